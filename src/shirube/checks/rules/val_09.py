"""VAL-09: a share is its part divided by its whole, where both are printed beside it."""

from collections.abc import Iterator
from decimal import Decimal
from fractions import Fraction
from itertools import permutations

from shirube.checks.case import Case
from shirube.checks.evidence.mention import number
from shirube.checks.evidence.shares import Cell, Group, by_label, groups
from shirube.checks.evidence.units import plain_unit
from shirube.checks.rule import Breach, Reads, Rule
from shirube.terms import Bilingual, Severity

_MOST = 12
"""Numbers of a group among which a part and a whole are looked for."""
_PROOFS = 3
"""In so many groups a part and a whole that nothing names have to give the share."""
_Triple = tuple[str, str, str]


def _breaches(case: Case) -> Iterator[Breach]:
    for table in groups(case):
        for triple in _triples(case, table):
            for group in table:
                breach = _breach(group, triple)
                if breach is not None:
                    yield breach


def _triples(case: Case, table: tuple[Group, ...]) -> Iterator[_Triple]:
    """Yield share, part and whole that their names and most groups tell, or many groups prove."""
    found: dict[_Triple, list[bool]] = {}
    for group in table:
        cells = by_label(group)
        if len(cells) > _MOST:
            continue
        shares = [cell for cell in cells.values() if plain_unit(case, cell.unit) == "%"]
        others = [cell for cell in cells.values() if plain_unit(case, cell.unit) != "%"]
        for share in shares:
            for part, whole in permutations(others, 2):
                if part.unit == whole.unit and whole.value > 0:
                    key = (share.label, part.label, whole.label)
                    found.setdefault(key, []).append(_fits(share, part, whole))
    for key, fits in found.items():
        told = _stem(key[0], key[1]) and not _stem(key[0], key[2])
        proven = sum(fits) >= _PROOFS and sum(fits) * 5 >= len(fits) * 4
        if proven or (told and (sum(fits) * 2 > len(fits) or _only(table, key))):
            yield key


def _only(table: tuple[Group, ...], key: _Triple) -> bool:
    """Tell whether nothing but share, part and whole stands in the group."""
    return any(set(by_label(group)) == set(key) for group in table)


def _stem(share: str, part: str) -> bool:
    """Tell whether the name of a share (提供率) begins with a word of its part (情報提供人数)."""
    stem = share.removesuffix("割合").removesuffix("の").removesuffix("率")
    return len(stem) > 1 and stem in part


def _fits(share: Cell, part: Cell, whole: Cell) -> bool:
    exponent = share.value.as_tuple().exponent
    step = Fraction(10) ** (exponent if isinstance(exponent, int) else 0)
    return abs(_percent(part, whole) - Fraction(share.value)) < step


def _percent(part: Cell, whole: Cell) -> Fraction:
    return Fraction(part.value) * 100 / Fraction(whole.value)


def _breach(group: Group, triple: _Triple) -> Breach | None:
    cells = by_label(group)
    if not set(triple) <= cells.keys():
        return None
    share, part, whole = (cells[label] for label in triple)
    if whole.value <= Decimal(0) or _fits(share, part, whole):
        return None
    told, right = number(share.value, share.unit), number(_percent(part, whole), "%")
    sums = f"{number(part.value, part.unit)}÷{number(whole.value, whole.unit)}"
    return Breach(
        group.subject,
        share.source,
        f"{group.name}の{group.place}の{share.label}は{told}ですが、{part.label}÷{whole.label}"
        f"（{sums}）は{right}です。",
        f"{share.label} of {group.name} ({group.place}) is {told}, but {sums} is {right}.",
        f"{group.place} {share.label}",
    )


RULE = Rule(
    "VAL-09",
    Severity.WARNING,
    Reads.EDITION,
    Bilingual(
        "割合は、並べて示された分子を分母で割った値である。",
        "A share is its part divided by its whole, where both stand beside it.",
    ),
    Bilingual(
        "割合、分子、分母のどれが違うか確かめて直してください。",
        "Mend the share, or its part or whole.",
    ),
    """
施策 1 港のにぎわい
  表 統計表 | 空き店舗の相談 | 相談者数・2021=279人 提供人数・2021=106人 提供率・2021=38%
""",
    """
施策 1 港のにぎわい
  表 統計表 | 空き店舗の相談 | 相談者数・2021=279人 提供人数・2021=106人 提供率・2021=48%
""",
    _breaches,
)
