"""The time of which a document says that its figures speak."""

import pytest

from shirube.intake.as_of import as_of, forecast_from


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("※実績見込みは、令和6年11月末現在の見込みです。", "令和6年11月末現在"),
        ("※見込みは令和7年1月15日時点のものです。", "令和7年1月15日時点"),
        ("指標の現況値は、原則、令和5年度の実績値を記載しています。", "令和5年度"),
        ("現状値は、平成31年4月現在です。", "平成31年4月現在"),
        ("現況値は、各所管の統計により、令和5年度に集めました。", ""),
        ("現況値の時点は表にあります。", ""),
    ],
)
def test_as_of(text: str, wanted: str) -> None:
    assert as_of(text) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("※令和4年度末実績は見込み", 2022),
        ("令和元年度実績は、見込みです。", 2019),
        ("令和4年度の実績は確定しました。", 0),
    ],
)
def test_forecast_from(text: str, wanted: int) -> None:
    assert forecast_from(text) == wanted
