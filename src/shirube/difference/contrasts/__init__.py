"""What is said otherwise, aspect by aspect."""

from shirube.difference.contrasts.elements import element_contrasts
from shirube.difference.contrasts.indicators import indicator_contrasts
from shirube.difference.contrasts.whole import plan_contrasts

__all__ = ["element_contrasts", "indicator_contrasts", "plan_contrasts"]
