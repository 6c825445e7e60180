"""``shirube evaluate`` on odd Editions: every view in both languages, and never a traceback."""

import io
import json
from collections.abc import Sequence

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import given as every

from shirube.cli.evaluate import EVALUATE
from shirube.cli.grammar import understood
from shirube.cli.outcome import Outcome
from shirube.evaluation import Obstacle
from shirube.plan import Edition
from tests.cli.paper import paper, printed
from tests.evaluation.odd import ODD, editions

VIEWS: tuple[Sequence[str], ...] = (
    (),
    ("--all", "--scale", "nagayo"),
    ("--basis",),
    ("--money", "--changes"),
    ("--year", "2031"),
    ("--json", "--scale", "tama"),
)
REASONS = {obstacle.value.ja for obstacle in Obstacle}


def _evaluated(odd: Edition, words: Sequence[str], monkeypatch: pytest.MonkeyPatch) -> str:
    """The page of a call, whose Edition lies nowhere; its exit code says that it was served."""
    monkeypatch.setattr("shirube.cli.evaluate.opened", lambda source: odd)
    screen = paper()
    call = understood(EVALUATE.arguments, ["odd", *words], "shirube evaluate")
    assert EVALUATE.act(call, screen) is Outcome.FINE
    return printed(screen)


@pytest.mark.parametrize("words", VIEWS, ids=" ".join)
@pytest.mark.parametrize("case", [case for case in ODD if "thousand" not in case])
def test_odd(case: str, words: Sequence[str], monkeypatch: pytest.MonkeyPatch) -> None:
    odd, expected = ODD[case]
    page = _evaluated(odd, words, monkeypatch)
    if words == ("--all", "--scale", "nagayo"):
        said = (
            f"({expected})"
            if expected in REASONS
            else f"{expected}%"
            if expected
            else "指標がありません"
        )
        assert said in page
    if "--json" in words:
        said = json.loads(page)
        assert len(said["indicators"]) == len(odd.indicators)


@pytest.mark.parametrize(
    ("words", "said"),
    [((), " 10000 "), (("--json",), '"total": 10000'), (("--basis",), "印字の総量 0 のうち")],
)
def test_ten_thousand_indicators(
    words: Sequence[str], said: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = _evaluated(ODD["ten thousand indicators"][0], words, monkeypatch)
    assert said in page
    assert words == ("--json",) or page.count("\n") < 60, "what is much is folded"


@pytest.mark.parametrize("words", VIEWS, ids=" ".join)
def test_every_edition_is_served(words: Sequence[str]) -> None:
    @settings(suppress_health_check=[HealthCheck.too_slow], deadline=None, max_examples=60)
    @every(editions())
    def served(odd: Edition) -> None:
        with pytest.MonkeyPatch.context() as patch:
            page = _evaluated(odd, words, patch)
        assert io.StringIO(page).readline()

    served()
