"""What each word of the open tables means: the code tables of the data package."""

from enum import Enum

from shirube.plan import Category, Direction, EffectCategory, Ground, Kind, Relation, Role
from shirube.terms import PeriodKind, Reason, Severity

KNOWN = "値あり"
"""The state (状態) of a cell that holds a value or words."""

MEANINGS: dict[Enum, str] = {
    Category.ACTIVITY: "自治体が行うこと(活動指標)",
    Category.OUTCOME: "住民などに生じる成果や効果",
    Kind.FLOW: "各年度の値を足すと総量になる",
    Kind.STOCK: "始まりからの積み重ねで、最後の年度の値が総量になる",
    Kind.LEVEL: "年度末の水準で、最後の年度の値が総量になる",
    Kind.RATE: "割合で、足さない",
    Kind.AVERAGE: "平均で、足さない",
    Kind.MILESTONE: "段階を言葉で示す",
    Kind.PAIRED: "各年度の値と累計を並べて示す",
    Direction.UP: "大きいほどよい",
    Direction.DOWN: "小さいほどよい",
    Direction.MAINTAIN: "保つのがよい",
    Direction.OPEN: "まだ決めていない",
    Ground.PRINTED: "文書に書いてある",
    Ground.INFERRED: "語の一覧から推した",
    Ground.CONFIRMED: "人が確かめた",
    Role.BASELINE: "計画を作ったときに分かっていた値",
    Role.ORIGINAL: "策定したときの計画",
    Role.REVISED: "変更した後の計画",
    Role.FORECAST: "年度が終わる前に見込んだ値",
    Role.ACTUAL: "年度が終わった後の確定した値",
    Role.TARGET: "期末の目標",
    Role.FORMER_TARGET: "変更する前の目標",
    PeriodKind.POINT: "ある時点の値",
    PeriodKind.YEAR: "一つの会計年度の値",
    PeriodKind.SPAN: "いくつかの会計年度にまたがる一つの値",
    PeriodKind.TOTAL: "計画期間の総量として印字された値",
    PeriodKind.END: "年度末の値",
    Reason.NOT_APPLICABLE: "「―」と印字され、当てはまる値がない",
    Reason.NOT_YET: "空欄で、まだ値がない",
    Reason.DEFERRED: "ほかの計画で決める",
    Reason.NOT_MEASURED: "調べていない",
    Reason.SUPPRESSED: "個人などを守るために伏せた",
    Reason.WITHHELD: "文書にはあるが、この写しには載せていない",
    EffectCategory.REDUCTION: "前より減った支出",
    EffectCategory.CONTAINMENT: "増えるはずのところを抑えた支出",
    EffectCategory.REVENUE: "新しい収入",
    EffectCategory.TOTAL: "上の三つの合計",
    EffectCategory.LOST: "印の列が文字から失われた",
    Relation.STRATEGY: "総合戦略の基本目標",
    Relation.SDG: "持続可能な開発目標の番号",
    Relation.PLAN: "実施計画の施策の番号",
    Relation.RELISTED: "再掲のもとになる行",
    Relation.THEME: "横断するテーマ",
    Severity.ERROR: "誤り",
    Severity.WARNING: "確かめたい点",
    Severity.NOTE: "参考",
}


def code_table(words: type[Enum]) -> tuple[tuple[str, str], ...]:
    """Return each word of an enumeration with its meaning, a blank one left out."""
    return tuple((member.value, MEANINGS[member]) for member in words if member.value)


STATES = ((KNOWN, "値か言葉がある"), *code_table(Reason))
"""The words of 状態: a value, or why there is none."""
