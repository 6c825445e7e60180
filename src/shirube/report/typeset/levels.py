"""The levels (階層) of headings in the structure of the document."""

from collections.abc import Iterable, Iterator

from shirube.report.folio import Block, Contents, Heading
from shirube.report.typeset.letters import blank


def levels(blocks: Iterable[Block]) -> Iterator[int]:
    """Return the level of each block in the structure, 0 where it is no heading.

    The first is 1 and none is left out on the way down, as PDF/UA demands. The title of a table of
    contents is a heading of level 1.
    """
    above = 0
    for block in blocks:
        level = _level(block, above)
        above = level or above
        yield level


def _level(block: Block, above: int) -> int:
    if isinstance(block, Heading):
        return max(1, min(block.level, above + 1))
    return 1 if isinstance(block, Contents) and not blank(block.title) else 0
