"""Tables of two columns, told apart by their widths: a state to be reached, and what faces it."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from shirube.intake.draft import Draft
from shirube.intake.paper import Line
from shirube.intake.readers.ladder import BULLET, key, restate
from shirube.intake.readers.paragraphs import goes_on, joined, widest, width
from shirube.terms import fold

_MEETING = re.compile(r"(?<=\s)第\s*[\d０-９]+\s*回\S*")
"""The meeting beside a page's topic."""
_NARROW = 0.6
"""Share of the widest line below which a line is of the first column."""
_FULL = 0.85
"""Share of the widest line from which on a line reaches the margin."""
_SIGN = re.compile(r"[《（(◆※【＜<]")
_NOTE = re.compile(r"※\d+\s*(?:[.…:：]|[^\w\s])")


@dataclass(slots=True)
class Pair:
    """A row: the state to be reached, and the present and issues that face it."""

    goal: list[Line] = field(default_factory=list)
    present: list[Line] = field(default_factory=list)

    @property
    def shares(self) -> bool:
        """Tell whether the first line holds the cells of both columns."""
        return bool(self.present) and self.goal[0] is self.present[0]

    @property
    def printed(self) -> str:
        """Return the state as printed, without what stands beside it."""
        words = "".join(line.text for line in self.goal)
        return words.partition(" ")[0] if self.shares else words

    @property
    def state(self) -> str:
        """Return the state folded, without the sign of a list."""
        return fold(self.printed) if self.shares else joined(self.goal)

    def facing(self) -> list[str]:
        """Return the paragraphs of the second cell."""
        margin = widest(self.present)
        parts: list[list[Line]] = []
        for line in self.present:
            if not parts or not goes_on(parts[-1][-1], line, margin):
                parts.append([])
            parts[-1].append(line)
        texts = [joined(part) for part in parts]
        if self.shares:
            texts[0] = texts[0].removeprefix(self.state)
        return texts


@dataclass(slots=True)
class Table:
    """What a page with such a table holds."""

    pairs: list[Pair] = field(default_factory=list)
    notes: list[list[Line]] = field(default_factory=list)
    leads: list[list[Line]] = field(default_factory=list)
    topic: str = ""
    lost: list[Line] = field(default_factory=list)
    """Lines before the first state: no column tells what they are."""


def facing_table(lines: Sequence[Line], draft: Draft) -> Table:
    """Return the table on a page; its topic, where one is printed, is entered as a restatement."""
    table = Table()
    names = {key(each.name) for each in draft.elements.values() if each.rank}
    kept: list[Line] = []
    page = lines[0].page if lines else 0
    for line in lines:
        apart, page = line.gap > 0 or line.page > page, line.page
        if line.text.isdecimal():
            draft.book.furniture([line.number], "ページ番号")
        elif apart and key(_MEETING.sub("", line.text)) in names:
            table.topic = fold(_MEETING.sub("", line.text))
            restate("", table.topic, [line], draft)
        else:
            kept.append(line)
    margin = widest(kept)
    bulleted = any(BULLET.match(line.raw) for line in kept)
    for group in _groups(kept):
        _place(group, table, margin, bulleted)
    return table


def _groups(lines: Sequence[Line]) -> list[list[Line]]:
    """Return the runs of lines without a blank line between."""
    groups: list[list[Line]] = []
    for line in lines:
        if line.gap or not groups or _NOTE.match(fold(line.raw)):
            groups.append([])
        groups[-1].append(line)
    return groups


def _place(group: list[Line], table: Table, margin: float, bulleted: bool) -> None:
    """Give a run of lines its place in a table."""
    last = table.pairs[-1] if table.pairs else Pair()
    text = fold(group[0].raw)
    listed = bool(BULLET.match(text) or _SIGN.match(text))
    ended = not last.present or last.present[-1].text.endswith("。")
    if _NOTE.match(text):
        table.notes.append(group)
    elif not listed and _is_goal(group, last, margin):
        table.pairs.append(Pair(goal=group))
    elif not listed and _both(group[0], margin):
        table.pairs.append(Pair([group[0]], group))
    elif bulleted and not listed and last.present and ended:
        table.leads.append(group)
    elif table.pairs:
        last.present += group
    else:
        table.lost += group


def _is_goal(group: Sequence[Line], last: Pair, margin: float) -> bool:
    """Tell whether a run of lines is set in the first column and goes on with nothing."""
    if widest(group) > _NARROW * margin:
        return False
    before = last.present[-1].text if last.present else "。"
    return before.endswith("。") or width(before) < _FULL * margin


def _both(line: Line, margin: float) -> bool:
    """Tell whether a line holds the cells of both columns."""
    goal, _, present = line.text.partition(" ")
    return width(goal) <= _NARROW * margin < width(present)
