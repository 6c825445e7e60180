"""LOG-04: an activity does not measure what comes of it."""

from collections.abc import Iterator

from shirube.checks.case import Case
from shirube.checks.evidence.naming import row_name
from shirube.checks.evidence.row_words import bare_name, ending, holding, listed
from shirube.checks.rule import Breach, Reads, Rule
from shirube.plan import Category, Kind
from shirube.terms import Bilingual, Severity

_KINDS = (Kind.RATE, Kind.AVERAGE)


def _breaches(case: Case) -> Iterator[Breach]:
    groups = case.words.get("成果の語", {})
    phrases = tuple(w for name in ("変化", "平均") for w in groups.get(name, ()))
    ends = tuple(word for word in listed(case, "成果の語") if word not in phrases)
    done = tuple(case.words.get("産出の語", {}).get("割合", ()))
    for row in case.edition.indicators:
        name = bare_name(row)
        if row.category is not Category.ACTIVITY or row.relisted or ending(name, done):
            continue
        word = ending(name, ends) or holding(row.name, phrases)
        if not word and (row.unit == "%" or row.kind in _KINDS):
            word = "割合" if row.unit == "%" else row.kind.value
        if word:
            what = word.lstrip("がをに").strip("()")
            yield Breach(
                row.id,
                row.source,
                f"{row_name(case, row)}は「{what}」を測っており、行政がしたことの量では"
                "なく、その結果を表します。",
                f"The activity '{row.name}' measures a result ('{word}'), not what is done.",
                word,
            )


RULE = Rule(
    "LOG-04",
    Severity.WARNING,
    Reads.EDITION,
    Bilingual(
        "行動量は行政がしたことの量を測り、割合や削減量など取組みの結果は成果指標とする。",
        "An activity measures what is done; shares and reductions that come of it are outcomes.",
    ),
    Bilingual(
        "成果指標に移し、行動量には回数や件数など自ら決められる量を置いてください。",
        "Make it an outcome, and count what the municipality itself decides.",
    ),
    """
事業 1-1 海岸の清掃
  行動量 清掃の回数 | 回 | 合計 | 増
""",
    """
事業 1-1 海岸の清掃
  行動量 海洋ごみの削減量 | t | 合計 | 増
""",
    _breaches,
)
