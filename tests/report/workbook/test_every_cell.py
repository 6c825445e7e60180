"""The lists of the workbook are the Edition, row by row: none lost, none invented."""

from decimal import Decimal
from pathlib import Path

import pytest

from shirube.exchange import load_edition
from shirube.plan import Amount, Edition, Rank
from shirube.terms import Answer, Period, PeriodKind, Quantity, Unknown, Wording, fold, wareki
from tests.report.workbook.sheets import Value, book, cells, rows

EXAMPLES = Path(__file__).parents[3] / "examples"
NAMES = ("shiomi", "setagaya/progress-2023", "setagaya/welfare-plan-2024")
Four = tuple[Value, Value, Value, Value]


@pytest.fixture(params=NAMES, scope="module")
def edition(request: pytest.FixtureRequest) -> Edition:
    return load_edition(EXAMPLES / request.param)


def _four(answer: Answer) -> Four:
    """Number, unit, words, reason, as four columns hold them."""
    match answer:
        case Quantity(value, unit, words):
            return value.normalize(), fold(unit), fold(words), ""
        case Wording(words):
            return "", "", fold(words), ""
        case Unknown(reason, words):
            return "", "", fold(words), reason.value


def _time(period: Period) -> str:
    if period.as_of:
        return fold(period.as_of)
    ends = dict.fromkeys(y for y in (period.first, period.last) if y is not None)
    said = "~".join(f"{wareki(year)}年度" for year in ends)
    return said + ("末" if period.kind is PeriodKind.END and said else "")


def _picked(row: dict[str, Value], heads: str) -> tuple[Value, ...]:
    return tuple(row[head] for head in heads.split())


def test_every_figure_is_a_row(edition: Edition) -> None:
    heads = "指標ID 内訳 版区分 期間区分 時期 値 単位 文字 状態 注記 出典"
    assert [_picked(row, heads) for row in rows(edition, "値一覧")] == [
        (
            fold(f.indicator),
            fold(f.part),
            f.role.value,
            f.period.kind.value,
            _time(f.period),
            *_four(f.answer),
            fold("、".join(f.notes)),
            str(f.source),
        )
        for f in edition.figures
    ]


def test_every_cost_is_a_row_in_yen_and_in_thousands(edition: Edition) -> None:
    read = [
        (r["施策"], r["年度"], r["版区分"], r["金額(円)"], r["金額(千円)"], r["状態"], r["出典"])
        for r in rows(edition, "事業費")
    ]
    assert read == [
        (fold(c.name), f"{wareki(c.year)}年度", c.role.value, *_money(c.amount), str(c.source))
        for c in edition.costs
    ]


def _money(amount: Amount) -> tuple[Value, Value, str]:
    if isinstance(amount, Unknown):
        return "", "", amount.reason.value
    # Every amount of these documents is printed in 千円.
    return Decimal(amount).normalize(), (Decimal(amount) / 1000).normalize(), ""


def test_every_effect_is_a_row(edition: Edition) -> None:
    heads = "番号 取組み項目 年度 版区分 区分 金額(円) 金額(千円) 状態 再掲元 出典"
    assert [_picked(row, heads) for row in rows(edition, "効果額")] == [
        (
            fold(e.number),
            fold(e.name),
            "合計" if e.year is None else f"{wareki(e.year)}年度",
            e.role.value if e.role else "",
            e.category.value,
            *_money(e.amount),
            fold(e.relisted_from),
            str(e.source),
        )
        for e in edition.effects
    ]


def test_every_change_is_a_row(edition: Edition) -> None:
    before, after = (f"変更{s} 変更{s}の文字 変更{s}の状態" for s in "前後")
    heads = f"内訳 {before} {after} 理由 出典"
    wanted = []
    for c in edition.changes:
        one, other = _four(c.before), _four(c.after)
        sides = (one[0], one[2], one[3], other[0], other[2], other[3])
        wanted.append((fold(c.part), *sides, fold(c.reason), str(c.source)))
    assert [_picked(row, heads) for row in rows(edition, "変更")] == wanted


def test_every_element_is_a_row(edition: Edition) -> None:
    read = [(r["番号"], r["名称"], r["説明"], r["所管"]) for r in rows(edition, "体系")]
    assert read == [
        (fold(e.number), fold(e.name), fold(e.description), fold("、".join(e.departments)))
        for e in edition.elements
    ]


def test_every_part_of_an_indicator_is_a_row_of_its_list(edition: Edition) -> None:
    wanted = []
    for row in edition.indicators:
        parts = dict.fromkeys(f.part for f in edition.figures if f.indicator == row.id) or [""]
        wanted += [(fold(row.name), fold(part), row.category.value) for part in parts]
    read = [(r["指標"], r["内訳"], r["区分"]) for r in rows(edition, "指標一覧")]
    assert read == wanted


def test_every_measure_has_a_sheet_with_its_name(edition: Edition) -> None:
    measures = [e for e in edition.elements if e.rank is Rank.MEASURE]
    names = book(edition).sheet_names[-len(measures) :]
    for measure, name in zip(measures, names, strict=True):
        assert any(fold(measure.name) in text for text in cells(edition, name)[:2])
