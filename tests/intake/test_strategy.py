"""An invented strategy reads as the tables beside it say; so do its copies, cut or mangled ones."""

import csv
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from shirube.intake import Reading, read_bytes
from shirube.plan import Edition, ExhibitKind, Relation
from shirube.terms import Quantity, Refusal
from tests.intake.strategy.setting import City, Field, Style, View, document, tree

HERE = Path(__file__).parent / "strategy"
PLAN = (HERE / "plan.txt").read_text(encoding="utf-8")
Row = dict[str, str]


def _table(name: str) -> list[Row]:
    text = (HERE / f"{name}.csv").read_text(encoding="utf-8")
    return list(csv.DictReader(text.splitlines()))


def _read(text: str) -> Reading:
    return read_bytes("plan.txt", text.encode())


def _elements(edition: Edition) -> list[Row]:
    numbers = {element.id: element.number for element in edition.elements}
    return [
        {
            "階層": element.tier,
            "番号": element.number,
            "親番号": numbers.get(element.parent, ""),
            "名称": element.name,
            "注記": "、".join(element.notes),
            "説明": element.description,
        }
        for element in edition.elements
    ]


def _restatements(edition: Edition) -> list[Row]:
    return [{"番号": row.number, "名称": row.name} for row in edition.restatements]


def _events(edition: Edition) -> list[Row]:
    return [
        {"日付": e.when, "初日": e.first, "末日": e.last, "事項": e.what} for e in edition.events
    ]


def _exhibits(edition: Edition) -> list[Row]:
    return [
        {
            "表題": table.title,
            "見出し": datum.row,
            "時": datum.column,
            "値": str(getattr(datum.answer, "value", "")) or datum.answer.words,
            "単位": getattr(datum.answer, "unit", ""),
            "注記": "、".join(datum.notes),
        }
        for table in edition.exhibits
        for datum in table.data
    ]


def _passages(edition: Edition) -> list[Row]:
    names = {element.id: f"{element.tier}{element.number}" for element in edition.elements}
    return [
        {
            "種類": passage.kind.value,
            "要素": names.get(passage.element, ""),
            "題": passage.title,
            "文": passage.text.replace("\n", "/"),
        }
        for passage in edition.passages
    ]


def _ordered(rows: list[Row]) -> list[tuple[str, ...]]:
    return sorted(tuple(row.values()) for row in rows)


COPIES: dict[str, Callable[[str], str]] = {
    "as it is": lambda text: text,
    "lines of Windows": lambda text: text.replace("\n", "\r\n"),
    "form feeds": lambda text: text.replace("\n １ 主旨", "\n\f １ 主旨"),
    "half-width digits": lambda text: text.translate(
        str.maketrans("０１２３４５６７８９", "0123456789")
    ),
}


@pytest.fixture(scope="module", params=COPIES)
def reading(request: pytest.FixtureRequest) -> Reading:
    return _read(COPIES[request.param](PLAN))


def test_the_tree(reading: Reading) -> None:
    assert _elements(reading.edition) == _table("elements")


def test_the_lists_that_name_it_again_keep_their_order(reading: Reading) -> None:
    assert _restatements(reading.edition) == _table("restatements")


def test_the_schedule(reading: Reading) -> None:
    assert _events(reading.edition) == _table("events")


def test_figures_and_tables(reading: Reading) -> None:
    assert _ordered(_exhibits(reading.edition)) == _ordered(_table("exhibits"))


def test_the_texts_stand_under_their_headings(reading: Reading) -> None:
    assert _passages(reading.edition) == _table("passages")


def test_every_line_is_understood(reading: Reading) -> None:
    assert [reading.ledger.lines[number - 1] for number in reading.ledger.unread] == []
    assert reading.findings == ()


