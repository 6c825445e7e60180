"""計画.csv: the facts of the plan and of the Edition."""

from collections.abc import Sequence
from dataclasses import replace

from shirube.exchange.tables.misfit import Misfit
from shirube.intake.corrections.municipality import CODE
from shirube.intake.corrections.place import Place
from shirube.intake.corrections.register import (
    Cells,
    Hand,
    Item,
    Register,
    spellings,
    texts,
    values,
)
from shirube.intake.corrections.spelling import RIGHT, TEXT
from shirube.intake.corrections.times import YEAR
from shirube.plan import Edition

PLAN = "計画"
"""The 対象ID of the plan's own facts."""
_DRAFT = "(案)"

_PLAN = {
    "全国地方公共団体コード": Item("code", CODE),
    "地方公共団体名": Item("municipality", TEXT),
    "計画名": Item("name", TEXT),
    "計画種別": Item("kind", TEXT),
    "開始年度": Item("first", YEAR, value=int),
    "終了年度": Item("last", YEAR, value=int),
}
_EDITION = {
    "版": Item("stage", TEXT),
    "版の日付": Item("date", TEXT),
    "数値の時点": Item("as_of", TEXT),
}


def _cells(edition: Edition) -> Cells:
    whole = texts(_PLAN, edition.plan) | texts(_EDITION, edition)
    return whole | {"版": edition.stage + _DRAFT * edition.draft}


def _amended(edition: Edition, cells: Cells, hand: Hand) -> Edition:
    plan = replace(edition.plan, **values(_PLAN, edition.plan, cells))
    if 0 < plan.last < plan.first:
        raise Misfit(
            RIGHT,
            f"開始年度{plan.first}が終了年度{plan.last}より後になります",
            f"the first fiscal year, {plan.first}, would come after the last, {plan.last}",
        )
    changed = replace(edition, plan=plan, **values(_EDITION, edition, cells))
    if "版" not in cells:
        return changed
    stage = cells["版"]
    return replace(changed, stage=stage.removesuffix(_DRAFT), draft=stage.endswith(_DRAFT))


def _put(edition: Edition, records: Sequence[Edition]) -> Edition:
    facts = records[0]
    return replace(
        edition,
        plan=facts.plan,
        stage=facts.stage,
        draft=facts.draft,
        date=facts.date,
        as_of=facts.as_of,
    )


FACTS = Register(
    name="計画",
    items=spellings(_PLAN | _EDITION),
    records=lambda edition: (edition,),
    place=lambda edition: Place(PLAN),
    cells=_cells,
    amended=_amended,
    put=_put,
)
