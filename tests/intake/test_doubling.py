"""Headings that a PDF prints twice over, and words that only look like them."""

import pytest

from shirube.intake import read_bytes
from shirube.intake.doubling import undoubled
from tests.intake.page import page


@pytest.mark.parametrize(
    ("printed", "read"),
    [
        ("ははじじめめにに", "はじめに"),
        ("「「みみななとと・・計計画画」」", "「みなと・計画」"),
        ("（１） 『『別別冊冊』』のの見方", "（１） 『別冊』の見方"),
        ("指指針針  別別冊冊））」」  ににつついいてて", "指針 別冊）」 について"),
        ("指指針針 別別冊冊", "指針 別冊"),
        ("ＰＰＤＤＦＦのの表表", "ＰＤＦの表"),
        ("第第１１章章ののああららまましし", "第１章のあらまし"),
        # These are words, figures and signs.
        ("ささやかな備え", "ささやかな備え"),
        ("いろいろな、ますます", "いろいろな、ますます"),
        ("すすきの里", "すすきの里"),
        ("112233", "112233"),
        ("1100 2200 3300", "1100 2200 3300"),
        ("………………", "………………"),
        ("――――――――", "――――――――"),
        ("ああああああ", "ああああああ"),
        ("はばたけ", "はばたけ"),
        ("", ""),
    ],
)
def test_a_doubled_run_is_read_once(printed: str, read: str) -> None:
    assert undoubled(printed) == read


def test_the_page_keeps_what_is_printed() -> None:
    document = page("ははじじめめにに¶\n本文")
    assert document.raw[0] == "ははじじめめにに "
    assert document.folded[0] == "はじめに"


def test_a_doubled_heading_opens_its_block() -> None:
    text = (
        "１１ 実実現現ののたためめのの仕仕掛掛けけ：：そそのの１１\n＜港＞大作戦\n"
        "〈〈取取りり組組みみのの方方向向性性〉〉\n○○港港ののににぎぎわわいい\n広げます。\n"
    )
    edition = read_bytes("page.txt", text.encode(), "booklet").edition
    assert [element.name for element in edition.elements] == ["<港>大作戦", "港のにぎわい"]


def test_doubled_names_and_texts_are_read_once() -> None:
    text = (
        "1 実現のための仕掛け：その1\n＜港＞大作戦\n〈取り組みの方向性〉\n○港のにぎわい\n"
        "ににぎぎわわいいをを広げます。\n推進に向けた\n取り組みの目安\n主な取り組み 担当部\n"
        "人が集う場をつくります。\n朝朝市市のの開開催催，磯遊び 港湾課\n"
    )
    edition = read_bytes("page.txt", text.encode(), "booklet").edition
    assert edition.elements[1].description == "にぎわいを広げます。"
    initiative = edition.elements[3]
    assert (initiative.name, initiative.printed) == ("朝市の開催", "朝朝市市のの開開催催")
