"""How each style of the Word document looks: a table, with sizes in points."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Look:
    """A paragraph style: its name in Word, size, space before and after, and what else it has."""

    identifier: str
    name: str
    size: float
    before: float = 0
    after: float = 0
    line: float = 1.0
    """The height of a line, of 1 as the font has it."""
    bold: bool = False
    colour: str = ""
    """``_THEME`` stands for the colour of the theme."""
    manner: str = ""
    """Further paragraph properties, those that stand before the spacing."""
    tail: str = ""
    """Further paragraph properties, those that stand after the spacing."""


_THEME = "{colour}"
_ALARM = "A0001C"
_WITH_NEXT = "<w:keepNext/>"
_HEADING = "<w:keepNext/><w:keepLines/>"
_CENTRE = '<w:jc w:val="center"/>'
_RIGHT = '<w:jc w:val="right"/>'


def _side(side: str, size: int, space: int) -> str:
    return f'<w:{side} w:val="single" w:sz="{size}" w:space="{space}" w:color="{_THEME}"/>'


def _borders(*sides: str) -> str:
    return f"<w:pBdr>{''.join(sides)}</w:pBdr>"


_FRAME = _borders(*(_side(side, 8, 6) for side in ("top", "left", "bottom", "right")))
_UNDER = _borders(_side("bottom", 12, 2))
_BESIDE = _borders(_side("left", 24, 6))
_WARNING = _FRAME.replace(_THEME, _ALARM)
_INSET = '<w:ind w:left="140" w:right="140"/>'
_BAR = '<w:ind w:left="140"/>'
_BULLET = '<w:numPr><w:numId w:val="1"/></w:numPr>'
_TABBED = '<w:tabs><w:tab w:val="right" w:leader="dot" w:pos="{room}"/></w:tabs>'


def _outlined(level: int) -> str:
    return f'<w:outlineLvl w:val="{level}"/>'


def _entered(level: int) -> Look:
    tail = f'<w:ind w:left="{(level - 1) * 220}" w:right="400"/>'
    return Look(f"TOC{level}", f"toc {level}", 10.5, 1, 1, 1.1, manner=_TABBED, tail=tail)


def _deep(level: int) -> Look:
    name = f"heading {level}"
    return Look(f"Heading{level}", name, 10.5, 6, 3, 1.1, True, "", _HEADING, _outlined(level - 1))


LOOKS = (
    Look("Normal", "Normal", 10.5),
    Look("BodyText", "Body Text", 10.5, 0, 6, 1.3),
    Look("Lead", "リード文", 11.5, 0, 8, 1.35),
    Look("Note", "注", 9, 2, 4, 1.15),
    Look("Box", "囲み", 10.5, 8, 8, 1.25, manner=_FRAME, tail=_INSET),
    Look("Sender", "発信者", 10.5, 0, 2, tail=_RIGHT),
    Look("Heading1", "heading 1", 18, 0, 10, 1.1, True, _THEME, _HEADING + _UNDER, _outlined(0)),
    Look(
        "Heading2",
        "heading 2",
        14,
        14,
        6,
        1.1,
        True,
        _THEME,
        _HEADING + _BESIDE,
        _BAR + _outlined(1),
    ),
    Look("Heading3", "heading 3", 12, 12, 4, 1.1, True, _THEME, _HEADING, _outlined(2)),
    Look("Heading4", "heading 4", 11, 10, 3, 1.1, True, _THEME, _HEADING, _outlined(3)),
    *map(_deep, range(5, 10)),
    Look("Title", "Title", 22, 130, 130, 1.3, True, _THEME, tail=_CENTRE),
    Look("CoverAbove", "表紙の上", 14, 6, 6, tail=_CENTRE),
    Look("CoverBelow", "表紙の下", 14, 6, 6, tail=_CENTRE),
    Look("TOCHeading", "TOC Heading", 16, 0, 8, bold=True, colour=_THEME, manner=_WITH_NEXT),
    *map(_entered, range(1, 10)),
    Look("ListBullet", "List Bullet", 10.5, 0, 2, 1.2, manner=_BULLET),
    Look("Caption", "caption", 10, 10, 3, bold=True, manner=_WITH_NEXT),
    Look("Unit", "単位", 9, 0, 2, manner=_WITH_NEXT, tail=_RIGHT),
    Look("TableHead", "表の見出し", 9, 1.5, 1.5, bold=True, manner=_WITH_NEXT),
    Look("TableText", "表の文字", 9, 1.5, 1.5),
    Look("TableEnd", "表の後", 4, 0, 6),
    Look("Picture", "図", 10.5, 2, 2, manner=_WITH_NEXT, tail=_CENTRE),
    Look("Turn", "改ページ", 1, manner="<w:pageBreakBefore/>"),
    Look("Header", "header", 9, tail=_RIGHT),
    Look("Footer", "footer", 9, tail=_CENTRE),
    Look(
        "Watermark",
        "透かし",
        12,
        2,
        4,
        bold=True,
        colour=_ALARM,
        manner=_WARNING,
        tail=_INSET + _CENTRE,
    ),
)
"""Every paragraph style; the order of properties is that of the schema."""
