"""Where rounding shows: parts that add up in yen and no longer do in the unit outside."""

from collections.abc import Iterable

from shirube.plan import Amount
from shirube.report.progress.values import shown_amount
from shirube.report.theme import Theme


def needs_rounding_note(parts: Iterable[int], total: Amount | None, theme: Theme) -> bool:
    """Tell whether the shown parts miss the shown total though the exact ones do not."""
    amounts = tuple(parts)
    if not isinstance(total, int) or sum(amounts) != total:
        return False
    return sum(shown_amount(part, theme) for part in amounts) != shown_amount(total, theme)
