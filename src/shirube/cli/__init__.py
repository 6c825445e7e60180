"""The door for the terminal: ``shirube read``, ``check``, ``report`` and the other commands."""

from shirube.cli.door import main

__all__ = ["main"]
