"""Ranked bars (順位の棒): measures by achievement, with the spread of their indicators."""

from collections.abc import Sequence
from dataclasses import dataclass

from shirube.charts.caption import Caption
from shirube.charts.figures import Value, axis, known, measured, number
from shirube.charts.frame import unit_line
from shirube.charts.label import Label, meets, thinned
from shirube.charts.lettering import breadth, height, wrapped
from shirube.charts.saying import NO_VALUE, WITHOUT, cell, extremes, left_open, sound
from shirube.charts.scale import numbers, scale
from shirube.charts.scene import Scene, Telling
from shirube.charts.shapes import line, path, rect, symbol
from shirube.charts.style import LETTER, SMALL
from shirube.terms import Bilingual, Language

_NAME, _VALUE = Bilingual("名称", "Name"), Bilingual("値", "Value")
_SPREAD = Bilingual("内訳", "Parts")
_TOP, _FOOT = 22.0, 8.0
_SHARE = 0.42


@dataclass(frozen=True, slots=True)
class Rank:
    """A named value, and the values that it stands for (the rates of a measure's indicators)."""

    name: str
    value: Value
    spread: tuple[Value, ...] = ()


@dataclass(frozen=True, slots=True)
class Ranked:
    """Bars, the longest at the top, the unknown at the end.

    ``level`` is a line to compare with (100). What is above ``limit`` is cut there and marked
    with an arrow; its number is printed whole.
    """

    caption: Caption
    ranks: tuple[Rank, ...]
    level: float | None = None
    limit: float | None = None


def tell(chart: Ranked, language: Language) -> Telling:
    """Return the words of ranked bars."""
    caption, unit = chart.caption, chart.caption.unit
    sound(caption.title, [each.value for each in chart.ranks])
    sound(caption.title, [value for each in chart.ranks for value in (0, *each.spread)])
    order = _order(chart.ranks)
    japanese = language == "ja"
    opening = f"{caption.title}の順位。" if japanese else f"{caption.title}: ranked bars."
    pairs = [(each.name, each.value) for each in order]
    last = [each for each in order if known(each.value)][-1]
    ending = cell(last.value, unit, language)
    tail = f"最後は{last.name}の{ending}。" if japanese else f"Last: {last.name}, {ending}."
    missing = [each.name for each in order if not known(each.value)]
    gaps = left_open(missing, language, WITHOUT)
    said = [opening, extremes(pairs, unit, language), tail, gaps]
    spread = any(each.spread for each in order)
    rows = tuple(
        (
            each.name,
            cell(each.value, "", language),
            *(["、".join(number(value) for value in each.spread) or "…"] if spread else []),
        )
        for each in order
    )
    head = (_NAME.spoken(language), _VALUE.spoken(language))
    more = (_SPREAD.spoken(language),) if spread else ()
    return Telling(" ".join(each for each in said if each), (*head, *more), rows, gaps)


def paint(chart: Ranked, width: float, language: Language) -> Scene:
    """Return ranked bars as a scene."""
    order = _order(chart.ranks)
    names = [wrapped(each.name, LETTER, width * _SHARE, 3) for each in order]
    left = max(breadth(text, LETTER) for lines in names for text in lines) + 10
    texts = [_text(each.value, chart.caption.unit, language) for each in order]
    right = width - max(breadth(text, LETTER) for text in texts) - 14
    values = numbers([value for each in order for value in (each.value, *each.spread)])
    if chart.limit is not None:
        values = [min(value, chart.limit) for value in values]
    level = [] if chart.level is None else [chart.level]
    reach = scale([*values, *level], left, right, zero=True, each=64)
    said = axis(reach.ticks, chart.caption.unit, language)
    heights = [max(22.0, height(lines, LETTER) + 5) for lines in names]
    bottom = _TOP + sum(heights)
    marks = [
        line((reach.at(tick), _TOP - 2), (reach.at(tick), bottom), "grid") for tick in reach.ticks
    ]
    labels = thinned(
        [
            Label(reach.at(tick), 11, (said.said(tick),), SMALL, "middle", "quiet")
            for tick in reach.ticks
        ]
    )
    if chart.level is not None:
        level_label = Label(
            reach.at(chart.level), 11, (said.said(chart.level),), SMALL, "middle", strong=True
        )
        labels = [each for each in labels if not meets(each.box, level_label.box, 4)]
        labels.append(level_label)
    if said.unit:
        unit = Label(0, 11, unit_line(said.unit, left), SMALL, tone="quiet")
        labels = [unit, *(each for each in labels if each.box[0] > unit.box[2] + 4)]
    y = _TOP
    for each, lines, text, tall in zip(order, names, texts, heights, strict=True):
        middle = y + tall / 2
        labels.append(Label(left - 8, middle, lines, LETTER, "end"))
        tone = "ink" if known(each.value) else "quiet"
        labels.append(Label(width, middle, (text,), LETTER, "end", tone, strong=tone == "ink"))
        if known(each.value):
            start, end = reach.at(0), reach.at(each.value)
            bar = (min(start, end), middle - 6)
            marks.append(rect(bar, max(1.0, abs(end - start)), 12, "c0", mark=True))
            if float(each.value or 0) > reach.high:
                tip = [(end + 2, middle - 5), (end + 8, middle), (end + 2, middle + 5)]
                marks.append(path(tip, "c0", 2))
        for value in numbers(each.spread):
            marks.append(symbol("circle", (reach.at(value), middle), 3.4, "c1", hollow=True))
        y += tall
    if chart.level is not None:
        x = reach.at(chart.level)
        marks.append(line((x, _TOP - 4), (x, bottom), "ink", 1.4, "5 3"))
    return Scene(width, bottom + _FOOT, tuple(marks), tuple(labels))


def _order(ranks: Sequence[Rank]) -> list[Rank]:
    """Return the known from high to low, then the unknown, each otherwise as given."""
    real = [each for each in ranks if known(each.value)]
    rest = [each for each in ranks if not known(each.value)]
    return [*sorted(real, key=lambda each: -float(each.value or 0)), *rest]


def _text(value: Value, unit: str, language: Language) -> str:
    short = unit if breadth(unit, LETTER) < 40 else ""
    return measured(value, short) if known(value) else NO_VALUE.spoken(language)
