"""``shirube read``: from documents to Editions and their open tables."""

from argparse import Namespace
from dataclasses import dataclass
from pathlib import Path

from shirube.cli.command import JSON, OUT, Argument, Command, Example
from shirube.cli.excerpt import excerpts
from shirube.cli.folders import a_folder, folders
from shirube.cli.outcome import Outcome
from shirube.cli.quoted import quoted
from shirube.cli.reading_page import document_data, document_summary, outcome, refusal_data
from shirube.cli.screen import Screen
from shirube.cli.waiting import waiting
from shirube.exchange import finding_table, save_edition
from shirube.intake import Reading, confirmation_form, read_document, unread_table
from shirube.terms import Bilingual, Refusal

CORRECTIONS = "確認.csv"
UNREAD = "unread.csv"
_ONE_CORRECTED = Refusal(
    "--corrections は文書一つのときに使えます。いくつも読むときは 確認.csv を文書ごとの結果の"
    "フォルダーに置いてください。",
    "--corrections goes with one document: for several, put a 確認.csv into the folder of each "
    "one's results.",
)
_NEXT = Bilingual("次にできること", "What to do next")
_LOOK = Bilingual("計画を見る", "see the plan")
_CHECK = Bilingual("気を付けるべきところを調べる", "check it by the rules")


@dataclass(frozen=True, slots=True)
class Result:
    """A document that was read, and the files that came of it."""

    reading: Reading
    written: tuple[Path, ...]


def read_into(
    file: Path, folder: Path, *, layout: str | None = None, corrections: Path | None = None
) -> Result:
    """Read one document and write its Edition, tables and unread lines to ``folder``.

    A 確認.csv that lies in ``folder`` is applied where no other is given; where there is none,
    a form for one is written, which changes nothing until it is filled in. Raises Refusal where
    the document cannot be read or the folder not be written; then nothing is left behind.
    """
    beside = folder / CORRECTIONS
    used = corrections or (beside if beside.is_file() else None)
    reading = read_document(file, layout=layout, corrections=used)
    extra = {UNREAD: unread_table(reading.ledger), **finding_table(reading.findings)}
    if used is None:
        extra[CORRECTIONS] = confirmation_form(reading.edition)
    return Result(reading, save_edition(reading.edition, folder, extra))


def _read(call: Namespace, screen: Screen) -> Outcome:
    out = a_folder(call.out)
    if call.corrections and len(call.files) > 1:
        raise _ONE_CORRECTED
    worst, data, last = Outcome.FINE, [], None
    for place, (file, folder) in enumerate(zip(call.files, folders(call.files, out), strict=True)):
        try:
            with waiting(screen, file.name, place, len(call.files)):
                result = read_into(file, folder, layout=call.layout, corrections=call.corrections)
        except Refusal as refusal:
            screen.warn(refusal.sentence)
            worst = Outcome.REFUSED
            data.append(refusal_data(file, refusal))
            continue
        worst = max(worst, outcome(result.reading))
        data.append(document_data(file, folder, result.reading))
        last = file, folder
        if not call.json:
            _tell(result, call.show_unread, screen)
    if call.json:
        screen.data({"documents": data})
    elif last is not None and not call.show_unread:
        _next(*last, screen)
    return worst


def _next(file: Path, folder: Path, screen: Screen) -> None:
    """Say what can be done with a document that was read."""
    screen.say(_NEXT, "bold")
    for purpose, command, place in ((_LOOK, "show", folder), (_CHECK, "check", file)):
        screen.say(f"  {screen.spoken(purpose)}: {quoted(('shirube', command, place))}")


def _tell(result: Result, with_unread: bool, screen: Screen) -> None:
    screen.show(*document_summary(result.reading, result.written, screen.language), "")
    if with_unread:
        screen.show(*excerpts(result.reading.ledger))


READ = Command(
    "read",
    "FILE... -o DIR [--layout NAME] [--corrections CSV] [--show-unread] [--json]",
    Bilingual(
        "文書を読み、版（edition.json）、公開表、読めなかった行を書く。",
        "Read documents and write Editions, open tables and the lines not understood.",
    ),
    (
        Argument(
            ("files",),
            Bilingual(
                "読む文書（テキスト）。いくつでも。二つ以上なら結果は DIR/文書の名 に分かれる",
                "documents (text) to read; of several, each has its folder DIR/NAME",
            ),
            {"metavar": "FILE", "nargs": "+", "type": Path},
        ),
        OUT,
        Argument(
            ("--layout",),
            Bilingual(
                "様式の名（shirube layouts で一覧）か、自作の様式のファイル。"
                "なければ文書から見分ける",
                "a layout (see shirube layouts) or a .toml file of one's own; else told from the "
                "document",
            ),
            {"metavar": "NAME"},
        ),
        Argument(
            ("--corrections",),
            Bilingual(
                "訂正の表。なければ結果のフォルダーにある 確認.csv を使う",
                "table of corrections; else the 確認.csv in the folder of the results",
            ),
            {"metavar": "CSV", "type": Path},
        ),
        Argument(
            ("--show-unread",),
            Bilingual(
                "読めなかった行を前後の行とともに見せる（> の付いた行）",
                "show the lines not understood (marked >) in their context",
            ),
            {"action": "store_true"},
        ),
        JSON,
    ),
    (
        Example(
            "shirube read examples/shiomi/report.txt -o out/shiomi",
            Bilingual("一つの文書を読む", "read one document"),
        ),
        Example(
            "shirube read examples/shiomi/report.txt -o out/shiomi --show-unread",
            Bilingual("読めなかった行も見る", "see what was not understood"),
        ),
        Example(
            "shirube read examples/*/*.txt -o out --json",
            Bilingual("いくつもの文書を読み、結果を JSON で受け取る", "read many, answer in JSON"),
        ),
    ),
    _read,
)
