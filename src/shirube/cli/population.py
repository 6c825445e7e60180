"""``shirube population``: a population vision from its settings, projected and compared."""

import math
from argparse import Namespace
from collections.abc import Mapping
from functools import reduce
from operator import add
from pathlib import Path
from typing import Any

from shirube.cli.cells import cells
from shirube.cli.command import JSON, Argument, Command, Example
from shirube.cli.folders import a_folder
from shirube.cli.outcome import Outcome
from shirube.cli.population_files import population_files
from shirube.cli.population_page import population_page
from shirube.cli.population_pictures import population_pictures
from shirube.cli.screen import Screen
from shirube.cli.waiting import counted
from shirube.exchange import decoded, write_all
from shirube.population import (
    Results,
    ResultTable,
    Tally,
    Vision,
    chosen,
    result_tables,
    results,
    table_files,
    tallies,
    vision,
)
from shirube.terms import Bilingual, Refusal

_PATHS = Bilingual("ゆらぎの経路", "random paths")
_WRITTEN = Bilingual("{count}個のファイルを {folder} に書きました。", "{count} files in {folder}.")


def opened_vision(path: Path) -> Vision:
    """Return the vision of a file of settings; its tables lie beside it.

    Raises Refusal where a file cannot be read or an entry cannot be taken.
    """
    try:
        text = decoded(path.read_bytes(), path.name)
    except OSError as trouble:
        raise Refusal(
            f"設定「{path}」を開けません（{trouble.strerror}）。TOMLのファイルを指定してください。",
            f"The settings {path} cannot be opened ({trouble.strerror}): name a TOML file.",
        ) from None
    tables = {
        name: cells(path.parent / table.file, table.sheet)
        for name, table in table_files(text).items()
    }
    return vision(text, tables)


def _population(call: Namespace, screen: Screen) -> Outcome:
    folder = a_folder(call.out) if call.out else None
    wanted = opened_vision(call.settings)
    if call.scenario:
        wanted = chosen(wanted, call.scenario)
    made = results(wanted, _drawn(wanted, screen))
    tables = result_tables(made)
    written: tuple[Path, ...] = ()
    if folder is not None:
        files = population_files(tables, wanted.name, screen.language)
        pictures = population_pictures(made, screen.language)
        written = write_all({**files, **pictures}, folder)
    if call.json:
        screen.data(_data(made, tables, written))
        return Outcome.FINE
    screen.show(*population_page(made, screen.language))
    if folder is not None:
        said = screen.spoken(_WRITTEN).format(count=len(written), folder=folder)
        screen.say(f"\n{said}")
    return Outcome.FINE


def _drawn(wanted: Vision, screen: Screen) -> Tally | None:
    """Return the tally of all random paths, None where the settings ask for none."""
    if wanted.draw is None:
        return None
    blocks = counted(screen, screen.spoken(_PATHS), tallies(wanted), wanted.draw.blocks)
    return reduce(add, blocks)


def _data(
    made: Results, tables: tuple[ResultTable, ...], written: tuple[Path, ...]
) -> Mapping[str, Any]:
    return {
        "name": made.vision.name,
        "place": made.vision.place,
        "years": list(made.years),
        "scenarios": [each.scenario.name.ja for each in made.vision.scenarios],
        "tables": {each.name: _table_data(each) for each in tables},
        "files": [str(path) for path in written],
    }


def _table_data(table: ResultTable) -> Mapping[str, Any]:
    return {
        "title": table.title.ja,
        "unit": table.unit.ja,
        "columns": [column.ja for column in table.columns],
        "rows": [[_cell(cell) for cell in row] for row in table.rows],
    }


def _cell(cell: str | int | float | Bilingual) -> str | int | float | None:
    if isinstance(cell, float) and math.isnan(cell):
        return None
    return cell.ja if isinstance(cell, Bilingual) else cell


POPULATION = Command(
    "population",
    "SETTINGS [-o DIR] [--scenario NAME] [--json]",
    Bilingual(
        "人口ビジョンの設定と表から、人口をシナリオごとに推計して比べる。",
        "Project a population by the scenarios of its settings, and compare them.",
    ),
    (
        Argument(
            ("settings",),
            Bilingual(
                "人口ビジョンの設定（TOML）。表はそのそばに置く",
                "settings of a population vision (TOML); its tables lie beside it",
            ),
            {"metavar": "SETTINGS", "type": Path},
        ),
        Argument(
            ("-o", "--out"),
            Bilingual(
                "結果の表（CSV）、人口推計.xlsx、図（SVG）を書くフォルダー。なければ作る",
                "folder for tables (CSV), 人口推計.xlsx and pictures (SVG); made if missing",
            ),
            {"metavar": "DIR", "type": Path},
        ),
        Argument(
            ("--scenario",),
            Bilingual(
                "基準とこのシナリオ（名か kind）だけを推計する。何度でも書ける",
                "project the base and only this scenario (name or kind); may be given again",
            ),
            {"metavar": "NAME", "action": "append"},
        ),
        JSON,
    ),
    (
        Example(
            "shirube population examples/shiomi/population/vision.toml -o out/population",
            Bilingual("すべてのシナリオを推計し、表を書く", "project all scenarios, write tables"),
        ),
        Example(
            "shirube population examples/shiomi/population/vision.toml --scenario closed",
            Bilingual("基準と封鎖人口だけを比べる", "compare the base and a closed population"),
        ),
    ),
    _population,
)
