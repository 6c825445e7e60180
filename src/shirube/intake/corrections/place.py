"""Where a cell stands, as the columns of 確認.csv say it."""

from dataclasses import dataclass, replace
from typing import Any

from shirube.exchange.tables.cell import SEMICOLON, joined, parted


@dataclass(frozen=True, slots=True)
class Place:
    """A record: its ID (対象ID); for a figure also part (内訳), role (版区分), time (年度).

    ``twin`` counts the records of one place from 1, where a document prints several.
    """

    target: str
    part: str = ""
    role: str = ""
    time: str = ""
    twin: int = 1

    def moved(self, field: str, text: str) -> "Place":
        """Return the place with one of its fields, ``part`` to ``time``, as given."""
        fields: dict[str, Any] = {field: text}
        return replace(self, **fields)

    def __str__(self) -> str:
        """Return the place in one text, as ``Correction.place`` keeps it."""
        twin = str(self.twin) if self.twin > 1 else ""
        items = (self.target, self.part, self.role, self.time, twin)
        length = max((n for n, item in enumerate(items, start=1) if item), default=1)
        return joined(items[:length], SEMICOLON)


def place(text: str) -> Place:
    """Return the place that ``str`` of a place made a text of."""
    target, part, role, time, twin = (*parted(text, SEMICOLON), *("",) * 5)[:5]
    return Place(target, part, role, time, int(twin) if twin.isdecimal() else 1)
