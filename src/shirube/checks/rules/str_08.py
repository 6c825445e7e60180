"""STR-08: what a text points to is there."""

import re
from collections.abc import Iterator

from shirube.checks.case import Case
from shirube.checks.evidence.numbering import parts
from shirube.checks.evidence.pages import numbered_pages
from shirube.checks.rule import Breach, Reads, Rule
from shirube.plan import Rank
from shirube.terms import Bilingual, Severity

_PART = re.compile(
    r"(?<!\d)(?P<tier>施策|事業)(?P<number>\d{1,2}-\d{1,2}|\d{1,2})(?![\d,.%つ件年月日人か箇回施事])"
)
_CHAPTER = re.compile(r"第(?P<number>\d{1,2})章(?=[でにはをの参](?!名))")
_HEAD = re.compile(r"^第(\d{1,2})章|第(\d{1,2})章$")
_PAGE = re.compile(
    r"[(（]P\.?(?P<page>\d{1,3})[)）]|(?<![A-Za-z])P\.?(?P<bare>\d{1,3})(?:参照|をご覧|に掲載|に記載)"
)
_ELSEWHERE = re.compile(
    r"[』」]の?$|計画の?$|指針の?$|白書の?$|報告書の?$|方針の?$|条例の?$|法の?$"
)
_RANKS = {"施策": Rank.MEASURE, "事業": Rank.PROJECT}
_FEWEST = 2


def _breaches(case: Case) -> Iterator[Breach]:
    yield from _parts(case)
    yield from _chapters(case)
    yield from _pages(case)


def _parts(case: Case) -> Iterator[Breach]:
    held = {
        tier: {"-".join(map(str, parts(e))) for e in case.edition.elements if e.rank is rank}
        for tier, rank in _RANKS.items()
    }
    for piece in case.script:
        for match in _PART.finditer(piece.text):
            known = held[match["tier"]] - {""}
            dashed = any("-" in number for number in known)
            if len(known) < _FEWEST or ("-" in match["number"]) != dashed:
                continue
            if match["number"] not in known and not _abroad(piece.text, match.start()):
                yield Breach(
                    piece.subject,
                    piece.source(*match.span()),
                    f"「{match[0]}」を指していますが、この計画に{match[0]}はありません。",
                    f"The text points to '{match[0]}', which this plan does not have.",
                    match[0],
                )


def _chapters(case: Case) -> Iterator[Breach]:
    heads = {int(a or b) for line in case.lines for a, b in _HEAD.findall(line.text)}
    if len(heads) < _FEWEST:
        return
    for piece in case.script:
        for match in _CHAPTER.finditer(piece.text):
            number = int(match["number"])
            if number > max(heads) and not _abroad(piece.text, match.start()):
                yield Breach(
                    piece.subject,
                    piece.source(*match.span()),
                    f"「{match[0]}」を指していますが、章は第{max(heads)}章までです。",
                    f"The text points to chapter {number}; the last is chapter {max(heads)}.",
                    match[0],
                )


def _pages(case: Case) -> Iterator[Breach]:
    pages = numbered_pages(case.lines, case.edition.elements) if case.texts else None
    if pages is None:
        return
    last = pages.numbers[-1]
    for piece in case.script:
        for match in _PAGE.finditer(piece.text):
            page = int(match["page"] or match["bare"])
            if page > last or not page:
                yield Breach(
                    piece.subject,
                    piece.source(*match.span()),
                    f"「{match[0]}」を指していますが、ページは{last}までです。",
                    f"The text points to page {page}; the last is {last}.",
                    match[0],
                )


def _abroad(text: str, at: int) -> bool:
    """Tell whether the reference is to another plan, named right before it."""
    return bool(_ELSEWHERE.search(text[max(at - 12, 0) : at]))


RULE = Rule(
    "STR-08",
    Severity.ERROR,
    Reads.EDITION,
    Bilingual(
        "文章が指す章・施策・ページは、文書の中にあるか、ほかの計画の名を添えてある。",
        "What a text points to is in the document, or the other plan is named.",
    ),
    Bilingual(
        "指す先を確かめて番号を直すか、どの計画のものかを書いてください。",
        "Mend the number, or say which plan is meant.",
    ),
    """
施策 1 港のにぎわい
  文 方向性 | | 施策2とあわせて進める。
施策 2 渡船の維持
""",
    """
施策 1 港のにぎわい
  文 方向性 | | 施策5とあわせて進める。
施策 2 渡船の維持
""",
    _breaches,
)
