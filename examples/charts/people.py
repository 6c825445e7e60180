"""Pictures of the population of the invented city Shiomi (潮見市); every number is invented."""

from dataclasses import replace

from shirube.charts import (
    Bars,
    Caption,
    Chart,
    Lines,
    Panels,
    People,
    Pyramid,
    Scatter,
    Series,
    Spot,
    indexed,
    less,
)

_CAPTION = Caption(
    "総人口の見通し", "人", "国勢調査、潮見市推計（架空）", "各年10月1日", "総人口（外国人を含む）"
)
_YEARS = tuple(range(2020, 2055, 5))
_BASE = Series(
    "社人研準拠", _YEARS, (182_400, 179_800, 175_900, 170_600, 164_000, 156_700, 149_100)
)
_BIRTHS = Series(
    "出生率が回復", _YEARS, (182_400, 180_300, 177_900, 174_800, 171_000, 166_900, 162_700)
)
_MOVES = Series(
    "出生率が回復し、移動が均衡",
    _YEARS,
    (182_400, 181_900, 181_200, 180_000, 178_100, 175_800, 173_400),
)
_CLOSED = Series(
    "封鎖人口", _YEARS, (182_400, 178_200, 172_700, 165_900, 157_900, 149_300, 140_400)
)
_ACTUAL = Series(
    "実績",
    tuple(range(1990, 2025, 5)),
    (158_300, 164_900, 170_200, None, 179_600, 181_800, 182_400),
)
_FAN = tuple(
    Series(
        f"幅の{share}％",
        _YEARS,
        tuple(value + times * 260 * at**1.35 for at, value in enumerate(_BASE.values)),
    )
    for share, times in ((5, -4), (25, -1.7), (75, 1.7), (95, 4))
)
SCENARIOS = Lines(_CAPTION, (_BASE, _BIRTHS, _MOVES, _CLOSED), _ACTUAL)
FAN = Lines(
    replace(_CAPTION, title="総人口の見通しと幅", remark="幅は1,000通りの計算から。"),
    (_BASE,),
    _ACTUAL,
    _FAN,
)
BANDS = Bars(
    replace(_CAPTION, title="三つの年齢層と高齢化率", scenario="社人研準拠"),
    (
        Series(
            "年少人口（0〜14歳）", _YEARS, (22_800, 20_600, 18_400, 16_900, 15_600, 14_300, 13_000)
        ),
        Series(
            "生産年齢人口（15〜64歳）",
            _YEARS,
            (108_300, 105_900, 101_200, 93_800, 86_000, 80_200, 75_000),
        ),
        Series(
            "老年人口（65歳以上）", _YEARS, (51_300, 53_300, 56_300, 59_900, 62_400, 62_200, 61_100)
        ),
    ),
    Series("高齢化率", _YEARS, (28.1, 29.6, 32.0, 35.1, 38.0, 39.7, 41.0)),
)
_AGES = (*(f"{age}〜{age + 4}" for age in range(0, 85, 5)), "85〜")
PYRAMID = Pyramid(
    replace(_CAPTION, title="人口ピラミッド", scenario="社人研準拠"),
    _AGES,
    People(
        "令和27年（2045年）",
        (
            2500,
            2600,
            2700,
            2900,
            3300,
            3500,
            3600,
            3900,
            4300,
            4500,
            4700,
            5100,
            5500,
            5600,
            6000,
            6300,
            5100,
            5600,
        ),
        (
            2400,
            2500,
            2600,
            2800,
            3100,
            3300,
            3500,
            3800,
            4100,
            4400,
            4700,
            5000,
            5500,
            5800,
            6300,
            6900,
            6200,
            9900,
        ),
    ),
    People(
        "令和2年（2020年）",
        (
            3700,
            4000,
            4100,
            4300,
            4600,
            4500,
            4700,
            5400,
            6100,
            7200,
            6600,
            5800,
            5300,
            5600,
            6500,
            4900,
            3700,
            3300,
        ),
        (
            3500,
            3800,
            3900,
            4100,
            4400,
            4400,
            4600,
            5300,
            6000,
            7000,
            6500,
            5800,
            5500,
            6000,
            7200,
            6000,
            5100,
            7200,
        ),
    ),
)
_CHANGES = tuple(range(1995, 2055, 5))
_NATURAL = (2900, 1900, 700, -600, -1900, -3200, -4700, -6100, -7400, -8600, -9200, -9400)
_SOCIAL = (3700, 3400, 3100, 5900, 4100, 3800, 2100, 2200, 2100, 2000, 1900, 1800)
CHANGES = Bars(
    replace(_CAPTION, title="自然増減と社会増減", as_of="各年までの5年間"),
    (Series("自然増減", _CHANGES, _NATURAL), Series("社会増減", _CHANGES, _SOCIAL)),
    net=True,
)
SCATTER = Scatter(
    replace(_CAPTION, title="自然増減と社会増減の組合せ", as_of="各年までの5年間"),
    "社会増減",
    "自然増減",
    tuple(
        Spot(f"{year}年", social, natural)
        for year, social, natural in zip(_CHANGES, _SOCIAL, _NATURAL, strict=True)
    ),
    joined=True,
    balance=True,
)
_NET = {
    "2005→2010年": (
        -120,
        -60,
        90,
        480,
        210,
        -90,
        -310,
        -220,
        -130,
        -60,
        -40,
        -30,
        -20,
        10,
        20,
        30,
        20,
    ),
    "2010→2015年": (
        -180,
        -80,
        60,
        560,
        330,
        -150,
        -390,
        -260,
        -120,
        -50,
        -30,
        -30,
        -10,
        20,
        30,
        40,
        20,
    ),
    "2015→2020年": (
        -90,
        -40,
        70,
        610,
        420,
        -40,
        -250,
        -190,
        -110,
        -40,
        -20,
        -10,
        10,
        20,
        40,
        50,
        30,
    ),
}
MOVES = Lines(
    replace(_CAPTION, title="年齢別の純移動", as_of="国勢調査の間の5年間"),
    tuple(Series(name, _AGES[1:], values) for name, values in _NET.items()),
    level=0,
)
DIFFERENCE = Lines(
    replace(_CAPTION, title="社人研準拠との差"),
    tuple(less(each, _BASE) for each in (_BIRTHS, _MOVES, _CLOSED)),
    level=0,
    first=1,
)
INDEX = Lines(
    replace(_CAPTION, title="年齢層ごとの指数", unit="令和2年＝100", scenario="社人研準拠"),
    tuple(indexed(part, 2020) for part in BANDS.parts),
    level=100,
)
_PLACES = ("港町", "本町", "潮見台", "浜の手", "北山", "南新田ニュータウン", "みどりが丘", "離島")
_DISTRICTS = {
    "港町": (100, 92, 85, 77, 69, 62, 55),
    "本町": (100, 95, 90, 85, 80, 74, 69),
    "潮見台": (100, 97, 93, 88, 84, 79, 75),
    "浜の手": (100, 98, 95, 92, 90, 87, 84),
    "北山": (100, 99, 98, 96, 95, 93, 92),
    "南新田ニュータウン": (100, 109, 116, 118, 115, 110, 104),
    "みどりが丘": (100, 103, 106, 108, 110, 111, 112),
    "離島": (100, 90, 79, 70, 61, None, None),
}
PANELS = Panels(
    replace(_CAPTION, title="地区別の人口", unit="令和2年＝100"),
    tuple(Series(name, _YEARS, values) for name, values in _DISTRICTS.items()),
)

PEOPLE: dict[str, tuple[Chart, str]] = {
    "scenarios": (SCENARIOS, "シナリオと実績 Scenarios and actuals"),
    "fan": (FAN, "幅のある見通し A fan"),
    "bands": (BANDS, "年齢層と高齢化率 Age bands"),
    "pyramid": (PYRAMID, "人口ピラミッド A pyramid"),
    "changes": (CHANGES, "自然増減と社会増減 Natural and social change"),
    "scatter": (SCATTER, "増減の散布図 A scatter"),
    "moves": (MOVES, "年齢別の移動 Moves by age"),
    "difference": (DIFFERENCE, "基準との差 Difference to the base"),
    "index": (INDEX, "指数 An index"),
    "panels": (PANELS, "地区の並び Small multiples"),
}
"""The name of the file, the picture, and its heading."""
