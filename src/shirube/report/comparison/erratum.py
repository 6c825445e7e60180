"""The erratum (正誤表): what one publication printed wrong, from its corrected Edition."""

from collections.abc import Iterator

from shirube.difference import Difference
from shirube.report.comparison.line import Line, told
from shirube.report.comparison.places import places
from shirube.report.comparison.table import edition_line
from shirube.report.folio import Align, Block, Cell, Folio, Heading, Side, Table, Text
from shirube.report.progress import document_title
from shirube.report.progress.naming import place_name
from shirube.report.theme import Theme
from shirube.terms import Refusal

NAME = "正誤表"
_WIDTHS = (0.06, 0.34, 0.22, 0.22, 0.16)
_NONE = "訂正はありません。"


def erratum(found: Difference, theme: Theme) -> Folio:
    """Return what the earlier of two Editions of one publication has wrong, and what is right.

    Raises Refusal where the two are not of one plan and one stage.
    """
    before, after = found.before, found.after
    if not found.same_plan or (before.stage, before.draft) != (after.stage, after.draft):
        raise Refusal(
            f"「{document_title(before)}」と「{document_title(after)}」は同じ計画の同じ版では"
            "ないので、正誤表にできません。訂正の前と後の版を指定するか、新旧対照表にしてください。",
            f"'{document_title(before)}' and '{document_title(after)}' are not one stage of one "
            "plan: give the Edition before and after its correction, or make a comparison.",
        )
    name = theme.word(NAME)
    title = f"{document_title(after)} {name}"
    return Folio(
        name, title, tuple(_blocks(title, found, theme)), side=Side.LANDSCAPE, running=title
    )


def _blocks(title: str, found: Difference, theme: Theme) -> Iterator[Block]:
    yield Heading(1, title)
    yield Text(edition_line(theme.word("対象"), found.before))
    wrong = told(found, theme, whole=True).lines
    if not wrong:
        yield Text(theme.word(_NONE))
        return
    heads = ("番号", "箇所", "誤", "正", "原稿の行")
    titles = places(found).titles
    names = {id: place_name(e, theme) if e else "" for id, e in titles.items()}
    yield Table(
        "",
        _WIDTHS,
        (tuple(Cell(theme.word(head), Align.CENTER, head=True) for head in heads),),
        tuple(
            (
                Cell(str(number), Align.CENTER, head=True),
                Cell(_where(line, names[line.section])),
                Cell(line.old),
                Cell(line.new),
                Cell(line.source),
            )
            for number, line in enumerate(wrong, 1)
        ),
    )


def _where(line: Line, section: str) -> str:
    above = section if not line.where.startswith(section) else ""
    return "\n".join(filter(None, (above, line.where, line.what)))
