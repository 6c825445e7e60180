"""How elements and indicators are called in headings and cells."""

from shirube.plan import Element, Indicator
from shirube.report.progress.lettering import lettered
from shirube.report.progress.tree import Tree
from shirube.report.theme import Theme

_LONGEST = 80
"""Letters of a heading; a longer name stands as a text below it."""


def place_name(element: Element, theme: Theme) -> str:
    """Return tier and number: 施策1, めざす姿2, or the tier alone."""
    return f"{theme.word(element.tier)}{lettered(element.number)}"


def heading_text(element: Element, theme: Theme) -> str:
    """Return tier, number and name; a name that is a sentence is left to the text below."""
    name = "" if is_statement(element) else lettered(element.name)
    return f"{place_name(element, theme)}　{name}".rstrip("　")


def is_statement(element: Element) -> bool:
    """Tell whether the name of an element is a sentence and no title."""
    return "。" in element.name or len(element.name) > _LONGEST


def row_number(row: Indicator, tree: Tree) -> str:
    """Return the number of an indicator below that of its element, or whole as printed."""
    above = tree.elements[row.element].number if row.element in tree.elements else ""
    if not row.number or (above and row.number.startswith(above)):
        return lettered(row.number or above)
    return "\n".join(filter(None, (lettered(above), lettered(row.number))))


def row_name(row: Indicator, tree: Tree, theme: Theme) -> str:
    """Return the name of an indicator, its parts on lines, with what its cell says besides."""
    name = lettered(row.name)
    for part in row.parts:
        if len(part) == 1 and part.isascii():
            name = name.replace(f"{part}）", f"\n{part}）", 1).replace(f"{part})", f"\n{part}）", 1)
    aside = [f"（{lettered(note)}）" for note in row.notes]
    if row.relisted:
        origin = _origin(row, tree, theme)
        aside.append(f"【再掲】{f'（元：{origin}）' if origin else ''}")
    aside += [f"【{theme.word('実施計画 施策')}{lettered(number)}】" for number in row.related]
    return "\n".join((name.strip(), *aside))


def _origin(row: Indicator, tree: Tree, theme: Theme) -> str:
    """Return where the row of a 再掲 stands: the numbers of the elements above it."""
    target = next((link.target for link in tree.links.get(row.id, ())), row.relisted_from)
    return numbered_line(target, tree, theme) or lettered(target)


def numbered_line(indicator: str, tree: Tree, theme: Theme) -> str:
    """Return the places above an indicator from the top, or nothing where it is not there."""
    here, line = tree.homes.get(indicator, ""), list[str]()
    while here in tree.elements and len(line) <= len(tree.elements):
        element = tree.elements[here]
        line.append(place_name(element, theme))
        here = element.parent
    return " ".join(reversed(line))
