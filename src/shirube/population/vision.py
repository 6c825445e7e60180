"""A population vision (人口ビジョン): what is projected, by which scenarios, and from what."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from shirube.population.ages import Ages
from shirube.population.base_path import BASE_ENTRIES, Foundation, foundation
from shirube.population.chance import Chance
from shirube.population.entry import Rows
from shirube.population.from_sheet import people
from shirube.population.given import Array
from shirube.population.lives import named
from shirube.population.outlook import Outlook
from shirube.population.planned import Planned, planned
from shirube.population.scenario import BASE
from shirube.population.settings import Part, settings, table_files
from shirube.population.sheet import Sheet, sheet
from shirube.population.stated import Assumed, Stated, see_alike
from shirube.terms import Bilingual, Refusal

BLOCK = 50
"""Paths that are drawn at a time."""
_ENTRIES = {
    "name", "place", "start", "until", "definition", "register", "source", "note",
    "total_fertility", "tables", "base", "scenarios", "chance", "actuals",
}  # fmt: skip


@dataclass(frozen=True, slots=True, eq=False)
class Draw:
    """How random paths are drawn: the chances, the seed, how many paths."""

    chance: Chance
    seed: int
    paths: int

    @property
    def blocks(self) -> int:
        """Return in how many blocks the paths are drawn."""
        return -(-self.paths // BLOCK)


@dataclass(frozen=True, slots=True, eq=False)
class Actual:
    """People (sex, age) who were counted in a year, to hold against the projection (実績)."""

    year: int
    ages: Ages
    people: Array
    stated: Stated


@dataclass(frozen=True, slots=True, eq=False)
class Vision:
    """What the settings ask for. The base is the first of the scenarios."""

    name: str
    place: str
    source: str
    note: str
    outlook: Outlook
    scenarios: tuple[Planned, ...]
    assumed: tuple[Assumed, ...]
    draw: Draw | None
    actuals: tuple[Actual, ...]


def vision(text: str, tables: Mapping[str, Rows]) -> Vision:
    """Return the vision of settings (TOML) with the cells of the tables that they name.

    Raises Refusal naming the entry or the table that cannot be taken.
    """
    whole = settings(text)
    whole.see(_ENTRIES)
    whole.part("base").see(BASE_ENTRIES)
    files = table_files(text)
    sheets = {
        name: sheet(_rows(tables, name), file.stated, value=file.value, where=file.where)
        for name, file in files.items()
    }
    spread = frozenset(name for name, file in files.items() if file.spread)
    built = foundation(whole, sheets, spread)
    actuals = tuple(_actuals(whole, sheets, spread))
    _see_one_count(whole, built, actuals)
    base = _base(whole.part("base"), built.outlook)
    every = (base, *(planned(each, built) for each in whole.parts("scenarios")))
    _see_names(every)
    return Vision(
        whole.text("name"),
        whole.text("place"),
        whole.text("source", ""),
        whole.text("note", ""),
        built.outlook,
        every,
        tuple(_assumed(whole, built, every, actuals)),
        _draw(whole.part("chance"), built.parted),
        actuals,
    )


def _base(part: Part, outlook: Outlook) -> Planned:
    ja = part.text("name", BASE.name.ja)
    en = part.text("english", ja if "name" in part.data else BASE.name.en)
    scenario = replace(BASE, name=Bilingual(ja, en))
    return Planned("base", scenario, outlook, Bilingual("基準の仮定", "the base itself"))


def _rows(tables: Mapping[str, Rows], name: str) -> Rows:
    if name not in tables:
        raise Refusal(
            f"設定にある表「{name}」が渡されていません。その表のセルを渡してください。",
            f"The settings name a table {name!r} that was not given: give its cells.",
        )
    return tables[name]


def _actuals(whole: Part, sheets: Mapping[str, Sheet], spread: frozenset[str]) -> Iterator[Actual]:
    part = whole.part("actuals")
    part.see({"people"})
    for name in part.texts("people"):
        given = named(part, "people", name, sheets)
        for year in given.years:
            if year is None:
                raise Refusal(
                    f"実績の表「{name}」に年がありません。見出しに年を書いてください。",
                    f"The table of actuals {name!r} names no year: write it as a heading.",
                )
            counted, ages = people(given, year, name in spread)
            yield Actual(year, ages, counted, given.stated)


def _see_one_count(whole: Part, built: Foundation, actuals: Sequence[Actual]) -> None:
    """Judge that all people were counted alike, and in the same unit."""
    said = Stated("設定", definition=whole.text("definition", ""),
                  register=whole.text("register", ""))  # fmt: skip
    compared = [
        built.sheets[name].stated
        for part in whole.parts("scenarios")
        for name in part.texts("changes")
        if name in built.sheets
    ]
    see_alike([said, *built.counted, *compared, *(each.stated for each in actuals)])
    total = float(built.outlook.people.sum())
    for each in actuals:
        times = float(each.people.sum()) / total if total else 1.0
        if not 0.05 < times < 20:
            raise Refusal(
                f"実績の表「{each.stated.name}」の{each.year}年の人口が基準人口の{times:g}倍です。"
                "単位（人、千人）をそろえてください。",
                f"The actuals {each.stated.name!r} of {each.year} are {times:g} times the base "
                "people: let the units (persons, thousands) agree.",
            )


def _see_names(every: Sequence[Planned]) -> None:
    names = [each.scenario.name.ja for each in every]
    for at, name in enumerate(names):
        if name in names[:at]:
            raise Refusal(
                f"設定の scenarios に「{name}」が2度あります。name を変えてください。",
                f"The scenarios of the settings name {name!r} twice: change a name.",
            )


def _draw(part: Part, parted: bool) -> Draw | None:
    if not part.data:
        return None
    part.see({"births", "survival", "moves", "persistence", "seed", "paths"})
    for name in ("survival", "moves"):
        if part.number(name, 0.0) and not parted:
            raise part.refused(
                name,
                "0（変化率では死亡と移動が分かれません）、または base に survival を加えた形",
                "0 (cohort change ratios do not tell moves from deaths, unless base has survival)",
            )
    if part.whole("paths") < 1:
        raise part.refused("paths", "1以上の整数", "a whole number of 1 or more")
    if part.whole("seed") < 0:
        raise part.refused("seed", "0以上の整数", "a whole number of 0 or more")
    chance = Chance(
        part.number("births", 0.0),
        part.number("survival", 0.0),
        part.number("moves", 0.0),
        part.number("persistence", 0.0),
    )
    return Draw(chance, part.whole("seed"), part.whole("paths"))


def _assumed(
    whole: Part, built: Foundation, every: Sequence[Planned], actuals: Sequence[Actual]
) -> Iterator[Assumed]:
    yield from built.assumed
    for each in every:
        yield Assumed(
            Bilingual(f"シナリオ {each.scenario.name.ja}", f"scenario {each.scenario.name.en}"),
            each.how,
        )
    if part := whole.part("chance").data:
        said = ", ".join(f"{name} = {value}" for name, value in part.items())
        yield Assumed(Bilingual("ゆらぎ", "chance"), Bilingual(said, said))
    for stated in dict.fromkeys(each.stated for each in actuals):
        yield Assumed(Bilingual("実績", "actuals"), Bilingual(stated.name, stated.name), stated)
