"""The order of a slide: which text stands under which heading, wherever the file prints them."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from shirube.intake.layout import Rung
from shirube.intake.readers.ladder import Heading
from shirube.intake.readers.pieces import Piece


def raised(pieces: Sequence[Piece], rungs: Sequence[Rung]) -> tuple[list[Heading], list[Piece]]:
    """Return the headings of the whole slide from the top down, and the other pieces.

    A heading that stands alone on its rung heads the whole slide, wherever it is printed.
    """
    tiers = list(dict.fromkeys(rung.tier for rung in rungs))
    counts = [sum(_tier(piece) == tier for piece in pieces) for tier in tiers]
    alone = {tier for tier, count in zip(tiers, counts, strict=True) if count == 1}
    heads = [piece.heading for piece in pieces if piece.heading and _tier(piece) in alone]
    heads.sort(key=lambda heading: tiers.index(heading.rung.tier))
    return heads, [piece for piece in pieces if _tier(piece) not in alone]


def _tier(piece: Piece) -> str:
    return piece.heading.rung.tier if piece.heading else ""


def trails(printed: Sequence[Piece], rest: Sequence[Piece]) -> bool:
    """Tell whether the headings of a slide stand behind their texts.

    They do where a slide begins with a text and ends with one of its several headings.
    """
    if not rest or rest[0].heading or not rest[-1].heading:
        return False
    return printed[0].heading is None


def under(pieces: Sequence[Piece], behind: bool) -> Iterator[tuple[Heading | None, list[Piece]]]:
    """Yield each heading with its texts; texts under none come first, with None.

    ``behind`` tells that headings stand behind their texts. As many texts as headings in a row
    belong to them one by one, and so do words for texts to come. The words of a picture stand
    under no heading where headings stand in a row or behind their texts.
    """
    runs = [(top, list(run)) for top, run in groupby(pieces, key=lambda each: bool(each.heading))]
    texts = [run for top, run in runs if not top]
    heads = [[each.heading for each in run if each.heading] for top, run in runs if top]
    if not behind:
        first = texts.pop(0) if runs and not runs[0][0] else []
        yield None, first
    for place, run in enumerate(heads):
        own = texts[place] if place < len(texts) else []
        apart = behind or len(run) > 1
        yield None, [piece for piece in own if apart and piece.is_caption]
        yield from _shared(run, [p for p in own if not (apart and p.is_caption)], behind)
    for own in texts[len(heads) :]:
        yield None, own


def _shared(
    heads: Sequence[Heading], texts: Sequence[Piece], behind: bool
) -> Iterator[tuple[Heading, list[Piece]]]:
    """Yield the headings of a run with the texts of the next one."""
    groups = _groups(texts)
    paired = len(heads) == len(groups) and (behind or all(text.pending for text in texts))
    owner = 0 if behind else len(heads) - 1
    for place, heading in enumerate(heads):
        yield heading, groups[place] if paired else list(texts) if place == owner else []


def _groups(texts: Sequence[Piece]) -> list[list[Piece]]:
    """Return texts in groups that blank lines part; a word for a text to come stands alone."""
    groups: list[list[Piece]] = []
    for text in texts:
        if text.pending or text.lines[0].gap or not groups:
            groups.append([])
        groups[-1].append(text)
    return groups
