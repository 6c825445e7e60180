"""The limits of the rules (目安): numbers that a city can set otherwise."""

from fractions import Fraction

from shirube.checks.case import Case


def limit(case: Case, name: str, listed: str = "見直しの目安") -> Fraction | None:
    """Return the limit with a name of a list (見直しの目安), or None where none is set.

    Limits are percentages or plain numbers; one that is no number sets nothing.
    """
    words = case.words.get(listed, {}).get(name, ())
    try:
        return Fraction(words[0]) if words else None
    except (ValueError, ZeroDivisionError):
        return None
