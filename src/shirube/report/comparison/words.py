"""How the two sides of a difference read in a cell."""

from shirube.difference import Aspect, Contrast, Side, Thing
from shirube.plan import Element
from shirube.report.progress.lettering import lettered
from shirube.report.progress.naming import place_name
from shirube.report.progress.reasons import subject_text
from shirube.report.progress.values import (
    MISSING,
    amount_text,
    answer_text,
    part_label,
    period_text,
    year_text,
)
from shirube.report.theme import Theme
from shirube.terms import Period, PeriodKind, Quantity, Unknown, Wording

_BLANK = "（空欄）"


def thing_text(thing: Thing, theme: Theme) -> str:
    """Return tier, number and name of an element, or number and name of an indicator."""
    if isinstance(thing, Element):
        return f"{place_name(thing, theme)}　{lettered(thing.name)}".strip("　")
    return f"{lettered(thing.number)} {lettered(thing.name)}".strip()


def aspect_text(contrast: Contrast, theme: Theme) -> str:
    """Return what is otherwise: 名称, 当初計画（令和5年度）, 事業費（令和5年度 修正計画）."""
    side = contrast.after or contrast.before
    period = None if side is None else side.period
    time = _time(period, theme) if period else ""
    if contrast.year is not None:
        time = year_text(contrast.year, theme)
    role = contrast.role.value if contrast.role else ""
    figure = contrast.aspect is Aspect.VALUE and bool(role)
    head = theme.word(role if figure else contrast.aspect.value)
    aside = (
        subject_text(contrast.what, theme),
        part_label(contrast.part).rstrip("：）"),
        time,
        "" if figure or role == contrast.aspect.value else role,
    )
    said = " ".join(filter(None, aside))
    return f"{head}（{said}）" if said else head


def _time(period: Period, theme: Theme) -> str:
    total = period.kind is PeriodKind.TOTAL
    return theme.word("総量") if total else period_text(period, theme)


def side_text(side: Side | None, theme: Theme, *, timed: bool = False) -> str:
    """Return what a side says with its notes, and its time where the two sides differ in it."""
    if side is None:
        return MISSING
    text = _text(side, theme)
    notes = [f"（{lettered(note)}）" for note in side.notes if note not in text]
    time = period_text(side.period, theme) if timed and side.period else ""
    return "".join((text or _BLANK, *notes, f"（{time}）" if time else ""))


def _text(side: Side, theme: Theme) -> str:
    match side.said:
        case Quantity() | Wording() | Unknown():
            return answer_text(side.said)
        case int(yen):
            return f"{amount_text(yen, theme)}{theme.money}"
        case str(text):
            return lettered(text)
