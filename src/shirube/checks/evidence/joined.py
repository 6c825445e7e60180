"""Joined texts (つないだ文字列): many short texts as one, to be searched at once."""

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import accumulate


@dataclass(frozen=True, slots=True)
class Joined:
    """Texts with line feeds between them, and where each of them begins."""

    text: str
    starts: tuple[int, ...]

    def part(self, first: int, last: int) -> tuple[int, int, int]:
        """Return which of the texts a place lies in, and where in it that begins and ends."""
        at = bisect_right(self.starts, first) - 1
        return at, first - self.starts[at], last - self.starts[at]


def joined(texts: Iterable[str]) -> Joined:
    """Return texts as one."""
    held = list(texts)
    return Joined("\n".join(held), tuple(accumulate((len(t) + 1 for t in held[:-1]), initial=0)))
