"""Every rule: its examples, its words, its place in the tree."""

import re
from pathlib import Path

import pytest

from shirube.checks import Case, Reads, Rule, named_rule, rules, sketched, sketched_text
from shirube.checks import rules as register
from shirube.terms import Refusal

RULES = rules()
FOLDER = Path(__file__).parents[2] / "src" / "shirube" / "checks" / "rules"


def case(rule: Rule, example: str) -> Case:
    return sketched_text(example) if rule.reads is Reads.TEXT else sketched(example)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_a_sound_example_has_no_finding(rule: Rule) -> None:
    assert list(rule.findings(case(rule, rule.sound))) == []


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_an_unsound_example_has_one(rule: Rule) -> None:
    found = list(rule.findings(case(rule, rule.unsound)))
    assert found
    assert {finding.code for finding in found} == {rule.code}


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_a_finding_says_where_and_what_in_both_languages(rule: Rule) -> None:
    for finding in rule.findings(case(rule, rule.unsound)):
        assert finding.subject or finding.source
        assert re.search("[ぁ-ん]", finding.sentence.ja)
        assert finding.sentence.ja.endswith("。")
        assert finding.sentence.en.endswith(".")
        assert finding.remedy.ja.endswith("。")
        assert finding.remedy.en.endswith(".")


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_a_rule_says_what_must_hold(rule: Rule) -> None:
    assert rule.holds.ja.endswith("。")
    assert rule.holds.en.endswith(".")


def test_a_rule_stands_in_the_file_of_its_code() -> None:
    files = {path.stem for path in FOLDER.glob("*.py")} - {"__init__"}
    assert files == {rule.code.lower().replace("-", "_") for rule in RULES}


def test_a_rule_is_found_by_its_code() -> None:
    assert named_rule("str-01").code == "STR-01"
    with pytest.raises(Refusal, match="規則「STR-99」はありません"):
        named_rule("STR-99")


def test_codes_are_unique() -> None:
    assert len({rule.code for rule in register()}) == len(register())
