"""SARIF: what editors and forges need of a finding."""

from shirube.checks import rules
from shirube.checks.acceptance import Acceptance, Sifted
from shirube.checks.sarif import sarif
from shirube.terms import Bilingual, Finding, Severity, Source

SAID = Bilingual("重なります。", "They clash.")
PLACED = Finding("STR-01", Severity.ERROR, "m1", Source("報告 書.txt", 3, 5), SAID, SAID, "1-1")
LOOSE = Finding("CHK-01", Severity.NOTE, "", None, SAID, SAID)
REASON = Acceptance("STR-01", "m1", "1-1", "確かめた", "課長")


def test_a_run() -> None:
    file = sarif(Sifted((PLACED, LOOSE), ((PLACED, REASON),)), rules(), "1.2.3")
    (run,) = file["runs"]
    assert file["version"] == "2.1.0"
    assert run["tool"]["driver"]["version"] == "1.2.3"
    ids = [rule["id"] for rule in run["tool"]["driver"]["rules"]]
    assert ids == [rule.code for rule in rules()]
    placed, loose, accepted = run["results"]
    assert ids[placed["ruleIndex"]] == placed["ruleId"] == "STR-01"
    assert placed["level"] == "error"
    (where,) = placed["locations"]
    assert where["physicalLocation"]["artifactLocation"]["uri"] == (
        "%E5%A0%B1%E5%91%8A%20%E6%9B%B8.txt"
    )
    assert where["physicalLocation"]["region"] == {"startLine": 3, "endLine": 5}
    assert where["logicalLocations"] == [{"fullyQualifiedName": "m1"}]
    assert "locations" not in loose
    assert "ruleIndex" not in loose
    assert (loose["level"], accepted["suppressions"][0]["justification"]) == ("note", "確かめた")
