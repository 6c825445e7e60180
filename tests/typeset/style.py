"""How a document is typeset: widths, page length and the troubles of real text."""

from dataclasses import dataclass
from random import Random
from typing import Literal, Self

Digits = Literal["half", "full", "mixed"]
Bullet = Literal["●", "\uf0d8", "\uf06c", "・"]


@dataclass(frozen=True, slots=True)
class Style:
    """One way to print. Widths are in full-width characters (Latin and digits count half).

    Each field beyond the widths is one trouble; its first value is the plain form.
    """

    page: int = 46  # visual lines on a page
    name: float = 12.0  # column of indicator names
    outcome: float = 19.0  # column of outcome names (progress report)
    reason: float = 26.0  # column of reasons
    figure: float = 8.0  # column of a year's figures (progress report)
    target: float = 12.0  # columns of baselines and targets
    project: float = 18.0  # column of project names
    direction: float = 54.0  # column of what a project does
    year: float = 5.5  # column of a year's figures (sector plan)
    initiative: float = 12.0  # column of initiative names
    purpose: float = 39.0  # column of purposes
    body: float = 70.0  # running text of the progress report
    text: float = 46.0  # running text of the sector plan
    slide: float = 20.0  # names in the overview
    seed: int = 0  # of the choices a style leaves open

    cover: bool = True  # a cover paper before the report
    overview: bool = True  # the overview before the body
    page_numbers: Literal["none", "alone", "head", "tail"] = "none"
    digits: Digits = "half"
    comma: Literal[",", "，"] = ","
    spaced: bool = True  # a blank between Latin or digits and Japanese
    justified: float = 0.0  # share of wrapped lines with blanks between their characters
    loose_numbers: float = 0.0  # share of baselines with blanks inside (３ ８ ０ 人, 25 .3％)
    split_units: float = 0.0  # share of figures whose unit stands on the next line
    stray_blanks: float = 0.0  # share of cells with additional blanks
    padded: float = 0.0  # share of cells (sector plan) with an empty paragraph before the figure
    bullet: Bullet = "●"
    raised: bool = False  # a footnote digit stands on a line of its own
    replacement: bool = False  # U+FFFD and single characters of a sideways box at page ends
    blank_lines: bool = True
    trailing_blanks: bool = True
    newline: Literal["\n", "\r\n"] = "\n"

    @classmethod
    def drawn(cls, seed: int) -> Self:
        """A document with some of every trouble but lost blanks."""
        chance = Random(f"style:{seed}")
        return cls(
            page=chance.randint(36, 60),
            name=chance.choice((10.0, 12.0, 14.5)),
            seed=seed,
            page_numbers=chance.choice(("none", "alone", "head", "tail")),
            digits=chance.choice(("half", "full", "mixed")),
            comma=chance.choice((",", "，")),
            justified=0.1,
            loose_numbers=0.2,
            split_units=0.05,
            stray_blanks=0.05,
            padded=0.05,
            bullet=chance.choice(("●", "\uf0d8", "\uf06c", "・")),
            raised=chance.random() < 0.3,
            replacement=True,
        )


PLAIN = Style()
