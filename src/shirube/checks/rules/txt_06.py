"""TXT-06: one sign has one code point in a document."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping

from shirube.checks.case import Case
from shirube.checks.rule import Breach, Reads, Rule
from shirube.terms import Bilingual, Severity

_SIGNS: Mapping[str, tuple[str, re.Pattern[str]]] = {
    "文中の棒線": ("a dash", re.compile(r"(?<=\S)[―—─](?=\S)")),
    "値のない欄の棒": (
        "an empty cell",
        re.compile(r"(?:(?<=\s)|^)[―－—–─ー-](?=\s|$)", re.MULTILINE),
    ),
    "波線": ("a wave dash", re.compile("[〜～∼]")),
    "読点": ("a comma", re.compile("[、，](?![0-9０-９]{3})")),
    "疑問符": ("a question mark", re.compile("(?<=[ぁ-龠])[?？]")),
}
"""Where a sign stands, as it is printed, and the letters that are used for it."""
_LONG_VOWEL = re.compile(r"(?<=[0-9一-龠])ー(?=[0-9])")
_TIMES = 2
"""How often each letter must stand before a document mixes them."""


def _breaches(case: Case) -> Iterator[Breach]:
    for name, (plain, form) in _SIGNS.items():
        yield from _mixed(case, name, plain, form)
    for line in case.lines:
        for match in _LONG_VOWEL.finditer(line.text):
            words = line.text[max(match.start() - 4, 0) : match.end() + 4]
            yield Breach(
                line.subject,
                line.source,
                f"「{words}」の「ー」は長音符です。番号をつなぐ記号ではありません。",
                f"The sign in '{words}' is a long vowel, not a hyphen.",
                words,
            )


def _mixed(case: Case, name: str, plain: str, form: re.Pattern[str]) -> Iterator[Breach]:
    counts = Counter(form.findall("\n".join(line.printed for line in case.lines)))
    often = [sign for sign, count in counts.most_common() if count >= _TIMES]
    if len(often) > 1:
        last = next(line for line in case.lines if often[-1] in form.findall(line.printed))
        told = "、".join(f"「{sign}」(U+{ord(sign):04X})が{counts[sign]}か所" for sign in often)
        english = ", ".join(f"U+{ord(sign):04X} {counts[sign]} times" for sign in often)
        yield Breach(
            "",
            last.source,
            f"{name}に別々の文字が使われています。{told}です。",
            f"Different letters are used for {plain}: {english}.",
            name,
        )


RULE = Rule(
    "TXT-06",
    Severity.NOTE,
    Reads.TEXT,
    Bilingual(
        "同じ記号には同じ文字を使う。",
        "One sign is one letter throughout a document.",
    ),
    Bilingual(
        "検索と読み上げのために、一つの文字にそろえてください。",
        "Use one letter, for the sake of search and of reading aloud.",
    ),
    "桟橋の改修 ― 10件\n待合所の改修 ― 12件",
    "桟橋の改修 ― 10件\n待合所の改修 ― 12件\n岸壁の改修 － 3件\n水門の改修 － 4件",
    _breaches,
)
