"""edition.json: nothing is lost, one Edition has one text, and a bad file gets one sentence."""

import hashlib
import json
from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given

from shirube.exchange import edition_hash, edition_json, edition_of_json
from shirube.exchange.mapping import Plain
from shirube.plan import Edition
from shirube.terms import Quantity, Refusal
from tests.exchange.editions import TEXTS, editions
from tests.exchange.example import EDITION

OLDER = Path(__file__).parent / "older"


@given(editions(TEXTS))
def test_nothing_is_lost(edition: Edition) -> None:
    text = edition_json(edition)
    assert edition_of_json(text) == edition
    assert edition_json(edition_of_json(text.encode())) == text


def test_the_text_of_an_edition() -> None:
    lines = edition_json(EDITION).splitlines()
    assert lines[2] == ' "edition": {'
    assert (
        '   {"id":"P1","parent":"","tier":"政策の柱","rank":"pillar","number":"1",'
        '"name":"安心して暮らせるまち","source":{"file":"report.txt","first":10,"last":10}},'
    ) in lines
    assert (
        '   {"indicator":"A2","part":"","role":"baseline","period":{"kind":"point",'
        '"as_of":"令和3年12月時点"},"answer":{"type":"quantity","value":"-44.10","unit":"%"},'
        '"source":{"file":"report.txt","first":50,"last":50}},'
    ) in lines
    assert edition_json(EDITION).endswith("\n }\n}\n")


def test_a_field_at_its_default_is_left_out_and_one_without_stays() -> None:
    edition: dict[str, Any] = json.loads(edition_json(EDITION))["edition"]
    assert list(edition)[:7] == [
        "plan", "stage", "draft", "date", "as_of", "predecessor", "documents",
    ]  # fmt: skip
    assert edition["predecessor"] == ""
    assert "passages" not in edition
    assert "description" not in edition["elements"][0]


def test_the_hash_is_that_of_the_content_without_blanks() -> None:
    whole = json.loads(edition_json(EDITION))
    content = json.dumps(whole["edition"], ensure_ascii=False, separators=(",", ":"))
    assert whole["shirube"] == {
        "schema": 1,
        "hash": hashlib.sha256(content.encode()).hexdigest(),
    }
    assert edition_hash(EDITION) == whole["shirube"]["hash"]


def test_every_change_changes_the_hash() -> None:
    assert edition_hash(replace(EDITION, stage="策定版")) != edition_hash(EDITION)
    assert edition_hash(replace(EDITION, predecessor="0")) != edition_hash(EDITION)


def test_a_file_may_be_laid_out_anew() -> None:
    assert edition_of_json(json.dumps(json.loads(edition_json(EDITION)), indent=4)) == EDITION
    assert edition_of_json(b"\xef\xbb\xbf" + edition_json(EDITION).encode()) == EDITION


def test_an_older_file_is_lifted() -> None:
    text = (OLDER / "edition-0.json").read_text(encoding="utf-8")
    assert '"title":"地域の備え"' in text
    edition = edition_of_json(text)
    assert [element.name for element in edition.elements] == ["地域の備え"]
    assert [indicator.name for indicator in edition.indicators] == ["防災教室の参加者数"]
    assert edition.figures[0].answer == Quantity(Decimal("1000"), "人")
    assert '"name":"地域の備え"' in edition_json(edition)


def sealed(edition: Plain, schema: Plain = 1) -> str:
    """A file with the right hash for any content."""
    content = json.dumps(edition, ensure_ascii=False, separators=(",", ":"))
    digest = hashlib.sha256(content.encode("utf-8", "surrogatepass")).hexdigest()
    return json.dumps({"shirube": {"schema": schema, "hash": digest}, "edition": edition})


def content(**changed: Plain) -> dict[str, Any]:
    edition: dict[str, Any] = json.loads(edition_json(EDITION))["edition"]
    return edition | changed


FIGURE: dict[str, Any] = content()["figures"][0]
ELEMENT: dict[str, Any] = content()["elements"][0]


