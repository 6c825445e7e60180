"""TXT-01: one name in two spellings, and honest pairs of names."""

import pytest

from tests.checks.noticing import spots

_FRAME = """
施策 1 海辺の防災の充実
施策 2 {body}
施策 3 水産業の振興と育成
概要 名称 | 1 海辺の防災の充実
概要 名称 | 2 {overview}
概要 名称 | 3 水産業の振興と育成
"""
ONE_NAME = [
    ("農を生かした地域活動の充実", "農を活かした地域活動の充実"),
    ("求職者と就業とのマッチング", "求職者と就業のマッチング"),
    ("緊急時・非常時の体制整備", "緊急時・非常時の体制管理"),
    ("勤務時間の適正管理及び働き方の見直し", "職務時間の適正管理及び働き方の見直し"),
    ("生活支援拠点づくり商店街への支援", "生活拠点づくり商店街への支援"),
    ("母親(両親)学級", "母親(両親学級)"),
    ("予防・健康づくり", "予防、健康づくり"),
    (
        "誰もが取り残されることなく生き生きと暮らせるための支援",
        "誰もが取り残されることなく安心して暮らせるための支援",
    ),
    ("オンラインツール活用の拡充", "オンラインツール(ビデオ会議等)活用の拡充"),
]
TWO_NAMES = [
    ("高齢者の支援の充実", "障害者の支援の充実"),
    ("前期の計画の推進と点検", "後期の計画の推進と点検"),
    ("A棟の耐震改修の推進", "B棟の耐震改修の推進"),
    ("1号岸壁の改修の推進", "2号岸壁の改修の推進"),
    ("港湾施設の整備の推進", "港湾施設の整備の推進(再掲)"),
    ("港のにぎわい講座の開催回数", "港のにぎわい講座の参加者数"),
    ("地域活動団体への支援の充実", "地域活動団体等への支援の充実"),
    ("転入者への案内の充実", "転出者への案内の充実"),
    ("食育の現場からの報告会", "分別徹底の現場からの報告会"),
    ("支え合い推進事業―事業承継―", "支え合い推進事業―国際交流―"),
]


@pytest.mark.parametrize(("body", "overview"), ONE_NAME)
def test_one_name(body: str, overview: str) -> None:
    assert len(spots("TXT-01", _FRAME.format(body=body, overview=overview))) == 1


@pytest.mark.parametrize(("body", "overview"), TWO_NAMES)
def test_two_names(body: str, overview: str) -> None:
    assert spots("TXT-01", _FRAME.format(body=body, overview=overview)) == []


def test_a_series_of_names_is_honest() -> None:
    offices = "\n".join(
        f"施策 {n} {name}総合支所の窓口の改善" for n, name in enumerate("港島浦", 1)
    )
    assert spots("TXT-01", offices) == []
