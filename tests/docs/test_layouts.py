"""docs/layouts.md lists every entry of a layout, and its example reads as the page says."""

import re
from dataclasses import fields
from decimal import Decimal

import pytest

from shirube.intake.layout import BlockForm, Layout, layout_of, layout_text, layouts
from shirube.intake.paper import paper
from shirube.intake.patterns import pattern
from shirube.intake.readers import READERS
from shirube.intake.readers.slots import COLUMNS
from shirube.intake.reading import Reading, read_paper
from shirube.plan import Figure, Indicator
from shirube.terms import PeriodKind, Quantity
from tests.docs.tree import ROOT

_PAGE = (ROOT / "docs/layouts.md").read_text(encoding="utf-8")
_SECTIONS = dict(re.findall(r"^## (.+?)\n(.*?)(?=^## |\Z)", _PAGE, re.MULTILINE | re.DOTALL))
_FENCE = re.compile(r"^```(?P<kind>\w+)\n(?P<text>.*?)^```", re.MULTILINE | re.DOTALL)
_EXAMPLE = {fence["kind"]: fence["text"] for fence in _FENCE.finditer(_PAGE)}
_ROWS = [
    tuple(cell.strip() for cell in line.strip("|").split("|"))
    for line in _SECTIONS["例：港町の計画"].splitlines()
    if re.match(r"\| \d", line)
]


def _listed(section: str) -> list[str]:
    return re.findall(r"^\| `\{?(\w+)\}?` \|", _SECTIONS[section], re.MULTILINE)


@pytest.mark.parametrize(
    ("section", "known"),
    [
        ("様式の項目", {field.name for field in fields(Layout)} - {"path", "blocks"} | {"block"}),
        ("ブロックの項目", {field.name for field in fields(BlockForm)}),
        ("読むもの", set(READERS)),
    ],
)
def test_every_entry_is_listed_once(section: str, known: set[str]) -> None:
    assert sorted(_listed(section)) == sorted(known)


def test_every_column_is_listed() -> None:
    listed = re.findall(r"^\| (\S+) \|", _SECTIONS["指標の表の列"], re.MULTILINE)
    assert [word for word in listed if word not in ("言葉", "---")] == list(COLUMNS)


def test_every_placeholder_is_listed() -> None:
    used = "".join(layout_text(layout.name) for layout in layouts())
    assert set(re.findall(r"\{(\w+)\}", used)) <= set(_listed("見出しの書き方"))


@pytest.mark.parametrize("placeholder", _listed("見出しの書き方"))
def test_every_listed_placeholder_is_known(placeholder: str) -> None:
    assert pattern(f"{{{placeholder}}}").lines == 1


def _reading() -> Reading:
    layout = layout_of(_EXAMPLE["toml"], "harbour-plan.toml")
    return read_paper(paper("harbour.txt", _EXAMPLE["text"].encode()), layout)


def _row(indicator: Indicator, reading: Reading) -> tuple[str, ...]:
    (element,) = [e for e in reading.edition.elements if e.id == indicator.element]
    own = [f for f in reading.edition.figures if f.indicator == indicator.id]
    return (
        element.number,
        indicator.name,
        *(_number(figure) for figure in sorted(own, key=_column)),
        indicator.unit,
        indicator.kind.value,
        "、".join(element.departments),
    )


def _column(figure: Figure) -> tuple[int, int]:
    order = (PeriodKind.POINT, PeriodKind.YEAR, PeriodKind.TOTAL)
    return order.index(figure.period.kind), figure.period.first or 0


def _number(figure: Figure) -> str:
    assert isinstance(figure.answer, Quantity)
    assert isinstance(figure.answer.value, Decimal)
    return str(figure.answer.value)


def test_the_example_reads_as_the_page_says() -> None:
    reading = _reading()
    assert [_row(indicator, reading) for indicator in reading.edition.indicators] == _ROWS


def test_the_example_is_recognised_by_its_phrases() -> None:
    phrases = layout_of(_EXAMPLE["toml"], "harbour-plan.toml").recognise
    assert [phrase for phrase in phrases if phrase not in _EXAMPLE["text"]] == []
