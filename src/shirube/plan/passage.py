"""Passages: the texts of a plan, each in its place (現状, 課題, 注記 …)."""

from dataclasses import dataclass
from enum import Enum

from shirube.terms import Source


class PassageKind(Enum):
    """What a text is for."""

    PRESENT = "現状"
    ISSUE = "課題"
    DIRECTION = "方向性"
    LEAD = "リード文"
    LEGEND = "凡例"
    NOTE = "注記"
    COLUMN = "コラム"
    POSITION = "計画の位置づけ"
    METHOD = "進行管理"
    COVER_PURPOSE = "主旨"
    COVER_CONTENT = "内容"
    COVER_SCHEDULE = "今後のスケジュール"
    POLICY = "方針"
    GOAL = "めざす姿"
    PURPOSE = "趣旨"
    PRINCIPLE = "理念"
    BODY = "本文"
    OPINION = "意見"


@dataclass(frozen=True, slots=True)
class Passage:
    """A text under its heading. ``element`` is empty for a text of the whole document.

    ``date`` is the day that the document gives for it (of an opinion, the meeting at which it
    was said), printed and folded, or empty.
    """

    element: str
    kind: PassageKind
    title: str
    text: str
    source: Source
    date: str = ""
