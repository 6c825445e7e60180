"""The views (視点) of a strategy: a pillar each, its direction, and the names of its fields."""

from collections.abc import Sequence
from dataclasses import replace

from shirube.intake.chapters import Section
from shirube.intake.draft import Draft
from shirube.intake.layout import BlockForm
from shirube.intake.pictures import enter_picture
from shirube.intake.readers.strategy_text import enter_text
from shirube.intake.sentences import Form, Paragraph, listed, picture, prose
from shirube.plan import Element, PassageKind, Rank, Restated, Restatement
from shirube.terms import fold

_LISTED = "名称の一覧"


def restated_views(sections: Sequence[Section], draft: Draft) -> None:
    """Enter the views as the overview names them, each with the text under it."""
    for section in sections:
        if section.level == 1:
            restate(section.sign, section.name, [line.number for line in section.heading], draft)
        found = prose(section.lines, draft.paper.marks_paragraphs)
        enter_text(found, draft, "", PassageKind.DIRECTION, section.title)


def restate(number: str, words: str, lines: Sequence[int], draft: Draft) -> None:
    """Enter a name as a list prints it; ``number`` is what stands before it, or empty."""
    place = draft.source(lines)
    draft.restatements.append(Restatement(Restated.NAME, number, fold(words), place))
    draft.book.field(lines, _LISTED)


def open_view(section: Section, form: BlockForm, draft: Draft) -> Element:
    """Return the element of a view, put into the tree where it is new."""
    identity = f"view-{section.number}"
    known = draft.element(identity)
    lines = [line.number for line in section.heading]
    if known is not None:
        if known.name != section.name:
            restate(section.sign, section.name, lines, draft)
        draft.open[known.tier] = known.id
        return known
    view = Element(
        id=draft.fresh_id(identity),
        parent="",
        tier=form.tiers[0],
        rank=Rank.PILLAR,
        number=str(section.number),
        name=section.name,
        source=draft.source(lines),
        printed=section.name,
    )
    draft.add(view)
    draft.book.field(lines, view.tier)
    return view


def views(sections: Sequence[Section], form: BlockForm, draft: Draft) -> None:
    """Read each view: the texts and lists under its marks (【…】), and its pictures.

    A line of words directly under a mark is the statement of the view, its description; where
    it stands in a picture it is known from the overview. A list under a mark names the fields
    again, in an order of its own.
    """
    stated = {passage.text for passage in draft.passages if passage.kind is PassageKind.DIRECTION}
    for section in sections:
        paragraphs = prose(section.lines, draft.paper.marks_paragraphs)
        if section.level == 1:
            view = open_view(section, form, draft)
            restate(section.sign, section.name, [line.number for line in section.heading], draft)
            _describe(view, paragraphs, stated, draft)
            _marked(view, paragraphs, draft)
        else:
            enter_text(paragraphs, draft, draft.current(form.tiers[0]), PassageKind.LEAD, "")


def _describe(
    view: Element, paragraphs: Sequence[Paragraph], stated: set[str], draft: Draft
) -> None:
    """Give a view its statement: words that the overview has too, or those under a mark."""
    words = (p.text for p in paragraphs if p.form is Form.WORDS and p.text in stated)
    under = (
        paragraphs[at].text
        for at in range(1, len(paragraphs))
        if paragraphs[at].form is Form.WORDS
        and paragraphs[at - 1].form is Form.LABEL
        and not picture(paragraphs, at)
    )
    said = next(words, "") or next(under, "")
    if said:
        draft.replace(replace(view, description=said))


def _marked(view: Element, paragraphs: Sequence[Paragraph], draft: Draft) -> None:
    """Enter what stands under each mark of a view."""
    mark = ""
    running: list[Paragraph] = []
    at = 0
    while at < len(paragraphs):
        paragraph = paragraphs[at]
        mark_here = paragraph.form is Form.LABEL and _heads(paragraphs, at)
        drawn = 0 if mark_here else picture(paragraphs, at)
        if mark_here:
            enter_text(running, draft, view.id, PassageKind.DIRECTION, mark)
            running, mark = [], paragraph.text.strip("【】<>")
            draft.book.furniture(paragraph.numbers, paragraph.text)
        elif drawn:
            enter_picture(paragraphs[at : at + drawn], draft, view.id)
        elif _is_name(paragraphs, at):
            for item in listed(paragraph):
                restate("", item.words, item.lines, draft)
        else:
            running.append(paragraph)
        at += max(drawn, 1)
    enter_text(running, draft, view.id, PassageKind.DIRECTION, mark)


def _heads(paragraphs: Sequence[Paragraph], at: int) -> bool:
    """Tell whether a label heads what stands below: a text, or a list of names."""
    behind = paragraphs[at + 1 : at + 3]
    return any(each.form in (Form.SENTENCE, Form.BULLET) for each in behind)


def _is_name(paragraphs: Sequence[Paragraph], at: int) -> bool:
    """Tell whether a paragraph is a bullet of a list, or words set under one."""
    if paragraphs[at].form is Form.BULLET:
        return True
    behind_bullet = at > 0 and paragraphs[at - 1].form is Form.BULLET
    return paragraphs[at].form is Form.WORDS and behind_bullet
