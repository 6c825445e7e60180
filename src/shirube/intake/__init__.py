"""Documents to a draft Edition in which every figure remembers its place."""

from shirube.intake.corrections import confirmation_form, corrected
from shirube.intake.layout import Layout, layout_text, layouts
from shirube.intake.ledger import Fate, Ledger
from shirube.intake.opening import file_bytes
from shirube.intake.reading import Reading, read_bytes, read_document
from shirube.intake.unread import unread_table

__all__ = [
    "Fate",
    "Layout",
    "Ledger",
    "Reading",
    "confirmation_form",
    "corrected",
    "file_bytes",
    "layout_text",
    "layouts",
    "read_bytes",
    "read_document",
    "unread_table",
]
