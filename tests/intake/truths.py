"""An Edition in the rows of the typesetter's truth, so that the two can be compared."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from shirube.plan import Change, Cost, Edition, Effect, Element, Figure, Indicator, Role
from shirube.terms import Answer, Quantity, Unknown

Row = dict[str, str]
_MEASURES = ("施策", "推進施策")
_GOALS = ("めざす姿",)


def rows(edition: Edition, layout: str) -> dict[str, list[Row]]:
    """Return the tables of an Edition with natural keys in the place of IDs."""
    view = _View(edition, layout)
    return {
        "体系": [view.element(e) for e in edition.elements if e.tier in _TIERS[layout]],
        "指標": [view.indicator(i) for i in edition.indicators],
        "値": [view.figure(f) for f in edition.figures],
        "変更": [view.change(c) for c in edition.changes],
        "事業費": [view.cost(c) for c in edition.costs],
        "効果額": [view.effect(e) for e in edition.effects],
    }


_TIERS = {
    "progress": ("政策の柱", "施策", "事業"),
    "sector": ("推進施策", "めざす姿", "主な取組み"),
}


def differences(
    found: Sequence[Row], wanted: Iterable[Mapping[str, str]]
) -> tuple[list[Row], list[Row]]:
    """Return rows that are wanted and missing, and rows found that are not wanted.

    Only the columns of the wanted rows are compared.
    """
    want = [dict(row) for row in wanted]
    columns = list(want[0]) if want else list(next(iter(found), {}))
    have = [{column: row.get(column, "") for column in columns} for row in found]
    missing = Counter(map(_frozen, want)) - Counter(map(_frozen, have))
    extra = Counter(map(_frozen, have)) - Counter(map(_frozen, want))
    return [dict(row) for row in missing.elements()], [dict(row) for row in extra.elements()]


def _frozen(row: Row) -> tuple[tuple[str, str], ...]:
    return tuple(row.items())


class _View:
    def __init__(self, edition: Edition, layout: str) -> None:
        self.layout = layout
        self.elements = {element.id: element for element in edition.elements}
        self.indicators = {row.id: row for row in edition.indicators}

    def key(self, row: Indicator) -> Row:
        owner = self.elements[row.element]
        category = row.category.value
        if self.layout == "progress":
            return {"番号": owner.number, "区分": category, "枝番": row.number}
        measure, goal = self.places(owner)
        return {"推進施策": measure, "めざす姿": goal, "区分": category, "枝番": row.number}

    def places(self, element: Element) -> tuple[str, str]:
        measure = goal = ""
        at: Element | None = element
        while at is not None:
            measure = at.number if at.tier in _MEASURES else measure
            goal = at.number if at.tier in _GOALS else goal
            at = self.elements.get(at.parent)
        return measure, goal

    def element(self, element: Element) -> Row:
        parent = self.elements.get(element.parent)
        above = parent.number if parent else ""
        if parent is not None and parent.tier in _GOALS:
            above = "/".join(filter(None, self.places(parent)))
        if parent is not None and parent.tier == "基本目標":
            above = ""
        return {
            "階層": element.tier,
            "番号": element.number,
            "名称": element.name,
            "説明": element.description,
            "所管": "、".join(element.departments),
            "親番号": above,
        }

    def indicator(self, row: Indicator) -> Row:
        origin = self.indicators.get(row.relisted_from)
        return {
            **self.key(row),
            "名称": row.name,
            "単位": row.unit,
            "関連計画番号": "、".join(row.related),
            "再掲元": "/".join(self.key(origin).values()) if origin else "",
        }

    def figure(self, figure: Figure) -> Row:
        period = figure.period
        return {
            **self.key(self.indicators[figure.indicator]),
            "版区分": figure.role.value,
            "期間区分": period.kind.value,
            "内訳": figure.part,
            "開始年度": _year(period.first),
            "終了年度": _year(period.last),
            "時点": period.as_of,
            **_answer(figure.answer),
            "注記": "、".join(figure.notes),
        }

    def change(self, change: Change) -> Row:
        target = change.subject == Role.TARGET.value
        return {
            **self.key(self.indicators[change.indicator]),
            "内訳": change.part,
            "年度": "" if target else change.subject,
            "変更前": _short(change.before),
            "変更後": _short(change.after),
            "理由": change.reason,
        }

    def cost(self, cost: Cost) -> Row:
        return {
            "番号": cost.number,
            "名称": cost.name,
            "年度": str(cost.year),
            "版区分": cost.role.value,
            **_amount(cost.amount),
            "備考": "、".join(cost.notes),
        }

    def effect(self, effect: Effect) -> Row:
        return {
            "番号": effect.number,
            "名称": effect.name,
            "年度": _year(effect.year),
            "版区分": effect.role.value if effect.role else "",
            "区分": effect.category.value,
            **_amount(effect.amount),
            "再掲": effect.relisted_from,
        }


def _year(year: int | None) -> str:
    return "" if year is None else str(year)


def _short(answer: Answer) -> str:
    return format(answer.value, "f") if isinstance(answer, Quantity) else answer.words


def _answer(answer: Answer) -> Row:
    if isinstance(answer, Quantity):
        number, state = format(answer.value, "f"), "値あり"
        return {"値": number, "単位": answer.unit, "文字値": answer.words, "状態": state}
    state = answer.reason.value if isinstance(answer, Unknown) else "値あり"
    return {"値": "", "単位": "", "文字値": answer.words, "状態": state}


def _amount(amount: int | Unknown) -> Row:
    if isinstance(amount, Unknown):
        return {"金額千円": "", "状態": amount.reason.value}
    return {"金額千円": str(amount // 1000), "状態": "値あり"}
