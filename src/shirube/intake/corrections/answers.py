"""値, 単位, 文字値 and 状態: four cells that make one answer."""

from decimal import Decimal

from shirube.exchange.tables.answer import answer_cells, one_cell
from shirube.exchange.tables.cell import is_number
from shirube.exchange.tables.misfit import Misfit
from shirube.exchange.tables.words import KNOWN
from shirube.intake.corrections.numbers import NUMBER, STATE, STATES
from shirube.intake.corrections.register import Cells
from shirube.intake.corrections.spelling import RIGHT, TEXT, UNIT
from shirube.terms import Answer, Quantity, Reason, Unknown, Wording

VALUE, UNIT_CELL, WORDS, STATE_CELL = "値", "単位", "文字値", "状態"
SPELLINGS = {VALUE: NUMBER, UNIT_CELL: UNIT, WORDS: TEXT, STATE_CELL: STATE}


def cells(answer: Answer) -> dict[str, str]:
    """Return the four cells of an answer."""
    return dict(zip(SPELLINGS, answer_cells(answer), strict=True))


def amended(answer: Answer, given: Cells, unit: str) -> Answer:
    """Return an answer with some of its cells as given.

    The state follows: a number or words given to a blank cell make it 値あり, and without
    either it is 未定. A state without a value takes the number away. A number where none was
    has ``unit``. Raises Misfit where the cells contradict each other.
    """
    before = cells(answer)
    after = {**before, UNIT_CELL: before[UNIT_CELL] if before[VALUE] else unit}
    after |= {item: given[item] for item in SPELLINGS if item in given}
    state = given.get(STATE_CELL) or _state(before, after)
    if state != KNOWN:
        _refuse(given, (VALUE, UNIT_CELL), f"状態「{state}」の欄に", f"the state {state}")
        return Unknown(STATES[state], after[WORDS])
    if after[VALUE]:
        return Quantity(Decimal(after[VALUE]), after[UNIT_CELL], after[WORDS])
    _refuse(given, (UNIT_CELL,), "数のない欄に", "a cell without a number")
    if after[WORDS]:
        return Wording(after[WORDS])
    raise Misfit(
        RIGHT,
        f"状態「{KNOWN}」の欄には、項目「{VALUE}」か「{WORDS}」の行も書いてください",
        f"the state {KNOWN} needs a row with {VALUE} or {WORDS} too",
    )


def of_single(answer: Answer, text: str, unit: str) -> Answer:
    """Return what a single cell says in the place of ``answer``: a number, a state, or words."""
    if text == one_cell(answer):
        return answer
    if is_number(text):
        return Quantity(Decimal(text), answer.unit if isinstance(answer, Quantity) else unit)
    return Unknown(STATES[text]) if text in STATES else Wording(text)


def _state(before: Cells, after: Cells) -> str:
    if any(after[item] and not before[item] for item in (VALUE, WORDS)):
        return KNOWN
    if before[STATE_CELL] == KNOWN and not (after[VALUE] or after[WORDS]):
        return Reason.NOT_YET.value
    return before[STATE_CELL]


def _refuse(given: Cells, items: tuple[str, ...], where: str, place: str) -> None:
    for item in items:
        if given.get(item):
            raise Misfit(
                RIGHT,
                f"{where}「{item}」は書けません。どちらかの行を消してください",
                f"{place} has no {item}: take one of the rows out",
            )
