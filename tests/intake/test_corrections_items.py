"""Every item that a planner can correct: the row, and what stands in the Edition afterwards."""

from collections.abc import Callable, Iterable
from decimal import Decimal

import pytest

from shirube.intake import corrected
from shirube.intake.corrections.registers import ITEMS
from shirube.plan import Category, Direction, Edition, EffectCategory, Ground, Kind, Role
from shirube.terms import Period, PeriodKind, Quantity, Reason, Unknown, Wording
from tests.intake.planner import EDITION, FILE, SIGNED, people, table

Look = Callable[[Edition], object]


def _answer(n: int) -> Look:
    return lambda edition: edition.figures[n].answer


def _period(n: int) -> Look:
    return lambda edition: edition.figures[n].period


def _goals(edition: Edition) -> object:
    links = [link for link in edition.links if link.relation.value == "SDGs"]
    return [(link.origin, link.target, str(link.source)) for link in links]


CASES: dict[str, tuple[str, Look, object]] = {
    "number": ("A1,値,a,当初計画,2022,1000,1200", _answer(0), people("1200")),
    "with a comma": ('A1,値,a,当初計画,2022,"1,000","1,200"', _answer(0), people("1200")),
    "wide digits": ("A1,値,ａ,当初計画,２０２２,１０００,１２００", _answer(0), people("1200")),
    "negative": ("A1,値,a,当初計画,2022,1000,▲3", _answer(0), people("-3")),
    "lost zero": ("A1,値,b,当初計画,2022,44.1,44.2", _answer(1), people("44.2")),
    "printed zero": (
        "A1,値,a,当初計画,2022,1000,1000.0",
        lambda edition: str(edition.figures[0].answer),
        str(people("1000.0")),
    ),
    "wareki": ("A1,値,a,当初計画,令和5年度,1500,1600", _answer(2), people("1600")),
    "total": ("A1,値,a,当初計画,期間計,2500,2600", _answer(3), people("2600")),
    "総量": ("A1,値,a,当初計画,総量,2500,2600", _answer(3), people("2600")),
    "span": (
        "A3,値,,見込み,2022-2023,28,27",
        _answer(7),
        Quantity(Decimal("27"), "地区", "28地区で始動"),
    ),
    "blank year, only one": ("A2,値,,現況値,,300,310", _answer(4), people("310")),
    "date of a baseline": ("A2,値,,現況値,令和3年12月時点,300,310", _answer(4), people("310")),
    "number of a blank cell": (
        "A2,値,,目標値,2023,,350",
        _answer(5),
        people("350"),
    ),
    "number for words": (
        "A3,値,,当初計画,2022,,3",
        _answer(6),
        Quantity(Decimal("3"), "", "検討・調整"),
    ),
    "no number": ("A1,値,a,当初計画,2022,1000,空欄", _answer(0), Unknown(Reason.NOT_YET)),
    "words left alone": ("A3,値,,見込み,2022-2023,28,空欄", _answer(7), Wording("28地区で始動")),
    "unit": (
        "A1,単位,a,当初計画,2022,人,人回",
        _answer(0),
        Quantity(Decimal("1000"), "人回"),
    ),
    "words": ("A3,文字値,,当初計画,2022,検討・調整,試行", _answer(6), Wording("試行")),
    "words in a blank cell": ("A2,文字値,,目標値,,,策定", _answer(5), Wording("策定")),
    "state": ("A1,状態,a,当初計画,2022,値あり,未把握", _answer(0), Unknown(Reason.NOT_MEASURED)),
    "state of words": (
        "A3,状態,,当初計画,2022,値あり,他計画による",
        _answer(6),
        Unknown(Reason.DEFERRED, "検討・調整"),
    ),
    "notes": (
        "A1,注記,a,当初計画,2022,,延べ;2年間の合計",
        lambda edition: edition.figures[0].notes,
        ("延べ", "2年間の合計"),
    ),
    "year": (
        "A1,年度,b,当初計画,2022,2022,2023",
        _period(1),
        Period(PeriodKind.YEAR, 2023, 2023),
    ),
    "year becomes total": (
        "A1,年度,b,当初計画,2022,2022,期間計",
        _period(1),
        Period(PeriodKind.TOTAL, 2022, 2023),
    ),
    "year becomes span": (
        "A1,年度,b,当初計画,2022,2022,2022～2023",
        _period(1),
        Period(PeriodKind.SPAN, 2022, 2023),
    ),
    "year of a target": (
        "A2,年度,,目標値,,2023,令和7年度",
        _period(5),
        Period(PeriodKind.END, None, 2025),
    ),
    "date": (
        "A2,時点,,現況値,,令和3年12月時点,令和3年度",
        _period(4),
        Period(PeriodKind.POINT, 2021, 2021, "令和3年度"),
    ),
    "part": (
        "A1,内訳,b,当初計画,2022,b,耐震診断",
        lambda edition: (edition.figures[1].part, edition.indicators[0].parts),
        ("耐震診断", ("a", "耐震診断")),
    ),
    "role": (
        "A3,版区分,,見込み,2022-2023,見込み,実績",
        lambda edition: edition.figures[7].role,
        Role.ACTUAL,
    ),
    "kind": (
        "A1,集計,,,,合計,累計",
        lambda edition: (edition.indicators[0].kind, edition.indicators[0].kind_ground),
        (Kind.STOCK, Ground.CONFIRMED),
    ),
    "kind confirmed": (
        "A1,集計,,,,合計,合計",
        lambda edition: (edition.indicators[0].kind, edition.indicators[0].kind_ground),
        (Kind.FLOW, Ground.CONFIRMED),
    ),
    "direction": (
        "A1,方向,,,,増,減",
        lambda edition: (edition.indicators[0].direction, edition.indicators[0].direction_ground),
        (Direction.DOWN, Ground.CONFIRMED),
    ),
    "name of an indicator": (
        "A1,名称,,,,防災教室の参加者数,防災教室の参加者数（延べ）",
        lambda edition: edition.indicators[0].name,
        "防災教室の参加者数(延べ)",
    ),
    "sub-number": ("A2,枝番,,,,①,②", lambda edition: edition.indicators[1].number, "②"),
    "category": (
        "A2,区分,,,,成果指標,行動量",
        lambda edition: edition.indicators[1].category,
        Category.ACTIVITY,
    ),
    "unit of an indicator": (
        "A2,単位,,,,人,t-CO₂",
        lambda edition: edition.indicators[1].unit,
        "t-CO₂",
    ),
    "remark": (
        "A2,備考,,,,,※特別会計を含む",
        lambda edition: edition.indicators[1].notes,
        ("※特別会計を含む",),
    ),
    "name of a measure": (
        "M1,名称,,,,地域の備え,地域のそなえ",
        lambda edition: edition.elements[1].name,
        "地域のそなえ",
    ),
    "number of a measure": ("M1,番号,,,,1,2", lambda edition: edition.elements[1].number, "2"),
    "description": (
        "M1,説明,,,,,助け合う",
        lambda edition: edition.elements[1].description,
        "助け合う",
    ),
    "departments": (
        "M1,所管,,,,危機管理課,危機管理課、総務課",
        lambda edition: edition.elements[1].departments,
        ("危機管理課", "総務課"),
    ),
    "no department": (
        "M1,所管,,,,危機管理課,空欄",
        lambda edition: edition.elements[1].departments,
        (),
    ),
    "a goal more": (
        "M1,SDGs,,,,11,3、11、17",
        _goals,
        [("M1", "11", "report.txt:13"), ("M1", "3", "確認.csv:2"), ("M1", "17", "確認.csv:2")],
    ),
    "another goal": ("M1,ＳＤＧｓ,,,,11,4", _goals, [("M1", "4", "確認.csv:2")]),
    "first goal": (
        "P1,SDGs,,,,,1",
        _goals,
        [("M1", "11", "report.txt:13"), ("P1", "1", "確認.csv:2")],
    ),
    "no goal": ("M1,SDGs,,,,11,空欄", _goals, []),
    "before": (
        "A1,変更前,a,,2023,1200,1300",
        lambda edition: edition.changes[0].before,
        people("1300"),
    ),
    "after in words": (
        "A1,変更後,a,,2023,1500,検討",
        lambda edition: edition.changes[0].after,
        Wording("検討"),
    ),
    "dash before": (
        "A1,変更前,a,,,1200,―",
        lambda edition: edition.changes[0].before,
        Unknown(Reason.NOT_APPLICABLE),
    ),
    "reason": (
        "A1,変更理由,a,,2023,会場を増やしたため,会場を二つ増やしたため",
        lambda edition: edition.changes[0].reason,
        "会場を二つ増やしたため",
    ),
    "class of a reason": (
        "A1,理由分類,a,,2023,,需要増",
        lambda edition: edition.changes[0].reason_class,
        "需要増",
    ),
    "approver": (
        "A1,承認者,a,,2023,,企画会議",
        lambda edition: edition.changes[0].approver,
        "企画会議",
    ),
    "cost": (
        'M1,事業費,,当初計画,2022,"16,679","16,680"',
        lambda edition: edition.costs[0].amount,
        16_680_000,
    ),
    "cost to the yen": (
        "M1,事業費,,当初計画,2022,16679,16679.5",
        lambda edition: edition.costs[0].amount,
        16_679_500,
    ),
    "total cost": (
        "合計,事業費,,当初計画,2022,未定,16679",
        lambda edition: edition.costs[1].amount,
        16_679_000,
    ),
    "no cost": (
        "M1,事業費,,当初計画,2022,16679,―",
        lambda edition: edition.costs[0].amount,
        Unknown(Reason.NOT_APPLICABLE),
    ),
    "effect": (
        "'7-1,効果額,,見込み,2022,-5,▲50",
        lambda edition: edition.effects[0].amount,
        -50_000,
    ),
    "total effect": (
        "7-1,効果額,,,期間計,-5,-50",
        lambda edition: edition.effects[1].amount,
        -50_000,
    ),
    "lost column": (
        "7-1,効果区分,,見込み,2022,,抑制額",
        lambda edition: edition.effects[0].category,
        EffectCategory.CONTAINMENT,
    ),
    "code": (
        "計画,全国地方公共団体コード,,,,,131121",
        lambda edition: edition.plan.code,
        "131121",
    ),
    "municipality": (
        "計画,地方公共団体名,,,,潮見市,塩見市",
        lambda edition: edition.plan.municipality,
        "塩見市",
    ),
    "plan without ID": (
        ",計画名,,,,潮見みらい計画,潮見市みらい計画",
        lambda edition: edition.plan.name,
        "潮見市みらい計画",
    ),
    "kind of plan": (
        "計画,計画種別,,,,実施計画,総合計画",
        lambda edition: edition.plan.kind,
        "総合計画",
    ),
    "first year": (
        "計画,開始年度,,,,2022,令和3年度",
        lambda edition: edition.plan.first,
        2021,
    ),
    "last year": ("計画,終了年度,,,,2023,2025", lambda edition: edition.plan.last, 2025),
    "stage": (
        "計画,版,,,,推進状況(案),推進状況",
        lambda edition: (edition.stage, edition.draft),
        ("推進状況", False),
    ),
    "printed date": (
        "計画,版の日付,,,,令和5年2月,令和5年3月",
        lambda edition: edition.date,
        "令和5年3月",
    ),
    "date of the figures": (
        "計画,数値の時点,,,,,令和4年12月31日",
        lambda edition: edition.as_of,
        "令和4年12月31日",
    ),
}


