"""Figures (数値) out of sentences, by a pattern that is stated here and no wider.

A number is taken where its sentence says what it is: a noun directly before it (人口1億人), a
noun with は, が, で, に or である (増加率は4.3%), brackets behind a noun (東京都(増加率4.6%)), or
the name that heads the paragraph (年少人口・・). With で and に the noun is a part of the subject
before it (神奈川県が転入で13.2%). Its year is the nearest one before it in the sentence. Numbers
that are no single value (4,000~4,500人, 1.0強, 5割前後), years, ages and counts of years are left
in the text.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from shirube.intake.sentences import Paragraph
from shirube.terms import ERAS, Quantity, fold

_ERA = "|".join(era.name for era in ERAS)
_YEAR = (
    rf"(?:(?:{_ERA})(?:元|\d{{1,2}})年度?(?:\((?:19|20)\d\d年度?\))?|(?:19|20)\d\d年度?)"
    r"(?:\d{1,2}月(?:\d{1,2}日)?)?(?:時点|末)?"
)
_NOUN = r"[一-龥々ァ-ヶーA-Za-z0-9]+(?:の[一-龥々ァ-ヶー]+)?"
_UNIT = "%|ポイント|位|世帯|人(?!の)|(?<=[億万])人|件|円|倍"
_FIGURE = re.compile(
    rf"(?<![\d.,~〜])(?P<near>約)?(?P<number>\d{{1,3}}(?:,\d{{3}})+|\d+(?:\.\d+)?)"
    rf"(?P<scale>億|万)?(?P<unit>{_UNIT})?(?![\d.,]*\d)"
    r"(?!強|弱|前後|程度|規模|以上|以下|未満|余|を(?:上|下)回|[~〜]|年|月|日|歳|代|か[年月所国]|つ|区|次|期|条|階|とした|人|割)"
)
_BASE = re.compile(rf"(?P<year>{_YEAR})を100とした場合")
_HEADED = re.compile(r"(?P<name>[^。、・]{2,12}?)(?:・・|……|:)")
_SUBJECT = re.compile(rf"(?P<noun>{_NOUN})(?:は|が)(?!見られ)")
_QUOTED = re.compile("「(?P<noun>[^「」]+)」")
_BEFORE = 300
"""Letters before a number that may say what it is."""
_POWERS = {"億": Decimal(10) ** 8, "万": Decimal(10) ** 4}


@dataclass(frozen=True, slots=True)
class Said:
    """A figure that a sentence states: what of, when, how much, and on which line."""

    row: str
    column: str
    quantity: Quantity
    notes: tuple[str, ...]
    line: int


def figures(paragraph: Paragraph) -> list[Said]:
    """Return the figures that a paragraph of sentences states for certain, in order."""
    text, lines = _flowing(paragraph)
    headed = _HEADED.match(text)
    found: list[Said] = []
    start = 0
    for sentence in re.split("(?<=。)", text):
        head = headed["name"] if headed else ""
        for said, at in _sentence(sentence, head):
            found.append(Said(*said, lines[start + at]))
        start += len(sentence)
    return found


def _flowing(paragraph: Paragraph) -> tuple[str, list[int]]:
    """Return the paragraph folded, and the line that each of its letters stands on."""
    text, lines = "", list[int]()
    for line in paragraph.lines:
        piece = fold(line.raw)
        text += piece
        lines += [line.number] * len(piece)
    return text, lines


Stated = tuple[str, str, Quantity, tuple[str, ...]]


def _sentence(sentence: str, head: str) -> Iterator[tuple[Stated, int]]:
    dated = {at for year in re.finditer(_YEAR, sentence) for at in range(*year.span())}
    for match in _FIGURE.finditer(sentence):
        before = sentence[max(match.start() - _BEFORE, 0) : match.start()]
        bases = list(_BASE.finditer(before))
        base = f"{bases[-1]['year']}=100" if bases else ""
        plain = _BASE.sub("", before)
        telling = bool(match["unit"] or "." in match["number"] or base)
        row, column = _place(plain, head)
        if telling and row and match.start() not in dated:
            notes = tuple(filter(None, (match["near"], base if not match["unit"] else "")))
            value = Decimal(match["number"].replace(",", "")) * _POWERS.get(match["scale"], 1)
            yield (row, column, Quantity(value, match["unit"] or ""), notes), match.start("number")


def _place(before: str, head: str) -> tuple[str, str]:
    """Return what the words before a number say that it is, and of when."""
    owner, inside = _bracket(before)
    years = re.findall(_YEAR, inside or "") or re.findall(_YEAR, _without_brackets(before))
    column = years[-1] if years else ""
    if inside is not None:
        return _bracketed(owner, inside, head), column
    clause = re.split("[、。]", before)[-1]
    dated = re.sub(rf"{_YEAR}(?:における|において|に|で|には|では)?", "", clause)
    label = re.search(rf"(?P<noun>{_NOUN})(?P<joint>は|が|である|で|に|には|では|も)?$", dated)
    subject = _subject(before[: len(before) - len(clause)] + clause, label)
    if label is None:
        return head or subject, column
    if label["joint"] in ("で", "に", "には", "では", "も"):
        return " ".join(filter(None, (subject, label["noun"]))), column
    return label["noun"], column


def _subject(before: str, label: re.Match[str] | None) -> str:
    """Return the noun that the sentence speaks of: the one in quotes, or the last with は or が."""
    quoted = _QUOTED.findall(before)
    if len(quoted) == 1:
        return str(quoted[0])
    found = [match["noun"] for match in _SUBJECT.finditer(_without_brackets(before))]
    return next((noun for noun in reversed(found) if label is None or noun != label["noun"]), "")


def _bracket(before: str) -> tuple[str, str | None]:
    """Return the noun before an open bracket and the words in it, or None where none is open."""
    opened = before.rfind("(")
    if opened < 0 or ")" in before[opened:]:
        return "", None
    owner = re.search(rf"({_NOUN})$", _clear(before[:opened]))
    return (owner[1] if owner else ""), before[opened + 1 :]


def _clear(before: str) -> str:
    """Return the words before a bracket, without the number that the bracket stands behind."""
    return re.sub(rf"(?:は|が|で|に)?(?:約)?[\d,.]+(?:{_UNIT})?$", "", before)


def _bracketed(owner: str, inside: str, head: str) -> str:
    """Return what a number in brackets is: a part of the noun that they stand behind."""
    label = re.search(rf"({_NOUN})$", re.sub(_YEAR, "", inside))
    named = (head, owner, label[1] if label else "")
    return " ".join(filter(None, named)) if owner else ""


def _without_brackets(text: str) -> str:
    """Return a text without what stands in brackets, but for the western year of an era's."""
    return re.sub(r"\((?!(?:19|20)\d\d年)[^()]*\)", "", text)
