"""The words of a picture of series: highest, lowest and last of each, gaps, and the table."""

from collections.abc import Sequence

from shirube.charts.figures import known, measured
from shirube.charts.saying import cell, extremes, left_open, place_text, places, spoken_place
from shirube.charts.scene import Telling
from shirube.charts.series import Series
from shirube.terms import Bilingual, Language

_SPOKEN = 6
"""So many series get a sentence of their own; the others are in the table."""
_YEAR = Bilingual("年", "Year")
_FISCAL = Bilingual("年度", "Fiscal year")
_PLACE = Bilingual("区分", "Group")


def told(
    kind: Bilingual,
    title: str,
    unit: str,
    series: Sequence[Series],
    fiscal: bool,
    language: Language,
) -> Telling:
    """Return the words of a picture of series."""
    across = places(series)
    japanese = language == "ja"
    said = [_sentence(each, unit, fiscal, language) for each in series[:_SPOKEN]]
    rest = len(series) - _SPOKEN
    if rest > 0:
        said.append(f"ほか{rest}系列は表にある。" if japanese else f"{rest} more are in the table.")
    first, last = (spoken_place(at, fiscal, language) for at in (across[0], across[-1]))
    reach = f"横軸は{first}から{last}。" if japanese else f"From {first} to {last}."
    gaps = _gaps(series, fiscal, language)
    opening = f"{title}（{kind.ja}）。" if japanese else f"{title} ({kind.en})."
    everything = _extremes(series, unit, fiscal, language) if len(series) > 1 else ""
    parts = [opening, reach, everything, *said, gaps]
    head = _PLACE if isinstance(across[0], str) else _FISCAL if fiscal else _YEAR
    tables = [dict(zip(each.across, each.values, strict=True)) for each in series]
    rows = tuple(
        (
            place_text(at, fiscal, language),
            *(cell(table.get(at), "", language) for table in tables),
        )
        for at in across
    )
    return Telling(
        ("" if japanese else " ").join(part for part in parts if part),
        (head.spoken(language), *(each.name for each in series)),
        rows,
        gaps,
    )


def _extremes(series: Sequence[Series], unit: str, fiscal: bool, language: Language) -> str:
    gap = " " if language == "en" else "の"
    pairs = [
        (f"{each.name}{gap}{spoken_place(at, fiscal, language)}", value)
        for each in series
        for at, value in zip(each.across, each.values, strict=True)
    ]
    whole = extremes(pairs, unit, language)
    return f"全体の{whole}" if language == "ja" and whole else whole


def _sentence(each: Series, unit: str, fiscal: bool, language: Language) -> str:
    pairs = [
        (spoken_place(at, fiscal, language), value)
        for at, value in zip(each.across, each.values, strict=True)
        if known(value)
    ]
    if not pairs:
        return f"{each.name}は値がない。" if language == "ja" else f"{each.name} has no value."
    where, value = pairs[-1]
    if language == "en":
        last = f"{measured(value, unit)} ({where})"
        if len(pairs) == 1:
            return f"{each.name}: {last}."
        return f"{each.name}: last {last}. {extremes(pairs, unit, 'en')}"
    last = f"{measured(value, unit)}（{where}）"
    if len(pairs) == 1:
        return f"{each.name}は{last}。"
    return f"{each.name}の{extremes(pairs, unit, 'ja')[:-1]}、最後は{last}。"


def _gaps(series: Sequence[Series], fiscal: bool, language: Language) -> str:
    """Return a sentence on the unknown between or beside values that a series was given."""
    missing = [
        (each.name, spoken_place(at, fiscal, language))
        for each in series
        for at, value in zip(each.across, each.values, strict=True)
        if not known(value)
    ]
    form = "{} ({})" if language == "en" else "{}（{}）"
    named = [form.format(at, name) if len(series) > 1 else at for name, at in missing]
    return left_open(named, language)
