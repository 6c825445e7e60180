"""The truth of a progress report."""

from dataclasses import asdict

from tests.typeset.city import Activity, Cell, Measure, Outcome, Progress, Project
from tests.typeset.counting import announced
from tests.typeset.folding import folded
from tests.typeset.truth_money import costs, effects
from tests.typeset.truth_values import Row, figure, unit_shown, value_rows, when, years

Tables = dict[str, list[Row]]


def progress_truth(city: Progress) -> Tables:
    """All tables of a progress report."""
    tables: Tables = {
        "体系": [],
        "指標": [],
        "値": [],
        "変更": [],
        "事業費": [],
        "効果額": [],
        "本文": [],
    }
    for pillar in city.pillars:
        number = str(pillar.number)
        tables["体系"].append(element("政策の柱", number, pillar.name))
        for measure in pillar.measures:
            tree(tables, number, measure)
            for project in measure.projects:
                figures(tables, city, project)
            tables["事業費"] += costs(city, str(measure.number), measure.name, measure.cost)
    tables["事業費"] += costs(city, "合計", "合計", city.total_cost)
    tables["効果額"] = effects(city)
    tables["計画"] = [plan(city)]
    tables["本文"] = [{key: str(value) for key, value in asdict(announced(city)).items()}]
    return tables


def plan(city: Progress) -> Row:
    """The one row of 計画; the date is that of the overview's first slide."""
    year, month = city.published
    return {
        "地方公共団体名": city.name,
        "計画名": city.plan,
        "開始年度": str(city.years[0]),
        "終了年度": str(city.years[-1]),
        "版の日付": f"{year}-{month:02}",
    }


def element(
    tier: str, number: str, name: str, parent: str = "", said: str = "", who: str = ""
) -> Row:
    """A row of 体系; 親番号 is the parent's printed number."""
    return {
        "階層": tier,
        "番号": number,
        "名称": folded(name),
        "説明": folded(said),
        "所管": who,
        "親番号": parent,
    }


def tree(tables: Tables, pillar: str, measure: Measure) -> None:
    """A measure and its projects."""
    number, who = str(measure.number), "、".join(measure.departments)
    tables["体系"].append(element("施策", number, measure.name, pillar, measure.goal, who))
    for project in measure.projects:
        tables["体系"].append(
            element("事業", project.number, project.name, number, project.direction)
        )


def unit_of(*cells: Cell) -> str:
    """The printed unit of an indicator; none where its parts have different units."""
    units = {unit_shown(p.unit) for cell in cells for p in cell.parts if p.number is not None}
    return units.pop() if len(units) == 1 else ""


def figures(tables: Tables, city: Progress, project: Project) -> None:
    """Indicators, values and changes of a project."""
    for activity in project.activities:
        key = {"番号": project.number, "区分": "行動量", "枝番": activity.indicator.branch}
        unit = unit_of(*activity.original, activity.original_total, *activity.actual)
        tables["指標"].append({**key, "名称": folded(*activity.indicator.name), "単位": unit})
        tables["値"] += activity_values(city, key, activity)
        tables["変更"] += activity_changes(city, key, activity)
    for outcome in project.outcomes:
        key = {"番号": project.number, "区分": "成果指標", "枝番": outcome.indicator.branch}
        unit = unit_of(outcome.baseline, outcome.target)
        tables["指標"].append({**key, "名称": folded(*outcome.indicator.name), "単位": unit})
        tables["値"] += outcome_values(city, key, outcome)
        tables["変更"] += outcome_changes(key, outcome)


def activity_values(city: Progress, key: Row, activity: Activity) -> list[Row]:
    """Three rows of years and total."""
    first, last = city.years[0], city.years[-1]
    rows: list[Row] = []
    for role, cells, total in (
        ("当初計画", activity.original, activity.original_total),
        ("修正計画", activity.revised, activity.revised_total),
        ("見込み", activity.actual, activity.actual_total),
    ):
        for year, cell in zip(city.years, cells, strict=True):
            told = "実績" if role == "見込み" and year < city.report_year else role
            rows += value_rows(key, cell, told, "年度", years(year, year))
        rows += value_rows(key, total, role, "期間計", years(first, last))
    return rows


def outcome_values(city: Progress, key: Row, outcome: Outcome) -> list[Row]:
    """Baseline, target, the target before."""
    end = {"開始年度": "", "終了年度": str(city.years[-1]), "時点": ""}
    base = when(outcome.baseline.as_of, city.last_heisei)
    rows = value_rows(key, outcome.baseline, "現況値", "時点", base)
    rows += value_rows(key, outcome.target, "目標値", "期末", end)
    if outcome.old_target:
        rows += value_rows(key, outcome.old_target, "変更前目標値", "期末", end)
    return rows


def change_rows(key: Row, year: str, old: Cell, new: Cell, reason: str) -> list[Row]:
    """A row for each part that changed; 年度 is blank for a target."""
    pairs = zip(old.parts, new.parts, strict=True)
    return [
        {
            **key,
            "内訳": folded(before.label),
            "年度": year,
            "変更前": figure(before)["値"],
            "変更後": figure(after)["値"],
            "理由": folded(reason),
        }
        for before, after in pairs
        if before != after
    ]


def activity_changes(city: Progress, key: Row, activity: Activity) -> list[Row]:
    """Changed years of an activity."""
    cells = zip(city.years, activity.original, activity.revised, strict=True)
    return [
        row
        for year, old, new in cells
        if new.parts
        for row in change_rows(key, str(year), old, new, activity.reason)
    ]


def outcome_changes(key: Row, outcome: Outcome) -> list[Row]:
    """A changed target."""
    if outcome.old_target is None:
        return []
    return change_rows(key, "", outcome.old_target, outcome.target, outcome.reason)
