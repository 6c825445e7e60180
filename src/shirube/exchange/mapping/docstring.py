"""What the code says about a class and its fields, for the descriptions of the schema."""

import ast
import inspect
from itertools import pairwise


def described(kind: type) -> tuple[str, dict[str, str]]:
    """Return the docstring of a class, and the one under each of its fields or members."""
    body = _definition(kind).body
    notes = {_name(first): _said(second) for first, second in pairwise(body)}
    found = {name: text for name, text in notes.items() if name and text}
    return _plain(inspect.getdoc(kind) or ""), found


def _definition(kind: type) -> ast.ClassDef:
    module = inspect.getmodule(kind)
    tree = ast.parse(inspect.getsource(module)) if module else ast.Module([], [])
    return next(
        node for node in tree.body if isinstance(node, ast.ClassDef) and node.name == kind.__name__
    )


def _name(node: ast.stmt) -> str:
    target = node.target if isinstance(node, ast.AnnAssign) else None
    if isinstance(node, ast.Assign):
        target = node.targets[0] if isinstance(node.targets[0], ast.Name) else None
    return target.id if isinstance(target, ast.Name) else ""


def _said(node: ast.stmt) -> str:
    if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
        return _plain(inspect.cleandoc(str(node.value.value)))
    return ""


def _plain(text: str) -> str:
    return " ".join(text.replace("``", "").split())
