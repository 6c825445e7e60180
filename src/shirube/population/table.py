"""A table in long form, one number a row, as an array."""

import csv
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from io import StringIO

import numpy as np

from shirube.population.ages import Ages, ages_named
from shirube.population.given import Array
from shirube.terms import Refusal, fold

_SEXES = {
    "男": "male",
    "m": "male",
    "male": "male",
    "女": "female",
    "f": "female",
    "female": "female",
}
_ORDER = ("male", "female")
_SEX, _AGE = "sex", "age"
_NUMBER = re.compile(r"[-+]?[0-9]+(\.[0-9]+)?([eE][-+]?[0-9]+)?")
Place = tuple[str, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Table:
    """The numbers of a table, its age groups, and what stands at each place of its axes.

    ``values`` has the columns that were named as its axes, in their order; ``labels`` says for
    each of them which entry stands at which place.
    """

    values: Array
    ages: Ages
    labels: Mapping[str, tuple[str, ...]]


def table(text: str, value: str, columns: Sequence[str] = (_SEX, _AGE)) -> Table:
    """Return a CSV text in long form as an array over ``columns``.

    ``value`` names the column of the numbers; ``columns`` ends in ``age`` and may hold ``sex``
    before it (男, 女, male, female, M, F) and others of any name (scenario, step, area). Entries
    keep the order of the rows. Raises Refusal where a column or a cell is missing or there twice,
    where a number or a sex is none, and where the ages are no groups.
    """
    rows = list(csv.DictReader(StringIO(text.removeprefix("\ufeff"))))
    _see_columns(rows, [*columns, value])
    cells = _cells(rows, value, columns)
    labels = {
        name: tuple(dict.fromkeys(place[at] for place in cells)) for at, name in enumerate(columns)
    }
    if _SEX in labels:
        labels[_SEX] = _ORDER
    values = np.array([cells.get(place, np.nan) for place in _places(list(labels.values()))])
    if np.isnan(values).any():
        raise _lost(next(place for place in _places(list(labels.values())) if place not in cells))
    shaped = values.reshape([len(entries) for entries in labels.values()])
    return Table(shaped, ages_named(labels[_AGE]), labels)


def _cells(
    rows: Sequence[Mapping[str, str]], value: str, columns: Sequence[str]
) -> dict[Place, float]:
    cells: dict[Place, float] = {}
    for line, row in enumerate(rows, 2):
        place = tuple(_sex(row[_SEX], line) if name == _SEX else row[name] for name in columns)
        if place in cells:
            raise Refusal(
                f"{line}行目の「{'、'.join(place)}」は2度目です。どちらか一方にしてください。",
                f"Line {line} gives {', '.join(place)} a second time: keep one of them.",
            )
        cells[place] = _number(row[value], line)
    return cells


def _places(entries: Sequence[Sequence[str]]) -> list[Place]:
    places: list[Place] = [()]
    for axis in entries:
        places = [(*place, entry) for place in places for entry in axis]
    return places


def _sex(word: str, line: int) -> str:
    sex = _SEXES.get(fold(word).strip().lower())
    if sex is None:
        raise Refusal(
            f"{line}行目の性「{word}」が分かりません。男か女で書き、男女計の行は除いてください。",
            f"Line {line} has the sex {word!r}: write male or female, and leave totals out.",
        )
    return sex


def _number(cell: str, line: int) -> float:
    if not _NUMBER.fullmatch(cell or ""):
        raise Refusal(
            f"{line}行目の「{cell}」は数ではありません。桁区切りのない半角の数で書いてください。",
            f"Line {line} has {cell!r} where a number should be: write digits without separators.",
        )
    return float(cell)


def _lost(place: Place) -> Refusal:
    return Refusal(
        f"「{'、'.join(place)}」の行がありません。すべての組み合わせを1行ずつ書いてください。",
        f"There is no row for {', '.join(place)}: give every combination one row.",
    )


def _see_columns(rows: Sequence[Mapping[str, str]], columns: Sequence[str]) -> None:
    heads = list(rows[0]) if rows else []
    lost = [name for name in columns if name not in heads]
    if lost or columns[-2:-1] != [_AGE]:
        raise Refusal(
            f"列「{'、'.join(lost or columns)}」を読めません。表の列は「{'、'.join(heads)}」です。"
            "列名を表に合わせ、最後の軸を age にしてください。",
            f"The columns {', '.join(lost or columns)} cannot be read from a table with the "
            f"columns {', '.join(heads)}: name those of the table, age as the last axis.",
        )
