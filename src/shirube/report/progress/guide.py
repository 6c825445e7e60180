"""How to read the pages (各ページの見方): only what this Edition really has."""

from collections.abc import Iterator

from shirube.difference import is_report
from shirube.plan import Edition, Rank, Role
from shirube.report.folio import Align, Cell, Row, Table
from shirube.report.progress.tree import Tree
from shirube.report.progress.values import MISSING, SIGNS
from shirube.report.theme import Theme
from shirube.terms import PeriodKind, Reason, Unknown

_ROLES = {
    Role.BASELINE: "計画を策定したときの値です。括弧はその値の時点です。",
    Role.ORIGINAL: "計画を策定したときに定めた、年度ごとの値です。",
    Role.REVISED: "年度ごとの計画を見直した場合の、見直し後の値です。",
    Role.FORECAST: "年度末までの見込みの値です。確定した実績ではありません。",
    Role.ACTUAL: "確定した実績の値です。",
    Role.TARGET: "計画の期間の終わりまでにめざす値です。",
    Role.FORMER_TARGET: "見直す前の目標値です。理由の欄に【 】で示します。",
}
_SIGNS = {
    Reason.NOT_APPLICABLE: "該当するものがない（見直していない、合計できない など）",
    Reason.NOT_YET: "まだ値がない",
    Reason.DEFERRED: "ほかの計画で定める",
    Reason.NOT_MEASURED: "把握していない",
    Reason.SUPPRESSED: "公表しない",
    Reason.WITHHELD: "元の文書にあり、この冊子では省略した",
}
_BLANK = "（空欄）"


def guide_tables(edition: Edition, tree: Tree, theme: Theme) -> Iterator[Table]:
    """Yield what each part of a page tells, and what the signs mean."""
    yield _table("ページの構成", ("項目", "内容"), tuple(_parts(edition, tree)), theme)
    yield _table("記号", ("記号", "意味"), tuple(_signs(edition)), theme)


def _table(
    caption: str, heads: tuple[str, str], pairs: tuple[tuple[str, str], ...], theme: Theme
) -> Table:
    rows: tuple[Row, ...] = tuple(
        (Cell(theme.word(name), head=True), Cell(theme.word(said))) for name, said in pairs
    )
    head = tuple(Cell(theme.word(word), Align.CENTER, head=True) for word in heads)
    return Table(theme.word(caption), (0.25, 0.75), (head,), rows)


def _parts(edition: Edition, tree: Tree) -> Iterator[tuple[str, str]]:
    tiers = dict.fromkeys((element.tier, element.rank) for element in tree.walk())
    for tier, rank in tiers:
        yield tier, _TIERS.get(rank, "計画の体系の一つの段です。番号と名称を記載しています。")
    roles = {figure.role for figure in edition.figures}
    report = is_report(edition)
    for role, said in _ROLES.items():
        if role in roles:
            name = "策定時" if role is Role.BASELINE and report else role.value
            yield name, said
    kinds = {figure.period.kind for figure in edition.figures}
    if PeriodKind.TOTAL in kinds:
        yield "総量", "計画の期間を通した量です。"
    if PeriodKind.SPAN in kinds:
        yield "複数の年度にわたる欄", "欄の下の年度をまとめて、一つの値または文で示しています。"
    if any(row.parts for row in edition.indicators):
        yield "a）、b） など", "一つの指標に複数の値があるときの、それぞれの値です。"
    if edition.changes:
        yield "変更理由", "計画や目標値を見直した理由です。見直していないものは「―」です。"


_TIERS: dict[Rank | None, str] = {
    Rank.PILLAR: "計画の柱です。",
    Rank.MEASURE: "柱の実現に向けた取組みのまとまりです。目指す姿、所管、指標を記載しています。",
    Rank.PROJECT: "施策を構成する取組みです。番号、名称、方向性を記載しています。",
}


def _signs(edition: Edition) -> Iterator[tuple[str, str]]:
    answers = [
        *(figure.answer for figure in edition.figures),
        *(cost.amount for cost in edition.costs),
        *(effect.amount for effect in edition.effects),
        *(datum.answer for exhibit in edition.exhibits for datum in exhibit.data),
    ]
    reasons = {answer.reason for answer in answers if isinstance(answer, Unknown)}
    for reason, said in _SIGNS.items():
        if reason in reasons:
            yield SIGNS[reason] or _BLANK, said
    yield MISSING, "この版に記載がない"
    yield "※", "注記"
    if any(row.relisted for row in edition.indicators) or any(e.notes for e in edition.effects):
        yield "【再掲】", "ほかの箇所に記載したものを、もう一度記載している"
    negative = any(isinstance(answer, int) and answer < 0 for answer in answers)
    if negative:
        yield "▲", "マイナス"
