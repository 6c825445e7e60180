"""The styles of the Word document as XML: one font, Japanese, the colour of the theme."""

from shirube.report.theme import Theme
from shirube.report.tones import INK, PAPER, readable
from shirube.report.word.looks import LOOKS, Look
from shirube.report.word.sheet import Sheet

FONT = "BIZ UDPゴシック"
_FONTS = f'<w:rFonts w:ascii="{FONT}" w:hAnsi="{FONT}" w:eastAsia="{FONT}" w:cs="{FONT}"/>'
_LANGUAGE = '<w:lang w:val="ja-JP" w:eastAsia="ja-JP" w:bidi="ar-SA"/>'
_DEFAULTS = (
    f"<w:docDefaults><w:rPrDefault><w:rPr>{_FONTS}"
    f'<w:color w:val="{INK[1:]}"/><w:sz w:val="21"/><w:szCs w:val="21"/>{_LANGUAGE}</w:rPr>'
    '</w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="0" w:line="240" w:lineRule="auto"/>'
    "</w:pPr></w:pPrDefault></w:docDefaults>"
)
_EDGES = "".join(
    f'<w:{side} w:val="single" w:sz="4" w:space="0" w:color="7F7F7F"/>'
    for side in ("top", "left", "bottom", "right", "insideH", "insideV")
)
_CELLS = (
    '<w:tblCellMar><w:top w:w="20" w:type="dxa"/><w:left w:w="80" w:type="dxa"/>'
    '<w:bottom w:w="20" w:type="dxa"/><w:right w:w="80" w:type="dxa"/></w:tblCellMar>'
)
_OTHERS = (
    '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">'
    '<w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/>'
    f"<w:rPr>{_FONTS}</w:rPr></w:style>"
    '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>'
    f'<w:uiPriority w:val="99"/><w:semiHidden/><w:rPr>{_FONTS}</w:rPr>'
    f'<w:tblPr><w:tblInd w:w="0" w:type="dxa"/>{_CELLS}</w:tblPr></w:style>'
    '<w:style w:type="table" w:styleId="TableGrid"><w:name w:val="Table Grid"/>'
    f'<w:basedOn w:val="TableNormal"/><w:rPr>{_FONTS}</w:rPr>'
    f"<w:tblPr><w:tblBorders>{_EDGES}</w:tblBorders></w:tblPr></w:style>"
    '<w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/>'
    "<w:semiHidden/></w:style>"
)


def styles(theme: Theme, sheet: Sheet) -> str:
    """Return the defaults and every style."""
    colour = readable(theme.colour, PAPER)[1:]
    return _DEFAULTS + "".join(_style(look, colour, sheet.room) for look in LOOKS) + _OTHERS


def _style(look: Look, colour: str, room: int) -> str:
    base = look.identifier == "Normal"
    default = 'w:default="1" ' if base else ""
    basis = "" if base else '<w:basedOn w:val="Normal"/>'
    follows = '<w:next w:val="BodyText"/>' if look.identifier.startswith("Heading") else ""
    manner = look.manner.replace("{colour}", colour).replace("{room}", str(room))
    bold = "<w:b/><w:bCs/>" if look.bold else ""
    tone = f'<w:color w:val="{look.colour}"/>'.replace("{colour}", colour) if look.colour else ""
    size = round(look.size * 2)
    return (
        f'<w:style w:type="paragraph" {default}'
        f'w:styleId="{look.identifier}"><w:name w:val="{look.name}"/>{basis}{follows}<w:qFormat/>'
        f'<w:pPr>{manner}<w:spacing w:before="{round(look.before * 20)}" '
        f'w:after="{round(look.after * 20)}" w:line="{round(look.line * 240)}" w:lineRule="auto"/>'
        f"{look.tail}</w:pPr><w:rPr>{_FONTS}{bold}{tone}"
        f'<w:sz w:val="{size}"/><w:szCs w:val="{size}"/></w:rPr></w:style>'
    )
