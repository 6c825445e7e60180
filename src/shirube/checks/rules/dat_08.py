"""DAT-08: all forecasts are of one day."""

import re
from collections import Counter
from collections.abc import Iterator

from shirube.checks.case import Case
from shirube.checks.rule import Breach, Reads, Rule
from shirube.terms import DATE, Bilingual, Severity, Source, days

_FORECAST = re.compile(rf"(?P<date>{DATE})(?:現在|時点)(?:での|における|の)?[^。]{{0,16}}見込")


def _breaches(case: Case) -> Iterator[Breach]:
    told: list[tuple[str, str, str, Source]] = []
    for piece in case.script:
        for match in _FORECAST.finditer(piece.text):
            read = days(match["date"])
            if read and read.last and "月" in match["date"]:
                told.append(
                    (
                        read.last.isoformat(),
                        match["date"],
                        piece.subject,
                        piece.source(*match.span()),
                    )
                )
    usual = Counter(day for day, *_ in told).most_common(1)
    seen = {day for day, _ in usual}
    for day, words, subject, place in told:
        if day not in seen:
            seen.add(day)
            common = next(w for d, w, *_ in told if d == usual[0][0])
            yield Breach(
                subject,
                place,
                f"見込みの時点が「{words}」です。ほかの箇所では「{common}」です。",
                f"A forecast is as of '{words}', elsewhere as of '{common}'.",
                words,
            )


RULE = Rule(
    "DAT-08",
    Severity.WARNING,
    Reads.TEXT,
    Bilingual(
        "見込みの値は、どれも同じ時点のものである。",
        "All forecasts of a document are as of one day.",
    ),
    Bilingual(
        "時点をそろえるか、異なる値にはその時点を書き添えてください。",
        "Use one day, or give its own day beside a value of another.",
    ),
    "令和4年12月末現在の見込みです。表は令和4年12月末時点での年度末見込みです。",
    "令和4年12月末現在の見込みです。表は令和4年11月末時点での年度末見込みです。",
    _breaches,
)
