"""Charts (図): one style of picture for all doors, as light SVG with its words and its data."""

from shirube.charts.bars import Bars
from shirube.charts.caption import Caption
from shirube.charts.drawing import PAGE, PHONE, Chart, Drawing, drawing
from shirube.charts.dumbbell import Dumbbell, Step
from shirube.charts.figures import Value
from shirube.charts.lines import Lines
from shirube.charts.panels import Panels
from shirube.charts.pyramid import People, Pyramid
from shirube.charts.ranked import Rank, Ranked
from shirube.charts.row import RowChart
from shirube.charts.row_key import RowKey
from shirube.charts.scatter import Scatter, Spot
from shirube.charts.series import Series, indexed, less
from shirube.charts.shares import Part, Shares
from shirube.charts.spark import Spark
from shirube.charts.style import stylesheet

__all__ = [
    "PAGE",
    "PHONE",
    "Bars",
    "Caption",
    "Chart",
    "Drawing",
    "Dumbbell",
    "Lines",
    "Panels",
    "Part",
    "People",
    "Pyramid",
    "Rank",
    "Ranked",
    "RowChart",
    "RowKey",
    "Scatter",
    "Series",
    "Shares",
    "Spark",
    "Spot",
    "Step",
    "Value",
    "drawing",
    "indexed",
    "less",
    "stylesheet",
]
