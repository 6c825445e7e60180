"""One function for all doors: a chart in, a drawing with everything that belongs to it out."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from shirube.charts import (
    bars,
    bars_picture,
    dumbbell,
    lines,
    lines_picture,
    panels,
    pyramid,
    pyramid_picture,
    ranked,
    row,
    row_key,
    row_picture,
    scatter,
    scatter_picture,
    shares,
    spark,
)
from shirube.charts.label import Label
from shirube.charts.lettering import clean, height, wrapped
from shirube.charts.scene import Rows, Scene, Telling
from shirube.charts.shapes import contents, picture
from shirube.charts.style import LETTER, SMALL
from shirube.terms import Language, Refusal

Chart = (
    lines.Lines
    | bars.Bars
    | pyramid.Pyramid
    | scatter.Scatter
    | panels.Panels
    | ranked.Ranked
    | shares.Shares
    | dumbbell.Dumbbell
    | row.RowChart
    | row_key.RowKey
    | spark.Spark
)
Tell = Callable[[Any, Language], Telling]
Paint = Callable[[Any, float, Language], Scene]

PAGE = 640
"""The width of a picture across a page of A4; :data:`PHONE` that on a telephone."""
PHONE = 340
_LEAST, _MOST = 90, 2000
_EDGE = 12
_KINDS: Mapping[type, tuple[Tell, Paint, int]] = {
    lines.Lines: (lines.tell, lines_picture.paint, PAGE),
    bars.Bars: (bars.tell, bars_picture.paint, PAGE),
    pyramid.Pyramid: (pyramid.tell, pyramid_picture.paint, PAGE),
    scatter.Scatter: (scatter.tell, scatter_picture.paint, PAGE),
    panels.Panels: (panels.tell, panels.paint, PAGE),
    ranked.Ranked: (ranked.tell, ranked.paint, PAGE),
    shares.Shares: (shares.tell, shares.paint, PAGE),
    dumbbell.Dumbbell: (dumbbell.tell, dumbbell.paint, PAGE),
    row.RowChart: (row.tell, row_picture.paint, 230),
    row_key.RowKey: (row_key.tell, row_key.paint, PAGE),
    spark.Spark: (spark.tell, spark.paint, 120),
}
"""How each kind is told, how it is painted, and how wide it is unless said otherwise."""


@dataclass(frozen=True, slots=True)
class Drawing:
    """A chart (図) as a door needs it.

    ``svg`` holds neither title nor note; a door prints them, or takes :attr:`sheet`. ``alt`` are
    the words for those who do not see it, ``head`` and ``rows`` the data as a table. ``note`` says
    unit, date, population, source, and what has no value.
    """

    svg: str
    alt: str
    title: str
    note: str
    head: tuple[str, ...]
    rows: Rows
    width: float
    height: float

    @property
    def sheet(self) -> str:
        """Return the same picture with title and note, to stand alone as a file."""
        return _sheet(self)


def drawing(chart: Chart, language: Language = "ja", width: int | None = None) -> Drawing:
    """Return a chart drawn ``width`` pixels wide (its kind's own width if None).

    The words that the chart was given are taken as they are; ``language`` is that of the rest.
    Raises Refusal where there is nothing to draw, or nothing that can be drawn so.
    """
    tell, paint, usual = _KINDS[type(chart)]
    wide = usual if width is None else width
    if not _LEAST <= wide <= _MOST:
        raise Refusal(
            f"図の幅{wide}は使えません。{_LEAST}から{_MOST}までの幅にしてください。",
            f"A picture cannot be {wide} wide: give a width from {_LEAST} to {_MOST}.",
        )
    telling = tell(chart, language)
    scene = paint(chart, wide, language)
    caption = chart.caption
    gap = " " if language == "en" else "　"
    note = gap.join(each for each in (caption.note(language), telling.gaps) if each)
    title = clean(caption.title)
    svg = picture(scene.width, scene.height, title, telling.alt, scene.items)
    words = (telling.alt, title, note, telling.head, telling.rows)
    return Drawing(svg, *words, scene.width, scene.height)


def _sheet(made: Drawing) -> str:
    """Return a drawing between its title and its note, as a whole SVG."""
    heading = wrapped(made.title, LETTER + 2, made.width, 3)
    remark = wrapped(made.note, SMALL, made.width, 6)
    top = height(heading, LETTER + 2) + 10
    tall = top + made.height + height(remark, SMALL) + 8
    above = Label(0, (top - 10) / 2, heading, LETTER + 2, strong=True)
    below = Label(0, tall - height(remark, SMALL) / 2, remark, SMALL, tone="quiet")
    items = (
        f'<g transform="translate({_EDGE} {_EDGE})">{above.svg}',
        f'<g transform="translate(0 {top:.2f})">{contents(made.svg)}</g>',
        f"{below.svg}</g>",
    )
    return picture(made.width + 2 * _EDGE, tall + 2 * _EDGE, made.title, made.alt, items)
