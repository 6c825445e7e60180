"""Nothing that the public sees names a place on somebody's machine or a package index."""

import re
from pathlib import Path

from tests.docs.tree import ROOT, public_files

_MACHINE = "|".join(("work", "root", "home", "opt", "mnt", "srv", "Users"))
_INDEX = "|".join(("python" + "hosted", "py" + "pi[.]", "index" + "-url"))
_PRIVATE = re.compile(rf"(?<![\w.$}}])/(?:{_MACHINE})/|{_INDEX}".encode())


def _private_words(path: Path) -> list[str]:
    lines = path.read_bytes().splitlines()
    name = path.relative_to(ROOT)
    return [f"{name}:{number}" for number, line in enumerate(lines, 1) if _PRIVATE.search(line)]


def test_no_file_names_a_machine_or_an_index() -> None:
    assert [place for path in public_files() for place in _private_words(path)] == []


def test_the_search_would_find_one() -> None:
    machine = "/".join(("", "home", "somebody", "file"))
    assert _PRIVATE.search(f"see {machine}".encode())
    assert not _PRIVATE.search(b"tests/work/plan.txt")
