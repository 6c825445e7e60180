"""Reader of a comprehensive strategy (総合戦略): its overview and its body, chapter by chapter.

Both have the same chapters. What a chapter holds is told by its name (``boxes`` of the layout):
the views, the priority fields with their items, the figures of the population, or plain text.
"""

import re

from shirube.intake.blocks import Block
from shirube.intake.chapters import Chapter, Section, chapters, parts, sections
from shirube.intake.draft import Draft
from shirube.intake.patterns import pattern
from shirube.intake.readers.memorandum import enter_subject
from shirube.intake.readers.strategy_fields import fields, relist, restated_fields
from shirube.intake.readers.strategy_text import text
from shirube.intake.readers.strategy_views import restated_views, views
from shirube.intake.tokens import printed, tokens
from shirube.plan import PassageKind
from shirube.terms import FISCAL_YEAR, fold, years

VIEWS, FIELDS, FIGURES = "VIEWS", "FIELDS", "FIGURES"
TREES = (VIEWS, FIELDS)
CHAPTERS = (*TREES, FIGURES)
"""What chapters hold that are no plain text; ``boxes`` may also name a kind of passage."""
_SPAN = re.compile(rf"{FISCAL_YEAR}\s*(?:から|[~〜])\s*{FISCAL_YEAR}")
_SUMMARY = "概要"
_HEADING = "章の見出し"


def strategy(block: Block, draft: Draft) -> None:
    """Read the overview as restatements and the body as the plan's tree and its texts."""
    title = fold(printed(tokens(block.heading)))
    summary = _SUMMARY in title
    if enter_subject(title, draft):
        draft.book.field([line.number for line in block.heading], "表紙")
    lines = block.lines if summary else [*block.heading, *block.lines]
    overview, body = parts(lines, summary)
    for chapter in chapters(overview, block.form.heads):
        _summary(chapter, block, draft)
    for chapter in chapters(body, block.form.heads):
        _chapter(chapter, block, draft)
    relist(block.form, draft)
    draft.passages.sort(key=lambda passage: passage.source.first)


def _summary(chapter: Chapter, block: Block, draft: Draft) -> None:
    """Read a chapter of the overview."""
    kind = _kind(chapter, block)
    found = _sections(chapter, draft)
    if kind == VIEWS:
        restated_views(found, draft)
    elif kind == FIELDS:
        restated_fields(found, draft)
    else:
        _texts(chapter, found, kind, block, draft)


def _chapter(chapter: Chapter, block: Block, draft: Draft) -> None:
    """Read a chapter of the body."""
    kind = _kind(chapter, block)
    found = _sections(chapter, draft)
    if kind == VIEWS:
        views(found, block.form, draft)
    elif kind == FIELDS:
        fields(found, block.form, draft)
    else:
        _texts(chapter, found, kind, block, draft)


def _kind(chapter: Chapter, block: Block) -> str:
    """Return what a chapter holds by its name; one that the layout does not name is text."""
    known = ((pattern(words), kind) for words, kind in block.form.boxes)
    return next((kind for words, kind in known if words.expression.fullmatch(chapter.name)), "")


def _sections(chapter: Chapter, draft: Draft) -> list[Section]:
    draft.book.furniture([line.number for line in chapter.heading], _HEADING)
    found = sections(chapter.lines, draft.paper.marks_paragraphs)
    for section in found:
        draft.book.furniture([line.number for line in section.heading], _HEADING)
    return found


def _texts(chapter: Chapter, found: list[Section], kind: str, block: Block, draft: Draft) -> None:
    """Enter the texts of a chapter under the path of their headings, and the plan's period."""
    passage = PassageKind[kind] if kind in PassageKind.__members__ else PassageKind.BODY
    outer = ""
    for section in found:
        outer = section.title if section.level == 1 else outer if section.level else ""
        path = (chapter.title, outer, section.title if section.level == 2 else "")
        title = " ".join(filter(None, path))
        text(section, draft, passage, title, block.form.titles, kind == FIGURES)
        _period(section, draft)


def _period(section: Section, draft: Draft) -> None:
    """Take the plan's years from a section on its period (期間)."""
    if draft.years or "期間" not in section.name:
        return
    words = fold(" ".join(line.raw for line in section.lines))
    span = _SPAN.search(words)
    named = years(span[0]) if span else ()
    if len(named) > 1:
        draft.years.update(range(named[0], named[-1] + 1))
