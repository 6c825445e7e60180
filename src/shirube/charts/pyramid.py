"""A population pyramid (人口ピラミッド): males and females by age, in one or two years."""

from collections.abc import Sequence
from dataclasses import dataclass

from shirube.charts.caption import Caption
from shirube.charts.figures import Value, known
from shirube.charts.saying import cell, extremes, left_open, sound
from shirube.charts.scale import numbers
from shirube.charts.scene import Telling
from shirube.terms import Bilingual, Language, Refusal

MALE, FEMALE = Bilingual("男", "Male"), Bilingual("女", "Female")
_AGE = Bilingual("年齢", "Age")
_Column = tuple[str, tuple[Value, ...]]


@dataclass(frozen=True, slots=True)
class People:
    """Males and females by age at one time; ``name`` says when (2045年)."""

    name: str
    male: tuple[Value, ...]
    female: tuple[Value, ...]


@dataclass(frozen=True, slots=True)
class Pyramid:
    """People by age, the youngest first; ``before`` is drawn as an outline over ``now``."""

    caption: Caption
    ages: tuple[str, ...]
    now: People
    before: People | None = None


def tell(chart: Pyramid, language: Language) -> Telling:
    """Return the words of a pyramid."""
    caption, ages = chart.caption, chart.ages
    columns = _columns(chart, language)
    _judge(chart, columns)
    japanese = language == "ja"
    opening = f"{caption.title}（人口ピラミッド）。" if japanese else f"{caption.title} (pyramid)."
    said = [_sentence(each, chart, language) for each in columns]
    missing = [
        f"{age}（{name}）"
        for name, values in columns
        for age, value in zip(ages, values, strict=True)
        if not known(value)
    ]
    gaps = left_open(missing, language)
    rows = tuple(
        (age, *(cell(values[at], "", language) for _, values in columns))
        for at, age in enumerate(ages)
    )
    head = (_AGE.spoken(language), *(name for name, _ in columns))
    return Telling(" ".join([opening, *said, gaps]).strip(), head, rows, gaps)


def _columns(chart: Pyramid, language: Language) -> list[_Column]:
    times = [chart.now] if chart.before is None else [chart.before, chart.now]
    return [
        (f"{each.name} {word.spoken(language)}", values)
        for each in times
        for word, values in ((MALE, each.male), (FEMALE, each.female))
    ]


def _judge(chart: Pyramid, columns: Sequence[_Column]) -> None:
    title, ages = chart.caption.title, len(chart.ages)
    for name, values in columns:
        if len(values) != ages:
            raise Refusal(
                f"人口ピラミッドの「{name}」は{len(values)}個、年齢は{ages}個です。"
                "同じ数にしてください。",
                f"The pyramid has {len(values)} values of '{name}' and {ages} ages: "
                "give as many of each.",
            )
    every = [value for _, values in columns for value in values]
    sound(title, every)
    if any(value < 0 for value in numbers(every)):
        raise Refusal(
            f"人口ピラミッド「{title}」に負の人数があります。人数を確かめてください。",
            f"The pyramid '{title}' has negative people: check the numbers.",
        )


def _sentence(column: _Column, chart: Pyramid, language: Language) -> str:
    name, values = column
    unit, oldest = chart.caption.unit, chart.ages[-1]
    whole = extremes(list(zip(chart.ages, values, strict=True)), unit, language)
    last = cell(values[-1], unit, language)
    if language == "en":
        return f"{name}: {whole} Last, {oldest}: {last}."
    return f"{name}の{whole}最後の{oldest}は{last}。"
