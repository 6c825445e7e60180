"""Readers of cost tables: a line a role under each measure, or a line a measure."""

import re
from collections.abc import Mapping, Sequence
from decimal import Decimal

from shirube.intake.blocks import Block
from shirube.intake.draft import Draft
from shirube.intake.footnotes import take_footnotes
from shirube.intake.names import name
from shirube.intake.paper import Line
from shirube.intake.readers.stages import Stage, settled, stages
from shirube.intake.tokens import Token, printed, tokens
from shirube.plan import Amount, Cost, Element, PassageKind, Rank, Restated, Restatement, Role
from shirube.terms import Quantity, Reason, Source, Unknown, fold, is_dash, years, yen

_AMOUNT = re.compile(r"[△▲-]?\d{1,3}(?:,\d{3})*|[△▲-]?\d+")
_UNIT = re.compile(
    r"[(（](?P<unit>千円|百万円|億円|円)[)）]|単位[:：]\s*(?P<named>千円|百万円|億円|円)"
)
_NUMBER = re.compile(r"\d{1,5}")
_TOTALS = ("合計", "総計", "総額")


def amount(token: Token, unit: str) -> Amount | None:
    """Return a piece as whole yen, the unknown for a dash, or None for anything else."""
    if is_dash(token.text):
        return Unknown(Reason.NOT_APPLICABLE)
    if not _AMOUNT.fullmatch(token.text):
        return None
    sign = -1 if token.text[0] in "△▲-" else 1
    return sign * yen(Decimal(token.text.strip("△▲-").replace(",", "")), unit)


def money_unit(lines: Sequence[Line], otherwise: str = "千円") -> str:
    """Return the unit of money that a table prints in its titles."""
    match = _UNIT.search(" ".join(line.raw for line in lines))
    return (match["unit"] or match["named"]) if match else otherwise


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
        role, amounts = _role_line(line, labels, unit)
        if role is None:
            head.append(line)
            continue
        if head:
            of = _head(head, measures)
            draft.book.field([held.number for held in head], "事業費")
            head = []
        if len(amounts) > len(span) or not (of[1] and amounts):
            rest.append(line)
            continue
        owner = measures.get(of[0])
        _enter(draft, owner.id if owner else "", of, role, span, amounts, line)
    _legend([*rest, *head], draft)


def _role_line(line: Line, labels: dict[str, Role], unit: str) -> tuple[Role | None, list[Amount]]:
    pieces = list(tokens([line]))
    text = ""
    for place, piece in enumerate(pieces):
        text += piece.text
        if text in labels:
            found = [amount(token, unit) for token in pieces[place + 1 :]]
            known = [a for a in found if a is not None]
            if not known or len(known) < len(found):
                return None, []
            return labels[text], known
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
    amounts: Sequence[Amount],
    line: Line,
) -> None:
    number, title, notes = of
    blanks: list[Amount] = [Unknown(Reason.NOT_YET)] * (len(span) - len(amounts))
    for year, value in zip(span, [*amounts, *blanks], strict=True):
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
    unit = "千円"
    held: list[Token] = []
    for line in block.lines:
        pieces = list(tokens([line]))
        tail = pieces[-len(columns) :]
        amounts = [amount(token, unit) for token in tail]
        if len(tail) < len(columns) or any(value is None for value in amounts):
            if line.text.startswith(("※", "単位", "＊")):
                take_footnotes([line], draft, "")
                draft.book.field([line.number], "単位")
            else:
                held += pieces
            continue
        row = [*held, *pieces[: -len(columns)]]
        held = []
        _restate(draft, row, tail, columns, [a for a in amounts if a is not None])


def _restate(
    draft: Draft,
    row: Sequence[Token],
    tail: Sequence[Token],
    columns: Sequence[Stage],
    amounts: Sequence[Amount],
) -> None:
    lines = [token.line for token in (*row, *tail)]
    numbered = bool(row) and _is_number(row[0]) and len(row) > 1
    title = name(printed(row[1:] if numbered else row))
    number = row[0].text if numbered else "合計" if title in _TOTALS else ""
    place: Source = draft.source(lines)
    for (year, role), value in zip(columns, amounts, strict=True):
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
