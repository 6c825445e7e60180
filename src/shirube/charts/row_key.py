"""The key (凡例) to the row charts of a page: every mark with what it stands for."""

from dataclasses import dataclass

from shirube.charts.caption import Caption
from shirube.charts.label import Label
from shirube.charts.lettering import breadth
from shirube.charts.row import BASELINE, ROLES, TARGET, Role
from shirube.charts.scene import Scene, Telling
from shirube.charts.shapes import path, symbol
from shirube.charts.style import SMALL
from shirube.terms import Bilingual, Language

_MARKS = (*ROLES, TARGET, BASELINE)
_SHAPES = {
    "circle": Bilingual("丸", "circle"),
    "diamond": Bilingual("ひし形", "diamond"),
    "square": Bilingual("四角", "square"),
    "drop": Bilingual("逆三角と破線", "triangle with a dashed line"),
    "cross": Bilingual("ばつ", "cross"),
}


@dataclass(frozen=True, slots=True)
class RowKey:
    """The key (凡例) to all row charts of a page."""

    caption: Caption


def tell(chart: RowKey, language: Language) -> Telling:
    """Return the words of the key."""
    rows = tuple((role.name.spoken(language), _look(role, language)) for role in _MARKS)
    gap, colon = ("、", "は") if language == "ja" else (", ", ": ")
    alt = gap.join(f"{name}{colon}{look}" for name, look in rows)
    heads = ("区分", "印") if language == "ja" else ("Role", "Mark")
    return Telling(f"{chart.caption.title}{'：' if language == 'ja' else ': '}{alt}", heads, rows)


def paint(chart: RowKey, width: float, language: Language) -> Scene:
    """Return the key as a scene: as many marks with their names in a line as there is room."""
    marks: list[str] = []
    labels: list[Label] = []
    x, y = 2.0, 10.0
    for role in _MARKS:
        words = (role.name.spoken(language),)
        wide = 30 + breadth(words[0], SMALL)
        if x > 2 and x + wide > width:
            x, y = 2.0, y + 18
        if role is not BASELINE:
            marks.append(path([(x, y), (x + 22, y)], role.tone, 1.4, role.dash))
        marks.append(
            symbol(role.shape, (x + 11, y), role.radius, role.tone, role.hollow, mark=False)
        )
        labels.append(Label(x + 27, y, words, SMALL))
        x += wide + 14
    return Scene(width, y + 10, tuple(marks), tuple(labels))


def _look(role: Role, language: Language) -> str:
    shape = _SHAPES[role.shape].spoken(language)
    hollow = "白抜きの" if language == "ja" else "hollow "
    return f"{hollow}{shape}" if role.hollow else shape
