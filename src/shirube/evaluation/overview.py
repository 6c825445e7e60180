"""The sentences of an overview (概要), derived from an Edition and never copied."""

from dataclasses import dataclass

from shirube.evaluation.place import Places, places
from shirube.plan import Announcement, Category, Edition, Figure, Rank, Role
from shirube.terms import Bilingual, PeriodKind, Unknown

Counts = tuple[tuple[int, str], ...]
"""Numbers with their nouns in the order of a sentence: (19, 施策), (62, 事業) …"""


@dataclass(frozen=True, slots=True)
class Tally:
    """How many measures and projects (or indicators) there are, and how many changed."""

    noun: str
    """事業, or 指標."""
    what: Bilingual
    """What changed: 計画, or 目標値."""
    measures: int
    total: int
    changed_measures: int
    changed: int

    @property
    def counts(self) -> Counts:
        """Return the numbers as an announcement holds them."""
        return (
            (self.measures, "施策"),
            (self.total, self.noun),
            (self.changed_measures, "施策"),
            (self.changed, self.noun),
        )

    @property
    def sentence(self) -> Bilingual:
        """Return 全19施策62事業のうち、9施策10事業の計画を変更, or that nothing changed."""
        noun = {"事業": "projects", "指標": "indicators"}[self.noun]
        whole = f"全{self.measures}施策{self.total}{self.noun}の"
        part = f"うち、{self.changed_measures}施策{self.changed}{self.noun}の{self.what.ja}を変更"
        unchanged = not (self.changed or self.changed_measures)
        return Bilingual(
            f"{whole}{self.what.ja}に変更なし" if unchanged else whole + part,
            f"{self.what.en} changed: {self.changed} of {self.total} {noun}, "
            f"in {self.changed_measures} of {self.measures} measures.",
        )


def plan_changes(edition: Edition) -> Tally:
    """Return how many projects (事業) had a yearly plan of theirs changed."""
    tree = places(edition)
    revised = {f.indicator for f in edition.figures if _is_revised(f)}
    projects = {tree.project(id) for id in revised} - {""}
    return _tally(edition, tree, "事業", Bilingual("計画", "Plans"), projects, revised)


def target_changes(edition: Edition) -> Tally:
    """Return how many outcome indicators (成果指標) had their target changed."""
    tree = places(edition)
    outcomes = _outcomes(edition)
    moved = {f.indicator for f in edition.figures if f.role is Role.FORMER_TARGET} & outcomes
    return _tally(edition, tree, "指標", Bilingual("目標値", "Targets"), moved, moved)


@dataclass(frozen=True, slots=True)
class Announced:
    """An announced count beside what the Edition gives; None where it speaks of neither."""

    announcement: Announcement
    derived: Tally | None

    @property
    def agrees(self) -> bool | None:
        """Return whether the two are the same, or None where nothing was derived."""
        return None if self.derived is None else self.derived.counts == self.announcement.counts


def announced(edition: Edition) -> tuple[Announced, ...]:
    """Return every announced count with the one derived from the Edition, by its nouns."""
    derived = {_nouns(t.counts): t for t in (plan_changes(edition), target_changes(edition))}
    return tuple(Announced(a, derived.get(_nouns(a.counts))) for a in edition.announcements)


def _tally(
    edition: Edition, tree: Places, noun: str, what: Bilingual, changed: set[str], rows: set[str]
) -> Tally:
    ranks = [element.rank for element in edition.elements]
    total = ranks.count(Rank.PROJECT) if noun == "事業" else len(_outcomes(edition))
    measures = len({tree.measure(id) for id in rows} - {""})
    return Tally(noun, what, ranks.count(Rank.MEASURE), total, measures, len(changed))


def _outcomes(edition: Edition) -> set[str]:
    """Return the IDs of outcome indicators; a row listed a second time is not another one."""
    rows = edition.indicators
    return {row.id for row in rows if row.category is Category.OUTCOME and not row.relisted}


def _is_revised(figure: Figure) -> bool:
    yearly = figure.period.kind in (PeriodKind.YEAR, PeriodKind.SPAN)
    return yearly and figure.role is Role.REVISED and not isinstance(figure.answer, Unknown)


def _nouns(counts: Counts) -> tuple[str, ...]:
    return tuple(noun for _, noun in counts)
