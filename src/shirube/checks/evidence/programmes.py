"""The items of programme tables (取組み表): rows that can stand again under another heading."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from shirube.checks.case import Case
from shirube.checks.evidence.relisting import is_marked, plain_name
from shirube.plan import ExhibitKind
from shirube.terms import Answer, Source, Wording


@dataclass(frozen=True, slots=True)
class Item:
    """One row of a programme table: its name without a mark 再掲, and what its cells say."""

    name: str
    marked: bool
    table: str
    cells: Mapping[str, str]
    source: Source


def items(case: Case) -> Iterator[Item]:
    """Yield the rows of the programme tables of an Edition, in order."""
    for exhibit in case.edition.exhibits:
        if exhibit.kind is not ExhibitKind.PROGRAMME:
            continue
        rows: dict[str, list[tuple[str, Answer, Source]]] = {}
        for datum in exhibit.data:
            rows.setdefault(datum.row, []).append((datum.column, datum.answer, datum.source))
        for name, cells in rows.items():
            words = {
                column: plain_name(answer.words)
                for column, answer, _ in cells
                if isinstance(answer, Wording)
            }
            plain = plain_name(name)
            yield Item(plain, is_marked(name), exhibit.id, words, cells[0][2])
