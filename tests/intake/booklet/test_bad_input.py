"""A booklet that lost a part of itself is read with findings, or refused in a sentence."""

from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from shirube.intake import Reading, read_bytes
from shirube.terms import Refusal
from tests.intake.booklet.test_booklet import REPORT, table
from tests.intake.test_fuzz import assert_sound

TEXT = REPORT.read_text(encoding="utf-8")
LINES = TEXT.split("\n")


def read(text: str) -> Reading:
    return read_bytes("city.txt", text.encode(), "booklet")


def tree(reading: Reading) -> list[tuple[str, str, str]]:
    named = {element.id: element.name for element in reading.edition.elements}
    return [
        (e.name, named.get(e.parent, ""), "、".join(e.departments))
        for e in reading.edition.elements
    ]


def said(reading: Reading) -> list[tuple[str, str]]:
    return [(each.code, each.sentence.ja) for each in reading.findings]


def test_a_row_without_its_departments_is_told() -> None:
    reading = read(
        TEXT.replace("ＷＡＩ広場 \n海辺文化\n\n振興担当部 \n\n教育委員会 \n", "ＷＡＩ広場 \n")
    )
    assert said(reading) == [("READ-03", "「NPOとの海の学校」の行の担当が読み取れません。")]


def test_a_row_without_departments_is_not_joined_with_the_next() -> None:
    reading = read(
        TEXT.replace(
            "夕べの集い，朝市 港湾課 \n\n港に人が集う場をつ\n\nくります。 \n", "夕べの集い，朝市 \n"
        )
    )
    assert ("READ-03", "「夕べの集い」の行の担当が読み取れません。") in said(reading)
    assert tree(reading)[-3:] == [
        ("夕べの集い", "港のにぎわいづくり", ""),
        ("朝市", "港のにぎわいづくり", ""),
        ("就業の手引き", "港のにぎわいづくり", "港湾課、くらし部"),
    ]


def test_a_cell_whose_end_is_guessed_is_told() -> None:
    reading = read(TEXT.replace("出張相談 くらし部", "出張相談"))
    assert [code for code, _ in said(reading)] == ["READ-02"]
    (finding,) = reading.findings
    assert "出張相談" in finding.sentence.ja and finding.source is not None
    assert finding.source.first <= LINES.index("出張相談 くらし部 ") + 1 <= finding.source.last


def test_without_the_column_of_departments_every_row_is_told() -> None:
    offices = (
        "こども部",
        "みなと総合事務所",
        "くらし部",
        "海辺文化\n\n振興担当部",
        "教育委員会",
        "港湾課",
    )
    text = TEXT.replace(" 担当部 ", " ")
    for office in offices:
        text = text.replace(f"{office} \n", "\n").replace(f"{office}\n", "\n")
    reading = read(text)
    rows = ["夕べの集い", "出張相談", "早く帰る日「ゆうなぎ」", "NPOとの海の学校"]
    rows += ["魚市場の見学会", "夕べの集い", "就業の手引き"]
    wanted = [("READ-03", f"「{name}」の行の担当が読み取れません。") for name in rows]
    assert said(reading) == wanted
    assert tree(reading) == [(row["名称"], row["上"], "") for row in table("elements.csv")]


def test_a_direction_without_its_table_is_told() -> None:
    start = TEXT.index("推進に向けた \n\n取り組みの目安 \n主な取り組み 担当部 \n\n海で働く")
    end = TEXT.index(" ２ 実現のための")
    reading = read(TEXT[:start] + TEXT[end:])
    assert said(reading) == [
        (
            "READ-05",
            "取り組みの方向性「海を生かした仕事づくり」の主な取り組みが一つも読み取れません。",
        )
    ]


def test_rows_whose_aim_is_lost_stand_under_the_direction() -> None:
    reading = read(TEXT.replace("港に人が集う場をつ\n\nくります。 \n", "\n"))
    (place,) = [e for e in reading.edition.elements if e.name == "港のにぎわいづくり"]
    under = [e.name for e in reading.edition.elements if e.parent == place.id]
    assert under == ["夕べの集い", "朝市", "就業の手引き"]
    assert [code for code, _ in said(reading)] == ["READ-03", "READ-03"]


def test_an_aim_at_which_the_document_ends_is_told() -> None:
    reading = read(TEXT[: TEXT.index("就業の手引き \n\n港湾課")])
    assert said(reading) == [
        ("READ-03", "取り組みの目安「港に人が集う場をつくります。」の後に行がありません。")
    ]


def test_a_booklet_without_its_body_is_refused() -> None:
    with pytest.raises(Refusal) as refused:
        read(TEXT[: TEXT.index(" １ 実現のための仕掛け")])
    assert "体系の見出し" in refused.value.sentence.ja


@pytest.mark.parametrize("line", range(0, len(LINES), 3))
def test_cut_short_anywhere_it_is_read_or_refused(line: int) -> None:
    with suppress(Refusal):
        assert_sound(read("\n".join(LINES[:line])))


@settings(max_examples=100)
@given(data=st.data())
def test_a_mangled_booklet_is_read_or_refused(data: st.DataObject) -> None:
    lines = list(LINES)
    places = st.integers(0, len(lines) - 1)
    for place in data.draw(st.lists(places, max_size=12)):
        act = data.draw(st.sampled_from(["lost", "twice", "cut", "moved", "glued"]))
        line = lines[place]
        changed = {
            "lost": "",
            "twice": f"{line}\n{line}",
            "cut": f"{line[: len(line) // 2]}\n{line[len(line) // 2 :]}",
            "moved": lines[data.draw(places)],
            "glued": line + lines[(place + 1) % len(lines)],
        }
        lines[place] = changed[act]
    with suppress(Refusal):
        assert_sound(read("\n".join(lines)))