def test_the_facts_of_the_plan(reading: Reading) -> None:
    edition = reading.edition
    plan = edition.plan
    assert (plan.municipality, plan.name, plan.kind) == ("潮見市", "潮見市総合戦略", "総合戦略")
    assert (plan.first, plan.last) == (2020, 2024)
    assert (edition.stage, edition.draft, edition.date) == ("素案", True, "令和元年6月3日")
    assert edition.documents[0].layout == "strategy"


def test_a_relisting_points_to_an_origin_further_on(reading: Reading) -> None:
    (link,) = reading.edition.links
    places = {element.id: element for element in reading.edition.elements}
    assert link.relation is Relation.RELISTED
    assert (places[link.origin].name, places[link.target].name) == ("灯台めぐりの案内",) * 2
    assert places[link.origin].parent == "field-1-2"
    assert places[link.target].parent == "field-2-1"


def test_titles_of_charts_are_kept_with_their_origin(reading: Reading) -> None:
    titles = {t.title: t.notes for t in reading.edition.exhibits if not t.data}
    assert titles == {"潮見市の転出者数": ("出典:潮見市統計",), "年齢別": ()}


def test_a_chart_has_the_names_beside_it_as_notes(reading: Reading) -> None:
    (chart,) = [t for t in reading.edition.exhibits if t.title == "図中の数"]
    assert chart.kind is ExhibitKind.STATISTICS
    assert chart.notes == ("令和2年 令和12年 令和22年", "【高齢者人口】", "【年少人口】")


def test_every_number_stands_on_its_line(reading: Reading) -> None:
    lines = PLAN.split("\n")
    for table in reading.edition.exhibits:
        for datum in table.data:
            if isinstance(datum.answer, Quantity):
                line = lines[datum.source.first - 1]
                assert f"{datum.answer.value:,}" in line


FIELD = Field(
    "漁業の支え", ("船に乗る人を町で育てます。", "網を直します。"), ("漁師の養成", "朝市の再開")
)
ONE = City((View("海で働く", "漁と観光で暮らせる港", (FIELD,)),))
MANY = City(
    tuple(
        View(
            f"視点の名{'甲乙丙丁戊'[view]}",
            f"望む姿{'甲乙丙丁戊'[view]}",
            tuple(
                Field(
                    f"分野{'子丑寅卯辰巳午未申'[at]}の{'甲乙丙丁戊'[view]}",
                    (f"分野{'子丑寅卯辰巳午未申'[at]}の文です。",),
                    tuple(f"項目{'春夏秋冬'[n]}の{view}{at}" for n in range(1 + (view + at) % 4)),
                )
                for at in range(1 + view * 2)
            ),
        )
        for view in range(5)
    )
)
ERAS = City(
    ONE.views,
    (
        ("平成３１年 ４月下旬", "審議会報告"),
        ("令和元年 ５月", "市民意見募集"),
        ("６月１日～７日", "議会"),
        ("１２月末", "策定"),
    ),
    first=30,
    era="平成",
)
CITIES = {"one view": ONE, "many views": MANY, "a change of era": ERAS}
STYLES = {
    "headings at the foot": Style(),
    "headings at the head": Style(foot=False),
    "no blanks at line ends": Style(foot=False, marked=False),
    "items on one line": Style(together=True),
    "wrapped": Style(width=12),
}


@pytest.mark.parametrize("style", STYLES)
@pytest.mark.parametrize("city", CITIES)
def test_other_cities_in_other_styles(city: str, style: str) -> None:
    reading = _read(document(CITIES[city], STYLES[style]))
    found = [(e.tier, e.number, e.name, e.description) for e in reading.edition.elements]
    assert found == tree(CITIES[city])
    overview = [row.name for row in reading.edition.restatements]
    names = [name for _, _, name, _ in sorted_tree(CITIES[city])]
    start = len(CITIES[city].views)
    assert overview[start : start + len(names)] == names
    assert reading.ledger.share >= 0.97


