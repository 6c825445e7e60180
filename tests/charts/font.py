"""The widths of the letters of a font of the package, out of its tables head, hhea, cmap, hmtx."""

from collections.abc import Mapping
from importlib.resources import files
from struct import unpack_from


def widths(weight: str) -> Mapping[str, float]:
    """The advance of each letter in ems."""
    data = files("shirube.report").joinpath(f"fonts/BIZUDPGothic_{weight}.ttf").read_bytes()
    tables = {}
    for at in range(unpack_from(">H", data, 4)[0]):
        tag, _, start, _ = unpack_from(">4sIII", data, 12 + 16 * at)
        tables[tag.decode()] = start
    (em,) = unpack_from(">H", data, tables["head"] + 18)
    (measured,) = unpack_from(">H", data, tables["hhea"] + 34)
    glyphs = _glyphs(data, tables["cmap"])
    return {
        letter: unpack_from(">H", data, tables["hmtx"] + 4 * min(glyph, measured - 1))[0] / em
        for letter, glyph in glyphs.items()
    }


def _glyphs(data: bytes, cmap: int) -> Mapping[str, int]:
    """The glyph of each letter, by the first subtable of format 4."""
    starts = (
        cmap + unpack_from(">HHI", data, cmap + 4 + 8 * at)[2]
        for at in range(unpack_from(">H", data, cmap + 2)[0])
    )
    start = next(each for each in starts if unpack_from(">H", data, each)[0] == 4)
    count = unpack_from(">H", data, start + 6)[0] // 2
    last, first, delta, offset = (
        unpack_from(f">{count}H", data, start + 14 + skip + 2 * count * at)
        for at, skip in ((0, 0), (1, 2), (2, 2), (3, 2))
    )
    found = {}
    for rank in range(count):
        for code in range(first[rank], min(last[rank], 0xFFFE) + 1):
            glyph = code
            if offset[rank]:
                place = start + 16 + 6 * count + 2 * rank + offset[rank] + 2 * (code - first[rank])
                (glyph,) = unpack_from(">H", data, place)
            found[chr(code)] = (glyph + delta[rank]) & 0xFFFF
    return found
