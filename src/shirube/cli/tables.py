"""``shirube tables``: only the open tables and their data package."""

from argparse import Namespace

from shirube.cli.command import JSON, OUT, SOURCE, Command, Example
from shirube.cli.folders import a_folder
from shirube.cli.opening import opened
from shirube.cli.outcome import Outcome
from shirube.cli.screen import Screen
from shirube.exchange import save_tables
from shirube.terms import Bilingual


def _tables(call: Namespace, screen: Screen) -> Outcome:
    written = save_tables(opened(call.source), a_folder(call.out))
    if call.json:
        screen.data({"files": [str(path) for path in written]})
    else:
        for path in written:
            screen.say(str(path))
    return Outcome.FINE


TABLES = Command(
    "tables",
    "SOURCE -o DIR [--json]",
    Bilingual(
        "公開表（CSV）と datapackage.json だけを書く。",
        "Write only the open tables (CSV) and datapackage.json.",
    ),
    (SOURCE, OUT, JSON),
    (
        Example(
            "shirube tables examples/setagaya/progress-2023 -o out/tables",
            Bilingual("版のフォルダーから表を書く", "write the tables of an Edition"),
        ),
    ),
    _tables,
)
