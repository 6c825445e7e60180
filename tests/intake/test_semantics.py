"""Kind and direction from printed cues and word lists, never from arithmetic."""

from collections import Counter
from decimal import Decimal
from pathlib import Path

import pytest

from shirube.intake.semantics import direction, kind
from shirube.intake.words import word_list
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
        ("点検した箇所数", _counted(5, unit="箇所"), (Kind.FLOW, Ground.INFERRED)),
        ("点検している箇所数", _counted(5, unit="箇所"), (Kind.LEVEL, Ground.INFERRED)),
        ("延べ床面積", _counted(900, unit="㎡"), (Kind.LEVEL, Ground.INFERRED)),
        ("年度末の契約件数", _counted(5, unit="件"), (Kind.LEVEL, Ground.PRINTED)),
        ("講座の年間受講者数", _counted(5), (Kind.FLOW, Ground.PRINTED)),
        ("会員の新規登録者数", _counted(5), (Kind.FLOW, Ground.PRINTED)),
        ("会員数", _counted(5, notes=("2年間の合計",)), (Kind.FLOW, Ground.PRINTED)),
        ("全国平均を上回る学校の数", _counted(5, unit="校"), (Kind.LEVEL, Ground.INFERRED)),
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


def _judged() -> list[tuple[str, str, str, str]]:
    """Return the names of indicator_names.tsv as an officer judges them without the figures."""
    lines = (Path(__file__).parent / "indicator_names.tsv").read_text("utf-8").splitlines()
    rows = (line.split("\t") for line in lines if not line.startswith("#"))
    return [(name, unit, how, way) for name, unit, how, way in rows]


@pytest.mark.parametrize(("name", "unit", "how", "way"), _judged())
def test_names_are_judged_as_an_officer_does(name: str, unit: str, how: str, way: str) -> None:
    figures = _counted(1, unit=unit.removeprefix("―"))
    assert (kind(name, figures)[0].value, direction(name, figures)[0].value) == (how, way)


@pytest.mark.parametrize(
    ("name", "wanted"),
    [
        ("犯罪の認知件数", Direction.DOWN),
        ("犯罪を防ぐ講座", Direction.UP),
        ("犯罪への不安がない人の割合", Direction.UP),
        ("未耐震化率", Direction.DOWN),
        ("放置自転車の撤去率", Direction.UP),
        ("自転車の放置率", Direction.DOWN),
        ("ごみの削減量", Direction.UP),
        ("ごみ量の削減", Direction.OPEN),
        ("ひとり暮らしの世帯の割合", Direction.OPEN),
        ("ひとり暮らしを続けている人の割合", Direction.UP),
        ("見慣れない出来事の発生件数", Direction.DOWN),
        ("見慣れない出来事の件数", Direction.OPEN),
    ],
)
def test_direction_is_inferred_from_the_end_of_the_name(name: str, wanted: Direction) -> None:
    assert direction(name, _counted(1)) == (wanted, Ground.INFERRED)


@pytest.mark.parametrize(
    ("answer", "notes", "wanted"),
    [
        (Wording("現状維持"), (), (Direction.MAINTAIN, Ground.PRINTED)),
        (
            Quantity(Decimal("3.0"), "%", "3.0%以下を維持"),
            (),
            (Direction.MAINTAIN, Ground.PRINTED),
        ),
        (Quantity(Decimal(3), "%"), ("以下",), (Direction.DOWN, Ground.PRINTED)),
        (Quantity(Decimal(3), "%"), ("以上",), (Direction.UP, Ground.PRINTED)),
        (Quantity(Decimal(3), "%"), ("以上", "5%未満"), (Direction.OPEN, Ground.INFERRED)),
        (Wording("減少"), (), (Direction.DOWN, Ground.PRINTED)),
        (Wording("維持管理計画の策定"), (), (Direction.OPEN, Ground.INFERRED)),
        (Quantity(Decimal(3), "%"), (), (Direction.OPEN, Ground.INFERRED)),
    ],
)
def test_a_printed_cue_goes_before_the_name(
    answer: Answer, notes: tuple[str, ...], wanted: tuple[Direction, Ground]
) -> None:
    assert direction("持ち家の割合", [_figure(answer, notes=notes)]) == wanted


@pytest.mark.parametrize(
    ("name", "wanted"),
    [
        ("空き家の件数の減少", (Direction.DOWN, Ground.PRINTED)),
        ("居住人口の増加", (Direction.UP, Ground.PRINTED)),
        ("居住人口の維持", (Direction.MAINTAIN, Ground.PRINTED)),
    ],
)
def test_a_name_may_print_its_direction(name: str, wanted: tuple[Direction, Ground]) -> None:
    assert direction(name, _counted(1)) == wanted


_CONDITIONS = {"end", "tail", "name", "clause", "unit", "cell", "cell_end"}


@pytest.mark.parametrize(
    ("words", "table"), [("kinds", "cue"), ("directions", "cue"), ("directions", "otherwise")]
)
def test_each_line_of_a_list_says_only_what_is_understood(words: str, table: str) -> None:
    for line in word_list(words)[table]:
        assert set(line) <= _CONDITIONS | {"is", "ground", "unless"}, line
        assert set(line.get("unless", {})) <= _CONDITIONS, line
        assert set(line.get("clause", ())) <= {"した", "している", "できる"}, line


def test_no_word_of_an_end_says_two_things() -> None:
    table = word_list("directions")
    listed = [*table["peel"], *table["nots"], *(w for ws in table["words"].values() for w in ws)]
    assert [word for word, times in Counter(listed).items() if times > 1] == []
