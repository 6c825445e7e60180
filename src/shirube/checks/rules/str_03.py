"""STR-03: one section has one title."""

import re
from collections.abc import Iterator

from shirube.checks.case import Case
from shirube.checks.evidence.lines import Line
from shirube.checks.rule import Breach, Reads, Rule
from shirube.terms import Bilingual, Severity

_CHAPTER = re.compile(r"^第(?P<a>\d+)章|第(?P<b>\d+)章$")
_SECTION = re.compile(r"^第(?P<number>\d+)(?P<kind>[章節])、?(?P<title>[^第。、].{3,50})$")
_PAGE = re.compile(r"[・…. ]*\d{1,3}$")
_PROSE = re.compile(
    r"^(?:[をにではがのと、（(,]|から|より|まで|及び)|[。、]|ました|します|である|している|に基づ"
)
_SIGNS = re.compile(r"[・、,\s「」『』()]")


def _breaches(case: Case) -> Iterator[Breach]:
    chapter = ""
    titles: dict[tuple[str, str], list[tuple[str, Line]]] = {}
    for line in case.lines:
        head = _CHAPTER.search(line.text)
        chapter = (head["a"] or head["b"]) if head else chapter
        match = _SECTION.match(line.text)
        if match and not _PROSE.search(match["title"]):
            section = match["kind"] == "節"
            spoken = f"第{chapter}章" if section and chapter else ""
            key = (spoken, f"第{match['number']}{match['kind']}")
            titles.setdefault(key, []).append((_PAGE.sub("", match["title"]), line))
    for (spoken, number), held in titles.items():
        first, line = held[0]
        for title, other in held[1:]:
            if not _same(first, title):
                yield Breach(
                    other.subject,
                    other.source,
                    f"{spoken}{number}の題が「{first}」({line.source.first}行)と「{title}」の"
                    "二つあります。",
                    f"{spoken}{number} has two titles: '{first}' and '{title}'.",
                    f"{spoken}{number}",
                )
                break


def _same(first: str, second: str) -> bool:
    """Tell whether two titles are one, or one is the other broken off at the end of a line."""
    one, two = _SIGNS.sub("", first), _SIGNS.sub("", second)
    return one.startswith(two) or two.startswith(one)


RULE = Rule(
    "STR-03",
    Severity.WARNING,
    Reads.TEXT,
    Bilingual("同じ番号の章や節は、どこでも同じ題である。", "One section has one title."),
    Bilingual(
        "目次・見出し・柱を見比べ、正しい題にそろえてください。",
        "Compare contents, headings and running heads, and use the right title.",
    ),
    "第1節 港のにぎわいを取り戻す\n本文\n第1節 港のにぎわいを取り戻す",
    "第1節 港のにぎわいを取り戻す\n本文\n第1節 誰もが集まる港をつくる",
    _breaches,
)
