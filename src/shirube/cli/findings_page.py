"""Findings on the screen: by rule, the gravest first, each with its place and its remedy."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from rich.console import RenderableType
from rich.table import Column, Table
from rich.text import Text

from shirube.checks import rules
from shirube.checks.acceptance import Sifted
from shirube.cli.labels import label
from shirube.cli.paragraph import Paragraph
from shirube.cli.screen import seen
from shirube.terms import Bilingual, Finding, Language, Severity

WEIGHTS = {Severity.ERROR: "!!", Severity.WARNING: "!", Severity.NOTE: "-"}
"""The sign of a severity, so that it is told without colour too."""
_NONE = Bilingual(
    "検査結果はありません（{n}の規則で調べました）。", "No findings ({n} rules were applied)."
)
_ACCEPTED = Bilingual("承知 {n}", "accepted {n}")
_REMEDY = Bilingual("直し方", "to mend")


def findings_page(found: Sifted, applied: int, language: Language) -> Iterator[RenderableType]:
    """Yield the counts by severity, then each rule with its findings."""
    if not found.open:
        yield Text(_NONE.spoken(language).format(n=applied))
    counts = weighed(found.open, language)
    if found.accepted:
        counts.append(_ACCEPTED.spoken(language).format(n=len(found.accepted)))
    if counts:
        yield Text("  ".join(counts), "bold")
    for code, group in groupby(found.open, key=lambda finding: finding.code):
        yield from _rule(code, tuple(group), language)


def weighed(findings: Iterable[Finding], language: Language) -> list[str]:
    """Return how many findings there are of each severity, in words."""
    weights = Counter(finding.severity for finding in findings)
    return [f"{label(one, language)} {weights[one]:,}" for one in Severity if weights[one]]


def _rule(code: str, group: Sequence[Finding], language: Language) -> Iterator[RenderableType]:
    holds = next((rule.holds.spoken(language) for rule in rules() if rule.code == code), "")
    yield Text("")
    yield Text.assemble((f"{code}", "bold"), f"  {seen(holds)}")
    grid = Table.grid("", Column(overflow="fold"), padding=(0, 2, 0, 0))
    for finding in group:
        sentence = Paragraph(seen(finding.sentence.spoken(language)))
        grid.add_row(Text(f"  {WEIGHTS[finding.severity]}"), sentence)
        grid.add_row("", Text(seen(_place(finding)), "dim"))
    yield grid
    yield Text(f"  {_REMEDY.spoken(language)}: {seen(group[0].remedy.spoken(language))}", "italic")


def _place(finding: Finding) -> str:
    return "  ".join(filter(None, (str(finding.source or ""), finding.subject)))
