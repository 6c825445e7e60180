"""Several things that fit what the reader typed, to choose one from."""

from collections.abc import Iterator, Sequence

from rich.box import SIMPLE_HEAD
from rich.console import RenderableType
from rich.table import Table
from rich.text import Text

from shirube.cli.family import Family
from shirube.cli.labels import label
from shirube.cli.match import Thing, printed_number
from shirube.cli.screen import seen
from shirube.plan import Element
from shirube.terms import Bilingual, Language

_SEVERAL = Bilingual(
    "「{words}」に合うものが {n} 件あります。ID で一つを選んでください。",
    "{n} things fit '{words}': choose one by its ID.",
)
_HEADS = (
    Bilingual("ID", "ID"),
    Bilingual("区分", "what"),
    Bilingual("番号", "number"),
    Bilingual("名称", "name"),
)


def choice(
    found: Sequence[Thing], words: str, tree: Family, language: Language
) -> Iterator[RenderableType]:
    """Yield a sentence and a table of the things, each with its whole ID."""
    yield Text(seen(_SEVERAL.spoken(language).format(words=words, n=len(found))))
    table = Table(box=SIMPLE_HEAD)
    for head in _HEADS:
        table.add_column(head.spoken(language), overflow="fold", no_wrap=head is _HEADS[0])
    for thing in found:
        what = thing.tier if isinstance(thing, Element) else label(thing.category, language)
        row = (thing.id, what, printed_number(thing, tree), thing.name)
        table.add_row(*(Text(seen(word)) for word in row))
    yield table
