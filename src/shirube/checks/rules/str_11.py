"""STR-11: every mark of a note (※1) has its note."""

import re
from collections.abc import Iterator

from shirube.checks.case import Case
from shirube.checks.evidence.lines import Line
from shirube.checks.rule import Breach, Reads, Rule
from shirube.terms import Bilingual, Severity, fold_apart

_MARK = re.compile(r"※(?P<number>\d{1,2})(?!\d|[,.]\d)")
_NOTE = re.compile(r"^\(?※?(?P<number>\d{1,2})(?!\d|[,.]\d|$)")
_BEGINS = re.compile(r"[(\d]")

Mark = tuple[int, int, Line]
"""The place of a line, the number of a mark on it, and the line."""


def _breaches(case: Case) -> Iterator[Breach]:
    marks: list[Mark] = []
    notes: list[tuple[int, int]] = []
    for place, line in enumerate(case.lines):
        if "※" not in line.text and not _BEGINS.match(line.text):
            continue
        text = fold_apart(line.printed or line.text)
        opened = _NOTE.match(text)
        if opened:
            notes.append((place, int(opened["number"])))
        start = opened.end() if opened else 0
        marks += [(place, int(m["number"]), line) for m in _MARK.finditer(text, start)]
    noted = any(case.lines[place].text.lstrip("(").startswith("※") for place, _ in notes)
    for _, number, line in _without_note(marks, notes) if noted else ():
        yield Breach(
            line.subject,
            line.source,
            f"「※{number}」の注が見当たりません。",
            f"There is no note for the mark ※{number}.",
            f"※{number} {line.text[:12]}",
        )


def _without_note(marks: list[Mark], notes: list[tuple[int, int]]) -> Iterator[Mark]:
    """Yield the marks whose note does not come before marks begin anew with 1."""
    runs: list[list[Mark]] = []
    for mark in marks:
        if not runs or (mark[1] == 1 and runs[-1][-1][0] != mark[0]):
            runs.append([])
        runs[-1].append(mark)
    for at, run in enumerate(runs):
        end = runs[at + 1][0][0] if at + 1 < len(runs) else None
        held: set[int] = set()
        for mark in run:
            behind = {n for place, n in notes if place >= mark[0] and (end is None or place < end)}
            if mark[1] not in behind | held:
                held.add(mark[1])
                yield mark


RULE = Rule(
    "STR-11",
    Severity.WARNING,
    Reads.TEXT,
    Bilingual("注の印(※1など)には、その注がある。", "Every mark of a note has its note."),
    Bilingual("注を書き足すか、印を取ってください。", "Add the note or remove the mark."),
    "渡船の利用(※1)は、待合所の改修(※2)で増えた。\n※1 延べ人数\n※2 令和5年度",
    "渡船の利用(※1)は、待合所の改修(※2)で増えた。\n※1 延べ人数",
    _breaches,
)
