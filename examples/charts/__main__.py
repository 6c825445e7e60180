"""``python -m examples.charts``: write docs/charts.md and its pictures anew."""

from examples.charts.page import DOCS, page

if __name__ == "__main__":
    (DOCS / "charts").mkdir(exist_ok=True)
    for name, text in page().items():
        (DOCS / name).write_text(text, encoding="utf-8")
