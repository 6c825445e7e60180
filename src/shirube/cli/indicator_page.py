"""One indicator on the screen."""

from collections.abc import Iterator

from rich.console import RenderableType
from rich.text import Text

from shirube.cli.cell import answer_cell, year_cell
from shirube.cli.family import Family
from shirube.cli.labels import label
from shirube.cli.screen import seen
from shirube.cli.sheet import sheet
from shirube.cli.summary import facts
from shirube.plan import Change, Edition, Element, Indicator
from shirube.terms import Bilingual, Language

_ID = Bilingual("ID", "ID")
_CATEGORY = Bilingual("区分", "category")
_KIND = Bilingual("集計", "kind")
_DIRECTION = Bilingual("方向", "direction")
_UNIT = Bilingual("単位", "unit")
_PARTS = Bilingual("内訳", "parts")
_RELATED = Bilingual("関連計画番号", "related measures")
_RELISTED = Bilingual("再掲", "relisted")
_OWNER_UNKNOWN = Bilingual("再掲元は不明", "its owner is not known")
_NOTES = Bilingual("備考", "notes")
_SOURCE = Bilingual("出典", "source")
_CHANGE = Bilingual("変更", "change")
_REASON = Bilingual("理由", "reason")
_REASON_CLASS = Bilingual("理由分類", "reason class")
_APPROVER = Bilingual("承認", "approved by")


def indicator_page(
    indicator: Indicator, edition: Edition, tree: Family, language: Language
) -> Iterator[RenderableType]:
    """Yield an indicator's place in the tree, its facts, figures and changes."""
    yield path(tree.line(indicator.element))
    title = f"{indicator.number} {indicator.name}".strip()
    yield Text(seen(title), "bold")
    yield facts(_facts(indicator, language))
    yield from sheet(indicator, edition.figures, language)
    for change in edition.changes:
        if change.indicator == indicator.id:
            yield ""
            yield facts(_change(change, language))


def path(line: tuple[Element, ...]) -> Text:
    """Return the way from the top of the tree, a line for each step."""
    steps = (f"{element.tier} {element.number}  {element.name}" for element in line)
    lines = (f"{'  ' * depth}{step}" for depth, step in enumerate(steps))
    return Text(seen("\n".join(lines)), "dim")


def _facts(indicator: Indicator, language: Language) -> dict[str, str]:
    kind, direction = indicator.kind, indicator.direction
    grounds = (indicator.kind_ground, indicator.direction_ground)
    how_kind, how_direction = (label(ground, language) for ground in grounds)
    owner = indicator.relisted_from or _OWNER_UNKNOWN.spoken(language)
    lines = {
        _ID: indicator.id,
        _CATEGORY: label(indicator.category, language),
        _UNIT: indicator.unit,
        _KIND: f"{label(kind, language)} ({how_kind})",
        _DIRECTION: f"{label(direction, language)} ({how_direction})",
        _PARTS: ", ".join(indicator.parts),
        _RELATED: ", ".join(indicator.related),
        _RELISTED: owner if indicator.relisted else "",
        _NOTES: " / ".join(indicator.notes),
        _SOURCE: str(indicator.source),
    }
    return {name.spoken(language): said for name, said in lines.items()}


def _change(change: Change, language: Language) -> dict[str, str]:
    year = change.subject
    subject = year_cell(int(year), language) if year.isdecimal() else year
    before, after = (answer_cell(answer, language) for answer in (change.before, change.after))
    what = " ".join(word for word in (subject, change.part) if word)
    lines = {
        _CHANGE: f"{what}: {before} → {after}",
        _REASON: change.reason,
        _REASON_CLASS: change.reason_class,
        _APPROVER: change.approver,
        _SOURCE: str(change.source),
    }
    return {name.spoken(language): said for name, said in lines.items()}
