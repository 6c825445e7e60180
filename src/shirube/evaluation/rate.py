"""A rate (率): what a formula answers, with everything it was made of."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from decimal import Decimal
from enum import Enum
from fractions import Fraction

from shirube.evaluation.given import NOTHING, Given
from shirube.evaluation.obstacle import Obstacle, Remark
from shirube.evaluation.rounding import rounded
from shirube.terms import Bilingual


class Formula(Enum):
    """算定式: the formulas by number, each with its name."""

    F1 = Bilingual("達成率", "simple ratio")
    F2 = Bilingual("逆数比", "inverse ratio")
    F3 = Bilingual("鏡像比", "mirrored ratio")
    F4 = Bilingual("進捗率", "baseline-relative progress")
    F5 = Bilingual("経過割合に対する進捗", "path-relative progress")
    F6 = Bilingual("維持", "maintenance")
    F7A = Bilingual("期間累計の達成率", "achievement of the period")
    F7B = Bilingual("年度までの累計の達成率", "achievement to date")
    F8 = Bilingual("累計の増加分の進捗率", "stock increment")
    F9 = Bilingual("年度の達成率", "annual achievement")
    F10 = Bilingual("範囲", "range")
    F11 = Bilingual("到達段階", "milestone")
    F12 = Bilingual("目標の判定", "strict target")
    EXECUTION = Bilingual("執行率", "execution rate")


@dataclass(frozen=True, slots=True)
class Rate:
    """A share (1 is 100 %), exact and never capped, or the obstacle in its place.

    ``numerator`` and ``denominator`` are the quotient as it was divided. ``elapsed`` of
    ``years`` is the year share. What a formula does not use stays ``NOTHING`` or None.
    """

    formula: Formula
    share: Fraction | Obstacle
    actual: Given = NOTHING
    target: Given = NOTHING
    baseline: Given = NOTHING
    numerator: Fraction | None = None
    denominator: Fraction | None = None
    elapsed: int | None = None
    years: int | None = None
    tolerance: Decimal | None = None
    remarks: tuple[Remark, ...] = ()

    @property
    def percent(self) -> Decimal | Obstacle:
        """Return the percentage with one decimal, half up, or the obstacle."""
        return self.share if isinstance(self.share, Obstacle) else rounded(self.share * 100)

    @property
    def order(self) -> tuple[bool, Fraction]:
        """Return by what rates are ordered: what cannot be evaluated first, then the share."""
        known = not isinstance(self.share, Obstacle)
        return known, Fraction(0) if isinstance(self.share, Obstacle) else self.share

    @property
    def shown(self) -> Bilingual:
        """Return the rate as it is shown, with its remarks: 95.0%（見込み）."""
        if isinstance(self.share, Obstacle):
            why = self.share.value
            return Bilingual(f"算定不可（{why.ja}）", f"not evaluable ({why.en})")
        ja = "、".join(remark.value.ja for remark in self.remarks)
        en = ", ".join(remark.value.en for remark in self.remarks)
        percent = f"{self.percent}%"
        return Bilingual(
            f"{percent}（{ja}）" if ja else percent, f"{percent} ({en})" if en else percent
        )


def remarked(rate: Rate, *remarks: Remark) -> Rate:
    """Return ``rate`` with further remarks, in their order and none of them twice."""
    held = {*rate.remarks, *remarks}
    return replace(rate, remarks=tuple(known for known in Remark if known in held))


def divided(rate: Rate, numerator: Fraction, denominator: Fraction) -> Rate:
    """Return ``rate`` with its share, or the obstacle of a denominator of zero."""
    share = numerator / denominator if denominator else Obstacle.ZERO
    return replace(rate, share=share, numerator=numerator, denominator=denominator)


def worst(rates: Iterable[Rate]) -> Rate | None:
    """Return the worst part: one that cannot be evaluated first, then the lowest share."""
    return min(rates, key=lambda rate: rate.order, default=None)
