"""What happens to a whole text on its way: blanks stripped, lines squeezed, line ends."""

import re

from tests.typeset.style import Style


def finished(text: str, style: Style) -> str:
    """The text as a file holds it."""
    if not style.trailing_blanks:
        text = re.sub(" +$", "", text, flags=re.MULTILINE)
    if not style.blank_lines:
        text = re.sub("\n{2,}", "\n", text)
    return (text.rstrip("\n") + "\n").replace("\n", style.newline)
