"""A layout that the package does not hold: its report reads as the tables beside it say."""

import csv
import unicodedata
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from shirube.intake import Reading, read_bytes, read_document
from shirube.plan import Edition, Figure
from shirube.terms import Answer, PeriodKind, Quantity, Refusal, Unknown

HERE = Path(__file__).parent
LAYOUT = str(HERE / "city-plan.toml")
REPORT = HERE / "report.txt"
Row = dict[str, str]


def _table(name: str) -> list[Row]:
    text = (HERE / name).read_text(encoding="utf-8")
    return list(csv.DictReader(text.splitlines()))


def _shown(answer: Answer) -> str:
    if isinstance(answer, Quantity):
        return f"{answer.value}{answer.unit}"
    return answer.reason.value if isinstance(answer, Unknown) else answer.words


def _column(figure: Figure) -> str:
    period = figure.period
    named = {PeriodKind.TOTAL: "期間計", PeriodKind.POINT: "現況値", PeriodKind.END: "目標値"}
    return named.get(period.kind, str(period.first))


def _figures(edition: Edition) -> list[Row]:
    """Return a row an indicator and role; baseline and target stand in the row of the plan."""
    numbers = {element.id: element.number for element in edition.elements}
    columns = list(_table("figures.csv")[0])
    found: dict[tuple[str, ...], Row] = {}
    for row in edition.indicators:
        key = (row.category.value, numbers[row.element], row.number, row.name)
        for figure in (f for f in edition.figures if f.indicator == row.id):
            plan = figure.period.kind in (PeriodKind.POINT, PeriodKind.END)
            role = "当初計画" if plan else figure.role.value
            blank = dict.fromkeys(columns, "") | dict(zip(columns, (*key, role), strict=False))
            found.setdefault((*key, role), blank)[_column(figure)] = _shown(figure.answer)
    return list(found.values())


def _elements(edition: Edition) -> list[Row]:
    numbers = {element.id: element.number for element in edition.elements}
    return [
        {
            "階層": element.tier,
            "番号": element.number,
            "名称": element.name,
            "親": numbers.get(element.parent, ""),
            "所管": "、".join(element.departments),
            "説明": element.description,
        }
        for element in edition.elements
    ]


def _changes(edition: Edition) -> list[Row]:
    numbers = {element.id: element.number for element in edition.elements}
    owners = {row.id: (numbers[row.element], row.name) for row in edition.indicators}
    return [
        dict(
            zip(
                ("番号", "名称", "対象", "変更前", "変更後", "理由"),
                (
                    *owners[change.indicator],
                    change.subject,
                    _shown(change.before),
                    _shown(change.after),
                    change.reason,
                ),
                strict=True,
            )
        )
        for change in edition.changes
    ]


def _half_width(text: str) -> bytes:
    wide = "０１２３４５６７８９－％"
    return text.translate(
        {ord(sign): unicodedata.normalize("NFKC", sign) for sign in wide}
    ).encode()


COPIES: dict[str, Callable[[str], bytes]] = {
    "as it is": lambda text: text.encode(),
    "UTF-8 with a mark": lambda text: text.encode("utf-8-sig"),
    "Shift_JIS of Windows": lambda text: (
        text.replace("\n", "\r\n").replace("―", "‐").encode("cp932")
    ),
    "half-width digits": _half_width,
    "no form feeds, wide gaps": lambda text: text.replace("\n\f", "\n\n\n\n").encode(),
}


@pytest.fixture(scope="module", params=COPIES)
def reading(request: pytest.FixtureRequest) -> Reading:
    text = REPORT.read_text(encoding="utf-8")
    return read_bytes(REPORT.name, COPIES[request.param](text), LAYOUT)


def test_figures(reading: Reading) -> None:
    assert _figures(reading.edition) == _table("figures.csv")


def test_elements(reading: Reading) -> None:
    assert _elements(reading.edition) == _table("elements.csv")


def test_changes(reading: Reading) -> None:
    assert _changes(reading.edition) == _table("changes.csv")


def test_every_line_is_understood(reading: Reading) -> None:
    assert [reading.ledger.lines[number - 1] for number in reading.ledger.unread] == []


def test_a_baseline_and_a_target_have_the_years_of_their_titles() -> None:
    edition = read_document(REPORT, layout=LAYOUT).edition
    dates = {f.period.as_of for f in edition.figures if f.period.kind is PeriodKind.POINT}
    ends = {f.period.last for f in edition.figures if f.period.kind is PeriodKind.END}
    assert (dates, ends) == ({"令和5年度"}, {2029})


@settings(max_examples=50)
@given(data=st.data())
def test_a_mangled_report_is_read_or_refused(data: st.DataObject) -> None:
    lines = REPORT.read_text(encoding="utf-8").split("\n")
    places = st.integers(0, len(lines) - 1)
    for place in data.draw(st.lists(places, max_size=12)):
        act = data.draw(st.sampled_from(["lost", "twice", "cut", "moved", "glued"]))
        line = lines[place % len(lines)]
        changed = {
            "lost": [],
            "twice": [line, line],
            "cut": [line[: len(line) // 2], line[len(line) // 2 :]],
            "moved": [lines[data.draw(places) % len(lines)]],
            "glued": [line + lines[(place + 1) % len(lines)]],
        }[act]
        lines[place % len(lines) : place % len(lines) + 1] = changed or [""]
    with suppress(Refusal):
        read_bytes(REPORT.name, "\n".join(lines).encode(), LAYOUT)


def test_the_plan_is_named() -> None:
    edition = read_document(REPORT, layout=LAYOUT).edition
    plan = edition.plan
    assert (plan.municipality, plan.name, plan.kind) == ("浅葱市", "浅葱市総合計画", "総合計画")
    assert (plan.first, plan.last, edition.stage) == (2025, 2029, "進捗の報告")
    assert (edition.date, edition.documents[0].layout) == ("令和8年8月", "city-plan")


def test_every_figure_stands_on_its_line() -> None:
    edition = read_document(REPORT, layout=LAYOUT).edition
    lines = unicodedata.normalize("NFKC", REPORT.read_text(encoding="utf-8")).split("\n")
    for figure in edition.figures:
        if isinstance(figure.answer, Quantity):
            place = " ".join(lines[figure.source.first - 1 : figure.source.last])
            assert f"{figure.answer.value:,}" in place
