"""Lost classes of effects: derived where the printed totals leave one possibility only."""

from shirube.evaluation import ClassSearch, effect_classes, effect_sums
from shirube.plan import Effect, EffectCategory, Role
from tests.evaluation.making import HERE

LOST, TOTAL = EffectCategory.LOST, EffectCategory.TOTAL
CUT, KEPT, EARNED = (
    EffectCategory.REDUCTION,
    EffectCategory.CONTAINMENT,
    EffectCategory.REVENUE,
)


def _row(
    number: str, amounts: str, category: EffectCategory = LOST, mark: str = "", origin: str = ""
) -> list[Effect]:
    """A row of the years 2022 and 2023; ``amounts`` are yen that a | parts."""
    notes = (mark,) if mark else ()
    name = "合計" if not number else f"項目{number}"
    years = enumerate(amounts.split("|"), 2022)
    return [
        Effect(number, name, year, Role.ORIGINAL, category, int(cell), HERE, origin, notes)
        for year, cell in years
    ]


def _totals(total: str, cut: str, kept: str, earned: str) -> list[Effect]:
    pairs = ((TOTAL, total), (CUT, cut), (KEPT, kept), (EARNED, earned))
    return [effect for category, cells in pairs for effect in _row("", cells, category)]


def _search(*rows: list[Effect]) -> ClassSearch:
    return effect_classes(effect_sums([effect for row in rows for effect in row]))


def _said(found: ClassSearch) -> list[tuple[str, str, str]]:
    return [(row.number, row.part_of, row.category.value) for row in found.derived]


def test_one_possibility_is_derived() -> None:
    found = _search(
        _row("1", "3|5"), _row("2", "10|1"), _row("3", "7|0"), _totals("20|6", "3|5", "10|1", "7|0")
    )
    assert found.years == (2022, 2023)
    assert _said(found) == [("1", "", "削減額"), ("2", "", "抑制額"), ("3", "", "歳入増")]


def test_two_rows_of_one_amount_in_two_classes_are_not() -> None:
    found = _search(_row("1", "3|5"), _row("2", "3|5"), _totals("6|10", "3|5", "3|5", "0|0"))
    assert (len(found.solutions), found.derived) == (2, ())


def test_a_class_that_is_printed_stays() -> None:
    """Both rows are alike; the print of one tells the other."""
    found = _search(_row("1", "3|5", KEPT), _row("2", "3|5"), _totals("6|10", "3|5", "3|5", "0|0"))
    assert _said(found) == [("1", "", "抑制額"), ("2", "", "削減額")]


def test_a_row_listed_a_second_time_can_be_a_part_of_another() -> None:
    """Of row 1 (100, 40) the relisted row 9 holds 30 and 10, in another class."""
    found = _search(
        _row("1", "100|40"),
        _row("2", "8|4"),
        _row("9", "30|10", mark="*"),
        _totals("108|44", "8|4", "70|30", "30|10"),
    )
    assert _said(found) == [("1", "", "抑制額"), ("2", "", "削減額"), ("9", "1", "歳入増")]
    assert [row.amounts for row in found.derived] == [(70, 30), (8, 4), (30, 10)]


def test_a_row_whose_origin_is_named_is_no_part() -> None:
    found = _search(
        _row("1", "100|40"),
        _row("9", "30|10", mark="再掲", origin="1"),
        _totals("100|40", "0|0", "70|30", "30|10"),
    )
    assert (found.searched, found.solutions) == (True, ())


def test_a_row_without_an_amount_has_no_class() -> None:
    found = _search(_row("1", "3|5"), _row("2", "0|0"), _totals("3|5", "3|5", "0|0", "0|0"))
    assert _said(found) == [("1", "", "削減額")]


def test_without_totals_by_class_nothing_is_searched() -> None:
    found = _search(_row("1", "3|5"), _row("", "3|5", TOTAL))
    assert (found.searched, found.solutions) == (False, ())


def test_too_many_rows_are_not_searched() -> None:
    rows = [_row(str(n), f"{n}|{n}") for n in range(1, 40)]
    found = _search(*rows, _totals("780|780", "780|780", "0|0", "0|0"))
    assert (found.searched, found.derived) == (False, ())


def test_no_effect_at_all() -> None:
    assert effect_classes(()) == ClassSearch((), (), False)
