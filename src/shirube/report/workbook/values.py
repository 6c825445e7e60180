"""How an answer or an amount stands in columns: number, unit, words, and why there is none."""

from shirube.plan import Amount
from shirube.report.progress.lettering import lettered
from shirube.report.progress.values import answer_text
from shirube.report.workbook.listing import Value
from shirube.terms import Answer, Quantity, Unknown, Wording

VALUE_HEADS = (("値", 11), ("単位", 7), ("文字", 16), ("状態", 9))


def value_cells(answer: Answer) -> tuple[Value, Value, Value, Value]:
    """Return number, unit, words and reason of an answer; what it does not have is empty."""
    match answer:
        case Quantity():
            return answer.value, answer.unit, lettered(answer.words), ""
        case Wording():
            return "", "", lettered(answer.words), ""
        case Unknown():
            return "", "", lettered(answer.words), answer.reason.value


def amount_cells(amount: Amount) -> tuple[Value, Value]:
    """Return whole yen and the reason why there is no amount, one of them empty."""
    return (amount, "") if isinstance(amount, int) else ("", amount.reason.value)


def plain_cell(answer: Answer, unit: str) -> Value:
    """Return a bare number of ``unit``, else the cell as it is printed."""
    bare = isinstance(answer, Quantity) and not answer.words and answer.unit == unit
    return answer.value if bare and isinstance(answer, Quantity) else answer_text(answer)
