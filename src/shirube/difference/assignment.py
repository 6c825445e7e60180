"""Assignment (割当て): each thing gets one counterpart at most, the best pairs first."""

from collections import defaultdict
from collections.abc import Iterable

from shirube.difference.match import How, Match
from shirube.difference.scoring import MARGIN, Scored, Thresholds


def assigned(
    scored: Iterable[Scored], thresholds: Thresholds, trusted: bool
) -> dict[tuple[str, str], Match]:
    """Return the match of each pair that was chosen.

    The best score is taken first. It is certain where nothing speaks against it, the score
    suffices, no other pair of either side comes near, and ``trusted`` (the plans are of one
    municipality). The order of ``scored`` does not matter, nor which side is which.
    """
    able = sorted((one for one in scored if one.score >= thresholds.possible), key=_rank)
    rivals = _rivals(able)
    taken: set[tuple[str, str]] = set()
    chosen: dict[tuple[str, str], Match] = {}
    for pair in able:
        ends = {("前", pair.before), ("後", pair.after)}
        if ends & taken:
            continue
        alone = not any(_near(pair, rival, taken) for end in ends for rival in rivals[end])
        certain = pair.doubtless and pair.score >= thresholds.certain and alone and trusted
        how = How.CERTAIN if certain else How.POSSIBLE
        chosen[pair.before, pair.after] = Match(how, pair.score, pair.grounds)
        taken |= ends
    return chosen


def _rank(pair: Scored) -> tuple[int, bool, tuple[str, ...]]:
    return -pair.score, not pair.exact, tuple(sorted((pair.before, pair.after)))


def _rivals(able: Iterable[Scored]) -> defaultdict[tuple[str, str], list[Scored]]:
    rivals: defaultdict[tuple[str, str], list[Scored]] = defaultdict(list)
    for pair in able:
        rivals["前", pair.before].append(pair)
        rivals["後", pair.after].append(pair)
    return rivals


def _near(pair: Scored, rival: Scored, taken: set[tuple[str, str]]) -> bool:
    """Tell whether a rival that is still free comes near a pair.

    None comes near a pair of the same name to the letter but another such pair.
    """
    itself = (rival.before, rival.after) == (pair.before, pair.after)
    if itself or (pair.exact and not rival.exact):
        return False
    free = not {("前", rival.before), ("後", rival.after)} & taken
    return free and rival.score > pair.score - MARGIN
