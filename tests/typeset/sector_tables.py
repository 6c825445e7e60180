"""The tables of a sector plan: initiatives, 行動量, 成果指標."""

from collections.abc import Sequence

from tests.typeset.cells import cell_lines
from tests.typeset.city import Goal, Planned, Sector
from tests.typeset.pen import Pen, ended
from tests.typeset.rows import row
from tests.typeset.sheet import Sheet

JOINT = "－"


class Tables:
    """The page of tables of each goal."""

    def __init__(self, city: Sector, pen: Pen, sheet: Sheet) -> None:
        self.city, self.pen, self.sheet, self.style = city, pen, sheet, pen.style

    def write(self, goal: Goal) -> None:
        """All tables of a goal; the box heading and the notes stand at the page's end."""
        self.initiatives(goal)
        self.sheet.empty()
        self.table("行動量", goal.activities)
        self.sheet.empty()
        self.table("成果指標", goal.outcomes)
        self.sheet.empty()
        self.sheet.put("めざす姿の実現に向けた主な取組み ")
        for note in goal.notes:
            self.sheet.paragraph(self.pen.lines(note, self.style.text + 8))

    def initiatives(self, goal: Goal) -> None:
        """番号 主な取組み 目的と内容."""
        self.sheet.put("番号 主な取組み 目的と内容 ")
        for initiative in goal.initiatives:
            name = ended(self.pen.lines(initiative.name, self.style.initiative))
            if initiative.relisted:
                name = [*name, "【再掲】 "]
            lines, height = row(
                [
                    [self.pen.digits(initiative.number) + " "],
                    name,
                    ended(self.pen.lines(initiative.purpose, self.style.purpose)),
                ]
            )
            if not self.sheet.fits(height):
                self.sheet.turn()
            self.sheet.placed(lines, height)

    def table(self, word: str, indicators: Sequence[Planned]) -> None:
        """One table of indicators."""
        made = [row(self.cells(planned)) for planned in indicators]
        if not self.sheet.fits(made[0][1] + 8 if made else 8):
            self.sheet.turn()
        self.sheet.put(f"■取組みの{word}■ ")
        self.heading(word)
        for lines, height in made:
            self.sheet.room(height, lambda: self.heading(word))
            self.sheet.placed(lines, height)

    def heading(self, word: str) -> None:
        """Heads: a year with its western year below."""
        heads = [["番号 "], [f"{word} "], ["現況値 "]]
        for year in self.city.years:
            western = self.pen.digits(str(year))
            heads.append([self.pen.fiscal(year) + " ", f"（{western}年度） "])
        lines, height = row([*heads, ["総量 "]])
        lines = [
            (0.0, "".join(text for _, text in lines[:3])),
            *((y - 1.25, t) for y, t in lines[3:]),
        ]
        self.sheet.placed(lines, height)

    def cells(self, planned: Planned) -> list[list[str]]:
        """The cells of one row."""
        pen, style, form = self.pen, self.style, planned.indicator.label_form
        number, _, branch = planned.indicator.branch.partition("-")
        printed = pen.digits(number) + (f"-{branch}" if branch else "")
        figures = [
            cell_lines(pen, cell, form, style.year * span(cell.years), apart=True)
            for cell in planned.cells
            if not cell.merged
        ]
        return [
            [printed + " "],
            self.name(planned),
            cell_lines(pen, planned.baseline, form, style.year, apart=True),
            *(self.padded(lines) for lines in figures),
            cell_lines(pen, planned.total, form, style.year + 1, apart=True),
        ]

    def padded(self, lines: list[str]) -> list[str]:
        """Now and then an empty paragraph before a figure."""
        return [" ", *lines] if len(lines) == 1 and self.pen.happens(self.style.padded) else lines

    def name(self, planned: Planned) -> list[str]:
        """The name, what it repeats and the reference to the implementation plan."""
        pen, style = self.pen, self.style
        texts = list(planned.indicator.name)
        if planned.relisted_from:
            texts[-1] += "【再掲】"
        lines = [line for text in texts for line in ended(pen.lines(text, style.name))]
        if planned.reference:
            one, two = (pen.digits(part) for part in planned.reference.split("-"))
            lines.append(f"【実施計画 施策{one}{JOINT}{two}】 ")
        return lines


def span(years: tuple[int, int] | None) -> int:
    """How many year columns a cell takes."""
    return 1 if years is None else years[1] - years[0] + 1
