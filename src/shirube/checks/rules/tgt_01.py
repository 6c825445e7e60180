"""TGT-01: an outcome has a baseline, or the plan says why there is none."""

from collections.abc import Iterator, Sequence

from shirube.checks.case import Case
from shirube.checks.evidence.mention import label, listing
from shirube.checks.evidence.naming import row_name
from shirube.checks.rule import Breach, Reads, Rule
from shirube.plan import Category, Figure, Indicator, PassageKind, Role
from shirube.terms import Bilingual, PeriodKind, Reason, Severity, Unknown

_LISTED = 40
_BASELINES = ("現況値", "現状値", "基準値", "策定時")


def _breaches(case: Case) -> Iterator[Breach]:
    outcomes = [
        row
        for row in case.edition.indicators
        if row.category is Category.OUTCOME and not row.relisted
    ]
    legend = tuple(_legend(case))
    missing = [row for row in outcomes if _missing(case, row, legend)]
    if not missing:
        return
    ja, en = listing([label(case, row) for row in missing], _LISTED)
    one = missing[0]
    if len(missing) == 1:
        name = row_name(case, one)
        yield Breach(
            one.id,
            one.source,
            f"{name}に現況値がなく、ない理由も書かれていません。",
            f"{name} has no baseline, and nothing says why.",
            "現況値",
        )
        return
    share = f"{len(outcomes)}件のうち{len(missing)}件"
    yield Breach(
        "",
        one.source,
        f"成果指標{share}に現況値がなく、ない理由も書かれていません（{ja}）。目標までの進み具合を"
        "測れません。",
        f"{len(missing)} of {len(outcomes)} outcomes have no baseline and no reason for it "
        f"({en}); their progress cannot be measured.",
        "現況値",
    )


def _missing(case: Case, row: Indicator, legend: Sequence[str]) -> bool:
    figures = case.figures.get(row.id, ())
    bases = [figure for figure in figures if figure.role is Role.BASELINE]
    aimed = any(f.period.kind in (PeriodKind.END, PeriodKind.YEAR) for f in figures)
    return aimed and all(map(_silent, bases)) and not _explained(case, row, bases, legend)


def _silent(figure: Figure) -> bool:
    told = (Reason.WITHHELD, Reason.SUPPRESSED, Reason.DEFERRED)
    return isinstance(figure.answer, Unknown) and figure.answer.reason not in told


def _explained(case: Case, row: Indicator, bases: list[Figure], legend: Sequence[str]) -> bool:
    words = case.words.get("現況値がない理由", {}).get("理由", ())
    printed = [f.answer.words for f in bases if isinstance(f.answer, Unknown)]
    said = [*printed, *row.notes, *(note for figure in bases for note in figure.notes)]
    return any(word in text for word in words for text in (*said, *legend))


def _legend(case: Case) -> Iterator[str]:
    """Yield the notes of the document that speak of baselines."""
    for passage in case.edition.passages:
        kinds = (PassageKind.NOTE, PassageKind.LEGEND, PassageKind.METHOD)
        if passage.kind in kinds and any(word in passage.text for word in _BASELINES):
            yield passage.text


RULE = Rule(
    "TGT-01",
    Severity.WARNING,
    Reads.EDITION,
    Bilingual(
        "成果指標には現況値があるか、ない理由が書いてある。",
        "An outcome has a baseline, or the plan says why there is none.",
    ),
    Bilingual(
        "現況値を記すか、「新規」「未調査」など、ない理由を注に記してください。",
        "Print the baseline, or a note that says why there is none (new, not yet surveyed).",
    ),
    """
事業 1-1 市場の案内
  成果指標 案内に満足した人の割合 | % | 率 | 増 | 現況値 2021=60.0 | 目標値 =80.0
""",
    """
事業 1-1 市場の案内
  成果指標 案内に満足した人の割合 | % | 率 | 増 | 現況値 =― | 目標値 =80.0
""",
    _breaches,
)
