"""Readers of cost tables: a line a role under each measure, or a line a measure."""

import re
from collections.abc import Mapping, Sequence
from decimal import Decimal

from shirube.intake.blocks import Block
from shirube.intake.draft import Draft
from shirube.intake.footnotes import take_footnotes
from shirube.intake.names import name
from shirube.intake.paper import Line
from shirube.intake.readers.money import amounts, money_tokens, money_unit
from shirube.intake.readers.stages import Stage, settled, stages
from shirube.intake.tokens import Token, printed, tokens
from shirube.plan import Amount, Cost, Element, PassageKind, Rank, Restated, Restatement, Role
from shirube.terms import Quantity, Reason, Source, Unknown, fold, years

_NUMBER = re.compile(r"\d{1,5}")
_TOTALS = ("合計", "総計", "総額")


def costs(block: Block, draft: Draft) -> None:
    """Read the cost of each measure: its number and name, then a line a role."""
    span = years(" ".join(line.raw for line in block.heading))
    unit = money_unit(block.heading)
    labels = {fold(row.label): Role(row.role) for row in block.form.rows}
    elements = reversed(draft.elements.values())
    measures = {e.number: e for e in elements if e.rank is Rank.MEASURE}
    head: list[Line] = []
    of: tuple[str, str, tuple[str, ...]] = ("", "", ())
    rest: list[Line] = []
    for line in block.lines:
        role, found = _role_line(line, labels, unit)
        if role is None:
            head.append(line)
            continue
        if head:
            of = _head(head, measures)
            draft.book.field([held.number for held in head], "事業費")
            head = []
        if len(found) > len(span) or not (of[1] and found):
            rest.append(line)
            continue
        owner = measures.get(of[0])
        _enter(draft, owner.id if owner else "", of, role, span, found, line)
    _legend([*rest, *head], draft)


def _role_line(line: Line, labels: dict[str, Role], unit: str) -> tuple[Role | None, list[Amount]]:
    pieces = money_tokens(line)
    text = ""
    for place, piece in enumerate(pieces):
        text += piece.text
        if text in labels:
            found = amounts(pieces[place + 1 :], unit)
            return (labels[text], found) if found else (None, [])
    return None, []


def _head(
    head: Sequence[Line], measures: Mapping[str, Element]
) -> tuple[str, str, tuple[str, ...]]:
    """Return number, name and remarks of a measure; a total has the number 合計."""
    pieces = list(tokens(head))
    while len(pieces) > 1 and _is_number(pieces[0]) and _is_number(pieces[1]):
        pieces = pieces[1:]
    if _is_number(pieces[0]) and pieces[0].text in measures and len(pieces) > 1:
        number, pieces = pieces[0].text, pieces[1:]
    else:
        number = ""
    remark = next((i for i, t in enumerate(pieces) if t.text.startswith("※")), len(pieces))
    title = name(printed(pieces[:remark]))
    notes = (fold(printed(pieces[remark:])).lstrip("※"),) if remark < len(pieces) else ()
    if title in _TOTALS:
        number = "合計"
    return number, title, notes


def _is_number(piece: Token) -> bool:
    return bool(_NUMBER.fullmatch(piece.text))


def _enter(
    draft: Draft,
    measure: str,
    of: tuple[str, str, tuple[str, ...]],
    role: Role,
    span: tuple[int, ...],
    found: Sequence[Amount],
    line: Line,
) -> None:
    number, title, notes = of
    blanks: list[Amount] = [Unknown(Reason.NOT_YET)] * (len(span) - len(found))
    for year, value in zip(span, [*found, *blanks], strict=True):
        draft.costs.append(
            Cost(
                element=measure,
                number=number,
                name=title,
                year=year,
                role=settled(role, year, draft.forecast_from),
                amount=value,
                source=draft.source([line.number]),
                notes=notes,
            )
        )
    draft.book.field([line.number], "事業費")


def _legend(lines: Sequence[Line], draft: Draft) -> None:
    """Read what stands under the table: remarks, and the words that explain its rows."""
    others = take_footnotes(lines, draft, "")
    for word, text in zip(others[::2], others[1::2], strict=False):
        draft.passage("", PassageKind.LEGEND, fold(word.raw), fold(text.raw), [word, text])


def overview_costs(block: Block, draft: Draft) -> None:
    """Read the overview's cost table: number, name and an amount a year on one row each."""
    columns = stages(" ".join(line.raw for line in block.heading), block.form.rows)
    unit = money_unit((*block.heading, *block.lines))
    held: list[Token] = []
    for line in block.lines:
        pieces = money_tokens(line)
        tail = pieces[-len(columns) :]
        found = amounts(tail, unit)
        if len(tail) < len(columns) or found is None:
            if line.text.startswith(("※", "単位", "＊")):
                take_footnotes([line], draft, "")
                draft.book.field([line.number], "単位")
            else:
                held += pieces
            continue
        row = [*held, *pieces[: -len(columns)]]
        held = []
        _restate(draft, row, tail, columns, found)


def _restate(
    draft: Draft,
    row: Sequence[Token],
    tail: Sequence[Token],
    columns: Sequence[Stage],
    found: Sequence[Amount],
) -> None:
    lines = [token.line for token in (*row, *tail)]
    numbered = bool(row) and _is_number(row[0]) and len(row) > 1
    title = name(printed(row[1:] if numbered else row))
    number = row[0].text if numbered else "合計" if title in _TOTALS else ""
    place: Source = draft.source(lines)
    for (year, role), value in zip(columns, found, strict=True):
        answer = value if isinstance(value, Unknown) else Quantity(Decimal(value), "円")
        draft.restatements.append(
            Restatement(
                subject=Restated.COST,
                number=number,
                name=title,
                source=place,
                year=year,
                role=role,
                answer=answer,
            )
        )
    draft.book.field(lines, "事業費（概要）")
