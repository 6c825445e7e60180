"""A field of municipal work: the nouns from which names and sentences are built."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Field:
    """Nouns of one field. ``stocks`` and ``works`` carry their unit; ``parts`` a pair of labels."""

    measures: tuple[str, ...]
    departments: tuple[str, ...]
    topics: tuple[str, ...]
    people: tuple[str, ...]
    stocks: tuple[tuple[str, str], ...]
    works: tuple[tuple[str, str], ...]
    parts: tuple[tuple[str, str, str], ...]
    aim: str
