"""The style sheet of a page: its fixed part, and what theme and paper set."""

from dataclasses import fields
from importlib.resources import files

from shirube.report.folio import Folio
from shirube.report.page.colours import Colours, day, night
from shirube.report.theme import Theme

_FIXED = files("shirube.report.page").joinpath("page.css").read_text("utf-8")
_PAPERS = {"a4": "A4", "a3": "A3", "b5": "B5", "jis-b5": "JIS-B5"}


def style(folio: Folio, theme: Theme) -> str:
    """Return the style sheet."""
    sheet = f"@page {{ size: {_PAPERS[theme.paper]} {folio.side.value}; margin: 18mm; }}"
    dark = f"@media screen and (prefers-color-scheme: dark) {{ {_root(night(theme))} }}"
    return "\n".join((_root(day(theme)), dark, sheet, _FIXED))


def _root(colours: Colours) -> str:
    named = (f"--{field.name}: {getattr(colours, field.name)};" for field in fields(colours))
    return f":root {{ {' '.join(named)} }}"
