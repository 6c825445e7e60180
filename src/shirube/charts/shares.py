"""A distribution (内訳の帯): how a whole divides, as one bar with its parts named below."""

from dataclasses import dataclass

from shirube.charts import style
from shirube.charts.caption import Caption
from shirube.charts.figures import Value, known, measured
from shirube.charts.label import Label
from shirube.charts.lettering import breadth, height, wrapped
from shirube.charts.saying import NO_VALUE, WITHOUT, cell, extremes, left_open, sound
from shirube.charts.scale import numbers
from shirube.charts.scene import Scene, Telling
from shirube.charts.shapes import hatched
from shirube.charts.style import LETTER, SMALL
from shirube.terms import Bilingual, Language, Refusal

_PATTERNS = (0, 1, 2, 4, 5, 3)
_PART, _COUNT, _RATIO = (
    Bilingual("区分", "Part"),
    Bilingual("値", "Value"),
    Bilingual("割合", "Share"),
)
_BAR = 26.0


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a whole with its name."""

    name: str
    value: Value


@dataclass(frozen=True, slots=True)
class Shares:
    """The parts of a whole, in the order they are drawn."""

    caption: Caption
    parts: tuple[Part, ...]


def tell(chart: Shares, language: Language) -> Telling:
    """Return the words of a distribution."""
    caption, unit = chart.caption, chart.caption.unit
    sound(caption.title, [part.value for part in chart.parts])
    whole = _whole(chart)
    if whole == 0 or any(value < 0 for value in numbers(part.value for part in chart.parts)):
        raise Refusal(
            f"図「{caption.title}」の内訳に負の値があるか、合計が0です。0以上の値にしてください。",
            f"The parts of '{caption.title}' are negative or add up to nought: give values from 0.",
        )
    japanese = language == "ja"
    pairs = [(part.name, part.value) for part in chart.parts]
    every = [
        f"{part.name} {cell(part.value, unit, language)}" + _percent(part.value, whole)
        for part in chart.parts
    ]
    missing = [part.name for part in chart.parts if not known(part.value)]
    gaps = left_open(missing, language, WITHOUT)
    opening = f"{caption.title}の内訳。" if japanese else f"{caption.title}: distribution."
    body = "、".join(every) + "。" if japanese else ", ".join(every) + "."
    said = [opening, body, extremes(pairs, unit, language), gaps]
    rows = tuple(
        (
            part.name,
            cell(part.value, "", language),
            _percent(part.value, whole).strip("（）") or "…",
        )
        for part in chart.parts
    )
    head = (_PART.spoken(language), _COUNT.spoken(language), _RATIO.spoken(language))
    return Telling(" ".join(each for each in said if each), head, rows, gaps)


def paint(chart: Shares, width: float, language: Language) -> Scene:
    """Return a distribution as a scene."""
    whole = _whole(chart)
    marks: list[str] = []
    labels: list[Label] = []
    x = 1.0
    for at, part in enumerate(chart.parts):
        if not known(part.value):
            continue
        share = float(part.value or 0) / whole
        wide = share * (width - 2)
        pattern, tone = _look(at)
        if share > 0:
            marks.append(hatched((x, 2), max(0.5, wide - 1.5), _BAR, tone, pattern))
            text = f"{share:.0%}"
            if wide > breadth(text, SMALL) + 8:
                over = "ink" if pattern else style.upon(tone)
                middle = (x + wide / 2 - 0.75, 2 + _BAR / 2)
                inner = Label(*middle, (text,), SMALL, "middle", over, plate=pattern > 0)
                labels.append(inner)
        x += wide
    left, top, tall = 0.0, _BAR + 12, 0.0
    for at, part in enumerate(chart.parts):
        value = measured(part.value, chart.caption.unit) if known(part.value) else ""
        words = f"{part.name} {value or NO_VALUE.spoken(language)}"
        lines = wrapped(words, LETTER, width - 22, 3)
        wide = max(breadth(text, LETTER) for text in lines) + 20
        if left and left + wide > width:
            left, top, tall = 0.0, top + tall + 3, 0.0
        high = height(lines, LETTER)
        pattern, tone = _look(at)
        marks.append(hatched((left + 1, top + 2), 12, 12, tone, pattern, mark=False))
        labels.append(Label(left + 19, top + high / 2, lines, LETTER))
        left, tall = left + wide + 16, max(tall, high)
    return Scene(width, top + tall + 2, tuple(marks), tuple(labels))


def _look(at: int) -> tuple[int, str]:
    return _PATTERNS[at % len(_PATTERNS)], style.colour(at)


def _whole(chart: Shares) -> float:
    return sum(numbers(part.value for part in chart.parts))


def _percent(value: Value, whole: float) -> str:
    return f"（{float(value) / whole:.1%}）" if value is not None and known(value) else ""
