"""事業費.csv and 効果額.csv: amounts, in thousand yen."""

from dataclasses import replace
from decimal import Decimal

from shirube.exchange.tables.cell import digits, is_number
from shirube.intake.corrections.numbers import STATES, THOUSAND, THOUSANDS
from shirube.intake.corrections.place import Place
from shirube.intake.corrections.register import Item, Register, fixed, spellings, texts
from shirube.intake.corrections.spelling import Spelling, word
from shirube.intake.corrections.times import TOTAL
from shirube.plan import Amount, Cost, Effect, EffectCategory
from shirube.terms import Unknown, yen

CATEGORY = "効果区分"


def _text(amount: Amount) -> str:
    if isinstance(amount, Unknown):
        return amount.reason.value
    whole, rest = divmod(amount, THOUSAND)
    return str(whole) if not rest else digits((Decimal(amount) / THOUSAND).normalize())


def _amount(text: str) -> Amount:
    return yen(Decimal(text), "千円") if is_number(text) else Unknown(STATES[text])


_COSTS = {"事業費": Item("amount", THOUSANDS, _text, _amount)}
_EFFECTS = {
    "効果額": Item("amount", THOUSANDS, _text, _amount),
    CATEGORY: Item(
        "category", Spelling(word(EffectCategory)), lambda one: str(one.value), EffectCategory
    ),
}


def _cost_place(cost: Cost) -> Place:
    return Place(cost.element or cost.number, "", cost.role.value, str(cost.year))


def _effect_place(effect: Effect) -> Place:
    role = effect.role.value if effect.role else ""
    year = TOTAL if effect.year is None else str(effect.year)
    return Place(effect.number or effect.name, effect.category.value, role, year)


COSTS = Register(
    name="事業費",
    items=spellings(_COSTS),
    records=lambda edition: edition.costs,
    place=_cost_place,
    cells=lambda cost: texts(_COSTS, cost),
    amended=fixed(_COSTS),
    put=lambda edition, records: replace(edition, costs=tuple(records)),
    columns=("版区分", "年度"),
    needs=("版区分",),
)
EFFECTS = Register(
    name="効果額",
    items=spellings(_EFFECTS),
    records=lambda edition: edition.effects,
    place=_effect_place,
    cells=lambda effect: texts(_EFFECTS, effect),
    amended=fixed(_EFFECTS),
    put=lambda edition, records: replace(edition, effects=tuple(records)),
    columns=("内訳", "版区分", "年度"),
    moves={CATEGORY: "part"},
)
