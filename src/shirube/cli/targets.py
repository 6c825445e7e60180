"""Files that a command is to write, looked at before anything is done."""

from collections.abc import Iterable, Sequence
from pathlib import Path

from shirube import exchange
from shirube.terms import Refusal

_OF_EDITION = (
    exchange.EDITION_FILE,
    exchange.PACKAGE_FILE,
    *(table.file for table in exchange.TABLES),
)
"""The names of the files that hold an Edition."""


def free_targets(files: Sequence[Path], sources: Iterable[Path]) -> None:
    """Let files pass that can be written without losing anything.

    Raises Refusal for a folder, for one file named twice, and for a file that is read or belongs
    to an Edition that is.
    """
    read = {path.resolve() for source in sources for path in _files(source)}
    taken: set[Path] = set()
    for file in files:
        home = file.resolve()
        if file.is_dir():
            raise Refusal(
                f"「{file}」はフォルダーです。結果を書くファイルの名を指定してください。",
                f"'{file}' is a folder: give the name of a file for the results.",
            )
        if home in taken:
            raise Refusal(
                f"「{file}」に二つの結果は書けません。別々の名を指定してください。",
                f"Two results cannot go into '{file}': give each a name of its own.",
            )
        if home in read:
            raise Refusal(
                f"「{file}」は読むファイルなので、上書きしません。ほかの名を指定してください。",
                f"'{file}' is read and will not be overwritten: give another name.",
            )
        taken.add(home)


def _files(source: Path) -> tuple[Path, ...]:
    return tuple(source / name for name in _OF_EDITION) if source.is_dir() else (source,)
