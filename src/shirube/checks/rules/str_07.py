"""STR-07: the table of contents gives the page on which a part begins."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from shirube.checks.case import Case
from shirube.checks.evidence.lines import Line
from shirube.checks.evidence.numbering import place
from shirube.checks.evidence.pages import Pages, numbered_pages
from shirube.checks.rule import Breach, Reads, Rule
from shirube.terms import Bilingual, Severity, Source

_FEWEST = 3
_RIGHT = 0.6
"""Where fewer agree, the numbers at the feet of the pages are not those of the list."""
_ENTRY = re.compile(r"^(?P<title>.{3,60}?)[.…・‥ ]{2,}(?P<page>\d{1,3})$")


@dataclass(frozen=True, slots=True)
class _Entry:
    """What a list says: the title, its page, the subject, and the line where the part begins."""

    title: str
    page: int
    subject: str
    begins: Source


def _breaches(case: Case) -> Iterator[Breach]:
    if not case.texts:
        return
    listed = [
        _Entry(place(element), int(element.page), element.id, element.source)
        for element in case.edition.elements
        if element.page.isdecimal()
    ]
    yield from _wrong(listed, numbered_pages(case.lines, case.edition.elements))
    yield from _wrong(list(_contents(case.lines)), numbered_pages(case.lines, fewest=_FEWEST))


def _contents(lines: Sequence[Line]) -> Iterator[_Entry]:
    """Yield the entries of a table of contents whose title stands once more as a line."""
    places: dict[str, list[Line]] = {}
    for line in lines:
        places.setdefault(line.text, []).append(line)
    for line in lines:
        match = _ENTRY.match(line.text)
        if match:
            later = [each for each in places.get(match["title"], []) if each is not line]
            if len(later) == 1 and later[0].source.first > line.source.first:
                yield _Entry(match["title"], int(match["page"]), line.subject, later[0].source)


def _wrong(listed: Sequence[_Entry], pages: Pages | None) -> Iterator[Breach]:
    spans = [(entry, pages.page(entry.begins.first)) for entry in listed] if pages else []
    told = [(entry, span) for entry, span in spans if span]
    wrong = [(e, span) for e, span in told if not span[0] <= e.page <= span[1]]
    if len(told) < _FEWEST or len(wrong) > (1 - _RIGHT) * len(told):
        return
    for entry, span in wrong:
        yield Breach(
            entry.subject,
            entry.begins,
            f"目次や一覧では「{entry.title}」は{entry.page}ページですが、{span[1]}ページにあります。",
            f"The list gives page {entry.page} for '{entry.title}', which stands on page "
            f"{span[1]}.",
            f"{entry.title} {entry.page}ページ",
        )


RULE = Rule(
    "STR-07",
    Severity.ERROR,
    Reads.TEXT,
    Bilingual(
        "目次や一覧のページは、その項目が始まるページである。",
        "The table of contents gives the page on which a part begins.",
    ),
    Bilingual(
        "組み上がった冊子のページを確かめ、目次を直してください。",
        "Look at the pages of the finished booklet and mend the contents.",
    ),
    "港の現状……1\n渡船の維持……2\n海岸の保全……3\n\n\n港の現状\n1\n渡船の維持\n2\n海岸の保全\n3",
    "港の現状……1\n渡船の維持……2\n海岸の保全……5\n\n\n港の現状\n1\n渡船の維持\n2\n海岸の保全\n3",
    _breaches,
)
