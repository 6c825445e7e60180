"""What a total of effects counts a second time (再掲)."""

from shirube.evaluation import EffectSum
from shirube.plan import Effect

_SUMS = 4096
"""How many sums of re-listed rows are looked at, at most."""


def counted_twice(found: EffectSum) -> tuple[Effect, ...]:
    """Return the re-listed rows that make up what the total has too much, or none."""
    if not found.difference:
        return ()
    sums: dict[int, tuple[Effect, ...]] = {0: ()}
    for effect in found.relisted:
        if len(sums) < _SUMS and _amount(effect):
            sums |= {s + _amount(effect): (*rows, effect) for s, rows in sums.items()} | sums
    return sums.get(-found.difference, ())


def _amount(effect: Effect) -> int:
    return effect.amount if isinstance(effect.amount, int) else 0
