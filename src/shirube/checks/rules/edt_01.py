"""EDT-01: an indicator stays what it was from one Edition to the next."""

from collections.abc import Iterator

from shirube.checks.case import Case
from shirube.checks.evidence.drifting import drifted, place
from shirube.checks.evidence.naming import quoted, row_name
from shirube.checks.rule import Breach, Reads, Rule
from shirube.difference import Drift, IndicatorPair
from shirube.plan import LEFT_OUT, Category
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
            lost = _lost(case, pair)
            also_ja = f"代わりに前の版の成果指標{lost}がなくなりました。" if lost else ""
            also_en = f" It takes the place of the outcome {lost}, which is gone." if lost else ""
            yield Breach(
                pair.after.id,
                place(pair, found[0]),
                f"{row_name(case, pair.after)}は、前の版から{''.join(e.sentence.ja for e in found)}"
                f"{also_ja}定義の変更の記録がありません。",
                f"'{pair.after.name}' is no longer what it was, and no change of its definition is "
                f"recorded: {' '.join(e.sentence.en for e in found)}{also_en}",
                "・".join(each.drift.value for each in found),
            )


def _lost(case: Case, pair: IndicatorPair) -> str:
    """Return the name of the outcome that is gone where its activity took its place, or nothing."""
    held, before = case.difference, pair.before
    moved = before.category is Category.ACTIVITY and pair.after.category is Category.OUTCOME
    gone = held.removed_indicators if held and moved else ()
    return next(
        (
            quoted(row.name)
            for row in gone
            if row.element == before.element
            and row.number == before.number
            and row.category is Category.OUTCOME
        ),
        "",
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
