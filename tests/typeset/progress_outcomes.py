"""Inventing the 成果指標 of a progress report."""

from decimal import Decimal
from random import Random

from tests.typeset.city import DASH, AsOf, Cell, Indicator, Kind, LabelForm, Outcome
from tests.typeset.field import Field
from tests.typeset.naming import average_name, flow_name, level_name, rate_name, stock_name
from tests.typeset.parts import figure, several, worded
from tests.typeset.prose import CAUSES
from tests.typeset.quantities import amount, path, share
from tests.typeset.scope import Scope


def known_at(chance: Random, scope: Scope) -> AsOf:
    """When the baseline was known: the year before last, or a month before the plan."""
    if chance.random() < 0.6:
        return AsOf(scope.first_year - 2, "年度")
    return AsOf(scope.first_year - 1, "月時点", chance.choice((9, 10, 12)))


def why(chance: Random, old: Decimal, new: Decimal, unit: str) -> str:
    """Why a target moved."""
    tail = f"、目標値を{old:,}{unit}から{new:,}{unit}に変更する" if chance.random() < 0.5 else ""
    return f"{chance.choice(CAUSES)}ため{tail}。"


def targeted(
    chance: Random,
    scope: Scope,
    indicator: Indicator,
    base: Cell,
    number: Decimal,
    unit: str,
    note: str,
) -> Outcome:
    """An outcome of one number, its target moved now and then."""
    if chance.random() >= scope.changes:
        return Outcome(indicator, base, figure(number, unit, note=note))
    further = -(number // 20) - 1 if indicator.direction == "減" else number // 4 + 1
    new = number + (Decimal(5) if unit == "%" else further)
    return Outcome(
        indicator,
        base,
        figure(new, unit, note=note),
        why(chance, number, new, unit),
        figure(number, unit, note=note),
    )


def counted(
    chance: Random, scope: Scope, branch: str, field: Field, topic: str, kind: Kind
) -> Outcome:
    """An outcome that counts: a sum over the plan's years, a stock or a level."""
    names = {"合計": flow_name, "水準": level_name}
    name, unit = stock_name(chance, field) if kind == "累計" else names[kind](chance, field, topic)
    note = {"合計": f"{scope.years}年間の合計", "累計": "累計"}.get(kind, "")
    if kind == "水準" and chance.random() < 0.3:
        note = "約"
    start = Decimal(amount(chance, unit))
    base = DASH if chance.random() < 0.4 else figure(start, unit, as_of=known_at(chance, scope))
    reach = start * scope.years + scope.years if kind == "合計" else start + max(2, int(start) // 3)
    return targeted(chance, scope, Indicator(branch, (name,), kind, "増"), base, reach, unit, note)


def measured(chance: Random, scope: Scope, branch: str, field: Field, topic: str) -> Outcome:
    """An outcome that is a share, up or down, or a mean that falls."""
    draw = chance.random()
    if draw < 0.15:
        name, unit = average_name(chance, topic)
        start = Decimal(amount(chance, unit))
        base = figure(start, unit, as_of=known_at(chance, scope))
        direction = Indicator(branch, (name,), "平均", "増" if "参加者" in name else "減")
        goal = start + start // 5 + 1 if direction.direction == "増" else start - start // 8 - 1
        return targeted(chance, scope, direction, base, goal, unit, "")
    start = share(chance)
    base = DASH if draw < 0.5 else figure(start, "%", as_of=known_at(chance, scope))
    names = (rate_name(chance, field, topic), *(("※県施行分を含む",) if draw > 0.96 else ()))
    indicator = Indicator(branch, names, "率", "増")
    note = "以上" if chance.random() < 0.1 else ""
    return targeted(chance, scope, indicator, base, start + chance.choice((2, 5)), "%", note)


def parted(chance: Random, scope: Scope, branch: str, field: Field) -> Outcome:
    """An outcome of two labelled parts."""
    first, second, unit = chance.choice(field.parts)
    form: LabelForm = chance.choice(("colon", "blank"))
    pairs = [path(chance, unit, 2, rising=True) for _ in range(2)]
    return Outcome(
        Indicator(branch, (f"{chance.choice(field.topics)}の実績",), "合計", "増", form),
        several(
            (first, second), [p[0] for p in pairs], (unit, unit), as_of=known_at(chance, scope)
        ),
        several(
            (first, second), [p[1] for p in pairs], (unit, unit), note=f"{scope.years}年間の合計"
        ),
    )


def worded_outcome(chance: Random, scope: Scope, branch: str, topic: str) -> Outcome:
    """An outcome with words around its number, or of words alone."""
    if chance.random() < 0.5:
        plan = f"{topic}推進計画"
        target = worded(f"{plan}の改定")
        return Outcome(Indicator(branch, (f"{plan}の見直し",), "到達段階", "未定"), DASH, target)
    low = chance.randint(2, 9)
    indicator = Indicator(branch, (f"{topic}を話し合う地区会議の実施地区数",), "水準", "増")
    return Outcome(
        indicator,
        figure(low, "地区", words="市内{}で始動", as_of=known_at(chance, scope)),
        figure(low + chance.randint(3, 20), "地区", words="市内{}で始動"),
    )


def outcome(chance: Random, scope: Scope, branch: str, field: Field, topic: str) -> Outcome:
    """One outcome by chance."""
    draw = chance.random()
    if draw < 0.05 and scope.parted:
        return parted(chance, scope, branch, field)
    if draw < 0.1 and scope.wordy:
        return worded_outcome(chance, scope, branch, topic)
    if draw < 0.55:
        return measured(chance, scope, branch, field, topic)
    kind: Kind = chance.choice(("合計", "合計", "累計", "水準"))
    return counted(chance, scope, branch, field, topic, kind)
