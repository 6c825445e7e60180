"""Findings as files, by the ending of the name: table, JSON, SARIF, Excel."""

import json
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from shirube import __version__
from shirube.checks import Rule
from shirube.checks.acceptance import Sifted
from shirube.checks.sarif import sarif
from shirube.cli.finding_data import sifted_data
from shirube.cli.findings_workbook import findings_workbook
from shirube.exchange import finding_table, write_all
from shirube.terms import Language, Refusal

Writer = Callable[[Sifted, Sequence[Rule], Language], bytes]


def write_findings(path: Path, found: Sifted, applied: Sequence[Rule], language: Language) -> None:
    """Write findings to a file. Raises Refusal where it cannot be written."""
    write_all({path.name: writer(path)(found, applied, language)}, path.parent)


def writer(path: Path) -> Writer:
    """Return what writes a file of this name. Raises Refusal for another ending."""
    ending = path.suffix.lower()
    if ending not in _WRITERS:
        known = "、".join(_WRITERS)
        raise Refusal(
            f"「{path.name}」の形では書けません。名の終わりを{known}のいずれかにしてください。",
            f"'{path.name}' has no form that can be written: end the name with one of {known}.",
        )
    return _WRITERS[ending]


def _table(found: Sifted, applied: Sequence[Rule], language: Language) -> bytes:
    (content,) = finding_table(found.open).values()
    return content


def _json(found: Sifted, applied: Sequence[Rule], language: Language) -> bytes:
    return _text(sifted_data(found))


def _sarif(found: Sifted, applied: Sequence[Rule], language: Language) -> bytes:
    return _text(sarif(found, applied, __version__))


def _text(data: Mapping[str, object]) -> bytes:
    return (json.dumps(data, ensure_ascii=False, indent=1) + "\n").encode()


_WRITERS: Mapping[str, Writer] = {
    ".csv": _table,
    ".json": _json,
    ".sarif": _sarif,
    ".xlsx": findings_workbook,
}
