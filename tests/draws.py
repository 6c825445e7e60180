"""Draws that are the same in every run, whatever code stands beside the tests.

Hypothesis mixes constants that it finds in the loaded modules into what it draws, so that a
test which does not change would try other documents as soon as any file does.
"""

from hypothesis.internal.conjecture.providers import AVAILABLE_PROVIDERS, HypothesisProvider

STEADY = "steady"
"""The name of the backend, for ``settings(backend=STEADY)``."""


class SteadyProvider(HypothesisProvider):
    """Draws as Hypothesis does, without constants of the code."""

    def _maybe_draw_constant(self, *args: object, **options: object) -> None:
        return None


AVAILABLE_PROVIDERS[STEADY] = f"{__name__}.{SteadyProvider.__name__}"
