"""The priority fields (重点取組み) of a strategy: under each view, with a text and its items."""

import re
from collections.abc import Sequence
from dataclasses import replace

from shirube.intake.chapters import Section
from shirube.intake.draft import Draft
from shirube.intake.layout import BlockForm
from shirube.intake.pictures import enter_picture
from shirube.intake.readers.strategy_text import enter_text
from shirube.intake.readers.strategy_views import open_view, restate
from shirube.intake.sentences import Form, Item, Paragraph, listed, picture, prose
from shirube.plan import Element, Link, PassageKind, Rank, Relation
from shirube.terms import Bilingual, Finding, Severity, Source, fold

_RELISTED = "再掲"
_MARK = re.compile(rf"\s*[(【]{_RELISTED}[)】]\s*$")
_OUT_OF_ORDER = re.compile("[①-⑳]")
_REMEDY = Bilingual(
    "元の項目の名が違っていないか、文書が途中で切れていないか確かめてください。",
    "Check whether the origin has another name, or the document is cut short.",
)


def restated_fields(sections: Sequence[Section], draft: Draft) -> None:
    """Enter views, fields and items as the overview names them, in its order."""
    for section in sections:
        if section.level:
            restate(section.sign, section.name, [line.number for line in section.heading], draft)
        texts: list[Paragraph] = []
        for paragraph in prose(section.lines, draft.paper.marks_paragraphs):
            if paragraph.form is Form.BULLET:
                for item in listed(paragraph):
                    restate("", item.words, item.lines, draft)
            else:
                texts.append(paragraph)
        enter_text(texts, draft, "", PassageKind.BODY, section.title)


def fields(sections: Sequence[Section], form: BlockForm, draft: Draft) -> None:
    """Put fields and items into the tree; what stands under a view itself is its lead."""
    view: Element | None = None
    for section in sections:
        paragraphs = prose(section.lines, draft.paper.marks_paragraphs)
        if section.level == 1:
            view = open_view(section, form, draft)
            draft.book.field([line.number for line in section.heading], view.tier)
            _content(view, paragraphs, form, draft)
        elif section.level == 2:
            _content(_field(section, view, form, draft), paragraphs, form, draft)
        else:
            enter_text(paragraphs, draft, "", PassageKind.LEAD, "")


def _field(section: Section, view: Element | None, form: BlockForm, draft: Draft) -> Element:
    number = "-".join(filter(None, (view.number if view else "", str(section.number))))
    lines = [line.number for line in section.heading]
    field = Element(
        id=draft.fresh_id(f"field-{number}"),
        parent=view.id if view else "",
        tier=form.tiers[1],
        rank=Rank.MEASURE,
        number=number,
        name=section.name,
        source=draft.source(lines),
        printed=section.name,
    )
    draft.add(field)
    draft.book.field(lines, field.tier)
    return field


def _content(
    owner: Element, paragraphs: Sequence[Paragraph], form: BlockForm, draft: Draft
) -> None:
    """Enter the text of a field as its description, its items, and its pictures."""
    texts: list[Paragraph] = []
    at = 0
    while at < len(paragraphs):
        paragraph = paragraphs[at]
        drawn = picture(paragraphs, at)
        if drawn:
            enter_picture(paragraphs[at : at + drawn], draft, owner.id)
        elif paragraph.form is Form.BULLET:
            for item in listed(paragraph):
                _item(item, owner, form, draft)
        else:
            texts.append(paragraph)
        at += max(drawn, 1)
    for paragraph in texts:
        if _OUT_OF_ORDER.match(paragraph.text):
            draft.findings.append(_out_of_order(paragraph, owner, draft))
    _describe(owner, texts, draft)


def _describe(owner: Element, texts: Sequence[Paragraph], draft: Draft) -> None:
    if owner.rank is not Rank.MEASURE:
        enter_text(texts, draft, owner.id, PassageKind.LEAD, "")
    elif texts:
        words = "".join(paragraph.text for paragraph in texts)
        draft.replace(replace(owner, description=words))
        for paragraph in texts:
            draft.book.field(paragraph.numbers, owner.tier)


def _item(item: Item, owner: Element, form: BlockForm, draft: Draft) -> None:
    """Put an item into the tree; one marked 再掲 keeps the mark as its note."""
    place = len(draft.below.get(owner.id, ())) + 1
    words = fold(item.words)
    draft.put(
        Element(
            id=draft.fresh_id(f"item-{owner.number}-{place}"),
            parent=owner.id,
            tier=form.tiers[-1],
            rank=Rank.PROJECT,
            number="",
            name=_MARK.sub("", words),
            source=draft.source(item.lines),
            printed=item.words,
            notes=(_RELISTED,) if _MARK.search(words) else (),
        )
    )
    draft.book.field(item.lines, form.tiers[-1])


def relist(form: BlockForm, draft: Draft) -> None:
    """Tie each item marked 再掲 to the one of its name that is not; it may stand further on."""
    items = [each for each in draft.elements.values() if each.tier == form.tiers[-1]]
    named: dict[str, list[Element]] = {}
    for item in items:
        if _RELISTED not in item.notes:
            named.setdefault(item.name, []).append(item)
    for item in (each for each in items if _RELISTED in each.notes):
        origins = named.get(item.name, [])
        if len(origins) == 1:
            draft.links.append(Link(item.id, Relation.RELISTED, origins[0].id, item.source))
        else:
            draft.findings.append(_no_origin(item, len(origins)))


def _no_origin(item: Element, count: int) -> Finding:
    many = Bilingual("元が二つ以上あります", "has more than one origin")
    none = Bilingual("元が見つかりません", "has no origin")
    what = many if count else none
    sentence = Bilingual(
        f"再掲とある「{item.name}」の{what.ja}。", f"'{item.name}', marked 再掲, {what.en}."
    )
    return _finding(item.id, item.source, sentence)


def _out_of_order(paragraph: Paragraph, owner: Element, draft: Draft) -> Finding:
    sentence = Bilingual(
        f"「{owner.name}」の下に、順番の続かない見出しらしい行があります。",
        f"Under '{owner.name}' a line looks like a heading but does not go on with the numbers.",
    )
    return _finding(owner.id, draft.source(paragraph.numbers), sentence)


def _finding(subject: str, source: Source, sentence: Bilingual) -> Finding:
    return Finding("READ-01", Severity.WARNING, subject, source, sentence, _REMEDY)
