"""POP-04: a projection gives the numbers it assumes."""

import re
from collections.abc import Iterator

from shirube.checks.case import Case
from shirube.checks.rule import Breach, Reads, Rule
from shirube.checks.script import Piece
from shirube.terms import Bilingual, Severity

_PROJECTED = re.compile(r"(?:将来(?:の)?(?:人口)?推計|人口推計|推計結果|将来人口)")
_FERTILITY = re.compile(r"合計特殊出生率[^。]{0,20}?\d\.\d+")
_RESULT = re.compile(r"推計(?:の)?結果(?!を踏まえ)[^。]*$")
_MEASURED = re.compile(
    r"(?:純?移動率|社会移動|純移動数?|移動数)[^。]{0,16}?(?:\d+(?:\.\d+)?[%‰]|[\d,]+人|\d\.\d+)"
)


def _breaches(case: Case) -> Iterator[Breach]:
    projected = any(_PROJECTED.search(piece.text) for piece in case.script)
    measured = any(_MEASURED.search(piece.text) for piece in case.script)
    if not projected or measured:
        return
    for piece in case.script:
        match = _FERTILITY.search(piece.text)
        if match and _PROJECTED.search(piece.text):
            as_result = bool(_RESULT.search(piece.text[: match.start()]))
            yield _breach(piece, match, "推計結果の" if as_result else "")
            return


def _breach(piece: Piece, match: re.Match[str], of: str) -> Breach:
    what = f"出生は{of}「{match[0]}」が示されていますが、"
    return Breach(
        piece.subject,
        piece.source(*match.span()),
        f"将来推計について、{what}移動率(転入・転出)の仮定が数で示されていません。",
        f"For the projection '{match[0]}' is given, but no number for migration.",
        match[0],
    )


RULE = Rule(
    "POP-04",
    Severity.WARNING,
    Reads.TEXT,
    Bilingual(
        "将来推計には、出生と移動の仮定の数を示す。",
        "A projection gives the numbers that it assumes for births and for migration.",
    ),
    Bilingual(
        "期間ごとの出生率と純移動率(または純移動数)を、出典とともに書いてください。",
        "Give fertility and net migration for each period, with the source.",
    ),
    "将来推計では、合計特殊出生率を1.05、純移動率を0.8%とした。",
    "将来推計では、合計特殊出生率を1.05とした。",
    _breaches,
)
