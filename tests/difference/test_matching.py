"""Small plans that try to mislead: what is certain is never wrong."""

from dataclasses import replace

import pytest

from shirube.difference import How, difference
from shirube.plan import Category, Kind, Plan
from tests.difference.making import HARBOUR, NEXT, Row, edition, measure

_LONG = "海辺の避難訓練に参加した世帯のうち備えを始めた世帯の割合"
_TRAINING = "海辺の避難訓練の参加者数"


def _how(*rows: Row, after: tuple[Row, ...], plan: Plan = NEXT) -> dict[str, tuple[str, How]]:
    found = difference(edition(*rows), edition(*after, plan=plan))
    return {pair.before.id: (pair.after.id, pair.match.how) for pair in found.indicators}


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        # the same name under an element of the same name
        (Row("a", _TRAINING), Row("x", _TRAINING), How.CERTAIN),
        (Row("a", _TRAINING), Row("x", "海辺の避難訓練参加人数"), How.CERTAIN),
        (Row("a", _LONG, unit="%"), Row("x", _LONG, unit="%"), How.CERTAIN),
        # another class, another kind, a unit that counts the same
        (Row("a", _TRAINING), Row("x", _TRAINING, category=Category.OUTCOME), How.CERTAIN),
        (Row("a", f"{_TRAINING}(累計)", kind=Kind.STOCK), Row("x", _TRAINING), How.CERTAIN),
        (Row("a", _TRAINING), Row("x", _TRAINING, unit="名"), How.CERTAIN),
        # one letter makes another thing
        (Row("a", "男性の育児講座の参加者数"), Row("x", "女性の育児講座の参加者数"), How.POSSIBLE),
        (Row("a", "東地区の見守り登録者数"), Row("x", "西地区の見守り登録者数"), How.POSSIBLE),
        (Row("a", "窓口の新規登録件数"), Row("x", "窓口の登録件数"), How.POSSIBLE),
        # the unit counts something else
        (Row("a", _TRAINING), Row("x", _TRAINING, unit="回"), How.POSSIBLE),
        # a name that stands everywhere
        (Row("a", "相談件数", home=""), Row("x", "相談件数", home=""), How.POSSIBLE),
        # nothing alike
        (Row("a", _TRAINING), Row("x", "緑地の面積", unit="㎡"), None),
    ],
    ids=lambda value: value.name if isinstance(value, Row) else str(value),
)
def test_one_pair(before: Row, after: Row, expected: How | None) -> None:
    found = _how(before, after=(after,))
    assert found.get("a", ("", None))[1] is expected


def test_a_long_name_alone_is_not_certain() -> None:
    """A sentence that fits any seminar, in another place, with other values."""
    name = "講座の参加者のうち関心が高まった割合"
    before = Row("a", name, unit="%", home="", target="80", kind=Kind.RATE)
    after = Row("x", name, unit="%", home="", baseline="31", years={2024: "35"}, kind=Kind.RATE)
    assert _how(before, after=(after,)) == {"a": ("x", How.POSSIBLE)}


def test_a_value_that_goes_on_makes_it_certain() -> None:
    name = "講座の参加者のうち関心が高まった割合"
    before = Row("a", name, unit="%", home="", target="80", kind=Kind.RATE)
    after = Row("x", name, unit="%", home="", baseline="80", years={2024: "82"}, kind=Kind.RATE)
    assert _how(before, after=(after,)) == {"a": ("x", How.CERTAIN)}


@pytest.mark.parametrize(
    ("home", "later"),
    [
        ("高齢者の社会参加の促進", "障害者の社会参加の促進"),
        ("普及啓発", "普及啓発"),
        ("緑を守る", "港を育てる"),
    ],
)
def test_a_common_name_is_never_certain(home: str, later: str) -> None:
    """相談件数 of the old and of the disabled, with the very same number."""
    before = edition(
        Row("a", "相談件数", unit="件", target="100"), elements=[measure("M/1", "1", home)]
    )
    after = edition(
        Row("x", "相談件数", unit="件", baseline="100"),
        plan=NEXT,
        elements=[measure("M/1", "1", later)],
    )
    found = difference(before, after)
    assert [pair.match.how for pair in found.indicators] == [How.POSSIBLE]
    assert [pair for pair in found.elements if pair.match.sure] == []


