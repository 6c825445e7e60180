"""What a reader means who types an ID, a printed number, or a part of a name."""

from collections.abc import Iterator

from shirube.cli.family import Family
from shirube.plan import Element, Indicator, Rank
from shirube.terms import Refusal, fold

Thing = Element | Indicator


def matches(tree: Family, words: str, within: str = "") -> tuple[Thing, ...]:
    """Return what ``words`` fit best: an ID, a number, the tail of an ID, a name, part of a name.

    Only what stands at or under the element ``within`` is looked at; all, if it is empty.
    """
    wanted = _plain(words)
    everything = tuple(_things(tree, within)) if wanted else ()
    fits = (
        (thing for thing in everything if thing.id == words),
        (thing for thing in everything if isinstance(thing, Element) and thing.number == wanted),
        (thing for thing in everything if thing.number and printed_number(thing, tree) == wanted),
        (thing for thing in everything if full_number(thing, tree) == wanted != ""),
        (thing for thing in everything if words == thing.id.partition("-")[2]),
        (thing for thing in everything if wanted == _plain(thing.name)),
        (thing for thing in everything if wanted in _plain(thing.name)),
    )
    return next((found for found in map(tuple, fits) if found), ())


def measure(tree: Family, number: str) -> Element:
    """Return the measure (施策) of that printed number.

    Raises Refusal, with the numbers there are, where there is no such measure.
    """
    found = [one for one in tree.members.values() if one.rank is Rank.MEASURE]
    for one in found:
        if one.number == _plain(number):
            return one
    known = ", ".join(one.number for one in found if one.number) or "―"
    raise Refusal(
        f"番号「{number}」の施策はありません。この計画の施策の番号は {known} です。",
        f"There is no measure '{number}': the measures of this plan are {known}.",
    )


def _things(tree: Family, within: str) -> Iterator[Thing]:
    head = [tree.members[within]] if within else []
    for element in (*head, *tree.below(within)):
        yield element
        yield from tree.indicators.get(element.id, ())


def printed_number(thing: Thing, tree: Family) -> str:
    """Return the number of a thing; that of an indicator begins with its element's.

    Some plans print it whole (2-②), some only the sub-number (①, of 1-1: 1-1①).
    """
    if isinstance(thing, Element):
        return thing.number
    home = tree.members.get(thing.element)
    owner = "" if home is None else home.number
    if not thing.number or thing.number == owner or thing.number.startswith(f"{owner}-"):
        return thing.number or owner
    joint = "-" if owner and thing.number[0].isascii() else ""
    return f"{owner}{joint}{thing.number}"


def full_number(thing: Thing, tree: Family) -> str:
    """Return the numbers from the measure down: 1-1① as printed, 5-1-2 of 2 under 1 under 5."""
    home = thing.id if isinstance(thing, Element) else thing.element
    numbers = [one.number for one in tree.line(home) if one.rank is not Rank.PILLAR]
    if isinstance(thing, Indicator) and thing.number not in numbers[-1:]:
        numbers.append(thing.number.removeprefix(f"{numbers[-1]}-" if numbers else ""))
    joined = ""
    for number in filter(None, numbers):
        again = not joined or number.startswith(f"{joined}-")
        joint = "-" if number[0].isascii() else ""
        joined = number if again else f"{joined}{joint}{number}"
    return joined


def _plain(text: str) -> str:
    return fold(text).casefold()
