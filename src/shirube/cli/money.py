"""Money on the screen: what a measure costs, what a reform item saves or earns."""

from collections.abc import Iterable, Iterator, Sequence

from rich.box import SIMPLE_HEAD
from rich.console import JustifyMethod
from rich.table import Table
from rich.text import Text

from shirube.cli.cell import amount_cell, year_cell
from shirube.cli.labels import label
from shirube.cli.screen import seen
from shirube.plan import Cost, Effect, EffectCategory
from shirube.terms import Bilingual, Language

_COSTS = Bilingual("事業費", "costs")
_EFFECTS = Bilingual("効果額", "effects")
_TOTAL = Bilingual("計", "total")
_AMOUNT = Bilingual("金額", "amount")
_HEADS = (
    Bilingual("年度", "year"),
    Bilingual("版区分", "role"),
    _AMOUNT,
    Bilingual("出典", "source"),
)


def cost_table(costs: Iterable[Cost], language: Language) -> Iterator[Table]:
    """Yield a table of costs with their places, or nothing where there is none."""
    rows = [
        (
            year_cell(cost.year, language),
            label(cost.role, language),
            amount_cell(cost.amount, language),
            str(cost.source),
        )
        for cost in costs
    ]
    yield from _table(_COSTS, rows, language)


def effect_table(effects: Iterable[Effect], language: Language) -> Iterator[Table]:
    """Yield a table of effects with their places, or nothing where there is none."""
    rows = [
        (
            year_cell(effect.year, language) if effect.year else _TOTAL.spoken(language),
            _what(effect, language),
            amount_cell(effect.amount, language),
            str(effect.source),
        )
        for effect in effects
    ]
    yield from _table(_EFFECTS, rows, language)


def _what(effect: Effect, language: Language) -> str:
    lost = effect.category is EffectCategory.LOST
    words = (effect.role, None if lost else effect.category)
    return " ".join(label(word, language) for word in words if word)


def _table(
    title: Bilingual, rows: Sequence[tuple[str, str, str, str]], language: Language
) -> Iterator[Table]:
    if not rows:
        return
    table = Table(box=SIMPLE_HEAD, title=Text(title.spoken(language)), title_justify="left")
    for head in _HEADS:
        justify: JustifyMethod = "right" if head is _AMOUNT else "left"
        table.add_column(head.spoken(language), justify=justify, overflow="fold")
    for row in rows:
        table.add_row(*(Text(seen(word)) for word in row))
    yield table
