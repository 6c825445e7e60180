"""Printed dates (日付), as exact or as vague as they stand, and the days that they can mean.

The thirds of a month are 上旬 1–10, 中旬 11–20 and 下旬 21 to its end; 末 counts as 下旬, a bare
month is the whole month. A schedule prints year and month once and lets the lines below go on.
"""

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date
from typing import Self

from shirube.terms.fiscal import ERAS, wareki, year
from shirube.terms.folding import fold

_THIRDS = {
    "上旬": (1, 10),
    "初旬": (1, 10),
    "初め": (1, 10),
    "中旬": (11, 20),
    "下旬": (21, 31),
    "末日": (31, 31),
    "末": (21, 31),
    "前半": (1, 15),
    "後半": (16, 31),
}
"""First and last day of a part of a month; 31 is its end."""
_ERA = "|".join(era.name for era in ERAS)
_SIGN = "".join(era.sign for era in ERAS)
_WEEKDAY = r"(?:\((?:[日月火水木金土]|祝|・|曜日?)+\))?"
_ASIDE = r"(?:\((?:(?:19|20)\d\d|(?:平成|令和)(?:元|\d{1,2}))年?度?\))?"
_YEAR = rf"(?:(?:(?:{_ERA})(?:元|\d{{1,2}})|(?:19|20)\d\d){_ASIDE}年(?P<fiscal>度)?{_ASIDE}|同年)"
_MONTH = r"(?:(?P<month>\d{1,2})月|同月)"
_PLAIN = (
    rf"(?:(?P<year>{_YEAR}){_MONTH}?|{_MONTH.replace('month', 'bare')})"
    rf"(?:(?P<day>\d{{1,2}})日{_WEEKDAY}|(?P<part>{'|'.join(_THIRDS)}))?"
    rf"|(?P<alone>\d{{1,2}})日{_WEEKDAY}"
    rf"|(?P<short>(?:[{_SIGN}]\d{{1,2}}|(?:19|20)\d\d)[./]\d{{1,2}}(?:[./]\d{{1,2}})?){_WEEKDAY}"
)
_ONE = re.compile(rf"(?:{_PLAIN})(?:頃|ごろ|ころ)?")
_TO = r"(?:[~〜]|から|-(?=\d))"
_UNNAMED = re.compile(r"\?P<\w+>")

DATE = rf"(?:{_UNNAMED.sub('?:', _ONE.pattern)})"
"""A date as documents print it, folded, as an expression of re without groups: 平成27年8月12日,
8月12日(水), 9月中旬, 令和6年3月, R6.3.1, 同月20日."""
_BARE = rf"(?:{_UNNAMED.sub('?:', _YEAR)})?(?:\d{{1,2}}月)?\d{{1,2}}{_TO}(?=\d{{1,2}}[月日])"
DATES = rf"(?:(?:{_BARE})?{DATE}(?:{_TO}(?:{DATE})?(?:まで)?)?)"
"""The same or a span of two: 9月中旬~10月上旬, 4~6月, 9月11日から10月2日まで, 10月~ (open)."""
_BOUNDS = re.compile(rf"(?P<from>.+?){_TO}(?P<to>.*?)(?:まで)?")
_ENDS_BARE = re.compile(r"(?:.*[年月])?\d{1,2}")
_HALF_YEAR = 6


@dataclass(frozen=True, slots=True)
class Days:
    """A printed date: its words, and the first and the last day that they can mean.

    ``words`` are folded, with the year and month of the line above where they are not
    repeated. ``stated`` are the words of the year (平成27年, 令和5年度). Both days are None
    where the words fix none, the last one also where a span is open (10月~).
    """

    words: str
    stated: str
    first: date | None
    last: date | None

    @property
    def iso(self) -> tuple[str, str]:
        """Return both days as ISO dates (2015-08-11), empty where there is none."""
        first = self.first.isoformat() if self.first else ""
        return first, self.last.isoformat() if self.last else ""

    def until(self, end: Self) -> "Days":
        """Return the span from this date to ``end``."""
        last = end.last if self.first and end.last and end.last >= self.first else None
        return Days(f"{self.words.rstrip('~')}~{end.words}", self.stated, self.first, last)


