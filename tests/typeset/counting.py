"""Counts that follow from a plan."""

from tests.typeset.city import Announced, Progress


def announced(city: Progress) -> Announced:
    """Measures, projects and indicators, and how many of them changed."""
    projects = [(m.number, p) for m in city.measures for p in m.projects]
    changed = [(n, p) for n, p in projects if any(a.reason for a in p.activities)]
    outcomes = [(n, o) for n, p in projects for o in p.outcomes]
    moved = [(n, o) for n, o in outcomes if o.old_target]
    return Announced(
        measures=len(city.measures),
        projects=len(projects),
        changed_measures=len({n for n, _ in changed}),
        changed_projects=len(changed),
        outcomes=len(outcomes),
        retargeted_measures=len({n for n, _ in moved}),
        retargeted_outcomes=len(moved),
    )
