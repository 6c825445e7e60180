"""EDT-01: an indicator stays what it was from one Edition to the next."""

from collections.abc import Iterator

from shirube.checks.case import Case
from shirube.checks.drifting import drifted, place
from shirube.checks.naming import row_name
from shirube.checks.rule import Breach, Reads, Rule
from shirube.difference import Drift, IndicatorPair
from shirube.plan import LEFT_OUT
from shirube.terms import Bilingual, Severity

_DRIFTS = (
    Drift.CLASS_MOVED,
    Drift.KIND_CHANGED,
    Drift.UNIT_CHANGED,
    Drift.DIRECTION_CHANGED,
    Drift.REDEFINED,
)
_RECORDED = ("定義を変更", "定義変更", "算定方法を", "集計方法を", "指標を変更", "から変更しました")


def _breaches(case: Case) -> Iterator[Breach]:
    for pair, found in drifted(case, _DRIFTS):
        if not _recorded(case, pair):
            yield Breach(
                pair.after.id,
                place(pair, found[0]),
                f"{row_name(case, pair.after)}は、前の版から{''.join(e.sentence.ja for e in found)}"
                "定義の変更の記録がありません。",
                f"'{pair.after.name}' is no longer what it was, and no change of its definition is "
                f"recorded: {' '.join(e.sentence.en for e in found)}",
                "・".join(each.drift.value for each in found),
            )


def _recorded(case: Case, pair: IndicatorPair) -> bool:
    """Tell whether the later Edition says that it defines the indicator anew."""
    changes = case.changes.get(pair.after.id, ())
    texts = [*pair.after.notes, *(change.reason for change in changes)]
    classed = any(change.reason_class == "定義変更" for change in changes)
    left_out = any(text == LEFT_OUT for text in texts)
    return classed or left_out or any(word in text for word in _RECORDED for text in texts)


RULE = Rule(
    "EDT-01",
    Severity.WARNING,
    Reads.DIFFERENCE,
    Bilingual(
        "同じ指標は、版が変わっても区分、集計のしかた、単位、方向、数えるものが変わらず、変わるときは"
        "定義の変更が記録される。",
        "An indicator keeps its class, kind, unit, direction and definition between Editions, or "
        "a change of its definition is recorded.",
    ),
    Bilingual(
        "定義を変えたことを注記し、前の値と比べられるようにしてください。",
        "Note that the definition changed, so that nobody compares what cannot be compared.",
    ),
    """
事業 1-1 渡船の運航
  行動量 渡船の利用者数 | 人 | 合計 | 増 | 当初計画 2022=10 2023=12
→
事業 1-1 渡船の運航
  行動量 渡船の利用者数 | 人 | 合計 | 増 | 当初計画 2022=10 2023=12
""",
    """
事業 1-1 渡船の運航
  行動量 渡船の利用者数 | 人 | 合計 | 増 | 当初計画 2022=10 2023=12
→
事業 1-1 渡船の運航
  行動量 渡船の利用者数 | 人 | 累計 | 増 | 当初計画 2022=10 2023=12
""",
    _breaches,
)
