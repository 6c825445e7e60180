"""Sketches: small Editions written as lines, for the examples of rules.

A line is a word that says what it is, and fields parted by ``|``. Two more blanks at its
beginning put it under the line above. docs/checks.md explains the notation.
"""

from collections.abc import Iterable, Mapping, Sequence

from shirube.checks.case import Case
from shirube.checks.script import document_script
from shirube.checks.sketch.drawing import BLANK, Drawing, Stroke
from shirube.checks.sketch.money import cost, effect
from shirube.checks.sketch.texts import (
    announcement,
    event,
    exhibit,
    link,
    passage,
    restatement,
)
from shirube.checks.sketch.tree import change, element, plan, row
from shirube.difference import difference
from shirube.plan import Category, Edition
from shirube.terms import Source

FILE = "例"
_OTHERS = "＋"
"""A line with this sign alone parts the plans of a case."""
_LATER = "→"
"""A line with this sign alone stands between an earlier Edition and the later one."""


def sketched_text(text: str) -> Case:
    """Return the case of a text alone, as a document with these lines."""
    return Case(BLANK, document_script(FILE, text.split("\n")))


def sketched(text: str) -> Case:
    """Return the case of a sketch.

    Plans after a line ``＋`` stand beside the first. Of two Editions with a line ``→`` between
    them the later one is the case, and the case holds what parts the two.
    """
    lines = [(n, line) for n, line in enumerate(text.split("\n"), start=1) if line.strip()]
    earlier, *later = _parted(lines, _LATER)
    if later:
        before, after = _edition(earlier), _edition(later[0])
        return Case(after, difference=difference(before, after))
    first, *others = (_edition(part) for part in _parted(earlier, _OTHERS))
    return Case(first, others=tuple(others))


def _parted(lines: Iterable[tuple[int, str]], sign: str) -> list[list[tuple[int, str]]]:
    """Return the numbered lines between the lines that are nothing but a sign."""
    parts: list[list[tuple[int, str]]] = [[]]
    for number, line in lines:
        if line.strip() == sign:
            parts.append([])
        else:
            parts[-1].append((number, line))
    return parts


def _edition(lines: Sequence[tuple[int, str]]) -> Edition:
    drawing = Drawing()
    for number, line in lines:
        depth = (len(line) - len(line.lstrip(" "))) // 2
        head, _, rest = line.strip().partition(" ")
        fields = [part.strip() for part in rest.split("|")]
        stroke = STROKES.get(head)
        source = Source(FILE, number, number)
        if stroke is None:
            element(drawing, depth, head, fields, source)
        else:
            stroke(drawing, depth, fields, source)
    return drawing.finished()


STROKES: Mapping[str, Stroke] = {
    "計画": plan,
    "行動量": row(Category.ACTIVITY),
    "成果指標": row(Category.OUTCOME),
    "変更": change,
    "事業費": cost,
    "効果額": effect,
    "関連": link,
    "文": passage,
    "表": exhibit,
    "告知": announcement,
    "概要": restatement,
    "日程": event,
}
