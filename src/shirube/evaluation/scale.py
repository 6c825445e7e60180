"""Rating scales (評価尺度) as data: none applies until a plan names one."""

import tomllib
from dataclasses import dataclass
from decimal import Decimal
from importlib.resources import files
from typing import Any

from shirube.terms import Refusal

MEASURES = ("rate", "path", "ratio")
"""What the per cents of a scale speak of; scales.toml explains each."""


@dataclass(frozen=True, slots=True)
class Grade:
    """One band of a scale: its word, and the conditions that all have to hold."""

    label: str
    above: Decimal | None = None
    at_least: Decimal | None = None
    movement: tuple[str, ...] = ()
    judge: bool = False
    """True where a person gives it and no number can."""


@dataclass(frozen=True, slots=True)
class Scale:
    """A scale: who uses it, its source, what it measures, and its bands, best match first."""

    id: str
    user: str
    source: str
    measure: str
    unrated: str
    grades: tuple[Grade, ...]
    tolerance: Decimal = Decimal(0)
    relative: bool = False


def scales() -> tuple[Scale, ...]:
    """Return the published scales that ship with Shirube."""
    text = files("shirube.evaluation").joinpath("scales.toml").read_text(encoding="utf-8")
    return scales_of(text, "scales.toml")


def scales_of(text: str, name: str) -> tuple[Scale, ...]:
    """Return the scales that a TOML text holds, such as a plan's own.

    Raises Refusal where the text is no TOML, or a scale lacks an entry or has an odd one.
    """
    try:
        data = tomllib.loads(text, parse_float=Decimal)
        return tuple(_scale(entry) for entry in data.get("scale", []))
    except (ArithmeticError, AttributeError, KeyError, TypeError, ValueError) as error:
        raise Refusal(
            f"「{name}」の評価尺度を読めません（{error}）。"
            "docs/evaluation.md の形に直してください。",
            f"The scales of '{name}' cannot be read ({error}): write them as docs/evaluation.md "
            "says.",
        ) from error


def _scale(entry: dict[str, Any]) -> Scale:
    if entry["measure"] not in MEASURES:
        raise ValueError(f"measure = {entry['measure']!r}")
    return Scale(
        id=str(entry["id"]),
        user=str(entry["user"]),
        source=str(entry["source"]),
        measure=entry["measure"],
        unrated=str(entry["unrated"]),
        grades=tuple(_grade(band) for band in entry["band"]),
        tolerance=Decimal(entry.get("tolerance", 0)),
        relative=bool(entry.get("relative", False)),
    )


def _grade(band: dict[str, Any]) -> Grade:
    return Grade(
        label=str(band["label"]),
        above=_number(band.get("above")),
        at_least=_number(band.get("at_least")),
        movement=tuple(band.get("movement", ())),
        judge=bool(band.get("judge", False)),
    )


def _number(value: int | Decimal | None) -> Decimal | None:
    return None if value is None else Decimal(value)
