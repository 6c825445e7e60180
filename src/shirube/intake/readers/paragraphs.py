"""Lines of a page put together to paragraphs where only the page's shape tells them."""

import re
from collections.abc import Sequence

from shirube.intake.paper import Line
from shirube.intake.readers.ladder import BULLET
from shirube.intake.tokens import printed, tokens
from shirube.terms import fold

_FULL = 0.85
"""Share of the widest line from which on a line reaches the margin."""
_SHORT = 0.6
"""Share of the widest line below which a line stands for itself."""
_OPENS = re.compile(r"[《◆※【]|[（(]\d+[）)]")
_ENDS = ("。", "】", "》")


def width(text: str) -> float:
    """Return how wide a line is set, in wide letters."""
    return sum(0.5 if sign.isascii() else 1.0 for sign in text)


def widest(lines: Sequence[Line]) -> float:
    """Return the width of the widest of some lines, or 0."""
    return max((width(line.text) for line in lines), default=0.0)


def goes_on(last: Line, line: Line, margin: float) -> bool:
    """Tell whether ``line`` goes on with the paragraph of ``last``.

    It does where the line before reaches the ``margin`` without an end, or stands close to it.
    """
    if BULLET.match(line.raw) or _OPENS.match(line.text):
        return False
    full = width(last.text) >= _FULL * margin
    if last.text.endswith(_ENDS):
        return full and line.gap == 0 and last.text.endswith("。")
    return full or line.gap == 0


def joined(lines: Sequence[Line]) -> str:
    """Return a paragraph as one folded line, without the sign of a list."""
    text = printed(tokens(lines))
    sign = BULLET.match(text)
    return fold(text[sign.end() :] if sign else text)


def titled(lines: Sequence[Line], margin: float) -> tuple[list[Line], list[Line]]:
    """Part the title of a list's item from its text; without one the first part is empty.

    A title is a short first line though a sentence follows.
    """
    first = lines[0]
    short = width(first.text) < _SHORT * margin and not first.text.endswith(("。", "、"))
    told = any("。" in line.text for line in lines[1:])
    if told and BULLET.match(first.raw) and short:
        return [first], list(lines[1:])
    return [], list(lines)
