"""What a heading of a table of people says: a sex, a year, an age group, a unit."""

import re
from collections.abc import Container
from dataclasses import dataclass

from shirube.population.ages import plain_age
from shirube.terms import ERAS, fold, western

MALE_WORD, FEMALE_WORD, BOTH = "male", "female", "both"
TOTAL, UNKNOWN, BIRTH = "total", "unknown", "birth"
_OLDEST = 130
TO = ">"
"""Between the group that is left and the group that is reached (0～4歳→5～9歳)."""
_SEXES = {
    **dict.fromkeys(("男", "男性", "男子", "m", "male"), MALE_WORD),
    **dict.fromkeys(("女", "女性", "女子", "f", "female"), FEMALE_WORD),
    **dict.fromkeys(("男女計", "総数", "計", "男女", "男女総数", "t", "both", "total"), BOTH),
}
_TOTALS = ("総数", "計", "合計", "総計", "全年齢", "total")
_UNKNOWNS = ("不詳", "年齢不詳", "年齢「不詳」", "「不詳」", "unknown")
_BIRTHS = ("出生", "出生時", "birth", "births")
_BOTH_ENDS = re.compile(r"(\d+)[-~〜～–](\d+)歳?以上")
"""85～89歳以上: closed where 90歳以上 follows, else open."""
_AGAIN = re.compile(r"\(?(?:再掲|うち|別掲)\)?")
_ERA = re.compile(rf"({'|'.join(era.name for era in ERAS)})(元|\d{{1,2}})年?")
_WESTERN = re.compile(r"(?<!\d)((?:19|20|21)\d\d)年?(?!\d)")
_AROUND = re.compile(r"\d{1,2}月\d{1,2}日(?:現在)?|現在|[()→~〜–・、\-> ]")
_UNIT = re.compile(r"単位[:は]?\(?(千人|万人|人|%|‰)")
_NUMBER = re.compile(r"-?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?(?:[eE][-+]?\d+)?")
_MINUS = str.maketrans("△▲−－", "----")


@dataclass(frozen=True, slots=True)
class Head:
    """The sex and the year that a heading names; of a period the year it ends in."""

    sex: str = ""
    year: int | None = None


def heading(cell: str) -> Head | None:
    """Return what a cell says where it holds a sex, a year or both and nothing else."""
    said = fold(cell)
    found = [(each.start(), int(each[1])) for each in _WESTERN.finditer(said)]
    found += [(each.start(), _of_era(each)) for each in _ERA.finditer(said)]
    rest = _AROUND.sub("", _WESTERN.sub("", _ERA.sub("", said))).lower()
    if rest not in _SEXES and (rest or not found):
        return None
    return Head(_SEXES.get(rest, ""), max(found)[1] if found else None)


def age_heading(cell: str) -> str:
    """Return the age of a heading: ``0-4``, ``90+``, ``0-4>5-9``, ``birth>0-4``, total, unknown.

    ``85-89+`` is 85～89歳以上, which :func:`settled` decides. Nothing where it is no age.
    """
    said = fold(cell).replace(" ", "").lower()
    if said in _TOTALS:
        return TOTAL
    if said in _UNKNOWNS:
        return UNKNOWN
    if found := _BOTH_ENDS.fullmatch(said):
        return f"{int(found[1])}-{int(found[2])}+"
    left, arrow, right = said.replace("->", "→").partition("→")
    if not arrow:
        return "" if said.isdigit() and int(said) > _OLDEST else plain_age(said)
    start = BIRTH if left in _BIRTHS else plain_age(left)
    return f"{start}{TO}{plain_age(right)}" if start and plain_age(right) else ""


def settled(age: str, others: Container[str]) -> str:
    """Return an age that has both ends and none (``85-89+``) as what the other ages make it."""
    low, dash, high = age.rstrip("+").partition("-")
    if not dash or not age.endswith("+") or TO in age:
        return age
    return f"{low}-{high}" if f"{int(high) + 1}+" in others else f"{low}+"


def listed_again(cell: str) -> bool:
    """Tell whether a heading repeats ages that stand elsewhere (再掲)."""
    return bool(_AGAIN.match(fold(cell).replace(" ", "")))


def unit_said(cell: str) -> str:
    """Return the unit that a note names (単位：千人), nothing where it names none."""
    found = _UNIT.search(fold(cell).replace(" ", ""))
    return found[1] if found else ""


def number(cell: str) -> float | None:
    """Return the number of a cell, with separators of thousands and △ for minus; else None."""
    said = fold(cell.translate(_MINUS)).replace(" ", "")
    return float(said.replace(",", "")) if _NUMBER.fullmatch(said) else None


def _of_era(found: re.Match[str]) -> int:
    return western(found[1], 1 if found[2] == "元" else int(found[2]))
