"""Where something was read (出典)."""

import re
from dataclasses import dataclass

from shirube.terms.refusal import Refusal

_PRINTED = re.compile(r"(?P<file>.+):(?P<first>\d{1,9})(?:-(?P<last>\d{1,9}))?")


@dataclass(frozen=True, slots=True, order=True)
class Source:
    """A run of lines of one file: its name without directories, first and last line from 1."""

    file: str
    first: int
    last: int

    def __str__(self) -> str:
        lines = str(self.first) if self.first == self.last else f"{self.first}-{self.last}"
        return f"{self.file}:{lines}"

    def joined(self, other: "Source") -> "Source":
        """Return the shortest run that holds both; the file is this one's."""
        return Source(self.file, min(self.first, other.first), max(self.last, other.last))


def source(text: str) -> Source:
    """Return the source that ``text`` prints (``report.txt:12-15``).

    Raises Refusal where the text has another form.
    """
    match = _PRINTED.fullmatch(text)
    if match is None:
        raise Refusal(
            f"出典「{text}」を読めません。「ファイル名:行」または「ファイル名:行-行」の形で"
            "書いてください。",
            f"The source '{text}' cannot be read: write it as 'file:line' or 'file:line-line'.",
        )
    first = int(match["first"])
    return Source(match["file"], first, int(match["last"] or first))
