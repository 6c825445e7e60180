"""Layouts: how one kind of document is set, described in a TOML file that a person can read."""

import tomllib
from dataclasses import dataclass, fields
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Any

from shirube.intake.opening import file_bytes
from shirube.terms import Bilingual, Refusal


@dataclass(frozen=True, slots=True)
class RoleRow:
    """A line of a table with a line a role: the printed label, and the 版区分 it is."""

    label: str
    role: str


@dataclass(frozen=True, slots=True)
class Rung:
    """A form of heading inside a block, and the element that it opens.

    ``opens`` is the heading as written, ``tier``, ``id`` and ``rank`` are those of the element,
    ``under`` are the tiers above it, nearest first, with a blank between. ``within`` are words
    that the name of an open element must hold. Rungs stand from the top down; an element with
    a rank stands in the tree once, and each further heading of its name says it again.
    """

    opens: str
    tier: str
    id: str
    rank: str = ""
    under: str = ""
    within: str = ""


@dataclass(frozen=True, slots=True)
class BlockForm:
    """One form of block: the headings that open it, the reader of its lines, and its options.

    Where it may stand:
    ``part`` limits it to a part of the document (概要版; -概要版 is anywhere else), ``begins``
    opens a part, ``follows`` names the blocks it may stand behind (an empty name is the start
    of the document), ``before`` lists headings of which one must follow shortly,
    ``ends_at`` lists headings of which one must stand further behind, before any that
    ``unless`` lists. ``runs_on`` joins it with a block
    of its own form (a table whose column titles are repeated), ``keeps_heading`` makes the
    heading the first line of its content.

    What it makes: ``tier`` (or ``tiers`` of several ranks, from the top), ``rank``, ``id`` and
    ``under`` (tiers above, nearest first) of an element, ``closes`` (tiers that end with it),
    ``name_lines`` (lines a name may run on), ``lead`` (a text under the heading), ``described``
    (that text is the element's own description), ``aim`` (the tier of cells beside several
    rows), ``under_id`` (how the IDs of parents begin); ``kind`` of a passage or an exhibit,
    ``category`` of indicators, ``columns`` of an indicator table in printed order and ``role``
    (版区分) of its years, ``rows`` of a table (which printed word is which 版区分), ``titles`` of
    its columns, ``heads`` (lines inside that are headings), ``first_head`` (the one that begins a
    table), ``boxes`` (headings at the foot of a page and what they head), ``pillar`` (the word
    before a pillar's number), ``of`` (the word before the number of what was changed),
    ``rungs`` (headings inside that open elements), ``pending`` (words that hold the place of a
    text to come).
    """

    name: str
    opens: tuple[str, ...]
    reads: str
    part: str = ""
    begins: str = ""
    follows: tuple[str, ...] = ()
    before: tuple[str, ...] = ()
    ends_at: tuple[str, ...] = ()
    unless: tuple[str, ...] = ()
    runs_on: bool = False
    keeps_heading: bool = False
    tier: str = ""
    tiers: tuple[str, ...] = ()
    rank: str = ""
    id: str = ""
    under: tuple[str, ...] = ()
    under_id: str = ""
    closes: tuple[str, ...] = ()
    name_lines: int = 0
    lead: bool = False
    kind: str = ""
    category: str = ""
    columns: tuple[str, ...] = ()
    role: str = ""
    rows: tuple[RoleRow, ...] = ()
    titles: tuple[str, ...] = ()
    heads: tuple[str, ...] = ()
    first_head: str = ""
    boxes: tuple[tuple[str, str], ...] = ()
    pillar: str = ""
    of: str = ""
    rungs: tuple[Rung, ...] = ()
    pending: tuple[str, ...] = ()
    described: bool = False
    aim: str = ""


@dataclass(frozen=True, slots=True)
class Layout:
    """A kind of document: what it is, how it is recognised, and its blocks.

    ``recognise`` are phrases that all stand in a document of this kind. ``furniture`` are
    lines that say nothing of their own (repeated headings). ``facts`` are what every document
    of this kind is (plan_id, plan_kind, stage). ``name_marks`` open the 【…】 that a name may
    end with. ``shadowed`` is True where running titles have a shadow, so that they stand twice
    on end in the text.
    """

    name: str
    title: Bilingual
    description: Bilingual
    path: str
    recognise: tuple[str, ...]
    furniture: tuple[str, ...]
    facts: dict[str, str]
    name_marks: tuple[str, ...]
    shadowed: bool
    blocks: tuple[BlockForm, ...]


_ENTRIES = {field.name for field in fields(Layout)} - {"path", "blocks"} | {"block"}


