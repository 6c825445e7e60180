"""Headings inside a block: those the layout lists, and those that stand elsewhere too."""

import re
from collections.abc import Sequence

from shirube.intake.blocks import Block
from shirube.intake.draft import Draft
from shirube.intake.patterns import pattern

_NUMBERED = re.compile(r"^\d{1,2}[.．]?(?=\D)")


def is_listed(written: Sequence[str], text: str) -> bool:
    """Tell whether a folded line is one of the headings that a layout writes down."""
    return any(pattern(head).expression.fullmatch(text) for head in written)


def is_heading(draft: Draft, block: Block, text: str) -> bool:
    """Tell whether a folded line is a listed heading (``heads``) or repeats another line."""
    if is_listed(block.form.heads, text):
        return True
    stem = _NUMBERED.sub("", text)
    return bool(stem) and draft.repeats(stem)
