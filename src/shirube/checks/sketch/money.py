"""The lines of costs and effect amounts, in thousand yen."""

from collections.abc import Sequence

from shirube.checks.sketch.drawing import Drawing
from shirube.checks.sketch.figures import answer, strokes
from shirube.plan import Cost, Effect, EffectCategory, Rank, Role
from shirube.terms import Quantity, Reason, Source, Unknown, Wording


def _amount(text: str) -> int | Unknown:
    value = answer(text, "千円")
    if isinstance(value, Wording):
        return Unknown(Reason.NOT_YET, value.words)
    return int(value.value * 1000) if isinstance(value, Quantity) else value


def cost(drawing: Drawing, depth: int, fields: Sequence[str], source: Source) -> None:
    """事業費 1 港のにぎわい | 2022 | 当初計画 | 1000 | 注: in 千円; number 合計 is the total."""
    number, _, name = fields[0].partition(" ")
    year, role, amount, note = [*fields[1:], *[""] * 4][:4]
    owner = next(
        (e.id for e in drawing.elements if e.number == number and e.rank is Rank.MEASURE), ""
    )
    notes = tuple(filter(None, note.split("、")))
    money = _amount(amount)
    cost = Cost(owner, number, name or number, int(year), Role(role), money, source, notes)
    drawing.costs.append(cost)


def effect(drawing: Drawing, depth: int, fields: Sequence[str], source: Source) -> None:
    """効果額 2-1 税 | 2022 | 見込み | 歳入増 | 100 | 再掲 9-1; 計 as year is the row's total."""
    number, _, name = fields[0].partition(" ")
    if number == "合計":
        number, name = "", "合計"
    year, role, category, amount, *more = [*fields[1:], *[""] * 4]
    given = strokes(more)
    drawing.effects.append(
        Effect(
            number,
            name,
            None if year == "計" else int(year),
            Role(role) if role else None,
            EffectCategory(category),
            _amount(amount),
            source,
            given.get("再掲", ""),
            tuple(filter(None, given.get("注", "").split("、"))),
        )
    )
