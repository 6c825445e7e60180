"""An entry understood: which item of which register becomes what; or why it cannot be taken."""

import re
from dataclasses import dataclass
from typing import Any

from shirube.exchange.tables.misfit import Misfit, shown
from shirube.intake.corrections.place import Place
from shirube.intake.corrections.plan import FACTS, PLAN
from shirube.intake.corrections.register import Register
from shirube.intake.corrections.registers import ITEMS
from shirube.intake.corrections.sheet import COLUMNS, Entry
from shirube.intake.corrections.spelling import RIGHT, Spelling, word
from shirube.plan import Role
from shirube.terms import fold

_BREAKING = re.compile("[\x00-\x1f\x7f-\x9f\ud800-\udfff]")
_ROLE = Spelling(word(Role))
_FIELDS = {"内訳": "part", "版区分": "role", "年度": "time"}


@dataclass(frozen=True, slots=True)
class Order:
    """What an entry asks for."""

    entry: Entry
    item: str
    right: str
    """The right value in its one spelling."""
    registers: tuple[Register[Any], ...]

    @property
    def target(self) -> str:
        """Return the ID that the entry names."""
        return PLAN if FACTS in self.registers else _target(self.entry)

    @property
    def spelling(self) -> Spelling:
        """Return how the item is written."""
        return self.registers[0].items[self.item]

    @property
    def moves(self) -> bool:
        """Tell whether the item is part of a record's place."""
        return any(self.item in register.moves for register in self.registers)

    def place(self, register: Register[Any]) -> Place:
        """Return the place that the entry names in a register; its time is as written."""
        place = Place(self.target)
        for column in register.columns:
            place = place.moved(_FIELDS[column], fold(self.entry[column]))
        return place


def order(entry: Entry) -> Order:
    """Return what an entry asks for. Raises Misfit, with the column, where that is unclear."""
    _whole(entry)
    item = fold(entry["項目"])
    registers = _registers(entry, item)
    try:
        right = registers[0].items[item].spelled(entry[RIGHT])
    except Misfit as misfit:
        raise Misfit(RIGHT, misfit.remedy.ja, misfit.remedy.en) from None
    return Order(entry, item, right, registers)


def _whole(entry: Entry) -> None:
    if entry.beyond:
        raise Misfit(
            COLUMNS[-1],
            f"見出しより右に「{shown(entry.beyond)}」があります。カンマを含む値は引用符で"
            "囲んでください",
            f"'{shown(entry.beyond)}' stands right of the last title; put a value that holds a "
            "comma in quotes",
        )
    for column in COLUMNS:
        if _BREAKING.search(" ".join(entry[column].split())):
            raise Misfit(column, "制御文字を除いてください", "take the control characters out")
    for column in ("項目", "確認者", "理由"):
        if not entry[column].strip():
            raise Misfit(column, "空欄です。書き入れてください", "is blank; fill it in")


def _registers(entry: Entry, item: str) -> tuple[Register[Any], ...]:
    if item not in ITEMS:
        known = "、".join(ITEMS)
        raise Misfit("項目", f"直せる項目のどれかにしてください: {known}", f"write one of {known}")
    role = _role(entry)
    bound = [one for one in ITEMS[item] if one.needs]
    fitting = bound if role and bound else [one for one in ITEMS[item] if not one.needs]
    if not fitting:
        raise Misfit(
            "版区分",
            f"空欄です。項目「{item}」には版区分(例 当初計画)が要ります",
            f"is blank; the item {item} needs a role (当初計画)",
        )
    _check_target(_target(entry), item, FACTS in fitting)
    return tuple(fitting)


def _target(entry: Entry) -> str:
    """Return the ID, without the ' that keeps a spreadsheet from making 7-1 a date."""
    return entry["対象ID"].strip().removeprefix("'")


def _check_target(target: str, item: str, is_fact: bool) -> None:
    if is_fact and target not in ("", PLAN):
        raise Misfit(
            "対象ID",
            f"項目「{item}」は計画のことなので「{PLAN}」としてください。値の年度は項目「年度」です",
            f"{item} is a fact of the plan: write {PLAN}; the year of a figure is the item 年度",
        )
    if not is_fact and not target:
        raise Misfit("対象ID", "空欄です。書き入れてください", "is blank; fill it in")


def _role(entry: Entry) -> str:
    try:
        return _ROLE.spelled(entry["版区分"])
    except Misfit as misfit:
        raise Misfit("版区分", misfit.remedy.ja, misfit.remedy.en) from None
