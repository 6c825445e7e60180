"""Every relative link and picture in the Markdown files leads to a file that exists."""

import re
from pathlib import Path
from urllib.parse import unquote

import pytest

from tests.docs.tree import ROOT, public_files

_FENCE = re.compile(r"^```.*?^```", re.MULTILINE | re.DOTALL)
_LINK = re.compile(r"\]\((?P<target>[^)\s]+)\)")
_PAGES = [path for path in public_files() if path.suffix == ".md"]


@pytest.mark.parametrize("page", _PAGES, ids=lambda path: str(path.relative_to(ROOT)))
def test_relative_links_lead_somewhere(page: Path) -> None:
    prose = _FENCE.sub("", page.read_text(encoding="utf-8"))
    targets = [match["target"] for match in _LINK.finditer(prose)]
    relative = [target for target in targets if "://" not in target and target[0] != "#"]
    lost = [t for t in relative if not (page.parent / unquote(t.partition("#")[0])).exists()]
    assert lost == []


def test_there_are_pages_to_look_at() -> None:
    assert {"README.md", "README.ja.md", "CONTRIBUTING.md"} <= {page.name for page in _PAGES}
