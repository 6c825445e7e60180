"""POP-02: populations that are set side by side count the same people."""

import re
from collections.abc import Iterator
from decimal import Decimal

from shirube.checks.case import Case
from shirube.checks.rule import Breach, Reads, Rule
from shirube.plan import Exhibit
from shirube.terms import Bilingual, Quantity, Severity

_ALL = re.compile(r"外国人(?:住民|人口)?を含(?:む|め|みます|んで)")
_NATIONALS = re.compile(
    r"日本人(?:人口)?のみ|外国人(?:住民|人口)?[をがは]?(?:除|含まれ(?:て(?:いない|おらず|いません)|ない|ず)|含まない|含まず)"
)
_POPULATION = re.compile(r"人口")
_TOTAL = re.compile(r"約?(?P<number>\d{1,3}(?:,\d{3})+|\d+万\d*)人")
_BANDS = 3
_NEAR = (Decimal("0.9"), Decimal("1.1"))


def _breaches(case: Case) -> Iterator[Breach]:
    whole = "。".join(piece.text for piece in case.script)
    if not (_ALL.search(whole) and _POPULATION.search(whole)):
        return
    for piece in case.script:
        match = _NATIONALS.search(piece.text)
        if match:
            shown = _shown(case)
            yield Breach(
                piece.subject,
                piece.source(*match.span()),
                f"外国人を含む人口と含まない人口(「{match[0]}」)が並んでいます。{shown}"
                "そのまま比べられません。",
                f"Populations with and without foreigners ('{match[0]}') stand side by side and "
                "cannot be compared.",
                match[0],
                None if shown else Severity.WARNING,
            )
            return


def _shown(case: Case) -> str:
    """Return the sums of a chart's bands beside the total of the text that they come near to."""
    totals = [
        Decimal(match["number"].replace(",", ""))
        for piece in case.script
        for match in _TOTAL.finditer(piece.text)
        if "万" not in match["number"]
    ]
    for exhibit in case.edition.exhibits:
        for summed in _sums(exhibit):
            near = [t for t in totals if summed != t and _NEAR[0] <= summed / t <= _NEAR[1]]
            if near:
                return f"図の年齢3区分の和は{summed:,}人、本文の総人口は{near[-1]:,}人です。"
    return ""


def _sums(exhibit: Exhibit) -> list[Decimal]:
    """Return the sums of three bands whose numbers a chart prints one band after the other."""
    values = [d.answer.value for d in exhibit.data if isinstance(d.answer, Quantity) and not d.row]
    years, rest = divmod(len(values), _BANDS)
    if rest or years < 2 or any(value < 1000 for value in values):
        return []
    return [sum(values[at::years], Decimal(0)) for at in range(years)]


RULE = Rule(
    "POP-02",
    Severity.ERROR,
    Reads.TEXT,
    Bilingual(
        "並べて示す人口は、外国人を含むかどうかなど、数え方が同じである。",
        "Populations that are set side by side count the same people.",
    ),
    Bilingual(
        "数え方をそろえるか、それぞれの図表と本文に数え方を書き、比べないようにしてください。",
        "Count alike, or say beside each what it counts and do not compare them.",
    ),
    "総人口は外国人を含む。年齢3区分の人口も外国人を含む。",
    "総人口は外国人を含む。年齢3区分の人口には外国人が含まれていない。",
    _breaches,
)
