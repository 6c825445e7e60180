"""Two figures as numbers that can be compared."""

from dataclasses import dataclass
from fractions import Fraction

from shirube.difference.continuity import per_year
from shirube.difference.contrast import Side
from shirube.difference.saying import number, said, when
from shirube.evaluation import months_covered
from shirube.plan import Figure, Kind
from shirube.terms import Bilingual


@dataclass(frozen=True, slots=True)
class Numbers:
    """Two numbers; ``annual`` where they are per year, as they cover months of different number."""

    before: Fraction
    after: Fraction
    annual: bool


def side(figure: Figure) -> Side:
    """Return a figure as a side."""
    return Side(figure.answer, figure.source, figure.period, figure.notes)


def comparison(before: Figure, after: Figure, kinds: tuple[Kind, Kind]) -> Numbers | None:
    """Return two figures as numbers, or None where one is no number or has no known length."""
    lengths = months_covered(before), months_covered(after)
    if lengths[0] == lengths[1]:
        kinds = (Kind.LEVEL, Kind.LEVEL)
    one, other = per_year(before, kinds[0]), per_year(after, kinds[1])
    if one is None or other is None:
        return None
    return Numbers(one, other, Kind.FLOW in kinds)


def moved(sides: tuple[Side, Side], numbers: Numbers) -> Bilingual:
    """Return from what to what, with the times, and per year where that was compared."""
    ja = " → ".join(f"{said(one).ja}{_bracketed(when(one).ja)}" for one in sides)
    en = " → ".join(f"{said(one).en}{_bracketed(when(one).en)}" for one in sides)
    if not numbers.annual:
        return Bilingual(ja, en)
    yearly = f"{number(numbers.before)} → {number(numbers.after)}"
    return Bilingual(f"{ja}、1年あたり {yearly}", f"{en}; per year {yearly}")


def _bracketed(time: str) -> str:
    return f" [{time}]" if time else ""
