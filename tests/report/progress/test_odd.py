"""Any Edition comes out: no pillar, five tiers, nothing at all, spans that cross, circles."""

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal
from itertools import pairwise

import pytest

from shirube.plan import (
    Category,
    Change,
    Cost,
    Edition,
    Effect,
    EffectCategory,
    Element,
    Figure,
    Rank,
    Role,
    abridged,
)
from shirube.report.folio import Heading, Table, Turn
from shirube.report.progress import main_document
from shirube.report.theme import plain
from shirube.terms import (
    Bilingual,
    Finding,
    Period,
    PeriodKind,
    Quantity,
    Severity,
    Wording,
    fold,
)
from tests.evaluation.making import DASH, HERE, baseline, edition, figure, indicator, target, yearly
from tests.report.progress.sheets import copied, tables, texts

ROW = indicator()
OUTCOME = indicator(category=Category.OUTCOME)
NOTHING = replace(edition([], []), elements=())


def _span(first: int | None, last: int | None, words: str) -> Figure:
    period = Period(PeriodKind.SPAN, first, last)
    return Figure("i", "", Role.ORIGINAL, period, Wording(words), HERE)


def _tiers(names: str) -> tuple[Element, ...]:
    """Elements under each other, one a letter; m is a measure."""
    ids = ["", *names]
    return tuple(
        Element(id, above, f"段{id}", Rank.MEASURE if id == "m" else None, id, f"名{id}", HERE)
        for above, id in pairwise(ids)
    )


def _figures_in(odd: Edition, caption: str) -> Sequence[tuple[str, ...]]:
    found = [t for t in tables(main_document(odd, plain())) if fold(t.caption).startswith(caption)]
    return [row for table in found for row in copied(table).rows]


def _said(odd: Edition) -> str:
    return "\n".join(texts(main_document(odd, plain())))


@pytest.mark.parametrize(
    ("odd", "words"),
    [
        (NOTHING, ["記号"]),
        (edition([], []), ["施策1", "所管部:記載なし"]),
        (replace(NOTHING, elements=_tiers("vwxyz")), [f"段{c}{c}名{c}" for c in "vwxy"] + ["名z"]),
        (replace(NOTHING, elements=_tiers("vwmyz")), ["段mm名m", "名z"]),
        (edition([replace(ROW, element="nowhere")], yearly(Role.ORIGINAL, "5")), ["5人"]),
        (edition([OUTCOME], [target("8")]), ["記載なし", "8人"]),
        (edition([OUTCOME], []), ["成果指標"]),
        (edition([ROW], [_span(2022, 2999, "長い間")]), ["長い間"]),
        (edition([ROW], [_span(None, None, "いつか")]), ["いつか"]),
        (
            edition([ROW], [_span(2022, 2024, "準備"), *yearly(Role.ORIGINAL, "7", 2023)]),
            ["準備", "7人"],
        ),
        (
            edition([ROW], [*yearly(Role.ACTUAL, "3"), *yearly(Role.FORECAST, "4")]),
            ["実績", "見込み", "3人", "4人"],
        ),
        (edition([OUTCOME], [target("9", former=True)]), ["【目標値(策定時)】9人"]),
        (edition([OUTCOME], [target("5", 2023), target("6", 2029)]), ["令和5年度末", "6人"]),
        (
            edition([ROW], [figure(Role.ACTUAL, Period(PeriodKind.POINT, as_of="3月"), "6")]),
            ["6人"],
        ),
        (edition([ROW], yearly(Role.ORIGINAL, "1") + yearly(Role.ORIGINAL, "2")), ["1人", "2人"]),
    ],
)
def test_it_comes_out(odd: Edition, words: Sequence[str]) -> None:
    whole = _said(odd)
    assert [word for word in words if word not in whole] == []


def test_a_circle_in_the_tree_is_printed_once() -> None:
    circle = tuple(replace(e, parent={"a": "b", "b": "a"}[e.id]) for e in _tiers("ab"))
    whole = _said(replace(NOTHING, elements=circle))
    assert (whole.count("名a"), whole.count("名b")) == (1, 1)


def test_plan_and_what_came_of_it_stand_in_rows_of_their_own() -> None:
    """A year has an actual or a forecast, so both share a row that says so."""
    rows = _figures_in(
        edition(
            [ROW],
            [
                *yearly(Role.ORIGINAL, "10|20"),
                *yearly(Role.REVISED, "―|25"),
                *yearly(Role.ACTUAL, "9"),
                *yearly(Role.FORECAST, "21", 2023),
            ],
        ),
        "実現に向けた取組み",
    )
    assert [row[2:5] for row in rows] == [
        ("当初計画", "10人", "20人"),
        ("修正計画", "―", "25人"),
        ("実績(見込み)", "9人", "21人"),
    ]


