"""TXT-07: the text layer does not hold its letters twice."""

from collections.abc import Iterator

from shirube.checks.case import Case
from shirube.checks.evidence.doubling import printed_twice
from shirube.checks.evidence.named_places import clipped, inner
from shirube.checks.rule import Breach, Reads, Rule
from shirube.terms import Bilingual, Severity


def _breaches(case: Case) -> Iterator[Breach]:
    lines = [line for line in case.lines if printed_twice(line.printed)]
    if lines:
        words = clipped(lines[0].text)
        yield Breach(
            "",
            lines[0].source,
            f"PDFの文字情報に、同じ文字が二重に入っている行が{len(lines)}行あります"
            f"(「{inner(words)}」)。紙面は正しくても検索できず、読み上げでは二度読まれます。",
            f"{len(lines)} lines of the text layer hold their letters twice ('{words}'): they look "
            "right, but cannot be searched and are read aloud twice.",
            words,
        )


RULE = Rule(
    "TXT-07",
    Severity.NOTE,
    Reads.TEXT,
    Bilingual(
        "PDFの文字情報に、同じ文字が二重に入っていない。",
        "The text layer of a PDF holds each letter once.",
    ),
    Bilingual(
        "太字や影を重ね打ちで表さず、書体で太字にしてからPDFを作り直してください。",
        "Set bold type by its font, not by printing twice, and make the PDF anew.",
    ),
    "港の計画の推進について",
    "港港のの計計画画のの推推進進ににつついいてて",
    _breaches,
)