@pytest.mark.parametrize("case", CASES)
def test_the_cell_becomes_right(case: str) -> None:
    row, look, right = CASES[case]
    edition, findings = corrected(EDITION, table(f"{row},{SIGNED}"), FILE)
    assert findings == ()
    assert look(edition) == right
    assert look(EDITION) != right


def test_every_item_is_tried() -> None:
    tried = {row.split(",")[1].replace("ＳＤＧｓ", "SDGs") for row, _, _ in CASES.values()}
    assert tried == set(ITEMS)


_FOLLOWS = {"part": {"A1"}, "unit": {"A1"}}
"""The indicators whose parts or unit follow from a figure."""


@pytest.mark.parametrize("case", CASES)
def test_nothing_else_changes(case: str) -> None:
    row = CASES[case][0]
    edition, _ = corrected(EDITION, table(f"{row},{SIGNED}"), FILE)
    rooms = ("elements", "figures", "changes", "costs", "effects", "links")
    different = [
        room for room in rooms if repr(getattr(EDITION, room)) != repr(getattr(edition, room))
    ]
    pairs = zip(EDITION.indicators, edition.indicators, strict=True)
    indicators = {old.id for old, new in pairs if old != new} - _FOLLOWS.get(case, set())
    facts = _facts(EDITION) != _facts(edition)
    assert len(different) + len(indicators) + facts == 1
    assert sum(old != new for room in rooms[:5] for old, new in _pairs(room, edition)) <= 1


def _facts(edition: Edition) -> object:
    return edition.plan, edition.stage, edition.draft, edition.date, edition.as_of


def _pairs(room: str, edition: Edition) -> Iterable[tuple[object, object]]:
    return zip(getattr(EDITION, room), getattr(edition, room), strict=True)
