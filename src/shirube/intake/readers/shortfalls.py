"""What a table of words or a schedule lacks, said as findings with their place."""

from collections.abc import Sequence

from shirube.intake.draft import Draft
from shirube.intake.paper import Line
from shirube.plan import Element, Rank
from shirube.terms import Bilingual, Finding, Severity

_READER = "slides"
_COMPARE = Bilingual(
    "元のページと見比べ、抜けた行や列がないか確かめてください。",
    "Compare it with the printed page: a line or a column may be missing.",
)
_CUT = Bilingual(
    "文書が途中で切れていないか、欠けたページがないか確かめてください。",
    "Check whether the document is cut short or lacks a page.",
)


def unmatched(draft: Draft, lines: Sequence[Line], sentence: Bilingual) -> None:
    """Enter a finding for lines that could not be put into a table's columns."""
    source = draft.source([line.number for line in lines])
    draft.findings.append(Finding("READ-03", Severity.WARNING, "", source, sentence, _COMPARE))


def untold(draft: Draft) -> None:
    """Enter a finding for the measure from which on the slides say nothing of any.

    Only a plan on slides names its measures (施策体系) before it tells of them.
    """
    if not any(form.reads == _READER for form in draft.layout.blocks):
        return
    told = {passage.element for passage in draft.passages}
    measures = [each for each in draft.elements.values() if each.rank is Rank.MEASURE]
    silent: Element | None = None
    for measure in measures:
        own = {measure.id, *(child.id for child in draft.children(measure.id))}
        silent = None if own & told else silent or measure
    if silent is not None:
        sentence = Bilingual(
            f"{silent.tier}「{silent.name}」から先の{silent.tier}の本文が一つも読み取れません。",
            f"From {silent.tier} {silent.name} on, no text of a {silent.tier} could be read.",
        )
        draft.findings.append(
            Finding("READ-05", Severity.WARNING, silent.id, silent.source, sentence, _CUT)
        )
