"""EFF-07: a legend explains the signs that are used, and no others."""

import re
from collections.abc import Iterator

from shirube.checks.case import Case
from shirube.checks.evidence.lines import Line
from shirube.checks.rule import Breach, Reads, Rule
from shirube.terms import Bilingual, Severity, Source

_HEADING = re.compile(r"\W{0,3}凡\s*例\W{0,3}")
_SIGN = re.compile(r"(?P<sign>[※△▲○●◎◇◆□■])\s*[:：]\s*(?P<meaning>\S{2,})")
_LENGTH = 12
"""Lines of a legend below its heading."""
_RUNS_ON = re.compile(r"[^\s※△▲○●◎◇◆□■―:：]{1,20}(?:もの|こと|場合|額)")
"""The end of a meaning that was broken into a second line."""
_ALONE = re.compile(r"[※△▲○●◎◇◆□■](?=\s|$)")


def _breaches(case: Case) -> Iterator[Breach]:
    legends = [at for at, line in enumerate(case.lines) if _HEADING.fullmatch(line.text)]
    inside = {at + below for at in legends for below in range(_LENGTH)}
    used = {
        sign
        for at, line in enumerate(case.lines)
        if at not in inside
        for sign in _ALONE.findall(line.text)
    }
    for at in legends:
        for sign, meaning, source in _explained(case.lines[at + 1 : at + _LENGTH]):
            if sign not in used:
                yield Breach(
                    "",
                    source,
                    f"凡例は「{sign}」を「{meaning}」としていますが、「{sign}」だけの欄はどこにも"
                    "ありません。",
                    f"The legend explains '{sign}', but no cell has it.",
                    f"凡例 {sign}",
                )


def _explained(lines: tuple[Line, ...]) -> Iterator[tuple[str, str, Source]]:
    for line, after in zip(lines, (*lines[1:], None), strict=True):
        if found := _SIGN.match(line.text):
            more = after.text if after is not None and _RUNS_ON.fullmatch(after.text) else ""
            yield found["sign"], found["meaning"] + more, line.source


RULE = Rule(
    "EFF-07",
    Severity.NOTE,
    Reads.TEXT,
    Bilingual(
        "凡例が説明する記号は、表のどこかの欄に使われている。",
        "A sign that a legend explains stands in some cell.",
    ),
    Bilingual(
        "その記号を使うべき欄がないか確かめ、使わないのなら凡例から除いてください。",
        "See whether a cell should have it; else take it out of the legend.",
    ),
    """桟橋の改修 ※
待合所の改修 300千円
凡例
※:見込み額がまだ積算できないもの""",
    """桟橋の改修 ―
待合所の改修 300千円
凡例
※:見込み額がまだ積算できないもの""",
    _breaches,
)
