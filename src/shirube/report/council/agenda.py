"""The agenda (議題): what the cover paper needs and no Edition says, in one small file."""

import tomllib
from dataclasses import dataclass

from shirube.terms import Refusal


@dataclass(frozen=True, slots=True)
class Appointment:
    """One line of the schedule: when, in words, and what."""

    when: str
    what: str


@dataclass(frozen=True, slots=True)
class Agenda:
    """Date and department of the paper and what it says; what is empty comes from the Edition.

    ``attachments`` (別紙) are the names of the papers that go with it.
    """

    date: str = ""
    department: str = ""
    title: str = ""
    purpose: str = ""
    attachments: tuple[str, ...] = ()
    schedule: tuple[Appointment, ...] = ()


_TEXTS = ("date", "department", "title", "purpose")
_FORM = (
    "date, department, title, purpose（文字）、attachments（文字の並び）、[[schedule]]のwhenとwhat"
)


def agenda(text: str, path: str) -> Agenda:
    """Return the agenda of a TOML text.

    Raises Refusal, naming ``path``, for an entry that does not exist or has another form.
    """
    try:
        given = tomllib.loads(text)
    except tomllib.TOMLDecodeError as trouble:
        raise Refusal(
            f"議題{path}を読めません（{trouble}）。TOMLの書き方を確かめてください。",
            f"The agenda {path} cannot be read ({trouble}); check its TOML.",
        ) from trouble
    for name, value in given.items():
        if not _sound(name, value):
            raise Refusal(
                f"議題{path}の{name}「{value}」は使えません。書けるのは、{_FORM}です。",
                f"The entry {name} ('{value}') of the agenda {path} cannot be used: it takes the "
                "texts date, department, title and purpose, the list attachments, and [[schedule]] "
                "with when and what.",
            )
    return Agenda(
        **{name: given.get(name, "") for name in _TEXTS},
        attachments=tuple(given.get("attachments", ())),
        schedule=tuple(Appointment(one["when"], one["what"]) for one in given.get("schedule", ())),
    )


def _sound(name: str, value: object) -> bool:
    if name in _TEXTS:
        return isinstance(value, str)
    if not isinstance(value, list):
        return False
    if name == "attachments":
        return all(isinstance(one, str) for one in value)
    return name == "schedule" and all(_is_appointment(one) for one in value)


def _is_appointment(one: object) -> bool:
    if not isinstance(one, dict) or set(one) != {"when", "what"}:
        return False
    return all(isinstance(word, str) for word in one.values())
