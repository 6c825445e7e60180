"""Verdicts (判断): what a person decided about pairs, and which decisions fit no longer."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from shirube.difference.match import How, Match, Verdict
from shirube.difference.names import core
from shirube.terms import Bilingual, Finding, Severity, Source

FILE = "対応.csv"
_REMEDY = Bilingual(
    f"{FILE} のその行を直すか、消してください。",
    f"Correct that row of {FILE}, or take it out.",
)


@dataclass(frozen=True, slots=True)
class Decided:
    """What people decided about elements, or about indicators."""

    confirmed: Mapping[tuple[str, str], Match]
    rejected: Mapping[tuple[str, str], Match]
    alone_before: frozenset[str]
    alone_after: frozenset[str]
    findings: tuple[Finding, ...]

    def free_before(self, known: Iterable[str]) -> set[str]:
        """Return the IDs before that nobody decided about."""
        return set(known) - self.alone_before - {one for one, _ in self.confirmed}

    def free_after(self, known: Iterable[str]) -> set[str]:
        """Return the IDs after that nobody decided about."""
        return set(known) - self.alone_after - {other for _, other in self.confirmed}


def decided(
    verdicts: Iterable[Verdict], before: Mapping[str, str], after: Mapping[str, str]
) -> Decided:
    """Return the verdicts that fit ``before`` and ``after`` (names by ID), the rest as findings.

    A verdict fits no longer where an ID is gone or has another name by now, or where a row
    above it decided the same thing otherwise.
    """
    confirmed: dict[tuple[str, str], Match] = {}
    rejected: dict[tuple[str, str], Match] = {}
    alone: tuple[set[str], set[str]] = (set(), set())
    taken: tuple[set[str], set[str]] = (set(), set())
    findings: list[Finding] = []
    for verdict in verdicts:
        trouble = _trouble(verdict, before, after)
        pair = (verdict.before, verdict.after)
        settled = any(one and one in seen for one, seen in zip(pair, taken, strict=True))
        if verdict.how is How.CONFIRMED and settled and trouble is None:
            trouble = Bilingual(
                "前の行で決まったものを、もう一度決めています", "a row above decided it already"
            )
        if trouble is not None:
            findings.append(_finding(verdict, trouble))
            continue
        match = Match(verdict.how, by=verdict.by, why=verdict.why)
        if verdict.how is How.REJECTED:
            rejected[pair] = match
            continue
        for one, seen in zip(pair, taken, strict=True):
            seen.add(one)
        if all(pair):
            confirmed[pair] = match
        else:
            alone[0].add(verdict.before)
            alone[1].add(verdict.after)
    return Decided(confirmed, rejected, frozenset(alone[0]), frozenset(alone[1]), tuple(findings))


def _trouble(
    verdict: Verdict, before: Mapping[str, str], after: Mapping[str, str]
) -> Bilingual | None:
    sides = (
        (verdict.before, verdict.before_name, before),
        (verdict.after, verdict.after_name, after),
    )
    if not any(one for one, _, _ in sides):
        return Bilingual("前のIDも後のIDもありません", "it has neither ID")
    if verdict.how is How.REJECTED and not all(one for one, _, _ in sides):
        return Bilingual("否定には前と後のIDが要ります", "a rejection needs both IDs")
    for one, name, known in sides:
        if one and one not in known:
            return Bilingual(f"ID「{one}」は版にありません", f"no Edition has the ID '{one}'")
        if one and not _same(name, known[one]):
            return Bilingual(
                f"ID「{one}」の名称は今は「{known[one]}」で、「{name}」ではありません",
                f"'{one}' is now named '{known[one]}', not '{name}'",
            )
    return None


def _same(name: str, known: str) -> bool:
    """Tell whether a name is still the same; none, and one that a copy left out, may be any."""
    cores = core(name), core(known)
    return not all(cores) or cores[0] == cores[1]


def _finding(verdict: Verdict, trouble: Bilingual) -> Finding:
    place = f"{FILE} {verdict.line}行目" if verdict.line else FILE
    where = f"{FILE}, line {verdict.line}" if verdict.line else FILE
    return Finding(
        "PAIR-01",
        Severity.WARNING,
        verdict.after or verdict.before,
        Source(FILE, verdict.line, verdict.line) if verdict.line else None,
        Bilingual(
            f"{place}は使えませんでした: {trouble.ja}。",
            f"{where} was not used: {trouble.en}.",
        ),
        _REMEDY,
    )
