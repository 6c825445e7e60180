"""Names as they are compared: folded, without marks that only point elsewhere."""

import pytest

from shirube.intake.names import brackets, name


@pytest.mark.parametrize(
    ("printed", "plain"),
    [
        ("公園 の 数", "公園の数"),
        ("公園の数（延べ）", "公園の数(延べ)"),
        ("ＡＩ の活用", "AIの活用"),
        ("緑化＊の面積", "緑化の面積"),
        ("緑化＊１の面積", "緑化の面積"),
        ("緑化※1の面積", "緑化の面積"),
        ("緑化面積※", "緑化面積"),
        ("緑化面積（累計※2）", "緑化面積(累計)"),
        ("緑化※の面積", "緑化の面積"),
        ("緑化※市民の面積", "緑化市民の面積"),
        ("緑化面積※県の分を含む", "緑化面積※県の分を含む"),
        ("緑化面積【再掲】", "緑化面積"),
        ("緑化面積【実施計画 1-2】", "緑化面積"),
        ("【新規】緑化面積", "【新規】緑化面積"),
    ],
)
def test_names(printed: str, plain: str) -> None:
    assert name(printed, ("再掲", "実施計画")) == plain


def test_without_marks_no_bracket_goes() -> None:
    assert name("緑化面積【再掲】") == "緑化面積【再掲】"


@pytest.mark.parametrize(
    ("printed", "plain"),
    [
        ("市民農園3の区画数", "市民農園の区画数"),
        ("小さな市民農園3の区画数", "小さな市民農園の区画数"),
        ("市民農園の3区画", "市民農園の3区画"),
        ("市民農園30の区画数", "市民農園30の区画数"),
        ("市民農園4の区画数", "市民農園4の区画数"),
        ("第3次市民農園の計画", "第3次市民農園の計画"),
    ],
)
def test_the_digit_of_a_footnote_goes_behind_its_word_alone(printed: str, plain: str) -> None:
    assert name(printed, (), {"3": "市民農園"}) == plain


@pytest.mark.parametrize(
    ("printed", "found"),
    [
        ("緑化面積【再掲】", ("再掲",)),
        ("緑化面積【実施計画 1－2】【再掲】", ("実施計画1-2", "再掲")),
        ("緑化面積", ()),
        ("緑化面積【再掲", ()),
    ],
)
def test_brackets(printed: str, found: tuple[str, ...]) -> None:
    assert brackets(printed) == found
