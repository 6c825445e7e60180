"""The sound case of Shiomi: its Edition and the text that it was read from."""

from functools import cache
from pathlib import Path

from shirube.checks import Case, document_script
from shirube.exchange import load_edition

FOLDER = Path(__file__).parents[2] / "examples" / "shiomi"
REPORT = FOLDER / "report.txt"


@cache
def sound() -> Case:
    lines = REPORT.read_text("utf-8").split("\n")
    return Case(load_edition(FOLDER), document_script(REPORT.name, lines))
