"""Each rule is able to fail: a sound plan broken in one place has that finding, no other error."""

import pytest

from shirube.checks import Rule, findings, rules
from shirube.terms import Finding, Severity
from tests.checks.mutations import mutations
from tests.checks.shiomi import sound

RULES = rules()
SOUND = frozenset(findings(sound()))
MUTATIONS = mutations()


def test_shiomi_is_sound() -> None:
    assert not SOUND


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_the_rule_notices_what_it_guards(rule: Rule) -> None:
    broken = MUTATIONS[rule.code](sound())
    found = frozenset(findings(broken)) - SOUND
    assert rule.code in {finding.code for finding in found}
    assert unrelated_errors(found, rule.code) == []


def unrelated_errors(found: frozenset[Finding], code: str) -> list[Finding]:
    return [f for f in found if f.severity is Severity.ERROR and f.code != code]


def test_every_mutation_is_of_a_rule() -> None:
    assert MUTATIONS.keys() == {rule.code for rule in RULES}
