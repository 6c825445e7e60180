"""docs/confirmation.md: its example works on Shiomi, and it names every item and every code."""

import re
from pathlib import Path

import pytest

from shirube.intake import corrected, read_bytes
from shirube.intake.corrections import COLUMNS, reports
from shirube.intake.corrections.registers import ITEMS
from tests.intake.planner import FILE
from tests.typeset import typeset
from tests.typeset.shiomi import STYLE, shiomi

PAGE = Path(__file__).parents[2].joinpath("docs/confirmation.md").read_text(encoding="utf-8")
CODES = {one.code for one in vars(reports).values() if isinstance(one, reports.Report)}


def test_the_example_fits_the_report_of_shiomi() -> None:
    example = re.search(r"```csv\n(.+?)```", PAGE, re.DOTALL)
    assert example
    edition = read_bytes("report.txt", typeset(shiomi(), STYLE).encode()).edition
    right, findings = corrected(edition, example[1].encode(), FILE)
    assert findings == ()
    assert len(right.corrections) == example[1].count("\n") - 1


def _named(section: str) -> set[str]:
    rows = PAGE.split(f"## {section}\n")[1].split("\n## ")[0]
    return set(re.findall(r"`([^` ]+)`", "".join(re.findall(r"^\|[^|]*\|([^|]*)\|", rows, re.M))))


def test_every_item_is_explained() -> None:
    assert _named("Items") == set(ITEMS)


@pytest.mark.parametrize("word", [*COLUMNS, *sorted(CODES)])
def test_every_column_and_code_is_explained(word: str) -> None:
    assert f"| {word} |" in PAGE


def test_every_code_is_known() -> None:
    assert set(re.findall(r"CONF-\d+", PAGE)) == CODES
