"""docs/reconciliation.md, made from the Editions of Setagaya in examples/."""

from collections.abc import Iterable, Sequence
from pathlib import Path

from examples.reconciliation.costs import costs_part
from examples.reconciliation.effects import effects_part
from examples.reconciliation.tally import Checked, table
from examples.reconciliation.totals import totals_part
from shirube.evaluation import announced
from shirube.exchange import load_edition
from shirube.plan import Edition

ROOT = Path(__file__).parents[2]
PAGE = ROOT / "docs" / "reconciliation.md"
PROGRESS = "progress-2023"
WELFARE = "welfare-plan-2024"

_OPENING = """# 突き合わせ Reconciliation

世田谷区の二つの計画の版（`examples/setagaya`）から、印字された総量、合計、区分の合計、
告げられた数を計算し直し、千円まで合うかを並べたものです。次の命令がこの頁を作り、
テストが版と比べます。手で書き込んだ数はありません。

Every printed total of two published plans, computed anew from their Editions and set beside the
printed one, to the thousand yen. The command below makes this page and a test holds it true; no
figure is typed.

```sh
.venv/bin/python -m examples.reconciliation
```

金額は千円です。「比べられない」は、片方に数がないもの（― や言葉）です。
Amounts are in thousand yen.
"""
_SHARED = """施策の和が合計を上回る分は、いくつもの施策に載る予算事業です。文書は予算事業の
内訳を示さないので、どれがいくら重なるかは文書からは分かりません。分かるのはその額だけです。

What the measures sum to above the total are budget items that several measures share. The document
does not list the items, so only the amount is known, not which they are.
"""


def page() -> str:
    """Return the page as Markdown."""
    progress, welfare = (_edition(name) for name in (PROGRESS, WELFARE))
    totals, costs, effects = totals_part(progress), costs_part(progress), effects_part(progress)
    other = totals_part(welfare)
    first = (*totals.checked, *costs.checked, *effects.checked, _counts(progress))
    return "\n".join(
        (
            _OPENING,
            _summary(((progress.plan.name, first), (welfare.plan.name, other.checked))),
            f"## {progress.plan.name} 推進状況（令和5年2月）\n",
            _announced(progress),
            f"### 事業費と重複する予算事業\n\n{_SHARED}\n{costs.text}",
            f"### 効果額\n\n{effects.text}",
            totals.text,
            f"## {welfare.plan.name}\n",
            other.text,
        )
    )


def _edition(name: str) -> Edition:
    return load_edition(ROOT / "examples" / "setagaya" / name)


def _counts(edition: Edition) -> Checked:
    found = announced(edition)
    return Checked(
        "概要が告げる数",
        sum(one.agrees is True for one in found),
        tuple(_said(one.announcement.counts) for one in found if one.agrees is False),
        tuple(_said(one.announcement.counts) for one in found if one.agrees is None),
    )


def _announced(edition: Edition) -> str:
    rows = [
        (_said(one.announcement.counts), one.derived.sentence.ja if one.derived else "―")
        for one in announced(edition)
    ]
    return f"### 告げられた数\n\n{table(('文書の数', '版から数えた文'), rows)}\n"


def _said(counts: Iterable[tuple[int, str]]) -> str:
    return "".join(f"{number}{noun}" for number, noun in counts)


def _summary(plans: Sequence[tuple[str, Sequence[Checked]]]) -> str:
    every = [(plan, one) for plan, checked in plans for one in checked]
    rows = [
        (plan, one.what, str(one.all), str(one.agree), str(len(one.differ)), str(len(one.open)))
        for plan, one in every
    ]
    agree = sum(one.agree for _, one in every)
    differ = [(plan, said) for plan, one in every for said in one.differ]
    missing = [(plan, said) for plan, one in every for said in one.open]
    whole = f"{agree + len(differ) + len(missing)}"
    return (
        "## 結果 Result\n\n"
        f"{whole} のうち {agree} が一致、{len(differ)} が不一致、"
        f"{len(missing)} は比べられません。\n\n"
        f"Of {whole} comparisons {agree} agree, {len(differ)} do not, "
        f"{len(missing)} cannot be made.\n\n"
        f"{table(('計画', '何を', '比べた数', '一致', '不一致', '比べられない'), rows)}\n\n"
        f"### 一致しないもの\n\n{_list(differ)}\n"
        f"### 比べられないもの\n\n{_list(missing)}"
    )


def _list(said: Sequence[tuple[str, str]]) -> str:
    return "".join(f"- {plan}: {words}。\n" for plan, words in said) or "ありません。\n"
