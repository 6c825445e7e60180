"""How things are named in a sentence."""

from collections.abc import Sequence

from shirube.difference.contrast import Contrast
from shirube.difference.match import Thing
from shirube.difference.saying import NOTHING, said
from shirube.plan import LEFT_OUT, Element
from shirube.terms import Bilingual

MOST = 12
"""Things that are named in one sentence; of more, the number."""


def names(things: Sequence[Thing]) -> Bilingual:
    """Return the first names behind a colon; nothing where a copy left the names out."""
    named = [label(thing) for thing in things if thing.name != LEFT_OUT][:MOST]
    if not named:
        return Bilingual("", "")
    rest = len(things) - len(named)
    ja, en = (f"ほか{rest}件", f" and {rest} more") if rest else ("", "")
    listed = "".join(f"「{name}」" for name in named)
    return Bilingual(f": {listed}{ja}", f": {listed}{en}")


def label(thing: Thing) -> str:
    """Return a name; that of an element with its number."""
    if isinstance(thing, Element):
        return f"{thing.number} {thing.name}".strip()
    return thing.name or NOTHING.ja


def turned(ja: str, en: str, contrast: Contrast) -> Bilingual:
    """Return a sentence that says what stood there and what stands there now."""
    one, other = said(contrast.before), said(contrast.after)
    return Bilingual(
        f"{ja}: {one.ja} → {other.ja}。",
        f"{en}: {one.en} → {other.en}.",
    )
