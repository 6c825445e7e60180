"""Column titles that name a year and what its figures are."""

import pytest

from shirube.intake.layout import RoleRow
from shirube.intake.readers.stages import settled, stages
from shirube.plan import Role
from shirube.terms import Refusal

ROWS = (RoleRow("実績", "実績"), RoleRow("見込み", "見込み"), RoleRow("計画", "修正計画"))


@pytest.mark.parametrize(
    ("titles", "wanted"),
    [
        ("令和４年度 見込み 令和５年度 計画", [(2022, Role.FORECAST), (2023, Role.REVISED)]),
        ("令和元 年度\n実 績", [(2019, Role.ACTUAL)]),
        ("令和４年度計画 令和４年度計画", [(2022, Role.REVISED)]),
        ("令和４年度", []),
    ],
)
def test_stages(titles: str, wanted: list[tuple[int, Role]]) -> None:
    assert stages(titles, ROWS) == wanted


def test_a_word_that_the_layout_lacks_is_named() -> None:
    with pytest.raises(Refusal) as refused:
        stages("令和４年度 実績", ROWS[1:])
    assert "「令和4年度実績」" in refused.value.sentence.ja
    assert "rowsに「実績」を足して" in refused.value.sentence.ja


@pytest.mark.parametrize(
    ("role", "year", "forecast_from", "wanted"),
    [
        (Role.FORECAST, 2022, 2023, Role.ACTUAL),
        (Role.FORECAST, 2023, 2023, Role.FORECAST),
        (Role.FORECAST, 2022, 0, Role.FORECAST),
        (Role.ORIGINAL, 2022, 2023, Role.ORIGINAL),
    ],
)
def test_a_forecast_of_a_year_that_is_over_is_an_actual(
    role: Role, year: int, forecast_from: int, wanted: Role
) -> None:
    assert settled(role, year, forecast_from) is wanted
