"""What cannot be taken is refused in one sentence of each language, and nothing is mended."""

from collections.abc import Callable

import numpy as np
import pytest

from shirube.population import (
    Ages,
    Assumptions,
    Births,
    ChildWoman,
    Exposure,
    Fertility,
    NetNumbers,
    NetRates,
    Pool,
    Survival,
    Timing,
    ages_named,
    by_step,
    change_rates,
    change_ratios,
    controlled,
    projection,
    step,
    survival,
    survival_of_life_table,
    table,
)
from shirube.terms import Refusal

_AGES = Ages(5, 4)
_BASE = np.full((3, 2, 4), 10.0)
_LIVES = survival(np.full((2, 4), 0.5), [0.5, 0.5])
_BIRTHS = Births(np.array(8), np.array(105))
_RATIO = ChildWoman(np.array(0.2), np.array(105), (5, 9))
_PLAIN = Assumptions(_LIVES, _BIRTHS)


def _with(number: float) -> np.ndarray:
    base = _BASE.copy()
    base[1, 0, 2] = number
    return base


def _lost(births: Births | ChildWoman | Fertility, moves: NetNumbers | NetRates) -> object:
    return step(_BASE, _AGES, Assumptions(_LIVES, births, moves))


_TABLE = "sex,age,n\n男,0-4,1\n男,5-9,2\n男,10+,3\n女,0-4,4\n女,5-9,5\n女,10+,6\n"
_CALLS: list[tuple[Callable[[], object], str, str]] = [
    # people
    (lambda: step(_with(-1), _AGES, _PLAIN), "人口の [1, 0, 2] は -1 で、0より小さい", "below 0"),
    (lambda: step(_with(np.nan), _AGES, _PLAIN), "[1, 0, 2] は nan で、数がない", "no number"),
    (lambda: projection(_with(np.inf), _AGES, [_PLAIN]), "inf で、数がない", "no number"),
    (lambda: step([[1, 2], [1]], _AGES, _PLAIN), "数の配列ではありません", "even in length"),
    (lambda: step([["一", "二"]] * 2, _AGES, _PLAIN), "数の配列ではありません", "table of numbers"),
    (lambda: step([1, 2, 3, 4], _AGES, _PLAIN), "最後の軸を 性、年齢", "axes sex, age"),
    (lambda: step(np.ones((3, 4)), _AGES, _PLAIN), "性は男、女の2つ", "two sexes"),
    (lambda: step(np.ones((2, 5)), _AGES, _PLAIN), "人口の年齢が 5 階級", "not the 4 groups"),
    # survival
    (lambda: survival(np.full((2, 4), 1.01)), "1.01 で、1より大きい", "above 1"),
    (lambda: survival(np.full((2, 4), -0.1)), "生残率の [0, 0] は -0.1", "below 0"),
    (lambda: Survival(np.ones((2, 4)), np.array([1, 2])), "出生からの", "of births at [1] (2)"),
    (lambda: survival_of_life_table([[0, 0, 1, 1]] * 2, 5), "nan", "survival ratios at [0, 0]"),
    (
        lambda: step(_BASE, _AGES, Assumptions(survival(np.ones((2, 3))), _BIRTHS)),
        "生残率の年齢が 3 階級",
        "survival ratios have 3 ages",
    ),
    (
        lambda: step(_BASE, _AGES, Assumptions(survival(np.ones((5, 2, 4))), _BIRTHS)),
        "生残率の軸 (5,)",
        "do not fit the axes (3,)",
    ),
    # births
    (lambda: Births(np.array(8), np.array(1.05)), "1.05 で、50より小さい", "males per 100 females"),
    (lambda: Births(np.array(-8), np.array(105)), "出生数の [] は -8", "numbers of births"),
    (lambda: ChildWoman(np.array(np.nan), np.array(105)), "子ども女性比", "child-woman ratio"),
    (
        lambda: step(_BASE, _AGES, Assumptions(survival(np.ones((2, 4))), _BIRTHS)),
        "出生からの生残率がありません",
        "no survival of births",
    ),
    (
        lambda: step(_BASE, _AGES, Assumptions(_LIVES, Fertility(np.ones(4), np.array(105)))),
        "最初の年齢階級に出生率",
        "fertility rate in the first age group",
    ),
    (
        lambda: step(_BASE, _AGES, Assumptions(_LIVES, ChildWoman(np.array(1), np.array(100)))),
        "15～49歳は、5歳幅の閉じた年齢階級では表せません",
        "not whole closed groups of 5 years",
    ),
    (
        lambda: step(
            _BASE, _AGES, Assumptions(_LIVES, ChildWoman(np.array(1), np.array(100), (0, 9)))
        ),
        "0～9歳の女",
        "women of 0 to 9",
    ),
    (lambda: Exposure(2), "期首の重みの [] は 2 で、1より大きい", "weight of the start"),
    # moves
    (
        lambda: _lost(_RATIO, NetNumbers(np.ones((2, 4)), Timing.END)),
        "子ども女性比は最初の年齢階級の移動を含みます",
        "COHORT",
    ),
    (
        lambda: _lost(_BIRTHS, NetNumbers(np.full((2, 4), -9), Timing.COHORT)),
        "[0, 0, 3]（男 15+歳）の人口が-8人",
        "(male, 15+) becomes -8",
    ),
    (
        lambda: _lost(_BIRTHS, NetNumbers(np.full((2, 4), -11), Timing.START)),
        "人口が-1人",
        "becomes -1",
    ),
    (lambda: NetRates(np.full((2, 4), -1.5)), "純移動率", "below -1"),
    (
        lambda: Pool(np.full((3, 2, 4), 0.1), np.full((1, 3, 2, 4), 0.4)),
        "配分率の地域の合計が1を超え",
        "add up to more than 1",
    ),
    (
        lambda: step(
            _BASE,
            _AGES,
            Assumptions(
                _LIVES,
                _BIRTHS,
                Pool(np.full((3, 2, 4), 0.1), np.full((1, 3, 2, 4), 0.3), regions=(0, 1, 0)),
            ),
        ),
        "0から0までの地方",
        "one from 0 to 0",
    ),
    # paths
    (lambda: by_step(_PLAIN, 3), "生残率の形 (2, 4) の最初の軸が、期間の数 3", "not the 3 steps"),
    # ages
    (lambda: Ages(0, 5), "0歳幅", "0 years"),
    (lambda: ages_named(["0-4", "5-9", "10-14"]), "「10-14」は「10+」のはず", "'10+'"),
    (lambda: ages_named(["0～4歳", "10～14歳", "15歳以上"]), "「5-9」のはず", "should be '5-9'"),
    (lambda: ages_named(["総数", "0-4", "5-9", "10+"]), "「総数」", "keep totals"),
    (lambda: ages_named(["0", "1", "2+", "不詳"]), "「2+」は「2」のはず", "unknown ages apart"),
    (lambda: _AGES.placed(7, [1.0]), "7～11歳", "Ages 7 to 11"),
    # control to totals
    (lambda: controlled(_BASE, 5, {"sex", "age"}), "() が、人口の合計の形 (3,)", "the sums"),
    (lambda: controlled(_BASE, np.full(3, -1), {"sex", "age"}), "合わせる合計", "totals at [0]"),
    (lambda: controlled(_BASE * 0, np.ones(3), {"sex", "age"}), "人口が0のところ", "no factor"),
    (lambda: controlled(_BASE[0], np.ones((2, 4)), {"area"}), "軸「area」", "no axes 'area'"),
    (lambda: controlled(_BASE, _BASE, ()), "area、sex、age から", "choose among"),
    # change ratios
    (lambda: change_ratios(_BASE, _BASE[:2]), "(3, 2, 4) と (2, 2, 4)", "let areas and ages agree"),
    (lambda: change_rates(-_BASE), "コーホート変化率の [0, 0, 0] は -10", "change ratios"),
    (lambda: change_ratios(_BASE * [1, 0, 1, 1], _BASE), "0人の年齢階級", "group of nobody"),
    # tables
    (lambda: table(_TABLE, "people"), "列「people」", "name those of the table"),
    (lambda: table("", "n"), "を読めません", "cannot be read"),
    (lambda: table(_TABLE, "n", ("age", "sex")), "最後の軸を age", "age as the last axis"),
    (lambda: table(_TABLE + "女,10+,6\n", "n"), "8行目の「female、10+」は2度目", "a second time"),
    (lambda: table(_TABLE.replace("女,5-9,5\n", ""), "n"), "「female、5-9」の行", "no row"),
    (lambda: table(_TABLE.replace(",6", ",x"), "n"), "7行目の「x」は数ではありません", "has 'x'"),
    (lambda: table(_TABLE.replace(",6", ""), "n"), "7行目", "without separators"),
    (lambda: table(_TABLE.replace(",6", ',"1,006"'), "n"), "「1,006」", "digits without"),
    (lambda: table(_TABLE.replace("女,5-9", "計,5-9"), "n"), "6行目の性「計」", "leave totals out"),
]  # fmt: skip


@pytest.mark.parametrize("call, ja, en", _CALLS)
def test_refused(call: Callable[[], object], ja: str, en: str) -> None:
    with pytest.raises(Refusal) as refusal:
        call()
    sentence = refusal.value.sentence
    assert ja in sentence.ja
    assert en in sentence.en
    assert sentence.ja.endswith("。")
    assert sentence.en.endswith(".")


def test_what_was_given_is_left_as_it_was() -> None:
    base, rates = _BASE.copy(), np.full((2, 4), 0.5)
    lives = survival(rates, [0.5, 0.5])
    rates[:] = 9
    taken = step(
        base, _AGES, Assumptions(lives, _BIRTHS, NetNumbers(np.ones((2, 4)), Timing.SPREAD))
    )
    assert (base == _BASE).all()
    assert (lives.ratios == 0.5).all()
    with pytest.raises(ValueError, match="read-only"):
        lives.ratios[0, 0] = 2
    assert taken.end.shape == (3, 2, 4)
