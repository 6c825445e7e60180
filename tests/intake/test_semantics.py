"""Kind and direction from printed cues and word lists, never from arithmetic."""

from decimal import Decimal

import pytest

from shirube.intake.semantics import direction, kind
from shirube.plan import Direction, Figure, Ground, Kind, Role
from shirube.terms import Answer, Period, PeriodKind, Quantity, Source, Wording

_YEAR = Period(PeriodKind.YEAR, 2025, 2025)


def _figure(answer: Answer, part: str = "", notes: tuple[str, ...] = ()) -> Figure:
    return Figure("i", part, Role.ORIGINAL, _YEAR, answer, Source("page.txt", 1, 1), notes)


def _counted(*values: int, unit: str = "人", notes: tuple[str, ...] = ()) -> list[Figure]:
    return [_figure(Quantity(Decimal(value), unit), notes=notes) for value in values]


@pytest.mark.parametrize(
    ("name", "figures", "wanted"),
    [
        ("植樹の本数(累計)", _counted(10, 20), (Kind.STOCK, Ground.PRINTED)),
        ("植樹の本数", _counted(10, notes=("累計",)), (Kind.STOCK, Ground.PRINTED)),
        ("植樹の本数", _counted(10, 20), (Kind.FLOW, Ground.INFERRED)),
        ("講座の延べ参加者", _counted(10), (Kind.FLOW, Ground.PRINTED)),
        ("講座の参加者", _counted(10, notes=("延べ",)), (Kind.FLOW, Ground.PRINTED)),
        ("平均の待ち日数", _counted(3, unit="日"), (Kind.AVERAGE, Ground.PRINTED)),
        ("緑が多いと思う人", _counted(55, unit="%"), (Kind.RATE, Ground.INFERRED)),
        ("緑が多いと思う人の割合", _counted(55, unit=""), (Kind.RATE, Ground.INFERRED)),
        ("緑が多いと思う人の割合(女性)", _counted(55, unit=""), (Kind.RATE, Ground.INFERRED)),
        ("1人あたりのごみ", _counted(800, unit="g"), (Kind.AVERAGE, Ground.INFERRED)),
        ("保育の定員", _counted(100), (Kind.LEVEL, Ground.INFERRED)),
        ("点検した箇所数", _counted(5, unit="箇所"), (Kind.LEVEL, Ground.INFERRED)),
        ("工事の実施箇所数", _counted(5, unit="箇所"), (Kind.FLOW, Ground.INFERRED)),
        (
            "条例",
            [_figure(Wording("検討")), _figure(Wording("施行"))],
            (Kind.MILESTONE, Ground.PRINTED),
        ),
        ("施設", [_figure(Wording("工事")), *_counted(1)], (Kind.FLOW, Ground.INFERRED)),
        (
            "広場",
            [
                _figure(Quantity(Decimal(1), "か所"), "整備数"),
                _figure(Quantity(Decimal(4), "か所"), "累計整備数"),
            ],
            (Kind.PAIRED, Ground.PRINTED),
        ),
    ],
)
def test_kind(name: str, figures: list[Figure], wanted: tuple[Kind, Ground]) -> None:
    assert kind(name, figures) == wanted


@pytest.mark.parametrize("values", [(2, 2, 2), (1, 2, 3), (1, 1, 2)])
def test_the_numbers_do_not_tell_the_kind(values: tuple[int, ...]) -> None:
    assert kind("植樹の本数", _counted(*values)) == (Kind.FLOW, Ground.INFERRED)


@pytest.mark.parametrize(
    ("name", "wanted"),
    [
        ("植樹の本数", Direction.UP),
        ("温室効果ガスの排出量", Direction.DOWN),
        ("ごみ量", Direction.DOWN),
        ("ごみ量の削減", Direction.UP),
        ("犯罪の認知件数", Direction.DOWN),
        ("犯罪を防ぐ講座", Direction.UP),
        ("待機児童", Direction.DOWN),
    ],
)
def test_direction_is_inferred_from_words(name: str, wanted: Direction) -> None:
    assert direction(name, _counted(1)) == (wanted, Ground.INFERRED)
