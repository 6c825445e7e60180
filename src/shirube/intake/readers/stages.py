"""Column titles that name a year and what its figures are: 令和4年度 見込み."""

import re
from collections.abc import Mapping

from shirube.intake.layout import RoleRow
from shirube.plan import Role
from shirube.terms import FISCAL_YEAR, Refusal, fold, years

_STAGE = re.compile(rf"(?P<year>{FISCAL_YEAR})(?P<word>実績|見込み|計画)")

Stage = tuple[int, Role]


def stages(titles: str, rows: tuple[RoleRow, ...]) -> list[Stage]:
    """Return year and role of each column that ``titles`` names, in order.

    ``rows`` say which 版区分 a word stands for; raises Refusal for a word they lack.
    """
    roles: Mapping[str, Role] = {row.label: Role(row.role) for row in rows}
    found: list[Stage] = []
    for match in _STAGE.finditer(fold(titles).replace(" ", "")):
        word = match["word"]
        if word not in roles:
            raise Refusal(
                f"表の列「{match[0]}」の版区分が分かりません。様式のrowsに「{word}」を足してください。",
                f"What the column '{match[0]}' holds is not known; add '{word}' to rows in the "
                "layout.",
            )
        stage = years(match["year"])[0], roles[word]
        if stage not in found:
            found.append(stage)
    return found


def settled(role: Role, year: int, forecast_from: int) -> Role:
    """Return what a row 実績 holds for a year: before the forecast begins, an actual."""
    return Role.ACTUAL if role is Role.FORECAST and year < forecast_from else role
