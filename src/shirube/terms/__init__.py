"""The words that all rooms share: time, quantity, money, the unknown, source, finding."""

from shirube.terms.bilingual import Bilingual, Language
from shirube.terms.days import DATE, DATES, Days, days
from shirube.terms.finding import Finding, Severity
from shirube.terms.fiscal import (
    ERAS,
    FISCAL_YEAR,
    FISCAL_YEARS,
    Era,
    fiscal_year_name,
    wareki,
    western,
    year,
    years,
)
from shirube.terms.folding import (
    fold,
    fold_apart,
    fold_unit,
    is_dash,
    is_japanese,
    printable,
)
from shirube.terms.money import YEN_PER_UNIT, yen
from shirube.terms.period import Period, PeriodKind
from shirube.terms.quantity import Answer, Quantity, Wording
from shirube.terms.refusal import Refusal
from shirube.terms.source import Source, source
from shirube.terms.unknown import Reason, Unknown

__all__ = [
    "DATE",
    "DATES",
    "ERAS",
    "FISCAL_YEAR",
    "FISCAL_YEARS",
    "YEN_PER_UNIT",
    "Answer",
    "Bilingual",
    "Days",
    "Era",
    "Finding",
    "Language",
    "Period",
    "PeriodKind",
    "Quantity",
    "Reason",
    "Refusal",
    "Severity",
    "Source",
    "Unknown",
    "Wording",
    "days",
    "fiscal_year_name",
    "fold",
    "fold_apart",
    "fold_unit",
    "is_dash",
    "is_japanese",
    "printable",
    "source",
    "wareki",
    "western",
    "year",
    "years",
    "yen",
]
