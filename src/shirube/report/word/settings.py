"""The settings and the bullets of the Word document, as XML."""

BULLETS = (
    '<w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0">'
    '<w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="・"/><w:lvlJc w:val="left"/>'
    '<w:pPr><w:ind w:left="240" w:hanging="240"/></w:pPr></w:lvl></w:abstractNum>'
    '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
)
_COMPATIBLE = (
    "<w:compat><w:useFELayout/>"
    '<w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" '
    'w:val="15"/></w:compat>'
)
_ACCENTS = " ".join(f'w:accent{number}="accent{number}"' for number in range(1, 7))
_COLOURS = (
    '<w:clrSchemeMapping w:bg1="light1" w:t1="dark1" w:bg2="light2" w:t2="dark2" '
    f'{_ACCENTS} w:hyperlink="hyperlink" w:followedHyperlink="followedHyperlink"/>'
)


def settings(*, fields: bool) -> str:
    """Return the settings; with ``fields``, Word computes page numbers when it opens the file."""
    update = '<w:updateFields w:val="true"/>' if fields else ""
    return (
        f'<w:zoom w:percent="100"/><w:defaultTabStop w:val="840"/>{update}{_COMPATIBLE}'
        f'<w:themeFontLang w:val="ja-JP" w:eastAsia="ja-JP"/>{_COLOURS}'
        '<w:decimalSymbol w:val="."/><w:listSeparator w:val=","/>'
    )