def test_a_common_name_in_a_place_of_its_own_is_certain() -> None:
    home = [measure("M/1", "1", "海辺の避難訓練と見守りの推進")]
    before = edition(Row("a", "参加者数"), elements=home)
    after = edition(Row("x", "参加者数"), plan=NEXT, elements=home)
    assert [pair.match.how for pair in difference(before, after).indicators] == [How.CERTAIN]


def test_two_heirs_of_one_name_are_for_a_person() -> None:
    found = _how(Row("a", _TRAINING), after=(Row("x", _TRAINING), Row("y", _TRAINING)))
    assert [how for _, how in found.values()] == [How.POSSIBLE]


def test_the_flow_and_its_stock_find_each_their_own() -> None:
    rows = Row("a", _TRAINING), Row("b", f"{_TRAINING}(累計)", kind=Kind.STOCK)
    heirs = Row("y", f"{_TRAINING}(累計)", kind=Kind.STOCK), Row("x", _TRAINING)
    assert _how(*rows, after=heirs) == {"a": ("x", How.CERTAIN), "b": ("y", How.CERTAIN)}


def test_a_relisted_row_is_no_heir_of_its_owner() -> None:
    heirs = Row("x", _TRAINING), Row("y", _TRAINING, relisted=True)
    assert _how(Row("a", _TRAINING), after=heirs) == {"a": ("x", How.CERTAIN)}


@pytest.mark.parametrize("code", ["", "123456"])
def test_nothing_is_certain_between_two_cities(code: str) -> None:
    """Two names tell two cities, also where only one of them printed its code."""
    elsewhere = replace(NEXT, municipality="砂見市", code=code)
    assert _how(Row("a", _TRAINING), after=(Row("x", _TRAINING),), plan=elsewhere) == {
        "a": ("x", How.POSSIBLE)
    }


def test_within_one_plan_the_id_is_the_identity() -> None:
    found = _how(Row("a", _TRAINING), after=(Row("a", "避難の備えの数"),), plan=HARBOUR)
    assert found == {"a": ("a", How.IDENTITY)}


def test_a_row_that_was_put_in_between_renumbers_the_others() -> None:
    """IDs are printed numbers: the names tell that they moved on."""
    rows = Row("1-1", _TRAINING), Row("1-2", "水門の点検回数")
    later = Row("1-1", "砂浜の清掃回数"), Row("1-2", _TRAINING), Row("1-3", "水門の点検回数")
    found = _how(*rows, after=later, plan=HARBOUR)
    assert {one: other for one, (other, _) in found.items()} == {"1-1": "1-2", "1-2": "1-3"}


def test_elements_of_one_name_on_another_level_are_not_the_same() -> None:
    before = edition(elements=[measure("M/1", "1", "海辺の備えを高める取組の推進")])
    project = measure("P/1-1", "1-1", "海辺の備えを高める取組の推進", parent="M/9")
    after = edition(plan=NEXT, elements=[measure("M/9", "9", "緑を守る"), project])
    assert difference(before, after).elements == ()


def test_an_element_goes_where_its_indicators_go() -> None:
    rows = Row("a", _TRAINING, target="90"), Row("b", _LONG, unit="%", target="60")
    heirs = (
        Row("x", _TRAINING, home="M/7", baseline="90"),
        Row("y", _LONG, unit="%", home="M/7", baseline="60"),
    )
    after = edition(*heirs, plan=NEXT, elements=[measure("M/7", "7", "水辺の備えと暮らし")])
    (pair,) = difference(edition(*rows), after).elements
    assert (pair.before.id, pair.after.id) == ("M/1", "M/7")
