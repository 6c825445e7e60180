"""Names as they are printed, and as they are compared."""

import re
from collections.abc import Mapping

from shirube.intake.doubling import undoubled
from shirube.terms import fold

_PARTICLE = r"(?:[のを]|[がにはとへでやも]の?(?![ぁ-ん])|に(?:おけ|対|関|よ|つい|とっ))"
_NEXT = rf"(?:$|[()（）「」『』【】]|{_PARTICLE})"
_COUNTED = r"(?:[年月日時分秒回件人名歳期次か箇所]|%|％)"
_NUMBER = r"\d{1,2}(?:[,、・]\d{1,2})*"
_EMPTY = re.compile(rf"[(（]\s*[*＊※](?:{_NUMBER})?\s*[)）]")
_NUMBERED = re.compile(rf"[*＊※]{_NUMBER}(?=\s*{_NEXT}|\s+(?!{_COUNTED})\D)")
_BARE = re.compile(rf"[*＊]|※(?=\s*{_NEXT})")
_ASIDE = r"(?:[(（【][^)）】]*[)）】]|[」』\s])*"
_WHOLE = re.compile(rf".*(?:数|率|割合|比|量|額|積|者|件|(?<!年)度){_ASIDE}", re.S)
"""How the name of something counted ends."""
_BRACKETS = re.compile(r"【[^【】]*】")


def name(printed: str, marks: tuple[str, ...] = (), footnotes: Mapping[str, str] = {}) -> str:
    """Return a printed name folded, without marks that only point elsewhere and letters doubled.

    ＊, ※, ※1 and the digits of ``footnotes`` (number to explained word) go; digits behind a
    mark are a footnote's where they are two at most and the name ends behind them, or goes on
    with a particle or a blank. A worded remark (※県の分を含む) stays; a 【…】 that begins with
    one of ``marks`` goes.
    """
    text = fold(_without_marks(undoubled(printed)))
    for bracket in _BRACKETS.findall(text):
        if bracket[1:].startswith(marks) and marks:
            text = text.replace(bracket, "")
    return _without_digits(text, footnotes)


def _without_marks(printed: str) -> str:
    """Return a name without marks that point elsewhere.

    What follows ※ is a remark, unless the name is whole only with it: 歩いている※市民の割合.
    """
    for mark in (_EMPTY, _NUMBERED, _BARE):
        printed = mark.sub("", printed)
    text, *remarks = printed.split("※")
    for words in remarks:
        goes_on = not _WHOLE.fullmatch(text) and _WHOLE.fullmatch(words)
        text += words if goes_on else f"※{words}"
    return text


def _without_digits(text: str, footnotes: Mapping[str, str]) -> str:
    for number, word in footnotes.items():
        for match in re.finditer(rf"(?<=\D){number}(?!\d)", text):
            before = text[: match.start()]
            stem = min(len(word), 4)
            most = min(len(word), len(before))
            if len(word) >= 2 and any(
                word.startswith(before[-length:]) for length in range(stem, most + 1)
            ):
                text = before + text[match.end() :]
                break
    return text


def brackets(printed: str) -> tuple[str, ...]:
    """Return the contents of the 【…】 in a printed name, folded."""
    return tuple(found[1:-1] for found in _BRACKETS.findall(fold(printed)))
