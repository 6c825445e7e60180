"""Changes (変更): what was planned before, what is planned now, and why."""

from dataclasses import dataclass

from shirube.terms import Answer, Source


@dataclass(frozen=True, slots=True)
class Change:
    """A revised figure with the reason that the document gives.

    ``subject`` (対象) names what changed: a fiscal year of the plan (``2023``) or 目標値.
    ``reason`` is folded. ``reason_class`` (前倒し, 需要増 …) and ``approver`` are empty
    until a person gives them.
    """

    indicator: str
    part: str
    subject: str
    before: Answer
    after: Answer
    reason: str
    source: Source
    reason_class: str = ""
    approver: str = ""