def days(text: str, above: Days | None = None) -> Days | None:
    """Return what a printed date or span means, or None where ``text`` is no date.

    ``above`` is the date of the line above: it lends its year, and to a bare day its month. A
    month half a year or more before that of ``above`` is one of the next year. A date that
    does not exist (2月30日) fixes no day.
    """
    words = fold(text)
    if _ONE.fullmatch(words):
        return _one(words, above)
    bounds = _BOUNDS.fullmatch(words) if re.fullmatch(DATES, words) else None
    if bounds is None:
        return None
    began, ended = bounds["from"], bounds["to"]
    unit = "月" if "月" in ended else "日"
    start = _one(began + unit if _ENDS_BARE.fullmatch(began) else began, above)
    if not ended:
        return Days(f"{start.words}~", start.stated, start.first, None)
    whole = _one(ended, start)
    span = start.until(whole)
    return Days(f"{start.words}~{ended}", span.stated, span.first, span.last)


def _one(words: str, above: Days | None) -> Days:
    """Return the meaning of a single date."""
    match = _ONE.fullmatch(words)
    if match is None:
        return Days(words, "", None, None)
    if match["short"]:
        return _short(words, match["short"])
    month = match["month"] or match["bare"]
    if match["year"] and not match["year"].startswith("同"):
        stated = match["year"]
        named = year(stated)
    else:
        stated, named = _lent(above, int(month) if month else 0)
    if month is None and (match["alone"] or "同月" in words) and above and above.first:
        month = str(above.first.month)
    spoken = words.replace("同年", "").replace("同月", "")
    given = stated if not match["year"] or match["year"].startswith("同") else ""
    lent = f"{month}月" if month and not (match["month"] or match["bare"]) else ""
    first, last = _bounds(named, bool(match["fiscal"]), month, match)
    return Days(f"{given}{lent}{spoken}", stated, first, last)


def _lent(above: Days | None, month: int) -> tuple[str, int | None]:
    """Return the year of the line above, in words and number, as it is for a month below."""
    if above is None:
        return "", None
    if above.first is None:
        return above.stated, year(above.stated)
    since = above.first
    if above.last and (above.last - since).days > 2 * 31:
        named = since.year + (0 < month < since.month)
    else:
        named = since.year + (0 < month <= since.month - _HALF_YEAR)
    same = year(above.stated) == named and not above.stated.endswith("度")
    return (above.stated if same else f"{wareki(named)}年"), named


def _bounds(
    named: int | None, fiscal: bool, month: str | None, match: re.Match[str]
) -> tuple[date | None, date | None]:
    """Return the first and last day of a year, a month, a part of one, or a day."""
    if named is None:
        return None, None
    if month is None:
        if match["alone"]:
            return None, None
        start = date(named, 4 if fiscal else 1, 1)
        return start, date(named + fiscal, 3 if fiscal else 12, 31)
    number = int(month)
    if not 1 <= number <= 12:
        return None, None
    named += fiscal and number < 4
    end = monthrange(named, number)[1]
    day = int(match["day"] or match["alone"] or 0)
    first, last = (day, day) if day else _THIRDS.get(match["part"] or "", (1, 31))
    if day > end:
        return None, None
    return date(named, number, min(first, end)), date(named, number, min(last, end))


def _short(words: str, short: str) -> Days:
    """Return the meaning of a date in figures (R6.3.1, 2024/3)."""
    head, *rest = re.split("[./]", short)
    named = year(f"{head}年") or 0
    text = f"{wareki(named)}年{rest[0]}月" + (f"{rest[1]}日" if rest[1:] else "")
    spelled = _one(text, None)
    return Days(words, spelled.stated, spelled.first, spelled.last)
