"""A layout of a few blocks for a test."""

from shirube.intake.layout import Layout, layout_of

HEAD = """
name = "small"
recognise = ["施策"]
furniture = ["ページの見出し"]

[title]
ja = "小さな様式"
en = "A small layout"

[description]
ja = "試しの様式。"
en = "A layout to try."
"""


def layout(blocks: str) -> Layout:
    """Return the layout that holds the TOML of ``blocks``."""
    return layout_of(HEAD + blocks, "small.toml")


def block(name: str, *opens: str, reads: str = "passage", more: str = "") -> str:
    """Return the TOML of one block."""
    headings = ", ".join(f'"{heading}"' for heading in opens or (name,))
    return f'[[block]]\nname = "{name}"\nopens = [{headings}]\nreads = "{reads}"\n{more}\n'
