"""Totals (総量) on both bases beside the printed ones, as a table."""

from collections.abc import Iterable, Iterator

from rich.box import SIMPLE_HEAD
from rich.console import JustifyMethod, RenderableType
from rich.table import Table
from rich.text import Text

from shirube.cli.labels import label
from shirube.cli.money_page import Names
from shirube.cli.rate_cell import value_cell
from shirube.cli.screen import seen
from shirube.evaluation import IndicatorTotals, digits
from shirube.plan import Role
from shirube.terms import Bilingual, Language, Unknown

_TITLE = Bilingual("総量（集計の区分による）", "Totals (by kind)")
_HEADS = (
    Bilingual("番号", "no."),
    Bilingual("指標", "indicator"),
    Bilingual("集計", "kind"),
    Bilingual("版区分", "role"),
    Bilingual("印字", "printed"),
    Bilingual("計画繰越", "plan carried"),
    Bilingual("実績繰越", "actual carried"),
    Bilingual("一致", "agrees"),
)
_VERDICTS = {
    True: Bilingual("○", "yes"),
    False: Bilingual("× 不一致", "× no"),
    None: Bilingual("―", "-"),
}
_COUNTS = Bilingual(
    "印字の総量 {all} のうち {agree} が一致、{differ} が不一致、{open} は数がなく比べられません。",
    "Of {all} printed totals {agree} agree, {differ} do not, {open} hold no number to compare.",
)
_BASES = Bilingual(
    "計画繰越は終わった年度の計画を、実績繰越は終わった年度の実績か見込みを使います。"
    "当初計画と実績・見込みの行では、年度の値から出した総量を計画繰越の欄に示します。",
    "The basis of a closed year is its plan or what it came to; rows of other roles show the total "
    "of their own years in the first of the two columns.",
)


def totals_table(
    totals: Iterable[IndicatorTotals], names: Names, language: Language
) -> Iterator[RenderableType]:
    """Yield every printed total beside the computed ones, and how many agree."""
    rows = [(one, role) for one in totals for role, _ in one.printed if _says(one, role)]
    verdicts = [one.agrees(role) for one, role in rows]
    table = Table(box=SIMPLE_HEAD, title=Text(_TITLE.spoken(language)), title_justify="left")
    for place, head in enumerate(_HEADS):
        justify: JustifyMethod = "right" if 4 <= place <= 6 else "left"
        table.add_column(head.spoken(language), justify=justify, overflow="fold")
    before = None
    for (one, role), verdict in zip(rows, verdicts, strict=True):
        name = ("", "") if one is before else _name(one, names)
        before = one
        cells = (*name, *_cells(one, role, language), _VERDICTS[verdict].spoken(language))
        style = "bold" if verdict is False else ""
        table.add_row(*(Text(seen(cell)) for cell in cells), style=style)
    counts = {name: verdicts.count(verdict) for name, verdict in _NAMES.items()}
    if rows:
        yield table
    yield Text(_COUNTS.spoken(language).format(all=len(rows), **counts))
    yield Text(_BASES.spoken(language), "dim")


_NAMES = {"agree": True, "differ": False, "open": None}


def _says(one: IndicatorTotals, role: Role) -> bool:
    """Tell whether a printed total or the computed one says anything."""
    both = (dict(one.printed)[role], one.computed(role))
    return not all(isinstance(value, Unknown) for value in both)


def _name(one: IndicatorTotals, names: Names) -> tuple[str, str]:
    number, name = names[one.indicator]
    return number, " ".join(filter(None, (name, one.part)))


def _cells(one: IndicatorTotals, role: Role, language: Language) -> tuple[str, ...]:
    computed = one.computed(role)
    carried = one.revised if role is Role.REVISED else None
    other = None if carried is None else carried.actual_carry.value
    return (
        label(one.kind, language),
        label(role, language),
        value_cell(dict(one.printed)[role], "", language),
        "" if isinstance(computed, Unknown) else digits(computed),
        "" if other is None or isinstance(other, Unknown) else digits(other),
    )
