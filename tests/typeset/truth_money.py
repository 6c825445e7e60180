"""The truth of a report's money: costs and effects."""

from tests.typeset.city import Cost, Progress
from tests.typeset.folding import folded
from tests.typeset.overview_effects import KINDS, column_sums
from tests.typeset.truth_values import Row


def costs(city: Progress, number: str, name: str, cost: Cost) -> list[Row]:
    """Amounts by year and role; an open year of the actual row is blank."""
    rows = []
    for role, amounts in (
        ("当初計画", cost.original),
        ("修正計画", cost.revised),
        ("見込み", cost.actual),
    ):
        for year, amount in zip(city.years, amounts, strict=True):
            told = "実績" if role == "見込み" and year < city.report_year else role
            missing = "未定" if role == "見込み" else "該当なし"
            rows.append(
                {
                    "番号": number,
                    "名称": folded(name),
                    "年度": str(year),
                    "版区分": told,
                    "金額千円": "" if amount is None else str(amount),
                    "状態": missing if amount is None else "値あり",
                    "備考": folded(cost.remark),
                }
            )
    return rows


def effects(city: Progress) -> list[Row]:
    """Effect lines by year, and the total of each; then the totals of all and of each class."""
    if not city.viewpoints:
        return []
    every = [effect for viewpoint in city.viewpoints for effect in viewpoint.effects]
    rows = [
        {**row, "再掲": e.relisted_from}
        for e in every
        for row in effect_rows(city, e.number, e.name, "", e.amounts)
    ]
    rows += effect_rows(city, "", "合計", "計", column_sums(every))
    for kind in KINDS:
        chosen = [effect for effect in every if kind in effect.kinds]
        sums = column_sums(chosen) if chosen else (0,) * len(city.years)
        rows += effect_rows(city, "", "合計", kind, sums)
    return rows


def effect_rows(
    city: Progress, number: str, name: str, kind: str, amounts: tuple[int | None, ...]
) -> list[Row]:
    """One line of the effects table."""
    known = [amount for amount in amounts if amount is not None]
    cells = [*zip(map(str, city.years), amounts, strict=True), ("", sum(known) if known else None)]
    return [
        {
            "番号": number,
            "名称": folded(name),
            "年度": year,
            "版区分": effect_role(city, year),
            "区分": kind,
            "金額千円": "" if amount is None else str(amount),
            "状態": "該当なし" if amount is None else "値あり",
            "再掲": "",
        }
        for year, amount in cells
    ]


def effect_role(city: Progress, year: str) -> str:
    """What the head of a year's column says; nothing for the total."""
    if not year:
        return ""
    report = city.report_year
    return "実績" if int(year) < report else "見込み" if int(year) == report else "当初計画"
