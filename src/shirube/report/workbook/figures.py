"""The list of all figures (値一覧): a row a printed cell, nothing added and nothing left out."""

from shirube.plan import Edition
from shirube.report.progress.lettering import lettered
from shirube.report.progress.values import period_text
from shirube.report.theme import Theme
from shirube.report.workbook.listing import Listing
from shirube.report.workbook.values import VALUE_HEADS, value_cells
from shirube.report.workbook.whereabouts import PLACE_HEADS, home

_HEADS = (
    *PLACE_HEADS,
    ("指標番号", 6),
    ("指標", 26),
    ("内訳", 8),
    ("区分", 9),
    ("版区分", 11),
    ("期間区分", 9),
    ("時期", 16),
    *VALUE_HEADS,
    ("注記", 14),
    ("指標ID", 20),
    ("出典", 20),
)


def figure_listing(edition: Edition, theme: Theme) -> Listing:
    """Return every figure of an Edition in its order."""
    tree = home(edition)
    rows = []
    for figure in edition.figures:
        row = tree.rows.get(figure.indicator)
        rows.append(
            (
                *tree.place(figure.indicator),
                lettered(row.number) if row else "",
                lettered(row.name) if row else "",
                lettered(figure.part),
                row.category.value if row else "",
                figure.role.value,
                figure.period.kind.value,
                period_text(figure.period, theme),
                *value_cells(figure.answer),
                "、".join(map(lettered, figure.notes)),
                figure.indicator,
                str(figure.source),
            )
        )
    return Listing("値一覧", _HEADS, tuple(rows), (4, 5), 2)