def layout_of(text: str, path: str) -> Layout:
    """Return the layout that a TOML text describes.

    Raises Refusal, naming ``path``, where the text is no TOML or lacks a needed entry.
    """
    try:
        table = tomllib.loads(text)
        strays = sorted(set(table) - _ENTRIES)
        if strays:
            raise TypeError(", ".join(strays))
        return Layout(
            name=table["name"],
            title=Bilingual(**_named_words("title", table["title"])),
            description=Bilingual(**_named_words("description", table["description"])),
            path=path,
            recognise=_words("recognise", table["recognise"]),
            furniture=_words("furniture", table.get("furniture", [])),
            facts=_named_words("facts", table.get("facts", {})),
            name_marks=_words("name_marks", table.get("name_marks", [])),
            shadowed=_truth("shadowed", table.get("shadowed", False)),
            blocks=tuple(_block(entry) for entry in table["block"]),
        )
    except (tomllib.TOMLDecodeError, KeyError, TypeError) as trouble:
        raise Refusal(
            f"様式{path}を読めません（{trouble}）。docs/layouts.mdの書き方に直してください。",
            f"The layout {path} cannot be read ({trouble}); write it as docs/layouts.md shows.",
        ) from trouble


def _block(entry: object) -> BlockForm:
    """Return a block; raises TypeError for an entry that does not exist or of another form."""
    if not isinstance(entry, dict):
        raise TypeError(f"block = {entry!r}")
    shaped: dict[str, Any] = {key: _shaped(entry, key, value) for key, value in entry.items()}
    missing = [key for key in ("name", "opens", "reads") if key not in entry]
    if missing:
        raise TypeError(f"[[block]] {entry.get('name', '')}: {', '.join(missing)}")
    return BlockForm(**shaped)


_FORMS = {field.name: field.type for field in fields(BlockForm)}


def _shaped(entry: dict[str, Any], key: str, value: object) -> object:
    """Return the value of an entry in the form that its block keeps."""
    if key == "rows" and isinstance(value, list):
        return tuple(RoleRow(**_named_words(key, row)) for row in value)
    if key == "rungs" and isinstance(value, list):
        return tuple(Rung(**_named_words(key, rung)) for rung in value)
    if key == "boxes":
        return tuple(_named_words(key, value).items())
    form = _FORMS.get(key)
    if form == tuple[str, ...]:
        return _words(key, value)
    if type(value) is not form:
        raise TypeError(f"[[block]] {entry.get('name', '')}: {key} = {value!r}")
    return value


def _words(key: str, value: object) -> tuple[str, ...]:
    if not isinstance(value, list) or not all(isinstance(word, str) for word in value):
        raise TypeError(f"{key} = {value!r}")
    return tuple(value)


def _truth(key: str, value: object) -> bool:
    if not isinstance(value, bool):
        raise TypeError(f"{key} = {value!r}")
    return value


def _named_words(key: str, value: object) -> dict[str, str]:
    if not isinstance(value, dict) or not all(isinstance(word, str) for word in value.values()):
        raise TypeError(f"{key} = {value!r}")
    return value


def layout_text(name: str) -> str:
    """Return the TOML text of a layout of the package.

    Raises Refusal for a name that does not exist.
    """
    source = files("shirube.intake").joinpath("layouts").joinpath(f"{name}.toml")
    if not source.is_file():
        known = "、".join(layout.name for layout in layouts())
        raise Refusal(
            f"様式「{name}」はありません。{known}のいずれかを指定してください。",
            f"There is no layout '{name}'; choose one of {known}.",
        )
    return source.read_text("utf-8")


def named_layout(name: str) -> Layout:
    """Return a layout of the package by its name, or the one in a file by its path (….toml).

    Raises Refusal where there is none, or where it cannot be read.
    """
    if not name.endswith(".toml"):
        return layout_of(layout_text(name), f"{name}.toml")
    path = Path(name)
    data = file_bytes(path)
    try:
        return layout_of(data.decode("utf-8-sig"), path.name)
    except UnicodeDecodeError as trouble:
        raise Refusal(
            f"様式{path.name}はUTF-8のテキストではありません。UTF-8で保存してください。",
            f"The layout {path.name} is no UTF-8 text; save it as UTF-8.",
        ) from trouble


@cache
def layouts() -> tuple[Layout, ...]:
    """Return the layouts of the package, by name."""
    folder = files("shirube.intake").joinpath("layouts")
    sources = sorted(folder.iterdir(), key=lambda entry: entry.name)
    return tuple(
        layout_of(entry.read_text("utf-8"), entry.name)
        for entry in sources
        if entry.name.endswith(".toml")
    )
