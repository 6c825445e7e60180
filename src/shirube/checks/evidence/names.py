"""Names (名称): what a document calls its parts, wherever it prints them.

Names are taken from the Edition and from the lines of the text: headings, items of lists, the
boxes of a diagram, words in quotation marks. Lines of running text are none.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import chain, pairwise

from shirube.checks.evidence.doubling import printed_twice
from shirube.checks.evidence.lines import Line
from shirube.checks.script import Script
from shirube.plan import Edition, Restated
from shirube.terms import Source, fold, fold_apart

_SHORTEST, _LONGEST = 6, 60
_QUOTED = re.compile(r"「([^「」]{8,40})」")
_FULL = 0.8
"""A line of so much of the usual width goes on in the next one."""
_PARTS = re.compile(r"[ 　\t]{2,}|(?=[●○◎➢■◆□▶☆★])|，")
_MARK = re.compile(r"^[●○◎➢■◆□▶☆★※→⇒・*◇\uf000-\uf0ff\s]+")
_NUMBER = re.compile(
    r"(?P<strong>(?:第\d+[章節編部]"
    r"|(?:基本)?(?:施策|目標|方針|視点|戦略|政策の柱|柱)\d+"
    r"|\d+-\d+(?:-\d+)?))、?"
    r"|(?P<weak>[①-⑳]|\(\d{1,2}\)|\d{1,2}[.．、](?!\d)|\d{1,2}(?= ))"
)
_PAGE = re.compile(r"(?<=[^\d\s,.])[ .…・①-⑳]*(?:\d{1,3}|[①-⑳])$")
_QUOTES = str.maketrans("", "", "「」『』【】〈〉<>《》“”\"'*＊")
_TAIL = re.compile(r"(?:について|に関すること)$")
_BEGINS = re.compile(
    r"(?!する|した|して|され|れる|ます|です|この|その)[^をんゃゅょっー、。」)っ・]"
)
_STOPS = re.compile(r"[。、：:のをがはにとやもへでてな]$|ため$|[。?!]|^\d|[\d,.]{4,}")
_GOES_ON = frozenset("、のをがはにやもへでな")
"""Letters at the end of a line that no name ends with."""
_LETTER = re.compile(r"[ぁ-んァ-ヴー一-龠々A-Za-z]")


@dataclass(frozen=True, slots=True)
class Name:
    """A name as it stands at one place.

    ``plain`` is the name without marks, numbers and quotation marks, ``number`` what is printed
    before it, ``beside`` the names before and behind it. ``strong`` is True for a number that
    stands for one thing in the whole document. ``wrapped`` is True where two lines were joined.
    """

    plain: str
    number: str
    strong: bool
    subject: str
    source: Source
    beside: frozenset[str] = frozenset()
    wrapped: bool = False
    kind: str = ""
    """The tier of an element, or the mark before a line: of what list the name is."""


def names(edition: Edition, lines: Sequence[Line], script: Script) -> list[Name]:
    """Return the names of an Edition and of the text that it was read from."""
    of_edition = edition_names(edition)
    known = {name.plain for name in of_edition}
    cells = chain(
        (indicator.name for indicator in edition.indicators),
        (datum.row for exhibit in edition.exhibits for datum in exhibit.data),
        (element.name for element in edition.elements),
        (restatement.name for restatement in edition.restatements),
    )
    whole = "\n".join(dict.fromkeys(map(plain_name, cells)))
    free = _outside_tables(edition, lines)
    of_text = [name for name in _text_names(free) if name.plain in known or name.plain not in whole]
    return [*of_edition, *of_text, *_quoted(script)]


def _outside_tables(edition: Edition, lines: Sequence[Line]) -> list[Line]:
    """Return the lines that feed no figure: the cells of a table of values are no names."""
    fed = {
        (figure.source.file, line)
        for figure in edition.figures
        for line in range(figure.source.first, figure.source.last + 1)
    }
    return [line for line in lines if (line.source.file, line.source.first) not in fed]


def edition_names(edition: Edition) -> list[Name]:
    """Return the names of the elements and of the lists in an overview, each in its order."""
    elements = ((e.name, e.number, e.id, e.source, e.tier) for e in edition.elements)
    restated = (
        (r.name, r.number, "", r.source, "")
        for r in edition.restatements
        if r.subject is Restated.NAME
    )
    return [*_of_edition(elements), *_of_edition(restated)]


def _of_edition(told: Iterable[tuple[str, str, str, Source, str]]) -> list[Name]:
    return _with_neighbours(
        [
            Name(plain_name(name), number, "-" in number, subject, source, kind=tier)
            for name, number, subject, source, tier in told
            if name and "。" not in name
        ]
    )


def _quoted(script: Script) -> Iterator[Name]:
    """Yield the words in quotation marks, over line breaks."""
    for piece in script:
        for match in _QUOTED.finditer(piece.text):
            plain = plain_name(match[1])
            if _is_name(plain):
                yield Name(plain, "", False, piece.subject, piece.source(*match.span()))


def _text_names(lines: Sequence[Line]) -> list[Name]:
    """Return the names that stand on the lines of a text."""
    width = _usual_width(lines)
    found: list[Name] = []
    joined: list[Name] = []
    before: Line | None = None
    for line in lines:
        tail = before is not None and not line.first and len(before.text) >= width
        marked = bool(_MARK.match(line.text))
        parts = [] if tail and not marked else list(_of_line(line, width))
        if before is not None and not line.first and not marked and len(parts) == 1:
            joined += _joined(before, parts[0], width)
        found += parts
        before = line
    return [*_with_neighbours(found), *joined]


def _joined(before: Line, behind: Name, width: float) -> Iterator[Name]:
    """Yield a name with the line before it, where that may be its beginning."""
    *_, part = _PARTS.split((before.printed or before.text).rstrip())
    if behind.number or part.endswith(("。", "、", "，")):
        return
    _, number, plain = _folded(part.strip())
    if plain and len(plain) < width and not plain.endswith(("。", "、")):
        said, strong = number
        place = before.source.joined(behind.source)
        yield Name(plain + behind.plain, said, strong, behind.subject, place, wrapped=True)


def plain_name(text: str) -> str:
    """Return a name without its quotation marks, its page number and について."""
    return _plain(fold(text))


def _plain(folded: str) -> str:
    bare = _PAGE.sub("", folded.translate(_QUOTES)).replace(" ", "").strip("・…―—")
    return _TAIL.sub("", bare.replace("()", ""))


def _parted(text: str) -> tuple[tuple[str, bool], str]:
    """Return the number before a name, whether it is a strong one, and the name."""
    bare = _MARK.sub("", text, count=1)
    number = _NUMBER.match(bare)
    plain = _plain(bare[number.end() :] if number else bare)
    said = (number["strong"] or number["weak"]) if number else ""
    return (said, bool(number and number["strong"])), plain


@lru_cache(maxsize=64)
def _folded(part: str, ready: bool = False) -> tuple[str, tuple[str, bool], str]:
    """Return a part folded (unless it is), its number and its name.

    A line is asked for with the next again.
    """
    folded = part if ready else fold_apart(part)
    return folded, *_parted(folded)


def _of_line(line: Line, width: float) -> Iterator[Name]:
    if len(line.text) < _SHORTEST:
        return
    parts = _PARTS.split(line.printed or line.text)
    ready = len(parts) == 1 and not line.text[0].isdigit()
    for part in (line.text,) if ready else parts:
        if "。" in part or len(part) < _SHORTEST or part.rstrip()[-1:] in _GOES_ON:
            continue
        folded, (said, strong), plain = _folded(part.strip(), ready)
        marked = bool(said) or bool(_MARK.match(folded))
        named = _is_name(plain) and (marked or len(folded) < width)
        if named and not printed_twice(part):
            kind = _kind(said) or folded[:1] * marked
            yield Name(plain, said, strong, line.subject, line.source, kind=kind)


def _is_name(plain: str) -> bool:
    return (
        _SHORTEST <= len(plain) <= _LONGEST
        and bool(_BEGINS.match(plain))
        and not _STOPS.search(plain)
        and len(_LETTER.findall(plain)) >= 0.8 * len(plain)
    )


def _usual_width(lines: Sequence[Line]) -> float:
    """Return the letters from which on a line counts as full."""
    lengths = sorted(len(line.text) for line in lines if len(line.text) > _SHORTEST)
    return _FULL * lengths[len(lengths) * 9 // 10] if lengths else _LONGEST


def _with_neighbours(held: Sequence[Name]) -> list[Name]:
    """Return names with those that stand before and behind them, of all and of their mark."""
    beside: list[set[str]] = [set() for _ in held]
    kinds: dict[str, list[int]] = {}
    for place, name in enumerate(held):
        kinds.setdefault(name.kind, []).append(place)
    for row in (range(len(held)), *kinds.values()):
        for first, second in pairwise(row):
            beside[first].add(held[second].plain)
            beside[second].add(held[first].plain)
    return [replace(name, beside=frozenset(b)) for name, b in zip(held, beside, strict=True)]


def _kind(number: str) -> str:
    return re.sub(r"\d+", "1", re.sub("[①-⑳]", "①", number))
