"""docs/charts.md and its pictures are those that the command makes."""

from examples.charts.page import DOCS, page


def test_the_page_is_the_one_that_the_command_makes() -> None:
    for name, text in page().items():
        printed = (DOCS / name).read_text(encoding="utf-8")
        assert printed == text, "make it anew: python -m examples.charts"


def test_no_picture_is_left_over() -> None:
    lying = {f"charts/{path.name}" for path in (DOCS / "charts").iterdir()}
    assert lying == set(page()) - {"charts.md"}
