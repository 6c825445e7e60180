"""The picture of the plan's tree (施策体系): columns from the policy down to what is done."""

from collections.abc import Sequence
from dataclasses import replace

from shirube.intake.blocks import Block
from shirube.intake.draft import Draft
from shirube.intake.layout import BlockForm, Rung
from shirube.intake.paper import Line
from shirube.intake.patterns import pattern
from shirube.intake.readers.climbing import climb
from shirube.intake.readers.ladder import Heading, known
from shirube.intake.readers.paragraphs import joined, width
from shirube.plan import Rank
from shirube.terms import fold

_SAME = 1.0
"""Wide letters by which the lines of one cell differ at most."""


def system(lines: Sequence[Line], form: BlockForm, draft: Draft) -> None:
    """Read the cells of the picture: pillars are known from the text, others are new.

    A run of lines is one name that its cell breaks, or a list. A list under a pillar names its
    measures, one under a measure what is done for it.
    """
    rungs = {rung.rank: rung for rung in form.rungs if rung.rank}
    pillar, measure = rungs.get(Rank.PILLAR.name), rungs.get(Rank.MEASURE.name)
    project = rungs.get(Rank.PROJECT.name)
    if pillar is None or measure is None or project is None:
        return
    last: Rung | None = None
    for cell in _cells(lines):
        whole = len(cell) == 1 or _is_broken(cell, draft)
        there = known(joined(cell), draft, form.rungs) if whole else None
        if there is None and last is None:
            rung = pillar
        elif there and there[0].rank == Rank.PILLAR.name:
            rung = there[0]
        else:
            rung = measure if whole or last is pillar else project
        for name in [cell] if whole else [[line] for line in cell]:
            climb(Heading(rung, "", joined(name), "", tuple(name)), draft, form.rungs)
        last = rung


def own_words(block: Block, draft: Draft) -> None:
    """Give the lowest tier the plan's own word, which heads the picture's last column.

    It is the layout's word with whose it is (市の取組み for 取組み).
    """
    head = pattern(block.form.first_head)
    titles = [text for text in draft.paper.folded if head.expression.fullmatch(text)]
    word = fold(titles[0].split()[-1]) if titles else ""
    tiers = [rung.tier for rung in block.form.rungs if rung.rank == Rank.PROJECT.name]
    for element in tuple(draft.elements.values()):
        if element.tier in tiers and word.endswith(element.tier):
            draft.replace(replace(element, tier=word))


def _cells(lines: Sequence[Line]) -> list[list[Line]]:
    """Return the runs of lines without a blank line between."""
    cells: list[list[Line]] = []
    for line in lines:
        if line.gap or not cells:
            cells.append([])
        cells[-1].append(line)
    return cells


def _is_broken(cell: Sequence[Line], draft: Draft) -> bool:
    """Tell whether a name runs on over the lines of a cell.

    All but the last are as wide, and it is no list of names that the text says one by one.
    """
    wide = [width(line.text) for line in cell]
    if max(wide[:-1]) - min(wide[:-1]) > _SAME or wide[-1] > max(wide[:-1]):
        return False
    alone = all(draft.repeats(_squeezed([line])) for line in cell)
    return draft.repeats(_squeezed(cell)) or not alone


def _squeezed(lines: Sequence[Line]) -> str:
    return joined(lines).replace(" ", "")
