"""The comparison (新旧対照表): old, new and remark, a table a measure."""

from collections.abc import Iterator, Sequence

from shirube.difference import Difference
from shirube.plan import Edition
from shirube.report.comparison.line import Line, told
from shirube.report.comparison.places import places
from shirube.report.folio import Align, Block, Cell, Folio, Heading, Manner, Side, Table, Text
from shirube.report.progress import UNFIT, document_title, faults
from shirube.report.progress.lettering import lettered
from shirube.report.progress.naming import heading_text
from shirube.report.progress.tree import grouped
from shirube.report.theme import Theme
from shirube.terms import Finding

NAME = "新旧対照表"
_WIDTHS = (0.3, 0.18, 0.18, 0.34)
_NO_CHANGE = "計画の変更はありません。"
_REPORTED = (
    "※新しい版で加わった見込みと実績の値など{number}件は、計画の変更ではないため載せていません。"
)
_SAME = "二つの版に違いはありません。"


def comparison(found: Difference, theme: Theme, findings: Sequence[Finding] = ()) -> Folio:
    """Return what differs between two Editions, and nothing else, by measure.

    ``findings`` are what the rules found in the later one and nobody accepted.
    """
    name = theme.word(NAME)
    title = f"{document_title(found.after)} {name}"
    return Folio(
        name,
        title,
        tuple(_blocks(title, found, theme)),
        side=Side.LANDSCAPE,
        watermark=theme.word(UNFIT) if faults(findings) else "",
        running=title,
    )


def edition_line(label: str, edition: Edition) -> str:
    """Return which Edition is on one side: 旧：潮見市みなと未来プラン 策定版（令和4年3月）."""
    date = f"（{lettered(edition.date)}）" if edition.date else ""
    return f"{label}：{document_title(edition)}{date}"


def _blocks(title: str, found: Difference, theme: Theme) -> Iterator[Block]:
    yield Heading(1, title)
    sides = (("旧", found.before), ("新", found.after))
    yield Text("\n".join(edition_line(theme.word(label), side) for label, side in sides))
    titles = places(found).titles
    made = told(found, theme)
    if made.reported:
        yield Text(theme.word(_REPORTED).format(number=made.reported), Manner.NOTE)
    for section, group in grouped((line.section, line) for line in made.lines).items():
        element = titles[section]
        yield Heading(2, heading_text(element, theme) if element else theme.word("計画全体"))
        yield _table(group, theme)
    if not made.lines:
        yield Text(theme.word(_NO_CHANGE if made.reported else _SAME))


def _table(group: Sequence[Line], theme: Theme) -> Table:
    """Return the lines of a measure; a place with several lines is named once."""
    runs = grouped((line.where, line) for line in group)
    heads = ("箇所", "旧", "新", "備考")
    return Table(
        "",
        _WIDTHS,
        (tuple(Cell(theme.word(head), Align.CENTER, head=True) for head in heads),),
        tuple(
            (
                Cell(_where(line, place), head=True),
                Cell(line.old),
                Cell(line.new),
                Cell(line.remark),
            )
            for run in runs.values()
            for place, line in enumerate(run)
        ),
    )


def _where(line: Line, place: int) -> str:
    name = line.where if not place else ""
    return "\n".join(filter(None, (name, f"　{line.what}" if line.where else line.what)))
