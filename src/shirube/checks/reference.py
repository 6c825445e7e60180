"""The reference of the rules for docs/checks.md, made from the rules themselves."""

from collections.abc import Iterable, Iterator, Mapping

from shirube.checks.register import rules
from shirube.checks.rule import Reads, Rule
from shirube.terms import Bilingual, Severity

FAMILIES: Mapping[str, Bilingual] = {
    "STR": Bilingual("構成と番号", "structure and numbers"),
    "TXT": Bilingual("名称と表記", "names and notation"),
    "DAT": Bilingual("日付と元号", "dates and eras"),
    "VAL": Bilingual("値と単位と総量", "values, units and totals"),
    "TGT": Bilingual("現況値と目標値", "baselines and targets"),
    "REV": Bilingual("変更", "revisions"),
    "SUM": Bilingual("概要と本編", "overview and body"),
    "REP": Bilingual("再掲", "re-listing"),
    "LOG": Bilingual("行動量と成果のつながり", "the logic of activities and outcomes"),
    "BUD": Bilingual("事業費", "costs"),
    "EFF": Bilingual("効果額", "effect amounts"),
    "ORG": Bilingual("組織", "organisation"),
    "EDT": Bilingual("版どうし", "between Editions"),
    "REF": Bilingual("計画どうし", "between plans of one time"),
    "PUB": Bilingual("意見公募と決定", "consultation and decision"),
    "POP": Bilingual("人口", "population"),
    "OUT": Bilingual("公表", "publication"),
}
"""What the letters of a code stand for."""

_READS = {
    Reads.EDITION: "an Edition",
    Reads.TEXT: "words",
    Reads.DIFFERENCE: "two Editions",
    Reads.PLANS: "several plans",
}
_WEIGHTS = {
    Severity.ERROR: "E 誤り error",
    Severity.WARNING: "W 注意 warning",
    Severity.NOTE: "I 参考 note",
}
Counts = Mapping[str, Mapping[str, int]]
"""Findings by document and rule."""


def rule_overview(counts: Counts) -> str:
    """Return the table of all rules with how many findings each has in each document."""
    heads = ["規則 Rule", "重さ Weight", "守るべきこと What must hold", *counts]
    lines = [_row(heads), _row(["---"] * 3 + ["---:"] * len(counts))]
    for rule in rules():
        found = [str(each.get(rule.code, 0)) for each in counts.values()]
        link = f"[{rule.code}](#{rule.code.lower()})"
        lines.append(_row([link, rule.severity.value, rule.holds.ja, *found]))
    sums = [str(sum(each.values())) for each in counts.values()]
    lines.append(_row(["", "", "合計 all", *sums]))
    return "\n".join(lines) + "\n"


def rule_reference() -> str:
    """Return a section for each family, and in it one for each rule."""
    return "\n".join(_sections(rules()))


def _sections(known: Iterable[Rule]) -> Iterator[str]:
    family = ""
    for rule in known:
        letters = rule.code.partition("-")[0]
        if letters != family:
            family = letters
            name = FAMILIES[letters]
            yield f"## {letters} {name.ja} {name.en}\n"
        yield from _section(rule)


def _section(rule: Rule) -> Iterator[str]:
    yield f"### {rule.code}\n"
    yield f"{rule.holds.ja} {rule.holds.en}\n"
    yield f"{_WEIGHTS[rule.severity]}、{rule.reads.value} {_READS[rule.reads]}\n"
    yield f"直し方 To mend: {rule.remedy.ja} {rule.remedy.en}\n"
    for title, example in (("よい例 Sound", rule.sound), ("よくない例 Unsound", rule.unsound)):
        yield f"{title}:\n"
        fenced = example.strip("\n")
        yield f"```text\n{fenced}\n```\n"


def _row(cells: Iterable[str]) -> str:
    return f"| {' | '.join(cells)} |"
