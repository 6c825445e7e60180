"""How much memory this process has held at most."""

import resource
import sys

_UNIT = 1 if sys.platform == "darwin" else 1024
"""Bytes in the unit that ru_maxrss counts in."""


def peak() -> int:
    """Return the peak in bytes, the interpreter and its modules included."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * _UNIT
