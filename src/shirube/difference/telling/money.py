"""Money: what a year was planned to cost, before and now."""

from collections.abc import Iterator, Mapping

from shirube.difference.contrast import Aspect, Side
from shirube.difference.difference import Difference
from shirube.difference.saying import said
from shirube.difference.telling.labels import label
from shirube.plan import Edition, Element, Role
from shirube.terms import Bilingual, fiscal_year_name

_PLANS = (Role.ORIGINAL, Role.REVISED)
"""Of two plans of a year the later one is the present."""
_TOTAL = Bilingual("全体", "the whole plan")


def money_told(difference: Difference) -> Iterator[Bilingual]:
    """Yield the planned costs that are others now, within one plan, and how many effects are."""
    if not difference.same_plan:
        return
    after = {element.id: element for element in difference.after.elements}
    old, new = _planned(difference.before), _planned(difference.after)
    heirs = {"": "", **{pair.before.id: pair.after.id for pair in difference.elements}}
    for (element, year), amount in old.items():
        home = heirs.get(element)
        now = None if home is None else new.get((home, year))
        if now is not None and now != amount:
            yield _cost(after.get(home or ""), year, amount, now)
    effects = sum(contrast.aspect is Aspect.EFFECT for contrast in difference.contrasts)
    if effects:
        yield Bilingual(
            f"効果額は{effects}か所で違います。", f"Effects differ in {effects} places."
        )


def _cost(element: Element | None, year: int, before: int, after: int) -> Bilingual:
    name = _TOTAL if element is None else Bilingual(f"「{label(element)}」", f"'{label(element)}'")
    one, other = said(Side(before)), said(Side(after))
    return Bilingual(
        f"{name.ja}の{fiscal_year_name(year)}の事業費の計画: {one.ja} → {other.ja}。",
        f"Planned cost of {name.en} in FY{year}: {one.en} → {other.en}.",
    )


def _planned(edition: Edition) -> Mapping[tuple[str, int], int]:
    """Return the present plan of each element and year, in whole yen."""
    found: dict[tuple[str, int], int] = {}
    for role in _PLANS:
        for cost in edition.costs:
            if cost.role is role and isinstance(cost.amount, int):
                found[cost.element, cost.year] = cost.amount
    return found
