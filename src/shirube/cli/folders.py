"""Where the results of each document go."""

from collections.abc import Sequence
from pathlib import Path

from shirube.terms import Refusal


def folders(files: Sequence[Path], out: Path) -> tuple[Path, ...]:
    """Return a folder for each document: ``out`` itself for one, ``out/stem`` for several.

    A stem that comes again (also in other letter case) gets a number: ``report-2``.
    """
    if len(files) == 1:
        return (out,)
    taken: dict[str, Path] = {}
    for file in files:
        name, number = file.stem, 2
        while name.casefold() in taken:
            name, number = f"{file.stem}-{number}", number + 1
        taken[name.casefold()] = out / name
    return tuple(taken.values())


def a_folder(out: Path) -> Path:
    """Return ``out``. Raises Refusal where something that is no folder has that name."""
    if out.exists() and not out.is_dir():
        raise Refusal(
            f"「{out}」はファイルです。-o には結果を書くフォルダーの名を指定してください。",
            f"'{out}' is a file: give -o the name of a folder for the results.",
        )
    return out
