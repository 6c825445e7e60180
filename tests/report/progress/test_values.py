"""What a cell reads."""

from decimal import Decimal

import pytest

from shirube.plan import Figure, Role
from shirube.report.progress.money import needs_rounding_note
from shirube.report.progress.values import amount_text, answer_text, parts_text
from shirube.report.theme import plain, theme
from shirube.terms import Answer, Period, PeriodKind, Quantity, Reason, Source, Unknown, Wording

HERE = Source("plan.txt", 1, 1)
THOUSANDS = plain()
MILLIONS = theme('money = "百万円"', "m.toml")
ANSWERS: tuple[tuple[Answer, str], ...] = (
    (Quantity(Decimal("1234567"), "人"), "1,234,567人"),
    (Quantity(Decimal("45.0"), "%"), "45.0%"),
    (Quantity(Decimal("0"), "件"), "0件"),
    (Quantity(Decimal("-3.5"), "ポイント"), "▲3.5ポイント"),
    (Quantity(Decimal("28"), "地区", "区内28地区で始動"), "区内28地区で始動"),
    (Wording("検討・調整"), "検討・調整"),
    (Unknown(Reason.NOT_APPLICABLE), "―"),
    (Unknown(Reason.NOT_YET), ""),
    (Unknown(Reason.NOT_MEASURED, "未把握"), "未把握"),
    (Unknown(Reason.NOT_MEASURED), "…"),
    (Unknown(Reason.WITHHELD), "転載省略"),
)
CELLS = (
    ((("", "300", "人", ("累計",)),), "300人\n（累計）"),
    ((("a", "5500", "件", ()), ("b", "6000", "枚", ())), "a）5,500件\nb）6,000枚"),
    (
        (("診断", "492", "件", ("2年間の合計",)), ("改修", "265", "件", ("2年間の合計",))),
        "診断：492件\n改修：265件\n（2年間の合計）",
    ),
    ((("a", "1", "件", ("累計",)), ("b", "2", "件", ())), "a）1件\n（累計）\nb）2件"),
    ((("", "530", "名", ("延べ",)),), "延べ530名"),
    ((("", "80", "%", ("以上",)),), "80%以上"),
    ((("", "80", "%", ("約",)),), "約80%"),
)
AMOUNTS = (
    (1_499, "1"),
    (1_500, "2"),
    (-1_500, "▲2"),
    (16_679_000, "16,679"),
    (0, "0"),
    (Unknown(Reason.NOT_APPLICABLE), "―"),
)
ROUNDED = (
    ((1_400, 1_400, 1_400), 4_200, True),  # 1 + 1 + 1 is not 4
    ((1_000, 2_000), 3_000, False),
    ((1_400, 1_400), 9_000, False),  # another matter than rounding
    ((1_400, 1_400), None, False),
)


@pytest.mark.parametrize(("answer", "expected"), ANSWERS)
def test_an_answer(answer: Answer, expected: str) -> None:
    assert answer_text(answer) == expected


@pytest.mark.parametrize(("parts", "expected"), CELLS)
def test_a_cell(parts: tuple[tuple[str, str, str, tuple[str, ...]], ...], expected: str) -> None:
    period = Period(PeriodKind.YEAR, 2022, 2022)
    figures = [
        Figure("i", part, Role.ORIGINAL, period, Quantity(Decimal(value), unit), HERE, notes)
        for part, value, unit, notes in parts
    ]
    assert parts_text(figures) == expected


@pytest.mark.parametrize(("amount", "expected"), AMOUNTS)
def test_money_in_thousands(amount: int | Unknown, expected: str) -> None:
    assert amount_text(amount, THOUSANDS) == expected


def test_money_in_millions() -> None:
    assert amount_text(1_171_560_000, MILLIONS) == "1,172"


@pytest.mark.parametrize(("parts", "total", "expected"), ROUNDED)
def test_rounding_note(parts: tuple[int, ...], total: int | None, expected: bool) -> None:
    assert needs_rounding_note(parts, total, THOUSANDS) is expected
