"""The overview's slide of effects of management reform."""

from collections.abc import Iterable

from tests.typeset.city import Effect, Progress
from tests.typeset.overview_money import years
from tests.typeset.slides import Slides

KINDS = ("削減額", "抑制額", "歳入増")
Amounts = tuple[int | None, ...]


def row_text(amounts: Amounts) -> str:
    """Amounts and their total; ― where there is none."""
    known = [amount for amount in amounts if amount is not None]
    total = f"{sum(known):,}" if known else "―"
    return " ".join([*("―" if amount is None else f"{amount:,}" for amount in amounts), total])


def column_sums(effects: Iterable[Effect]) -> Amounts:
    """Sums by year, without re-listed lines."""
    rows = [effect.amounts for effect in effects if not effect.relisted_from]
    return tuple(sum(amount or 0 for amount in column) for column in zip(*rows, strict=True))


def effects(city: Progress, slides: Slides) -> None:
    """Lines, totals without their labels, then the labels."""
    every = [effect for viewpoint in city.viewpoints for effect in viewpoint.effects]
    slides.lines(["4 行政経営改革効果額"])
    years(city, slides, "取組み項目")
    slides.sheet.put("合計", 0.5)
    for effect in every:
        mark = "【再掲】" if effect.relisted_from else ""
        circle = " ○" if effect.kinds else ""
        slides.lines([f"{effect.number} {effect.name}{mark}{circle} {row_text(effect.amounts)}"])
    slides.lines([row_text(column_sums(every))])
    for kind in KINDS:
        chosen = [effect for effect in every if kind in effect.kinds]
        sums = column_sums(chosen) if chosen else (0,) * len(city.years)
        slides.lines([row_text(sums)])
    slides.lines(["効果額（千円）"])
    slides.lines([f"{viewpoint.number} {viewpoint.name}" for viewpoint in city.viewpoints])
    relisted = any(effect.relisted_from for effect in every)
    slides.lines(["合計（再掲分を除く）" if relisted else "合計"])
    slides.box(["＜凡例＞"])
    slides.lines(["(数字)：効果額見込み額", "― ：直接的な財政効果がないもの", "内訳", *KINDS])
