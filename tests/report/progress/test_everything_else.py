"""Names, reasons, money, tables and texts of an Edition stand in the main document."""

from collections import Counter
from pathlib import Path

import pytest

from shirube.exchange import load_edition
from shirube.plan import Amount, Edition, EffectCategory, PassageKind, Role
from shirube.report.folio import Heading, Listing, Table
from shirube.report.progress import main_document
from shirube.report.theme import plain
from shirube.terms import Unknown, fold, wareki
from tests.report.progress.printed import DASH, said
from tests.report.progress.sheets import Copied, copied, tables, texts

EXAMPLES = Path(__file__).parents[3] / "examples"
REPORTS = ("shiomi", "setagaya/progress-2023")
ALL = (
    *REPORTS,
    *(f"setagaya/{name}" for name in ("welfare-plan-2024", "council-2023", "strategy-2015")),
    "setagaya/booklet-2009",
)
_COVER = (PassageKind.COVER_PURPOSE, PassageKind.COVER_CONTENT, PassageKind.COVER_SCHEDULE)


def _edition(name: str) -> Edition:
    return load_edition(EXAMPLES / name)


def _whole(edition: Edition) -> str:
    return "\n".join(texts(main_document(edition, plain())))


def _sheet(edition: Edition, caption: str) -> Copied:
    found = [t for t in tables(main_document(edition, plain())) if fold(t.caption) == caption]
    (table,) = found
    return copied(table)


def _thousands(amount: Amount) -> str:
    return DASH[amount.reason] if isinstance(amount, Unknown) else f"{amount // 1000:,}"


@pytest.mark.parametrize("name", ALL)
def test_names_texts_and_departments(name: str) -> None:
    edition = _edition(name)
    whole = _whole(edition)
    words = {
        *(element.name for element in edition.elements),
        *(line for e in edition.elements for line in e.description.splitlines()),
        *(department for element in edition.elements for department in element.departments),
        *(row.name for row in edition.indicators),
        *(change.reason for change in edition.changes),
        *(event.what for event in edition.events),
        *(
            line.lstrip("●○◆◇■□・➢►▶⚫•")
            for passage in edition.passages
            if passage.kind not in _COVER
            for line in passage.text.splitlines()
        ),
    }
    assert [word for word in map(fold, words) if word not in whole] == []


@pytest.mark.parametrize("name", ALL)
def test_every_cell_of_the_other_tables(name: str) -> None:
    edition = _edition(name)
    words = Counter(said(d.answer) for exhibit in edition.exhibits for d in exhibit.data)
    whole = _whole(edition)
    assert [word for word, times in words.items() if word and whole.count(word) < times] == []


@pytest.mark.parametrize("name", REPORTS)
def test_costs(name: str) -> None:
    edition = _edition(name)
    sheet = _sheet(edition, "事業費一覧")
    expected: Counter[tuple[str, ...]] = Counter()
    labels = {Role.ORIGINAL: "当初計画", Role.REVISED: "修正計画"}
    for cost in edition.costs:
        name = fold(cost.name + "".join(f"※{note}" for note in cost.notes))
        role, year = labels.get(cost.role, "実績(見込み)"), f"{wareki(cost.year)}年度(千円)"
        expected[name, role, year, _thousands(cost.amount)] += 1
    found = Counter(
        (row[1], row[2], head, row[column])
        for row in sheet.rows
        for column, head in enumerate(sheet.heads)
        if column > 2 and row[1] != row[2]
    )
    assert found == expected


@pytest.mark.parametrize("name", REPORTS)
def test_effects(name: str) -> None:
    edition = _edition(name)
    sheet = _sheet(edition, "効果額一覧")
    plans = {Role.ORIGINAL: "計画", Role.FORECAST: "見込み", Role.ACTUAL: "実績"}
    expected: Counter[tuple[str, ...]] = Counter()
    for effect in edition.effects:
        head = "合計"
        if effect.year and effect.role:
            head = f"{wareki(effect.year)}年度{plans[effect.role]}"
        part = effect.category not in (EffectCategory.LOST, EffectCategory.TOTAL)
        who = f"うち{effect.category.value}" if part else fold(effect.name)
        expected[fold(effect.number), who, head, _thousands(effect.amount)] += 1
    found = Counter(
        (row[0], row[1].partition("【")[0].partition("(*)")[0], head, row[column])
        for row in sheet.rows
        for column, head in enumerate(sheet.heads)
        if column > 1
    )
    assert found == expected


def test_the_counts_of_the_setagaya_report() -> None:
    whole = _whole(_edition("setagaya/progress-2023"))
    assert "全19施策62事業のうち、9施策10事業の計画を変更" in whole
    assert "全19施策76指標のうち、7施策9指標の目標値を変更" in whole
    assert "※重複する予算事業があるため、施策ごとの事業費と合計額は一致しません。" in whole


def test_the_list_of_measures_leads_to_their_sections() -> None:
    folio = main_document(_edition("setagaya/progress-2023"), plain())
    (listing,) = [block for block in folio.blocks if isinstance(block, Listing)]
    anchors = {block.anchor for block in folio.blocks if isinstance(block, Heading)}
    rows = [cells[0].text for cells in listing.table.body if len(cells) > 1]
    assert rows == [str(number) for number in range(1, 20)]
    assert set(listing.anchors) <= anchors
    assert copied(listing.table).heads == ("番号", "施策名", "所管", "総合戦略")
    assert ("9", "①・②") in {(r[0], r[3]) for r in copied(listing.table).rows}


@pytest.mark.parametrize("name", ALL)
def test_anchors_are_unique(name: str) -> None:
    blocks = main_document(_edition(name), plain()).blocks
    anchors = [b.anchor for b in blocks if isinstance(b, Heading) and b.anchor]
    assert len(anchors) == len(set(anchors))


@pytest.mark.parametrize("name", ALL)
def test_widths_fit_the_columns(name: str) -> None:
    for table in (b for b in main_document(_edition(name), plain()).blocks if isinstance(b, Table)):
        assert abs(sum(table.widths) - 1) < 1e-9
        assert {len(row) for row in copied(table).rows} <= {len(table.widths)}
