"""The generated change list (計画の変更): counts, then before → after with the reason."""

from collections.abc import Iterator, Sequence

from shirube.evaluation import ListedChange, change_list
from shirube.plan import Category, Edition
from shirube.report.folio import Align, Block, Cell, Row, Table
from shirube.report.progress.lettering import lettered
from shirube.report.progress.reasons import NO_REASON, subject_text
from shirube.report.progress.tally import tally_blocks
from shirube.report.progress.values import answer_text, part_label
from shirube.report.theme import Theme
from shirube.terms import Answer, Quantity

_HEADS = ("施策", "事業", "指標", "対象", "変更前", "変更後", "理由")
_SHARES = (0.8, 0.9, 4.2, 1.5, 1.6, 1.6, 6.4)
_NOWHERE = "指標の定まらないもの"


def change_blocks(edition: Edition, theme: Theme) -> Iterator[Block]:
    """Yield the two counts and every change of the Edition, by category."""
    yield from tally_blocks(edition, theme)
    kinds = {row.id: row.category for row in edition.indicators}
    listed = change_list(edition)
    for kind in (*Category, None):
        of_it = [one for one in listed if kinds.get(one.change.indicator) is kind]
        if of_it:
            title = kind.value if kind else _NOWHERE
            yield _table(f"{theme.word(title)}の変更", of_it, theme)


def _table(caption: str, listed: Sequence[ListedChange], theme: Theme) -> Table:
    return Table(
        caption,
        tuple(share / sum(_SHARES) for share in _SHARES),
        (tuple(Cell(theme.word(head), Align.CENTER, head=True) for head in _HEADS),),
        tuple(_row(one, theme) for one in listed),
    )


def _row(one: ListedChange, theme: Theme) -> Row:
    change = one.change
    name = lettered(one.indicator or change.indicator)
    part = part_label(change.part).rstrip("：")
    marks = (change.reason_class, change.approver)
    aside = "、".join(lettered(word) for word in marks if word)
    return (
        Cell(lettered(one.measure), Align.CENTER, head=True),
        Cell(lettered(one.project), Align.CENTER, head=True),
        Cell("\n".join(filter(None, (name, part and f"［{part}］"))), head=True),
        Cell(subject_text(change.subject, theme), Align.CENTER),
        _answer(change.before),
        _answer(change.after),
        Cell((lettered(change.reason) or NO_REASON) + (f"（{aside}）" if aside else "")),
    )


def _answer(answer: Answer) -> Cell:
    plain = isinstance(answer, Quantity) and not answer.words
    return Cell(answer_text(answer) or "（空欄）", Align.END if plain else Align.START)
