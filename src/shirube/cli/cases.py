"""From what the user points at to the case that the rules look at."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from shirube.checks import Case, Vocabulary, document_script
from shirube.checks.acceptance import ACCEPTED_FILE, Acceptance, acceptances
from shirube.cli.opening import is_edition
from shirube.cli.screen import Screen
from shirube.cli.waiting import waiting
from shirube.exchange import SheetRow, load_edition
from shirube.intake import file_bytes, read_document


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


def accepted(source: Path, given: Path | None) -> tuple[tuple[Acceptance, SheetRow], ...]:
    """Return what is accepted of a source: by the file given, else by one beside the Edition."""
    beside = (source if source.is_dir() else source.parent) / ACCEPTED_FILE
    file = given or (beside if beside.is_file() else None)
    return acceptances(file_bytes(file), file.name) if file else ()


def _case(source: Path, words: Vocabulary) -> Case:
    if is_edition(source):
        return Case(load_edition(source), words=words)
    reading = read_document(source)
    script = document_script(reading.ledger.file, reading.ledger.lines)
    return Case(reading.edition, script, words=words)
