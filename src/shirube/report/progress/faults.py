"""The findings of severity E, for a report that is not yet fit to be issued."""

from collections.abc import Sequence

from shirube.plan import Edition, Element, Indicator
from shirube.report.folio import Align, Cell, Table
from shirube.report.progress.lettering import lettered
from shirube.report.theme import Theme
from shirube.terms import Finding, Severity


def faults(findings: Sequence[Finding]) -> tuple[Finding, ...]:
    """Return the findings that stand against issuing a report."""
    return tuple(finding for finding in findings if finding.severity is Severity.ERROR)


def fault_table(found: Sequence[Finding], edition: Edition, theme: Theme) -> Table:
    """Return the list of findings: code, what they speak of, the matter, what to do, the place."""
    things: tuple[Element | Indicator, ...] = (*edition.elements, *edition.indicators)
    names = {thing.id: f"{thing.number} {thing.name}".strip() for thing in things}
    heads = ("記号", "対象", "内容", "直し方", "出典")
    return Table(
        theme.word("検査で見つかった誤り"),
        (0.1, 0.22, 0.3, 0.22, 0.16),
        (tuple(Cell(theme.word(head), Align.CENTER, head=True) for head in heads),),
        tuple(
            (
                Cell(one.code, head=True),
                Cell("\n".join(filter(None, (_name(one.subject, names), lettered(one.spot))))),
                Cell(one.sentence.ja),
                Cell(one.remedy.ja),
                Cell(str(one.source or "")),
            )
            for one in found
        ),
    )


def _name(subject: str, names: dict[str, str]) -> str:
    return lettered(names.get(subject, subject)) or "文書全体"
