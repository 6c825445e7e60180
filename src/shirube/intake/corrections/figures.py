"""値.csv: every printed figure or word, with its part, role and time."""

from dataclasses import replace

from shirube.exchange.tables.cell import SEMICOLON, joined, parted
from shirube.exchange.tables.misfit import Misfit
from shirube.intake.corrections import answers
from shirube.intake.corrections.place import Place
from shirube.intake.corrections.register import Cells, Hand, Register
from shirube.intake.corrections.spelling import NOTES, RIGHT, TEXT, Spelling, word
from shirube.intake.corrections.times import TIME, TOTAL
from shirube.intake.figures import point
from shirube.plan import Figure, Plan, Role
from shirube.terms import Period, PeriodKind

PART, ROLE, TIME_ITEM, AS_OF, NOTES_ITEM = "内訳", "版区分", "年度", "時点", "注記"
GUESSED = "年度推定"
"""The note of a figure whose years the text does not fix."""

_ENDS = (Role.TARGET, Role.FORMER_TARGET)
_YEARLY = (Role.ORIGINAL, Role.REVISED, Role.FORECAST, Role.ACTUAL)
_ROLES = {PeriodKind.POINT: (Role.BASELINE,), PeriodKind.END: _ENDS}


def time_of(period: Period) -> str:
    """Return the time of a figure as the column 年度 has it."""
    if period.kind is PeriodKind.POINT:
        return period.as_of
    if period.kind is PeriodKind.TOTAL:
        return TOTAL
    first, last = (str(year or "") for year in (period.first, period.last))
    if period.kind is PeriodKind.END or first == last:
        return last
    return f"{first}-{last}"


def _place(figure: Figure) -> Place:
    return Place(figure.indicator, figure.part, figure.role.value, time_of(figure.period))


def _cells(figure: Figure) -> Cells:
    period = figure.period
    return {
        PART: figure.part,
        ROLE: figure.role.value,
        TIME_ITEM: "" if period.kind is PeriodKind.POINT else time_of(period),
        AS_OF: period.as_of,
        NOTES_ITEM: joined(figure.notes, SEMICOLON),
        **answers.cells(figure.answer),
    }


def _amended(figure: Figure, cells: Cells, hand: Hand) -> Figure:
    return replace(
        figure,
        part=cells.get(PART, figure.part),
        role=_role(figure, cells.get(ROLE, figure.role.value)),
        period=_period(figure.period, cells, hand.plan),
        answer=answers.amended(figure.answer, cells, hand.unit),
        notes=_notes(figure, cells),
    )


def _notes(figure: Figure, cells: Cells) -> tuple[str, ...]:
    """Return the notes as given; years that a person has seen are guessed no more."""
    if NOTES_ITEM in cells:
        return parted(cells[NOTES_ITEM], SEMICOLON)
    return tuple(note for note in figure.notes if note != GUESSED or TIME_ITEM not in cells)


def _role(figure: Figure, text: str) -> Role:
    role = Role(text)
    fitting = _ROLES.get(figure.period.kind, _YEARLY)
    if role is figure.role or role in fitting:
        return role
    known = "、".join(one.value for one in fitting)
    raise Misfit(
        RIGHT,
        f"この欄の版区分は{known}のどれかです。値のほうを直してください",
        f"the role of this cell is one of {known}; correct its value instead",
    )


def _period(period: Period, cells: Cells, plan: Plan) -> Period:
    if period.kind is PeriodKind.POINT:
        if cells.get(TIME_ITEM):
            raise Misfit(
                RIGHT,
                f"現況値は項目「{AS_OF}」で直してください(例 令和5年度)",
                f"correct a baseline by the item {AS_OF} (令和5年度)",
            )
        return point(cells[AS_OF]) if AS_OF in cells else period
    if cells.get(AS_OF, period.as_of) != period.as_of:
        raise Misfit(
            RIGHT,
            f"時点があるのは現況値だけです。項目「{TIME_ITEM}」で直してください",
            f"only a baseline has a date; use the item {TIME_ITEM}",
        )
    text = cells.get(TIME_ITEM, "")
    return period if text in ("", time_of(period)) else _timed(period, text, plan)


def _timed(period: Period, text: str, plan: Plan) -> Period:
    if period.kind is PeriodKind.END:
        if not text.isdigit():
            raise Misfit(
                RIGHT, "目標値の年度は一つです(例 2025)", "a target has one fiscal year (2025)"
            )
        return replace(period, last=int(text))
    if text == TOTAL:
        return Period(PeriodKind.TOTAL, plan.first or None, plan.last or None)
    first, _, last = text.partition("-")
    kind = PeriodKind.SPAN if last else PeriodKind.YEAR
    return Period(kind, int(first), int(last or first))


FIGURES = Register(
    name="値",
    items={
        PART: TEXT,
        ROLE: Spelling(word(Role), blank=False),
        TIME_ITEM: TIME,
        AS_OF: TEXT,
        NOTES_ITEM: NOTES,
        **answers.SPELLINGS,
    },
    records=lambda edition: edition.figures,
    place=_place,
    cells=_cells,
    amended=_amended,
    put=lambda edition, records: replace(edition, figures=tuple(records)),
    columns=(PART, ROLE, TIME_ITEM),
    needs=(ROLE,),
    moves={PART: "part", ROLE: "role", TIME_ITEM: "time", AS_OF: "time"},
    confirms=frozenset({TIME_ITEM}),
)
