"""DAT-04: the weekday in brackets is that of the date."""

import re
from collections.abc import Iterator

from shirube.checks.case import Case
from shirube.checks.rule import Breach, Reads, Rule
from shirube.terms import DATE, Bilingual, Days, Severity, days

_WEEKDAYS = "月火水木金土日"
_DATE = re.compile(rf"(?P<date>{DATE})")
_SAID = re.compile(rf"日\((?P<weekday>[{_WEEKDAYS}])(?:曜日?)?(?:[・、]?[祝休])?\)$")


def _breaches(case: Case) -> Iterator[Breach]:
    for piece in case.script:
        if "日(" not in piece.text:
            continue
        above: Days | None = None
        for match in _DATE.finditer(piece.text):
            read = days(match["date"], above)
            above = read if read and read.first else above
            said = _SAID.search(match["date"])
            if said is None or "月" not in match["date"] or not (read and read.first):
                continue
            right = _WEEKDAYS[read.first.weekday()]
            if right != said["weekday"]:
                yield Breach(
                    piece.subject,
                    piece.source(*match.span()),
                    f"「{match['date']}」の曜日が違います。{read.first.year}年のこの日は"
                    f"{right}曜日です。",
                    f"The weekday of '{match['date']}' is wrong: the day is a "
                    f"{read.first.strftime('%A')}.",
                    match["date"],
                )


RULE = Rule(
    "DAT-04",
    Severity.ERROR,
    Reads.TEXT,
    Bilingual("日付に添えた曜日は正しい。", "The weekday beside a date is right."),
    Bilingual(
        "暦で日付と曜日を確かめ、違う方を直してください。",
        "Look the date up and mend the wrong one.",
    ),
    "令和5年3月14日(火)に開く。",
    "令和5年3月14日(水)に開く。",
    _breaches,
)
