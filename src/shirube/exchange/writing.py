"""Files written together: all of them, or none."""

import os
from collections.abc import Iterable, Mapping
from contextlib import suppress
from pathlib import Path
from tempfile import TemporaryDirectory

from shirube.terms import Refusal

Content = bytes | Iterable[bytes]
"""What a file holds, whole or in pieces."""


def write_all(files: Mapping[str, Content], folder: Path) -> tuple[Path, ...]:
    """Write files (name and content) into a folder, made if need be; return their paths.

    They are written in full beside their place and then moved there. A failure takes every
    move back; files of other names are never touched. Raises Refusal where the disk does not
    take them.
    """
    home = folder.resolve()
    near = home if home.is_dir() else home.parent
    absent = [place for place in (near, *near.parents) if not place.exists()]
    try:
        near.mkdir(parents=True, exist_ok=True)
        with TemporaryDirectory(prefix=".shirube-", dir=near) as desk:
            _write_and_move(files, Path(desk), home)
    except BaseException as error:
        for place in absent:
            with suppress(OSError):
                place.rmdir()
        if not isinstance(error, OSError):
            raise
        raise Refusal(
            f"{folder} に書けません({error.strerror})。何も変えていません。"
            "空き容量、書込みの権限、開いたままのファイルがないかを確かめてください。",
            f"{folder} cannot be written ({error.strerror}); nothing was changed: check free "
            "space, permission to write, and files open elsewhere.",
        ) from error
    return tuple(folder / name for name in files)


def _write_and_move(files: Mapping[str, Content], desk: Path, home: Path) -> None:
    fresh, kept = desk / "fresh", desk / "kept"
    fresh.mkdir()
    kept.mkdir()
    for name, content in files.items():
        with (fresh / name).open("xb") as file:
            file.writelines([content] if isinstance(content, bytes) else content)
            file.flush()
            os.fsync(file.fileno())
    if home.exists():
        _move_each(files, fresh, kept, home)
    else:
        fresh.rename(home)


def _move_each(names: Iterable[str], fresh: Path, kept: Path, home: Path) -> None:
    tried = []
    try:
        for name in names:
            tried.append(name)
            if (home / name).is_dir():
                raise IsADirectoryError(0, f"{name} is a folder")
            if (home / name).exists():
                (home / name).rename(kept / name)
            (fresh / name).rename(home / name)
    except BaseException:
        for name in tried:
            _move_back(name, fresh, kept, home)
        raise


def _move_back(name: str, fresh: Path, kept: Path, home: Path) -> None:
    if (kept / name).exists():
        (kept / name).replace(home / name)
    elif not (fresh / name).exists():
        (home / name).unlink()
