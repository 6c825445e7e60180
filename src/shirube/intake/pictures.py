"""What the text layer leaves of pictures and charts: words, numbers, titles.

The text does not say which box points to which, nor to which series and year a number in a
chart belongs. So words are kept as the text of a picture, and a chart's numbers as a table
whose row and column are empty, with the names that stand beside it as its notes.
"""

import re
from collections.abc import Sequence
from decimal import Decimal

from shirube.intake.draft import Draft
from shirube.intake.sentences import Form, Paragraph
from shirube.plan import Datum, Exhibit, ExhibitKind, PassageKind
from shirube.terms import Quantity, Source, fold_apart, years

PICTURE = "図"
_NUMBERS = "図中の数"
_AXIS = "目盛り"
_UPRIGHT = "縦書きの文字"
_TICKS = 4
"""So many numbers in equal steps, each alone on its line, are an axis."""
_LETTERS = 2
_SIGN = re.compile(r"\W")
_TITLE = re.compile(r"[■◆□]\s*(?P<title>.+?)(?:\s*(?:出典|資料)[::](?P<origin>.+))?")


def title(paragraph: Paragraph, draft: Draft, element: str) -> None:
    """Enter a title (■) of a chart that is a picture: a table of no cells, with its origin."""
    match = _TITLE.fullmatch(paragraph.text)
    if match is None:
        return
    place = draft.source(paragraph.numbers)
    origin = (f"出典:{match['origin']}",) if match["origin"] else ()
    _exhibit(draft, element, match["title"].strip(), (), place, origin)
    draft.book.field(paragraph.numbers, "表題")


def enter_picture(paragraphs: Sequence[Paragraph], draft: Draft, element: str) -> None:
    """Enter the words of a picture as one text, and its numbers as a table."""
    ticks = _axis([p for p in paragraphs if p.form is Form.NUMBERS])
    numbers = [p for p in paragraphs if p.form is Form.NUMBERS and p.numbers[0] not in ticks]
    words = [p for p in paragraphs if p.form is not Form.NUMBERS]
    draft.book.furniture(ticks, _AXIS)
    if numbers:
        for letter in filter(_is_upright, words):
            draft.book.furniture(letter.numbers, _UPRIGHT)
        words = [p for p in words if not _is_upright(p)]
        notes = tuple(_apart(p) for p in words if p.form is Form.LABEL or years(p.text))
        data = [datum for p in numbers for datum in _data(p, draft)]
        place = data[0].source.joined(data[-1].source)
        _exhibit(draft, element, _NUMBERS, data, place, notes)
        for paragraph in numbers:
            draft.book.field(paragraph.numbers, _NUMBERS)
    lines = [line for paragraph in words for line in paragraph.lines]
    text = "\n".join(_apart(p) if years(p.text) else p.text for p in words)
    draft.passage(element, PassageKind.BODY, PICTURE, text, lines)


def _is_upright(paragraph: Paragraph) -> bool:
    """Tell whether a paragraph is a piece of an upright title: a letter or two, and signs."""
    return len(_SIGN.sub("", paragraph.text)) <= _LETTERS


def _apart(paragraph: Paragraph) -> str:
    """Return words as they stand: a blank that parts two years stays one."""
    return " ".join(fold_apart(line.raw) for line in paragraph.lines)


def _data(paragraph: Paragraph, draft: Draft) -> list[Datum]:
    """Return the numbers of a chart; nothing tells their series and their year."""
    return [
        Datum("", "", Quantity(Decimal(piece.replace(",", "")), ""), draft.source([line.number]))
        for line in paragraph.lines
        for piece in fold_apart(line.raw).split()
    ]


def _axis(numbers: Sequence[Paragraph]) -> set[int]:
    """Return the lines of axes: four numbers or more in equal steps, each alone."""
    alone = [p for p in numbers if " " not in _apart(p)]
    values = [Decimal(_apart(p).replace(",", "")) for p in alone]
    found: set[int] = set()
    run = [0]
    for at in range(1, len(values) + 1):
        step = values[run[-1]] - values[run[0]]
        equal = at < len(values) and (
            len(run) == 1 or (values[at] - values[at - 1]) * (len(run) - 1) == step != 0
        )
        if equal:
            run.append(at)
            continue
        if len(run) >= _TICKS:
            found.update(number for place in run for number in alone[place].numbers)
        run = [at - 1, at] if at < len(values) and len(run) > 1 else [at]
    return found


def _exhibit(
    draft: Draft,
    element: str,
    words: str,
    data: Sequence[Datum],
    place: Source,
    notes: tuple[str, ...],
) -> None:
    identity = draft.fresh_id(f"table-{len(draft.exhibits) + 1}")
    draft.exhibits.append(
        Exhibit(identity, element, ExhibitKind.STATISTICS, words, tuple(data), place, notes)
    )
