"""A text as its lines."""

from array import array
from collections.abc import Iterator, Sequence
from itertools import islice, pairwise
from typing import overload

READY = 100_000
"""Lines that are kept ready beside their text."""


class Text(Sequence[str]):
    """The lines of a text: one string in memory, each line cut off when it is asked for.

    Lines end at a line feed; one at the very end begins no further line. As many as most texts
    have (``READY``) are kept ready.
    """

    __slots__ = ("_ready", "_starts", "whole")

    def __init__(self, whole: str) -> None:
        self.whole = whole
        self._starts = array("Q", _starts(whole))
        self._ready = tuple(islice(self._cut(), READY))

    def __len__(self) -> int:
        return len(self._starts) - 1

    @overload
    def __getitem__(self, at: int) -> str: ...

    @overload
    def __getitem__(self, at: slice) -> tuple[str, ...]: ...

    def __getitem__(self, at: int | slice) -> str | tuple[str, ...]:
        if isinstance(at, slice):
            return tuple(self[place] for place in range(*at.indices(len(self))))
        if 0 <= at < len(self._ready):
            return self._ready[at]
        place = at if at >= 0 else range(len(self))[at]
        return self.whole[self._starts[place] : self._starts[place + 1] - 1]

    def __iter__(self) -> Iterator[str]:
        return iter(self._ready) if len(self) == len(self._ready) else self._cut()

    def _cut(self) -> Iterator[str]:
        for start, following in pairwise(self._starts):
            yield self.whole[start : following - 1]

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Text) and self.whole == other.whole

    def __hash__(self) -> int:
        return hash(self.whole)


def _starts(whole: str) -> Iterator[int]:
    """Yield where each line starts, and where one behind the last would."""
    yield 0
    feed = whole.find("\n")
    while feed >= 0:
        yield feed + 1
        feed = whole.find("\n", feed + 1)
    if whole and not whole.endswith("\n"):
        yield len(whole) + 1
