"""Numbering (番号): the numbers of headings and elements, as values that can be compared."""

import re

from shirube.plan import Element

_CIRCLED = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳"
_KANJI = {sign: value for value, sign in enumerate("一二三四五六七八九十", start=1)}
_DIVISIONS = ("編", "部", "章", "節")
_PARTS = re.compile(r"\d+")


def ordinal(text: str) -> int | None:
    """Return the value of a number as headings print it: 3, 三, ③; None for anything else."""
    if text.isdecimal():
        return int(text)
    if len(text) == 1 and text in _CIRCLED:
        return _CIRCLED.index(text) + 1
    return _KANJI.get(text)


def parts(element: Element) -> tuple[int, ...]:
    """Return the parts of an element's number: (9, 3) for 9-3, (4,) for ④; empty without one."""
    circled = ordinal(element.number)
    if circled is not None:
        return (circled,)
    return tuple(map(int, _PARTS.findall(element.number)))


def number_of(tier: str, number: str) -> str:
    """Return a number with its tier: 施策9-3, 第3節."""
    return f"第{number}{tier}" if tier in _DIVISIONS and number else f"{tier}{number}"


def place(element: Element) -> str:
    """Return an element as a reader finds it: 施策9-3 港のにぎわい, 第3節 港の現状."""
    return f"{number_of(element.tier, element.number)} {element.name}".strip()
