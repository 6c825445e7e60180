"""An Edition in a folder: edition.json, the open tables, datapackage.json."""

from collections.abc import Mapping
from pathlib import Path

from shirube.exchange.document import edition_of_json, edition_pieces
from shirube.exchange.open_tables import edition_of_tables, open_tables
from shirube.exchange.package import CC_BY, Licence, data_package, package_json
from shirube.exchange.tables import TABLES
from shirube.exchange.writing import Content, write_all
from shirube.plan import Edition
from shirube.terms import Refusal

EDITION_FILE = "edition.json"
PACKAGE_FILE = "datapackage.json"


def save_edition(
    edition: Edition,
    folder: Path,
    extra: Mapping[str, bytes] | None = None,
    licence: Licence = CC_BY,
) -> tuple[Path, ...]:
    """Write an Edition to a folder, with ``extra`` files (name and content); return the paths.

    Either all files are there afterwards or the folder is as it was; files of other names
    are never touched. 検査.csv among the extra files is described in datapackage.json. Raises
    Refusal where the Edition has no such form or the disk does not take it.
    """
    more = dict(extra or {})
    whole: dict[str, Content] = {EDITION_FILE: edition_pieces(edition)}
    return write_all({**whole, **_described(edition, more, licence), **more}, folder)


def save_tables(edition: Edition, folder: Path, licence: Licence = CC_BY) -> tuple[Path, ...]:
    """Write only the open tables and datapackage.json, in the manner of ``save_edition``."""
    return write_all(_described(edition, {}, licence), folder)


def _described(edition: Edition, more: Mapping[str, bytes], licence: Licence) -> dict[str, bytes]:
    tables = open_tables(edition)
    package = data_package(edition, {**tables, **more}, licence)
    return {**tables, PACKAGE_FILE: package_json(package)}


def load_edition(path: Path) -> Edition:
    """Return the Edition of an edition.json, or of a folder that has one or the open tables.

    A folder that has both is read from its edition.json, which holds more. Raises Refusal for
    what cannot be read, and where the tables beside an edition.json say something else.
    """
    try:
        if not path.is_dir():
            return _of_json(path)
        tables = {
            table.file: (path / table.file).read_bytes()
            for table in TABLES
            if (path / table.file).is_file()
        }
        if not (path / EDITION_FILE).is_file():
            return edition_of_tables(tables)
        edition = _of_json(path / EDITION_FILE)
    except OSError as error:
        raise Refusal(
            f"{path} を読めません({error.strerror})。edition.json か公開表のあるフォルダを"
            "指定してください。",
            f"{path} cannot be read ({error.strerror}): name an edition.json or a folder of "
            "open tables.",
        ) from error
    _compare(path, edition, tables)
    return edition


def _of_json(path: Path) -> Edition:
    try:
        return edition_of_json(path.read_bytes())
    except Refusal as refusal:
        told = refusal.sentence
        raise Refusal(f"{path}: {told.ja}", f"{path}: {told.en}") from refusal


def _compare(path: Path, edition: Edition, tables: Mapping[str, bytes]) -> None:
    """Refuse a folder whose tables were changed, so that no one's change is lost in silence."""
    if len(tables) == len(TABLES) and edition_of_tables(tables) != edition_of_tables(
        open_tables(edition)
    ):
        raise Refusal(
            f"{path} の公開表は、同じ場所の {EDITION_FILE} と内容が違います。"
            f"{EDITION_FILE} を読むならそれを指定し、公開表を読むなら {EDITION_FILE} を"
            "ほかの場所へ移してください。",
            f"The tables in {path} say something else than the {EDITION_FILE} beside them: name "
            f"that file to read it, or move it away to read the tables.",
        )
