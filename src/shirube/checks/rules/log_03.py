"""LOG-03: an outcome does not count what the municipality does."""

from collections.abc import Iterator

from shirube.checks.case import Case
from shirube.checks.evidence.mention import label, listing
from shirube.checks.evidence.naming import row_name
from shirube.checks.evidence.row_words import bare_name, ending, holding, listed
from shirube.checks.rule import Breach, Reads, Rule
from shirube.plan import Category, Indicator, Kind
from shirube.terms import Bilingual, Severity

_LISTED = 30
_DONE = ("した", "された", "できた", "受けた", "った")
"""Words of a name that already says what came of it."""


def _breaches(case: Case) -> Iterator[Breach]:
    outputs, reaches = listed(case, "産出の語"), listed(case, "到達量の語")
    stages = listed(case, "産出の段階")
    reached: list[Indicator] = []
    for row in case.edition.indicators:
        if row.category is not Category.OUTCOME or row.relisted:
            continue
        staged = row.kind is Kind.MILESTONE
        if word := holding(row.name, stages) if staged else ending(bare_name(row), outputs):
            yield Breach(
                row.id,
                row.source,
                f"{row_name(case, row)}は「{word}」を指標としており、区民や事業者に生じた変化では"
                "なく行政がしたことを表します。",
                f"The outcome '{row.name}' counts what the municipality does ('{word}').",
                word,
            )
        elif ending(bare_name(row), reaches) and not holding(row.name, _DONE):
            reached.append(row)
    if reached:
        yield _reached(case, reached)


def _reached(case: Case, rows: list[Indicator]) -> Breach:
    ja, en = listing([label(case, row) for row in rows], _LISTED)
    return Breach(
        "",
        rows[0].source,
        f"成果指標のうち{len(rows)}件は参加や利用の数です（{ja}）。その先に生じる変化も測れるか"
        "確かめてください。",
        f"{len(rows)} outcomes count who took part or used a service, not what came of it ({en}).",
        "参加や利用の数",
        Severity.NOTE,
    )


RULE = Rule(
    "LOG-03",
    Severity.WARNING,
    Reads.EDITION,
    Bilingual(
        "成果指標は、行政がしたこと（実施数、開催回数、配布数など）ではなく、区民や事業者、環境に"
        "生じた変化を測る。",
        "An outcome measures a change for people or the surroundings, not what was carried out.",
    ),
    Bilingual(
        "行動量に移し、取組みによって何が変わったかを測る指標を設けてください。",
        "Make it an activity, and measure what changes through it.",
    ),
    """
事業 1-1 海岸の清掃
  成果指標 海岸がきれいになったと感じる人の割合 | % | 率 | 増
""",
    """
事業 1-1 海岸の清掃
  成果指標 清掃の実施回数 | 回 | 合計 | 増
""",
    _breaches,
)
