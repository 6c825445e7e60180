"""Findings as an Excel workbook: a sheet to work through, one of what was accepted, the rules."""

import io
from collections.abc import Iterable, Sequence
from math import ceil

from rich.cells import cell_len
from xlsxwriter import Workbook
from xlsxwriter.format import Format

from shirube.checks import Rule
from shirube.checks.acceptance import Sifted
from shirube.cli.labels import label
from shirube.terms import Bilingual, Finding, Language

_HEADS = (
    (Bilingual("規則", "rule"), 10),
    (Bilingual("重大度", "severity"), 9),
    (Bilingual("対象ID", "subject"), 22),
    (Bilingual("箇所", "spot"), 24),
    (Bilingual("出典", "source"), 26),
    (Bilingual("説明", "finding"), 70),
    (Bilingual("対処", "to mend"), 50),
)
_ACCEPTED = (*_HEADS, (Bilingual("理由", "reason"), 40), (Bilingual("記入者", "by"), 14))
_RULES = (
    (Bilingual("規則", "rule"), 10),
    (Bilingual("重大度", "severity"), 9),
    (Bilingual("守るべきこと", "what must hold"), 80),
    (Bilingual("件数", "findings"), 9),
)
_SHEETS = (
    Bilingual("検査結果", "findings"),
    Bilingual("承知", "accepted"),
    Bilingual("規則", "rules"),
)
_PLAIN = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
_LINE = 15
"""The height of a line, in points."""
_MARGIN = 2
"""What a column is wider than its text, in letters."""
_LOOK = {"valign": "top", "font_name": "BIZ UDPゴシック", "font_size": 10}


def findings_workbook(found: Sifted, applied: Iterable[Rule], language: Language) -> bytes:
    """Return the bytes of an .xlsx file; every cell is text or a count, none is a formula."""
    file = io.BytesIO()
    book = Workbook(file, _PLAIN)
    findings, accepted, rules = (name.spoken(language) for name in _SHEETS)
    _sheet(book, findings, _HEADS, [_cells(f, language) for f in found.open], language)
    told = [(*_cells(f, language), a.reason, a.by) for f, a in found.accepted]
    _sheet(book, accepted, _ACCEPTED, told, language)
    counts = [f.code for f in found.open]
    lines = [
        (r.code, label(r.severity, language), r.holds.spoken(language), counts.count(r.code))
        for r in applied
    ]
    _sheet(book, rules, _RULES, lines, language)
    book.close()
    return file.getvalue()


def _cells(finding: Finding, language: Language) -> tuple[str, ...]:
    return (
        finding.code,
        label(finding.severity, language),
        finding.subject,
        finding.spot,
        str(finding.source or ""),
        finding.sentence.spoken(language),
        finding.remedy.spoken(language),
    )


def _sheet(
    book: Workbook,
    name: str,
    heads: Sequence[tuple[Bilingual, int]],
    rows: Sequence[Sequence[str | int]],
    language: Language,
) -> None:
    sheet = book.add_worksheet(name)
    head = _format(book, {"bold": True, "bottom": 1})
    plain = _format(book, {"text_wrap": True})
    for column, (title, width) in enumerate(heads):
        sheet.set_column(column, column, width)
        sheet.write_string(0, column, title.spoken(language), head)
    widths = [width for _, width in heads]
    for line, row in enumerate(rows, start=1):
        sheet.set_row(line, _LINE * _lines(row, widths))
        for column, value in enumerate(row):
            sheet.write(line, column, value, plain)
    sheet.freeze_panes(1, 0)
    sheet.autofilter(0, 0, max(len(rows), 1), len(heads) - 1)
    sheet.set_landscape()
    sheet.fit_to_pages(1, 0)
    sheet.repeat_rows(0)


def _lines(row: Sequence[str | int], widths: Sequence[int]) -> int:
    """Return how many lines the longest cell of a row takes; a Japanese letter is two wide."""
    cells = zip(row, widths, strict=True)
    return max(ceil(cell_len(str(value)) / (width - _MARGIN)) or 1 for value, width in cells)


def _format(book: Workbook, options: dict[str, object]) -> Format:
    return book.add_format(_LOOK | options)
