"""``shirube demo``: the whole path on an invented city, and a look at two real plans."""

from argparse import Namespace
from collections import Counter
from pathlib import Path

from shirube.cli.command import JSON, OUT, Argument, Command, Example
from shirube.cli.family import family
from shirube.cli.folders import a_folder
from shirube.cli.outcome import Outcome
from shirube.cli.read import read_into
from shirube.cli.reading_page import document_data, document_summary
from shirube.cli.screen import Screen
from shirube.cli.show import show_thing
from shirube.cli.summary import edition_counts, summary
from shirube.cli.tree import element_tree
from shirube.cli.waiting import waiting
from shirube.exchange import load_edition
from shirube.plan import Edition, Indicator, Rank
from shirube.terms import Bilingual, Refusal

REPORT = Path("examples/shiomi/report.txt")
EDITIONS = (
    Path("examples/setagaya/progress-2023"),
    Path("examples/setagaya/welfare-plan-2024"),
)
_FIRST = Bilingual(
    "架空の潮見市の推進状況報告を読みます（{report}）",
    "Reading the progress report of the invented city Shiomi ({report})",
)
_SECOND = Bilingual("世田谷区の二つの計画（{folder}）", "Two plans of Setagaya ({folder})")
_MEASURE = Bilingual("施策を一つ、指標まで", "One measure, down to its indicators")
_INDICATOR = Bilingual("指標を一つ、値の出典とともに", "One indicator, each figure with its place")
_NEXT = Bilingual("次に試せること", "What to try next")


def _demo(call: Namespace, screen: Screen) -> Outcome:
    home, folder = checkout(Path.cwd()), a_folder(call.out) / "shiomi"
    with waiting(screen, REPORT.name, 0, 1):
        result = read_into(home / REPORT, folder)
    first, second = editions = [load_edition(home / place) for place in EDITIONS]
    if call.json:
        shiomi = document_data(REPORT, folder, result.reading)
        others = [edition_counts(edition) for edition in editions]
        screen.data({"shiomi": shiomi, "setagaya": others})
        return Outcome.FINE
    _headline(_FIRST, screen, report=REPORT)
    screen.show(*document_summary(result.reading, result.written, screen.language))
    _headline(_SECOND, screen, folder=EDITIONS[0].parent)
    screen.show(*summary(first, screen.language), "", *summary(second, screen.language))
    _look_into(first, screen)
    _headline(_NEXT, screen)
    for step in _steps(call.out):
        screen.say(f"  {step}")
    return Outcome.FINE


def checkout(here: Path) -> Path:
    """Return the folder, ``here`` or above, that holds the examples.

    Raises Refusal where there is none.
    """
    for folder in (here, *here.parents):
        if (folder / REPORT).is_file():
            return folder
    raise Refusal(
        f"{REPORT} が「{here}」にもその上のフォルダーにもありません。リポジトリの中で"
        "もう一度試してください。",
        f"{REPORT} is neither in '{here}' nor above it: try again inside a checkout.",
    )


def _look_into(edition: Edition, screen: Screen) -> None:
    tree = family(edition)
    measure = next(one for one in edition.elements if one.rank is Rank.MEASURE)
    _headline(_MEASURE, screen)
    screen.show(element_tree(tree, measure, screen.language))
    _headline(_INDICATOR, screen)
    show_thing(_telling(edition, tree.counted(measure.id)), edition, tree, screen)


def _telling(edition: Edition, near: tuple[Indicator, ...]) -> Indicator:
    """Return the indicator with most figures: a changed one, near by, as far as there are any."""
    changed = {change.indicator for change in edition.changes}
    figures = Counter(figure.indicator for figure in edition.figures)
    order = sorted(near or edition.indicators, key=lambda one: -figures[one.id])
    return min(order, key=lambda one: one.id not in changed)


def _steps(out: Path) -> tuple[str, ...]:
    return (
        f"shirube show {out / 'shiomi'}",
        f"shirube show {EDITIONS[1]}",
        f"shirube check {EDITIONS[0]}",
        f"shirube evaluate {EDITIONS[0]}",
        f"shirube diff {EDITIONS[0]} {EDITIONS[1]}",
        f"shirube tables {EDITIONS[0]} -o {out / 'tables'}",
        "shirube layouts",
        "shirube --help",
    )


def _headline(sentence: Bilingual, screen: Screen, **parts: object) -> None:
    screen.say(f"\n■ {screen.spoken(sentence).format(**parts)}", "bold")


DEMO = Command(
    "demo",
    "[-o DIR] [--json]",
    Bilingual(
        "架空の市の報告書を読んで見せ、実際の計画の版ものぞく。",
        "Read and show the report of an invented city, and look into two real plans.",
    ),
    (
        Argument(
            OUT.names,
            Bilingual("結果を書くフォルダー（なければ out）", "folder for the results (out)"),
            {"metavar": "DIR", "type": Path, "default": Path("out")},
        ),
        JSON,
    ),
    (Example("shirube demo", Bilingual("リポジトリの中で試す", "try it inside a checkout")),),
    _demo,
)
