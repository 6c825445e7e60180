"""The form of a type in JSON."""

from dataclasses import dataclass
from decimal import Decimal

import pytest

from shirube.exchange.mapping import Misshapen, form
from shirube.plan import Amount, Role
from shirube.terms import Answer, Quantity, Reason, Unknown, Wording

UNKNOWN = Unknown(Reason.NOT_YET)


@pytest.mark.parametrize(
    "hint, value, plain",
    [
        (str, "あ\n", "あ\n"),
        (int, -3, -3),
        (bool, True, True),
        (Decimal, Decimal("44.10"), "44.10"),
        (Decimal, Decimal("-0.5"), "-0.5"),
        (Decimal, Decimal("1E+3"), "1000"),
        (Role, Role.FORMER_TARGET, "former_target"),
        (Role | None, None, None),
        (Role | None, Role.TARGET, "target"),
        (tuple[str, ...], (), []),
        (tuple[tuple[int, str], ...], ((19, "施策"), (62, "事業")), [[19, "施策"], [62, "事業"]]),
        (Amount, 1000, 1000),
        (Amount, UNKNOWN, {"type": "unknown", "reason": "not_yet"}),
        (Answer, Wording("検討"), {"type": "wording", "words": "検討"}),
        (
            Answer,
            Quantity(Decimal(28), "地区", "28地区で始動"),
            {"type": "quantity", "value": "28", "unit": "地区", "words": "28地区で始動"},
        ),
        (Unknown, Unknown(Reason.DEFERRED, "別計画"), {"reason": "deferred", "words": "別計画"}),
        (Answer | None, None, None),
    ],
)
def test_both_ways(hint: object, value: object, plain: object) -> None:
    assert form(hint).write(value) == plain
    assert form(hint).read(plain) == value


@pytest.mark.parametrize(
    "hint, value",
    [
        (str, 1),
        (str, "\0"),
        (int, "1"),
        (int, True),
        (bool, 1),
        (Decimal, 1),
        (Decimal, Decimal("Infinity")),
        (Role, Reason.NOT_YET),
        (tuple[str, ...], ["a"]),
        (tuple[int, str], (1,)),
        (Answer, 5),
        (type(None), 0),
    ],
)
def test_a_value_of_another_type_is_not_written(hint: object, value: object) -> None:
    with pytest.raises(Misshapen):
        form(hint).write(value)


def test_the_place_is_told_from_the_outside_in() -> None:
    with pytest.raises(Misshapen) as error:
        form(tuple[Unknown, ...]).read([{"reason": "not_yet"}, {"reason": "never"}])
    assert error.value.place == "[1].reason"
    with pytest.raises(Misshapen) as error:
        form(tuple[Unknown, ...]).write((UNKNOWN, Unknown(Reason.NOT_YET, "\0")))
    assert error.value.place == "[1].words"


def test_a_type_without_a_form_is_a_broken_call() -> None:
    with pytest.raises(TypeError):
        form(float)


@dataclass(frozen=True)
class Town:
    name: str
    twins: tuple[str, ...] = ()


def test_a_new_field_with_a_default_changes_no_file() -> None:
    assert form(Town).write(Town("潮見")) == {"name": "潮見"}
    assert form(Town).read({"name": "潮見"}) == Town("潮見")
    assert form(Town).read({"name": "潮見", "twins": ["港"]}) == Town("潮見", ("港",))
