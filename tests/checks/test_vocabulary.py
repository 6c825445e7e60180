"""Word lists: those of the package, and what a city adds."""

import pytest

from shirube.checks import extended, vocabulary
from shirube.terms import Refusal

LISTS = {"units": {"件数": ("件",), "人数": ("人", "名")}}

EXTENSIONS = [
    ("", {"件数": ("件",), "人数": ("人", "名")}),
    ('[units]\n"艇数" = ["艇"]', {"件数": ("件",), "人数": ("人", "名"), "艇数": ("艇",)}),
    ('[units]\n"人数" = ["人"]', {"件数": ("件",), "人数": ("人",)}),
    ('[units]\n"人数" = []', {"件数": ("件",)}),
]


@pytest.mark.parametrize(("text", "words"), EXTENSIONS)
def test_what_a_city_adds(text: str, words: dict[str, tuple[str, ...]]) -> None:
    assert extended(LISTS, text, "市.toml") == {"units": words}


BAD = [
    "[units",
    '[units]\n"人数" = "人"',
    "units = 3",
    '[units]\n"人数" = [1]',
    '[boats]\n"a" = []',
]


@pytest.mark.parametrize("text", BAD)
def test_what_is_no_word_list(text: str) -> None:
    with pytest.raises(Refusal, match=r"市\.toml"):
        extended(LISTS, text, "市.toml")


def test_the_lists_of_the_package_have_words() -> None:
    assert all(words and all(words.values()) for words in vocabulary().values())