@pytest.mark.parametrize(
    "text, said",
    [
        ("", "JSONとして読めません"),
        ("Once upon a time", "JSONとして読めません"),
        ("[" * 100_000, "JSONとして読めません"),
        (b"\x89PNG\r\n", "JSONとして読めません"),
        ("{}", "版(Edition)ではありません"),
        ("[1]", "版(Edition)ではありません"),
        ('{"shirube": {"schema": 1}, "edition": {}}', "版(Edition)ではありません"),
        ('{"shirube": {"schema": "1", "hash": ""}, "edition": {}}', "版(Edition)ではありません"),
        (sealed(content(), schema=-1), "版(Edition)ではありません"),
        (sealed(content(), schema=True), "版(Edition)ではありません"),
        (sealed(content(), schema=2), "新しい形式(schema 2)"),
        (edition_json(EDITION).replace("潮見市", "潮見町"), "検証値が内容と合いません"),
        (sealed({}), "edition は plan のある記録"),
        (sealed(content(plan=None)), "edition.plan は 項目を持つ記録"),
        (sealed(content(extra=1)), "edition は 知っている項目の名前"),
        (sealed(content(stage=3)), "edition.stage は 文字列"),
        (sealed(content(stage="\0")), "edition.stage は NULや片割れのサロゲート"),
        (sealed(content(stage="\ud800")), "edition.stage は NULや片割れのサロゲート"),
        (sealed(content(draft=1)), "edition.draft は true か false"),
        (sealed(content(elements={})), "edition.elements は 配列"),
        (sealed(content(elements=[ELEMENT, 1])), "edition.elements[1] は 項目を持つ記録"),
        (sealed(content(elements=[ELEMENT | {"rank": "king"}])), ".rank は pillar, measure, proj"),
        (sealed(content(elements=[ELEMENT | {"rank": 1}])), "[0].rank は str, NoneType のどれか"),
        (sealed(content(elements=[ELEMENT | {"notes": [None]}])), "[0].notes[0] は 文字列"),
        (
            sealed(content(figures=[FIGURE | {"answer": {"type": "guess"}}])),
            "edition.figures[0].answer は quantity, wording, unknown のどれか",
        ),
        (
            sealed(content(figures=[FIGURE | {"answer": {"value": "1", "unit": ""}}])),
            "edition.figures[0].answer は quantity, wording, unknown のどれか",
        ),
        (
            sealed(
                content(
                    figures=[FIGURE | {"answer": {"type": "quantity", "value": 1.5, "unit": ""}}]
                )
            ),
            "edition.figures[0].answer.value は 桁区切りも単位もない数字の文字列",
        ),
        (
            sealed(
                content(
                    figures=[FIGURE | {"answer": {"type": "quantity", "value": "1e3", "unit": ""}}]
                )
            ),
            "edition.figures[0].answer.value は 桁区切りも単位もない数字の文字列",
        ),
        (
            sealed(content(figures=[FIGURE | {"period": {"kind": "year", "first": True}}])),
            "edition.figures[0].period.first は int, NoneType のどれか",
        ),
        (
            sealed(
                content(
                    announcements=[{"sentence": "", "counts": [[1]], "source": ELEMENT["source"]}]
                )
            ),
            "edition.announcements[0].counts[0] は 2個の配列",
        ),
        (sealed(content(elements=[{"title": "x"}]), schema=0), "edition.elements[0] は id"),
        (sealed(content(elements=[7]), schema=0), "edition.elements[0] は 項目を持つ記録"),
        (sealed(content(elements=7), schema=0), "edition.elements は 配列"),
    ],
)
def test_a_bad_file_gets_one_sentence(text: str | bytes, said: str) -> None:
    with pytest.raises(Refusal) as refusal:
        edition_of_json(text)
    assert said in refusal.value.sentence.ja
    assert refusal.value.sentence.en.endswith(".")


@pytest.mark.parametrize(
    "edition, said",
    [
        (replace(EDITION, stage="a\0b"), "edition.stage は NULや片割れのサロゲート"),
        (replace(EDITION, date="\udfff"), "edition.date は NULや片割れのサロゲート"),
        (
            replace(
                EDITION,
                figures=(replace(EDITION.figures[0], answer=Quantity(Decimal("NaN"), "")),),
            ),
            "edition.figures[0].answer.value は 有限の Decimal",
        ),
    ],
)
def test_what_has_no_json_form_is_refused(edition: Edition, said: str) -> None:
    with pytest.raises(Refusal) as refusal:
        edition_json(edition)
    assert said in refusal.value.sentence.ja
