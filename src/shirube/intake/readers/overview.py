"""Readers of the overview: changes in short, and announced counts."""

import re
from collections.abc import Sequence

from shirube.intake.answers import parts
from shirube.intake.atoms import atoms
from shirube.intake.blocks import Block
from shirube.intake.draft import Draft
from shirube.intake.names import name
from shirube.intake.paper import Line
from shirube.intake.readers.headings import is_listed
from shirube.intake.tokens import printed, tokens
from shirube.plan import Announcement, Restated, Restatement
from shirube.terms import Answer, fold

_ARROW = re.compile("[➡→⇒]")
_COUNT = re.compile(r"(\d+)([^\d\s、。のうち全]+?)(?=\d|のうち|の|、|。|$)")


def counts(block: Block, draft: Draft) -> None:
    """Read an announced count: every number with its noun."""
    sentence = fold(" ".join(line.raw for line in block.heading))
    found = tuple((int(number), noun) for number, noun in _COUNT.findall(sentence))
    lines = [line.number for line in block.heading]
    draft.announcements.append(Announcement(sentence, found, draft.source(lines)))
    draft.book.field(lines, "件数の告知")


def changes(block: Block, draft: Draft) -> None:
    """Read changes in short: ● whose, ➢ what, before ➡ after, ⇒ why."""
    numbered = block.form.of
    of, item = "", _Item()
    for line in block.lines:
        text = fold(line.raw)
        first = text[:1]
        if first == "●":
            item.close(draft, of)
            item, of = _Item(), _number(text[1:], numbered)
            item.heading.append(line)
        elif first in "➢➤▶" and text:
            item.close(draft, of)
            item = _Item(item.heading if not item.what else [])
            item.what.append(line)
        elif first == "⇒":
            item.reason.append(line)
        elif _ARROW.search(text) and item.what and not item.reason:
            item.change.append(line)
        elif is_listed(block.form.heads, text):
            draft.book.furniture([line.number], text)
        else:
            item.continues(line)
    item.close(draft, of)


def _number(text: str, prefix: str) -> str:
    match = re.match(rf"{prefix}(\d+(?:-\d+)*)", text)
    return match[1] if match else ""


class _Item:
    """The lines of one change, by what they say."""

    def __init__(self, heading: list[Line] | None = None) -> None:
        self.heading: list[Line] = heading or []
        self.what: list[Line] = []
        self.change: list[Line] = []
        self.reason: list[Line] = []

    def continues(self, line: Line) -> None:
        """Add a line to whichever part was last begun."""
        for part in (self.reason, self.change, self.what, self.heading):
            if part:
                part.append(line)
                return

    def close(self, draft: Draft, of: str) -> None:
        """Put the change into the draft and enter its lines."""
        lines = [*self.heading, *self.what, *self.change, *self.reason]
        if not lines:
            return
        numbers = [line.number for line in lines]
        draft.book.field(numbers, "主な計画の変更点")
        if not self.what:
            return
        before, after = _sides(self.change)
        draft.restatements.append(
            Restatement(
                subject=Restated.CHANGE,
                number=of,
                name=name(printed(tokens(self.what)).lstrip("➢➤▶ ")),
                source=draft.source(numbers),
                before=before,
                answer=after,
                reason=fold(printed(tokens(self.reason)).lstrip("⇒ ")),
            )
        )


def _sides(lines: Sequence[Line]) -> tuple[Answer | None, Answer | None]:
    """Return the answers on both sides of the arrow; notes behind the second are dropped."""
    pieces = list(tokens(lines))
    place = next((i for i, t in enumerate(pieces) if _ARROW.fullmatch(t.text)), None)
    if place is None:
        return None, None
    before, after = pieces[:place], pieces[place + 1 :]
    return (
        parts(tuple(atoms(before)))[0].answer if before else None,
        parts(tuple(atoms(after)))[0].answer if after else None,
    )
