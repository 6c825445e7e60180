"""Shiomi (潮見市), the invented town by the sea that walks the whole path.

A plan of three years (令和6–8年度) with the report of February 令和8年: 4 pillars, 8 measures and
24 projects. Sound on purpose: totals follow from kinds, targets are better than baselines, every
change says why with its own numbers, class totals of effects add up.
"""

from tests.typeset.city import City, Cost, Effect, Facility, Progress, Viewpoint
from tests.typeset.shiomi_forms import REPORT, YEARS
from tests.typeset.shiomi_future import FUTURE
from tests.typeset.shiomi_growth import GROWTH
from tests.typeset.shiomi_harbour import HARBOURS
from tests.typeset.shiomi_safety import SAFETY
from tests.typeset.style import Style

PILLARS = (SAFETY, HARBOURS, GROWTH, FUTURE)

# What measures 3 and 7 share (the ferry's waiting rooms) is counted once in the total.
SHARED = 4_800
COSTS = [measure.cost for pillar in PILLARS for measure in pillar.measures]
TOTAL = Cost(
    tuple(sum(cost.original[i] or 0 for cost in COSTS) - SHARED for i in range(len(YEARS))),
    (
        None,
        None,
        sum(cost.revised[2] or cost.original[2] or 0 for cost in COSTS) - SHARED,
    ),
    (*(sum(cost.actual[i] or 0 for cost in COSTS) - SHARED for i in (0, 1)), None),
)

NOTHING = (None, None, None)
VIEWPOINTS = (
    Viewpoint(
        1,
        "歳入の確保",
        (
            Effect("1-1", "ふるさと応援寄附の推進", (84_200, 91_600, 96_000), ("歳入増",)),
            Effect("1-2", "港湾緑地のネーミングライツの導入", (2_000, 2_000, 2_000), ("歳入増",)),
            Effect("1-3", "市有地の貸付けと売却", (15_480, 38_250, 12_300), ("歳入増",)),
        ),
    ),
    Viewpoint(
        2,
        "歳出の見直し",
        (
            Effect("2-1", "補助金の点検と見直し", (3_120, 5_640, 5_640), ("削減額",)),
            Effect("2-2", "公用車の台数適正化", (1_850, 2_430, 3_010), ("削減額",)),
            Effect("2-3", "公共施設の電力調達の見直し", (None, 11_700, 13_200), ("抑制額",)),
            Effect("2-4", "定型事務の集約と外部委託", (4_260, 6_180, 8_900), ("抑制額",)),
        ),
    ),
    Viewpoint(
        3,
        "仕組みの改革",
        (
            Effect("3-1", "窓口の電子化と書かない窓口", NOTHING),
            Effect("3-2", "ペーパーレス会議の徹底", (640, 720, 780), ("削減額",)),
            Effect("3-3", "公文書の適正な管理", NOTHING),
            Effect("3-4", "市有地の貸付けと売却", (15_480, 38_250, 12_300), (), "1-3"),
        ),
    ),
)

FACILITIES = (
    Facility("公共施設数（建物数）", ("212施設", "210施設", "207施設")),
    Facility("延床面積", ("318,460㎡", "316,900㎡", "314,280㎡")),
)


def shiomi() -> City:
    """The plan of Shiomi and its report."""
    return Progress(
        "潮見市",
        "みなと未来プラン",
        YEARS,
        REPORT,
        2018,
        PILLARS,
        TOTAL,
        VIEWPOINTS,
        FACILITIES,
    )


# Typeset as such reports are: page numbers alone at the foot, now and then a stretched line.
STYLE = Style(page_numbers="alone", justified=0.04, figure=7.0, seed=8)
