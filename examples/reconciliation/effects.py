"""Effect amounts: rows, years, classes, what is listed a second time, running sums."""

from collections.abc import Iterator

from examples.reconciliation.tally import Checked, Part, compared, table, thousands
from shirube.evaluation import (
    Classified,
    ClassSearch,
    EffectSum,
    effect_classes,
    effect_sums,
)
from shirube.plan import Edition, Effect, EffectCategory, Exhibit, ExhibitKind
from shirube.terms import Quantity, fiscal_year_name, yen
from shirube.terms import year as year_of

_SUMS = ("年度", "足した行", "足した額", "印字の計", "差", "除いた再掲")
_CLASSES = (EffectCategory.REDUCTION, EffectCategory.CONTAINMENT, EffectCategory.REVENUE)

_ONE = """文書の表では、どの行が削減額・抑制額・歳入増かは印の列にあり、テキストでは
その列が失われています。行の区分は読み取れません。ただし区分ごとの合計は印字されています。
そこで、一つの行は一つの区分に属し年度で変わらない、と仮定して、{years}の区分の合計を
すべて円まで満たす割り当てを、残らず探しました。元の番号を示さない再掲（{memo}）は、
ほかの行の内数である場合も調べます。

**満たす割り当ては一つだけでした。** 次の区分は文書の合計から導いたもので、読み取ったものでは
ありません。版（edition.json）の区分は空欄のままです。

The column of the marks was lost in the text, so the class of a row is not read. The totals by class
are printed: of all assignments that keep a row in one class through the years, exactly one gives
every total to the yen. What follows is derived, not read, and the Edition keeps the class empty.
"""


def effects_part(edition: Edition) -> Part:
    """Return the sums of effects, the derived classes, and the sums within rows."""
    sums = effect_sums(edition.effects)
    search = effect_classes(sums)
    text = f"{table(_SUMS, map(_sum, sums))}\n\n### 区分\n\n{_classes(search, sums)}"
    return Part(
        text,
        (
            compared(
                "効果額: 再掲を除いた和 = 印字の計",
                ((_year(one), one.total, _amount(one.printed)) for one in sums),
            ),
            compared("効果額: 三つの区分の和 = 印字の計", map(_of_classes, sums)),
            compared("効果額: 区分の合計を満たす割り当て", _by_class(search, sums)),
            compared("効果額: 行の年度の和 = 印字の行の計", _rows(edition)),
            compared("効果額: 再掲 = 元の行", _relisted(edition)),
            *_exhibits(edition),
        ),
    )


def _sum(one: EffectSum) -> tuple[str, ...]:
    counted = sum(bool(_amount(row.amount)) for row in one.counted)
    relisted = (row for row in one.relisted if _amount(row.amount) is not None)
    return (
        _year(one),
        str(counted),
        thousands(one.total),
        thousands(_amount(one.printed)),
        thousands(one.difference),
        "、".join(f"{row.number}（{thousands(_amount(row.amount))}）" for row in relisted),
    )


def _classes(search: ClassSearch, sums: tuple[EffectSum, ...]) -> str:
    if not search.derived:
        return f"区分は導けません（満たす割り当ては {len(search.solutions)} 通り）。\n"
    years = [fiscal_year_name(year) for year in search.years]
    memo = dict.fromkeys(
        row.number for one in sums for row in one.relisted if not row.relisted_from
    )
    head = ("番号", "名称", "区分", *years)
    order = sorted(search.derived, key=lambda row: _CLASSES.index(row.category))
    rows = [_classified(row, search.derived) for row in order]
    said = _ONE.format(years="・".join(years), memo="、".join(memo))
    moved = "".join(
        f"\n{row.number}（{'、'.join(map(thousands, row.amounts))}千円）は"
        f"「{row.part_of}」の内数で、その行の残りとは別の「{row.category.value}」に数えられています。"
        for row in search.derived
        if row.part_of
    )
    return f"{said}\n{table(head, rows)}\n{moved}\n"


