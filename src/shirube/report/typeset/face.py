"""The face (書体) that documents are set in: which characters it has, and how wide they are."""

import struct
from collections.abc import Iterator, Mapping
from functools import cache
from importlib.resources import files
from types import MappingProxyType

FAMILY = "BIZ UDPGothic"
FOLDER = files("shirube.report").joinpath("fonts")
_FILES = ("BIZUDPGothic_400Regular.ttf", "BIZUDPGothic_700Bold.ttf")
_FULL_UNICODE = (3, 10)
"""Platform and encoding of the table of a font that knows every code point."""


@cache
def advances() -> Mapping[str, float]:
    """Return the characters that both weights have, each with its greater width in em."""
    regular, bold = (_advances(FOLDER.joinpath(name).read_bytes()) for name in _FILES)
    return MappingProxyType(
        {char: max(width, bold[char]) for char, width in regular.items() if char in bold}
    )


def _advances(font: bytes) -> dict[str, float]:
    tables = _tables(font)
    (em,) = struct.unpack_from(">H", font, tables["head"] + 18)
    (measured,) = struct.unpack_from(">H", font, tables["hhea"] + 34)
    widths = struct.unpack_from(">" + "Hh" * measured, font, tables["hmtx"])[::2]
    return {
        chr(code): widths[min(glyph, measured - 1)] / em
        for code, glyph in _glyphs(font, tables["cmap"])
        if glyph
    }


def _tables(font: bytes) -> dict[str, int]:
    (count,) = struct.unpack_from(">H", font, 4)
    records = (struct.unpack_from(">4sIII", font, 12 + 16 * index) for index in range(count))
    return {tag.decode("ascii"): offset for tag, _, offset, _ in records}


def _glyphs(font: bytes, cmap: int) -> Iterator[tuple[int, int]]:
    (count,) = struct.unpack_from(">H", font, cmap + 2)
    records = (struct.unpack_from(">HHI", font, cmap + 4 + 8 * index) for index in range(count))
    start = cmap + next(at for *kind, at in records if tuple(kind) == _FULL_UNICODE)
    (groups,) = struct.unpack_from(">I", font, start + 12)
    for index in range(groups):
        first, last, glyph = struct.unpack_from(">III", font, start + 16 + 12 * index)
        yield from ((code, glyph + code - first) for code in range(first, last + 1))
