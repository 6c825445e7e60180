"""docs/evaluation.md lists what the code has, and its examples do what they say."""

import io
import re
from collections.abc import Iterable
from contextlib import redirect_stdout

import pytest

from shirube import evaluation
from shirube.evaluation import Formula, Obstacle, Remark, scales, scales_of
from shirube.terms import Bilingual
from tests.docs.tree import ROOT

_PAGE = (ROOT / "docs/evaluation.md").read_text(encoding="utf-8")
_FENCES = dict(re.findall(r"^```(\w+)\n(.*?)^```", _PAGE, re.MULTILINE | re.DOTALL))


def _rows(title: str) -> list[tuple[str, ...]]:
    """Return the cells of the first table under a heading, without its head."""
    section = re.split(rf"^#+ {title}\b.*$", _PAGE, maxsplit=1, flags=re.MULTILINE)[1]
    lines = [
        line for line in re.split(r"^#", section, flags=re.M)[0].splitlines() if line[:1] == "|"
    ]
    split = (re.split(r"(?<!\\)\|", line.strip("|")) for line in lines[2:])
    return [tuple(cell.strip() for cell in row) for row in split]


def _pairs(words: Iterable[Bilingual]) -> list[tuple[str, str]]:
    return [(word.ja, word.en) for word in words]


def test_every_formula_is_listed() -> None:
    rows = [(id.strip("`"), ja, en) for id, ja, en, *_ in _rows("式")]
    assert rows == [(known.name, known.value.ja, known.value.en) for known in Formula]


def test_every_function_of_a_formula_exists() -> None:
    named = [row[4].strip("`") for row in _rows("式")]
    assert [name for name in named if name not in evaluation.__all__] == []


def test_every_reason_is_listed() -> None:
    assert _rows("算定不可の理由") == _pairs(known.value for known in Obstacle)


def test_every_remark_is_listed() -> None:
    assert _rows("注記") == _pairs(known.value for known in Remark)


def test_every_scale_is_listed() -> None:
    assert _rows("評価尺度") == [(f"`{scale.id}`", scale.user) for scale in scales()]


def test_the_scale_of_the_page_is_a_scale() -> None:
    (own,) = scales_of(_FENCES["toml"], "page")
    assert [grade.label for grade in own.grades] == ["悪化", "順調", "概ね順調", "遅れ"]


def test_the_example_prints_what_the_page_says(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    printed = io.StringIO()
    with redirect_stdout(printed):
        exec(_FENCES["python"], {})
    assert printed.getvalue() == _FENCES["text"]


def test_every_named_function_exists() -> None:
    words = set(re.findall(r"`([a-z]+_[a-z_]+|[A-Z][a-z]\w+)`", _PAGE)) - {
        "left_out",
        "from_forecast",
    }
    assert sorted(words - set(evaluation.__all__)) == []
