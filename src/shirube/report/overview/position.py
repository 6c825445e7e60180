"""The place of the plan (計画の位置づけ) on the first page of an overview."""

import re
from collections.abc import Iterator
from dataclasses import replace

from shirube.plan import Edition, Passage, PassageKind
from shirube.report.folio import Block, Manner, Text
from shirube.report.progress import document_title
from shirube.report.progress.lettering import lettered
from shirube.report.progress.paragraphs import paragraphs, passage_blocks, passage_title
from shirube.report.progress.values import MISSING
from shirube.report.theme import Theme

_KINDS = (PassageKind.POSITION, PassageKind.METHOD)
_POINT = re.compile("(?<=[。)])(?=[◆■●※])")
"""Where a folded text goes on with the next point of a list."""
_SAID = "計画の位置づけの説明"
"""The word of a theme that stands in place of what the Edition says."""


def position_blocks(edition: Edition, before: Edition | None, theme: Theme) -> Iterator[Block]:
    """Yield what the theme says of the place of the plan, else what the Edition says first."""
    said = theme.words.get(_SAID, "")
    if said:
        yield from paragraphs(said)
    elif passages := _opening(edition):
        above = theme.word("計画の位置づけ")
        for passage in passages:
            broken = replace(passage, text=_POINT.sub("\n", passage.text))
            yield from passage_blocks(broken, 2, theme, above)
            above = passage_title(passage, theme)
    else:
        yield Text(MISSING)
    if before is not None:
        date = f"（{lettered(before.date)}）" if before.date else ""
        yield Text(f"{theme.word('前の版')}：{document_title(before)}{date}", Manner.NOTE)


def _opening(edition: Edition) -> list[Passage]:
    """Return the first run of passages on the place of the plan, each text once.

    A document that prints an overview before its body says it twice, the first time in short.
    """
    run: list[Passage] = []
    for passage in edition.passages:
        if passage.kind in _KINDS:
            if passage.text not in [one.text for one in run]:
                run.append(passage)
        elif run:
            break
    return run
