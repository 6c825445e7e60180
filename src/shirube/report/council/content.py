"""What the cover paper tells in numbers: all of them counted from the Edition."""

from collections.abc import Iterator

from shirube.difference import difference, is_report
from shirube.evaluation import (
    LIMITS,
    effect_sums,
    plan_changes,
    present_year,
    target_changes,
    year_review,
)
from shirube.plan import Category, Edition, Rank
from shirube.report.folio import Align, Block, Cell, Heading, Items, Row, Table
from shirube.report.overview.costs import cost_columns
from shirube.report.progress import document_title
from shirube.report.progress.values import MISSING, amount_text, year_text
from shirube.report.theme import Theme


def content_blocks(edition: Edition, before: Edition | None, theme: Theme) -> Iterator[Block]:
    """Yield what the plan holds, what changed, where its indicators stand, and its money."""
    yield Heading(3, theme.word("（１）計画の規模"))
    yield Items((_size(edition),))
    place = 2
    for title, lines in (
        ("計画の変更", tuple(_changes(edition, before))),
        ("指標の状況", tuple(_standing(edition, theme))),
    ):
        if lines:
            yield Heading(3, f"（{_wide(place)}）{theme.word(title)}")
            yield Items(lines)
            place += 1
    rows = (*_costs(edition, theme), *_effects(edition, theme))
    if rows:
        yield Heading(3, f"（{_wide(place)}）{theme.word('事業費と効果額')}")
        heads = ("区分", "年度", "金額")
        yield Table(
            "",
            (0.3, 0.4, 0.3),
            (tuple(Cell(theme.word(head), Align.CENTER, head=True) for head in heads),),
            rows,
            unit=f"{theme.word('単位')}：{theme.money}",
        )


def _wide(number: int) -> str:
    return str(number).translate(str.maketrans("0123456789", "０１２３４５６７８９"))


def _size(edition: Edition) -> str:
    ranks = [element.rank for element in edition.elements]
    counts = [
        *((rank.value, ranks.count(rank)) for rank in (Rank.PILLAR, Rank.MEASURE, Rank.PROJECT)),
        *((kind.value, _indicators(edition, kind)) for kind in Category),
    ]
    said = "、".join(f"{word}{number}" for word, number in counts if number)
    return f"{said}（再掲の指標を除く）" if said else MISSING


def _indicators(edition: Edition, category: Category) -> int:
    return sum(row.category is category and not row.relisted for row in edition.indicators)


def _changes(edition: Edition, before: Edition | None) -> Iterator[str]:
    if is_report(edition):
        yield plan_changes(edition).sentence.ja
        yield target_changes(edition).sentence.ja
    if before is not None:
        found = difference(before, edition)
        new, gone = len(found.added_indicators), len(found.removed_indicators)
        name = document_title(before)
        yield f"「{name}」と比べて、新しい指標は{new}件、なくなった指標は{gone}件"


def _standing(edition: Edition, theme: Theme) -> Iterator[str]:
    review = year_review(edition, present_year(edition))
    if not is_report(edition) or not any(one.known for one in review.standings):
        return
    for category in Category:
        of_it = review.of(category)
        if of_it:
            counts = review.distribution(category).counts
            bands = [(word.ja, number) for word, number in counts[: len(LIMITS) + 1]]
            rest = sum(number for _, number in counts[len(LIMITS) + 1 :])
            pairs = (*bands, ("算定不可", rest))
            said = "、".join(f"{word} {number}件" for word, number in pairs if number)
            year = year_text(review.year, theme)
            yield f"{category.value}{len(of_it)}件の{year}の達成率：{said}"
    if number := sum(one.forecast for one in review.standings):
        yield f"うち{number}件は見込みの値による。"


def _costs(edition: Edition, theme: Theme) -> Iterator[Row]:
    for column in cost_columns(edition.costs):
        if isinstance(column.sums.total, int):
            time = column.head(theme).replace("\n", "　")
            yield _row("事業費の合計", time, column.sums.total, theme)


def _effects(edition: Edition, theme: Theme) -> Iterator[Row]:
    for one in effect_sums(edition.effects):
        if one.year is not None and one.role is not None:
            time = f"{year_text(one.year, theme)}　{one.role.value}"
            amount = one.printed if isinstance(one.printed, int) else one.total
            yield _row("効果額の合計（再掲を除く）", time, amount, theme)


def _row(name: str, time: str, amount: int, theme: Theme) -> Row:
    money = Cell(amount_text(amount, theme), Align.END)
    return (Cell(theme.word(name), head=True), Cell(time, Align.CENTER), money)
