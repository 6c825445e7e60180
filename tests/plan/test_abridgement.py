"""An abridged Edition holds every name and figure of its document, and no sentence."""

from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace
from decimal import Decimal
from typing import Any

import pytest

from shirube.intake import read_bytes
from shirube.plan import (
    LEFT_OUT,
    Announcement,
    Change,
    Correction,
    Datum,
    Edition,
    Element,
    Exhibit,
    ExhibitKind,
    Figure,
    Passage,
    PassageKind,
    Plan,
    Restated,
    Restatement,
    Role,
    abridged,
)
from shirube.terms import Answer, Period, PeriodKind, Quantity, Reason, Source, Unknown, Wording
from tests.typeset import City, Scope, invent, truth, typeset
from tests.typeset.folding import folded
from tests.typeset.invention import Layout

PLACE = Source("plan.txt", 1, 2)
EMPTY = Edition(
    plan=Plan("plan", "", "潮見市", "みなとプラン", "実施計画", 2024, 2026),
    stage="",
    draft=False,
    date="",
    as_of="",
    predecessor="",
    documents=(),
    elements=(),
    indicators=(),
    figures=(),
)
LAYOUTS: tuple[Layout, ...] = ("progress", "sector")


def strings(value: object) -> Iterator[str]:
    """Every text in a value, however deep."""
    if isinstance(value, str):
        yield value
    elif is_dataclass(value):
        yield from (text for field in fields(value) for text in strings(getattr(value, field.name)))
    elif isinstance(value, tuple):
        yield from (text for item in value for text in strings(item))


def city(layout: Layout) -> City:
    return invent(5, layout, Scope(measures=6, years=3, changes=0.6))


def edition(layout: Layout) -> Edition:
    return read_bytes("plan.txt", typeset(city(layout)).encode()).edition


def sentences(layout: Layout) -> set[str]:
    """The texts that the generator wrote, folded; those alone that a reader would copy."""
    tables = truth(city(layout))
    texts = [row["説明"] for row in tables["体系"]]
    texts += [row["名称"] for row in tables["体系"] if row["階層"] == "めざす姿"]
    texts += [row["理由"] for row in tables.get("変更", [])]
    return {folded(text) for text in texts if text}


@pytest.mark.parametrize("layout", LAYOUTS)
def test_no_sentence_is_left(layout: Layout) -> None:
    whole, short = edition(layout), abridged(edition(layout))
    written = {text for text in strings(whole) if "。" in text} | sentences(layout)
    assert len(written) > 20
    assert [text for text in strings(short) if "。" in text] == []
    assert [text for text in strings(short) for one in written if one in text] == []


@pytest.mark.parametrize("layout", LAYOUTS)
def test_every_name_and_figure_stays(layout: Layout) -> None:
    whole, short = edition(layout), abridged(edition(layout))
    names = {row["名称"] for row in truth(city(layout))["指標"]}
    assert names <= {indicator.name for indicator in short.indicators}
    assert short.figures == whole.figures
    assert short.costs == whole.costs
    assert [e.departments for e in short.elements] == [e.departments for e in whole.elements]
    assert (short.plan, short.documents, short.links) == (whole.plan, whole.documents, whole.links)
    assert [len(getattr(short, f.name)) for f in fields(short) if f.name in LISTS] == [
        len(getattr(whole, f.name)) for f in fields(whole) if f.name in LISTS
    ]


LISTS = (
    "elements",
    "changes",
    "passages",
    "exhibits",
    "announcements",
    "restatements",
    "events",
)


@pytest.mark.parametrize("layout", LAYOUTS)
def test_abridging_twice_is_abridging_once(layout: Layout) -> None:
    short = abridged(edition(layout))
    assert abridged(short) == short


WITHHELD = Unknown(Reason.WITHHELD)
CELLS = (
    (Quantity(Decimal(28), "地区", "区内28地区で始動"), "same"),
    (Quantity(Decimal(28), "地区", "28地区で始める。"), Quantity(Decimal(28), "地区", LEFT_OUT)),
    (Wording("検討・調整"), "same"),
    (Wording("周知を行う。"), WITHHELD),
    (Unknown(Reason.DEFERRED, "第10期計画に基づく取組み"), "same"),
    (Unknown(Reason.DEFERRED, "次の計画で定める。"), Unknown(Reason.DEFERRED, LEFT_OUT)),
    (Unknown(Reason.NOT_YET), "same"),
)


@pytest.mark.parametrize(("answer", "kept"), CELLS)
def test_cells(answer: Answer, kept: Answer | str) -> None:
    figure = Figure("one", "", Role.ORIGINAL, Period(PeriodKind.YEAR, 2024, 2024), answer, PLACE)
    (found,) = abridged(replace(EMPTY, figures=(figure,))).figures
    assert found.answer == (answer if kept == "same" else kept)


OTHER_TABLES = (
    (ExhibitKind.STATISTICS, Quantity(Decimal(3), "件"), "窓口", Quantity(Decimal(3), "件")),
    (ExhibitKind.LISTING, Wording("貸付け"), "窓口", WITHHELD),
    (ExhibitKind.PROGRAMME, Wording("講習"), LEFT_OUT, WITHHELD),
)


@pytest.mark.parametrize(("kind", "answer", "row", "kept"), OTHER_TABLES)
def test_other_tables_keep_their_figures(
    kind: ExhibitKind, answer: Answer, row: str, kept: Answer
) -> None:
    data = (Datum("窓口", "令和6年度", answer, PLACE),)
    table = Exhibit("t", "", kind, "窓口の利用", data, PLACE)
    (found,) = abridged(replace(EMPTY, exhibits=(table,))).exhibits
    assert (found.title, found.data) == (
        "窓口の利用",
        (Datum(row, "令和6年度", kept, PLACE),),
    )


NONE = Unknown(Reason.NOT_APPLICABLE)
PORT = Element("e", "", "事業", None, "1", "港", PLACE, description="港を直す")
Record = Element | Change | Passage | Announcement | Restatement | Correction
TEXTS = (
    ("elements", PORT, "description"),
    ("elements", Element("g", "", "めざす姿", None, "1", "笑顔で暮らす", PLACE), "name"),
    ("changes", Change("i", "", "2024", NONE, NONE, "需要の増", PLACE), "reason"),
    ("passages", Passage("e", PassageKind.PRESENT, "現状", "港は古い", PLACE), "text"),
    ("announcements", Announcement("全3施策のうち1施策", ((3, "施策"),), PLACE), "sentence"),
    ("restatements", Restatement(Restated.CHANGE, "1", "港", PLACE, reason="需要の増"), "reason"),
    ("corrections", Correction("e", "説明", "港を治す", "港を直す", "企画課", "誤字"), "after"),
)


@pytest.mark.parametrize(("records", "record", "text"), TEXTS)
def test_a_text_is_left_out_whatever_it_says(records: str, record: Record, text: str) -> None:
    held: dict[str, Any] = {records: (record,)}
    (found,) = getattr(abridged(replace(EMPTY, **held)), records)
    assert getattr(found, text) == LEFT_OUT


def test_what_was_blank_stays_blank() -> None:
    element = Element("e", "", "事業", None, "1", "港", PLACE)
    passage = Passage("e", PassageKind.PRESENT, "", "", PLACE)
    whole = replace(EMPTY, elements=(element,), passages=(passage,))
    assert abridged(whole) == whole
