"""A 確認.csv to begin with: what a planner should look at, with the right value left blank."""

from collections.abc import Iterator

from shirube.exchange import sheet_bytes
from shirube.intake.corrections.figures import FIGURES, GUESSED, TIME_ITEM
from shirube.intake.corrections.indicators import DIRECTION, KIND
from shirube.intake.corrections.place import Place
from shirube.intake.corrections.plan import PLAN
from shirube.intake.corrections.sheet import COLUMNS
from shirube.plan import Edition, Ground, Indicator

_HINT = "参考"
"""A column of the form alone: what the ID stands for; reading leaves it alone."""


def confirmation_form(edition: Edition) -> bytes:
    """Return an empty form for ``edition``, as CSV (UTF-8 with BOM, CRLF).

    It has a row for each fact of the plan that was not read, for each kind and direction that
    was inferred, and for each figure whose years were guessed. 正しい値, 確認者 and 理由 are
    blank, so that the form as it is changes nothing.
    """
    rows = (
        (where.target, item, where.part, where.role, where.time, read, "", "", "", hint)
        for where, item, read, hint in _rows(edition)
    )
    return sheet_bytes((*COLUMNS, _HINT), rows)


def _rows(edition: Edition) -> Iterator[tuple[Place, str, str, str]]:
    """Yield place, item, what was read, and a hint."""
    yield from _facts(edition)
    for indicator in edition.indicators:
        yield from _inferred(indicator)
    names = {indicator.id: indicator.name for indicator in edition.indicators}
    for figure in edition.figures:
        if GUESSED in figure.notes:
            hint = f"{names.get(figure.indicator, '')} {figure.source}"
            read = FIGURES.cells(figure)[TIME_ITEM]
            yield FIGURES.place(figure), TIME_ITEM, read, hint


def _facts(edition: Edition) -> Iterator[tuple[Place, str, str, str]]:
    plan = edition.plan
    facts = {
        "計画名": plan.name,
        "地方公共団体名": plan.municipality,
        "全国地方公共団体コード": plan.code,
    }
    for item, text in facts.items():
        if not text:
            yield Place(PLAN), item, "", ""


def _inferred(indicator: Indicator) -> Iterator[tuple[Place, str, str, str]]:
    grounds = (
        (KIND, indicator.kind.value, indicator.kind_ground),
        (DIRECTION, indicator.direction.value, indicator.direction_ground),
    )
    for item, word, ground in grounds:
        if ground is Ground.INFERRED:
            yield Place(indicator.id), item, word, f"{indicator.name} {indicator.source}"
