"""The overview (概要版) of an Edition: its pages in their order."""

from collections.abc import Iterator, Sequence

from shirube.plan import Edition, ExhibitKind
from shirube.report.folio import Block, Folio, Heading, Side, Turn
from shirube.report.overview.changes import change_blocks
from shirube.report.overview.costs import cost_blocks
from shirube.report.overview.measures import measure_blocks
from shirube.report.overview.position import position_blocks
from shirube.report.overview.year import year_blocks
from shirube.report.progress import UNFIT, document_title, faults
from shirube.report.progress.cover import plan_cover
from shirube.report.progress.effects import effect_table
from shirube.report.progress.exhibits import exhibit_blocks
from shirube.report.progress.faults import fault_table
from shirube.report.theme import Theme
from shirube.terms import Finding

_FACILITIES = (ExhibitKind.FACILITIES, ExhibitKind.FACILITY_EFFECTS)


def overview(
    edition: Edition,
    theme: Theme,
    before: Edition | None = None,
    findings: Sequence[Finding] = (),
) -> Folio:
    """Return the overview of an Edition; a page that has nothing to say is left out.

    ``before`` is its predecessor, or None; ``findings`` are what the rules found and nobody
    accepted.
    """
    wrong = faults(findings)
    title = document_title(edition)
    pages = (
        ("計画の位置づけ", position_blocks(edition, before, theme)),
        ("施策一覧", measure_blocks(edition, theme)),
        ("この一年", year_blocks(edition, theme)),
        ("計画の変更", change_blocks(edition, theme)),
        ("事業費", cost_blocks(edition, theme)),
        ("効果額", [effect_table(edition, theme)] if edition.effects else ()),
        ("公共施設等", _facilities(edition, theme)),
        (
            "検査で見つかった誤り",
            [fault_table(wrong, edition, theme)] if wrong else (),
        ),
    )
    name = theme.word("概要版")
    return Folio(
        name,
        f"{title}【{name}】",
        tuple(_pages((theme.word(head), tuple(blocks)) for head, blocks in pages)),
        plan_cover(edition, title, theme, name),
        Side.LANDSCAPE,
        theme.word(UNFIT) if wrong else "",
        f"{title}【{name}】",
    )


def _pages(pages: Iterator[tuple[str, tuple[Block, ...]]]) -> Iterator[Block]:
    first = True
    for place, (head, blocks) in enumerate(pages):
        if not blocks:
            continue
        if not first:
            yield Turn()
        first = False
        yield Heading(1, head, f"page-{place}")
        yield from blocks


def _facilities(edition: Edition, theme: Theme) -> Iterator[Block]:
    for exhibit in edition.exhibits:
        if exhibit.kind in _FACILITIES:
            yield from exhibit_blocks(exhibit, theme)
