"""The lines of a table cell, a blank at the end of each paragraph."""

from tests.typeset.city import Cell, LabelForm, Part
from tests.typeset.measuring import width
from tests.typeset.pen import Pen, ended

BEFORE = ("延べ", "約")
AFTER = ("以上",)


def amount(pen: Pen, part: Part, limit: float) -> list[str]:
    """Number and unit: beside each other where they fit, else the unit below."""
    if part.number is None:
        return ended(pen.lines(part.words, limit))
    if part.words:
        said = part.words.replace("{}", pen.digits(f"{part.number:,}") + part.unit)
        return ended(pen.lines(said, limit))
    text = pen.number(part.number, part.unit)
    narrow = width(text) > limit + 1 or pen.happens(pen.style.split_units)
    if narrow and part.unit not in ("", "%"):
        return [text.removesuffix(part.unit).rstrip(" ") + " ", part.unit + " "]
    return [text + " "]


def labelled(pen: Pen, parts: tuple[Part, ...], form: LabelForm, limit: float) -> list[str]:
    """Parts with their labels."""
    lines: list[str] = []
    for part in parts:
        if part.number is None and not part.words:
            lines += [" ", " "]
            continue
        figure = pen.number(part.number, part.unit) if part.number is not None else part.words
        if form == "letter":
            lines.append(f"{part.label}）{figure}")
        elif form == "colon" and width(part.label + figure) + 1 <= limit:
            lines.append(f"{part.label}：{figure} ")
        elif form == "colon":
            lines += [*ended(pen.lines(part.label, limit)), f"：{figure} "]
        elif form == "blank" and width(part.label + figure) + 1 <= limit:
            lines.append(f"{part.label} {figure} ")
        elif form == "line":
            lines += [*pen.lines(part.label, limit), figure + " "]
        else:
            lines += [*ended(pen.lines(part.label, limit)), figure + " "]
    return ended([line.rstrip(" ") for line in lines]) if form == "letter" else lines


def cell_lines(
    pen: Pen, cell: Cell, form: LabelForm, limit: float, *, apart: bool = False
) -> list[str]:
    """All lines of a cell; ``apart`` puts 延べ on a line of its own."""
    if cell.state == "該当なし":
        return ["― "]
    if cell.state == "未定":
        return [" "]
    if cell.state == "他計画による":
        return ended(pen.lines(cell.parts[0].words, limit))
    notes = {part.note for part in cell.parts if part.note}
    first = cell.parts[0]
    before = first.note if first.note in BEFORE else ""
    if first.label:
        lines = labelled(pen, cell.parts, form, limit)
    else:
        lines = amount(pen, first, limit)
        if cell.as_of and pen.happens(pen.style.loose_numbers) and len(lines) == 1:
            lines = [pen.loosened(lines[0].rstrip(" ")) + " "]
    if first.note in AFTER:
        lines = [lines[0].rstrip(" ") + first.note + " ", *lines[1:]]
    if before and apart:
        lines = [before + " ", *lines]
    elif before:
        lines = [pen.seams(before + lines[0]), *lines[1:]]
    lines += [
        f"（{pen.seams(pen.digits(n))}） " for n in sorted(notes) if n not in (*BEFORE, *AFTER)
    ]
    if cell.as_of:
        lines += dated_lines(pen, cell, limit)
    if pen.happens(pen.style.stray_blanks):
        lines = [*lines[:-1], lines[-1] + " " * pen.chance.randint(1, 6)]
    return lines


def dated_lines(pen: Pen, cell: Cell, limit: float) -> list[str]:
    """The date of a baseline, in one paragraph or broken into two."""
    if cell.as_of is None:
        return []
    text = f"（{pen.dated(cell.as_of)}）"
    if width(text) <= limit + 0.5:
        return [text + " "]
    cut = text.index("見込み") if "見込み" in text else text.index("年") + 1
    head, tail = text[:cut].rstrip(" "), text[cut:].lstrip(" ")
    return [head + " " * pen.chance.randrange(2), tail + " "]
