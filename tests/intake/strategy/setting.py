"""Strategies of invented cities, typeset in several styles, with the tree that they hold."""

from collections.abc import Iterator
from dataclasses import dataclass
from textwrap import wrap

Branch = tuple[str, str, str, str]
"""Tier, number, name and description of an element."""


@dataclass(frozen=True, slots=True)
class Field:
    """A priority field: its name, the paragraphs of its text, and its items."""

    name: str
    text: tuple[str, ...]
    items: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class View:
    """A view: its name, the statement of it, and its fields."""

    name: str
    statement: str
    fields: tuple[Field, ...]


@dataclass(frozen=True, slots=True)
class City:
    """What a strategy says: its views, its schedule as printed, and the first year of its era."""

    views: tuple[View, ...]
    schedule: tuple[tuple[str, str], ...] = (("令和５年 ８月中旬", "審議会報告"), ("９月", "策定"))
    first: int = 6
    era: str = "令和"


@dataclass(frozen=True, slots=True)
class Style:
    """How it is set: where chapters are named, blanks at line ends, items, width of lines."""

    foot: bool = True
    marked: bool = True
    together: bool = False
    width: int = 30


def tree(city: City) -> list[Branch]:
    """Return the elements in the order of the body: views, then fields with their items."""
    found: list[Branch] = [
        ("視点", str(number), view.name, view.statement)
        for number, view in enumerate(city.views, start=1)
    ]
    for number, view in enumerate(city.views, start=1):
        for place, field in enumerate(view.fields, start=1):
            found.append(("重点取組み", f"{number}-{place}", field.name, "".join(field.text)))
            found += [("取組み", "", item, "") for item in field.items]
    return found


def document(city: City, style: Style) -> str:
    """Return the whole text of a strategy: memo, schedule, overview and body."""
    lines = [*_memo(city, style), *_overview(city, style), *_body(city, style)]
    return "\n".join(lines) + "\n"


def _line(text: str, style: Style) -> list[str]:
    """Return a paragraph as its lines, an empty one behind each."""
    indent = text[: len(text) - len(text.lstrip())]
    pieces = wrap(text.strip(), style.width, break_on_hyphens=False) or [""]
    pieces[0] = indent + pieces[0]
    pieces[-1] += " " * style.marked
    return [line for piece in pieces for line in (piece, "")]


def _memo(city: City, style: Style) -> Iterator[str]:
    wide = Style(style.foot, style.marked, width=200)
    for text in (
        "令和５年８月１日",
        "企画部",
        "まち・ひと・しごと創生「沖見町総合戦略（素案）」について",
        "１ 主旨",
    ):
        yield from _line(text, wide)
    yield from _line(" 町の戦略の素案がまとまったので報告する。", style)
    yield from _line("２ 主な予定", wide)
    for date, what in city.schedule:
        yield from _line(f"  {date}     {what}", wide)


def _overview(city: City, style: Style) -> Iterator[str]:
    wide = Style(style.foot, style.marked, width=200)
    for text in (
        "まち・ひと・しごと創生「沖見町総合戦略（素案）」概要版",
        "１ 「沖見町人口ビジョン」「沖見町総合戦略」について",
        "  (1)期間",
        f"    {_period(city)}",
        "２ 基本的な考え方と方向性",
    ):
        yield from _line(text, wide)
    for number, view in enumerate(city.views, start=1):
        yield from _line(f"  ({number}){view.name}", wide)
        yield from _line(f"    {view.statement}", wide)
    yield from _line("３ 重点取組み", wide)
    for number, view in enumerate(city.views, start=1):
        yield from _line(f"  ({number}){view.name}", wide)
        for sign, field in zip("①②③④⑤⑥⑦⑧⑨", view.fields, strict=False):
            yield from _line(f"    {sign}{field.name}", wide)
            for text in _items(field, "      ", style):
                yield from _line(text, wide)
    yield from _line("４ 実現に向けて", wide)
    yield from _line("  ○年ごとに点検する。", wide)


def _period(city: City) -> str:
    return f"{city.era}{city.first}年度から{city.era}{city.first + 4}年度まで"


def _items(field: Field, indent: str, style: Style) -> list[str]:
    if style.together:
        return [indent + "   ".join(f"・{item}" for item in field.items)]
    return [f"{indent}・{item}" for item in field.items]


def _body(city: City, style: Style) -> Iterator[str]:
    titles = (
        "１ 「沖見町人口ビジョン」「沖見町総合戦略」について",
        "２ 基本的な考え方と方向性",
        "３ 重点取組み",
        "４ 実現に向けて",
    )
    pages = (
        _about(city),
        _views(city),
        _fields(city, style),
        (" (1)進め方", "年ごとに点検します。"),
    )
    wide = Style(style.foot, style.marked, width=200)
    for title, page in zip(titles, pages, strict=True):
        named = _line(title, wide)
        yield from () if style.foot else named
        for text in page:
            heading = text.lstrip()[:1] in "(①②③④⑤⑥⑦⑧⑨【・"
            yield from _line(text, wide if heading else style)
        yield from named[:1] if style.foot else ()


def _about(city: City) -> list[str]:
    return [" (1)期間", f"   {_period(city)}の計画です。"]


def _views(city: City) -> Iterator[str]:
    for number, view in enumerate(city.views, start=1):
        yield f" ({number}){view.name}"
        yield "【基本的な考え方と方向性】"
        yield f" {view.statement}"
        yield "  海と山のあいだの町で、長く暮らせるように考えた文です。"
        yield "【取組み】"
        yield from (f" ●{field.name}" for field in view.fields)


def _fields(city: City, style: Style) -> Iterator[str]:
    for number, view in enumerate(city.views, start=1):
        yield f" ({number}){view.name}"
        for sign, field in zip("①②③④⑤⑥⑦⑧⑨", view.fields, strict=False):
            yield f" {sign}{field.name}"
            yield from (f"  {text}" for text in field.text)
            yield from _items(field, " ", style)
