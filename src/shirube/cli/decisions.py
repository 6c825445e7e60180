"""What a person decided in a 対応.csv, before two Editions are compared."""

from pathlib import Path

from shirube.difference import MATCH_FILE, Verdict, verdicts
from shirube.terms import Refusal


def decisions(place: Path | None, needed: bool) -> tuple[Verdict, ...]:
    """Return what a person decided; nothing where no file is there and none is ``needed``.

    Raises Refusal for a file that was named and is not there, and for what is no such file.
    """
    if place is None or not (needed or place.exists()):
        return ()
    try:
        return verdicts(place.read_bytes(), place.name)
    except OSError as error:
        raise Refusal(
            f"{place} を読めません（{error.strerror}）。--matches には {MATCH_FILE} を指定するか、"
            "shirube diff --write-matches で作ってください。",
            f"{place} cannot be read ({error.strerror}): name a {MATCH_FILE} with --matches, or "
            "make one with shirube diff --write-matches.",
        ) from error
