"""Tokens understood one by one: a number with its unit, a dash, a note, a label, a word."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from enum import Enum
from functools import lru_cache
from itertools import takewhile
from sys import intern

from shirube.intake.absences import absence
from shirube.intake.amounts import amount
from shirube.intake.compounds import compound
from shirube.intake.tokens import Token
from shirube.intake.words import cell_words
from shirube.terms import is_dash


class AtomKind(Enum):
    """What an atom is."""

    DASH = "dash"
    NUMBER = "number"
    COMPOUND = "compound"
    NOTE = "note"
    LABEL = "label"
    WORD = "word"


@dataclass(frozen=True, slots=True)
class Atom:
    """One unit of meaning in a row, with the tokens that it was made of.

    ``text`` is the label, the note without its brackets, or the folded word; of a dash it is ―
    or the word printed in its place (未把握). A number has ``value`` and ``unit``, and in
    ``notes`` the words that qualify it (延べ, 以上); several numbers that are one value
    (10～15人) have the last one's ``unit``.
    """

    kind: AtomKind
    tokens: tuple[Token, ...]
    text: str = ""
    value: Decimal | None = None
    unit: str = ""
    notes: tuple[str, ...] = ()

    @property
    def closes(self) -> bool:
        """Tell whether a paragraph ends behind this atom."""
        return self.tokens[-1].closes

    @property
    def ends(self) -> bool:
        """Tell whether a line ends behind this atom."""
        return self.tokens[-1].ends


_NUMBER = re.compile(r"(?P<sign>[△▲+-])?(?P<digits>\d[\d,]*(?:\.\d+)?)(?P<rest>.*)", re.S)
_THOUSANDS = re.compile(r"\d{1,3}(,\d{3})+(\.\d+)?|\d+(\.\d+)?")
_LETTER_LABEL = re.compile(r"[/、,]?(?P<label>[A-Za-zア-ンあ-ん])\)(?P<rest>.*)", re.S)
_CIRCLED_LABEL = re.compile(r"[/、,]?(?P<label>[①-⑳]):?(?P<rest>\d.*)", re.S)
_PARTED = re.compile(r"[/、,](?=[①-⑳]\d|[A-Za-zア-ン]\))")
"""A sign between two labelled parts that are glued together."""
_PARTING = ("/", "、", ",")
_MARK = re.compile(r"[※*]\d{0,2}(?=$|\()")
"""A mark behind a value that points to a remark."""
_COLON_LABEL = re.compile(r"(?P<label>[^:()\d][^:()]{0,19}):(?P<rest>.*)", re.S)
_PLAIN_UNIT = re.compile(r"[^\s\d()\[\]【】「」、。,.:;~〜ぁ-ん※*○●■◆➡→⇒]{1,8}")
_CONTINUED = re.compile(r"(第|P|FY|明治|大正|昭和|平成|令和)\d*(年\d*月?)?$")
"""The end of a word that a number or a counter behind a blank goes on with (第 10 期)."""
_SIGNS = ("△", "▲")
_NUMERIC = re.compile(r"[\d.,]+")
_APART = re.compile(
    r"\d(?: \d)+"
    r"|\d ?\d? ?\d?(?: ?, ?\d ?\d ?\d)+"
    r"|(?:\d+|\d(?: \d)+)(?: \. ?|\. )\d(?: ?\d)*|(?:\d+|\d(?: \d)+) ?\.\d(?: ?\d)*"
)
"""Digits set apart: 3 8 0, 1 , 1 2 8, 25 .3."""
_LONGEST_NUMBER = 12
_decimal = lru_cache(maxsize=4096)(Decimal)
"""Small numbers come again and again: one object then serves them all."""
_AHEAD = 10
"""Tokens within which the numbers of one value stand."""
_JOINS = "~〜→➡⇒/"
"""Signs that join numbers over a line's end."""
_LONGEST_NOTE = 14
"""Tokens that one bracketed note may span."""
_DEEPEST = 4
"""Brackets within brackets that a note may have."""
_MOST_DIGITS = 18
_LONGEST_PIECE = 1000
"""Letters; a piece with more of them is prose."""


def atoms(pieces: Sequence[Token]) -> list[Atom]:
    """Return the atoms of ``pieces`` in order; every token belongs to exactly one atom."""
    return _Lexer(list(pieces)).atoms()


def separated(found: Sequence[Atom]) -> list[Atom]:
    """Return atoms with each of the digits set apart (3 8 0) as a number of its own."""
    apart: list[Atom] = []
    for atom in found:
        alone = _digits_alone(atom)
        apart += [digit for token in atom.tokens[:alone] for digit in atoms([token])]
        apart += atoms(atom.tokens[alone:]) if alone else [atom]
    return apart


