"""Signs as words: what a screen reader would leave out or read wrongly, written as it is spoken.

The words are those of the text editions that municipalities publish (■ is しかく, (1) is かっこ1).
"""

import re
import tomllib
import unicodedata
from importlib.resources import files

from shirube.report.legible import legible

_FILE = tomllib.loads(files("shirube.report.reading").joinpath("signs.toml").read_text("utf-8"))
_SIGNS = tuple((re.compile(sign), str(words)) for sign, words in _FILE["signs"])
_CIRCLED = re.compile(r"([①-⑳㉑-㉟㊱-㊿])\s*|([⑴-⒇])\s*")
_LOOSE = re.compile("(?<=[(（「『、。]) | (?=[)）」』、。])")
_PAUSE = re.compile("\n(?![(（])")
MARKS: tuple[str, ...] = tuple(_FILE["headings"])
"""The words that stand before headings, from the highest level down."""
EMPTY = str(_FILE["empty"])


def spoken(text: str) -> str:
    """Return a line of text with its signs as words and single blanks."""
    said = _CIRCLED.sub(_number, " ".join(legible(text).split()))
    for sign, words in _SIGNS:
        said = sign.sub(words, said)
    return _LOOSE.sub("", " ".join(said.split()))


def lines(text: str) -> list[str]:
    """Return the spoken lines of ``text`` without empty ones."""
    return [said for line in legible(text).split("\n") if (said := spoken(line))]


def in_one(text: str) -> str:
    """Return ``text`` in one spoken line, and 空欄 for an empty one."""
    return joined(lines(text)) or EMPTY


def joined(texts: list[str]) -> str:
    """Return texts as one, with a pause between them but not before a bracket."""
    return _PAUSE.sub("、", "\n".join(texts)).replace("\n", "")


def sentence(text: str) -> str:
    """Return ``text`` with one full stop at its end."""
    return f"{text.rstrip('。')}。"


def _number(sign: re.Match[str]) -> str:
    word = "まる" if sign[1] else "かっこ"
    return f"{word}{int(unicodedata.numeric(sign[0].strip()))} "
