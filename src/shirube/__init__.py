"""Shirube (標): a municipality's plans kept as data, followed through the year and shown."""

__version__ = "0.1.0"
