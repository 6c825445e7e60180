"""Folio to PDF."""

import json
from functools import cache
from importlib.resources import as_file, files
from typing import Final

import typst

from shirube.report.folio import Folio
from shirube.report.theme import Theme
from shirube.report.typeset.face import FOLDER
from shirube.report.typeset.manuscript import manuscript

_TEMPLATE = files("shirube.report.typeset").joinpath("template")
_MAIN = "main.typ"
_STANDARD: Final = "ua-1"
"""PDF/UA-1 (ISO 14289-1): tagged, with title and language."""


def pdf(folio: Folio, theme: Theme) -> bytes:
    """Return a folio as PDF; the same folio and theme give the same bytes.

    What a reader is told of letters that the face lacks is in ``absent``.
    """
    with as_file(_TEMPLATE) as folder:
        made = typst.compile(
            folder / _MAIN,
            root=folder,
            font_paths=_fonts(),
            ignore_system_fonts=True,
            sys_inputs={"folio": json.dumps(manuscript(folio, theme), ensure_ascii=False)},
            pdf_standards=[_STANDARD],
        )
    assert isinstance(made, bytes)
    return made


@cache
def _fonts() -> typst.Fonts:
    with as_file(FOLDER) as folder:
        return typst.Fonts(
            include_system_fonts=False, include_embedded_fonts=False, font_paths=[folder]
        )
