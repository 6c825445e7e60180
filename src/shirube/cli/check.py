"""``shirube check``: what a careful officer would want to hear of a plan."""

from argparse import Namespace
from collections.abc import Sequence
from pathlib import Path
from time import perf_counter

from rich.table import Column, Table

from shirube.checks import Case, Rule, extended, named_rule, rules, vocabulary
from shirube.checks.acceptance import Sifted, acceptance_form, sifted
from shirube.checks.examination import ranked
from shirube.cli.cases import accepted, cases
from shirube.cli.command import JSON, Argument, Command, Example
from shirube.cli.finding_data import sifted_data
from shirube.cli.findings_files import write_findings, writer
from shirube.cli.findings_page import findings_page
from shirube.cli.outcome import Outcome
from shirube.cli.screen import Screen
from shirube.cli.summary import headline
from shirube.exchange import write_all
from shirube.intake import file_bytes
from shirube.terms import Bilingual, Finding, Refusal, Severity

_TIME = Bilingual("かかった時間（ミリ秒）", "time taken (ms)")
_RULE = Bilingual("規則", "rule")


def _check(call: Namespace, screen: Screen) -> Outcome:
    chosen = tuple(dict.fromkeys(map(named_rule, call.rule or ()))) or rules()
    for path in call.out or ():
        writer(path)
    words = extended(vocabulary(), _text(call.words), call.words.name) if call.words else None
    seconds = dict.fromkeys((rule.code for rule in chosen), 0.0)
    found = []
    looked_at = cases(call.sources, words or vocabulary(), screen)
    for source, case in zip(call.sources, looked_at, strict=True):
        findings = _found(case, chosen, seconds)
        found.append((case, sifted(findings, accepted(source, call.accepted))))
    whole = _together([each for _, each in found])
    for path in call.out or ():
        write_findings(path, whole, chosen, screen.language)
    if call.form:
        write_all({call.form.name: acceptance_form(whole.open)}, call.form.parent)
    _tell(call, found, whole, seconds, screen)
    heavy = any(finding.severity is not Severity.NOTE for finding in whole.open)
    return Outcome.LOOK if heavy else Outcome.FINE


def _found(case: Case, chosen: Sequence[Rule], seconds: dict[str, float]) -> tuple[Finding, ...]:
    """Return the findings of a case, and add to ``seconds`` how long each rule took."""
    found: list[Finding] = []
    for rule in chosen:
        start = perf_counter()
        found += rule.findings(case)
        seconds[rule.code] += perf_counter() - start
    return ranked(found)


def _tell(
    call: Namespace,
    found: Sequence[tuple[Case, Sifted]],
    whole: Sifted,
    seconds: dict[str, float],
    screen: Screen,
) -> None:
    if call.json:
        times = {"seconds": {code: round(time, 6) for code, time in seconds.items()}}
        screen.data(sifted_data(whole) | (times if call.times else {}))
        return
    for case, each in found:
        screen.show(headline(case.edition, screen.language), "")
        screen.show(*findings_page(each, len(seconds), screen.language), "")
    if call.times:
        table = Table(Column(screen.spoken(_RULE)), Column(screen.spoken(_TIME), justify="right"))
        for code, time in sorted(seconds.items(), key=lambda timed: -timed[1]):
            table.add_row(code, f"{time * 1000:.1f}")
        screen.show(table)


def _together(found: Sequence[Sifted]) -> Sifted:
    return Sifted(
        ranked(finding for each in found for finding in each.open),
        tuple(pair for each in found for pair in each.accepted),
    )


def _text(path: Path) -> str:
    try:
        return file_bytes(path).decode("utf-8-sig")
    except UnicodeDecodeError as trouble:
        raise Refusal(
            f"語の一覧{path.name}はUTF-8のテキストではありません。UTF-8で保存してください。",
            f"The word list {path.name} is no UTF-8 text; save it as UTF-8.",
        ) from trouble


CHECK = Command(
    "check",
    "SOURCE... [--rule CODE] [--accepted CSV] [--form CSV] [--words TOML] [-o FILE] [--times] "
    "[--json]",
    Bilingual(
        "計画を規則で調べ、気を付けるべきところを場所と直し方とともに示す。",
        "Check plans by the rules: what deserves a look, where it is, and how to mend it.",
    ),
    (
        Argument(
            ("sources",),
            Bilingual(
                "文書（テキスト）、edition.json、または表のフォルダー。二つ以上なら互いに照らし合わせる",
                "documents (text), edition.json files or folders of tables; several are held "
                "against each other",
            ),
            {"metavar": "SOURCE", "nargs": "+", "type": Path},
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
                "残った検査結果を、理由を書き込む承知の表として書く",
                "write what is left as a table of acceptances whose reasons are to be filled in",
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
    ),
    _check,
)
