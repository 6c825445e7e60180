"""An Edition without the sentences of its documents (抄録): names and figures stay.

A name or a figure is a fact that anybody may repeat; a sentence belongs to who wrote it. A text
that is left out reads 転載省略 in its place, a cell of words is the unknown for that reason, so
that nothing takes either for missing. What was blank stays blank.
"""

from dataclasses import replace

from shirube.plan.announcement import Announcement, Restatement
from shirube.plan.change import Change
from shirube.plan.edition import Correction, Edition
from shirube.plan.element import Element
from shirube.plan.event import Event
from shirube.plan.exhibit import Datum, Exhibit, ExhibitKind
from shirube.plan.passage import Passage
from shirube.terms import Answer, Reason, Unknown, Wording

LEFT_OUT = Reason.WITHHELD.value
"""What stands in place of a text that was left out."""
_STATED = ("めざす姿", "目指す姿", "取り組みの目安")
"""Tiers whose names are statements."""
_TEXTS = ("説明", "変更理由")
"""Items of 確認.csv that are texts."""


def abridged(edition: Edition) -> Edition:
    """Return ``edition`` without descriptions, reasons, passages, statements and sentences.

    Names, numbers, units, dates, departments, money, places and short words of cells stay.
    Abridging twice changes nothing more.
    """
    return replace(
        edition,
        elements=tuple(map(_element, edition.elements)),
        indicators=tuple(
            replace(row, name=_name(row.name), printed=_name(row.printed), notes=_notes(row.notes))
            for row in edition.indicators
        ),
        figures=tuple(
            replace(figure, answer=_answer(figure.answer), notes=_notes(figure.notes))
            for figure in edition.figures
        ),
        changes=tuple(map(_change, edition.changes)),
        costs=tuple(replace(cost, notes=_notes(cost.notes)) for cost in edition.costs),
        effects=tuple(replace(effect, notes=_notes(effect.notes)) for effect in edition.effects),
        passages=tuple(map(_passage, edition.passages)),
        exhibits=tuple(map(_exhibit, edition.exhibits)),
        announcements=tuple(map(_announcement, edition.announcements)),
        restatements=tuple(map(_restatement, edition.restatements)),
        corrections=tuple(map(_correction, edition.corrections)),
        events=tuple(map(_event, edition.events)),
    )


def _text(text: str) -> str:
    """Return what stands for a text."""
    return LEFT_OUT if text else ""


def _name(words: str) -> str:
    """Return words that are no sentence, else what stands for one."""
    return LEFT_OUT if "。" in words else words


def _notes(notes: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(map(_name, notes))


def _answer(answer: Answer) -> Answer:
    """Return an answer whose words are no sentence."""
    if isinstance(answer, Wording):
        return Unknown(Reason.WITHHELD) if "。" in answer.words else answer
    return replace(answer, words=_name(answer.words))


def _element(element: Element) -> Element:
    named = _text if element.tier in _STATED else _name
    return replace(
        element,
        name=named(element.name),
        printed=named(element.printed),
        description=_text(element.description),
        notes=_notes(element.notes),
    )


def _change(change: Change) -> Change:
    return replace(
        change,
        before=_answer(change.before),
        after=_answer(change.after),
        reason=_text(change.reason),
    )


def _passage(passage: Passage) -> Passage:
    return replace(passage, title=_name(passage.title), text=_text(passage.text))


def _exhibit(exhibit: Exhibit) -> Exhibit:
    """Return a table of figures; in a programme the heads of rows are texts too."""
    head = _text if exhibit.kind is ExhibitKind.PROGRAMME else _name
    return replace(
        exhibit,
        title=_name(exhibit.title),
        data=tuple(replace(_datum(datum), row=head(datum.row)) for datum in exhibit.data),
        notes=_notes(exhibit.notes),
    )


def _datum(datum: Datum) -> Datum:
    worded = isinstance(datum.answer, Wording)
    answer = Unknown(Reason.WITHHELD) if worded else _answer(datum.answer)
    return replace(datum, column=_name(datum.column), answer=answer, notes=_notes(datum.notes))


def _announcement(announcement: Announcement) -> Announcement:
    return replace(announcement, sentence=_text(announcement.sentence))


def _restatement(restatement: Restatement) -> Restatement:
    before, answer = restatement.before, restatement.answer
    return replace(
        restatement,
        name=_name(restatement.name),
        before=None if before is None else _answer(before),
        answer=None if answer is None else _answer(answer),
        reason=_text(restatement.reason),
    )


def _correction(correction: Correction) -> Correction:
    said = _text if correction.field in _TEXTS else _name
    return replace(correction, before=said(correction.before), after=said(correction.after))


def _event(event: Event) -> Event:
    return replace(event, schedule=_name(event.schedule), what=_name(event.what))
