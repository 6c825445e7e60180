"""``python -m bench [--runs N] [--large]``: what reading costs, as tables."""

import argparse
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from bench.child import done, told
from bench.documents import read, table
from bench.growth import exponent
from bench.sheet import sheet

MEASURES = 4
"""Measures of the smallest generated plan."""
FACTORS = (1, 4, 16, 64)
LAYOUTS = ("progress", "sector")
LARGE = 6_300
"""Measures of a report that makes 50 MB if it stands in the file twice."""
SEEDS = "SHIRUBE_SEEDS"
SHIOMI = Path("examples/shiomi/report.txt")
LANDS = ((1682, 10), (1682, 20), (1682, 40), (420, 40))
"""Municipalities and paths of a projection of seven steps."""
_EXCHANGED = {
    "edition_json": "版を書く write edition.json",
    "edition_of_json": "版を読む read edition.json",
    "open_tables": "公開表を作る make open tables",
    "edition_of_tables": "公開表を読む read open tables",
}


def main(arguments: Sequence[str]) -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser("python -m bench", description="速さと記憶 / speed and memory")
    parser.add_argument("--runs", type=int, default=5, help="回数 / runs a median is taken of")
    parser.add_argument("--large", action="store_true", help="50 MBの報告書も / a 50 MB report too")
    options = parser.parse_args(arguments)
    print(
        f"{options.runs}回の中央値、1文書1プロセス / median of {options.runs} runs, "
        "each document in a process of its own"
    )
    with TemporaryDirectory() as desk:
        for layout in LAYOUTS:
            generated(Path(desk), layout, options.runs)
        real(options.runs)
        judge(Path(desk), options.runs)
        exchange(Path(desk) / f"{LAYOUTS[0]}-{FACTORS[-1]}.txt", options.runs)
        large(Path(desk), options.large)
    population(options.runs)


def generated(desk: Path, layout: str, runs: int) -> None:
    """Print what plans of growing size take, and the exponent of the growth."""
    names = [f"{layout}-{factor}" for factor in FACTORS]
    for name, factor in zip(names, FACTORS, strict=True):
        done("bench.plans", layout, MEASURES * factor, desk / f"{name}.txt")
    measured = [read(desk / f"{name}.txt", runs) for name in names]
    titles = [f"施策 {MEASURES * factor:,} measures" for factor in FACTORS]
    print(table(f"作った計画 / generated plans: {layout}", titles, measured))
    slope = exponent(FACTORS, [each["seconds"] for each in measured])
    print(f"  時間 ∝ 施策数 ^ {slope:.2f} / time grows with measures to the power {slope:.2f}")


def real(runs: int) -> None:
    """Print what real documents take, where there are any."""
    paths = _real()
    if paths:
        names = [str(path) if path == SHIOMI else path.name for path in paths]
        print(table("文書 / documents", names, [read(path, runs) for path in paths]))
    if not os.environ.get(SEEDS):
        print(
            f"  実際の文書は省略: {SEEDS}=フォルダー で指定 / "
            f"real documents skipped: name their folder with {SEEDS}=FOLDER"
        )


def _real() -> list[Path]:
    """Return the report of Shiomi and the documents of the folder that SHIRUBE_SEEDS names."""
    given = os.environ.get(SEEDS, "")
    return [SHIOMI] * SHIOMI.is_file() + (sorted(Path(given).glob("*.txt")) if given else [])


def judge(desk: Path, runs: int) -> None:
    """Print what judging takes: real documents, growing plans, and the slowest rules."""
    paths = _real()
    grown = [desk / f"{LAYOUTS[0]}-{factor}.txt" for factor in FACTORS]
    told_of = [told("bench.judging", path, runs) for path in (*paths, *grown)]
    names = [path.name for path in paths]
    names += [f"施策 {MEASURES * factor:,} measures" for factor in FACTORS]
    rows = [
        (
            name,
            *(f"{took[step]:.3f}" for step in ("read", "check", "evaluate")),
            f"{took['read'] + took['check'] + took['evaluate']:.3f}",
            f"{took['findings']:,}",
        )
        for name, took in zip(names, told_of, strict=True)
    ]
    heads = ("文書 document", "読む read", "検査 check", "評価 evaluate", "計 all", "件 found")
    print(sheet("読んで判断する / read and judge (秒 sec)", heads, rows))
    growing = told_of[len(paths) :]
    slope = exponent(FACTORS, [took["check"] for took in growing])
    print(f"  検査の時間 ∝ 施策数 ^ {slope:.2f} / checking grows to the power {slope:.2f}")
    print(sheet("規則ごとの時間 / time a rule took (ミリ秒 ms)", _RULE_HEADS, _by_rule(growing)))


_RULE_HEADS = ("規則 rule", *(f"×{factor}" for factor in FACTORS), "^")


def _by_rule(growing: Sequence[dict[str, Any]]) -> list[tuple[str, ...]]:
    """Return a row for each rule, the slowest on the largest plan first."""
    codes = sorted(growing[-1]["rules"], key=lambda code: -growing[-1]["rules"][code])
    return [
        (
            code,
            *(f"{took['rules'][code] * 1000:.2f}" for took in growing),
            f"{exponent(FACTORS, [took['rules'][code] for took in growing]):.2f}",
        )
        for code in codes
    ]


def exchange(path: Path, runs: int) -> None:
    """Print what the Edition of a document takes on its ways out and back."""
    took = told("bench.exchanging", path, runs)
    size = {"json": took["json_bytes"] / 1e6, "open": took["table_bytes"] / 1e6}
    rows = [
        (title, f"{took[way]:.3f}", f"{size['json' if 'json' in way else 'open']:.1f}")
        for way, title in _EXCHANGED.items()
    ]
    title = f"交換 / exchange: 値 {took['figures']:,} figures"
    print(sheet(title, ("道 way", "秒 sec", "MB"), rows))


def population(runs: int) -> None:
    """Print what projections take, as a ratio to writing their result and beside a plain loop."""
    measured = [told("bench.projecting", *land, runs) for land in LANDS]
    rows = [
        (
            f"{areas:,} × {paths}",
            f"{took['bytes'] / 1e6:.0f}",
            f"{took['projected']:.3f}",
            f"{took['projected'] / took['written']:.1f}",
            f"{took['looped'] / took['projected']:.0f}",
            f"{took['peak'] / 1e6:.0f}",
        )
        for (areas, paths), took in zip(LANDS, measured, strict=True)
    ]
    heads = (
        "地域×経路 areas × paths",
        "MB",
        "秒 sec",
        "÷書込 /writing",
        "逐次÷ loop/",
        "最大MB peak",
    )
    print(sheet("人口推計、7期 / projection, 7 steps", heads, rows))
    *paths, _ = (paths for _, paths in LANDS)
    slope = exponent(paths, [each["projected"] for each in measured[:-1]])
    print(f"  時間 ∝ 経路数 ^ {slope:.2f} / time grows with paths to the power {slope:.2f}")


def large(desk: Path, wanted: bool) -> None:
    """Print the peak of a report of 50 MB, or how to ask for it."""
    if not wanted:
        print(
            "\n50 MBの報告書は省略: python -m bench --large / "
            "a report of 50 MB is skipped: python -m bench --large"
        )
        return
    path = desk / "large.txt"
    done("bench.plans", "progress", LARGE, path, 2)
    title = f"大きな報告書 / a large report: {path.stat().st_size / 1e6:.0f} MB"
    print(table(title, [f"施策 2×{LARGE:,} measures"], [read(path, 1)]))


if __name__ == "__main__":
    main(sys.argv[1:])
