"""The effect amounts (効果額) by item and class; what is listed again is marked, not summed."""

from collections.abc import Iterator, Sequence

from shirube.evaluation import EffectSum, effect_sums
from shirube.plan import Edition, Effect, EffectCategory, Role
from shirube.report.folio import Align, Cell, Row, Table
from shirube.report.progress.lettering import lettered
from shirube.report.progress.money import needs_rounding_note
from shirube.report.progress.tree import grouped
from shirube.report.progress.values import (
    MISSING,
    amount_text,
    number_text,
    shown_amount,
    year_text,
)
from shirube.report.theme import Theme
from shirube.terms import Unknown

_AGAIN = "※【再掲】の額は、元の項目に含まれるため、合計に入れていません。"
_LOST = (
    "※項目ごとの削減額・抑制額・歳入増の区分は、元の文書の文字から分からないため記載していません。"
)
_Time = tuple[int | None, Role | None]
_Key = tuple[str, str, EffectCategory, str, tuple[str, ...], int]
_UNSURE = "区分不明"


def effect_table(edition: Edition, theme: Theme) -> Table:
    """Return the effects, a row an item and class, a column a year and role."""
    sums = effect_sums(edition.effects)
    times = tuple(dict.fromkeys((one.year, one.role) for one in sums))
    items = {id(effect) for one in sums for effect in (*one.counted, *one.relisted)}
    classed = any(_classed(e) for e in edition.effects if id(e) in items)
    heads = [
        "番号",
        "取組み項目",
        *(["区分"] if classed else []),
        *(_head(t, theme) for t in times),
    ]
    shares = (0.8, 5.5, *([1.2] if classed else []), *([1.7] * len(times)))
    groups = _groups(edition.effects)
    return Table(
        theme.word("効果額一覧"),
        tuple(share / sum(shares) for share in shares),
        (tuple(Cell(theme.word(head), Align.CENTER, head=True) for head in heads),),
        (
            *(_row(group, times, classed, id(group[0]) in items, theme) for group in groups),
            *_computed(sums, times, classed, theme),
        ),
        tuple(_notes(edition, sums, classed, theme)),
        f"{theme.word('単位')}：{theme.money}",
    )


def _groups(effects: Sequence[Effect]) -> list[tuple[Effect, ...]]:
    """Return the effects by row; a second amount of one time begins another row."""
    seen: dict[tuple[object, ...], int] = {}
    pairs: list[tuple[_Key, Effect]] = []
    for effect in effects:
        base = (effect.number, effect.name, effect.category, effect.relisted_from, effect.notes)
        time = (*base, effect.year, effect.role)
        seen[time] = seen.get(time, 0) + 1
        pairs.append(((*base, seen[time]), effect))
    return list(grouped(pairs).values())


def _classed(effect: Effect) -> bool:
    return effect.category is not EffectCategory.LOST


def _head(time: _Time, theme: Theme) -> str:
    year, role = time
    if year is None:
        return "合計"
    planned = {Role.ORIGINAL: "計画", Role.REVISED: "計画"}
    said = planned.get(role, role.value) if role else ""
    return "\n".join(filter(None, (year_text(year, theme), said)))


def _row(
    group: Sequence[Effect], times: Sequence[_Time], classed: bool, item: bool, theme: Theme
) -> Row:
    effect = group[0]
    held = {(each.year, each.role): each.amount for each in group}
    total = not item
    kind = effect.category.value if _classed(effect) else _UNSURE
    name = lettered(effect.name) if item or not _classed(effect) else _total_name(effect)
    return (
        Cell(lettered(effect.number), Align.CENTER, head=True),
        Cell(name + _mark(effect), head=True, strong=total),
        *([Cell(kind if item else "", Align.CENTER)] if classed else []),
        *(_amount(held.get(time, MISSING), total, theme) for time in times),
    )


def _total_name(effect: Effect) -> str:
    whole = effect.category is EffectCategory.TOTAL
    return lettered(effect.name) if whole else f"　うち{effect.category.value}"


def _mark(effect: Effect) -> str:
    origin = f"（元：{lettered(effect.relisted_from)}）" if effect.relisted_from else ""
    again = "【再掲】" if "再掲" in effect.notes or effect.relisted_from else ""
    notes = (note for note in effect.notes if note != "再掲")
    aside = (f"（{'＊' if note == '*' else lettered(note)}）" for note in notes)
    return f"{again}{origin}{''.join(aside)}"


def _amount(amount: int | Unknown | str, strong: bool, theme: Theme) -> Cell:
    text = amount if isinstance(amount, str) else amount_text(amount, theme)
    return Cell(text, Align.END if isinstance(amount, int) else Align.CENTER, strong=strong)


def _computed(
    sums: Sequence[EffectSum], times: Sequence[_Time], classed: bool, theme: Theme
) -> Iterator[Row]:
    """Yield the total row where the Edition prints none."""
    if any(one.printed is not None for one in sums):
        return
    totals = {(one.year, one.role): one.total for one in sums}
    yield (
        Cell("", head=True),
        Cell(theme.word("合計"), head=True, strong=True),
        *([Cell("")] if classed else []),
        *(_amount(totals[time], True, theme) for time in times),
    )


def _notes(
    edition: Edition, sums: Sequence[EffectSum], classed: bool, theme: Theme
) -> Iterator[str]:
    if any(one.relisted for one in sums):
        yield theme.word(_AGAIN)
    if not classed:
        yield theme.word(_LOST)
    for one in sums:
        if one.difference:
            head = _head((one.year, one.role), theme).replace("\n", "")
            said = number_text(shown_amount(one.total, theme))
            yield f"※{head}の項目の計（再掲を除く）は{said}{theme.money}で、合計と一致しません。"
    if any(needs_rounding_note(_amounts(one), one.printed, theme) for one in sums):
        yield theme.rounding


def _amounts(one: EffectSum) -> list[int]:
    return [effect.amount for effect in one.counted if isinstance(effect.amount, int)]
