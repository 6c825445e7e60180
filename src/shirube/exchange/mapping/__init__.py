"""Values of the core as JSON and back: one small piece over dataclass fields and type hints."""

from shirube.exchange.mapping.form import form
from shirube.exchange.mapping.shape import Form, Misshapen, Plain, Value

__all__ = ["Form", "Misshapen", "Plain", "Value", "form"]
