"""VAL-10: the rows of a table add up to its total, or a note speaks of rounding."""

from collections.abc import Iterator

from shirube.checks.case import Case
from shirube.checks.evidence.footnotes import notes_left_out, rounding_note
from shirube.checks.evidence.mention import number
from shirube.checks.evidence.sums import TableSum, table_sums
from shirube.checks.rule import Breach, Reads, Rule
from shirube.terms import Bilingual, Quantity, Severity


def _breaches(case: Case) -> Iterator[Breach]:
    silent = notes_left_out(case)
    for found in table_sums(case):
        if found.computed == found.printed or not (found.named or found.proven or _close(found)):
            continue
        if not (_close(found) and (silent or rounding_note(case, found.exhibit))):
            yield _breach(found)


def _close(found: TableSum) -> bool:
    """Tell whether rounding of the parts explains the difference."""
    return abs(found.computed - found.printed) <= found.step * len(found.parts)


def _breach(found: TableSum) -> Breach:
    answer = found.total.answer
    unit = answer.unit if isinstance(answer, Quantity) else ""
    row = found.total.row or "合計"
    parts = "＋".join(
        number(part.answer.value) for part in found.parts if isinstance(part.answer, Quantity)
    )
    printed, computed = number(found.printed, unit), number(found.computed, unit)
    close = _close(found)
    why = "端数処理によるものなら、その注記がありません。" if close else ""
    why_en = " If this is rounding, a note is missing." if close else ""
    title = found.exhibit.title
    return Breach(
        found.exhibit.element,
        found.total.source,
        f"表「{title}」の{found.column}の{row}は{printed}ですが、内訳（{parts}）の和は{computed}"
        f"です。{why}",
        f"The total '{row}' of the table '{title}' ({found.column}) is {printed}, but its parts "
        f"({parts}) add up to {computed}.{why_en}",
        f"{found.column} {row}",
        Severity.WARNING if close else Severity.ERROR,
    )


RULE = Rule(
    "VAL-10",
    Severity.WARNING,
    Reads.EDITION,
    Bilingual(
        "表の内訳の和は合計と一致し、端数処理で一致しないときは注記がある。",
        "The parts of a table add up to its total, or a note says that rounding is why not.",
    ),
    Bilingual(
        "内訳か合計を直すか、端数処理の注記を添えてください。",
        "Mend a part or the total, or add the note on rounding.",
    ),
    """
施策 1 港のにぎわい
  表 施設 | 延床面積 | 港湾・令和4年度=609㎡ 学校・令和4年度=724㎡ 合計・令和4年度=1,333㎡
""",
    """
施策 1 港のにぎわい
  表 施設 | 延床面積 | 港湾・令和4年度=609㎡ 学校・令和4年度=724㎡ 合計・令和4年度=1,332㎡
""",
    _breaches,
)
