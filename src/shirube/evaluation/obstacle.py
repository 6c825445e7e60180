"""Why a judgement has no number (算定不可), and what a reader has to know beside one (注記)."""

from enum import Enum

from shirube.terms import Bilingual


class Obstacle(Enum):
    """算定不可の理由: the named answer in place of a number."""

    NO_ACTUAL = Bilingual("実績・見込みなし", "no actual or forecast")
    NO_TARGET = Bilingual("目標値・計画値なし", "no target or plan")
    NO_BASELINE = Bilingual("基準値なし", "no baseline")
    NO_YEARS = Bilingual("計画期間の外", "outside the years of the plan")
    NO_PERIOD = Bilingual("期間の長さが不明", "length of the period not known")
    NO_AMOUNT = Bilingual("金額なし", "no amount")
    WITHHELD = Bilingual("転載省略", "left out of this copy")
    WORDS = Bilingual("文字値", "words, no number")
    GAP = Bilingual("途中の年度の値なし", "a year between has no value")
    TARGET_EQUALS_BASELINE = Bilingual("目標が基準値と同じ", "target equals baseline")
    TARGET_WORSE = Bilingual("目標が基準値より悪い", "target worse than baseline")
    ZERO = Bilingual("分母が0", "division by zero")
    NEGATIVE = Bilingual("分母が負", "negative denominator")
    OPEN_DIRECTION = Bilingual("方向が未定", "direction not decided")
    NOT_A_FLOW = Bilingual("合計する指標でない", "not a flow")
    UNKNOWN_STAGE = Bilingual("段階の一覧にない", "not in the list of stages")
    BOUNDS_CROSSED = Bilingual("下限が上限より大きい", "lower bound above upper bound")
    SEVERAL_YEARS = Bilingual("複数年の合計では割らない", "no division by a sum of years")
    UNITS_DIFFER = Bilingual("単位が違う", "units differ")


class Remark(Enum):
    """注記: what stands beside a number when it is shown, in this order."""

    ORIGINAL_PLAN = Bilingual("当初計画比", "against the original plan")
    REVISED_PLAN = Bilingual("修正計画比", "against the revised plan")
    NO_BASELINE = Bilingual("基準値なしのため単純比", "no baseline: simple ratio instead")
    TARGET_EQUALS_BASELINE = Bilingual(
        "目標が基準値と同じため単純比", "target equals baseline: simple ratio instead"
    )
    REFERENCE = Bilingual("参考", "for reference")
    WORSE_THAN_BASELINE = Bilingual("基準値より悪化", "worse than baseline")
    FORECAST = Bilingual("見込み", "forecast")
    EQUALS_PLAN = Bilingual("計画値と同値", "equal to the plan")
