"""Before and after (変更前後): a hollow point, a line, a full point, one row a thing."""

from dataclasses import dataclass

from shirube.charts.caption import Caption
from shirube.charts.figures import Value, known, number
from shirube.charts.label import Label
from shirube.charts.lettering import breadth, height, wrapped
from shirube.charts.saying import cell, extremes, left_open, sound
from shirube.charts.scale import scale
from shirube.charts.scene import Scene, Telling
from shirube.charts.shapes import line, symbol
from shirube.charts.style import LETTER, SMALL
from shirube.terms import Bilingual, Language

_NAME = Bilingual("名称", "Name")
_BEFORE, _AFTER = Bilingual("変更前", "Before"), Bilingual("変更後", "After")
_HALF = Bilingual("値が片方ないもの", "One value missing")
_SHARE = 0.38


@dataclass(frozen=True, slots=True)
class Step:
    """A thing that went from one value to another; ``name`` may be empty in a single row."""

    name: str
    before: Value
    after: Value


@dataclass(frozen=True, slots=True)
class Dumbbell:
    """Steps of one unit upon one scale; ``words`` say what the two points are."""

    caption: Caption
    steps: tuple[Step, ...]
    words: tuple[str, str] | None = None


def tell(chart: Dumbbell, language: Language) -> Telling:
    """Return the words of steps."""
    caption, unit = chart.caption, chart.caption.unit
    sound(caption.title, [value for step in chart.steps for value in (step.before, step.after)])
    before, after = _words(chart, language)
    japanese = language == "ja"
    arrow = "から" if japanese else " to "
    said = [
        f"{step.name} {cell(step.before, unit, language)}{arrow}{cell(step.after, unit, language)}"
        for step in chart.steps[:8]
    ]
    opening = f"{caption.title}の{before}と{after}。" if japanese else f"{caption.title}."
    body = "、".join(said) + "。" if japanese else ", ".join(said) + "."
    pairs = [
        (f"{step.name}{word}", value)
        for step in chart.steps
        for word, value in ((before, step.before), (after, step.after))
    ]
    missing = [
        step.name or caption.title
        for step in chart.steps
        if not (known(step.before) and known(step.after))
    ]
    gaps = left_open(missing, language, _HALF)
    rows = tuple(
        (step.name, cell(step.before, "", language), cell(step.after, "", language))
        for step in chart.steps
    )
    whole = " ".join(
        each for each in (opening, body, extremes(pairs, unit, language), gaps) if each
    )
    return Telling(whole, (_NAME.spoken(language), before, after), rows, gaps)


def paint(chart: Dumbbell, width: float, language: Language) -> Scene:
    """Return steps as a scene."""
    names = [wrapped(step.name, LETTER, width * _SHARE, 3) for step in chart.steps]
    named = any(step.name for step in chart.steps)
    left = max(breadth(text, LETTER) for lines in names for text in lines) + 12 if named else 0.0
    every = [value for step in chart.steps for value in (step.before, step.after)]
    room = max(breadth(number(value), SMALL) for value in every) + 12
    reach = scale(every, left + room, width - room, each=60)
    tops = 18.0 if named else 0.0
    marks: list[str] = []
    labels = list(_key(chart, left + room, width, language)) if named else []
    if named:
        marks += [
            symbol("circle", (label.x - 9, 8), 4, "c0", hollow=at == 0, mark=False)
            for at, label in enumerate(labels)
        ]
    y = tops
    for step, lines in zip(chart.steps, names, strict=True):
        tall = max(22.0, height(lines, LETTER) + 5)
        middle = y + tall / 2
        if step.name:
            labels.append(Label(left - 10, middle, lines, LETTER, "end"))
        drawn, said = _row(step, reach.at(step.before), reach.at(step.after), middle)
        marks += drawn
        labels += said
        y += tall
    return Scene(width, y + 2, tuple(marks), tuple(labels))


def _row(step: Step, before: float, after: float, y: float) -> tuple[list[str], list[Label]]:
    marks: list[str] = []
    labels: list[Label] = []
    both = known(step.before) and known(step.after)
    if both:
        marks.append(line((before, y), (after, y), "c0", 2))
    rising = after >= before
    for value, x, hollow in ((step.before, before, True), (step.after, after, False)):
        if not known(value):
            continue
        outward = 1 if hollow != rising else -1
        anchor = "start" if outward > 0 else "end"
        close = both and abs(after - before) < 9
        radius = 4.0 if not close else 5.6 if hollow else 2.6
        marks.append(symbol("circle", (x, y), radius, "c0", hollow))
        text = (number(value),)
        labels.append(Label(x + outward * 10, y, text, SMALL, anchor, strong=not hollow))
    return marks, labels


def _words(chart: Dumbbell, language: Language) -> tuple[str, str]:
    return chart.words or (_BEFORE.spoken(language), _AFTER.spoken(language))


def _key(chart: Dumbbell, left: float, width: float, language: Language) -> tuple[Label, ...]:
    """Return what the two points stand for, at the top."""
    before, after = (
        wrapped(word, SMALL, (width - left) / 2 - 24, 1) for word in _words(chart, language)
    )
    first = Label(left + 12, 8, before, SMALL)
    return first, Label(first.box[2] + 26, 8, after, SMALL)
