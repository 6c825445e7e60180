"""``shirube layouts``: every layout, and how one is described."""

import json

import pytest

from shirube.cli import main
from shirube.intake import layout_text, layouts

NAMES = [layout.name for layout in layouts()]


def test_the_list(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["layouts"]) == 0
    page = capsys.readouterr().out
    for layout in layouts():
        assert f"{layout.name}  {layout.title.ja}\n{layout.description.ja}\n" in page


@pytest.mark.parametrize("name", NAMES)
def test_one_layout(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    (layout,) = [layout for layout in layouts() if layout.name == name]
    assert main(["layouts", name, "--lang", "en"]) == 0
    page = capsys.readouterr().out
    assert page.startswith(f"{name}  {layout.title.en}\n{layout.description.en}\n\n# {layout.path}")
    shown = page.partition(f"# {layout.path}\n")[2].split("\n")
    assert [line.rstrip() for line in shown] == [
        line.rstrip() for line in (layout_text(name) + "\n").split("\n")
    ]


def test_no_such_layout(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["layouts", "frog"]) == 2
    printed = capsys.readouterr()
    assert printed.out == ""
    assert "frog" in printed.err
    assert all(name in printed.err for name in NAMES)


def test_json(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["layouts", "--json"]) == 0
    said = json.loads(capsys.readouterr().out)["layouts"]
    assert [one["name"] for one in said] == NAMES
    assert all("text" not in one for one in said)


@pytest.mark.parametrize("name", NAMES)
def test_json_of_one(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["layouts", name, "--json"]) == 0
    (said,) = json.loads(capsys.readouterr().out)["layouts"]
    assert said["text"] == layout_text(name)
