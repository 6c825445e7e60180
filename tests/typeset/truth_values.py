"""Rows of 値 from cells."""

from decimal import Decimal

from tests.typeset.city import AsOf, Cell, Part
from tests.typeset.era import dated
from tests.typeset.folding import folded

Row = dict[str, str]


def plain_number(number: Decimal) -> str:
    """A number without comma and unit, its printed decimals kept."""
    return f"{number:f}"


def unit_shown(unit: str) -> str:
    """A unit as printed, folded; CO₂ keeps its index."""
    return unit if "₂" in unit else folded(unit)


def when(as_of: AsOf | None, last_heisei: int) -> Row:
    """The date of a baseline; a date that is a fiscal year fills the years too."""
    if as_of is None:
        return {"開始年度": "", "終了年度": "", "時点": ""}
    year = "" if as_of.form == "月時点" else str(as_of.year)
    return {"開始年度": year, "終了年度": year, "時点": dated(as_of, last_heisei)}


def years(first: int, last: int) -> Row:
    """A period of fiscal years."""
    return {"開始年度": str(first), "終了年度": str(last), "時点": ""}


def figure(part: Part) -> Row:
    """Number, unit and words of a part."""
    if part.number is None:
        return {"値": "", "単位": "", "文字値": folded(part.words)}
    said = folded(part.words.replace("{}", f"{part.number:,}{part.unit}")) if part.words else ""
    return {"値": plain_number(part.number), "単位": unit_shown(part.unit), "文字値": said}


def value_rows(
    key: Row, cell: Cell, role: str, kind: str, period: Row, note: str = ""
) -> list[Row]:
    """One row for each part of a cell; one for a cell without figures."""
    head = {**key, "版区分": role, "期間区分": kind}
    if not cell.parts:
        empty = {"値": "", "単位": "", "文字値": "", "状態": cell.state, "注記": note}
        return [{**head, "内訳": "", **period, **empty}]
    return [
        {
            **head,
            "内訳": folded(part.label),
            **period,
            **figure(part),
            "状態": cell.state,
            "注記": note or folded(part.note),
        }
        for part in cell.parts
        if part.number is not None or part.words
    ]
