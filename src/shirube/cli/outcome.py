"""What a command tells the script that called it."""

from enum import IntEnum


class Outcome(IntEnum):
    """Exit codes. Of several documents the greatest counts."""

    FINE = 0
    LOOK = 1
    """Done, and something is worth a look."""
    REFUSED = 2
    """It could not be done; one sentence on stderr says why."""
    INTERRUPTED = 130
    """Ctrl-C: 128 + SIGINT, as shells count."""
    PIPE_CLOSED = 141
    """Whoever read the output went away: 128 + SIGPIPE."""
