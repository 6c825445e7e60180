"""The summary of an Edition: what it is, and how much of everything it holds."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from rich.console import RenderableType
from rich.table import Column, Table
from rich.text import Text

from shirube.cli.cell import year_cell
from shirube.cli.labels import label
from shirube.cli.screen import seen
from shirube.cli.tally import Tally, tally
from shirube.plan import Edition
from shirube.terms import Bilingual, Language

_UNNAMED = Bilingual("(計画の名称なし)", "(a plan without a name)")
_TREE = Bilingual("体系", "tree")
_INDICATORS = Bilingual("指標", "indicators")
_FIGURES = Bilingual("値", "figures")
_MONEY = Bilingual("お金", "money")
_TEXTS = Bilingual("文章と表", "texts")
_CORRECTED = Bilingual("確認による訂正", "corrected")
_CHANGES = Bilingual("変更", "changes")
_COSTS = Bilingual("事業費", "costs")
_EFFECTS = Bilingual("効果額", "effects")
_PASSAGES = Bilingual("文章", "passages")
_EXHIBITS = Bilingual("その他の表", "other tables")
_CELLS = Bilingual("か所", "cells")


def summary(
    edition: Edition, language: Language, more: Mapping[str, str] = MappingProxyType({})
) -> tuple[RenderableType, ...]:
    """Return the plan's name with its stage and dates, and lines of counts and ``more``."""
    return headline(edition, language), facts({**_lines(tally(edition), language), **more})


def headline(edition: Edition, language: Language) -> Text:
    """Return the plan's name over its municipality, years, stage and dates."""
    plan = edition.plan
    years = "～".join(year_cell(year, language) for year in dict.fromkeys((plan.first, plan.last)))
    draft = {"ja": "(案)", "en": " (draft)"}[language] if edition.draft else ""
    about = (plan.municipality, plan.kind, years, f"{edition.stage}{draft}", edition.date)
    below = "  ".join(part for part in about if part)
    name = plan.name or _UNNAMED.spoken(language)
    return Text.assemble((seen(name), "bold"), "\n", seen(below))


def facts(lines: Mapping[str, str]) -> Table:
    """Return lines of a name and what is said of it; a line without anything is left out."""
    grid = Table.grid("", "", Column(overflow="fold"), padding=(0, 2))
    for name, said in lines.items():
        if said:
            grid.add_row("", Text(name, "dim", no_wrap=True), Text(seen(said)))
    return grid


def edition_counts(edition: Edition) -> dict[str, Any]:
    """Return for JSON which plan this is, at which stage, and how much of everything it has."""
    return {"plan": edition.plan.name, "stage": edition.stage, "counts": counts(edition)}


def counts(edition: Edition) -> dict[str, Any]:
    """Return the counts for JSON; the words are those of ``edition.json``."""
    found = tally(edition)
    return {
        "elements": dict(found.elements),
        "indicators": {category.name.lower(): n for category, n in found.indicators.items()},
        "figures": {role.name.lower(): n for role, n in found.figures.items()},
        "changes": found.changes,
        "costs": found.costs,
        "effects": found.effects,
        "passages": found.passages,
        "exhibits": found.exhibits,
        "corrections": found.corrections,
    }


def _lines(found: Tally, language: Language) -> dict[str, str]:
    lines: dict[Bilingual, list[tuple[str, int]]] = {
        _TREE: list(found.elements.items()),
        _INDICATORS: [(label(category, language), n) for category, n in found.indicators.items()],
        _FIGURES: [(label(role, language), n) for role, n in found.figures.items()],
        _CHANGES: [("", found.changes)],
        _MONEY: [
            (_COSTS.spoken(language), found.costs),
            (_EFFECTS.spoken(language), found.effects),
        ],
        _TEXTS: [
            (_PASSAGES.spoken(language), found.passages),
            (_EXHIBITS.spoken(language), found.exhibits),
        ],
        _CORRECTED: [("", found.corrections)],
    }
    return {name.spoken(language): _counted(numbers) for name, numbers in lines.items()}


def _counted(numbers: list[tuple[str, int]]) -> str:
    return "  ".join(f"{word} {number:,}".strip() for word, number in numbers if number)
