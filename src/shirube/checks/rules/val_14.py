"""VAL-14: cells of several parts have the same parts in every cell."""

from collections.abc import Iterator

from shirube.checks.case import Case
from shirube.checks.evidence.mention import figure_spot
from shirube.checks.evidence.naming import row_name
from shirube.checks.rule import Breach, Reads, Rule
from shirube.plan import Figure, Indicator, Kind
from shirube.terms import Bilingual, Severity


def _breaches(case: Case) -> Iterator[Breach]:
    for row in case.edition.indicators:
        if len(row.parts) > 1 and not row.relisted and row.kind is not Kind.PAIRED:
            yield from _of_row(case, row)


def _of_row(case: Case, row: Indicator) -> Iterator[Breach]:
    cells: dict[tuple[object, object], list[Figure]] = {}
    for figure in case.figures.get(row.id, ()):
        cells.setdefault((figure.role, figure.period), []).append(figure)
    for figures in cells.values():
        held = {figure.part for figure in figures}
        missing = [part for part in row.parts if part not in held]
        if "" in held or not missing:
            continue
        first = figures[0]
        place = figure_spot(first).removesuffix(first.part).strip()
        name, lost = row_name(case, row), "、".join(missing)
        yield Breach(
            row.id,
            first.source,
            f"{name}の{place}に「{lost}」の値がありません。ほかの欄には{'、'.join(row.parts)}が"
            "そろっています。",
            f"{name} has no '{lost}' ({place}), while other cells hold {', '.join(row.parts)}.",
            f"{place} {lost}",
        )


RULE = Rule(
    "VAL-14",
    Severity.WARNING,
    Reads.EDITION,
    Bilingual(
        "内訳に分かれた指標は、どの欄にも同じ内訳の値がある。",
        "A row of several parts has the same parts in every cell.",
    ),
    Bilingual(
        "終わった内訳にも0又は「―」を記してください。",
        "Print 0 or ― for a part that is finished.",
    ),
    """
事業 2-2 護岸の改修
  行動量 改修 | | 合計 | 増 | 当初計画 護岸.2022=120m 水門.2022=1箇所 護岸.2023=140m 水門.2023=0箇所
""",
    """
事業 2-2 護岸の改修
  行動量 改修 | | 合計 | 増 | 当初計画 護岸.2022=120m 水門.2022=1箇所 護岸.2023=140m
""",
    _breaches,
)
