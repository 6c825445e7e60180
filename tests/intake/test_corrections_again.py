"""Correcting holds: a second time changes nothing, no row is lost, nothing is ever raised."""

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from shirube.intake import confirmation_form, corrected
from shirube.intake.corrections.registers import ITEMS, REGISTERS
from shirube.plan import Edition, Figure, Role
from shirube.terms import Period, PeriodKind, Quantity, Reason, Refusal, Unknown, Wording
from tests.exchange.editions import HOSTILE, editions
from tests.intake.planner import EDITION, FILE, SURVEY, TOTAL, at, people, table, table_of, year

_UNHURRIED = settings(deadline=None)

_PERIODS = (year(2022), year(2023), TOTAL, Period(PeriodKind.SPAN, 2022, 2023), SURVEY)
_ANSWERS = st.sampled_from(
    (
        people("1"),
        people("2"),
        Quantity(people("2").value, "", "2地区"),
        Wording("検討"),
        Unknown(Reason.NOT_YET),
        Unknown(Reason.DEFERRED, "検討"),
    )
)
_FIGURES = st.builds(
    Figure,
    st.sampled_from(("A1", "A2")),
    st.sampled_from(("", "a", "b")),
    st.sampled_from((Role.ORIGINAL, Role.FORECAST, Role.BASELINE)),
    st.sampled_from(_PERIODS),
    _ANSWERS,
    st.just(at(40)),
    st.sampled_from(((), ("年度推定",), ("延べ", "年度推定"))),
)
_EDITIONS = st.lists(_FIGURES, min_size=1, max_size=8).map(
    lambda figures: replace(EDITION, figures=tuple(figures))
)
_WORDS = {
    "対象ID": ("A1", "A2", "A1", "M1", "P1", "合計", "7-1", "計画", ""),
    "内訳": ("", "a", "b"),
    "版区分": ("当初計画", "見込み", "現況値", ""),
    "年度": ("", "2022", "2023", "期間計", "2022-2023", "令和3年12月時点"),
}
_VALUES = {
    "値": ("1", "2", "3", "空欄"),
    "単位": ("人", "件", "空欄"),
    "文字値": ("検討", "試行", "空欄"),
    "状態": ("値あり", "未定", "秘匿", "他計画による"),
    "注記": ("年度推定", "延べ", "空欄"),
    "内訳": ("a", "b", "空欄"),
    "版区分": ("当初計画", "見込み"),
    "年度": ("2022", "2023", "2022-2023", "期間計"),
    "時点": ("令和3年12月時点", "令和3年度", "空欄"),
    "集計": ("合計", "累計"),
    "方向": ("増", "減"),
    "SDGs": ("3", "3、11", "空欄"),
    "所管": ("危機管理課", "総務課"),
    "名称": ("地域の備え", "防災教室の参加者数"),
    "効果額": ("-5", "3", "未定"),
    "効果区分": ("抑制額", "歳入増", "空欄"),
    "終了年度": ("2023", "2025"),
}


@st.composite
def _row(draw: st.DrawFn) -> list[str]:
    """A row of words that meet one another often, so that chains, swaps and twins come up."""
    item = draw(st.sampled_from(tuple(_VALUES)))
    values = st.sampled_from((*_VALUES[item], *_VALUES[item], ""))
    keys = {column: draw(st.sampled_from(words)) for column, words in _WORDS.items()}
    return [
        keys["対象ID"],
        item,
        keys["内訳"],
        keys["版区分"],
        keys["年度"],
        draw(values),
        draw(st.sampled_from(_VALUES[item])),
    ]


@st.composite
def _meant(draw: st.DrawFn, edition: Edition) -> list[str]:
    """A row on a figure that is there, mostly with what is read there."""
    figures = next(one for one in REGISTERS if one.name == "値")
    figure = draw(st.sampled_from(edition.figures))
    place, cells = figures.place(figure), figures.cells(figure)
    item = draw(st.sampled_from([item for item in _VALUES if item in cells]))
    read = draw(st.sampled_from((cells[item], cells[item], *_VALUES[item])))
    right = draw(st.sampled_from(_VALUES[item]))
    return [place.target, item, place.part, place.role, place.time, read, right]


@st.composite
def _cases(draw: st.DrawFn) -> tuple[Edition, list[list[str]]]:
    edition = draw(_EDITIONS)
    rows = draw(st.lists(_meant(edition) | _row(), max_size=8))
    return edition, [[*row, f"係{n}", "誤植"] for n, row in enumerate(rows)]


@_UNHURRIED
@given(_cases())
def test_twice_is_once(case: tuple[Edition, list[list[str]]]) -> None:
    edition, rows = case
    once, findings = corrected(edition, table_of(rows), FILE)
    again, more = corrected(once, table_of(rows), FILE)
    assert again == once
    assert more == findings


@_UNHURRIED
@given(_cases())
def test_every_row_is_applied_or_reported(case: tuple[Edition, list[list[str]]]) -> None:
    edition, rows = case
    once, findings = corrected(edition, table_of(rows), FILE)
    applied = {one.by for one in once.corrections}
    reported = {f"係{one.source.first - 2}" for one in findings if one.source}
    assert applied | reported == {f"係{n}" for n in range(len(rows))}
    assert not applied & reported


@_UNHURRIED
@given(_cases())
def test_what_was_applied_stands_in_the_edition(case: tuple[Edition, list[list[str]]]) -> None:
    """Reading the document anew and correcting it gives the same Edition; each cell is right."""
    edition, rows = case
    once, _ = corrected(edition, table_of(rows), FILE)
    assert corrected(edition, table_of(rows), FILE)[0] == once
    changed = {(one.place, one.field) for one in once.corrections}
    assert len(changed) <= len(once.corrections)
    assert (once == edition) == (not once.corrections)


@_UNHURRIED
@given(_cases())
def test_no_figure_lands_on_another(case: tuple[Edition, list[list[str]]]) -> None:
    edition, rows = case
    figures = next(one for one in REGISTERS if one.name == "値")
    once, _ = corrected(edition, table_of(rows), FILE)
    before = [figures.place(one) for one in edition.figures]
    after = [figures.place(one) for one in once.figures]
    moved = [new for old, new in zip(before, after, strict=True) if old != new]
    assert all(after.count(place) == 1 for place in moved)


_CELLS = st.sampled_from((*HOSTILE, *ITEMS, "空欄", "A1", "当初計画", "2022", "\n", "\0", "{0}"))


@_UNHURRIED
@given(editions(), st.lists(st.lists(_CELLS | st.text(max_size=4), max_size=11), max_size=5))
def test_no_table_raises_anything_but_a_refusal(edition: Edition, rows: list[list[str]]) -> None:
    try:
        content = table_of(rows)
    except UnicodeEncodeError:
        return
    try:
        once, findings = corrected(edition, content, FILE)
    except Refusal:
        return
    assert corrected(once, content, FILE) == (once, findings)


@_UNHURRIED
@given(st.binary(max_size=60), st.booleans())
def test_no_bytes_raise_anything_but_a_refusal(content: bytes, titled: bool) -> None:
    try:
        edition, findings = corrected(EDITION, table() * titled + b"\n" + content, FILE)
    except Refusal:
        return
    assert (edition == EDITION) or edition.corrections
    assert all(one.source for one in findings)


@_UNHURRIED
@given(editions())
def test_an_empty_form_changes_nothing(edition: Edition) -> None:
    assert corrected(edition, confirmation_form(edition), FILE) == (edition, ())
