"""datapackage.json: what it says, and that frictionless finds every Edition valid."""

import hashlib
import json
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

import frictionless
import pytest
from hypothesis import given, settings

from shirube.exchange import (
    ALL_TABLES,
    Licence,
    data_package,
    edition_hash,
    finding_table,
    open_tables,
    package_json,
    save_edition,
)
from shirube.exchange.tables.words import MEANINGS, code_table
from shirube.plan import Edition, EffectCategory
from shirube.terms import Bilingual, Finding, Severity
from tests.exchange.editions import editions
from tests.exchange.example import EDITION, at

FILES = open_tables(EDITION)
PACKAGE = data_package(EDITION, FILES)
RESOURCES = {resource["path"]: resource for resource in PACKAGE["resources"]}
FINDINGS = (
    Finding("N1", Severity.NOTE, "A1", at(3), Bilingual("=1+1", "x"), Bilingual("直す", "mend")),
)


def problems(folder: Path) -> list[list[str]]:
    report = frictionless.validate(str(folder / "datapackage.json"))
    found: list[list[str]] = report.flatten(["type", "message"])
    return found


@settings(max_examples=25)
@given(editions())
def test_every_edition_is_valid(edition: Edition) -> None:
    with TemporaryDirectory() as folder:
        save_edition(edition, Path(folder), finding_table(FINDINGS))
        assert problems(Path(folder)) == []


def test_the_example_is_valid(tmp_path: Path) -> None:
    save_edition(EDITION, tmp_path)
    assert problems(tmp_path) == []


@pytest.mark.parametrize(
    "file, old, new, kind",
    [
        ("値.csv", "A1,,当初計画", "A9,,当初計画", "foreign-key"),
        ("値.csv", "1000,人", "千,人", "type-error"),
        ("値.csv", "当初計画", "計画", "constraint-error"),
        ("体系.csv", "M1,P1", "P1,P1", "primary-key"),
        ("体系.csv", "M1,P1", "M1,P9", "foreign-key"),
        ("事業費.csv", "1221894", "1221895", "hash-count"),
    ],
)
def test_a_table_that_was_spoilt_is_not(
    file: str, old: str, new: str, kind: str, tmp_path: Path
) -> None:
    save_edition(EDITION, tmp_path)
    text = (tmp_path / file).read_bytes().decode()
    assert old in text
    (tmp_path / file).write_bytes(text.replace(old, new, 1).encode())
    assert kind in [name for name, _ in problems(tmp_path)]


def test_what_it_says_of_the_whole() -> None:
    digest = edition_hash(EDITION)
    assert PACKAGE["profile"] == "tabular-data-package"
    assert PACKAGE["name"] == f"shirube-{digest[:16]}"
    assert PACKAGE["title"] == "潮見市 潮見みらい計画 推進状況(案)"
    assert PACKAGE["licenses"][0]["name"] == "CC-BY-4.0"
    assert PACKAGE["sources"] == [{"title": "report.txt", "sha256": "0" * 64}]
    assert PACKAGE["history"]["検証値"] == digest
    assert list(RESOURCES) == list(FILES)


def test_another_licence() -> None:
    terms = Licence("PDL-1.0", "公共データ利用規約", "https://example.jp/pdl")
    assert data_package(EDITION, FILES, terms)["licenses"] == [
        {"name": "PDL-1.0", "title": "公共データ利用規約", "path": "https://example.jp/pdl"}
    ]


@pytest.mark.parametrize(
    "printed, created",
    [
        ("令和5年2月28日", "2023-02-28T00:00:00+09:00"),
        ("令和5年2月", None),
        ("", None),
        ("令和5年2月31日", None),
        ("2024年4月1日", "2024-04-01T00:00:00+09:00"),
    ],
)
def test_it_is_dated_by_the_edition_and_by_no_clock(printed: str, created: str | None) -> None:
    package = data_package(replace(EDITION, date=printed), FILES)
    assert package.get("created") == created


def test_what_it_says_of_a_file() -> None:
    costs = RESOURCES["事業費.csv"]
    assert costs["title"] == "事業費"
    assert costs["bytes"] == len(FILES["事業費.csv"])
    assert costs["hash"] == f"sha256:{hashlib.sha256(FILES['事業費.csv']).hexdigest()}"
    fields = {field["name"]: field for field in costs["schema"]["fields"]}
    assert list(fields) == [
        "要素ID", "番号", "名称", "年度", "版区分", "金額千円", "状態", "備考", "出典",
    ]  # fmt: skip
    assert (fields["金額千円"]["type"], fields["金額千円"]["unit"]) == ("integer", "千円")
    assert fields["状態"]["constraints"]["enum"] == [
        "値あり", "該当なし", "未定", "他計画による", "未把握", "秘匿", "転載省略",
    ]  # fmt: skip
    assert fields["状態"]["definitions"]["未把握"] == "調べていない"
    assert costs["schema"]["foreignKeys"] == [
        {"fields": ["要素ID"], "reference": {"resource": "elements", "fields": ["要素ID"]}}
    ]
    assert costs["schema"]["missingValues"] == [""]


def test_a_table_that_means_itself() -> None:
    schema = RESOURCES["体系.csv"]["schema"]
    assert schema["primaryKey"] == ["要素ID"]
    assert schema["foreignKeys"] == [
        {"fields": ["親要素ID"], "reference": {"resource": "", "fields": ["要素ID"]}}
    ]


def test_findings_are_described_where_they_are() -> None:
    files = FILES | finding_table(FINDINGS)
    assert data_package(EDITION, files)["resources"][-1]["path"] == "検査.csv"
    assert "検査.csv" not in RESOURCES


def test_every_word_of_a_table_has_a_meaning() -> None:
    kinds = {type(member) for member in MEANINGS}
    assert all(member in MEANINGS for kind in kinds for member in kind)
    assert "" not in dict(code_table(EffectCategory))
    words = [column.words for table in ALL_TABLES for column in table.columns if column.words]
    assert all(meaning for table in words for _, meaning in table)


def test_its_bytes() -> None:
    content = package_json(PACKAGE)
    assert json.loads(content) == PACKAGE
    assert content.endswith(b"}\n")
    assert "潮見市".encode() in content