def _digits_alone(atom: Atom) -> int:
    """Return how many single digits stand before the last piece of a number."""
    if atom.kind is not AtomKind.NUMBER:
        return 0
    texts = [token.text for token in atom.tokens]
    digits = len(list(takewhile(lambda text: len(text) == 1 and text.isdigit(), texts)))
    goes_on = digits < len(texts) and texts[digits][0].isdigit()
    return digits if goes_on else max(digits - 1, 0)


class _Lexer:
    """Walks over tokens; a token may be cut where two meanings are glued together."""

    def __init__(self, pieces: list[Token]) -> None:
        self.pieces = pieces
        self.at = 0
        self.found: list[Atom] = []

    def atoms(self) -> list[Atom]:
        while self.at < len(self.pieces):
            self.found.append(
                self._prose()
                or self._dash()
                or self._note()
                or self._label()
                or self._compound()
                or self._number()
                or self._word()
            )
        return self.found

    def _cut(self, rest: str) -> Token:
        """Take the current token up to ``rest``, leaving ``rest`` as the next token."""
        piece = self.pieces[self.at]
        if not rest:
            self.at += 1
            return piece
        raw = piece.raw
        tail = raw[-len(rest) :] if len(raw) >= len(rest) else raw
        head = raw[: -len(rest)] if len(raw) > len(rest) else raw
        self.pieces[self.at] = Token(rest, tail, piece.line, False, piece.ends, piece.closes, 0)
        text = piece.text[: -len(rest)]
        return Token(text, head, piece.line, piece.starts, False, False, piece.gap)

    def _prose(self) -> Atom | None:
        piece = self.pieces[self.at]
        if len(piece.text) <= _LONGEST_PIECE:
            return None
        self.at += 1
        return Atom(AtomKind.WORD, (piece,), text=piece.text)

    def _dash(self) -> Atom | None:
        text, bracket, rest = self.pieces[self.at].text.partition("(")
        word = text[: -len(mark[0])] if (mark := _MARK.search(text)) else text
        if absence(word) is None or (bracket and is_dash(word)):
            return None
        piece = self._cut(bracket + rest)
        return Atom(AtomKind.DASH, (piece,), text="―" if is_dash(word) else word)

    def _note(self) -> Atom | None:
        if not self.pieces[self.at].text.startswith("("):
            return None
        depth, taken = 0, []
        for offset in range(min(_LONGEST_NOTE, len(self.pieces) - self.at)):
            piece = self.pieces[self.at + offset]
            for place, sign in enumerate(piece.text):
                depth += (sign == "(") - (sign == ")")
                if depth > _DEEPEST:
                    return None
                if depth == 0:
                    self.at += offset
                    taken.append(self._cut(piece.text[place + 1 :]))
                    text = "".join(t.text for t in taken)[1:-1]
                    return Atom(AtomKind.NOTE, tuple(taken), text=text)
            taken.append(piece)
        return None

    def _label(self) -> Atom | None:
        text = self.pieces[self.at].text
        match = _LETTER_LABEL.match(text) or _CIRCLED_LABEL.match(text) or _COLON_LABEL.match(text)
        if match:
            return Atom(AtomKind.LABEL, (self._cut(match["rest"]),), text=match["label"])
        if text in _PARTING and self._labelled(self.at + 1):
            parting = self._cut("")
            label = self._label()
            return label and replace(label, tokens=(parting, *label.tokens))
        if text[0] == ":" and self.found and self.found[-1].kind is AtomKind.WORD:
            word = self.found.pop()
            taken = (*word.tokens, self._cut(text[1:]))
            return Atom(AtomKind.LABEL, taken, text=word.text)
        return None

    def _labelled(self, at: int) -> bool:
        """Tell whether a label and its number stand at token ``at``, a number before."""
        before = bool(self.found) and self.found[-1].kind in (AtomKind.NUMBER, AtomKind.NOTE)
        text = self.pieces[at].text if before and at < len(self.pieces) else ""
        return bool(_LETTER_LABEL.match(text) or _CIRCLED_LABEL.match(text))

    def _compound(self) -> Atom | None:
        first = self.pieces[self.at].text[0]
        if not (first.isdigit() or first in "+-△▲") or self._continues_a_word():
            return None
        found = compound(self._ahead(self.at))
        if found is None:
            return None
        used, rest = self._reach(self.at, found.length)
        mark = _MARK.match(rest)
        taken = self._take(used, rest[mark.end() :] if mark else rest)
        text = "".join(token.text for token in taken)
        return Atom(AtomKind.COMPOUND, taken, text=text, unit=found.unit)

    def _ahead(self, at: int) -> str:
        """Return the line from token ``at`` on, a blank between tokens.

        It goes on in the next line where a sign joins both.
        """
        text = ""
        for piece in self.pieces[at : at + _AHEAD]:
            joined = text[-1:] in _JOINS or piece.text[0] in _JOINS
            if text and piece.starts and not joined:
                break
            text += f" {piece.text}" if text else piece.text
        return text

    def _reach(self, at: int, length: int) -> tuple[int, str]:
        """Return how many tokens the first letters of ``_ahead`` take, and the last one's rest."""
        used = 0
        for used, piece in enumerate(self.pieces[at : at + _AHEAD], start=1):
            if length <= len(piece.text):
                return used, piece.text[length:]
            length -= len(piece.text) + 1
        return used, ""

    def _take(self, used: int, rest: str) -> tuple[Token, ...]:
        """Take ``used`` tokens, the last one up to ``rest``."""
        taken = self.pieces[self.at : self.at + used - 1]
        self.at += used - 1
        return (*taken, self._cut(rest))

    def _number(self) -> Atom | None:
        start = self.at
        before: list[str] = []
        taken: list[Token] = []
        text = self.pieces[self.at].text
        for word in cell_words().before:
            if text.startswith(word):
                before.append(word)
                taken.append(self._cut(text[len(word) :]))
                break
        below_zero = not before and self._sign_apart()
        if below_zero:
            taken.append(self._cut(""))
        atom = self._digits(taken, tuple(before)) if self.at < len(self.pieces) else None
        if atom is None and taken:
            self._restore(start, taken)
        return replace(atom, value=-(atom.value or Decimal(0))) if atom and below_zero else atom

    def _sign_apart(self) -> bool:
        """Tell whether a minus sign of accounts (△, ▲) stands here, a number behind it."""
        pair = self.pieces[self.at : self.at + 2]
        signed = len(pair) == 2 and pair[0].text in _SIGNS and not pair[1].starts
        return signed and pair[1].text[0].isdigit()

    def _restore(self, start: int, taken: list[Token]) -> None:
        """Undo a cut: the current token is put back as it was."""
        if self.at == start:
            head, tail = taken[0], self.pieces[self.at]
            self.pieces[self.at] = Token(
                head.text + tail.text,
                head.raw + tail.raw,
                head.line,
                head.starts,
                tail.ends,
                tail.closes,
                head.gap,
            )
        self.at = start

    def _digits(self, taken: list[Token], before: tuple[str, ...]) -> Atom | None:
        match = _NUMBER.fullmatch(self.pieces[self.at].text)
        if match is None or self._continues_a_word():
            return None
        width, digits, rest = self._spaced(match)
        if not _THOUSANDS.fullmatch(digits) or len(digits) > _MOST_DIGITS:
            return None
        value, scale = _decimal(digits.replace(",", "")), ""
        scaled = amount(self._ahead(self.at).lstrip("△▲+-")) if width == 1 else None
        if scaled:
            value, scale = scaled.value, scaled.scale
            signs = len(match["sign"] or "")
            width, rest = self._reach(self.at, scaled.length + signs)
        unit_tokens, unit, rest = self._unit(self.at + width, rest)
        used, behind, rest = self._bound(width + unit_tokens, rest)
        if rest and not rest.startswith("(") and not _PARTED.match(rest):
            return None
        taken += self._take(used, rest)
        if match["sign"] and match["sign"] != "+":
            value = -value
        notes = (*before, behind) if behind else before
        return Atom(AtomKind.NUMBER, tuple(taken), value=value, unit=scale + unit, notes=notes)

    def _bound(self, used: int, rest: str) -> tuple[int, str, str]:
        """Return tokens used, the word that bounds a quantity (以上), and what is left behind.

        A mark behind the quantity is used too.
        """
        if not rest and self._bounded(self.at + used):
            rest = self.pieces[self.at + used].text
            used += 1
        behind = next((w for w in cell_words().behind if rest.startswith(w)), "")
        rest = rest[len(behind) :]
        if not rest and self._marked(self.at + used):
            rest = self.pieces[self.at + used].text
            used += 1
        mark = _MARK.match(rest)
        return used, behind, rest[mark.end() :] if mark else rest

    def _marked(self, following: int) -> bool:
        """Tell whether a mark (※1) stands behind a number, apart."""
        piece = self.pieces[following] if following < len(self.pieces) else None
        return piece is not None and not piece.starts and is_mark(piece.text)

    def _continues_a_word(self) -> bool:
        """Tell whether the number belongs to the word before it (第 10 期, 令和 5 年)."""
        if not self.found:
            return False
        word = self.found[-1]
        piece = self.pieces[self.at]
        return (
            word.kind is AtomKind.WORD and not piece.starts and bool(_CONTINUED.search(word.text))
        )

    def _spaced(self, match: re.Match[str]) -> tuple[int, str, str]:
        """Return tokens used, digits and rest of a number whose digits may stand apart."""
        best = 1, match["digits"], match["rest"]
        if match["rest"]:
            return best
        run = match["digits"]
        following = self.pieces[self.at + 1 : self.at + _LONGEST_NUMBER]
        for used, piece in enumerate(following, start=2):
            numeric = _NUMERIC.match(piece.text)
            if piece.starts or not numeric:
                break
            run = f"{run} {numeric[0]}"
            rest = piece.text[numeric.end() :]
            if _APART.fullmatch(run):
                best = used, run.replace(" ", ""), rest
            if rest:
                break
        return best

    def _unit(self, following: int, rest: str) -> tuple[int, str, str]:
        """Return tokens used beyond the number, the unit, and what is left behind it."""
        if rest:
            unit = unit_prefix(rest)
            whole = rest + self.pieces[following].text if following < len(self.pieces) else rest
            if unit != rest and whole in cell_words().units:
                return 1, whole, ""
            return 0, unit, rest[len(unit) :]
        if following >= len(self.pieces) or is_dash(self.pieces[following].text):
            return 0, "", ""
        self._part_unit(following)
        piece = self.pieces[following]
        spaced = self._spaced_unit(following)
        if spaced:
            return spaced
        unit = unit_prefix(piece.text)
        left = piece.text[len(unit) :]
        pure = _closes_a_quantity(left)
        known = unit in cell_words().units
        if unit and pure and (known or not piece.starts or len(unit) <= 3):
            return 1, unit, left
        apart = piece.starts and self.pieces[following - 1].closes
        return 0, "", "" if apart or not known else left

    def _part_unit(self, following: int) -> None:
        """Part a unit from words that are set apart letter by letter behind it (回 参 加 の)."""
        piece = self.pieces[following]
        letters = piece.raw.split()
        taken = next((n for n in (3, 2, 1) if "".join(letters[:n]) in cell_words().units), 0)
        if len(letters) < 3 or not taken or taken == len(letters):
            return
        unit, rest = letters[:taken], letters[taken:]
        head = replace(piece, text="".join(unit), raw=" ".join(unit), ends=False, closes=False)
        tail = replace(piece, text="".join(rest), raw=" ".join(rest), starts=False, gap=1)
        self.pieces[following : following + 1] = [head, tail]

    def _bounded(self, following: int) -> bool:
        """Tell whether a word that bounds the number (以上) stands behind it, apart."""
        words = self.pieces[following].text if following < len(self.pieces) else ""
        return words.partition("(")[0] in cell_words().behind

    def _spaced_unit(self, following: int) -> tuple[int, str, str] | None:
        """Return a unit whose letters stand apart (施 設) or that a line breaks (か / 所)."""
        text = ""
        for used, piece in enumerate(self.pieces[following : following + 5], start=1):
            broken = piece.starts and (used == 1 or self.pieces[following + used - 2].closes)
            if broken or len(piece.text) > 2:
                return None
            text += piece.text
            if used > 1 and text in cell_words().units:
                return used, text, ""
        return None

    def _word(self) -> Atom:
        text = self.pieces[self.at].text
        bracket = text.find("(", 1)
        piece = self._cut(text[bracket:] if bracket > 0 else "")
        if self._goes_on(piece):
            word = self.found.pop()
            return Atom(AtomKind.WORD, (*word.tokens, piece), text=word.text + piece.text)
        return Atom(AtomKind.WORD, (piece,), text=piece.text)

    def _goes_on(self, piece: Token) -> bool:
        """Tell whether a piece belongs to the word before it on its line.

        It does where a number stands on either side that is no quantity (市内 5 地区で始動).
        """
        if not self.found or piece.starts or self.found[-1].kind is not AtomKind.WORD:
            return False
        before = self.found[-1].text
        return piece.text[0].isdigit() or before[-1].isdigit() or bool(_CONTINUED.search(before))


def is_mark(text: str) -> bool:
    """Tell whether ``text`` is nothing but a mark that points to a remark (※, *1)."""
    return bool(_MARK.fullmatch(text))


def _closes_a_quantity(left: str) -> bool:
    """Tell whether what stands behind a unit leaves the quantity whole."""
    if not left or left.startswith("(") or left in cell_words().behind:
        return True
    return bool(_MARK.match(left) or _PARTED.match(left))


def unit_prefix(text: str) -> str:
    """Return the unit that ``text`` begins with, or an empty text.

    A listed unit wins if it fills the text or is followed by hiragana or a bracket; else the
    run without hiragana is the unit.
    """
    text = _PARTED.split(text, maxsplit=1)[0]
    plain = _PLAIN_UNIT.match(text)
    run = plain[0] if plain else ""
    bound = next((w for w in cell_words().behind if run.endswith(w)), "")
    run = run.removesuffix(bound)
    known = cell_words()
    for length in range(min(len(text), known.longest_unit), max(len(run), 1) - 1, -1):
        if text[:length] in known.units:
            return intern(text[:length])
    return intern(run)
