"""How each example is made from its document."""

from pathlib import Path

from shirube.exchange import finding_table, save_edition
from shirube.intake import read_document, unread_table
from shirube.intake.corrections import confirmation_form
from shirube.plan import abridged
from shirube.terms import Refusal
from tests.typeset import typeset
from tests.typeset.shiomi import STYLE, shiomi

REPORT = "report.txt"
CORRECTIONS = "確認.csv"
SETAGAYA = {
    "progress-2023": "004_*.txt",
    "welfare-plan-2024": "003_*.txt",
    "council-2023": "002_*.txt",
    "strategy-2015": "001_*.txt",
    "booklet-2009": "000_*.txt",
}
"""Each Edition of Setagaya, and the document that it is made from."""


def make_shiomi(folder: Path) -> None:
    """Write the report of the invented city, and all that ``shirube read`` makes of it."""
    report = folder / REPORT
    report.write_text(typeset(shiomi(), STYLE), encoding="utf-8", newline="")
    reading = read_document(report)
    extra = {
        "unread.csv": unread_table(reading.ledger),
        **finding_table(reading.findings),
        CORRECTIONS: confirmation_form(reading.edition),
    }
    save_edition(reading.edition, folder, extra)


def make_setagaya(documents: Path, folder: Path) -> None:
    """Write the Editions of Setagaya, each corrected by its 確認.csv and without sentences.

    ``documents`` holds the texts. Raises Refusal where one is missing, or where a correction
    no longer fits.
    """
    for name, pattern in SETAGAYA.items():
        document = next(documents.glob(pattern), None)
        if document is None:
            raise Refusal(
                f"{documents}に{pattern}がありません。世田谷区の文書のあるフォルダーを"
                "指定してください。",
                f"There is no {pattern} in {documents}: name the folder of Setagaya's documents.",
            )
        beside = folder / name / CORRECTIONS
        reading = read_document(document, corrections=beside)
        unfit = [
            each for each in reading.findings if each.source and each.source.file == CORRECTIONS
        ]
        if unfit:
            raise Refusal(unfit[0].sentence.ja, unfit[0].sentence.en)
        save_edition(abridged(reading.edition), folder / name)
