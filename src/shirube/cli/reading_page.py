"""What is said of a document that was read, on the screen and in JSON."""

import math
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from rich.console import RenderableType
from rich.text import Text

from shirube.cli.excerpt import unread_runs
from shirube.cli.finding_data import both, finding_data
from shirube.cli.findings_page import WEIGHTS, weighed
from shirube.cli.outcome import Outcome
from shirube.cli.screen import seen
from shirube.cli.summary import edition_counts, summary
from shirube.intake import Ledger, Reading
from shirube.terms import Bilingual, Finding, Language, Refusal, Severity

ENOUGH = 0.97
"""Share of lines that must be understood for a document to pass as read."""
_FINDINGS_SHOWN = 10
_UNDERSTOOD = Bilingual("理解した行", "lines understood")
_FINDINGS = Bilingual("検査結果", "findings")
_NONE = Bilingual("なし", "none")
_RESULTS = Bilingual("結果", "results")
_WRITTEN = Bilingual("{folder}（{n} ファイル）", "{folder} ({n} files)")
_UNREAD = Bilingual(
    "{share:.1%}（{total:,} 行のうち {understood:,} 行。残り {left:,} 行は unread.csv）",
    "{share:.1%} ({understood:,} of {total:,}; the other {left:,} are in unread.csv)",
)
_ALL_READ = Bilingual("100%（{total:,} 行すべて）", "100% (all {total:,})")
_MORE = Bilingual("ほか {n} 件（すべては 検査.csv に）", "{n} more (all are in 検査.csv)")


def outcome(reading: Reading) -> Outcome:
    """Return LOOK where too many lines were not understood or a finding is no mere note."""
    heavy = any(finding.severity is not Severity.NOTE for finding in reading.findings)
    return Outcome.LOOK if heavy or reading.ledger.share < ENOUGH else Outcome.FINE


def document_summary(
    reading: Reading, written: Sequence[Path], language: Language
) -> Iterator[RenderableType]:
    """Yield the Edition's summary, how well it was read, what was found, where it is."""
    folder = written[0].parent if written else ""
    lines = {
        _UNDERSTOOD: _share(reading.ledger, language),
        _FINDINGS: "  ".join(weighed(reading.findings, language)) or _NONE.spoken(language),
        _RESULTS: _WRITTEN.spoken(language).format(folder=folder, n=len(written)),
    }
    more = {name.spoken(language): said for name, said in lines.items()}
    yield from summary(reading.edition, language, more)
    yield from _findings(reading.findings, language)


def document_data(file: Path, folder: Path, reading: Reading) -> dict[str, Any]:
    """Return the same for JSON."""
    ledger = reading.ledger
    return {
        "file": str(file),
        "exit": int(outcome(reading)),
        "folder": str(folder),
        **edition_counts(reading.edition),
        "lines": {
            "total": ledger.total,
            "understood": ledger.understood,
            "share": round(ledger.share, 4),
        },
        "unread": unread_runs(ledger),
        "findings": [finding_data(finding) for finding in reading.findings],
    }


def refusal_data(file: Path, refusal: Refusal) -> dict[str, Any]:
    """Return what JSON says of a document that could not be read."""
    return {
        "file": str(file),
        "exit": int(Outcome.REFUSED),
        "refusal": both(refusal.sentence),
    }


def _share(ledger: Ledger, language: Language) -> str:
    """Say how many lines were understood; the share is rounded down, never up to 100 %."""
    share = math.floor(ledger.share * 1000) / 1000
    sentence = _UNREAD if ledger.unread else _ALL_READ
    return sentence.spoken(language).format(
        share=share, total=ledger.total, understood=ledger.understood, left=len(ledger.unread)
    )


def _findings(findings: Sequence[Finding], language: Language) -> Iterator[Text]:
    heavy_first = sorted(findings, key=lambda finding: list(Severity).index(finding.severity))
    for finding in heavy_first[:_FINDINGS_SHOWN]:
        place = f"{finding.source} " if finding.source else ""
        sentence = f"{finding.sentence.spoken(language)} {finding.remedy.spoken(language)}"
        mark = f"  {WEIGHTS[finding.severity]} {finding.code} {place}"
        yield Text.assemble((seen(mark), "bold"), seen(sentence))
    if (left := len(findings) - _FINDINGS_SHOWN) > 0:
        yield Text(f"  {_MORE.spoken(language).format(n=left)}", "dim")
