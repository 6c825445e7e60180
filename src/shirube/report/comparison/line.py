"""The lines (対照) of a comparison: where, old, new, and why, in the order of the later tree."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from shirube.difference import Aspect, Contrast, Difference, How, IndicatorPair, Match, Side
from shirube.plan import Element
from shirube.report.comparison.places import WHOLE, Places, places
from shirube.report.comparison.remark import later_text, reason_of
from shirube.report.comparison.succession import held_costs, held_figures, standing
from shirube.report.comparison.words import aspect_text, side_text, thing_text
from shirube.report.progress.lettering import lettered
from shirube.report.progress.tree import grouped
from shirube.report.theme import Theme

_NEW, _GONE = "（新設）", "（削除）"
_UNSURE = "対応は推定です。"


@dataclass(frozen=True, slots=True)
class Line:
    """One thing that is said otherwise; ``section`` is the ID of its measure, or empty."""

    section: str
    where: str
    what: str
    old: str
    new: str
    remark: str = ""
    source: str = ""
    """Where the earlier document prints it, else the later one."""


@dataclass(frozen=True, slots=True)
class Told:
    """The lines of a comparison, and how many contrasts are no change but a report of the year."""

    lines: tuple[Line, ...]
    reported: int


def told(found: Difference, theme: Theme, *, whole: bool = False) -> Told:
    """Return every contrast and every thing new or gone, by section, the plan as such first.

    Unless ``whole``, what the later document merely reports is counted and left out.
    """
    homes = places(found)
    order = {section: place for place, section in enumerate(homes.titles)}
    made = list(_lines(found, homes, whole, theme))
    kept = [line for line in made if line is not None]
    return Told(tuple(sorted(kept, key=lambda one: order[one.section])), len(made) - len(kept))


def _lines(found: Difference, homes: Places, whole: bool, theme: Theme) -> Iterator[Line | None]:
    costs = grouped((cost.element, cost) for cost in found.before.costs)
    figures = grouped((figure.indicator, figure) for figure in found.before.figures)
    for contrast in found.contrasts:
        shown = contrast if whole else standing(contrast, held_costs(costs.get("", ())))
        of_it = contrast.aspect is Aspect.EFFECT
        where = lettered(contrast.what) if of_it else ""
        plain = replace(shown, what="") if shown and of_it else shown
        yield None if plain is None else _line(WHOLE, where, plain, theme)
    for node in found.elements:
        where, aside = thing_text(node.after, theme), _unsure(node.match)
        held = held_costs(costs.get(node.before.id, ()))
        for contrast in node.contrasts:
            shown = contrast if whole else standing(contrast, held)
            section = homes.after(node.after)
            yield None if shown is None else _line(section, where, shown, theme, aside)
    for row in found.indicators:
        held = {} if whole else held_figures(figures.get(row.before.id, ()))
        contrasts = [c if whole else standing(c, held) for c in row.contrasts]
        yield from (None for contrast in contrasts if contrast is None)
        kept = [contrast for contrast in contrasts if contrast is not None]
        yield from _of_indicator(row, kept, homes.after(row.after), found, theme)
    yield from _ends(found, homes, theme)


def _unsure(match: Match) -> str:
    return _UNSURE if match.how is How.POSSIBLE else ""


def _of_indicator(
    pair: IndicatorPair,
    contrasts: Sequence[Contrast],
    section: str,
    found: Difference,
    theme: Theme,
) -> Iterator[Line]:
    """Yield the contrasts of an indicator; a reason that stands as a remark is no line too."""
    changes = [c for c in found.after.changes if c.indicator == pair.after.id]
    where, aside = thing_text(pair.after, theme), _unsure(pair.match)
    reasons = [(contrast, reason_of(contrast, changes)) for contrast in contrasts]
    shown = {reason for _, reason in reasons}
    for contrast, reason in reasons:
        if (
            contrast.aspect is Aspect.REASON
            and not contrast.before
            and later_text(contrast) in shown
        ):
            continue
        remark = "\n".join(filter(None, (lettered(reason), aside)))
        yield _line(section, where, contrast, theme, remark)


def _line(section: str, where: str, contrast: Contrast, theme: Theme, remark: str = "") -> Line:
    old, new = (_said(side, contrast, theme) for side in (contrast.before, contrast.after))
    return Line(
        section, where, aspect_text(contrast, theme), old, new, remark, _source(_sides(contrast))
    )


def _said(side: Side | None, contrast: Contrast, theme: Theme) -> str:
    both = contrast.before, contrast.after
    timed = all(both) and len({one.period for one in both if one is not None}) > 1
    return side_text(side, theme, timed=timed)


def _sides(contrast: Contrast) -> Iterable[Side]:
    return (side for side in (contrast.before, contrast.after) if side is not None)


def _source(sides: Iterable[Side]) -> str:
    return next((str(side.source) for side in sides if side.source is not None), "")


def _ends(found: Difference, homes: Places, theme: Theme) -> Iterator[Line]:
    for thing in found.removed:
        name = thing_text(thing, theme)
        what = _kind(thing)
        yield Line(homes.before(thing), name, what, name, _GONE, source=str(thing.source))
    for thing in found.added:
        name = thing_text(thing, theme)
        what = _kind(thing)
        yield Line(homes.after(thing), name, what, _NEW, name, source=str(thing.source))


def _kind(thing: object) -> str:
    return "体系" if isinstance(thing, Element) else "指標"
