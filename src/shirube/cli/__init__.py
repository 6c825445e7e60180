"""The door for the terminal: ``shirube read``, ``show``, ``tables``, ``layouts``, ``demo``."""

from shirube.cli.door import main

__all__ = ["main"]
