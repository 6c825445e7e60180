"""``shirube check``: what a careful officer would want to hear of a plan."""

from argparse import Namespace
from collections.abc import Iterable, Sequence
from pathlib import Path
from time import perf_counter

from rich.table import Column, Table
from rich.text import Text

from shirube.checks import Case, Rule, named_rule, rules
from shirube.checks.acceptance import Sifted
from shirube.checks.examination import ranked
from shirube.cli.accepted import Accepted, accepted, filled_form, sifted_each
from shirube.cli.cases import cases, compared, idle
from shirube.cli.check_call import compared_words, look_at, word_lists
from shirube.cli.check_ending import ending
from shirube.cli.command import JSON, Argument, Command, Example
from shirube.cli.decisions import decisions
from shirube.cli.doubts import doubts
from shirube.cli.finding_data import sifted_data
from shirube.cli.findings_files import write_findings
from shirube.cli.findings_page import findings_page
from shirube.cli.outcome import Outcome
from shirube.cli.screen import Screen
from shirube.cli.summary import headline
from shirube.exchange import write_all
from shirube.terms import Bilingual, Finding, Severity

_TIME = Bilingual("かかった時間（ミリ秒）", "time taken (ms)")
_RULE = Bilingual("規則", "rule")
_BEFORE = Bilingual("前の版", "before")
_WRITTEN = Bilingual("結果", "results")


def _check(call: Namespace, screen: Screen) -> Outcome:
    chosen = tuple(dict.fromkeys(map(named_rule, call.rule or ()))) or rules()
    look_at(call)
    seconds = dict.fromkeys((rule.code for rule in chosen), 0.0)
    looked_at = _cases(call, screen)
    given = [accepted(source, call.accepted) for source in call.sources]
    applied = [rule for rule in chosen if not all(idle(rule, case) for case in looked_at)]
    found = [_found(case, chosen, seconds) for case in looked_at]
    sifted = sifted_each(found, given, applied)
    whole = _together(sifted)
    written = _write(call, whole, given, chosen, screen)
    if call.json:
        _answer(call, whole, applied, seconds, written, screen)
    else:
        for case, each in zip(looked_at, sifted, strict=True):
            _tell(case, each, len(applied), screen)
        left = [rule for rule in chosen if rule not in applied]
        screen.show(*ending(call.sources, compared_words(call), whole, left, screen.language))
        for path in written:
            screen.say(f"{screen.spoken(_WRITTEN)}: {path}")
        if call.times:
            screen.show(_times(seconds, screen))
    heavy = any(finding.severity is not Severity.NOTE for finding in whole.open)
    return Outcome.LOOK if heavy else Outcome.FINE


def _cases(call: Namespace, screen: Screen) -> tuple[Case, ...]:
    verdicts = decisions(call.matches, needed=True)
    found = cases(call.sources, word_lists(call.words), screen)
    if call.before is None:
        return found
    (alone,) = found
    case = compared(alone, call.before, verdicts)
    for doubt in doubts(case.difference) if case.difference else ():
        screen.warn(doubt)
    return (case,)


def _found(case: Case, chosen: Sequence[Rule], seconds: dict[str, float]) -> tuple[Finding, ...]:
    """Return the findings of a case, and add to ``seconds`` how long each rule took."""
    found = list(case.difference.findings if case.difference else ())
    for rule in chosen:
        start = perf_counter()
        found += rule.findings(case)
        seconds[rule.code] += perf_counter() - start
    return ranked(found)


def _write(
    call: Namespace,
    whole: Sifted,
    given: Iterable[Accepted],
    chosen: Sequence[Rule],
    screen: Screen,
) -> list[Path]:
    form = {call.form.name: filled_form(call.form, whole, given)} if call.form else {}
    for path in call.out or ():
        write_findings(path, whole, chosen, screen.language)
    if form:
        write_all(form, call.form.parent)
    return [*(call.out or ()), *filter(None, [call.form])]


def _tell(case: Case, found: Sifted, applied: int, screen: Screen) -> None:
    screen.show(headline(case.edition, screen.language))
    if case.difference:
        before = headline(case.difference.before, screen.language)
        screen.show(Text(f"{screen.spoken(_BEFORE)}: {'  '.join(before.plain.splitlines())}"))
    screen.show("", *findings_page(found, applied, screen.language), "")


def _times(seconds: dict[str, float], screen: Screen) -> Table:
    table = Table(Column(screen.spoken(_RULE)), Column(screen.spoken(_TIME), justify="right"))
    for code, time in sorted(seconds.items(), key=lambda timed: -timed[1]):
        table.add_row(code, f"{time * 1000:.1f}")
    return table


