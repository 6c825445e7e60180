"""The year in pictures (この一年): where indicators stand, what lags, where the plan changed."""

from collections.abc import Iterator

from shirube.charts import Caption, Part, Shares
from shirube.difference import is_report
from shirube.evaluation import (
    LIMITS,
    Distribution,
    MeasureReview,
    YearReview,
    present_year,
    rate_distribution,
    year_review,
)
from shirube.plan import Category, Edition
from shirube.report.folio import (
    Align,
    Block,
    Cell,
    Heading,
    Manner,
    Row,
    Table,
    Text,
    Turn,
)
from shirube.report.overview.lagging import changed_blocks, late_blocks, measure_name, picture
from shirube.report.progress.lettering import lettered
from shirube.report.progress.tree import tree
from shirube.report.progress.values import year_text
from shirube.report.theme import Theme

_BANDS = "※達成率の区分は、その上の区分に入るものを除きます。80%以上は80%以上100%未満です。"
_NO_RATE = "算定不可"


def year_blocks(edition: Edition, theme: Theme) -> Iterator[Block]:
    """Yield the pictures and tables of the year that is judged; nothing of a plan as adopted."""
    review = year_review(edition, present_year(edition))
    if not is_report(edition) or not any(one.known for one in review.standings):
        return
    said = year_text(review.year, theme)
    yield from _distributions(review, said, theme)
    yield from late_blocks(review, tree(edition), said, theme)
    yield from changed_blocks(edition, theme)
    yield Turn()
    yield _measure_table(review, said, theme)


def _distributions(review: YearReview, said: str, theme: Theme) -> Iterator[Block]:
    yield Heading(2, theme.word("指標の達成状況"))
    if any(one.forecast for one in review.standings):
        yield Text(theme.word("※見込みの値による達成率を含みます。"), Manner.NOTE)
    yield Text(theme.word(_BANDS), Manner.NOTE)
    for category in Category:
        counts = _counts(review.distribution(category))
        title = f"{said}の{category.value}の達成率"
        if any(counts[:-1]):
            words = (*_band_words(), _NO_RATE)
            parts = tuple(Part(w, n) for w, n in zip(words, counts, strict=True))
            yield picture(Shares(Caption(title, "件"), parts), 0.75)
        elif counts[-1]:
            yield Text(f"{title}：{counts[-1]}件とも{_NO_RATE}")
        if counts[-1]:
            why = ((obstacle.value.ja, n) for obstacle, n in review.obstacles(category))
            told = "、".join(f"{word}{number}件" for word, number in why)
            yield Text(f"※{category.value}の{_NO_RATE}の理由：{told}", Manner.NOTE)


def _band_words() -> list[str]:
    """Return the words of the bands of rates, the highest first."""
    return [word.ja for word, _ in rate_distribution(()).counts]


def _counts(found: Distribution) -> list[int]:
    """Return the counts by band, then of all that has no rate."""
    counts = [number for _, number in found.counts]
    bands = len(LIMITS) + 1
    return [*counts[:bands], sum(counts[bands:])]


def _measure_table(review: YearReview, said: str, theme: Theme) -> Table:
    """Return how many indicators of each measure stand in which band of rates."""
    words = (*_band_words(), _NO_RATE)
    heads = ("番号", "施策名", *words, "計")
    shares = (0.8, 5.0, *([1.1] * len(words)), 0.9)
    rows = [_measure_row(one) for one in review.measures]
    whole = Cell(theme.word("合計"), columns=2, head=True, strong=True)
    rows.append((whole, *_numbers(review.distribution(), strong=True)))
    return Table(
        theme.word(f"{said}の施策別の達成率（指標の件数）"),
        tuple(share / sum(shares) for share in shares),
        (tuple(Cell(theme.word(head), Align.CENTER, head=True) for head in heads),),
        tuple(rows),
    )


def _measure_row(one: MeasureReview) -> Row:
    number = "" if one.measure is None else lettered(one.measure.number)
    return (
        Cell(number, Align.CENTER, head=True),
        Cell(measure_name(one), head=True),
        *_numbers(one.distribution),
    )


def _numbers(found: Distribution, *, strong: bool = False) -> Row:
    numbers = (*_counts(found), found.total)
    return tuple(Cell(str(number), Align.END, strong=strong) for number in numbers)
