"""The lists of changes (変更), of the tree (体系), and of what is wrong."""

from collections.abc import Sequence

from shirube.evaluation import change_list
from shirube.plan import Edition
from shirube.report.progress.lettering import lettered
from shirube.report.progress.reasons import subject_text
from shirube.report.theme import Theme
from shirube.report.workbook.listing import Listing
from shirube.report.workbook.values import value_cells
from shirube.terms import Finding

_BEFORE = (("変更前", 12), ("単位", 8), ("変更前の文字", 12), ("変更前の状態", 9))
_AFTER = (("変更後", 12), ("単位 ", 8), ("変更後の文字", 12), ("変更後の状態", 9))


def change_listing(edition: Edition, theme: Theme) -> Listing:
    """Return every change of an Edition in its order."""
    heads = (
        ("施策番号", 6),
        ("事業番号", 6),
        ("指標", 28),
        ("内訳", 10),
        ("対象", 12),
        *_BEFORE,
        *_AFTER,
        ("理由", 50),
        ("理由の分類", 12),
        ("承認", 12),
        ("出典", 20),
    )
    rows = tuple(
        (
            lettered(one.measure),
            lettered(one.project),
            lettered(one.indicator or one.change.indicator),
            lettered(one.change.part),
            subject_text(one.change.subject, theme),
            *value_cells(one.change.before),
            *value_cells(one.change.after),
            lettered(one.change.reason),
            lettered(one.change.reason_class),
            lettered(one.change.approver),
            str(one.change.source),
        )
        for one in change_list(edition)
    )
    return Listing("変更", heads, rows, (0, 2), 1)


def element_listing(edition: Edition, theme: Theme) -> Listing:
    """Return every element of the tree with what stands above it."""
    names = {e.id: f"{theme.word(e.tier)}{e.number} {e.name}".strip() for e in edition.elements}
    heads = (
        ("階層", 12),
        ("番号", 8),
        ("名称", 40),
        ("上位", 40),
        ("説明", 60),
        ("所管", 30),
        ("注記", 20),
        ("出典", 20),
    )
    rows = tuple(
        (
            theme.word(element.tier),
            lettered(element.number),
            lettered(element.name),
            lettered(names.get(element.parent, "")),
            lettered(element.description),
            "、".join(map(lettered, element.departments)),
            "、".join(map(lettered, element.notes)),
            str(element.source),
        )
        for element in edition.elements
    )
    return Listing("体系", heads, rows, (0, 2), 1)


def fault_listing(wrong: Sequence[Finding]) -> Listing:
    """Return the findings that stand against issuing the plan."""
    heads = (("規則", 10), ("対象ID", 22), ("箇所", 22), ("説明", 60), ("対処", 50), ("出典", 24))
    rows = tuple(
        (
            one.code,
            one.subject,
            lettered(one.spot),
            one.sentence.ja,
            one.remedy.ja,
            str(one.source or ""),
        )
        for one in wrong
    )
    return Listing("検査で見つかった誤り", heads, rows)
