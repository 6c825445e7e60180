"""Links of an element in words, by what ties the two."""

from shirube.plan import Link, Relation
from shirube.report.progress.lettering import lettered
from shirube.report.progress.naming import numbered_line
from shirube.report.progress.tree import Tree, grouped
from shirube.report.theme import Theme


def link_texts(origin: str, tree: Tree, theme: Theme) -> tuple[str, ...]:
    """Return a line a relation: 総合戦略：①・②."""
    by_relation = grouped((link.relation, link) for link in tree.links.get(origin, ()))
    return tuple(
        f"{theme.word(relation.value)}：{'・'.join(_target(link, tree, theme) for link in links)}"
        for relation, links in by_relation.items()
    )


def targets_text(origin: str, relation: Relation, tree: Tree, theme: Theme) -> str:
    """Return what an element is tied to by one relation, on one line."""
    links = (link for link in tree.links.get(origin, ()) if link.relation is relation)
    return "・".join(_target(link, tree, theme) for link in links)


def _target(link: Link, tree: Tree, theme: Theme) -> str:
    element = tree.elements.get(link.target)
    if element is not None:
        return f"{lettered(element.number)} {lettered(element.name)}".strip()
    return numbered_line(link.target, tree, theme) or lettered(link.target)