def sorted_tree(city: City) -> list[tuple[str, str, str, str]]:
    """The tree as an overview lists it: each view before its own fields."""
    rows = tree(city)
    views = [row for row in rows if row[0] == "視点"]
    rest = rows[len(views) :]
    found: list[tuple[str, str, str, str]] = []
    for view in views:
        found.append(view)
        running = False
        for row in rest:
            running = row[1].startswith(f"{view[1]}-") if row[1] else running
            found += [row] if running else []
    return found


def test_dates_on_both_sides_of_a_change_of_era() -> None:
    events = _read(document(ERAS, Style())).edition.events
    assert [(e.when, e.first, e.last, e.what) for e in events] == [
        ("平成31年4月下旬", "2019-04-21", "2019-04-30", "審議会報告"),
        ("令和元年5月", "2019-05-01", "2019-05-31", "市民意見募集"),
        ("令和元年6月1日~7日", "2019-06-01", "2019-06-07", "議会"),
        ("令和元年12月末", "2019-12-21", "2019-12-31", "策定"),
    ]
    assert _read(document(ERAS, Style())).edition.plan.first == 2018


def test_a_relisting_without_an_origin_is_told() -> None:
    reading = _read(PLAN.replace(" ・灯台めぐりの案内 \n", ""))
    assert [found.code for found in reading.findings] == ["READ-01"]
    assert "元が見つかりません" in reading.findings[0].sentence.ja
    assert reading.edition.links == ()


def test_a_cell_that_is_missing_is_told() -> None:
    titled = PLAN.replace("今のようす めざすところ", "現状・課題 目指すべき方向性")
    reading = _read(titled.replace("港で子育てできる町にし\n\nます。 \n", ""))
    (told,) = reading.findings
    assert (told.code, "「自然増減」に、列「目指すべき方向性」" in told.sentence.ja) == (
        "READ-03",
        True,
    )
    rows = [(r["見出し"], r["時"]) for r in _exhibits(reading.edition) if "増減" in r["見出し"]]
    assert rows == [
        ("自然増減", "現状・課題"),
        ("社会増減", "現状・課題"),
        ("社会増減", "目指すべき方向性"),
    ]


def test_a_heading_out_of_order_is_told() -> None:
    reading = _read(PLAN.replace("\n ②観光の支え", "\n ④観光の支え"))
    assert "順番の続かない" in "".join(found.sentence.ja for found in reading.findings)


@pytest.mark.parametrize("share", range(0, 100, 4))
def test_a_document_cut_short_is_read_or_refused(share: int) -> None:
    with suppress(Refusal):
        reading = _read(PLAN[: len(PLAN) * share // 100])
        assert reading.edition.elements


def test_a_document_without_its_fields_still_has_its_views() -> None:
    reading = _read(PLAN[: PLAN.index("\n ①漁業の支え")])
    assert {element.tier for element in reading.edition.elements} == {"視点"}


def test_a_document_that_holds_an_overview_alone_is_refused() -> None:
    with pytest.raises(Refusal) as refused:
        _read(PLAN[: PLAN.index("５ 実現に向けて")])
    assert "体系の見出し（基本的な考え方" in refused.value.sentence.ja


@settings(max_examples=60, deadline=None)
@given(data=st.data())
def test_a_mangled_document_is_read_or_refused(data: st.DataObject) -> None:
    lines = PLAN.split("\n")
    places = st.integers(0, len(lines) - 1)
    for place in data.draw(st.lists(places, max_size=14)):
        act = data.draw(st.sampled_from(["lost", "twice", "cut", "moved", "glued", "bare"]))
        line = lines[place % len(lines)]
        changed = {
            "lost": [],
            "twice": [line, line],
            "cut": [line[: len(line) // 2], line[len(line) // 2 :]],
            "moved": [lines[data.draw(places) % len(lines)]],
            "glued": [line + lines[(place + 1) % len(lines)]],
            "bare": [line.strip()],
        }[act]
        lines[place % len(lines) : place % len(lines) + 1] = changed or [""]
    with suppress(Refusal):
        _read("\n".join(lines))
