"""STR-06: as many items are listed as the text announces."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace

from shirube.checks.case import Case
from shirube.checks.evidence.lines import Line
from shirube.checks.evidence.numbering import ordinal
from shirube.checks.rule import Breach, Reads, Rule
from shirube.checks.script import Piece
from shirube.terms import Bilingual, Severity, Source, fold_apart

_NUMBER = r"(?P<number>\d{1,2}|[一二三四五六七八九十])"
_QUOTED = r"「[^「」]+」"
_BEHIND = re.compile(rf"{_NUMBER}つの(?P<what>[一-龠ァ-ヴー]{{1,8}})\((?P<list>[^()]+)\)")
_BEFORE = re.compile(
    rf"(?P<list>{_QUOTED}(?:(?:、|及び|と|・)?{_QUOTED})+)(?:という)?の?{_NUMBER}つの(?P<what>[一-龠ァ-ヴー]{{1,8}})"
)
_NEXT = re.compile(rf"次の{_NUMBER}つ(?:の(?P<what>[一-龠]{{1,6}}))?[をがにでと、]")
_CIRCLED = re.compile(r"^([①-⑳])")
_HEAD = re.compile(r"^(?:第\d+[章節]|\(\d+\)|\d+[.．、])")
_OPEN = re.compile(r"(?:等|など|ほか)$")
_FAR = 400
"""Lines after the sentence in which its list must begin and end."""


def _breaches(case: Case) -> Iterator[Breach]:
    for piece in case.script:
        yield from _in_the_sentence(piece)
    yield from _in_the_lines(case.lines)
    for breach in _in_the_tree(case):
        said = breach.source is not None and case.is_opinion(breach.source)
        yield replace(breach, severity=Severity.NOTE) if said else breach


def _breach(subject: str, source: Source, words: str, said: int, found: int) -> Breach:
    return Breach(
        subject,
        source,
        f"「{words}」とありますが、挙げられているのは{found}つです。",
        f"'{words}' announces {said} items, but {found} are listed.",
        words,
    )


def _in_the_sentence(piece: Piece) -> Iterator[Breach]:
    """Items in brackets behind the number, or in quotation marks before it."""
    for form in (_BEHIND, _BEFORE):
        for match in form.finditer(piece.text):
            quoted = re.findall(_QUOTED, match["list"])
            items = quoted or re.split("[、,，]", match["list"])
            said = ordinal(match["number"]) or 0
            if len(items) > 1 and not _OPEN.search(match["list"]) and len(items) != said:
                words = f"{match['number']}つの{match['what']}"
                place = piece.source(*match.span())
                yield _breach(piece.subject, place, words, said, len(items))


def _in_the_lines(lines: Sequence[Line]) -> Iterator[Breach]:
    """Items ①, ②, … on the lines behind 次の6つの…."""
    for at, line in enumerate(lines):
        following = lines[at + 1].text if at + 1 < len(lines) else ""
        match = _NEXT.search(line.text + following)
        if match is None or match.start() >= len(line.text):
            continue
        said, found = ordinal(match["number"]) or 0, 0
        for later in lines[at + 1 : at + 1 + _FAR]:
            circled = _CIRCLED.match(later.text)
            number = ordinal(circled[1]) if circled else None
            if number == found + 1:
                found += 1
            elif (number == 1 and found > 1) or (found and _HEAD.match(later.text)):
                break
        if found > 1 and found != said:
            yield _breach(line.subject, line.source, match[0][:-1], said, found)


def _in_the_tree(case: Case) -> Iterator[Breach]:
    """Items that are elements of one tier: 4つの政策の柱, 10の視点."""
    tiers = Counter(e.tier for e in case.edition.elements)
    groups = {
        (tier, sum(sibling.tier == tier for sibling in siblings))
        for siblings in case.children.values()
        for tier in {sibling.tier for sibling in siblings}
    }
    seen: set[str] = set()
    for tier, count in tiers.items():
        form = re.compile(
            rf"(?<!\d){_NUMBER}つ?の「?(?:[一-龠]{{0,4}}の)?{re.escape(tier)}(?![一-龠])"
        )
        told = (line for line in case.lines if tier in line.text)
        for line in told if count > 1 and len(tier) > 1 else ():
            for match in form.finditer(fold_apart(line.printed or line.text)):
                said = ordinal(match["number"]) or 0
                known = said == count or (tier, said) in groups
                if not known and match[0] not in seen:
                    seen.add(match[0])
                    yield _breach(line.subject, line.source, match[0], said, count)


RULE = Rule(
    "STR-06",
    Severity.WARNING,
    Reads.TEXT,
    Bilingual(
        "「4つの柱」のように予告した数だけ、項目が挙げられている。",
        "As many items are listed as the text announces.",
    ),
    Bilingual(
        "数を直すか、抜けた項目を補ってください。", "Mend the number or add the missing item."
    ),
    "2つの柱(港のにぎわい、渡船の維持)を立てる。",
    "3つの柱(港のにぎわい、渡船の維持)を立てる。",
    _breaches,
)
