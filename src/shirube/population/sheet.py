"""A sheet (表): the numbers of an assumption table by year, sex and age, with what is stated."""

import csv
from dataclasses import dataclass, replace
from io import StringIO

import numpy as np

from shirube.population.entries import entries
from shirube.population.entry import Rows, Where
from shirube.population.given import Array
from shirube.population.headings import UNKNOWN, number, unit_said
from shirube.population.sheet_blocks import SEXES, blocks_of, labels_of, row_of
from shirube.population.stated import Stated
from shirube.terms import Refusal, fold

UNITS = {"人": 1.0, "千人": 1000.0, "万人": 10000.0, "%": 0.01, "‰": 0.001}
_COUNTED = {
    "definition": {"総人口": "総人口", "日本人": "日本人"},
    "register": {"国勢調査": "国勢調査", "住民基本台帳": "住民基本台帳", "住基": "住民基本台帳"},
}


@dataclass(frozen=True, slots=True, eq=False)
class Sheet:
    """The numbers (year, sex, age) of a table, in persons or parts of 1, and what is stated.

    ``years`` are those its headings name, of a period the last; None where they name none.
    ``labels`` are the ages as ``0-4`` or, between two groups, ``0-4>5-9``. Of one sex, or
    without any, the sex axis is 1 long. ``unknown`` (year, sex) are people of unknown age.
    """

    stated: Stated
    values: Array
    years: tuple[int | None, ...]
    labels: tuple[str, ...]
    unknown: Array

    def of(self, year: int) -> Array:
        """Return the numbers (sex, age) of a year; a sheet without years holds for all.

        Raises Refusal where it has other years.
        """
        if self.years == (None,):
            whole: Array = self.values[0]
            return whole
        if year not in self.years:
            known = "、".join(str(each) for each in self.years if each)
            raise Refusal(
                f"表「{self.stated.name}」に{year}年がありません（あるのは{known}年）。"
                "その年（期間なら終わりの年）の列を加えるか、年の指定を直してください。",
                f"The table {self.stated.name!r} has no {year} (it has {known}): add that year, "
                "of a period its last, or name another.",
            )
        one: Array = self.values[self.years.index(year)]
        return one


def rows_of_csv(text: str) -> Rows:
    """Return the cells of a CSV text."""
    return list(csv.reader(StringIO(text.removeprefix("\ufeff"), newline="")))


def sheet(rows: Rows, stated: Stated, *, value: str = "", where: Where | None = None) -> Sheet:
    """Return the numbers of a table in long form or in a wide layout, as IPSS prints them.

    Totals (総数) are compared and left out, ages listed again (再掲) left out, unknown ages kept
    apart. ``where`` chooses rows by their column titles; several entries of one column are added
    up. What the text itself says of its unit, definition and register completes ``stated``.
    Raises Refusal where numbers or ages are missing or there twice, where totals do not fit, and
    where text and statement contradict each other.
    """
    told = _completed(stated, rows)
    adds = any(len(wanted) > 1 for wanted in (where or {}).values())
    blocks = blocks_of(list(entries(rows, told.name, value, where)), told.name, adds)
    labels = labels_of(blocks, told.name)
    years = tuple(dict.fromkeys(year for year, _ in blocks))
    sexes = [sex for sex in SEXES if any(sex == each for _, each in blocks)] or [""]
    factor = _factor(told)
    values = [[row_of(blocks, (year, sex), labels, told.name) for sex in sexes] for year in years]
    unknown = [[blocks[year, sex].get(UNKNOWN, 0.0) for sex in sexes] for year in years]
    return Sheet(told, np.array(values) * factor, years, labels, np.array(unknown) * factor)


def _factor(stated: Stated) -> float:
    if stated.unit and stated.unit not in UNITS:
        raise Refusal(
            f"表「{stated.name}」の単位「{stated.unit}」は使えません。{'、'.join(UNITS)}のどれかに"
            "してください。",
            f"The unit {stated.unit!r} of the table {stated.name!r} is unknown: use one of "
            f"{', '.join(UNITS)}.",
        )
    return UNITS.get(stated.unit, 1.0)


def _completed(stated: Stated, rows: Rows) -> Stated:
    said = [cell for row in rows for cell in row if cell and number(cell) is None]
    found = {"unit": next(filter(None, map(unit_said, said)), "")}
    text = fold(" ".join(said))
    for aspect, words in _COUNTED.items():
        kinds = {kind for word, kind in words.items() if word in text}
        found[aspect] = kinds.pop() if len(kinds) == 1 and "外国人" not in text else ""
    for aspect, seen in found.items():
        given = getattr(stated, aspect)
        if given and seen and given != seen:
            raise Refusal(
                f"表「{stated.name}」には「{seen}」とありますが、設定では「{given}」です。"
                "どちらかを直してください。",
                f"The table {stated.name!r} says {seen}, the settings say {given}: mend either.",
            )
    filled = {aspect: getattr(stated, aspect) or seen for aspect, seen in found.items()}
    return replace(stated, **filled)
