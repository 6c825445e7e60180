"""Accepted findings (承知): silenced by code and place, with a reason, in a file of their own."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from shirube.exchange import SheetRow, sheet_bytes, sheet_rows
from shirube.terms import Bilingual, Finding, Refusal, Severity, fold

ACCEPTED_FILE = "承知.csv"
"""The file beside an Edition."""
COLUMNS = ("規則", "対象ID", "箇所", "理由", "記入者")
_HINT = "参考"
"""A column of the form alone: what the finding says."""
STALE = "CHK-01"
"""The code of an acceptance that fits no finding any more."""
_REMEDY = Bilingual(
    "文書が直ったのなら、この行を消してください。箇所が変わったのなら、書き直してください。",
    "If the document was mended, delete the row; if the place changed, write it anew.",
)


@dataclass(frozen=True, slots=True)
class Acceptance:
    """One finding that a person accepts: its rule, its place, why, and who says so."""

    code: str
    subject: str
    spot: str
    reason: str
    by: str

    @property
    def place(self) -> tuple[str, str, str]:
        """Return what it is found by: code, subject and spot."""
        return self.code, self.subject, self.spot


@dataclass(frozen=True, slots=True)
class Sifted:
    """Findings with the accepted ones apart, each with its acceptance."""

    open: tuple[Finding, ...]
    accepted: tuple[tuple[Finding, Acceptance], ...]


def place(finding: Finding) -> tuple[str, str, str]:
    """Return what an acceptance goes by: code, subject and spot."""
    return finding.code, finding.subject, finding.spot


def acceptances(table: bytes, file: str) -> tuple[tuple[Acceptance, SheetRow], ...]:
    """Return the acceptances of a 承知.csv with their rows.

    A row of the form that nobody has filled in accepts nothing. Raises Refusal as ``sheet_rows``
    does, and for a row that somebody signed without a reason.
    """
    found = []
    for row in sheet_rows(table, file, COLUMNS):
        code, subject, spot, reason, by = (row[column].strip() for column in COLUMNS)
        if not code or not (reason or by):
            continue
        if not reason:
            raise Refusal(
                f"{row.source}の承知（{code}）に理由がありません。「理由」の列に書いてください。",
                f"{row.source}: the acceptance of {code} has no reason; write it into 理由.",
            )
        found.append((Acceptance(fold(code).upper(), subject, spot, reason, by), row))
    return tuple(found)


def sifted(findings: Iterable[Finding], accepted: Sequence[tuple[Acceptance, SheetRow]]) -> Sifted:
    """Return findings without the accepted ones; an acceptance that fits none is a finding."""
    known = {one.place: one for one, _ in accepted}
    left, silent = [], []
    for finding in findings:
        acceptance = known.get(place(finding))
        if acceptance is None:
            left.append(finding)
        else:
            silent.append((finding, acceptance))
    met = {place(finding) for finding, _ in silent}
    left += [_stale(one, row) for one, row in accepted if one.place not in met]
    return Sifted(tuple(left), tuple(silent))


def acceptance_form(found: Sifted, given: Iterable[Acceptance] = ()) -> bytes:
    """Return a 承知.csv: what is accepted as it was given, then findings without a reason yet."""
    hints = {place(finding): finding.sentence.ja for finding, _ in found.accepted}
    kept = (
        (one.code, one.subject, one.spot, one.reason, one.by, hints.get(one.place, ""))
        for one in given
    )
    left = (
        (*place(finding), "", "", finding.sentence.ja)
        for finding in found.open
        if finding.code != STALE
    )
    return sheet_bytes((*COLUMNS, _HINT), (*kept, *left))


def _stale(acceptance: Acceptance, row: SheetRow) -> Finding:
    said = " ".join(filter(None, (acceptance.code, acceptance.subject, acceptance.spot)))
    return Finding(
        STALE,
        Severity.NOTE,
        acceptance.subject,
        row.source,
        Bilingual(
            f"承知の行「{said}」に当たる検査結果は、もうありません。",
            f"No finding fits the acceptance '{said}' any more.",
        ),
        _REMEDY,
        acceptance.spot,
    )
