"""How the value of an item is written: one spelling of each, and when two are alike."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal
from enum import Enum

from shirube.exchange.tables.cell import SEMICOLON, digits, is_number, joined, parted
from shirube.exchange.tables.misfit import Misfit
from shirube.exchange.tables.words import KNOWN
from shirube.intake.corrections.municipality import check_digit
from shirube.terms import Reason, fold, fold_unit, is_dash, years

RIGHT = "正しい値"
BLANK = "空欄"
"""What a planner writes for a cell that shall be blank."""
TOTAL = "期間計"

_MINUS = str.maketrans("▲△−", "---")
_NUMBER = re.compile(r"-?[0-9]{1,18}(\.[0-9]{1,9})?")
_GROUPED = re.compile(r"-?[0-9]{1,3}(,[0-9]{3})+(\.[0-9]+)?")
_YEAR = re.compile(r"((?:19|20)[0-9]{2})(?:年度?)?")
_SPAN = re.compile(rf"{_YEAR.pattern}[-~〜–—―ー/]{_YEAR.pattern}")
_CODE = re.compile(r"'?([0-9]{5})([0-9])")
_GOALS = 17
_CP932 = str.maketrans("〜−—‖", "~-―∥")
"""Signs that a file saved as CP932 brings back as others."""


@dataclass(frozen=True, slots=True)
class Spelling:
    """The form of an item's value."""

    of: Callable[[str], str]
    """The one spelling of a cell that is not blank; Misfit where it has none."""
    blank: bool = True
    """Whether the cell may be blank."""

    def spelled(self, cell: str) -> str:
        """Return the one spelling of a cell; raises Misfit where the item has no such value."""
        if fold(cell) in ("", BLANK):
            if self.blank:
                return ""
            raise Misfit(RIGHT, "この項目は空欄にできません", "this item cannot be blank")
        return self.of(cell)

    def alike(self, one: str, other: str) -> bool:
        """Tell whether two cells say the same; 44.1 and 44.10 do, a spreadsheet drops the 0."""
        return self._sign(one) == self._sign(other)

    def _sign(self, cell: str) -> str:
        try:
            spelled = self.spelled(cell)
        except Misfit:
            spelled = fold(cell)
        return sign(spelled)


def sign(text: str) -> str:
    """Return what is compared of a text: a number by its value, signs as CP932 has them."""
    if is_number(text) and len(text) < 40:
        return digits(Decimal(text).normalize())
    return fold(text).translate(_CP932)


def number(cell: str) -> str:
    """Return a number plain: 2,500 is 2500, ▲3 is -3."""
    plain = fold(cell).translate(_MINUS).replace(" ", "")
    if _GROUPED.fullmatch(plain):
        plain = plain.replace(",", "")
    if not _NUMBER.fullmatch(plain):
        raise Misfit(
            RIGHT,
            "数だけを書いてください(例 2500)。単位は項目「単位」、言葉は項目「文字値」、"
            "値がないわけは項目「状態」で直します",
            "write a number alone (2500); the item 単位 takes a unit, 文字値 takes words, and "
            "状態 takes the reason why there is none",
        )
    return digits(Decimal(plain))


def word(*kinds: type[Enum], more: tuple[str, ...] = ()) -> Callable[[str], str]:
    """Return the spelling of an item that takes the words of enumerations."""
    known = (*more, *(str(member.value) for kind in kinds for member in kind if member.value))

    def spelled(cell: str) -> str:
        if (text := fold(cell)) in known:
            return text
        listed = "、".join(known)
        raise Misfit(RIGHT, f"{listed}のどれかにしてください", f"write one of {listed}")

    return spelled


def year(cell: str) -> str:
    """Return a fiscal year: 令和6年度 is 2024."""
    found = time(cell)
    if found.isdigit():
        return found
    raise Misfit(RIGHT, "年度を一つ書いてください(例 2024)", "write one fiscal year (2024)")


