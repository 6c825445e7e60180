"""Texts of the Edition as blocks: paragraphs, and lists where lines begin with a bullet."""

from collections.abc import Iterator
from itertools import groupby

from shirube.plan import Passage, PassageKind
from shirube.report.folio import Block, Heading, Items, Manner, Text
from shirube.report.progress.lettering import lettered
from shirube.report.theme import Theme

_BULLETS = "●○◆◇■□・➢►▶⚫•"
_TITLES = {
    PassageKind.PRESENT: "現状やこれまでの取組み",
    PassageKind.ISSUE: "今後の課題",
    PassageKind.DIRECTION: "取組みの方向性",
    PassageKind.GOAL: "めざす姿",
    PassageKind.POSITION: "計画の位置づけ",
    PassageKind.METHOD: "進行管理",
    PassageKind.POLICY: "方針",
    PassageKind.PURPOSE: "趣旨",
    PassageKind.PRINCIPLE: "理念",
    PassageKind.OPINION: "意見",
    PassageKind.COLUMN: "コラム",
}
"""What heads a text that has no title of its own; the other kinds go without a heading."""
_NAMED = (PassageKind.COLUMN, PassageKind.OPINION)
"""Kinds that are said beside the title too."""
_SMALL = (PassageKind.NOTE, PassageKind.LEGEND)
LAST_LEVEL = 6


def passage_title(passage: Passage, theme: Theme) -> str:
    """Return what stands above a passage: its own title, else the word of its kind."""
    kind = theme.word(_TITLES.get(passage.kind, ""))
    if passage.kind in _NAMED:
        return "　".join(filter(None, (kind, lettered(passage.title))))
    return lettered(passage.title) or kind


def passage_blocks(passage: Passage, level: int, theme: Theme, above: str = "") -> Iterator[Block]:
    """Yield a passage; its heading is left out where it is the same as ``above``."""
    title = passage_title(passage, theme)
    if passage.kind in _SMALL:
        label = f"{title}：" if title and passage.title not in passage.text else ""
        yield Text(f"{label}{lettered(passage.text)}", Manner.NOTE)
        return
    if title and title != above:
        yield Heading(min(level, LAST_LEVEL), title)
    if passage.date:
        yield Text(lettered(passage.date), Manner.NOTE)
    manner = Manner.LEAD if passage.kind is PassageKind.LEAD else Manner.BODY
    yield from paragraphs(passage.text, manner)


def bare(line: str) -> str:
    """Return a line without the bullet that it begins with."""
    return line.lstrip(_BULLETS).strip() or line


def paragraphs(text: str, manner: Manner = Manner.BODY) -> Iterator[Block]:
    """Yield the lines of a text as paragraphs and lists."""
    lines = [line.strip() for line in lettered(text).split("\n") if line.strip()]
    for listed, run in groupby(lines, lambda line: line[0] in _BULLETS):
        if listed:
            yield Items(tuple(map(bare, run)))
        else:
            yield from (Text(line, manner) for line in run)
