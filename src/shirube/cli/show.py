"""``shirube show``: the plan as a tree, or one element or indicator with its figures."""

from argparse import Namespace

from shirube.cli.choice import choice
from shirube.cli.command import JSON, SOURCE, Argument, Command, Example
from shirube.cli.element_page import element_page
from shirube.cli.extract import edition_data, found_data
from shirube.cli.family import Family, family
from shirube.cli.indicator_page import indicator_page
from shirube.cli.match import Thing, matches, measure
from shirube.cli.opening import opened
from shirube.cli.outcome import Outcome
from shirube.cli.screen import Screen
from shirube.cli.summary import headline
from shirube.cli.tree import element_tree, plan_tree
from shirube.plan import Edition, Element
from shirube.terms import Bilingual, Refusal


def _show(call: Namespace, screen: Screen) -> Outcome:
    edition = opened(call.source)
    tree = family(edition)
    within = measure(tree, call.measure).id if call.measure is not None else ""
    if call.id is None:
        return _show_tree(edition, tree, within, call.json, screen)
    found = matches(tree, call.id, within)
    if not found:
        raise Refusal(
            f"「{call.id}」に合う要素も指標もありません。ID、番号、名称の一部を確かめてください。",
            f"Nothing fits '{call.id}': check the ID, the number, or the part of a name.",
        )
    if call.json:
        screen.data(found_data(found, edition))
    elif len(found) == 1:
        show_thing(found[0], edition, tree, screen)
    else:
        screen.show(*choice(found, call.id, tree, screen.language))
    return Outcome.FINE if len(found) == 1 else Outcome.LOOK


def show_thing(thing: Thing, edition: Edition, tree: Family, screen: Screen) -> None:
    """Print the page of one element or indicator."""
    if isinstance(thing, Element):
        screen.show(*element_page(thing, edition, tree, screen.language))
    else:
        screen.show(*indicator_page(thing, edition, tree, screen.language))


def _show_tree(
    edition: Edition, tree: Family, within: str, as_json: bool, screen: Screen
) -> Outcome:
    if as_json:
        screen.data(edition_data(edition, tree, within))
    elif within:
        screen.show(element_tree(tree, tree.members[within], screen.language))
    else:
        head = headline(edition, screen.language)
        screen.show(plan_tree(tree, head, screen.language))
    return Outcome.FINE


SHOW = Command(
    "show",
    "SOURCE [ID] [--measure N] [--json]",
    Bilingual(
        "計画を木の形で、または一つの要素や指標を値と出典とともに見る。",
        "See the plan as a tree, or one element or indicator with its figures and their places.",
    ),
    (
        SOURCE,
        Argument(
            ("id",),
            Bilingual(
                "要素や指標の ID、印字された番号（1-2、1-1①）、名称の一部",
                "an ID, a printed number (1-2, 1-1①), or a part of a name",
            ),
            {"metavar": "ID", "nargs": "?"},
        ),
        Argument(
            ("--measure",),
            Bilingual(
                "この番号の施策だけを、指標まで見る",
                "only the measure of this number, down to its indicators",
            ),
            {"metavar": "N"},
        ),
        JSON,
    ),
    (
        Example(
            "shirube show examples/shiomi/report.txt",
            Bilingual("文書をそのまま木の形で見る", "see a document as a tree"),
        ),
        Example(
            "shirube show examples/setagaya/progress-2023 --measure 1",
            Bilingual("施策1を指標まで見る", "see measure 1 down to its indicators"),
        ),
        Example(
            "shirube show examples/setagaya/progress-2023 防災塾参加人数",
            Bilingual("一つの指標を値と出典とともに見る", "see one indicator and its places"),
        ),
    ),
    _show,
)
