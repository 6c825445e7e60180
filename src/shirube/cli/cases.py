"""From what the user points at to the case that the rules look at."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path

from shirube.checks import Case, Reads, Rule, Vocabulary, document_script
from shirube.cli.opening import is_edition, opened
from shirube.cli.screen import Screen
from shirube.cli.waiting import waiting
from shirube.difference import Verdict, difference
from shirube.exchange import load_edition
from shirube.intake import read_document


def cases(sources: Sequence[Path], words: Vocabulary, screen: Screen) -> tuple[Case, ...]:
    """Return the case of each source; the others stand beside it as other plans.

    Raises Refusal where one cannot be read.
    """
    alone = []
    for place, source in enumerate(sources):
        with waiting(screen, source.name, place, len(sources)):
            alone.append(_case(source, words))
    editions = [case.edition for case in alone]
    return tuple(
        replace(case, others=(*editions[:at], *editions[at + 1 :])) for at, case in enumerate(alone)
    )


def compared(case: Case, before: Path, verdicts: Iterable[Verdict]) -> Case:
    """Return a case with what parts it from the Edition before it.

    Raises Refusal where that cannot be read.
    """
    return replace(case, difference=difference(opened(before), case.edition, verdicts))


def idle(rule: Rule, case: Case) -> bool:
    """Tell whether a rule looks at what a case has not: an earlier Edition, or other plans."""
    if rule.reads is Reads.DIFFERENCE:
        return case.difference is None
    return rule.reads is Reads.PLANS and not case.others


def _case(source: Path, words: Vocabulary) -> Case:
    if is_edition(source):
        return Case(load_edition(source), words=words)
    reading = read_document(source)
    script = document_script(reading.ledger.file, reading.ledger.lines)
    return Case(reading.edition, script, words=words)
