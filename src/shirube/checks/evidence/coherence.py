"""Whether the numbers of a reason agree with its words: rises, multiples, sums, claims."""

import re
from collections.abc import Iterator
from decimal import Decimal

from shirube.checks.evidence.finite import finite
from shirube.checks.evidence.naming import said
from shirube.checks.evidence.reasons import moves, number, plain_unit
from shirube.evaluation import Course, digits, rounded
from shirube.plan import Change, Direction, Indicator, Role
from shirube.terms import Quantity

_N = r"(\d{1,3}(?:,\s?\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)"
_UP = re.compile(r"上方修正|引き?上げ|増やす|増やし|上積み|積み増し|拡大する|増員|増額")
_DOWN = re.compile(r"下方修正|引き?下げ|減らす|減らし|縮小する|減員|減額")
_PLAN_UP = re.compile(r"上方修正|(?:計画|目標)[^。、]{0,8}(?:引き?上げ|上積み)")
_PLAN_DOWN = re.compile(r"下方修正|(?:計画|目標)[^。、]{0,8}引き?下げ")
_TIMES = re.compile(rf"約?{_N}倍")
_MORE = re.compile(rf"{_N}([^\d\s、。]{{1,4}}?)(増|減)(?!少|加|量|税)")
_SUM = re.compile(
    rf"{_N}([^\d\s、。()]{{1,5}}?)(?:と|、|及び|に加え、?|\+)[^\d。、]{{0,12}}{_N}\2"
    rf"[^\d。]{{0,6}}(?:合計|合わせて|併せて|計)[^\d。、]{{0,6}}{_N}\2"
)
_CAME = re.compile(
    rf"(?:実績|見込み|現在)[^。、\d]{{0,12}}{_N}([^\d\s、。()]{{1,5}}?)\)?[^。、\d]{{0,8}}が?"
    r"[^。、\d]{0,10}(?:計画|目標)値?を(?:既に|すでに)?(?:大幅に|大きく)?(上回っ|超え|達成し|下回っ)"
)
_ABOVE = re.compile(
    r"(?:見込み|見込んで|想定|計画|予定)[^。、]{0,14}?を(?:大幅に|大きく)?上回(?:っ|り)"
)
_BELOW = re.compile(
    r"(?:見込み|見込んで|想定|計画|予定)[^。、]{0,14}?を(?:大幅に|大きく)?下回(?:っ|り)"
)

Fault = tuple[str, str, str]
"""The quoted words, and what is the matter with them in both languages."""


def directions(row: Indicator, change: Change, text: str) -> Iterator[Fault]:
    """Yield what is called a rise and is a fall, or the other way round."""
    told = [(move.before, move.after, f"{move.words}{move.behind}") for move in moves(text)]
    before, after = finite(change.before), finite(change.after)
    plain = not told and row.direction is not Direction.DOWN
    if plain and before is not None and after is not None:
        told = [(before, after, text)]
    rise, fall = (_PLAN_UP, _PLAN_DOWN) if plain else (_UP, _DOWN)
    for first, second, words in told:
        up, down = rise.search(words), fall.search(words)
        called = up or down
        if called is None or (up and down) or first == second:
            continue
        if (second > first) != bool(up):
            moved = f"{digits(first)}から{digits(second)}への変更"
            ja, en = ("増えて", "rises") if second > first else ("減って", "falls")
            yield called[0], f"値は{moved}で、{ja}います", f"the value {en}"


def multiples(change: Change, text: str) -> Iterator[Fault]:
    """Yield a multiple or a difference that is not that of the move it stands with."""
    told = list(moves(text))
    for move in told:
        clause = move.behind
        times = _TIMES.search(clause)
        if times and move.before > 0:
            right = move.after / move.before
            if abs(right - number(times[1])) > max(Decimal("0.5"), right / 10):
                yield (
                    times[0],
                    f"{move.words}は{digits(rounded(right, 1))}倍です",
                    f"it is {digits(rounded(right, 1))}",
                )
        more = _MORE.search(clause)
        if more and plain_unit(more[2]) in (move.unit, "ポイント"):
            right = move.after - move.before
            if (number(more[1]) if more[3] == "増" else -number(more[1])) != right:
                yield more[0], f"{move.words}の差は{digits(right)}です", f"it is {digits(right)}"


def sums(text: str) -> Iterator[Fault]:
    """Yield a printed sum of two amounts that is another."""
    for match in _SUM.finditer(text):
        first, second, whole = number(match[1]), number(match[3]), number(match[4])
        if first + second != whole:
            right = f"足すと{digits(first + second)}{match[2]}です"
            yield match[0], right, f"the sum is {digits(first + second)}"


def against_results(course: Course | None, text: str) -> Iterator[Fault]:
    """Yield a claim to be above or below a plan that no year of the row bears out."""
    if course is None or not course.years:
        return
    pairs = [
        (reached, plan)
        for year in course.all_years()
        if (reached := finite(course.reached(year)[0])) is not None
        and (plan := finite(course.at(Role.ORIGINAL, year))) is not None
    ]
    for pattern, fits in ((_ABOVE, 1), (_BELOW, -1)):
        match = pattern.search(text)
        if match and pairs and all((reached - plan) * fits < 0 for reached, plan in pairs):
            reached, plan = pairs[-1]
            yield (
                match[0],
                f"実績や見込みは{digits(reached)}、計画は{digits(plan)}です",
                f"it came to {digits(reached)} of {digits(plan)} planned",
            )


def against_before(row: Indicator, change: Change, text: str) -> Iterator[Fault]:
    """Yield a number that is said to have passed the former plan or target and has not."""
    match, before = _CAME.search(text), change.before
    if match is None or not isinstance(before, Quantity) or row.direction is not Direction.UP:
        return
    former = finite(before)
    if former is None or plain_unit(match[2]) != plain_unit(before.unit):
        return
    came, below = number(match[1]), match[3].startswith("下回")
    if (came > former) if below else (came < former):
        yield match[0], f"変更前の値は{said(before)}です", f"it was {said(before)} before"
