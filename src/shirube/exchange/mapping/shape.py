"""What a form is, and what is said where a value has another shape."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from shirube.terms import Bilingual

Value = Any
"""A value of the core: of the one type that its form is made for."""
Plain = Any
"""A value as JSON has it: text, number, truth, null, list or dict."""
Hint = Any
"""A type hint of a field."""


@dataclass(frozen=True, slots=True)
class Form:
    """How one type stands in JSON: ``write`` and ``read`` turn a value over and back.

    ``json`` is the Python type of the JSON value (str, int, bool, list, dict, NoneType) and
    ``schema`` its JSON Schema. A type with a name is a ``$ref``; ``define`` then answers its
    definition. ``parts`` are the forms it is made of. Both ways raise Misshapen.
    """

    write: Callable[[Value], Plain]
    read: Callable[[Plain], Value]
    json: type
    schema: dict[str, Any]
    parts: tuple["Form", ...] = ()
    define: Callable[[], dict[str, Any]] | None = None


class Misshapen(ValueError):
    """A value that its type does not allow; the place is completed on the way up."""

    def __init__(self, given: object, ja: str, en: str) -> None:
        super().__init__(en)
        self.given = given
        self.expected = Bilingual(ja, en)
        self._steps: list[str] = []

    def inside(self, step: str) -> "Misshapen":
        """Return this error with the step that leads to its place (``.name``, ``[3]``)."""
        self._steps.append(step)
        return self

    @property
    def place(self) -> str:
        """The whole way to the place, from the outside in."""
        return "".join(reversed(self._steps))