def time(cell: str) -> str:
    """Return a fiscal year (2024), a run of them (2024-2026), or 期間計 (also as 総量)."""
    text = fold(cell)
    if text in (TOTAL, "総量"):
        return TOTAL
    run = _YEAR.fullmatch(text) or _SPAN.fullmatch(text)
    found = [int(one) for one in run.groups()] if run else list(years(text))
    if len(found) == 1:
        return str(found[0])
    if len(found) == 2 and found[0] < found[1]:
        return f"{found[0]}-{found[1]}"
    raise Misfit(
        RIGHT,
        f"年度(例 2024)、年度の幅(例 2024-2026)、{TOTAL}のどれかを書いてください",
        f"write a fiscal year (2024), a run of them (2024-2026), or {TOTAL}",
    )


def times(cell: str) -> tuple[str, ...]:
    """Return what the column 年度 can mean: its words (a date, 目標値), and its years."""
    try:
        return fold(cell), time(cell)
    except Misfit:
        return (fold(cell),)


def listing(joint: str, *others: str) -> Callable[[str], str]:
    """Return the spelling of a list; ``others`` are taken for the joint too."""

    def spelled(cell: str) -> str:
        text = fold(cell)
        for other in others:
            text = text.replace(other, joint)
        items = (item.strip() for item in parted(text, joint))
        return joined(tuple(item for item in items if item), joint)

    return spelled


def goals(cell: str) -> str:
    """Return SDGs goals, 1 to 17, in order: 11、3 is 3、11."""
    found = re.split(r"[、,・;\s]+", fold(cell).strip("、,・; "))
    if all(goal.isdecimal() and 1 <= int(goal) <= _GOALS for goal in found):
        return "、".join(str(goal) for goal in sorted({int(goal) for goal in found}))
    raise Misfit(
        RIGHT,
        f"1から{_GOALS}までのゴールの番号を「、」で区切って書いてください(例 3、11)",
        f"write the numbers of goals, 1 to {_GOALS}, with 、 between them (3、11)",
    )


def code(cell: str) -> str:
    """Return a 全国地方公共団体コード of six digits whose check digit is right."""
    match = _CODE.fullmatch(fold(cell))
    if match is None:
        raise Misfit(
            RIGHT,
            "検査数字までの6桁を書いてください(例 131121)。表計算ソフトが初めの0を落とすときは"
            "「'011002」のように「'」を前に置きます",
            "write six digits with the check digit (131121); where a spreadsheet drops the first "
            "0, put ' before it ('011002)",
        )
    right = check_digit(match[1])
    if match[2] != right:
        raise Misfit(
            RIGHT,
            f"検査数字が合いません。{match[1]}の検査数字は{right}です。コードを確かめてください",
            f"the check digit of {match[1]} is {right}; look the code up",
        )
    return match[1] + right


def single(cell: str) -> str:
    """Return what one cell tells of an answer: a number, the state of a dash, or words."""
    try:
        return number(cell)
    except Misfit:
        return Reason.NOT_APPLICABLE.value if is_dash(cell) else fold(cell)


def thousands(cell: str) -> str:
    """Return an amount in thousand yen, or the state that says why there is none."""
    text = single(cell)
    if is_number(text) and Decimal(text) * 1000 % 1:
        raise Misfit(RIGHT, "1円未満にしないでください", "give no part of a yen")
    if is_number(text) or text in {reason.value for reason in Reason}:
        return text
    states = "、".join(reason.value for reason in Reason)
    raise Misfit(
        RIGHT,
        f"千円単位の数(例 16679)か{states}のどれかを書いてください",
        f"write a number of thousand yen (16679), or one of {states}",
    )


TEXT = Spelling(fold)
NAME = Spelling(fold, blank=False)
UNIT = Spelling(fold_unit)
NUMBER = Spelling(number)
YEAR = Spelling(year, blank=False)
TIME = Spelling(time, blank=False)
GOALS = Spelling(goals)
CODE = Spelling(code)
NOTES = Spelling(listing(SEMICOLON))
DEPARTMENTS = Spelling(listing("、", ",", SEMICOLON))
SINGLE = Spelling(single, blank=False)
THOUSANDS = Spelling(thousands, blank=False)
STATE = Spelling(word(Reason, more=(KNOWN,)), blank=False)
