"""STR-05: the number of a part begins with the number of what it is part of."""

from collections.abc import Iterator

from shirube.checks.case import Case
from shirube.checks.evidence.numbering import parts, place
from shirube.checks.rule import Breach, Reads, Rule
from shirube.terms import Bilingual, Severity

_JOINED = 2


def _breaches(case: Case) -> Iterator[Breach]:
    for element in case.edition.elements:
        number = parts(element)
        above = next((e for e in case.above(element.id)[1:] if parts(e)), None)
        if above is None or len(number) < _JOINED:
            continue
        wanted = parts(above)
        if len(wanted) == len(number) - 1 and number[:-1] != wanted:
            yield Breach(
                element.id,
                element.source,
                f"「{place(element)}」は「{place(above)}」の下にありますが、番号の頭が合いません。",
                f"'{place(element)}' stands under '{place(above)}', whose number it does not "
                "begin with.",
                element.number,
            )


RULE = Rule(
    "STR-05",
    Severity.ERROR,
    Reads.EDITION,
    Bilingual(
        "事業の番号は、その施策の番号で始まる。",
        "The number of a part begins with the number of what it is part of.",
    ),
    Bilingual(
        "番号を直すか、正しい施策の下に移してください。",
        "Mend the number, or move the part to where it belongs.",
    ),
    """
施策 2 港のにぎわい
  事業 2-1 市場の改修
""",
    """
施策 2 港のにぎわい
  事業 3-1 市場の改修
""",
    _breaches,
)
