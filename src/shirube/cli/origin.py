"""``shirube origin``: the plan as adopted, rebuilt from a progress report."""

from argparse import Namespace
from pathlib import Path

from shirube.cli.command import JSON, OUT, SOURCE, Argument, Command, Example
from shirube.cli.folders import a_folder
from shirube.cli.opening import is_edition, opened
from shirube.cli.outcome import Outcome
from shirube.cli.screen import Screen
from shirube.cli.summary import edition_counts, summary
from shirube.difference import is_report, origin, succeeding
from shirube.exchange import edition_hash, save_edition
from shirube.terms import Bilingual, Refusal, years

_HASH = Bilingual("検証値", "hash")
_WRITTEN = Bilingual("結果", "results")


def _origin(call: Namespace, screen: Screen) -> Outcome:
    out = a_folder(call.out)
    later = None if call.report is None else a_folder(call.report)
    _look_at(call)
    edition = opened(call.source)
    if not is_report(edition):
        raise Refusal(
            f"「{call.source}」には見込みも実績も変更もありません。推進状況の版を指定してください。",
            f"'{call.source}' has no forecast, actual or change: name the Edition of a progress "
            "report.",
        )
    adopted = origin(edition, call.date or "")
    written = list(save_edition(adopted, out))
    if later is not None:
        written += save_edition(succeeding(edition, adopted), later)
    if call.json:
        about = {"date": adopted.date, "hash": edition_hash(adopted)}
        screen.data({**edition_counts(adopted), **about, "files": [str(path) for path in written]})
    else:
        screen.show(*summary(adopted, screen.language))
        screen.say(f"{screen.spoken(_HASH)}: {edition_hash(adopted)}")
        for folder in dict.fromkeys(path.parent for path in written):
            screen.say(f"{screen.spoken(_WRITTEN)}: {folder}")
    return Outcome.FINE


def _look_at(call: Namespace) -> None:
    """Raise Refusal where a plan would take the place of the report, or the date is none."""
    source = call.source if call.source.is_dir() else call.source.parent
    if is_edition(call.source) and call.out.resolve() == source.resolve():
        raise Refusal(
            f"「{call.out}」には元の版があります。-o にほかのフォルダーを指定してください。",
            f"'{call.out}' holds the Edition that is read: give -o another folder.",
        )
    if call.report is not None and call.out.resolve() == call.report.resolve():
        raise Refusal(
            f"-o と --report が同じフォルダー「{call.out}」です。別々に指定してください。",
            f"-o and --report name one folder, '{call.out}': give each its own.",
        )
    if call.date and not years(call.date):
        raise Refusal(
            f"策定した年月「{call.date}」を読めません。令和4年3月のように指定してください。",
            f"'{call.date}' is no year and month of an adoption: write it like 令和4年3月.",
        )


ORIGIN = Command(
    "origin",
    "SOURCE -o DIR [--date DATE] [--report DIR] [--json]",
    Bilingual(
        "推進状況から、策定したときの計画を取り出す（当初計画と変更前の目標値）。",
        "Rebuild the plan as adopted from a progress report (its original plan and targets).",
    ),
    (
        SOURCE,
        OUT,
        Argument(
            ("--date",),
            Bilingual(
                "策定した年月（令和4年3月）。なければ文書から読み取る",
                "year and month of the adoption, in wareki; else as the document says",
            ),
            {"metavar": "DATE"},
        ),
        Argument(
            ("--report",),
            Bilingual(
                "取り出した計画を「前の版」とする推進状況の版も、このフォルダーに書く",
                "write to this folder the report too, naming the rebuilt plan as the one before",
            ),
            {"metavar": "DIR", "type": Path},
        ),
        JSON,
    ),
    (
        Example(
            "shirube origin examples/setagaya/progress-2023 -o out/adopted --date 令和4年3月",
            Bilingual("策定したときの計画を書く", "write the plan as adopted"),
        ),
    ),
    _origin,
)
