"""What a judgement looks like on the screen: values, rates, obstacles, remarks."""

from decimal import Decimal

from shirube.cli.cell import unknown_cell
from shirube.evaluation import Given, Obstacle, Rate, digits
from shirube.terms import Bilingual, Language, Unknown, Wording

_JOINT = {"ja": "、", "en": ", "}
_NOT_EVALUABLE = Bilingual("算定不可", "not evaluable")


def value_cell(value: Given, unit: str, language: Language) -> str:
    """Return a value with its unit, its words, or why there is none."""
    if isinstance(value, Unknown):
        return unknown_cell(value, language)
    return digits(value) if isinstance(value, Wording) else f"{digits(value)}{unit}"


def percent_cell(rate: Rate, language: Language) -> str:
    """Return the percentage alone, or that there is none."""
    percent = rate.percent
    if isinstance(percent, Decimal):
        return f"{percent:,f}%"
    return _NOT_EVALUABLE.spoken(language)


def formula_cell(rate: Rate, language: Language) -> str:
    """Return the number and the name of a formula: F9 年度の達成率."""
    name = rate.formula.value.spoken(language)
    return f"{rate.formula.name} {name}" if rate.formula.name.startswith("F") else name


def why_cell(rate: Rate, language: Language) -> str:
    """Return what stands beside a rate: its remarks, or in place of one its obstacle."""
    if isinstance(rate.share, Obstacle):
        return rate.share.value.spoken(language)
    return _JOINT[language].join(remark.value.spoken(language) for remark in rate.remarks)


def rate_lines(rate: Rate, language: Language) -> str:
    """Return a rate on its lines: the percentage, its formula, what to know beside it."""
    if isinstance(rate.share, Obstacle):
        lines = [percent_cell(rate, language), f"({why_cell(rate, language)})"]
    else:
        lines = [percent_cell(rate, language), formula_cell(rate, language)]
        lines += [f"({why})"] if (why := why_cell(rate, language)) else []
    return "\n".join(lines)
