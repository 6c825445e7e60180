"""What the words of all pictures share: sound values, places, cells, extremes, what is missing."""

from collections.abc import Sequence

from shirube.charts.figures import Value, known, measured, year_lines, year_text
from shirube.charts.series import Series
from shirube.terms import Bilingual, Language, Refusal

_HUGE = 1e18
_NAMED = 8
"""So many gaps are named; of the others the number is said."""
NO_VALUE = Bilingual("値なし", "no value")
LEFT_OPEN = Bilingual("値がないため空けた所", "No value, left open")
WITHOUT = Bilingual("値がないもの", "Without a value")


def sound(title: str, values: Sequence[Value]) -> None:
    """Raise Refusal where there is no value to draw, or one that no scale holds."""
    if not any(known(value) for value in values):
        raise Refusal(
            f"図「{title}」に描く値がありません。値を一つ以上与えてください。",
            f"The picture '{title}' has no value to draw: give at least one.",
        )
    if any(value is not None and known(value) and not -_HUGE <= value <= _HUGE for value in values):
        raise Refusal(
            f"図「{title}」の値が大きすぎます（100京まで）。単位を確かめてください。",
            f"The picture '{title}' has a value above 1e18: check its unit.",
        )


def places(series: Sequence[Series]) -> tuple[int | str, ...]:
    """Return every place of the series: years in order, words in the order of appearance.

    Raises Refusal where years and words are mixed.
    """
    every = dict.fromkeys(place for each in series for place in each.across)
    years = [place for place in every if isinstance(place, int)]
    words = [place for place in every if isinstance(place, str)]
    if years and words:
        raise Refusal(
            f"横軸に年（{years[0]}）と言葉（{words[0]}）が混ざっています。どちらかにしてください。",
            f"Years ({years[0]}) and words ({words[0]}) are mixed on one axis: give one kind.",
        )
    return tuple(sorted(years)) or tuple(words)


def place_text(place: int | str, fiscal: bool, language: Language) -> str:
    """Return a place of the axis in a sentence."""
    return place if isinstance(place, str) else year_text(place, fiscal, language)


def spoken_place(place: int | str, fiscal: bool, language: Language) -> str:
    """Return a place of the axis as short as it can be said: 令和2年."""
    return place if isinstance(place, str) else "".join(year_lines(place, fiscal, language)[:1])


def cell(value: Value, unit: str, language: Language, digits: int | None = None) -> str:
    """Return a value with its unit, or the words for none."""
    return measured(value, unit, digits) if known(value) else NO_VALUE.spoken(language)


def extremes(pairs: Sequence[tuple[str, Value]], unit: str, language: Language) -> str:
    """Return the highest and lowest of named values, in words."""
    real = [(name, value) for name, value in pairs if value is not None and known(value)]
    if not real:
        return ""
    high, low = max(real, key=lambda pair: pair[1]), min(real, key=lambda pair: pair[1])
    if language == "en":
        ends = (f"{measured(value, unit)} ({name})" for name, value in (high, low))
        return "Highest {}, lowest {}.".format(*ends)
    ends = (f"{measured(value, unit)}（{name}）" for name, value in (high, low))
    return "最大は{}、最小は{}。".format(*ends)


def left_open(names: Sequence[str], language: Language, words: Bilingual = LEFT_OPEN) -> str:
    """Return a sentence that names what has no value; empty where there is no such thing."""
    if not names:
        return ""
    more = len(names) - _NAMED
    said, opening = names[:_NAMED], words.spoken(language)
    if language == "en":
        return f"{opening}: {', '.join(said)}{f', {more} more' if more > 0 else ''}."
    return f"{opening}：{'、'.join(said)}{f'ほか{more}か所' if more > 0 else ''}。"
