"""The main document of an Edition: 推進状況 of a report, 本編 of a plan."""

from collections.abc import Iterable, Iterator, Sequence

from shirube.difference import is_report
from shirube.plan import Edition
from shirube.report.folio import Block, Contents, Folio, Heading, Text, Turn
from shirube.report.progress.chapters import chapters
from shirube.report.progress.cover import plan_cover
from shirube.report.progress.faults import fault_table, faults
from shirube.report.progress.lettering import lettered
from shirube.report.theme import Theme
from shirube.terms import Finding

_DEPTH = 3
UNFIT = "検査未了"
"""What lies over every page while findings of severity E are open."""
_WARNING = "次の誤りが残っています。直すまで、この冊子を公表しないでください。"


def main_document(
    edition: Edition,
    theme: Theme,
    before: Edition | None = None,
    findings: Sequence[Finding] = (),
) -> Folio:
    """Return the main document of an Edition.

    ``before`` is its predecessor, or None; ``findings`` are what the rules found and
    nobody accepted. The Folio is named 推進状況 for a report and 本編 for a plan without one.
    """
    wrong = faults(findings)
    title = document_title(edition)
    blocks = [
        Contents(theme.word("目次"), _DEPTH),
        *chapters(edition, before, theme),
        *_faults(wrong, edition, theme),
    ]
    return Folio(
        theme.word("推進状況" if is_report(edition) else "本編"),
        title,
        tuple(_turned(blocks)),
        plan_cover(edition, title, theme),
        watermark=theme.word(UNFIT) if wrong else "",
        running=title,
    )


def document_title(edition: Edition) -> str:
    """Return name and stage of an Edition: 潮見市みなと未来プラン 推進状況（案）."""
    plan = edition.plan
    name = plan.name or f"{plan.municipality}{plan.kind}"
    draft = "（案）" if edition.draft and "案" not in edition.stage else ""
    return " ".join(filter(None, (lettered(name), f"{lettered(edition.stage)}{draft}")))


def _faults(wrong: Sequence[Finding], edition: Edition, theme: Theme) -> Iterator[Block]:
    if wrong:
        yield Turn()
        yield Heading(1, theme.word("検査で見つかった誤り"), "faults")
        yield Text(theme.word(_WARNING))
        yield fault_table(wrong, edition, theme)


def _turned(blocks: Iterable[Block]) -> Iterator[Block]:
    """Yield blocks without a new page where one has just begun with nothing but headings."""
    fresh = True
    for block in blocks:
        if isinstance(block, Turn):
            if fresh:
                continue
            fresh = True
        elif not isinstance(block, Heading):
            fresh = False
        yield block
