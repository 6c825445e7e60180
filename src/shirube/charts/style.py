"""The one style of all pictures: colours that differ in lightness too, letters, dashes.

Colours stand as attributes, so that every renderer shows them; classes let a web page change
them. ``stylesheet`` is what a page needs for paper and for the dark.
"""

from shirube.charts.contrast import contrast

FONT = (
    "'BIZ UDPGothic','BIZ UDPゴシック','BIZ UDGothic','Yu Gothic',Meiryo,"
    "'Hiragino Sans','Noto Sans CJK JP',sans-serif"
)
LETTER = 12.0
"""Height of the letters, in pixels of the picture; a page of A4 shows 640 of them abreast."""
SMALL = 10.5
"""Height of the letters of axes and of small pictures."""
LEADING = 1.3
"""From one line of a text to the next, in heights of its letters."""

LIGHT = {
    "paper": "#ffffff",
    "ink": "#1b1f23",
    "quiet": "#545d66",
    "grid": "#dde2e6",
    "c0": "#0b4f7d",
    "c1": "#c2500f",
    "c2": "#007a5e",
    "c3": "#8a3f8f",
    "c4": "#7d6200",
    "c5": "#5b656e",
}
DARK = {
    "paper": "#14181c",
    "ink": "#eef1f3",
    "quiet": "#b3bcc4",
    "grid": "#38414a",
    "c0": "#63b3e6",
    "c1": "#f2a06a",
    "c2": "#4cc9a4",
    "c3": "#d59be0",
    "c4": "#d9bd5a",
    "c5": "#b5bec6",
}
COLOURS = ("c0", "c1", "c2", "c3", "c4", "c5")
DASHES = ("", "7 3", "2 3", "9 3 2 3", "12 4", "4 2 1 2 1 2", "1 2")
SYMBOLS = ("circle", "square", "diamond", "triangle", "plus", "drop", "cross")


def colour(place: int) -> str:
    """Return the tone of the series at a place."""
    return COLOURS[place % len(COLOURS)]


def dash(place: int) -> str:
    """Return the dashes of the line at a place; with :func:`colour` 42 lines all differ."""
    return DASHES[place % len(DASHES)]


def symbol(place: int) -> str:
    """Return the shape of the points of the line at a place."""
    return SYMBOLS[place % len(SYMBOLS)]


def upon(tone: str) -> str:
    """Return the tone of letters on an area: paper or ink, whichever is read better."""
    return max(("paper", "ink"), key=lambda each: contrast(LIGHT[each], LIGHT[tone]))


def stylesheet() -> str:
    """Return the CSS of a page that holds pictures: the colours as variables, light and dark."""
    light = "".join(f"--chart-{tone}:{value};" for tone, value in LIGHT.items())
    dark = "".join(f"--chart-{tone}:{value};" for tone, value in DARK.items())
    rules = "".join(
        f".chart .f-{tone}{{fill:var(--chart-{tone})}}"
        f".chart .s-{tone}{{stroke:var(--chart-{tone})}}"
        for tone in LIGHT
    )
    return f":root{{{light}}}@media (prefers-color-scheme:dark){{:root{{{dark}}}}}{rules}"
