"""Answers and amounts in cells: a value with its unit and words, or the state that says why not."""

from shirube.exchange.tables.cell import digits
from shirube.exchange.tables.misfit import Misfit
from shirube.exchange.tables.row import Row
from shirube.exchange.tables.words import KNOWN
from shirube.plan import Amount
from shirube.terms import Answer, Quantity, Reason, Unknown, Wording

THOUSAND = 1_000


def answer_cells(answer: Answer) -> tuple[str, str, str, str]:
    """Return 値, 単位, 文字値 and 状態."""
    match answer:
        case Quantity(value, unit, words):
            return digits(value), unit, words, KNOWN
        case Wording(words):
            return "", "", words, KNOWN
        case Unknown(reason, words):
            return "", "", words, reason.value


def answer(row: Row) -> Answer:
    """Return the answer that 値, 単位, 文字値 and 状態 of a row hold."""
    if row["状態"] == KNOWN and row["値"]:
        return Quantity(row.number("値"), row["単位"], row["文字値"])
    for column in ("値", "単位"):
        if row[column]:
            raise Misfit(
                column,
                "値のない行では空欄にするか、値と状態「値あり」を書いてください",
                f"leave it blank in a row without a value, or give a value and the state {KNOWN}",
            )
    if row["状態"] == KNOWN:
        return Wording(row["文字値"])
    return Unknown(_reason(row), row["文字値"])


def amount_cells(amount: Amount) -> tuple[str, str]:
    """Return 金額千円 and 状態; a Misfit for yen that make no whole thousand."""
    if isinstance(amount, Unknown):
        return "", amount.reason.value
    if amount % THOUSAND:
        raise Misfit(
            "金額千円",
            f"{amount}円は千円単位で書けません。円までの金額は edition.json に残ります",
            f"{amount} yen are no whole thousand; edition.json keeps single yen",
        )
    return str(amount // THOUSAND), KNOWN


def amount(row: Row) -> Amount:
    """Return the whole yen, or the unknown, that 金額千円 and 状態 of a row hold."""
    if row["状態"] == KNOWN:
        return row.integer("金額千円") * THOUSAND
    if row["金額千円"]:
        raise Misfit(
            "金額千円",
            "金額があるなら状態は「値あり」にし、ないなら空欄にしてください",
            f"give the state {KNOWN} with an amount, or leave the amount blank",
        )
    return Unknown(_reason(row))


def one_cell(answer: Answer) -> str:
    """Return an answer in a single cell: the number, else the words, else the state."""
    match answer:
        case Quantity(value, _, _):
            return digits(value)
        case Wording(words):
            return words
        case Unknown(reason, _):
            return reason.value


def of_one_cell(row: Row, column: str) -> Answer:
    """Return what a single cell tells of an answer: a number without unit, a state, or words."""
    states = {reason.value: reason for reason in Reason}
    if row[column] in states:
        return Unknown(states[row[column]])
    try:
        return Quantity(row.number(column), "")
    except Misfit:
        return Wording(row[column])


def _reason(row: Row) -> Reason:
    try:
        return row.word("状態", Reason)
    except Misfit:
        known = "、".join([KNOWN, *(reason.value for reason in Reason)])
        raise Misfit("状態", f"{known}のどれかにしてください", f"write one of {known}") from None
