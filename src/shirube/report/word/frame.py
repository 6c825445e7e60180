"""What the blocks of one document share while they are written."""

from collections.abc import Mapping
from dataclasses import dataclass

from shirube.report.outline import Entry
from shirube.report.word.images import Images
from shirube.report.word.sheet import Sheet


@dataclass(frozen=True, slots=True)
class Frame:
    """The sheet, the headings in order and by anchor, the images, the colour of table heads."""

    sheet: Sheet
    entries: tuple[Entry, ...]
    anchors: Mapping[str, Entry]
    images: Images
    tint: str

    @property
    def highest(self) -> int:
        """How high a picture or a cell may be that is not to break, in twips."""
        return self.sheet.depth * 3 // 4
