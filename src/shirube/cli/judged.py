"""What a call of ``shirube evaluate`` asks for, judged: an Edition, a year, what is in view."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from shirube.cli.changes_page import tally_data
from shirube.cli.evaluation_data import (
    account_data,
    distribution_data,
    money_data,
    totals_data,
    value_data,
    word,
)
from shirube.cli.evaluation_table import Line
from shirube.cli.family import Family
from shirube.cli.match import full_number
from shirube.cli.scales_page import rated, scale_data
from shirube.evaluation import (
    Account,
    IndicatorTotals,
    ListedChange,
    MeasureReview,
    Scale,
    Standing,
    YearReview,
    accounts,
    activity_costs,
    announced,
    change_list,
    cost_sums,
    effect_sums,
    indicator_totals,
    measure_costs,
    plan_changes,
    target_changes,
)
from shirube.plan import Category, Edition
from shirube.terms import Refusal, year

_WESTERN = re.compile(r"\d{4}")
VERSION = 1
"""The version of the form of the JSON: raised when a field goes or changes its meaning."""


@dataclass(frozen=True, slots=True)
class Judged:
    """An Edition judged in one year; ``review`` holds what is in view."""

    edition: Edition
    tree: Family
    review: YearReview
    scale: Scale | None

    @property
    def standings(self) -> tuple[Standing, ...]:
        """Return the indicators in view, those listed a second time too."""
        return tuple(one for review in self.review.measures for one in review.standings)

    @property
    def names(self) -> dict[str, tuple[str, str]]:
        """Return the printed number and name of the indicators in view, by ID."""
        return {
            one.indicator.id: (full_number(one.indicator, self.tree), one.indicator.name)
            for one in self.standings
        }

    def totals(self) -> tuple[IndicatorTotals, ...]:
        """Return the totals of the indicators in view."""
        names = self.names
        return tuple(one for one in indicator_totals(self.edition) if one.indicator in names)

    def changes(self) -> tuple[ListedChange, ...]:
        """Return the changes of the indicators in view; of all, those of no indicator too."""
        listed, known = change_list(self.edition), self.names
        every = {row.id for row in self.edition.indicators}
        return tuple(
            one
            for one in listed
            if one.change.indicator in known or one.change.indicator not in every
        )

    def lines(self) -> Iterator[Line]:
        """Yield the rows of 評価.csv."""
        scale = self.scale
        for standing, found in self.accounts():
            row = standing.indicator
            line = [self.tree.members[one.id] for one in self.tree.line(row.element)]
            ranks = {one.rank.name: one.number for one in line if one.rank}
            for account in found:
                yield Line(
                    account,
                    ranks.get("MEASURE", ""),
                    ranks.get("PROJECT", ""),
                    full_number(row, self.tree),
                    "" if scale is None else scale.id,
                    "" if scale is None else rated(scale, account.found).label,
                )

    def accounts(self) -> Iterator[tuple[Standing, tuple[Account, ...]]]:
        """Yield the indicators in view, each with the accounts of its parts."""
        parts = [part for standing in self.standings for part in standing.parts]
        made = iter(accounts(self.edition, parts))
        for standing in self.standings:
            yield standing, tuple(next(made) for _ in standing.parts)


def year_named(name: str) -> int:
    """Return the fiscal year that ``name`` says: 2022, 令和4年度, R4.

    Raises Refusal for anything else.
    """
    found = int(name) if _WESTERN.fullmatch(name) else year(name) or year(f"{name}年度")
    if found is None:
        raise Refusal(
            f"「{name}」は年度として読めません。2022 か 令和4年度 の形で指定してください。",
            f"'{name}' is no fiscal year: write it as 2022 or 令和4年度.",
        )
    return found


def judged_data(judged: Judged) -> dict[str, Any]:
    """Return the whole judgement for JSON; what is in view limits indicators and measures."""
    edition, review = judged.edition, judged.review
    plan = edition.plan
    return {
        "version": VERSION,
        "plan": {"id": plan.id, "name": plan.name, "municipality": plan.municipality},
        "stage": edition.stage,
        "date": edition.date,
        "as_of": edition.as_of,
        "year": review.year,
        "scale": None if judged.scale is None else scale_data(judged.scale),
        "announced": [
            {
                "counts": [[number, noun] for number, noun in one.announcement.counts],
                "derived": None
                if one.derived is None
                else [[number, noun] for number, noun in one.derived.counts],
                "agrees": one.agrees,
                "source": str(one.announcement.source),
            }
            for one in announced(edition)
        ],
        "changes": {
            "plans": tally_data(plan_changes(edition)),
            "targets": tally_data(target_changes(edition)),
            "list": [_change(one) for one in judged.changes()],
        },
        "distribution": {
            "all": _distribution(review, None),
            **{category.name.lower(): _distribution(review, category) for category in Category},
        },
        "relisted": review.relisted,
        "measures": [_measure(one) for one in review.measures],
        "indicators": [_indicator(judged, *pair) for pair in judged.accounts()],
        "totals": [totals_data(one) for one in judged.totals()],
        "money": money_data(
            cost_sums(edition.costs),
            measure_costs(edition.costs, review.year),
            effect_sums(edition.effects),
            activity_costs(edition, review.year),
        ),
    }


def _distribution(review: YearReview, category: Category | None) -> dict[str, Any]:
    obstacles = {word(reason): count for reason, count in review.obstacles(category)}
    return distribution_data(review.distribution(category)) | {"obstacles": obstacles}


def _measure(review: MeasureReview) -> dict[str, Any]:
    measure = review.measure
    return {
        "id": "" if measure is None else measure.id,
        "number": "" if measure is None else measure.number,
        "name": "" if measure is None else measure.name,
        "distribution": distribution_data(review.distribution),
    }


def _indicator(judged: Judged, standing: Standing, found: tuple[Account, ...]) -> dict[str, Any]:
    row, scale = standing.indicator, judged.scale
    ratings = [None if scale is None else rated(scale, account.found) for account in found]
    return {
        "id": row.id,
        "element": row.element,
        "number": full_number(row, judged.tree),
        "category": word(row.category),
        "name": row.name,
        "kind": word(row.kind),
        "direction": word(row.direction),
        "relisted": row.relisted,
        "speaking": standing.speaking.part,
        "parts": [account_data(*pair) for pair in zip(found, ratings, strict=True)],
    }


def _change(one: ListedChange) -> dict[str, Any]:
    change = one.change
    return {
        "measure": one.measure,
        "project": one.project,
        "indicator": change.indicator,
        "name": one.indicator,
        "part": change.part,
        "subject": change.subject,
        "before": value_data(change.before),
        "after": value_data(change.after),
        "reason": change.reason,
        "source": str(change.source),
    }