@pytest.mark.parametrize(
    ("before", "reason", "expected"),
    [
        ("20", "需要が増えたため。", "需要が増えたため。"),
        ("19", "需要が増えたため。", "19人→25人需要が増えたため。"),
        ("20", "", "理由の記載なし"),
    ],
)
def test_a_reason(before: str, reason: str, expected: str) -> None:
    """From and to are said only where the figures of the row do not show them."""
    given = {"19": Quantity(Decimal(19), "人"), "20": Quantity(Decimal(20), "人")}
    change = Change("i", "", "2023", given[before], Quantity(Decimal(25), "人"), reason, HERE)
    figures = [*yearly(Role.ORIGINAL, "10|20"), *yearly(Role.REVISED, "―|25")]
    changed = replace(edition([ROW], figures), changes=(change,))
    assert _figures_in(changed, "実現に向けた取組み")[0][-1] == expected


def test_a_change_of_no_indicator_is_printed() -> None:
    change = Change("gone", "", "目標値", DASH, Quantity(Decimal(5), "件"), "新たに定めた。", HERE)
    rows = _figures_in(replace(edition([], []), changes=(change,)), "変更一覧")
    assert rows == [("目標値", "―→5件", "新たに定めた。")]


def test_what_is_listed_again_is_marked_and_not_summed() -> None:
    def effect(number: str, amount: int, notes: tuple[str, ...] = ()) -> Effect:
        kind = EffectCategory.REVENUE
        return Effect(number, "寄附", 2022, Role.ACTUAL, kind, amount, HERE, "", notes)

    given = replace(edition([], []), effects=(effect("1", 5_000), effect("2", 3_000, ("再掲",))))
    rows = _figures_in(given, "効果額一覧")
    assert rows == [
        ("1", "寄附", "歳入増", "5"),
        ("2", "寄附【再掲】", "歳入増", "3"),
        ("", "合計", "", "5"),
    ]


def test_the_footnote_on_shared_items_stands_only_where_the_sum_differs() -> None:
    def costs(total: int) -> tuple[Cost, ...]:
        role = Role.ORIGINAL
        return (
            Cost("m1", "1", "施策1", 2022, role, 2_000, HERE),
            Cost("", "合計", "合計", 2022, role, total, HERE),
        )

    footnote = "※重複する予算事業"
    assert footnote in _said(replace(edition([], []), costs=costs(1_000)))
    assert footnote not in _said(replace(edition([], []), costs=costs(2_000)))


def test_a_finding_of_severity_e_marks_every_page_and_is_listed() -> None:
    found = [
        Finding(code, weight, "i", HERE, Bilingual("値が違います。", ""), Bilingual("直す。", ""))
        for code, weight in (("X-01", Severity.ERROR), ("X-02", Severity.WARNING))
    ]
    folio = main_document(edition([ROW], []), plain(), None, found)
    assert folio.watermark == "検査未了"
    assert [row[0] for row in copied(tables(folio)[-1]).rows] == ["X-01"]
    assert main_document(edition([ROW], []), plain(), None, found[1:]).watermark == ""


def test_an_abridged_edition_says_where_texts_are_left_out() -> None:
    full = edition([ROW], yearly(Role.ORIGINAL, "10|20"))
    first = replace(full.elements[1], description="防災塾を開く。")
    full = replace(full, elements=(full.elements[0], first, full.elements[2]))
    assert "防災塾を開く。" in _said(full)
    assert "転載省略" in _said(abridged(full))


def test_a_predecessor_tells_what_came_and_what_went() -> None:
    before = edition([replace(ROW, id="old", name="漁港の数")], [])
    rows = _figures_in_after(before)
    assert ("なくなったもの", "行動量", "", "漁港の数") in rows
    assert ("加わったもの", "行動量", "", "i") in rows


def _figures_in_after(before: Edition) -> Sequence[tuple[str, ...]]:
    folio = main_document(edition([ROW], []), plain(), before)
    (table,) = [t for t in tables(folio) if t.caption == "体系と指標の違い"]
    return copied(table).rows


def test_no_page_begins_twice() -> None:
    blocks = main_document(edition([ROW], [baseline("5"), target("8")]), plain()).blocks
    assert not any(
        isinstance(a, (Turn, Heading)) and isinstance(b, Turn) for a, b in pairwise(blocks)
    )


def _large(measures: int, rows: int) -> Edition:
    """A plan of so many measures with so many indicators each, of four years."""
    elements, indicators, figures = [], [], []
    for number in range(measures):
        id = f"m{number}"
        elements.append(
            Element(id, "", "施策", Rank.MEASURE, str(number), f"施策の名{number}", HERE)
        )
        for place in range(rows):
            row = f"{id}-{place}"
            indicators.append(indicator(row, element=id))
            figures += yearly(Role.ORIGINAL, "10|20|30|40", id=row)
    return replace(edition(indicators, figures), elements=tuple(elements))


def test_every_indicator_of_a_large_plan_has_its_row() -> None:
    folio = main_document(_large(200, 10), plain())
    found = [t for t in folio.blocks if isinstance(t, Table) and t.caption == "取組みの行動量"]
    assert (len(found), sum(len(table.body) for table in found)) == (200, 2000)
