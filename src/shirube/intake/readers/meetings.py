"""Reader of a schedule of meetings (審議経過): number, day and agenda of each."""

import re
from collections.abc import Sequence

from shirube.intake.blocks import Block
from shirube.intake.draft import Draft
from shirube.intake.paper import Line
from shirube.intake.readers.headings import is_listed
from shirube.intake.readers.shortfalls import unmatched
from shirube.intake.tokens import printed, tokens
from shirube.plan import Event
from shirube.terms import Bilingual, days, fold, fold_apart

_ROW = re.compile(
    r"(?P<name>第\d+回)\s*(?P<when>\S+?[日月年](?:\s?\([^()]*\))?)(?:\s+(?P<what>\S.*))?"
)
_BEGINS = re.compile(r"第\d+回(?=\s|$|\D)")
_NO_DAY = Bilingual(
    "会議の行に開催日が読み取れません。", "A row of the meetings has no day that could be read."
)
_ITEM = re.compile(r"\d{1,2}[、.．]")


def meetings(block: Block, draft: Draft) -> None:
    """Read a row a meeting; its day is kept as printed, also where it is no day (3年14日).

    What a meeting was about is its name and its agenda, an item behind the other. A row without
    a day is not read.
    """
    schedule = fold("".join(line.raw for line in block.heading))
    rows: list[list[Line]] = []
    for line in block.lines:
        text = fold_apart(line.raw)
        if is_listed(block.form.heads, text):
            draft.book.furniture([line.number], "列の見出し")
        elif _BEGINS.match(text):
            rows.append([line])
        elif rows:
            rows[-1].append(line)
    for row in rows:
        match = _ROW.fullmatch(fold_apart(row[0].raw))
        if match:
            _enter(match, row, schedule, draft)
        else:
            unmatched(draft, row, _NO_DAY)


def _enter(match: re.Match[str], row: Sequence[Line], schedule: str, draft: Draft) -> None:
    meant = days(match["when"])
    first, last = meant.iso if meant else ("", "")
    items: list[str] = [fold(match["what"] or "")]
    for line in row[1:]:
        text = fold(printed(tokens([line])))
        if _ITEM.match(text):
            items.append(text)
        else:
            items[-1] += text
    what = " ".join(filter(None, [match["name"], *items]))
    numbers = [line.number for line in row]
    draft.events.append(
        Event("", schedule, fold(match["when"]), first, last, what, draft.source(numbers))
    )
    draft.book.field(numbers, "日程")
