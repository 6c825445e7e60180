"""What was not understood, in the context of the document."""

from collections.abc import Iterable, Iterator, Sequence

from rich.text import Text

from shirube.cli.screen import seen
from shirube.intake import Ledger

CONTEXT = 3
"""Lines of the document before and after an unread run."""
_SIGN = ">"


def runs(numbers: Iterable[int], gap: int = 0) -> list[range]:
    """Return line numbers as runs; runs with at most ``gap`` lines between them are one."""
    found: list[range] = []
    for number in numbers:
        if found and number - found[-1].stop <= gap:
            found[-1] = range(found[-1].start, number + 1)
        else:
            found.append(range(number, number + 1))
    return found


def excerpts(ledger: Ledger) -> Iterator[Text]:
    """Yield each unread run with the lines around it; an unread line carries the sign ``>``."""
    unread = frozenset(ledger.unread)
    for run in runs(ledger.unread, 2 * CONTEXT):
        first = max(run.start - CONTEXT, 1)
        last = min(run.stop + CONTEXT, len(ledger.lines) + 1)
        yield _excerpt(range(first, last), unread, ledger)


def unread_runs(ledger: Ledger) -> list[dict[str, int | Sequence[str]]]:
    """Return the unread runs for JSON: first and last line, and the lines themselves."""
    return [
        {
            "first": run.start,
            "last": run.stop - 1,
            "lines": list(ledger.lines[run.start - 1 : run.stop - 1]),
        }
        for run in runs(ledger.unread)
    ]


def _excerpt(numbers: range, unread: frozenset[int], ledger: Ledger) -> Text:
    page = Text(f"{seen(ledger.file)}:{numbers.start}\n", "bold")
    for number in numbers:
        marked = number in unread
        line = seen(ledger.lines[number - 1].rstrip())
        page.append(
            f"{_SIGN if marked else ' '} {number:>6}  {line}\n", "yellow" if marked else "dim"
        )
    return page