def _classified(row: Classified, every: tuple[Classified, ...]) -> tuple[str, ...]:
    parts = [one.number for one in every if one.part_of and _holds(row, one, every)]
    less = f"（{'、'.join(parts)} を除く）" if parts else ""
    inside = f"（「{row.part_of}」の内数）" if row.part_of else ""
    amounts = map(thousands, row.amounts)
    return (row.number, f"{row.name}{less}{inside}", row.category.value, *amounts)


def _holds(row: Classified, part: Classified, every: tuple[Classified, ...]) -> bool:
    """Tell whether a row is the one that holds a part: the largest of the name it gives."""
    of_name = [one for one in every if part.part_of in (one.number, one.name)]
    return bool(of_name) and row is max(of_name, key=lambda one: one.amounts)


def _by_class(
    search: ClassSearch, sums: tuple[EffectSum, ...]
) -> Iterator[tuple[str, int | None, int | None]]:
    yearly = [one for one in sums if one.year is not None and one.classes]
    for place, one in enumerate(yearly):
        for category, printed in one.classes:
            rows = [row.amounts[place] for row in search.derived if row.category is category]
            derived = sum(rows) if search.derived else None
            yield f"{_year(one)} {category.value}", derived, _amount(printed)


def _of_classes(one: EffectSum) -> tuple[str, int | None, int | None]:
    amounts = [_amount(amount) or 0 for _, amount in one.classes]
    return _year(one), sum(amounts) if amounts else None, _amount(one.printed)


def _rows(edition: Edition) -> Iterator[tuple[str, int | None, int | None]]:
    """Yield the sum of the years of each row that has an amount, beside its printed total."""
    held: dict[tuple[str, str, str, int], list[Effect]] = {}
    for effect in edition.effects:
        place = effect.source.first
        key = (effect.number, effect.name, effect.category.value, place)
        held.setdefault(key, []).append(effect)
    for (number, name, category, _), row in held.items():
        years = [_amount(effect.amount) for effect in row if effect.year is not None]
        printed = [_amount(effect.amount) for effect in row if effect.year is None]
        if any(amount is not None for amount in years):
            yield (
                f"{number} {name} {category}",
                sum(a or 0 for a in years),
                next(iter(printed), None),
            )


def _relisted(edition: Edition) -> Iterator[tuple[str, int | None, int | None]]:
    origins = {
        (e.number, e.year): _amount(e.amount) for e in edition.effects if not e.relisted_from
    }
    for effect in edition.effects:
        if effect.relisted_from and _amount(effect.amount) is not None:
            origin = origins.get((effect.relisted_from, effect.year))
            when = "計" if effect.year is None else fiscal_year_name(effect.year)
            name = f"{effect.number}（元 {effect.relisted_from}） {when}"
            yield name, _amount(effect.amount), origin


def _exhibits(edition: Edition) -> Iterator[Checked]:
    """Yield the comparisons of the table of facilities: its sum and its running sums."""
    facilities = [one for one in edition.exhibits if one.kind is ExhibitKind.FACILITIES]
    for table_ in facilities:
        if "効果額" in table_.title:
            yield compared(f"「{table_.title}」", _running(table_))


def _running(exhibit: Exhibit) -> Iterator[tuple[str, int | None, int | None]]:
    """Yield each printed running sum (累計額) beside that of the amounts before it."""
    sums: dict[int, int] = {}
    whole: dict[int, int] = {}
    for datum in exhibit.data:
        year, amount = year_of(datum.column), _datum(datum.answer)
        if year is None or amount is None:
            continue
        if datum.row == "累計額":
            yield f"累計額 {datum.column}", sum(a for y, a in whole.items() if y <= year), amount
        elif datum.row in ("", "効果額"):
            if datum.row == "":
                yield f"取組みの和 {datum.column}", sums.get(year, 0), amount
            whole[year] = amount
        else:
            sums[year] = sums.get(year, 0) + amount


def _datum(answer: object) -> int | None:
    return yen(answer.value, answer.unit) if isinstance(answer, Quantity) else None


def _year(one: EffectSum) -> str:
    return "計" if one.year is None else fiscal_year_name(one.year)


def _amount(amount: object) -> int | None:
    return amount if isinstance(amount, int) else None
