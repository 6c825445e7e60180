"""A row (指標の行): plan, revised plan, forecast, final, target and baseline of an indicator."""

from dataclasses import dataclass

from shirube.charts.caption import Caption
from shirube.charts.figures import Value, known
from shirube.charts.saying import sound
from shirube.charts.scene import Telling
from shirube.charts.series import Series
from shirube.charts.telling import told
from shirube.terms import Bilingual, Language, Refusal

_KIND = Bilingual("計画と実績の図", "chart of plan and actual")


@dataclass(frozen=True, slots=True)
class Role:
    """How the values of one role look: shape, tone, hollow or full, the line between them."""

    name: Bilingual
    field: str
    shape: str
    tone: str
    hollow: bool
    dash: str
    radius: float = 3.4


ROLES = (
    Role(Bilingual("当初計画", "original plan"), "original", "circle", "c5", True, "2 3", 4.4),
    Role(Bilingual("修正計画", "revised plan"), "revised", "diamond", "c3", True, "5 2", 3.6),
    Role(Bilingual("見込み", "forecast"), "forecast", "square", "c0", True, "", 3.4),
    Role(Bilingual("実績", "actual"), "final", "circle", "c0", False, "", 3.4),
)
BASELINE = Role(Bilingual("策定時", "baseline"), "baseline", "cross", "ink", False, "")
TARGET = Role(Bilingual("目標", "target"), "target", "drop", "c1", False, "6 3")


@dataclass(frozen=True, slots=True)
class RowChart:
    """The values of an indicator by fiscal year, one tuple a role; empty where it has none.

    ``baseline`` stands before the first year, ``target`` is a line across and a mark at the end.
    """

    caption: Caption
    years: tuple[int, ...]
    original: tuple[Value, ...] = ()
    revised: tuple[Value, ...] = ()
    forecast: tuple[Value, ...] = ()
    final: tuple[Value, ...] = ()
    baseline: Value = None
    target: Value = None

    def of(self, role: Role) -> tuple[Value, ...]:
        """Return the values of a role by year."""
        values: tuple[Value, ...] = getattr(self, role.field)
        return values

    @property
    def every(self) -> list[Value]:
        """Return every value, known or not."""
        return [*(value for role in ROLES for value in self.of(role)), self.baseline, self.target]


def tell(chart: RowChart, language: Language) -> Telling:
    """Return the words of a row."""
    sound(chart.caption.title, chart.every)
    for role in ROLES:
        count = len(chart.of(role))
        if count not in (0, len(chart.years)) or not chart.years:
            raise Refusal(
                f"図「{chart.caption.title}」の{role.name.ja}は{count}個、年度は"
                f"{len(chart.years)}個です。年度と同じ数にしてください。",
                f"The picture '{chart.caption.title}' has {count} values of the {role.name.en} and "
                f"{len(chart.years)} years: give as many of each.",
            )
    series = []
    for role in ROLES:
        values = chart.of(role)
        real = [pair for pair in zip(chart.years, values, strict=False) if known(pair[1])]
        if real:
            across, shown = zip(*real, strict=True)
            series.append(Series(role.name.spoken(language), across, shown))
    for role, at in ((BASELINE, 0), (TARGET, -1)):
        value = getattr(chart, role.field)
        if known(value):
            series.append(Series(role.name.spoken(language), (chart.years[at],), (value,)))
    return told(_KIND, chart.caption.title, chart.caption.unit, series, True, language)
