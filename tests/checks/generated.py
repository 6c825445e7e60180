"""The made parts of docs/checks.md. ``python -m tests.checks.generated`` writes them anew."""

from collections.abc import Callable
from pathlib import Path

from examples.findings import recorded
from shirube.checks.reference import rule_overview, rule_reference

PAGE = Path(__file__).parents[2] / "docs" / "checks.md"
BLOCKS: dict[str, Callable[[], str]] = {
    "rules": lambda: rule_overview(recorded()),
    "reference": rule_reference,
}


def checks_page(page: str) -> str:
    for name, made in BLOCKS.items():
        before, _, rest = page.partition(f"<!-- {name} -->")
        _, end, after = rest.partition(f"<!-- /{name} -->")
        page = f"{before}<!-- {name} -->\n\n{made()}\n{end}{after}"
    return page


if __name__ == "__main__":
    PAGE.write_text(checks_page(PAGE.read_text(encoding="utf-8")), encoding="utf-8")
