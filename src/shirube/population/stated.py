"""Where the numbers of a table come from, so that a result can print its assumptions beside it."""

from collections.abc import Iterable
from dataclasses import dataclass

from shirube.terms import Bilingual, Refusal

_ASPECTS = (
    ("definition", "人口の定義", "definition of the population"),
    ("register", "統計", "register"),
    ("unit", "単位", "unit"),
)


@dataclass(frozen=True, slots=True)
class Stated:
    """What is stated of a table: its name, source, period, note, and what it counts.

    ``definition`` says who is counted (総人口, 日本人), ``register`` by which count (国勢調査,
    住民基本台帳), ``unit`` in what the numbers are printed (人, 千人, %). Blank is not stated.
    """

    name: str
    source: str = ""
    period: str = ""
    note: str = ""
    definition: str = ""
    register: str = ""
    unit: str = ""


@dataclass(frozen=True, slots=True)
class Assumed:
    """An assumption as it is printed beside the results: of what, what it is, and from where."""

    what: Bilingual
    value: Bilingual
    stated: Stated | None = None


def see_alike(tables: Iterable[Stated]) -> None:
    """Judge that tables of people can be held against each other.

    Raises Refusal where two state another definition, register or unit.
    """
    counted = list(tables)
    for aspect, ja, en in _ASPECTS:
        told = [(getattr(each, aspect), each.name) for each in counted if getattr(each, aspect)]
        others = [each for each in told if each[0] != told[0][0]]
        if others:
            (first, one), (second, two) = told[0], others[0]
            raise Refusal(
                f"{ja}が混ざっています（表「{one}」は{first}、表「{two}」は{second}）。"
                "どちらかにそろえた表を渡してください。",
                f"The tables differ in their {en} ({one!r}: {first}, {two!r}: {second}): give "
                "tables that agree.",
            )


def same_areas(before: Iterable[str], after: Iterable[str]) -> tuple[str, ...]:
    """Return the codes that two censuses share, in the order of the first.

    Raises Refusal where one has a code that the other lacks, as after a merger (合併).
    """
    first, second = tuple(before), tuple(after)
    lost = [code for code in first if code not in set(second)]
    new = [code for code in second if code not in set(first)]
    if lost or new:
        raise Refusal(
            f"前の統計だけにある番号（{_few(lost)}）と後だけにある番号（{_few(new)}）があります。"
            "合併などの前後を、一つの区域に足し合わせてから渡してください。",
            f"Some codes are in the earlier census alone ({_few(lost)}) and some in the later "
            f"({_few(new)}): add up what was merged before giving both.",
        )
    return first


def _few(codes: list[str]) -> str:
    return "、".join([*codes[:5], *(["…"] if len(codes) > 5 else [])]) or "-"
