"""A document read into a draft Edition."""

from dataclasses import dataclass, replace
from pathlib import Path

from shirube.intake.as_of import as_of, forecast_from
from shirube.intake.blocks import blocks
from shirube.intake.corrections import corrected
from shirube.intake.draft import Draft
from shirube.intake.finishing import finish
from shirube.intake.layout import Layout, layouts, named_layout
from shirube.intake.ledger import Bookkeeper, Ledger
from shirube.intake.opening import file_bytes, file_name
from shirube.intake.paper import Paper, paper
from shirube.intake.proof import proofread
from shirube.intake.readers import READERS
from shirube.intake.readers.strategy import TREES
from shirube.plan import Document, Edition, Plan
from shirube.terms import Finding, Refusal, fold


@dataclass(frozen=True, slots=True)
class Reading:
    """What came of a document: the Edition, the fate of every line, and findings."""

    edition: Edition
    ledger: Ledger
    findings: tuple[Finding, ...]


def read_document(
    path: Path, *, layout: str | None = None, corrections: Path | None = None
) -> Reading:
    """Read the document at ``path``, and correct the reading by the table ``corrections``.

    Raises Refusal for whatever cannot be opened, as ``read_bytes`` does, and as ``corrected``
    does for a table that is none.
    """
    reading = read_bytes(file_name(path), file_bytes(path), layout)
    if corrections is None:
        return reading
    table = file_bytes(corrections)
    edition, findings = corrected(reading.edition, table, corrections.name)
    return replace(reading, edition=edition, findings=(*reading.findings, *findings))


def read_bytes(file: str, data: bytes, layout: str | None = None) -> Reading:
    """Read a document from its bytes; ``file`` is its name without directories.

    ``layout`` names a layout of the package or, with its path, a TOML file of one's own;
    without it the document is recognised. Raises Refusal for bytes that are no text, for a
    layout that cannot be used, and for a document of no known layout.
    """
    document = paper(file, data)
    chosen = proofread(named_layout(layout)) if layout else recognised(document)
    return read_paper(document, chosen)


def read_paper(document: Paper, layout: Layout) -> Reading:
    """Read a document that is set in ``layout``."""
    book = Bookkeeper(document)
    text = squeezed(document)
    draft = Draft(document, layout, book, squeezed=text, forecast_from=forecast_from(text))
    for block in blocks(document, layout, book):
        READERS[block.form.reads].read(block, draft)
    finish(draft)
    if not draft.indicators and any(form.category for form in layout.blocks):
        raise _without_tables(document, layout)
    if not draft.elements:
        raise _without_tree(document, layout)
    return Reading(_edition(draft), book.ledger(), tuple(draft.findings))


def _without_tables(document: Paper, layout: Layout) -> Refusal:
    titles = dict.fromkeys(form.opens[0] for form in layout.blocks if form.category)
    return Refusal(
        f"{document.file}に、様式「{layout.title.ja}」の指標の表（見出し：{'、'.join(titles)}）が"
        "見つからないか、行を読み取れません。表の見出しを確かめ、違うときは様式のopensに足して"
        "ください（docs/layouts.md）。",
        f"No table of indicators of the layout '{layout.title.en}' (titles: {', '.join(titles)}) "
        f"could be read in {document.file}; check the titles, and add yours to opens as "
        "docs/layouts.md shows.",
    )


def _without_tree(document: Paper, layout: Layout) -> Refusal:
    titles = dict.fromkeys(form.opens[0] for form in layout.blocks if form.tier)
    boxes = (box for form in layout.blocks if form.tiers for box in form.boxes)
    titles.update((heading, None) for heading, kind in boxes if kind in TREES)
    return Refusal(
        f"{document.file}に、様式「{layout.title.ja}」の体系の見出し（{'、'.join(titles)}）が"
        "見つかりません。見出しを確かめ、違うときは様式のopensに足してください"
        "（docs/layouts.md）。",
        f"No heading of the tree of the layout '{layout.title.en}' ({', '.join(titles)}) stands in "
        f"{document.file}; check the headings, and add yours to opens as docs/layouts.md shows.",
    )


def squeezed(document: Paper) -> str:
    """Return the whole text folded and without any blank."""
    return document.folded.whole.replace("\n", "").replace(" ", "")


def recognised(document: Paper) -> Layout:
    """Return the layout whose phrases stand in ``document``.

    Raises Refusal where none fits.
    """
    text = squeezed(document)
    for layout in layouts():
        if all(fold(phrase).replace(" ", "") in text for phrase in layout.recognise):
            return layout
    known = "、".join(layout.title.ja for layout in layouts())
    english = ", ".join(layout.title.en for layout in layouts())
    raise Refusal(
        f"{document.file}は、読み取れる様式（{known}）のどれとも一致しません。"
        "計画書の全文のテキストか確かめるか、docs/layouts.mdに沿って様式を加えてください。",
        f"{document.file} fits no known layout ({english}); check that it is the whole text of "
        "a plan, or add a layout as docs/layouts.md shows.",
    )


def _edition(draft: Draft) -> Edition:
    facts = {**draft.layout.facts, **draft.facts}
    span = sorted(draft.years) or [0]
    document = draft.paper
    plan = Plan(
        id=f"{facts.get('plan_id', draft.layout.name)}-{span[0]}",
        code=facts.get("code", ""),
        municipality=facts.get("municipality", ""),
        name=facts.get("plan_name", ""),
        kind=facts.get("plan_kind", ""),
        first=span[0],
        last=span[-1],
    )
    return Edition(
        plan=plan,
        stage=facts.get("stage", ""),
        draft=bool(facts.get("draft")),
        date=facts.get("date", ""),
        as_of=as_of(draft.squeezed),
        predecessor="",
        documents=(Document(document.file, document.sha256, len(document.raw), draft.layout.name),),
        elements=tuple(draft.elements.values()),
        indicators=tuple(draft.indicators),
        figures=tuple(draft.figures),
        changes=tuple(draft.changes),
        costs=tuple(draft.costs),
        effects=tuple(draft.effects),
        links=tuple(draft.links),
        passages=tuple(draft.passages),
        exhibits=tuple(draft.exhibits),
        announcements=tuple(draft.announcements),
        restatements=tuple(draft.restatements),
        events=tuple(draft.events),
    )
