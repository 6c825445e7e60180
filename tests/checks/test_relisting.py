"""Re-listings: boundaries of the rules REP-01 to REP-05."""

import pytest

from tests.checks.noticing import noticed, spots

ORIGIN = "施策 1 港\n  行動量 便数 | 便 | 合計 | 増 | 現況値 =8 | 当初計画 2022=10 2023=12 計=22\n"


@pytest.mark.parametrize(
    ("figures", "wrong"),
    [
        ("現況値 =8 | 当初計画 2022=10 2023=12 計=22", []),
        ("現況値 =9 | 当初計画 2022=10 2023=12 計=22", ["現況値"]),
        ("現況値 =8 | 当初計画 2022=10 2023=13 計=23", ["令和5年度", "総量"]),
        # a copy that leaves a value out contradicts nothing
        ("現況値 =省略 | 当初計画 2022=10 2023=12 計=22", []),
    ],
)
def test_values_are_those_of_the_origin(figures: str, wrong: list[str]) -> None:
    again = f"施策 2 足\n  行動量 便数 | 便 | 合計 | 増 | {figures} | 再掲 施策1/行動量便数"
    assert spots("REP-01", ORIGIN + again) == wrong


def test_a_relisted_effect_has_the_amount_of_its_origin() -> None:
    sketch = """
効果額 1-1 港の広告 | 2022 | 見込み | 歳入増 | 100
効果額 2-1 広告 | 2022 | 見込み | 歳入増 | 90 | 再掲 1-1
"""
    assert "90,000円" in noticed("REP-01", sketch)[0]
    assert noticed("REP-01", sketch.replace("| 90 |", "| 100 |")) == []


def test_the_parting_words_are_quoted() -> None:
    sketch = """
施策 1 港
  事業 1-1 居場所の開発 | 役割を担える場を増やします。
施策 2 足
  事業 2-1 居場所の開発 | 注 再掲 | 役割を持てる場を増やします。
"""
    (sentence,) = noticed("REP-02", sketch)
    assert "役割を持てる場" in sentence
    assert "役割を担える場" in sentence


@pytest.mark.parametrize(
    ("sketch", "wrong"),
    [
        ("施策 1 港\n  事業 1-1 清掃\n施策 2 海\n  事業 2-1 清掃 | 注 再掲", ""),
        ("施策 1 港\n  事業 1-1 清掃(再掲)\n施策 2 海\n  事業 2-1 清掃", "より前です"),
        ("施策 1 港\n  事業 1-1 清掃 | 注 再掲\n施策 2 海\n  事業 2-1 植樹", "見当たらず"),
        (
            "施策 1 港\n  事業 1-1 清掃\n  事業 1-2 清掃\n施策 2 海\n  事業 2-1 清掃 | 注 再掲",
            "2件あり",
        ),
    ],
)
def test_one_origin_that_stands_before(sketch: str, wrong: str) -> None:
    sentences = noticed("REP-03", sketch)
    assert len(sentences) == bool(wrong)
    assert wrong in "".join(sentences)


@pytest.mark.parametrize(
    ("again", "wrong"),
    [
        ("便数 | 便 | 合計 | 増 | 現況値 =8 | 当初計画 2022=10 2023=12 計=22", 1),
        # another value, another name, or one number alone are no second listing
        ("便数 | 便 | 合計 | 増 | 現況値 =8 | 当初計画 2022=10 2023=13 計=23", 0),
        ("船の数 | 便 | 合計 | 増 | 現況値 =8 | 当初計画 2022=10 2023=12 計=22", 0),
    ],
)
def test_a_second_listing_is_marked(again: str, wrong: int) -> None:
    assert len(spots("REP-04", f"{ORIGIN}施策 2 足\n  行動量 {again}")) == wrong


@pytest.mark.parametrize(
    ("sketch", "wrong"),
    [
        ("施策 1 港\n  取組み 桟橋と待合所の改修\n施策 2 島\n  取組み 桟橋と待合所の改修", []),
        (
            "施策 1 港\n  取組み 桟橋と待合所の改修\n  取組み 灯台の点検\n"
            "施策 2 島\n  取組み 桟橋と待合所の改修\n  取組み 灯台の点検(再掲)",
            ["桟橋と待合所の改修"],
        ),
        (
            "施策 1 港\n  取組み 桟橋と待合所の改修\n施策 2 島\n  取組み 桟橋と待合所の改修(再掲)",
            [],
        ),
    ],
)
def test_a_plan_that_marks_re_listings_marks_them_all(sketch: str, wrong: list[str]) -> None:
    assert spots("REP-04", sketch) == wrong


TABLE = "表 取組み表 | {} | {}・実績等={} {}・予定={}\n"


@pytest.mark.parametrize(
    ("second", "unmarked", "differing"),
    [
        (("港の通報アプリの追加(再掲)", "試行", "拡大"), 0, 0),
        (("港の通報アプリの追加(再掲)", "試行", "縮小"), 0, 1),
        (("港の通報アプリの追加", "試行", "拡大"), 1, 0),
        (("港の案内アプリの追加", "試行", "拡大"), 0, 0),
    ],
)
def test_items_of_programme_tables(
    second: tuple[str, str, str], unmarked: int, differing: int
) -> None:
    first = ("港の通報アプリの追加", "試行", "拡大")
    sketch = "".join(
        TABLE.format(title, name, done, name, planned)
        for title, (name, done, planned) in (("参加", first), ("対話", second))
    )
    assert len(spots("REP-04", sketch)) == unmarked
    assert len(spots("REP-02", sketch)) == differing


@pytest.mark.parametrize(
    ("total", "wrong"),
    # 100 and 40 count; 30 and 7 are re-listed
    [("140", 0), ("170", 1), ("177", 1), ("147", 1), ("150", 0)],
)
def test_a_total_that_counts_twice(total: str, wrong: int) -> None:
    sketch = f"""
効果額 1-1 広告 | 2022 | 見込み | 歳入増 | 100
効果額 1-2 車両 | 2022 | 見込み | 削減額 | 40
効果額 2-1 車両 | 2022 | 見込み | 削減額 | 30 | 再掲 1-2
効果額 2-2 広告 | 2022 | 見込み | 歳入増 | 7 | 再掲 1-1
効果額 合計 | 2022 | 見込み | 計 | {total}
"""
    assert len(spots("REP-05", sketch)) == wrong
