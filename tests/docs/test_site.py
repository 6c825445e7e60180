"""The pages of the site: each stands in its table of contents, and the picture speaks."""

import re
from xml.etree import ElementTree

from tests.docs.tree import ROOT, public_files

_SVG = "{http://www.w3.org/2000/svg}"


def test_every_page_stands_in_the_contents() -> None:
    contents = (ROOT / "mkdocs.yml").read_text(encoding="utf-8")
    named = {f"docs/{page}" for page in re.findall(r"[\w./-]+\.md", contents)}
    pages = {str(path.relative_to(ROOT)) for path in public_files() if path.suffix == ".md"}
    decisions = {page for page in pages if re.match(r"docs/decisions/\d{4}-", page)}
    assert named == {page for page in pages if page.startswith("docs/")} - decisions


def test_every_decision_stands_in_the_list() -> None:
    folder = ROOT / "docs/decisions"
    listed = re.findall(r"\((\d{4}-[\w-]+\.md)\)", (folder / "index.md").read_text("utf-8"))
    assert listed == sorted(path.name for path in folder.glob("0*.md"))


def test_the_picture_has_a_title_and_a_description() -> None:
    picture = ElementTree.parse(ROOT / "docs/picture.svg").getroot()
    names = (picture.get("aria-labelledby") or "").split()
    said = {part.get("id"): (part.text or "").strip() for part in picture if part.get("id")}
    assert picture.get("role") == "img"
    assert [name for name in names if not said.get(name)] == []
    assert [part.tag for part in picture][:2] == [f"{_SVG}title", f"{_SVG}desc"]
