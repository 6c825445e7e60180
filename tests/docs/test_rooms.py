"""The rooms are as docs/design.md says, and the inner ones import the standard library alone."""

import ast
import re
import sys
from pathlib import Path

import pytest

from tests.docs.tree import ROOT

_PACKAGE = ROOT / "src/shirube"
_ROOMS = sorted(path.name for path in _PACKAGE.iterdir() if (path / "__init__.py").exists())
_INNER = [path for room in ("terms", "plan") for path in sorted((_PACKAGE / room).rglob("*.py"))]
_ROW = re.compile(r"^\| `(?P<room>\w+)` \|.*\| here \|$", re.MULTILINE)


def _imports(path: Path) -> set[str]:
    nodes = list(ast.walk(ast.parse(path.read_text(encoding="utf-8"))))
    plain = {alias.name for node in nodes if isinstance(node, ast.Import) for alias in node.names}
    return plain | {node.module or "." for node in nodes if isinstance(node, ast.ImportFrom)}


@pytest.mark.parametrize("path", _INNER, ids=lambda path: str(path.relative_to(_PACKAGE)))
def test_inner_rooms_import_the_standard_library_alone(path: Path) -> None:
    allowed = sys.stdlib_module_names | {"shirube"}
    assert {name for name in _imports(path) if name.partition(".")[0] not in allowed} == set()


def test_the_design_names_the_rooms_that_are_here() -> None:
    design = (ROOT / "docs/design.md").read_text(encoding="utf-8")
    assert sorted(row["room"] for row in _ROW.finditer(design)) == _ROOMS
