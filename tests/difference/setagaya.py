"""The heirs of the indicators of the 2022 plan in the welfare plan of 2024, found by hand.

Both documents were read through for this table: every indicator and project of the one was
looked for in the other. The measures of the later plan print numbers of another implementation
plan, which are not those of the earlier one.
"""

from pathlib import Path

from shirube.difference import Drift
from shirube.exchange import load_edition

_EXAMPLES = Path(__file__).parents[2] / "examples/setagaya"
BEFORE = load_edition(_EXAMPLES / "progress-2023")
AFTER = load_edition(_EXAMPLES / "welfare-plan-2024")

CLASS, KIND, UNIT = Drift.CLASS_MOVED, Drift.KIND_CHANGED, Drift.UNIT_CHANGED
REDEFINED, RENAMED, BROKEN = Drift.REDEFINED, Drift.RENAMED, Drift.BASELINE_BROKEN
WEAKER, STRONGER, FIRST = (
    Drift.TARGET_WEAKENED,
    Drift.TARGET_STRENGTHENED,
    Drift.FIRST_TARGET_WEAKENED,
)

HEIRS = (
    # project, its indicator, initiative (measure-goal-number), its indicator, how it drifted
    (
        "1-1",
        "防災塾に参加したことで、自分の地区の災害リスクや",
        "10-1",
        "防災塾に参加した",
        {STRONGER},
    ),
    (
        "1-1",
        "女性防災コーディネーターによる防災研修",
        "10-2",
        "女性防災コーディネーターによる",
        {KIND},
    ),
    ("1-2", "個別避難計画作成数", "10-5", "個別避難計画作成数a)", {CLASS, REDEFINED}),
    (
        "5-2",
        "医療的ケア支援に携わる人材育成研修の参加者数(延べ数)",
        "3-2",
        "医療的ケア支援に携わる人材育成研修の参加者数",
        {REDEFINED, BROKEN, FIRST, WEAKER},
    ),
    (
        "5-2",
        "医療的ケア支援を行う施設数",
        "3-2",
        "医療的ケア支援を行う事業所数",
        {UNIT, REDEFINED, FIRST, STRONGER},
    ),
    (
        "6-2",
        "こころの健康に関する講座の参加者数",
        "4-2",
        "こころの健康に関する講座の参加人数",
        {CLASS, RENAMED, STRONGER},
    ),
    (
        "7-1",
        "お部屋探しサポートの利用相談者数",
        "5-1-1",
        "お部屋探しサポートの利用相談",
        {STRONGER},
    ),
    ("7-1", "お部屋探しサポートによる物件情報", "5-1-1", "お部屋探しサポートによる", {STRONGER}),
    ("7-2", "補助対象住宅の新規登録件数", "5-1-2", "補助対象住宅の新規登録件数", {STRONGER}),
    ("7-2", "補助対象住宅への入居件数", "5-1-2", "補助対象住宅への入居件数", {STRONGER}),
    (
        "15-2",
        "不登校児童・生徒や保護者への支援件数",
        "8-1-2",
        "不登校児童・生徒や保護者の支援件数",
        {RENAMED, STRONGER},
    ),
    (
        "15-2",
        "どこにもつながっていない不登校児童・生徒の割合",
        "8-1-2",
        "どこにもつながっていない不登校児童・生徒の割合",
        {FIRST, WEAKER},
    ),
)
ASKED = (
    # the same project trains other people of the same role: a person has to say
    (
        "1-1",
        "女性防災コーディネーターへのフォローアップ研修参加者数",
        "10-2",
        "女性防災コーディネーター養成講座の修了人数",
    ),
)
ELEMENTS = (
    # what a planner would call the same project, and what goes on under another name
    ("project-5-2", "initiative-3-2", True),
    ("project-7-1", "initiative-5-1-1", True),
    ("project-7-2", "initiative-5-1-2", True),
    ("project-1-2", "initiative-10-5", False),
    ("project-5-3", "initiative-2-3", False),
    ("project-6-2", "initiative-4-2", False),
    ("project-15-2", "initiative-8-1-2", False),
    ("measure-1", "measure-10", False),
    ("measure-5", "measure-3", False),
    ("measure-6", "measure-4", False),
    ("measure-7", "measure-5", False),
    ("measure-15", "measure-8", False),
)
