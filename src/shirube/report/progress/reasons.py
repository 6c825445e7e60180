"""What stands in the column of reasons: each change with its reason, and the former target."""

from collections.abc import Iterable, Sequence

from shirube.plan import Change, Figure, Indicator, Role
from shirube.report.progress.lettering import lettered
from shirube.report.progress.values import answer_text, part_label, parts_text, year_text
from shirube.report.theme import Theme
from shirube.terms import Answer

NO_REASON = "理由の記載なし"
_PAIRS = ((Role.ORIGINAL, Role.REVISED), (Role.FORMER_TARGET, Role.TARGET))


def reason_text(
    row: Indicator, changes: Sequence[Change], figures: Sequence[Figure], theme: Theme
) -> str:
    """Return the reasons of the changes of an indicator, and its former target; ― for none.

    What a change was from and to is said where the figures of the row do not show it.
    """
    told: dict[str, list[str]] = {}
    for change in changes:
        told.setdefault(_reason(change, figures), []).append(subject_text(change.subject, theme))
    lines = [
        f"〔{'、'.join(dict.fromkeys(subjects))}〕{reason}" if len(changes) > 1 else reason
        for reason, subjects in told.items()
    ]
    former = [figure for figure in figures if figure.role is Role.FORMER_TARGET]
    if former:
        lines.append(f"【{theme.word('目標値（策定時）')}】{parts_text(former)}")
    return "\n".join(lines) or "―"


def subject_text(subject: str, theme: Theme) -> str:
    """Return what changed: a fiscal year, or 目標値."""
    year = subject.isascii() and subject.isdigit() and len(subject) == 4
    return year_text(int(subject), theme) if year else lettered(subject)


def turn_text(before: Answer, after: Answer) -> str:
    """Return before → after; a blank is said as such."""
    return " → ".join(answer_text(answer) or "（空欄）" for answer in (before, after))


def _reason(change: Change, figures: Iterable[Figure]) -> str:
    said = (
        []
        if _shown(change, figures)
        else [f"{part_label(change.part)}{turn_text(change.before, change.after)}"]
    )
    marks = (("分類", change.reason_class), ("承認", change.approver))
    aside = "、".join(f"{name}：{lettered(word)}" for name, word in marks if word)
    said.append((lettered(change.reason) or NO_REASON) + (f"（{aside}）" if aside else ""))
    return "\n".join(said)


def _shown(change: Change, figures: Iterable[Figure]) -> bool:
    """Tell whether the figures of the row show both sides of a change."""
    of_it = [f for f in figures if f.part == change.part and _of(change.subject, f)]
    return any(
        {change.before} <= {f.answer for f in of_it if f.role is old}
        and {change.after} <= {f.answer for f in of_it if f.role is new}
        for old, new in _PAIRS
    )


def _of(subject: str, figure: Figure) -> bool:
    if figure.role in (Role.FORMER_TARGET, Role.TARGET):
        return not subject.isdigit()
    return subject == str(figure.period.first) == str(figure.period.last)
