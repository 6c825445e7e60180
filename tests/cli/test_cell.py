"""What a cell looks like: a number, words, the unknown, a time, an amount."""

from decimal import Decimal

import pytest

from shirube.cli.cell import amount_cell, answer_cell, period_cell
from shirube.plan import Amount
from shirube.terms import Answer, Period, PeriodKind, Quantity, Reason, Unknown, Wording

ANSWERS = [
    (Quantity(Decimal("2500"), "人"), "2,500人", "2,500人"),
    (Quantity(Decimal("44.10"), "%"), "44.10%", "44.10%"),
    (Quantity(Decimal("-3"), ""), "-3", "-3"),
    (Quantity(Decimal("1E+3"), "件"), "1,000件", "1,000件"),
    (Quantity(Decimal("28"), "地区", "区内28地区で始動"), "区内28地区で始動", "区内28地区で始動"),
    (Wording("検討・調整"), "検討・調整", "検討・調整"),
    (Unknown(Reason.NOT_APPLICABLE, "―"), "―", "―"),
    (Unknown(Reason.NOT_YET), "(未定)", "(not yet)"),
    (
        Unknown(Reason.DEFERRED, "第10期計画による"),
        "(他計画による)第10期計画による",
        "(in another plan)第10期計画による",
    ),
    (Unknown(Reason.WITHHELD), "(転載省略)", "(left out of this copy)"),
]
AMOUNTS = [
    (102_501_000, "102,501千円", "102,501 thousand yen"),
    (0, "0千円", "0 thousand yen"),
    (-3_000, "-3千円", "-3 thousand yen"),
    (12_345_678, "12,345,678円", "12,345,678 yen"),
    (Unknown(Reason.NOT_YET, "※"), "(未定)※", "(not yet)※"),
]
PERIODS = [
    (Period(PeriodKind.YEAR, 2022, 2022), "令和4年度", "FY2022"),
    (Period(PeriodKind.YEAR, 2019, 2019), "令和元年度", "FY2019"),
    (Period(PeriodKind.SPAN, 2024, 2026), "令和6年度～令和8年度", "FY2024～FY2026"),
    (Period(PeriodKind.SPAN), "複数年", "several years"),
    (Period(PeriodKind.TOTAL, 2022, 2023), "総量", "total"),
    (Period(PeriodKind.END, last=2023), "令和5年度末", "end of FY2023"),
    (Period(PeriodKind.POINT, as_of="令和3年12月時点"), "令和3年12月時点", "令和3年12月時点"),
    (Period(PeriodKind.POINT, 2021, 2021), "令和3年度", "FY2021"),
    (Period(PeriodKind.POINT), "時点", "at a time"),
]


@pytest.mark.parametrize(("answer", "ja", "en"), ANSWERS)
def test_answer(answer: Answer, ja: str, en: str) -> None:
    assert (answer_cell(answer, "ja"), answer_cell(answer, "en")) == (ja, en)


@pytest.mark.parametrize(("amount", "ja", "en"), AMOUNTS)
def test_amount(amount: Amount, ja: str, en: str) -> None:
    assert (amount_cell(amount, "ja"), amount_cell(amount, "en")) == (ja, en)


@pytest.mark.parametrize(("period", "ja", "en"), PERIODS)
def test_period(period: Period, ja: str, en: str) -> None:
    assert (period_cell(period, "ja"), period_cell(period, "en")) == (ja, en)
