"""Headings as a planner writes them down: 「施策 {number} {name}」.

A blank in a pattern may be nothing, a blank or a line break on the page. ``{number}`` is a
run of digits, ``{year}`` a fiscal year as printed (令和4年度), ``{year}+`` one or more of them,
``{baseline}`` the year or date of a baseline, ``{target}`` the year of a target,
``{stage}`` a year with 実績, 見込み or 計画 behind it,
``{bullet}`` a sign that begins a list's item, ``{name}`` and ``{text}`` any words.
Letters may stand apart on the page (行 動 量).
Everything is compared folded.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from shirube.terms import fold_apart

_ERA = r"(?:(?:明治|大正|昭和|平成|令和)\s*(?:元|\d\s*\d?))"
_FOUR = r"(?:(?:1\s*9|2\s*0)\s*\d\s*\d)"
_YEAR = (
    rf"(?:{_ERA}\s*(?:\(\s*{_FOUR}\s*\)\s*)?年\s*度"
    rf"(?:\s*\(\s*{_FOUR}\s*年\s*度\s*\))?"
    rf"|{_FOUR}\s*(?:\(\s*{_ERA}\s*\)\s*)?年\s*度)"
)
_DATE = r"(?:(?:令和|平成|昭和)\s*(?:元|\d+)\s*年\s*\d+\s*月(?:\s*\d+\s*日)?)"
_PLACEHOLDERS = {
    "number": r"(?P<number>\d+(?:-\d+)*(?!\d))",
    "year": _YEAR,
    "stage": rf"(?:{_YEAR}\s*(?:実\s*績|見\s*込\s*み|計\s*画))",
    "baseline": rf"(?P<baseline>{_YEAR}|{_DATE})",
    "target": rf"(?P<target>{_YEAR})",
    "name": r"(?P<name>\S.*)",
    "text": r".*",
    "bullet": "[●•・○◯\ue000-\uf8ff]",
    "count": r"\d+",
    "date": rf"(?P<date>{_DATE})",
}
_SEVERAL = {"year": r"(?P<years>(?:\s*{part})+)\s*"}
"""A placeholder with + whose words are wanted; of others only the place counts."""
_STARTS = {"number": r"\d[\d-]*", "count": r"\d+", "date": "[令平昭].*"}
"""How a placeholder begins, blanks left out; any other may begin with any letter."""
_LINES_OF_YEARS = 16
_PIECES = re.compile(r"\{(\w+)\}(\+)?|(\s+)|(.)")


@dataclass(frozen=True, slots=True)
class Pattern:
    """A compiled heading: its expression, and the lines it may take.

    ``opening`` are its letters before the first placeholder, ``start`` is how it begins where
    there are none; both leave out blanks.
    """

    written: str
    expression: re.Pattern[str]
    lines: int
    opening: str
    start: re.Pattern[str]

    def may_begin(self, letters: str) -> bool:
        """Tell whether a line that holds ``letters``, blanks left out, may be its first."""
        if self.opening:
            return letters.startswith(self.opening) or self.opening.startswith(letters)
        return bool(self.start.match(letters))


@dataclass(frozen=True, slots=True)
class Hit:
    """A heading found: how many lines it took, and what its placeholders held."""

    pattern: Pattern
    lines: int
    number: str = ""
    name: str = ""
    date: str = ""
    years: str = ""
    baseline: str = ""
    target: str = ""
    page: int = 0
    """A page number that was glued to the heading, or 0."""


@cache
def pattern(written: str) -> Pattern:
    """Return the compiled form of a heading as written in a layout."""
    folded = fold_apart(written)
    expression, opening, start, bare = "", "", "", False
    for match in _PIECES.finditer(folded):
        placeholder, plus, blank, letter = match.groups()
        if placeholder:
            part = _PLACEHOLDERS[placeholder]
            several = _SEVERAL.get(placeholder, r"(?:\s*{part})+\s*").replace("{part}", part)
            expression += several if plus else rf"\s*{part}\s*"
            start = start or _STARTS.get(placeholder, ".")
            bare = start == _STARTS.get(placeholder)
        elif blank:
            expression += r"\s*"
        else:
            expression += re.escape(letter) + r"\s*"
            opening += "" if start else letter
            start += f"(?:{re.escape(letter)}|$)" if bare else ""
            bare = False
    lines = 1 + len(re.findall(r"\s+", folded)) + _LINES_OF_YEARS * folded.count("+")
    return Pattern(written, re.compile(expression), lines, opening, re.compile(start))


class Headings:
    """The patterns of a layout, found by their first letter."""

    def __init__(self, written: Sequence[tuple[str, object]]) -> None:
        patterns = [(pattern(text), owner) for text, owner in written]
        self.patterns = sorted(patterns, key=lambda each: not each[0].opening)
        self.by_letter: dict[str, list[tuple[Pattern, object]]] = {}

    def hits(
        self, folded: Sequence[str], at: int, first: str | None = None
    ) -> list[tuple[Hit, object]]:
        """Return the headings that begin at line ``at`` of ``folded``.

        Those that begin with a letter come before those that begin with a placeholder.
        ``first`` stands in place of line ``at``, if given.
        """
        found: list[tuple[Hit, object]] = []
        line = folded[at] if first is None else first
        letters = line.replace(" ", "")
        for compiled, owner in self._near(letters[:1]):
            if compiled.may_begin(letters):
                hit = hit_at(compiled, folded, at, line)
                found += [(hit, owner)] if hit else []
        return found

    def _near(self, letter: str) -> list[tuple[Pattern, object]]:
        """Return the patterns that may begin with a letter."""
        if letter not in self.by_letter:
            near = [each for each in self.patterns if each[0].may_begin(letter)]
            self.by_letter[letter] = near
        return self.by_letter[letter]


def hit_at(
    compiled: Pattern, folded: Sequence[str], at: int, first: str | None = None
) -> Hit | None:
    """Return the heading if it begins at line ``at`` of ``folded``, or at ``first`` instead."""
    text = folded[at] if first is None else first
    for taken in range(1, compiled.lines + 1):
        if taken > 1:
            if at + taken > len(folded):
                return None
            text = f"{text} {folded[at + taken - 1]}"
        match = compiled.expression.fullmatch(text)
        if match:
            held: dict[str, Any] = match.groupdict(default="")
            return Hit(compiled, taken, **{key: word.strip() for key, word in held.items()})
    return None
