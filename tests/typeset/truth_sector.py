"""The truth of a sector plan."""

from tests.typeset.city import Cell, Goal, Planned, Sector, Theme
from tests.typeset.folding import folded
from tests.typeset.truth_progress import Tables, element, unit_of
from tests.typeset.truth_values import Row, value_rows, when, years


def sector_truth(city: Sector) -> Tables:
    """All tables of a sector plan."""
    tables: Tables = {"体系": [], "指標": [], "値": [], "本文": [], "統計": []}
    for theme in city.themes:
        tables["体系"].append(element("推進施策", str(theme.number), theme.name))
        for goal in theme.goals:
            tree(tables, theme, goal)
            for section, indicators in (("行動量", goal.activities), ("成果指標", goal.outcomes)):
                for planned in indicators:
                    figures(tables, city, key_of(theme, goal, section, planned), planned)
        if theme.column:
            tables["本文"] += said(str(theme.number), "", "コラム", (theme.column.title,))
    return tables


def tree(tables: Tables, theme: Theme, goal: Goal) -> None:
    """A goal and its initiatives."""
    number = str(theme.number)
    row = element("めざす姿", goal.number, goal.statement, number, goal.explanation)
    tables["体系"].append(row)
    parent = "/".join(filter(None, (number, goal.number)))
    for initiative in goal.initiatives:
        row = element("主な取組み", initiative.number, initiative.name, parent, initiative.purpose)
        tables["体系"].append(row)
    for kind, texts in (
        ("副題", (goal.subtitle,) if goal.subtitle else ()),
        ("現状", goal.present),
        ("課題", goal.issues),
        ("方向性", goal.directions),
        ("注", goal.notes),
    ):
        tables["本文"] += said(number, goal.number, kind, texts)
    tables["統計"] += [
        {
            "推進施策": number,
            "表": folded(table.caption),
            "行": row[0],
            "列": folded(head),
            "値": cell,
        }
        for table in goal.statistics
        for row in table.rows
        for head, cell in zip(table.heads, row[1:], strict=True)
    ]


def said(theme: str, goal: str, kind: str, texts: tuple[str, ...]) -> list[Row]:
    """Texts that only the JSON holds."""
    return [
        {"推進施策": theme, "めざす姿": goal, "種別": kind, "文": folded(text)} for text in texts
    ]


def key_of(theme: Theme, goal: Goal, section: str, planned: Planned) -> Row:
    """The natural key of an indicator."""
    return {
        "推進施策": str(theme.number),
        "めざす姿": goal.number,
        "区分": section,
        "枝番": planned.indicator.branch,
    }


def figures(tables: Tables, city: Sector, key: Row, planned: Planned) -> None:
    """One indicator and its values."""
    tables["指標"].append(
        {
            **key,
            "名称": folded(*planned.indicator.name),
            "単位": unit_of(*planned.cells, planned.total, planned.baseline),
            "関連計画番号": planned.reference,
            "再掲元": "/".join(planned.relisted_from),
        }
    )
    base = when(planned.baseline.as_of, city.last_heisei)
    tables["値"] += value_rows(key, planned.baseline, "現況値", "時点", base)
    for cell in planned.cells:
        tables["値"] += year_rows(city, key, cell)
    whole = years(city.years[0], city.years[-1])
    tables["値"] += value_rows(key, planned.total, "当初計画", "期間計", whole)


def year_rows(city: Sector, key: Row, cell: Cell) -> list[Row]:
    """One cell of a year or of several; where the text leaves the years open, that is noted."""
    first, last = cell.years or (city.years[0], city.years[-1])
    kind = "年度" if first == last else "複数年"
    guessed = "年度推定" if kind == "複数年" and last != city.years[-1] else ""
    return value_rows(key, cell, "当初計画", kind, years(first, last), guessed)
