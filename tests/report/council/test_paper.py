"""The cover paper: its fixed form, what it counts, what it says where nothing is known."""

from dataclasses import replace
from pathlib import Path

import pytest

from shirube.difference import origin
from shirube.exchange import load_edition
from shirube.plan import Event, PassageKind, abridged
from shirube.report.council import Agenda, Appointment, agenda, cover_paper
from shirube.report.folio import Folio, Heading, Manner, Table, Text
from shirube.report.theme import plain
from shirube.terms import Bilingual, Finding, Refusal, Severity, fold
from tests.evaluation.making import HERE, edition
from tests.report.progress.sheets import copied, tables, texts

SHIOMI = load_edition(Path(__file__).parents[3] / "examples" / "shiomi")
NOTHING = replace(edition([], []), elements=())
TOML = """
date = "令和8年2月12日"
department = "政策部企画課"
attachments = ["概要版"]
[[schedule]]
when = "令和8年3月末"
what = "推進状況の策定"
"""


def _sender(folio: Folio) -> str:
    return next(b.text for b in folio.blocks if isinstance(b, Text) and b.manner is Manner.SENDER)


def _heads(folio: Folio, level: int) -> list[str]:
    return [b.text for b in folio.blocks if isinstance(b, Heading) and b.level == level]


def test_the_form_is_the_fixed_one() -> None:
    folio = cover_paper(SHIOMI, plain(), agenda(TOML, "議題.toml"))
    assert folio.name == "議会報告"
    assert _heads(folio, 1) == ["潮見市みなと未来プラン 推進状況（案）について"]
    assert _heads(folio, 2) == ["１　主旨", "２　内容", "３　今後のスケジュール"]
    assert _sender(folio).split("\n") == ["令和8年2月12日", "潮見市", "政策部企画課"]
    assert copied(tables(folio)[-1]).rows == (("令和8年3月末", "推進状況の策定"),)
    assert "詳しくは、別紙1「概要版」をご覧ください。" in list(texts(folio))


# What a person counts in the document of Shiomi.
@pytest.mark.parametrize(
    "line",
    (
        "柱4、施策8、事業24、行動量33、成果指標33(再掲の指標を除く)",
        "全8施策24事業のうち、5施策5事業の計画を変更",
        "全8施策33指標のうち、5施策5指標の目標値を変更",
        "「潮見市みなと未来プラン策定版」と比べて、新しい指標は0件、なくなった指標は0件",
    ),
)
def test_its_numbers_are_counted(line: str) -> None:
    assert line in list(texts(cover_paper(SHIOMI, plain(), before=origin(SHIOMI))))


def test_its_money_is_that_of_the_totals() -> None:
    (table,) = (t for t in tables(cover_paper(SHIOMI, plain())) if t.unit)
    assert copied(table).rows == (
        ("事業費の合計", "令和6年度実績", "1,436,875"),
        ("事業費の合計", "令和7年度見込み", "1,512,160"),
        ("事業費の合計", "令和8年度計画", "1,645,930"),
        ("効果額の合計(再掲を除く)", "令和6年度実績", "111,550"),
        ("効果額の合計(再掲を除く)", "令和7年度見込み", "158,520"),
        ("効果額の合計(再掲を除く)", "令和8年度当初計画", "141,830"),
    )


def test_what_nobody_says_is_printed_as_missing() -> None:
    folio = cover_paper(NOTHING, plain())
    assert _sender(folio).split("\n")[-1] == "所管部：記載なし"
    last = folio.blocks[-1]
    assert isinstance(last, Text) and last.text == "記載なし"


def test_the_purpose_is_of_the_agenda_else_of_the_document_else_plain() -> None:
    said = "".join(texts(cover_paper(SHIOMI, plain(), Agenda(purpose="市民に知らせる。"))))
    assert "市民に知らせる。" in said and "見込みを踏まえて" not in said
    assert "見込みを踏まえて" in "".join(texts(cover_paper(SHIOMI, plain())))
    assert "まとめたので、報告する。" in "".join(texts(cover_paper(abridged(SHIOMI), plain())))


# The Edition is of 令和8年2月: what is over is not to come.
@pytest.mark.parametrize(
    ("schedule", "first", "shown"),
    (
        ("今後の予定", "2026-03-31", True),
        ("審議経過", "2026-02-01", True),
        ("今後の予定", "2025-12-01", False),
        ("審議経過", "", False),
        ("今後のスケジュール", "", True),
    ),
)
def test_only_what_is_to_come_is_in_the_schedule(schedule: str, first: str, shown: bool) -> None:
    event = Event("", schedule, "その日", first, first, "公表", HERE)
    told = replace(
        SHIOMI,
        events=(event,),
        passages=tuple(p for p in SHIOMI.passages if p.kind is not PassageKind.COVER_SCHEDULE),
    )
    last = cover_paper(told, plain()).blocks[-1]
    assert isinstance(last, Table) is shown


@pytest.mark.parametrize(
    "wrong",
    (
        "date = 2026-02-12",
        'place = "議場"',
        'attachments = "概要版"',
        '[[schedule]]\nwhen = "3月"',
        '[[schedule]]\nwhen = "3月"\nwhat = 3',
        "schedule = [1]",
        "date = ",
    ),
)
def test_an_agenda_of_another_form_is_refused(wrong: str) -> None:
    with pytest.raises(Refusal, match=r"議題の紙\.toml"):
        agenda(wrong, "議題の紙.toml")


def test_an_agenda_is_read_as_it_stands() -> None:
    assert agenda(TOML, "x") == Agenda(
        "令和8年2月12日",
        "政策部企画課",
        attachments=("概要版",),
        schedule=(Appointment("令和8年3月末", "推進状況の策定"),),
    )


def test_the_names_of_the_headings_are_the_theme_s() -> None:
    other = replace(plain(), issuer="潮見市長", words={"主旨": "趣旨"})
    folio = cover_paper(SHIOMI, other)
    assert _heads(folio, 2)[0] == "１　趣旨" and "潮見市長" in _sender(folio)
    assert fold(folio.title) == "潮見市みなと未来プラン推進状況(案)について"


def test_an_error_that_is_open_lies_over_the_paper() -> None:
    both = Bilingual("合計が合いません。", "The sum is wrong.")
    wrong = Finding("SUM-01", Severity.ERROR, "", None, both, both)
    assert cover_paper(SHIOMI, plain(), findings=[wrong]).watermark == "検査未了"
    assert cover_paper(SHIOMI, plain()).watermark == ""
