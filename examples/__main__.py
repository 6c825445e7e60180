"""``python -m examples [--seeds FOLDER]``: make the examples again where they lie."""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from examples.findings import COUNTS, count_table, counted
from examples.making import SETAGAYA, make_setagaya, make_shiomi
from shirube.terms import Refusal

HOME = Path(__file__).parent


def main(arguments: Sequence[str]) -> int:
    """Make what the arguments ask for; answer 0, or 2 where it cannot be made."""
    parser = argparse.ArgumentParser(
        "python -m examples", description="examples/ を作り直す / make examples/ again"
    )
    parser.add_argument(
        "--seeds",
        metavar="FOLDER",
        type=Path,
        help="世田谷区の文書のフォルダー（なければ潮見市だけ） / folder of Setagaya's documents "
        "(else Shiomi alone)",
    )
    seeds = parser.parse_args(arguments).seeds
    try:
        make_shiomi(HOME / "shiomi")
        if seeds is not None:
            make_setagaya(seeds, HOME / "setagaya")
            documents = [next(seeds.glob(pattern)) for pattern in SETAGAYA.values()]
            COUNTS.write_bytes(count_table(counted(documents)))
    except Refusal as refusal:
        print(f"{refusal.sentence.ja}\n{refusal.sentence.en}", file=sys.stderr)
        return 2
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
