"""The cover paper in its fixed form: 主旨, 内容, 今後のスケジュール."""

import re
from collections.abc import Iterator, Sequence
from itertools import takewhile

from shirube.difference import is_report
from shirube.plan import LEFT_OUT, Edition, PassageKind
from shirube.report.council.agenda import Agenda
from shirube.report.council.content import content_blocks
from shirube.report.council.schedule import schedule_blocks
from shirube.report.folio import Block, Folio, Heading, Manner, Text
from shirube.report.progress import UNFIT, document_title, faults
from shirube.report.progress.lettering import lettered
from shirube.report.progress.paragraphs import paragraphs
from shirube.report.progress.values import MISSING
from shirube.report.theme import Theme
from shirube.terms import Finding

NAME = "議会報告"
_HEADED = re.compile(r"[2-9](?![\d年月日,.%])")
_NOTHING = Agenda()


def cover_paper(
    edition: Edition,
    theme: Theme,
    agenda: Agenda = _NOTHING,
    before: Edition | None = None,
    findings: Sequence[Finding] = (),
) -> Folio:
    """Return the cover paper of an Edition.

    ``before`` is its predecessor, or None; ``findings`` are what the rules found and nobody
    accepted. What neither the agenda nor the Edition says is
    printed as missing.
    """
    title = agenda.title or f"{document_title(edition)}について"
    return Folio(
        theme.word(NAME),
        title,
        tuple(_blocks(title, edition, theme, agenda, before)),
        watermark=theme.word(UNFIT) if faults(findings) else "",
    )


def _blocks(
    title: str, edition: Edition, theme: Theme, agenda: Agenda, before: Edition | None
) -> Iterator[Block]:
    date = agenda.date or lettered(edition.date) or f"{theme.word('日付')}：{MISSING}"
    department = agenda.department or f"{theme.word('所管部')}：{MISSING}"
    sender = (date, theme.issuer or edition.plan.municipality, department)
    yield Text("\n".join(filter(None, sender)), Manner.SENDER)
    yield Heading(1, title)
    yield Heading(2, f"１　{theme.word('主旨')}")
    yield from _purpose(edition, agenda)
    yield Heading(2, f"２　{theme.word('内容')}")
    papers = agenda.attachments or (
        theme.word("概要版"),
        theme.word("推進状況" if is_report(edition) else "本編"),
    )
    named = "、".join(f"別紙{place}「{paper}」" for place, paper in enumerate(papers, 1))
    yield Text(f"詳しくは、{named}をご覧ください。")
    yield from content_blocks(edition, before, theme)
    yield Heading(2, f"３　{theme.word('今後のスケジュール')}")
    yield from schedule_blocks(edition, agenda, theme)


def _purpose(edition: Edition, agenda: Agenda) -> Iterator[Block]:
    """Yield the purpose: of the agenda, of the document, or the plain sentence."""
    printed = [
        _own(passage.text)
        for passage in edition.passages
        if passage.kind is PassageKind.COVER_PURPOSE and LEFT_OUT not in passage.text
    ]
    if agenda.purpose:
        yield from paragraphs(agenda.purpose)
    elif printed:
        for text in printed:
            yield from paragraphs(text)
    else:
        plan = lettered(edition.plan.name)
        what = "取組みの状況" if is_report(edition) else "内容"
        yield Text(f"{plan}の{what}を「{document_title(edition)}」にまとめたので、報告する。")


def _own(text: str) -> str:
    """Return a text up to the heading of the next part, where the document ran them together."""
    return "\n".join(takewhile(lambda line: not _HEADED.match(line), text.split("\n")))
