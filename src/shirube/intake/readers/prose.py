"""Readers of prose under a heading of its own."""

from collections.abc import Sequence

from shirube.intake.blocks import Block
from shirube.intake.doubling import undoubled
from shirube.intake.draft import Draft
from shirube.intake.paper import Line
from shirube.intake.tokens import printed, tokens
from shirube.plan import PassageKind
from shirube.terms import fold


def passage(block: Block, draft: Draft) -> None:
    """Read the text under a heading as one passage of the layout's kind."""
    kind = PassageKind[block.form.kind]
    parts = paragraphs(block.lines, draft)
    text = "\n".join(fold(undoubled(printed(tokens(part)))) for part in parts)
    title = fold(undoubled(printed(tokens(block.heading))))
    draft.passage("", kind, title, text, block.lines)


def legend(block: Block, draft: Draft) -> None:
    """Read the explanation of how the pages are set: one passage a paragraph."""
    for part in paragraphs(block.lines, draft):
        draft.passage("", PassageKind.LEGEND, "", fold(printed(tokens(part))), part)


def paragraphs(lines: Sequence[Line], draft: Draft) -> list[list[Line]]:
    """Return lines grouped into paragraphs: by the blanks at their ends, or by gaps."""
    found: list[list[Line]] = []
    for line in lines:
        if found and not _ends(found[-1][-1], line, draft):
            found[-1].append(line)
        else:
            found.append([line])
    return found


def _ends(last: Line, line: Line, draft: Draft) -> bool:
    return last.closed if draft.paper.marks_paragraphs else line.gap > 1
