"""The tables that the bench prints are aligned, whatever is wide in them."""

from bench.sheet import sheet


def test_columns_are_aligned() -> None:
    rows = [("施策 4", "1", "0.5"), ("ab", "1,000", "12.5")]
    assert sheet("速さ", ("文書", "n", "秒"), rows).splitlines() == [
        "",
        "■ 速さ",
        "  文書        n    秒",
        "  施策 4      1   0.5",
        "  ab      1,000  12.5",
    ]
