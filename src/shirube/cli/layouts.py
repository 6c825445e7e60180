"""``shirube layouts``: the documents that can be read, and how each is described."""

from argparse import Namespace

from rich.text import Text

from shirube.cli.command import JSON, Argument, Command, Example
from shirube.cli.outcome import Outcome
from shirube.cli.screen import Screen
from shirube.intake import Layout, layout_text, layouts
from shirube.terms import Bilingual


def _layouts(call: Namespace, screen: Screen) -> Outcome:
    text = None if call.name is None else layout_text(call.name)
    chosen = [layout for layout in layouts() if call.name in (None, layout.name)]
    if call.json:
        screen.data({"layouts": [_data(layout, text) for layout in chosen]})
        return Outcome.FINE
    for layout in chosen:
        screen.show(Text.assemble((layout.name, "bold"), f"  {screen.spoken(layout.title)}"))
        screen.say(layout.description)
    if text is not None:
        screen.say(f"\n# {chosen[0].path}", "dim")
        screen.say(text)
    return Outcome.FINE


def _data(layout: Layout, text: str | None) -> dict[str, object]:
    said: dict[str, object] = {
        "name": layout.name,
        "title": {"ja": layout.title.ja, "en": layout.title.en},
        "description": {"ja": layout.description.ja, "en": layout.description.en},
        "path": layout.path,
    }
    return said if text is None else said | {"text": text}


LAYOUTS = Command(
    "layouts",
    "[NAME] [--json]",
    Bilingual(
        "読める文書の様式を並べる。名を付けるとその書き方を見せる。",
        "List the layouts that can be read; with a name, print how it is described.",
    ),
    (
        Argument(
            ("name",),
            Bilingual("様式の名", "name of a layout"),
            {"metavar": "NAME", "nargs": "?"},
        ),
        JSON,
    ),
    (Example("shirube layouts", Bilingual("様式を並べる", "list the layouts")),),
    _layouts,
)
