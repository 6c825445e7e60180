"""The door: one call in, one exit code out, and never a traceback for bad input."""

import contextlib
import os
import sys
from collections.abc import Sequence

from shirube import __version__
from shirube.cli.commands import NAMES, command, commands
from shirube.cli.grammar import divided, named, understood
from shirube.cli.language import language
from shirube.cli.manual import front_page, page
from shirube.cli.outcome import Outcome
from shirube.cli.screen import Screen, screen
from shirube.terms import Bilingual, Refusal

_STOPPED = Bilingual("中断しました。", "Stopped.")
_HELP = ("-h", "--help")


def main(argv: Sequence[str] | None = None) -> int:
    """Answer one call (``argv`` without the program's name) and return its exit code."""
    words = sys.argv[1:] if argv is None else list(argv)
    view = screen(language(words, os.environ), sys.stdout, sys.stderr, os.environ)
    try:
        return _ended(words, view)
    except BrokenPipeError:
        _close_output()
        return Outcome.PIPE_CLOSED


def _ended(words: Sequence[str], view: Screen) -> Outcome:
    try:
        outcome = _answer(words, view)
        view.out.file.flush()
    except Refusal as refusal:
        view.warn(refusal.sentence)
        return Outcome.REFUSED
    except KeyboardInterrupt:
        view.warn(_STOPPED)
        return Outcome.INTERRUPTED
    except BrokenPipeError:
        raise
    except OSError as error:
        view.warn(_trouble(error))
        _close_output()
        return Outcome.REFUSED
    return outcome


def _answer(words: Sequence[str], view: Screen) -> Outcome:
    before, after = divided(words)
    if "--version" in before:
        view.say(f"shirube {__version__}")
        return Outcome.FINE
    asks_help = any(word in _HELP for word in words)
    if not asks_help:
        understood((), before, "shirube")
    if not after:
        front_page(commands(), view)
        return Outcome.FINE
    chosen = command(named(after[0], NAMES))
    if asks_help:
        page(chosen, view)
        return Outcome.FINE
    call = understood(chosen.arguments, after[1:], f"shirube {chosen.name}")
    try:
        return chosen.act(call, view)
    except Refusal as refusal:
        if call.json:
            view.data({"refusal": {"ja": refusal.sentence.ja, "en": refusal.sentence.en}})
        raise


def _trouble(error: OSError) -> Bilingual:
    place = f" {error.filename}" if error.filename else ""
    return Bilingual(
        f"読み書きができませんでした（{error.strerror}{place}）。空き容量と権限を確かめてください。",
        f"Reading or writing failed ({error.strerror}{place}): check free space and permissions.",
    )


def _close_output() -> None:
    """Point stdout to nowhere, so that Python's last flush finds nothing to complain of."""
    with contextlib.suppress(OSError), open(os.devnull, "w") as nowhere:
        os.dup2(nowhere.fileno(), sys.stdout.fileno())
