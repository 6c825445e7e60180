"""docs/checks.md says every rule as it is, with its findings in the documents of Setagaya."""

import os
from pathlib import Path

import pytest

from examples.findings import counted, recorded
from shirube.checks import rules
from shirube.checks.reference import FAMILIES
from tests.checks.generated import PAGE, checks_page

SEEDS = os.environ.get("SHIRUBE_SEEDS", "")


def test_the_page_is_made_from_the_rules() -> None:
    page = PAGE.read_text(encoding="utf-8")
    assert checks_page(page) == page


def test_every_rule_has_its_section() -> None:
    page = PAGE.read_text(encoding="utf-8")
    assert [rule.code for rule in rules() if f"\n### {rule.code}\n" not in page] == []


def test_every_family_has_a_name() -> None:
    assert {rule.code.partition("-")[0] for rule in rules()} <= FAMILIES.keys()


@pytest.mark.skipif(
    not Path(SEEDS, "x").parent.is_dir() or not SEEDS,
    reason="SHIRUBE_SEEDS names no folder of Setagaya's documents",
)
def test_the_counts_are_those_of_the_documents() -> None:
    found = counted(Path(SEEDS).glob("00?_*.txt"))
    assert {name: dict(each) for name, each in found.items()} == {
        name: {code: n for code, n in each.items() if n} for name, each in recorded().items()
    }
