"""Invented booklets of Shiomi (潮見市), printed as a text that lost the rules of its tables.

A cell is broken at the width of its column. A blank closes a cell. An aim is a joined cell: it is
printed with the last of its rows, or with the first.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Row:
    """Names of one cell, and the departments beside them."""

    names: tuple[str, ...]
    departments: tuple[str, ...]


@dataclass(frozen=True)
class Aim:
    """A sentence that stands beside rows."""

    sentence: str
    rows: tuple[Row, ...]


@dataclass(frozen=True)
class Direction:
    """A direction with its text and its table."""

    name: str
    text: str
    aims: tuple[Aim, ...]


@dataclass(frozen=True)
class Device:
    """A device with its motto."""

    name: str
    motto: str
    directions: tuple[Direction, ...]


@dataclass(frozen=True)
class Style:
    """How a booklet is printed: widths of two columns, where an aim stands, what is glued."""

    names: int = 24
    aims: int = 11
    last: bool = True
    glued: bool = False
    comma: str = "，"
    titles: tuple[str, ...] = ("推進に向けた", "取り組みの目安", "主な取り組み 担当部")


def booklet(devices: Sequence[Device], style: Style) -> str:
    """Return the text of a booklet."""
    lines = ["「「みみななととのの暮暮ららしし推推進進」」ににつついいてて ", ""]
    lines += [
        "（１） 『『別別冊冊』』のの見見方方 ",
        "",
        "この冊子は、平成２６年５月に作りました。 ",
    ]
    for number, device in enumerate(devices, start=1):
        lines += [f" {number} 実現のための仕掛け：その{number} ", ""]
        lines += [f"＜{device.name}＞大作戦 関連 ", "", device.motto, ""]
        for direction in device.directions:
            lines += ["〈取り組みの方向性〉 ", "", f"○{direction.name} ", ""]
            lines += [*_broken(direction.text, 30), ""]
            lines += [f"{title} " for title in style.titles]
            lines += [line for aim in direction.aims for line in _aim(aim, style)]
    return "\n".join(lines) + "\n"


def _aim(aim: Aim, style: Style) -> Iterator[str]:
    """Yield the lines of an aim and its rows; the last line of the aim may run into its row."""
    beside = len(aim.rows) - 1 if style.last else 0
    for place, row in enumerate(aim.rows):
        lines = list(_row(row, style))
        if place == beside:
            sentence = _broken(aim.sentence, style.aims)
            if style.glued:
                lines[0] = sentence.pop() + lines[0]
            lines = [*sentence, *lines]
        yield from lines


def _row(row: Row, style: Style) -> Iterator[str]:
    """Yield the lines of a row; cells of one line each share it."""
    names = _broken(style.comma.join(row.names), style.names)
    if len(names) == len(row.departments) == 1:
        yield names[0] + row.departments[0] + " "
        return
    yield from names
    for department in row.departments:
        yield from _broken(department, 8)


def _broken(text: str, width: int) -> list[str]:
    """Return a cell as lines of a width, closed by a blank."""
    lines = [text[at : at + width] for at in range(0, len(text), width)]
    return [*lines[:-1], lines[-1] + " "]


def truth(devices: Sequence[Device]) -> list[tuple[str, ...]]:
    """Return tier, name, description, departments and the name above of every element."""
    found: list[tuple[str, ...]] = []
    for device in devices:
        name = f"<{device.name}>大作戦"
        found.append(("仕掛け", name, device.motto, "", ""))
        for direction in device.directions:
            found.append(("取り組みの方向性", direction.name, direction.text, "", name))
            for aim in direction.aims:
                found.append(("取り組みの目安", aim.sentence, "", "", direction.name))
                found += [
                    ("主な取り組み", each, "", "、".join(row.departments), aim.sentence)
                    for row in aim.rows
                    for each in row.names
                ]
    return found
