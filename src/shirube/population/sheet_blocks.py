"""The cells of a table gathered into blocks, one a year and sex, and judged against each other."""

import re
from collections.abc import Sequence

from shirube.population.entry import Entry
from shirube.population.headings import (
    BOTH,
    FEMALE_WORD,
    MALE_WORD,
    TO,
    TOTAL,
    UNKNOWN,
    number,
    settled,
)
from shirube.terms import Refusal

SEXES = (MALE_WORD, FEMALE_WORD)
_SAID = {MALE_WORD: "男", FEMALE_WORD: "女", BOTH: "総数", "": ""}
Block = dict[str, float]
"""Numbers by age."""
Key = tuple[int | None, str]
"""A year and a sex."""


def blocks_of(found: Sequence[Entry], name: str, adds: bool) -> dict[Key, Block]:
    """Return the blocks of a table called ``name``, those of both sexes together left out.

    ``adds`` lets cells of one place add up. Raises Refusal where a cell is no number or there
    twice, or where one sex is there and the other is not.
    """
    blocks: dict[Key, Block] = {}
    for each in found:
        block = blocks.setdefault((each.year, each.sex), {})
        amount = number(each.text)
        if amount is None and each.age == UNKNOWN and re.fullmatch(r"[\s\-－―…]*", each.text):
            amount = 0.0
        if amount is None or (each.age in block and not adds):
            raise _bad(name, each, amount is None)
        block[each.age] = block.get(each.age, 0.0) + amount
    blocks = {
        key: {settled(age, block): amount for age, amount in block.items()}
        for key, block in blocks.items()
    }
    with_sexes = {key: block for key, block in blocks.items() if key[1] in SEXES}
    _see_both(with_sexes, name)
    return with_sexes or _of_nobodys_sex(blocks, name)


def _of_nobodys_sex(blocks: dict[Key, Block], name: str) -> dict[Key, Block]:
    plain: dict[Key, Block] = {(year, ""): block for (year, _), block in blocks.items()}
    if not plain or len(plain) < len(blocks):
        raise Refusal(
            f"表「{name}」の数が、どの年のものか一つに決まりません。年と性の見出しを付けてください。",
            f"It is not clear which year the numbers of the table {name!r} belong to: give them "
            "headings of year and sex.",
        )
    return plain


def _bad(name: str, each: Entry, lost: bool) -> Refusal:
    ja = f"{each.year or ''}{_SAID[each.sex]} {each.age}".strip()
    en = " ".join(filter(None, (f"{each.year or ''}", each.sex, each.age)))
    if not lost:
        return Refusal(
            f"表「{name}」に {ja} が2度あります。行や列を一つにするか、where で選んでください。",
            f"The table {name!r} has {en} twice: keep one, or choose rows by where.",
        )
    return Refusal(
        f"表「{name}」の {ja} が「{each.text}」で、数ではありません。数を入れてください。",
        f"The table {name!r} has {each.text!r} at {en}, which is no number: write one.",
    )


def _see_both(blocks: dict[Key, Block], name: str) -> None:
    if len({sex for _, sex in blocks}) < len(SEXES):
        return
    for year, sex in blocks:
        other = SEXES[1 - SEXES.index(sex)]
        if (year, other) not in blocks:
            raise Refusal(
                f"表「{name}」の{year or ''}には{_SAID[sex]}だけがあり、{_SAID[other]}が"
                "ありません。両方を入れてください。",
                f"The table {name!r} has {sex} {year or ''} alone: give {other} too.",
            )


def labels_of(blocks: dict[Key, Block], name: str) -> tuple[str, ...]:
    """Return the ages that all blocks have, up to the open end; what follows is listed again."""
    (first, block), *others = blocks.items()
    every = [label for label in block if label not in (TOTAL, UNKNOWN)]
    end = next((at for at, label in enumerate(every) if _is_open(label)), len(every) - 1) + 1
    labels, again = tuple(every[:end]), every[end:]
    starts = {label.partition("-")[0].rstrip("+") for label in labels}
    odd = [each for each in again if each.partition("-")[0].rstrip("+") not in starts]
    for key, other in (*others, (first, block)):
        mine = [label for label in other if label in labels]
        missing = [label for label in labels if label not in other]
        beyond = [label for label in other if label not in block]
        if missing or odd or beyond or tuple(mine) != labels:
            raise Refusal(
                f"表「{name}」の{key[0] or ''}{_SAID[key[1]]}の年齢階級が"
                f"そろいません（{'、'.join([*missing, *odd, *beyond]) or '順序'}）。"
                "どの区分も同じ年齢階級を順に並べてください。",
                f"The ages of the table {name!r} at {key[0] or ''} {key[1]} do not agree "
                f"({', '.join([*missing, *odd, *beyond]) or 'order'}): give the same ages in order "
                "everywhere.",
            )
    return labels


def _is_open(label: str) -> bool:
    """Tell whether an age, or of two ages the one that is left, has no end."""
    return label.partition(TO)[0].endswith("+")


def row_of(blocks: dict[Key, Block], key: Key, labels: Sequence[str], name: str) -> list[float]:
    """Return the numbers of a block by age. Raises Refusal where its total is not their sum."""
    block = blocks[key]
    row = [block[label] for label in labels]
    if TOTAL in block and TO not in labels[0]:
        total, sum_ = block[TOTAL], sum(row) + block.get(UNKNOWN, 0.0)
        if abs(total - sum_) > 0.5 * (len(row) + 2):
            raise Refusal(
                f"表「{name}」の{key[0] or ''}{_SAID[key[1]]}の総数{total:,.0f}と、"
                f"年齢の合計{sum_:,.0f}が合いません。元の表を確かめてください。",
                f"The total {total:,.0f} of the table {name!r} at {key[0] or ''} {key[1]} "
                f"is not the sum of its ages, {sum_:,.0f}: see the table it came from.",
            )
    return row