def _answer(
    call: Namespace,
    whole: Sifted,
    applied: Iterable[Rule],
    seconds: dict[str, float],
    written: Iterable[Path],
    screen: Screen,
) -> None:
    about = {
        "applied": [rule.code for rule in applied],
        "files": [str(path) for path in written],
    }
    times = {"seconds": {code: round(time, 6) for code, time in seconds.items()}}
    screen.data(sifted_data(whole) | about | (times if call.times else {}))


def _together(found: Sequence[Sifted]) -> Sifted:
    return Sifted(
        ranked(finding for each in found for finding in each.open),
        tuple(pair for each in found for pair in each.accepted),
    )


CHECK = Command(
    "check",
    "SOURCE... [--before EDITION] [--matches CSV] [--rule CODE] [--accepted CSV] [--form CSV] "
    "[--words TOML] [-o FILE] [--times] [--json]",
    Bilingual(
        "計画を規則で調べ、気を付けるべきところを場所と直し方とともに示す。",
        "Check plans by the rules: what deserves a look, where it is, and how to mend it.",
    ),
    (
        Argument(
            ("sources",),
            Bilingual(
                "文書（テキスト）、edition.json、または表のフォルダー。いくつでも",
                "documents (text), edition.json files or folders of tables; one or more",
            ),
            {"metavar": "SOURCE", "nargs": "+", "type": Path},
        ),
        Argument(
            ("--before",),
            Bilingual(
                "前の版。版どうしを比べる規則も当てる（同じ計画の前の版か、前の計画）",
                "the Edition before: the rules on two Editions are applied too (of the same plan, "
                "or of the plan before)",
            ),
            {"metavar": "EDITION", "type": Path},
        ),
        Argument(
            ("--matches",),
            Bilingual(
                "--before と合わせて、人が確かめた対応の表（shirube diff が書く 対応.csv）",
                "with --before: matches that a person confirmed (the 対応.csv of shirube diff)",
            ),
            {"metavar": "CSV", "type": Path},
        ),
        Argument(
            ("--rule",),
            Bilingual(
                "この記号の規則だけで調べる。何度でも書ける（一覧は shirube rules）",
                "apply only the rule of this code; may be given again (see shirube rules)",
            ),
            {"metavar": "CODE", "action": "append"},
        ),
        Argument(
            ("--accepted",),
            Bilingual(
                "承知した検査結果の表。なければ版のそばにある 承知.csv を使う",
                "table of accepted findings; else the 承知.csv beside the Edition",
            ),
            {"metavar": "CSV", "type": Path},
        ),
        Argument(
            ("--form",),
            Bilingual(
                "理由を書き込む承知の表を書く。すでに書いた理由は残る",
                "write a table of acceptances to fill in with reasons; those given before stay",
            ),
            {"metavar": "CSV", "type": Path},
        ),
        Argument(
            ("--words",),
            Bilingual(
                "規則が使う語の一覧に足すファイル",
                "a file that adds to the word lists of the rules",
            ),
            {"metavar": "TOML", "type": Path},
        ),
        Argument(
            ("-o", "--out"),
            Bilingual(
                "結果を書くファイル。形は名の終わり（.csv .json .sarif .xlsx）で決まる。"
                "何度でも書ける",
                "a file for the findings; its ending decides the form (.csv .json .sarif .xlsx); "
                "may be given again",
            ),
            {"metavar": "FILE", "type": Path, "action": "append"},
        ),
        Argument(
            ("--times",),
            Bilingual("規則ごとの時間も出す", "print the time that each rule took"),
            {"action": "store_true"},
        ),
        JSON,
    ),
    (
        Example(
            "shirube check examples/shiomi/report.txt",
            Bilingual("文書を調べる", "check a document"),
        ),
        Example(
            "shirube check examples/setagaya/progress-2023 -o out/findings.xlsx",
            Bilingual("版を調べ、結果をExcelにも書く", "check an Edition, and write a workbook"),
        ),
        Example(
            "shirube check examples/setagaya/progress-2023 --rule STR-01 --json",
            Bilingual("一つの規則だけで調べる", "apply one rule"),
        ),
        Example(
            "shirube check examples/setagaya/welfare-plan-2024 "
            "--before examples/setagaya/progress-2023",
            Bilingual("前の計画とも比べて調べる", "compare with the plan before, too"),
        ),
    ),
    _check,
)
