"""Reader of tables of aims (目安): each aim, the initiatives beside it, and their departments."""

from collections.abc import Sequence

from shirube.intake.blocks import Block, blocks
from shirube.intake.doubts import GUESSED
from shirube.intake.draft import Draft
from shirube.intake.ledger import Bookkeeper
from shirube.intake.names import name
from shirube.intake.paper import Line
from shirube.intake.readers.aim_cells import aim_cells, is_office
from shirube.intake.readers.aim_rows import Aim, Group, Habit, Row, groups, habit, items, parted
from shirube.intake.tokens import Token, printed, tokens
from shirube.plan import Element, Link, PassageKind, Rank, Relation
from shirube.terms import Bilingual, Finding, Severity, fold

_REMEDY = Bilingual(
    "元の表と見比べ、違っていれば確認.csvで直してください。",
    "Compare it with the printed table and correct it in 確認.csv if it differs.",
)
_UNBESIDE = Bilingual(
    "この行の横に{aim}が印字されていません。{place}の下に直接置きました。",
    "No {aim} is printed beside this row; it was put directly under {place}.",
)
_CUT = Bilingual(
    "{aim}「{name}」の後に行がありません。", "No row stands behind the {aim} '{name}'."
)
_NO_OFFICE = Bilingual(
    "「{name}」の行の担当が読み取れません。", "The row of '{name}' has no department to be read."
)
_GUESSED = Bilingual(
    "「{name}」は、欄の区切りを推定して読みました。",
    "'{name}' was read by guessing where its cell ends.",
)
_NO_NAME = Bilingual(
    "担当「{name}」の行に名前がありません。", "The row of the department '{name}' names nothing."
)


def aims(block: Block, draft: Draft) -> None:
    """Put aims under the open element, and under each aim its initiatives, one a name.

    Each initiative has the departments of its row. A remark (※) is a note to the open element.
    """
    place = draft.element(draft.current(*block.form.under))
    if place is None:
        return
    lines, remarks = _apart(block.lines)
    for remark in remarks:
        text = fold(printed(tokens(remark)))
        draft.passage(place.id, PassageKind.NOTE, "", text, remark)
    set_as = _habit(block, draft)
    for group in groups(_table(lines, draft), set_as.last):
        _enter(draft, block, place, group, set_as)


def _apart(lines: Sequence[Line]) -> tuple[list[Line], list[list[Line]]]:
    """Return the lines of the table, and those of each remark, which ends with its sentence."""
    table: list[Line] = []
    remarks: list[list[Line]] = []
    running = False
    for line in lines:
        if line.text.startswith("※"):
            remarks.append([])
            running = True
        (remarks[-1] if running else table).append(line)
        running = running and not line.text.endswith("。")
    return table, remarks


def _table(lines: Sequence[Line], draft: Draft) -> list[Aim | Row]:
    return items(aim_cells(list(tokens(lines)), draft.paper.marks_paragraphs))


def _habit(block: Block, draft: Draft) -> Habit:
    """Return how the tables of the block's form are set, from all of them in the document."""
    form = block.form
    if form.name not in draft.habits:
        every = blocks(draft.paper, draft.layout, Bookkeeper(draft.paper))
        tables = [_table(_apart(other.lines)[0], draft) for other in every if other.form is form]
        found = habit(tables)
        draft.habits[form.name] = (found.last, found.comma)
    return Habit(*draft.habits[form.name])


def _enter(draft: Draft, block: Block, place: Element, group: Group, set_as: Habit) -> None:
    """Put an aim and its rows into the tree."""
    form = block.form
    above = place
    if group.aim is not None:
        above = _aim(draft, block, place, group.aim)
        words = {"aim": form.aim, "name": above.name}
        if group.cut:
            _tell(draft, above.id, group.aim.pieces, _CUT, words)
        if any(piece.closes for piece in group.aim.pieces[:-1]):
            _tell(draft, above.id, group.aim.pieces, _GUESSED, words, GUESSED)
    for row in group.rows:
        if group.aim is None:
            _tell(draft, "", row.pieces, _UNBESIDE, {"aim": form.aim, "place": place.name})
        _row(draft, block, above, row, parted(row.names, set_as.comma))


def _row(
    draft: Draft, block: Block, above: Element, row: Row, names: Sequence[Sequence[Token]]
) -> None:
    """Put the initiatives of a row under ``above``; a row that names none stays unread."""
    if not names:
        _tell(draft, "", row.pieces, _NO_NAME, {"name": "、".join(row.departments)})
        return
    first, *_ = [_initiative(draft, block, above, row, held) for held in names]
    draft.book.field([piece.line for piece in row.pieces], block.form.tier)
    if not row.offices:
        _tell(draft, first.id, row.pieces, _NO_OFFICE, {"name": first.name})
    for words in row.departments:
        if not is_office(words):
            _tell(draft, first.id, row.offices, _GUESSED, {"name": words}, GUESSED)


def _aim(draft: Draft, block: Block, place: Element, aim: Aim) -> Element:
    form, text = block.form, printed(aim.pieces)
    lines = [piece.line for piece in aim.pieces]
    number = sum(child.tier == form.aim for child in draft.children(place.id)) + 1
    found = Element(
        id=draft.fresh_id(f"{form.under_id}-{_stem(place)}-{number}"),
        parent=place.id,
        tier=form.aim,
        rank=None,
        number="",
        name=name(text),
        source=draft.source(lines),
        printed=text,
    )
    draft.put(found)
    draft.book.field(lines, form.aim)
    return found


def _initiative(
    draft: Draft, block: Block, above: Element, row: Row, held: Sequence[Token]
) -> Element:
    form, text = block.form, printed(held)
    number = sum(child.tier == form.tier for child in draft.children(above.id)) + 1
    found = Element(
        id=draft.fresh_id(f"{form.id}-{_stem(above)}-{number}"),
        parent=above.id,
        tier=form.tier,
        rank=Rank.PROJECT,
        number="",
        name=name(text),
        source=draft.source([piece.line for piece in held]),
        printed=text,
        departments=row.departments,
    )
    draft.put(found)
    return found


def _stem(element: Element) -> str:
    """Return an element's ID without the word it begins with."""
    return element.id.partition("-")[2] or element.id


def _tell(
    draft: Draft,
    subject: str,
    pieces: Sequence[Token],
    words: Bilingual,
    held: dict[str, str],
    code: str = "READ-03",
) -> None:
    """Enter a finding; a guess is a note, anything else a warning."""
    severity = Severity.NOTE if code == GUESSED else Severity.WARNING
    source = draft.source([piece.line for piece in pieces])
    sentence = Bilingual(words.ja.format(**held), words.en.format(**held))
    draft.findings.append(Finding(code, severity, subject, source, sentence, _REMEDY))


def tie_places(draft: Draft) -> None:
    """Give every initiative that stands in several places a theme of its name.

    No place is marked as the origin, so that none is made one: all places of an initiative are
    those whose links (テーマ) point to its name. A name printed as one of several joined by ・
    (相談窓口・紹介事業) is a place of each that stands alone elsewhere.
    """
    tiers = {form.tier for form in draft.layout.blocks if form.aim}
    places = [element for element in draft.elements.values() if element.tier in tiers]
    named = {element.name for element in places}
    held: dict[str, list[Element]] = {}
    for element in places:
        parts = [part for part in element.name.split("・") if part in named]
        for theme in dict.fromkeys((element.name, *parts)):
            held.setdefault(theme, []).append(element)
    draft.links += [
        Link(element.id, Relation.THEME, theme, element.source)
        for theme, found in held.items()
        for element in found
        if len(found) > 1
    ]
