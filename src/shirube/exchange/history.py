"""The versions of the JSON form, and the steps that lift an older file to the present one.

Version 0 was the form of the trials: an element and an indicator called their name ``title``.
Version 1 is the present form. A change of the dataclasses that is more than a new field with
a default makes a new version: raise SCHEMA and add the step from the version before.
"""

from collections.abc import Callable

from shirube.exchange.mapping import Plain

SCHEMA = 1
"""The version that this code writes."""

Step = Callable[[dict[str, Plain]], dict[str, Plain]]


def lift(edition: dict[str, Plain], version: int) -> dict[str, Plain]:
    """Return the JSON value of an Edition of ``version`` (0 to SCHEMA) in the present form.

    A step takes what it knows and leaves the rest as it is; the reading that follows says
    what is wrong.
    """
    for step in range(version, SCHEMA):
        edition = STEPS[step](edition)
    return edition


def _titles_to_names(edition: dict[str, Plain]) -> dict[str, Plain]:
    lists = ("elements", "indicators")
    return {
        key: _renamed(value, "title", "name") if key in lists else value
        for key, value in edition.items()
    }


def _renamed(records: Plain, old: str, new: str) -> Plain:
    if not isinstance(records, list):
        return records
    return [
        {new if key == old else key: value for key, value in record.items()}
        if isinstance(record, dict)
        else record
        for record in records
    ]


STEPS: dict[int, Step] = {0: _titles_to_names}
"""From which version, by which step, to the next."""
