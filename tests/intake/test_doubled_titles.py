"""Running titles that a shadow prints twice: the lines that hold one, and what is left of them."""

import pytest

from shirube.intake.paper import paper
from shirube.intake.running import doubled

HEAD = "みなと町審議会"


def lines(*held: str) -> str:
    return "\n…\n".join(held)


@pytest.mark.parametrize(
    ("text", "left"),
    [
        (lines(HEAD * 2, HEAD * 2, HEAD * 2), {1: "", 3: "", 5: ""}),
        (
            lines(HEAD * 2, f"{HEAD * 2}港の章第２章", f"港の柱 {HEAD * 2}"),
            {1: "", 3: "港の章第２章", 5: "港の柱"},
        ),
        (lines(f" {HEAD * 2} ", f"{HEAD * 2}\t", HEAD * 2), {1: "", 3: "", 5: ""}),
        (lines(*[f"{HEAD} {HEAD}"] * 3), {}),
        (lines(HEAD * 2, HEAD * 2), {}),
        (lines(HEAD, HEAD, HEAD), {}),
        (lines("港港", "港港", "港港"), {}),
        (lines("……………………", "……………………"), {}),
        (lines(*[f"{HEAD}の意見と{HEAD}の答え"] * 3), {}),
    ],
)
def test_what_is_left_of_each_line(text: str, left: dict[int, str]) -> None:
    assert doubled(paper("town.txt", text.encode())) == left


def test_a_line_too_wide_for_a_title_is_not_looked_at() -> None:
    text = lines(*["あいうえお" * 400] * 3)
    assert doubled(paper("town.txt", text.encode())) == {}
