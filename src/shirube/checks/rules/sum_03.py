"""SUM-03: in a list of headings and contents no heading is repeated or empty."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import pairwise

from shirube.checks.case import Case
from shirube.checks.evidence.lines import Line, script_lines
from shirube.checks.rule import Breach, Reads, Rule
from shirube.terms import Bilingual, Severity, Source

_HEADING = re.compile(r"[●■◆▼◎○]\s*(?P<number>\d{1,2}-\d{1,2})[\s.]*(?P<name>\D.+)")
_CONTENT = re.compile(r"[➢⇒➡→・▶►◇※-]")
_NEAR = 60
"""How many lines apart two headings of one box stand at most."""
_NEXT = 6
"""How many lines apart two headings stand at most that share what follows."""
_ALIKE = 0.6
"""So alike is a heading to the name that the item of its number has elsewhere."""


@dataclass(frozen=True, slots=True)
class _Item:
    number: str
    name: str
    source: Source
    content: bool
    """True where something stands between this heading and the next one."""
    leads: str
    """Number of the next heading where nothing stands between: the two share what follows."""


def _breaches(case: Case) -> Iterator[Breach]:
    for box in _boxes(list(script_lines(case.script))):
        filled = any(item.content for item in box)
        alike: dict[tuple[str, str], list[_Item]] = {}
        for item in box:
            alike.setdefault((item.number, item.name), []).append(item)
        for items in alike.values():
            if len(items) > 1 or (filled and not items[0].content):
                yield _breach(items, _name(case, items[0]))


def _breach(items: list[_Item], name: str) -> Breach:
    heading = f"{items[0].number} {items[0].name}"
    empty = sum(not item.content for item in items)
    leads = [item.leads for item in items if not item.content]
    severity = None
    if len(items) > 1 and leads and all(leads):
        others = "、".join(leads)
        ja = f"が{len(items)}か所にあり、次の見出し（{others}）と内容を共にしています"
        en = f"stands {len(items)} times, sharing what stands under {', '.join(leads)}"
        severity = None if name else Severity.NOTE
    elif len(items) == 1:
        ja, en = "の下に内容がありません", "has nothing under it"
    else:
        bare = {0: "", len(items): "、どちらの下にも内容がありません"}
        also = bare.get(empty, "、内容のないものがあります")
        ja = f"が{len(items)}か所にあり{also}" if also else f"が{len(items)}か所にあります"
        en = f"stands {len(items)} times, {empty} times with nothing under it"
    also_ja = f"{items[0].number}の名称はほかでは「{name}」です。" if name else ""
    also_en = f" Elsewhere {items[0].number} is '{name}'." if name else ""
    return Breach(
        "",
        items[-1].source,
        f"見出し「{heading}」{ja}。{also_ja}",
        f"The heading '{heading}' {en}.{also_en}",
        heading,
        severity,
    )


def _name(case: Case, item: _Item) -> str:
    """Return the name that the item of a number has where that is nearly the heading, or
    nothing where it begins as the heading does."""
    names = [each.name for each in case.edition.elements if each.number == item.number]
    if any(name.startswith(item.name) for name in names):
        return ""
    near = (name for name in names if _likeness(name[: len(item.name)], item.name) > _ALIKE)
    return next(near, "")


def _likeness(one: str, two: str) -> float:
    return SequenceMatcher(None, one, two, autojunk=False).ratio()


def _boxes(lines: Sequence[Line]) -> Iterator[list[_Item]]:
    """Yield the runs of headings that stand in one list."""
    places = [at for at, line in enumerate(lines) if _HEADING.match(line.text)]
    box: list[_Item] = []
    end = len(lines)
    for at, after in pairwise([*places, end]):
        if box and lines[at].source.first - box[-1].source.first > _NEAR:
            yield box
            box = []
        between = lines[at + 1 : min(after, at + 12)]
        match = _HEADING.match(lines[at].text)
        if match is None:
            continue
        content = any(_CONTENT.match(line.text) for line in between)
        near = after < end and lines[after].source.first - lines[at].source.first <= _NEXT
        follows = _HEADING.match(lines[after].text) if near and not content else None
        leads = follows["number"] if follows else ""
        box.append(_Item(match["number"], match["name"], lines[at].source, content, leads))
    if box:
        yield box


RULE = Rule(
    "SUM-03",
    Severity.WARNING,
    Reads.TEXT,
    Bilingual(
        "概要の枠では、番号の付いた見出しは一度だけ現れ、その下に内容がある。",
        "In a box of an overview each numbered heading stands once and has something under it.",
    ),
    Bilingual(
        "重なった見出しを一つにまとめ、内容のない見出しには内容を書くか、見出しを消してください。",
        "Make one of two headings; give an empty one its content or take it away.",
    ),
    """●3-1 窓口の改善
➢ 待ち時間の短縮
●3-2 文書の削減
➢ 紙の文書を半分に""",
    """●3-1 窓口の改善
➢ 待ち時間の短縮
●3-2 文書の削減
➢ 紙の文書を半分に
●3-1 窓口の改善
●3-3 車両の削減
➢ 一台を減らす""",
    _breaches,
)
