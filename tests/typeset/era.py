"""Fiscal years in the Japanese calendar, as a city prints them."""

from tests.typeset.city import AsOf


def era_year(year: int, last_heisei: int) -> tuple[str, str]:
    """Era and year within it: ``last_heisei`` is the last western year still printed as 平成."""
    if year <= last_heisei:
        return "平成", str(year - 1988)
    return "令和", "元" if year == 2019 else str(year - 2018)


def fiscal(year: int, last_heisei: int) -> str:
    """令和4年度, half-width and closed up."""
    era, number = era_year(year, last_heisei)
    return f"{era}{number}年度"


def month_of(year: int, month: int) -> str:
    """令和3年12月, half-width and closed up; the era changed in May 2019."""
    era, number = era_year(year, 2019 if month < 5 else 2018)
    return f"{era}{number}年{month}月"


def dated(as_of: AsOf, last_heisei: int) -> str:
    """The printed date, half-width and closed up."""
    if as_of.form == "月時点":
        return f"{month_of(as_of.year, as_of.month)}時点"
    era, number = era_year(as_of.year, last_heisei)
    return f"{era}{number}{as_of.form}"
