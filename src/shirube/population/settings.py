"""The settings of a vision (設定): one TOML file, its entries taken one by one and by name."""

import tomllib
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from shirube.population.stated import Stated
from shirube.terms import Refusal, fold

Course = Mapping[int, float]
_STATED = ("source", "period", "note", "definition", "register", "unit")
_TABLE = {"file", "sheet", "value", "where", "unknown", *_STATED}
SPREAD = "按分"


@dataclass(frozen=True, slots=True)
class Part:
    """A part of the settings: its entries, and the path by which a refusal names it."""

    path: str
    data: Mapping[str, Any]

    def see(self, known: Collection[str]) -> None:
        """Judge that no entry is unknown. Raises Refusal naming one that is."""
        for name in self.data:
            if name not in known:
                raise Refusal(
                    f"設定の「{self._at(name)}」は知らない項目です。"
                    f"{'、'.join(sorted(known))}のどれかにしてください。",
                    f"The settings have an unknown entry {self._at(name)!r}: use one of "
                    f"{', '.join(sorted(known))}.",
                )

    def refused(self, name: str, ja: str, en: str) -> Refusal:
        """Return the refusal of an entry that should be something else."""
        given = self.data.get(name)
        said = "ありません" if given is None else f"「{given}」です"
        told = "is missing" if given is None else f"is {given!r}"
        return Refusal(
            f"設定の「{self._at(name)}」が{said}。{ja}にしてください。",
            f"The entry {self._at(name)!r} of the settings {told}: give {en}.",
        )

    def text(self, name: str, default: str | None = None) -> str:
        """Return a text. Raises Refusal where it is none, or missing without a default."""
        value = self.data.get(name, default)
        if not isinstance(value, str):
            raise self.refused(name, "文字", "a text")
        return value

    def texts(self, name: str) -> tuple[str, ...]:
        """Return a text or a list of texts as texts, none where it is missing."""
        value = self.data.get(name, [])
        listed = [value] if isinstance(value, str) else value
        if not isinstance(listed, list) or not all(isinstance(each, str) for each in listed):
            raise self.refused(name, "文字か文字の並び", "a text or a list of texts")
        return tuple(listed)

    def whole(self, name: str, default: int | None = None) -> int:
        """Return a whole number."""
        value = self.data.get(name, default)
        if not isinstance(value, int) or isinstance(value, bool):
            raise self.refused(name, "整数", "a whole number")
        return value

    def number(self, name: str, default: float | None = None) -> float:
        """Return a number."""
        value = self.data.get(name, default)
        if value is None or not _is_number(value):
            raise self.refused(name, "数", "a number")
        return float(value)

    def course(self, name: str) -> dict[int, float]:
        """Return numbers by year, nothing where they are missing; one number holds always."""
        value = self.data.get(name, {})
        if _is_number(value):
            return {0: float(value)}
        if not isinstance(value, dict) or not all(
            year.isdigit() and _is_number(each) for year, each in value.items()
        ):
            raise self.refused(
                name, "数か、年ごとの数 { 2030 = 1.8 }", "a number, or numbers by year {2030 = 1.8}"
            )
        return {int(year): float(each) for year, each in value.items()}

    def part(self, name: str) -> "Part":
        """Return a part of the part, empty where it is missing."""
        value = self.data.get(name, {})
        if not isinstance(value, dict):
            raise self.refused(name, f"[{self._at(name)}] の組", "a table of entries")
        return Part(self._at(name), value)

    def parts(self, name: str) -> Iterator["Part"]:
        """Yield the parts of a list, each numbered from 1."""
        value = self.data.get(name, [])
        if not isinstance(value, list) or not all(isinstance(each, dict) for each in value):
            raise self.refused(name, f"[[{self._at(name)}]] の並び", "a list of tables")
        for number, each in enumerate(value, 1):
            yield Part(f"{self._at(name)}[{number}]", each)

    def _at(self, name: str) -> str:
        return f"{self.path}.{name}" if self.path else name


@dataclass(frozen=True, slots=True)
class TableFile:
    """Where a table of the settings lies, how it is read, and what is stated of it."""

    file: str
    sheet: str
    stated: Stated
    value: str = ""
    where: Mapping[str, Sequence[str]] = field(default_factory=dict)
    spread: bool = False


def settings(text: str) -> Part:
    """Return the settings of a TOML text. Raises Refusal where it is no TOML."""
    try:
        return Part("", tomllib.loads(text))
    except tomllib.TOMLDecodeError as trouble:
        raise Refusal(
            f"設定をTOMLとして読めません（{trouble}）。その行を直し、"
            "項目の名が日本語なら引用符で囲んでください。",
            f"The settings are no TOML ({trouble}): mend that line, and put quotes around "
            "names of entries that are not ASCII.",
        ) from None


def table_files(text: str) -> dict[str, TableFile]:
    """Return the tables that settings name. Raises Refusal where an entry is none that is known."""
    tables = settings(text).part("tables")
    return {name: _file(tables.part(name), name) for name in tables.data}


def _file(part: Part, name: str) -> TableFile:
    part.see(_TABLE)
    unknown = part.text("unknown", "")
    if unknown not in ("", SPREAD):
        raise part.refused("unknown", f"「{SPREAD}」", f"{SPREAD!r}")
    where = part.part("where")
    return TableFile(
        part.text("file"),
        part.text("sheet", ""),
        Stated(name, *(_word(part, aspect) for aspect in _STATED)),
        part.text("value", ""),
        {title: where.texts(title) for title in where.data},
        unknown == SPREAD,
    )


def _word(part: Part, aspect: str) -> str:
    said = part.text(aspect, "")
    return fold(said) if aspect == "unit" else said


def _is_number(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)
