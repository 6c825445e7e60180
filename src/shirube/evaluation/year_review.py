"""A year in one view (年度の評価): where every indicator stands, by measure and overall."""

from collections.abc import Iterable
from dataclasses import dataclass

from shirube.evaluation.course import courses
from shirube.evaluation.distribution import Distribution, rate_distribution
from shirube.evaluation.evaluated import Evaluated, evaluated_in
from shirube.evaluation.indicator_totals import closed_year
from shirube.evaluation.obstacle import Obstacle
from shirube.evaluation.place import places
from shirube.evaluation.rate import Rate
from shirube.plan import Category, Edition, Element, Indicator, Rank


@dataclass(frozen=True, slots=True)
class Standing:
    """One indicator in one fiscal year: its parts, at least one, in printed order."""

    indicator: Indicator
    parts: tuple[Evaluated, ...]

    @property
    def speaking(self) -> Evaluated:
        """Return the worst part, which speaks for the whole."""
        return min(self.parts, key=lambda part: part.rate.order)

    @property
    def rate(self) -> Rate:
        """Return the rate of the worst part."""
        return self.speaking.rate

    @property
    def forecast(self) -> bool:
        """Return whether any part rests on a forecast (見込み)."""
        return any(part.forecast for part in self.parts)

    @property
    def known(self) -> bool:
        """Return whether any part has an actual or a forecast in the year."""
        return any(part.role is not None for part in self.parts)


@dataclass(frozen=True, slots=True)
class MeasureReview:
    """The indicators of one measure (施策) in one year; None holds those of no measure."""

    measure: Element | None
    standings: tuple[Standing, ...]

    @property
    def counted(self) -> tuple[Standing, ...]:
        """Return the indicators that count: a row listed a second time (再掲) does not."""
        return tuple(one for one in self.standings if not one.indicator.relisted)

    @property
    def distribution(self) -> Distribution:
        """Return how many indicators stand where, an indicator of several parts once."""
        return rate_distribution(one.rate for one in self.counted)


@dataclass(frozen=True, slots=True)
class YearReview:
    """All measures of an Edition in one fiscal year, in the order of the tree."""

    year: int
    measures: tuple[MeasureReview, ...]

    @property
    def standings(self) -> tuple[Standing, ...]:
        """Return every indicator that counts."""
        return tuple(one for review in self.measures for one in review.counted)

    @property
    def relisted(self) -> int:
        """Return how many rows are left out because another row holds their data."""
        return sum(len(review.standings) - len(review.counted) for review in self.measures)

    def of(self, category: Category | None) -> tuple[Standing, ...]:
        """Return the indicators that count of one category, or of both."""
        return tuple(s for s in self.standings if category in (None, s.indicator.category))

    def distribution(self, category: Category | None = None) -> Distribution:
        """Return how many indicators stand where; there is no mean."""
        return rate_distribution(one.rate for one in self.of(category))

    def obstacles(self, category: Category | None = None) -> tuple[tuple[Obstacle, int], ...]:
        """Return why indicators have no rate and how many each time, in the order of the model."""
        shares = [one.rate.share for one in self.of(category)]
        counts = ((known, shares.count(known)) for known in Obstacle)
        return tuple((known, count) for known, count in counts if count)


def present_year(edition: Edition) -> int:
    """Return the last fiscal year with an actual or a forecast, else the first of the plan."""
    return closed_year(courses(edition)) or edition.plan.first


def year_review(edition: Edition, year: int) -> YearReview:
    """Return where every indicator stands in ``year``; a measure without any is there too."""
    tree = places(edition)
    measures = [element for element in edition.elements if element.rank is Rank.MEASURE]
    under: dict[str, list[Standing]] = {measure.id: [] for measure in measures}
    for one in _standings(evaluated_in(edition, year)):
        under.setdefault(tree.measure(one.indicator.id), []).append(one)
    homeless = under.pop("", [])
    reviews = [MeasureReview(measure, tuple(under[measure.id])) for measure in measures]
    return YearReview(year, (*reviews, *([MeasureReview(None, tuple(homeless))] * bool(homeless))))


def _standings(found: Iterable[Evaluated]) -> tuple[Standing, ...]:
    rows: dict[str, list[Evaluated]] = {}
    for one in found:
        rows.setdefault(one.indicator.id, []).append(one)
    return tuple(Standing(parts[0].indicator, tuple(parts)) for parts in rows.values())
