"""Reader of the table of fiscal effects (効果額)."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from shirube.intake.blocks import Block
from shirube.intake.draft import Draft
from shirube.intake.footnotes import take_footnotes
from shirube.intake.names import name
from shirube.intake.paper import Line
from shirube.intake.readers.headings import is_heading, is_listed
from shirube.intake.readers.money import amounts, money_tokens, money_unit
from shirube.intake.readers.stages import Stage, stages
from shirube.intake.tokens import Token, printed
from shirube.plan import Amount, Effect, EffectCategory, PassageKind
from shirube.terms import FISCAL_YEAR, Source, fold

_CODE = re.compile(r"\d+-\d+")
_TITLE = re.compile(rf"{FISCAL_YEAR}(実績|見込み|計画)?|実績|見込み|計画")
_CIRCLES = ("○", "◯", "〇")
_CLASSES = {word.value: word for word in EffectCategory if word.value}
_RELISTED = "再掲"


@dataclass(frozen=True, slots=True)
class EffectRow:
    """A line with an amount a column: the pieces before them, the amounts, the place."""

    head: tuple[Token, ...]
    amounts: tuple[Amount, ...]
    source: Source


def effects(block: Block, draft: Draft) -> None:
    """Read the effects of reform items, the rows without a name, the total and its classes.

    The text holds the names of the last rows behind their amounts: they are given back in
    order, the last name to all rows that are left; classes and total stand at the end.
    """
    titles = " ".join(line.raw for line in block.lines if _TITLE.fullmatch(fold(line.raw)))
    span = stages(titles, block.form.rows)
    unnamed: list[EffectRow] = []
    words: list[Line] = []
    unit = money_unit((*block.heading, *block.lines))
    for line in block.lines:
        row = _row(line, len(span) + 1, unit, draft)
        if row is None:
            words.append(line)
        elif any(_CODE.fullmatch(t.text) for t in row.head):
            _enter_item(draft, row, span)
        else:
            unnamed.append(row)
    _enter_unnamed(draft, block, unnamed, words, span)


def _row(line: Line, columns: int, unit: str, draft: Draft) -> EffectRow | None:
    pieces = money_tokens(line)
    found = amounts(pieces[-columns:], unit)
    if found is None or len(found) < columns:
        return None
    return EffectRow(tuple(pieces[:-columns]), tuple(found), draft.source([line.number]))


def _enter_item(draft: Draft, row: EffectRow, span: Sequence[Stage]) -> None:
    place = next(i for i, t in enumerate(row.head) if _CODE.fullmatch(t.text))
    code = row.head[place].text
    title = printed(t for t in row.head[place + 1 :] if t.text not in _CIRCLES)
    notes = tuple(mark for mark in (_RELISTED, "*") if mark in fold(title))
    clean = name(title.replace("（＊）", "").replace("(＊)", ""), (_RELISTED,))
    _enter(draft, code, clean, EffectCategory.LOST, row, span, notes)


def _enter(
    draft: Draft,
    code: str,
    title: str,
    category: EffectCategory,
    row: EffectRow,
    span: Sequence[Stage],
    notes: tuple[str, ...] = (),
) -> None:
    for (when, role), value in zip([*span, (None, None)], row.amounts, strict=True):
        draft.effects.append(
            Effect(code, title, when, role, category, value, row.source, "", notes)
        )
    draft.book.field([row.source.first], "効果額")


def _enter_unnamed(
    draft: Draft,
    block: Block,
    unnamed: Sequence[EffectRow],
    words: Sequence[Line],
    span: Sequence[Stage],
) -> None:
    classes = [w for w in words if fold(w.raw) in _CLASSES]
    totals = [w for w in words if fold(w.raw) == "合計"][-1:]
    tail = len(classes) + len(totals)
    rows, ends = list(unnamed[: len(unnamed) - tail]), list(unnamed[len(unnamed) - tail :])
    titles = [w for w in words if _is_title(block, fold(w.raw))]
    for place, row in enumerate(rows):
        if titles:
            title = fold(titles[min(place, len(titles) - 1)].raw)
            _enter(draft, "", title, EffectCategory.LOST, row, span)
    for word, row in zip([*totals, *classes], ends, strict=False):
        category = _CLASSES.get(fold(word.raw), EffectCategory.TOTAL)
        _enter(draft, "", "合計", category, row, span)
    named = [line.number for line in (*classes, *totals, *titles)]
    draft.book.field(named, "効果額")
    done = set(named)
    _legend(draft, block, [w for w in words if w.number not in done])


def _is_title(block: Block, text: str) -> bool:
    return is_listed(block.form.titles, text) and not _CODE.match(text)


def _legend(draft: Draft, block: Block, words: Sequence[Line]) -> None:
    """Enter the legend, the remarks on totals, and headings that stand elsewhere too."""
    for line in take_footnotes(words, draft, ""):
        text = fold(line.raw)
        if text.startswith("(*"):
            draft.passage("", PassageKind.NOTE, "", text, [line])
        elif ":" in text or line.raw.startswith("   "):
            draft.passage("", PassageKind.LEGEND, "", text, [line])
        elif is_heading(draft, block, text):
            draft.book.furniture([line.number], "表の見出し")
