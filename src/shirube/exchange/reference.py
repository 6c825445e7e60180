"""The reference of the open tables, as docs/tables.md prints it."""

from shirube.exchange.only_in_json import ONLY_IN_JSON
from shirube.exchange.tables import ALL_TABLES, Column

_NAMES = {"string": "text", "integer": "integer", "number": "number"}


def column_reference() -> str:
    """Return every table with its columns in order, as Markdown."""
    return "\n".join(
        f"### {table.file}\n\nA row is {table.meaning.en}.\n\n"
        "| column | field | type | meaning |\n| --- | --- | --- | --- |\n"
        + "".join(map(_line, table.columns))
        for table in ALL_TABLES
    )


def word_reference() -> str:
    """Return every word that a column may hold, as Markdown."""
    tables = dict.fromkeys(
        (column.name, column.words)
        for table in ALL_TABLES
        for column in table.columns
        if column.words
    )
    lines = [
        f"| {name} | {word} | {meaning} |\n" for name, words in tables for word, meaning in words
    ]
    return "| column | word | meaning |\n| --- | --- | --- |\n" + "".join(lines)


def only_in_json_reference() -> str:
    """Return what the tables leave to edition.json, as Markdown."""
    lines = [f"| `{field}` | {why} |\n" for field, why in ONLY_IN_JSON.items()]
    return "| field | why |\n| --- | --- |\n" + "".join(lines)


def _line(column: Column) -> str:
    kind = "word" if column.words else f"list, {column.sign}" if column.sign else ""
    marks = [kind or _NAMES[column.type], "required" if column.required else "", column.unit]
    shown = ", ".join(filter(None, marks))
    meaning = column.meaning.en
    if column.within:
        meaning += f"; an ID of {column.within[0]}"
    return f"| {column.name} | `{column.field}` | {shown} | {meaning} |\n"
