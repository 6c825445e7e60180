"""How a figure is written by hand into a copy of a table: its own small rules, in one place."""

from collections.abc import Sequence

from shirube.plan import Figure
from shirube.terms import Answer, Quantity, Reason, Wording, fold

DASH = {
    Reason.NOT_APPLICABLE: "―",
    Reason.NOT_YET: "",
    Reason.DEFERRED: "他計画による",
    Reason.WITHHELD: "転載省略",
}


def said(answer: Answer) -> str:
    if isinstance(answer, Quantity):
        return fold(answer.words or f"{answer.value:,}{answer.unit}")
    if isinstance(answer, Wording):
        return fold(answer.words)
    return fold(answer.words or DASH[answer.reason])


def lines(figures: Sequence[Figure]) -> str:
    """One cell: a line a part, what all of them say besides once at the end."""
    each, asides = [], []
    for figure in figures:
        label = figure.part and (f"{figure.part})" if len(figure.part) == 1 else f"{figure.part}:")
        before = "延べ" if "延べ" in figure.notes else ""
        each.append(f"{label}{before}{said(figure.answer)}")
        asides.append("".join(f"({note})" for note in figure.notes if note != "延べ"))
    if len(set(asides)) == 1:
        return fold("".join(each) + asides[0])
    return fold("".join(line + aside for line, aside in zip(each, asides, strict=True)))
