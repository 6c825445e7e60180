"""Documents as rows of a table: how long, how fast, how much memory, how much understood."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from bench.child import told
from bench.sheet import sheet

HEADS = (
    "文書 document",
    "文字 chars",
    "値 figures",
    "秒 sec",
    "文字/秒 chars/s",
    "最大 peak MB",
    "理解 understood",
)


def read(path: Path, runs: int) -> dict[str, Any]:
    """Return what reading a file took, measured in a process of its own."""
    return told("bench.reading", path, runs)


def table(title: str, names: Sequence[str], measured: Sequence[dict[str, Any]]) -> str:
    """Return the table of documents that were read, one line each."""
    return sheet(title, HEADS, [_row(*each) for each in zip(names, measured, strict=True)])


def _row(name: str, took: dict[str, Any]) -> tuple[str, ...]:
    if "refused" in took:
        return name, *["―"] * (len(HEADS) - 2), "様式外 no layout"
    return (
        name,
        f"{took['characters']:,}",
        f"{took['figures']:,}",
        f"{took['seconds']:.3f}",
        f"{took['characters'] / took['seconds']:,.0f}",
        f"{took['peak'] / 1e6:,.0f}",
        f"{took['share']:.2%}",
    )
