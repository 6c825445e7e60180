"""The origin (当初の計画): the plan as adopted, rebuilt from a progress report."""

import re
from dataclasses import replace

from shirube.exchange import edition_hash
from shirube.plan import Cost, Edition, Effect, Figure, Role
from shirube.terms import Unknown, fold, years

STAGE = "策定版"
_KEPT = (Role.BASELINE, Role.ORIGINAL, Role.TARGET)
_ADDED = (Role.REVISED, Role.FORECAST, Role.ACTUAL, Role.FORMER_TARGET)
_DATE = r"(?P<date>(?:明治|大正|昭和|平成|令和)(?:元|\d+)年(?P<month>\d+)月)"
_SAID = (re.compile(rf"策定時\({_DATE}\)"), re.compile(rf"{_DATE}に策定"))


def origin(edition: Edition, date: str = "") -> Edition:
    """Return the plan as adopted that a progress report still tells.

    当初計画 and baselines stay; 修正計画, 見込み and 実績 go; 変更前目標値 takes the place of
    目標値. Changes, texts, other tables and what an overview repeats go too: a report brings
    them up to its own date. The date of adoption is ``date``, else what the document says of it
    in the year before the plan begins, else empty. There is no predecessor. The origin of an
    origin is the same.
    """
    return replace(
        edition,
        stage=STAGE,
        draft=False,
        date=fold(date) or adoption_date(edition),
        as_of="",
        predecessor="",
        figures=_figures(edition.figures),
        changes=(),
        costs=tuple(cost for cost in edition.costs if _adopted(cost)),
        effects=tuple(effect for effect in edition.effects if _adopted(effect)),
        passages=(),
        exhibits=(),
        announcements=(),
        restatements=(),
        events=(),
    )


def succeeding(edition: Edition, predecessor: Edition) -> Edition:
    """Return an Edition that names another, by its hash, as the one before it."""
    return replace(edition, predecessor=edition_hash(predecessor))


def is_report(edition: Edition) -> bool:
    """Tell whether an Edition says more than a plan as adopted: anything revised or reached."""
    figures = any(figure.role in _ADDED for figure in edition.figures)
    return figures or bool(edition.changes) or not all(map(_adopted, edition.costs))


def adoption_date(edition: Edition) -> str:
    """Return when a document says that its plan was adopted (令和4年3月), or nothing.

    Only a month of the fiscal year before the plan counts: other dates are those of other plans.
    An origin has no texts any more and keeps its own date.
    """
    if edition.stage == STAGE:
        return edition.date
    texts = [fold(passage.text) for passage in edition.passages]
    for said in _SAID:
        found = {
            match["date"]
            for text in texts
            for match in said.finditer(text)
            if _fiscal_year(match) == edition.plan.first - 1
        }
        if len(found) == 1:
            return found.pop()
    return ""


def _fiscal_year(match: re.Match[str]) -> int:
    (year,) = years(match["date"]) or (0,)
    return year - (int(match["month"]) < 4)


def _adopted(money: Cost | Effect) -> bool:
    return money.role is Role.ORIGINAL


def _figures(figures: tuple[Figure, ...]) -> tuple[Figure, ...]:
    """Return the figures as adopted; a former target without a value replaces nothing."""
    former = {(figure.indicator, figure.part) for figure in figures if _former(figure)}
    whole = {indicator for indicator, part in former if not part}
    adopted = []
    for figure in figures:
        replaced = (figure.indicator, figure.part) in former or figure.indicator in whole
        if _former(figure):
            adopted.append(replace(figure, role=Role.TARGET))
        elif figure.role in _KEPT and not (figure.role is Role.TARGET and replaced):
            adopted.append(figure)
    return tuple(adopted)


def _former(figure: Figure) -> bool:
    return figure.role is Role.FORMER_TARGET and not isinstance(figure.answer, Unknown)
