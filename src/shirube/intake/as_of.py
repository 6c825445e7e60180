"""What a document says of the time that its figures speak of."""

import re

from shirube.terms import FISCAL_YEAR, years

_DATE = rf"(?:{FISCAL_YEAR}|(?:明治|大正|昭和|平成|令和)(?:元|\d+)年\d+月(?:\d+日|末)?)"
_FORECAST = re.compile(rf"(?P<year>{FISCAL_YEAR})末?実績は、?見込み")
_AS_OF = (
    re.compile(rf"見込みは、?(?:原則、?)?(?P<date>{_DATE}(?:現在|時点))"),
    re.compile(rf"(?:現況値|現状値|基準値)は、?(?:原則、?)?(?P<date>{_DATE}(?:末|現在|時点)?)"),
)
"""Sentences that tell the date of forecasts, or of baselines printed without one."""


def forecast_from(text: str) -> int:
    """Return the fiscal year that ``text`` names as a forecast (実績は見込み), or 0.

    ``text`` is folded and without blanks.
    """
    match = _FORECAST.search(text)
    return years(match["year"])[0] if match else 0


def as_of(text: str) -> str:
    """Return the date of which ``text`` says that its figures are (数値の時点), or nothing.

    ``text`` is folded and without blanks.
    """
    found = (sentence.search(text) for sentence in _AS_OF)
    return next((match["date"] for match in found if match), "")
