"""The lists of money: costs (事業費) and effect amounts (効果額), a row an amount."""

from shirube.plan import Amount, Edition
from shirube.report.progress.lettering import lettered
from shirube.report.progress.values import shown_amount, year_text
from shirube.report.theme import Theme
from shirube.report.workbook.listing import Listing, Value
from shirube.report.workbook.values import amount_cells

_YEN = "円"


def cost_listing(edition: Edition, theme: Theme) -> Listing:
    """Return every cost of an Edition; the printed total has no element."""
    heads = (
        ("番号", 8),
        ("施策", 40),
        ("年度", 12),
        ("版区分", 10),
        *_money_heads(theme),
        ("注記", 24),
        ("出典", 24),
    )
    rows = tuple(
        (
            lettered(cost.number),
            lettered(cost.name),
            year_text(cost.year, theme),
            cost.role.value,
            *_money(cost.amount, theme),
            "、".join(map(lettered, cost.notes)),
            str(cost.source),
        )
        for cost in edition.costs
    )
    return Listing("事業費", heads, rows)


def effect_listing(edition: Edition, theme: Theme) -> Listing:
    """Return every effect amount of an Edition; 合計 stands where a row has no year."""
    heads = (
        ("番号", 8),
        ("取組み項目", 40),
        ("年度", 12),
        ("版区分", 10),
        ("区分", 9),
        *_money_heads(theme),
        ("再掲元", 9),
        ("注記", 18),
        ("出典", 24),
    )
    rows = tuple(
        (
            lettered(effect.number),
            lettered(effect.name),
            "合計" if effect.year is None else year_text(effect.year, theme),
            effect.role.value if effect.role else "",
            effect.category.value,
            *_money(effect.amount, theme),
            lettered(effect.relisted_from),
            "、".join(map(lettered, effect.notes)),
            str(effect.source),
        )
        for effect in edition.effects
    )
    return Listing("効果額", heads, rows)


def _money_heads(theme: Theme) -> tuple[tuple[str, int], ...]:
    shown = ((f"金額（{theme.money}）", 14),) if theme.money != _YEN else ()
    return (*shown, ("金額（円）", 16), ("状態", 10))


def _money(amount: Amount, theme: Theme) -> tuple[Value, ...]:
    exact = amount_cells(amount)
    if theme.money == _YEN:
        return exact
    return (shown_amount(amount, theme) if isinstance(amount, int) else "", *exact)
