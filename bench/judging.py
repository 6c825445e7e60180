"""One document judged: ``python -m bench.judging FILE RUNS`` prints JSON."""

import json
import sys
from functools import partial
from pathlib import Path
from typing import TypedDict

from bench.clock import median, seconds
from shirube.checks import Case, Rule, document_script, rules
from shirube.evaluation import evaluated
from shirube.intake import read_bytes
from shirube.terms import Finding


class Judged(TypedDict):
    """Seconds of the steps and of each rule, and how much there was to find."""

    read: float
    check: float
    evaluate: float
    findings: int
    rules: dict[str, float]


def judging(path: Path, runs: int) -> Judged:
    """Return the seconds (median of ``runs``) that reading, rules and evaluation take.

    Each run checks a case of its own, so that what the rules share is laid out in every one.
    """
    data = path.read_bytes()
    read, reading = seconds(lambda: read_bytes(path.name, data), runs)
    judged, _ = seconds(lambda: evaluated(reading.edition), runs)
    times: dict[str, list[float]] = {rule.code: [] for rule in rules()}
    whole, found = [], 0
    for _ in range(runs):
        case = Case(reading.edition, document_script(path.name, reading.ledger.lines))
        found = 0
        for rule in rules():
            (took,), findings = seconds(partial(_found, rule, case), 1)
            times[rule.code].append(took)
            found += len(findings)
        whole.append(sum(each[-1] for each in times.values()))
    return {
        "read": median(read),
        "check": median(whole),
        "evaluate": median(judged),
        "findings": found,
        "rules": {code: median(each) for code, each in times.items()},
    }


def _found(rule: Rule, case: Case) -> list[Finding]:
    return list(rule.findings(case))


if __name__ == "__main__":
    print(json.dumps(judging(Path(sys.argv[1]), int(sys.argv[2]))))
