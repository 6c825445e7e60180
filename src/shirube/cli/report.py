"""``shirube report``: the documents of a report from one Edition, in every form."""

from argparse import Namespace
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from shirube.checks import findings, vocabulary
from shirube.checks.acceptance import sifted
from shirube.cli.accepted import accepted
from shirube.cli.cases import cases
from shirube.cli.command import JSON, OUT, Argument, Command, Example
from shirube.cli.finding_data import finding_data
from shirube.cli.folders import a_folder
from shirube.cli.opening import opened
from shirube.cli.outcome import Outcome
from shirube.cli.screen import Screen
from shirube.cli.waiting import counted
from shirube.difference import Difference, difference, is_report, origin
from shirube.exchange import decoded, write_all
from shirube.plan import Edition
from shirube.report.council import Agenda, agenda
from shirube.report.pack import EVERY_FORM, Material, Piece, pack
from shirube.report.progress import faults
from shirube.report.theme import Theme, plain, theme
from shirube.terms import Bilingual, Finding, Refusal

_MAKING = Bilingual("書類", "documents")
_WRITTEN = Bilingual("結果", "results")
_ABSENT = Bilingual(
    "PDFの字体にない文字は〓で表しました: {letters}",
    "The face of the PDF lacks these letters and prints a mark for each: {letters}",
)
_UNFIT = Bilingual(
    "誤りの検査結果が{count}件残っています。書類には「検査未了」の透かしと一覧が入りました。",
    "{count} findings are errors: the documents carry a watermark and a list of them.",
)


def _report(call: Namespace, screen: Screen) -> Outcome:
    out = a_folder(call.out)
    look = opened_theme(call.theme)
    (case,) = cases([call.source], vocabulary(), screen)
    parted = _parted(call.before, case.edition)
    found = sifted(findings(replace(case, difference=parted)), accepted(call.source, None)).open
    material = Material(case.edition, look, parted, found, _agenda(call.agenda))
    pieces = tuple(pack(material, call.form or EVERY_FORM))
    told = counted(screen, screen.spoken(_MAKING), pieces, len(pieces))
    written = write_all({piece.file: piece.make() for piece in told}, out)
    wrong = faults(found)
    if call.json:
        screen.data(_data(pieces, written, wrong))
    else:
        _tell_absent(pieces, screen)
        for path in written:
            screen.say(f"{screen.spoken(_WRITTEN)}: {path}")
        if wrong:
            screen.say(screen.spoken(_UNFIT).format(count=len(wrong)), "bold")
    return Outcome.LOOK if wrong else Outcome.FINE


def opened_theme(path: Path | None) -> Theme:
    """Return the theme of a file, or the plain one. Raises Refusal where it cannot be taken."""
    return plain() if path is None else theme(_text(path), path.name)


def _agenda(path: Path | None) -> Agenda:
    return Agenda() if path is None else agenda(_text(path), path.name)


def _text(path: Path) -> str:
    try:
        return decoded(path.read_bytes(), path.name)
    except OSError as trouble:
        raise Refusal(
            f"設定「{path}」を開けません（{trouble.strerror}）。TOMLのファイルを指定してください。",
            f"The settings {path} cannot be opened ({trouble.strerror}): name a TOML file.",
        ) from None


def _parted(path: Path | None, edition: Edition) -> Difference | None:
    """Return what parts an Edition from the one named, else a report from the plan as adopted."""
    if path is not None:
        return difference(opened(path), edition)
    return difference(origin(edition), edition) if is_report(edition) else None


def _tell_absent(pieces: Sequence[Piece], screen: Screen) -> None:
    letters = dict.fromkeys(letter for piece in pieces for letter in piece.absent)
    if letters:
        said = {"letters": " ".join(letters)}
        screen.warn(Bilingual(_ABSENT.ja.format(**said), _ABSENT.en.format(**said)))


def _data(
    pieces: Sequence[Piece], written: Sequence[Path], wrong: Sequence[Finding]
) -> dict[str, Any]:
    return {
        "documents": [
            {"name": piece.name, "form": piece.form, "absent": list(piece.absent)}
            for piece in pieces
        ],
        "files": [str(path) for path in written],
        "errors": [finding_data(finding) for finding in wrong],
    }


REPORT = Command(
    "report",
    "SOURCE -o DIR [--before SOURCE] [--theme TOML] [--agenda TOML] [--form FORM] [--json]",
    Bilingual(
        "一つの版から、報告の書類を一式作る。",
        "Make the documents of a report from one Edition.",
    ),
    (
        Argument(
            ("source",),
            Bilingual(
                "報告する文書（テキスト）、edition.json、または表のフォルダー",
                "the document (text), edition.json or folder of tables to report on",
            ),
            {"metavar": "SOURCE", "type": Path},
        ),
        OUT,
        Argument(
            ("--before",),
            Bilingual(
                "前の版。なければ、推進状況からは策定したときの計画を起こして比べる",
                "the predecessor; else, of a progress report, the plan as adopted is rebuilt",
            ),
            {"metavar": "SOURCE", "type": Path},
        ),
        Argument(
            ("--theme",),
            Bilingual(
                "体裁のファイル（docs/report.md）。なければ標準の体裁",
                "a file with the look (docs/report.md); else the plain one",
            ),
            {"metavar": "TOML", "type": Path},
        ),
        Argument(
            ("--agenda",),
            Bilingual(
                "議会報告に書く日付、所管、日程のファイル（docs/report.md）",
                "a file with date, department and schedule of the cover paper (docs/report.md)",
            ),
            {"metavar": "TOML", "type": Path},
        ),
        Argument(
            ("--form",),
            Bilingual(
                "この形だけを作る（pdf、docx、html、txt、xlsx）。何度でも書ける。なければすべて",
                "make this form only (pdf, docx, html, txt or xlsx); may be given again; else all",
            ),
            {"metavar": "FORM", "choices": EVERY_FORM, "action": "append"},
        ),
        JSON,
    ),
    (
        Example(
            "shirube report examples/shiomi -o out/pack",
            Bilingual("一つの版から一式を作る", "make the documents of an Edition"),
        ),
        Example(
            "shirube report examples/shiomi -o out/pack --theme examples/themes/shiomi.toml "
            "--form html",
            Bilingual("自分の体裁で、HTMLだけを作る", "make HTML only, with a look of one's own"),
        ),
    ),
    _report,
)
