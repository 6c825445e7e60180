"""A layout proofread: what a planner wrote down is whole and fits its readers."""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import fields

from shirube.intake.layout import BlockForm, Layout
from shirube.intake.patterns import pattern
from shirube.intake.readers import READERS
from shirube.intake.readers.slots import REASON
from shirube.intake.readers.strategy import CHAPTERS
from shirube.plan import Category, ExhibitKind, PassageKind, Rank, Role
from shirube.terms import Bilingual, PeriodKind, Refusal

_DEFAULTS = {field.name: field.default for field in fields(BlockForm)}
_CONTENT = {entry for reader in READERS.values() for entry in (*reader.needs, *reader.uses)}
_HEADINGS = ("opens", "before", "ends_at", "unless", "heads")
_KINDS = {"passage": PassageKind.__members__, "yearly_exhibits": ExhibitKind.__members__}
_BOXES = {*PassageKind.__members__, "GOAL", *CHAPTERS}
_TIERS = 3
_OF_YEARS = (PeriodKind.YEAR.value, PeriodKind.TOTAL.value)


def proofread(layout: Layout) -> Layout:
    """Return ``layout`` as it is.

    Raises Refusal, naming the block and the entry, for the first thing that cannot be right.
    """
    for place, trouble in _troubles(layout):
        raise Refusal(
            f"様式{layout.path}の{place.ja}{trouble.ja}。docs/layouts.mdの書き方に直してください。",
            f"Layout {layout.path}, {place.en}: {trouble.en}; write it as docs/layouts.md shows.",
        )
    return layout


def _troubles(layout: Layout) -> Iterator[tuple[Bilingual, Bilingual]]:
    for trouble in _unknown_headings("furniture", layout.furniture):
        yield Bilingual("", "top"), trouble
    for form in layout.blocks:
        place = Bilingual(f"ブロック「{form.name}」の", f"block '{form.name}'")
        for check in _CHECKS:
            yield from ((place, trouble) for trouble in check(form, layout))


def _reader(form: BlockForm, _layout: Layout) -> Iterator[Bilingual]:
    if form.reads not in READERS:
        yield _wrong("reads", form.reads, READERS)


def _entries(form: BlockForm, _layout: Layout) -> Iterator[Bilingual]:
    """Yield entries that the reader needs and the block lacks, or that it does not use."""
    reader = READERS[form.reads]
    given = {entry for entry in _CONTENT if getattr(form, entry) != _DEFAULTS[entry]}
    for entry in reader.needs:
        if entry not in given:
            yield Bilingual(
                f"{entry}がありません（{form.reads}に要ります）",
                f"{entry} is missing, which {form.reads} needs",
            )
    for entry in sorted(given - {*reader.needs, *reader.uses}):
        yield Bilingual(
            f"{entry}は{form.reads}では使いません", f"{form.reads} does not use {entry}"
        )


def _headings(form: BlockForm, _layout: Layout) -> Iterator[Bilingual]:
    if not form.opens:
        yield Bilingual("opensが空です", "opens is empty")
    for entry in _HEADINGS:
        yield from _unknown_headings(entry, getattr(form, entry))
    yield from _unknown_headings("boxes", [heading for heading, _ in form.boxes])


def _unknown_headings(entry: str, written: Iterable[str]) -> Iterator[Bilingual]:
    for heading in written:
        try:
            pattern(heading)
        except (KeyError, re.error):
            yield Bilingual(
                f"{entry}の見出し「{heading}」の{{…}}が読めません",
                f"the {{…}} of the heading '{heading}' in {entry} cannot be read",
            )


def _words(form: BlockForm, layout: Layout) -> Iterator[Bilingual]:
    """Yield words of entries that have a fixed choice."""
    tiers = [other.tier for other in layout.blocks]
    names = [other.name for other in layout.blocks]
    choices: tuple[tuple[str, Iterable[str], Iterable[str]], ...] = (
        ("rank", [form.rank], Rank.__members__),
        ("kind", [form.kind], _KINDS.get(form.reads, ())),
        ("category", [form.category], [category.value for category in Category]),
        ("role", [form.role], [role.value for role in Role]),
        ("rows", [row.role for row in form.rows], [role.value for role in Role]),
        ("boxes", [kind for _, kind in form.boxes], _BOXES),
        ("columns", form.columns, READERS[form.reads].columns),
        ("under", form.under, tiers),
        ("closes", form.closes, tiers),
        ("follows", form.follows, names),
    )
    for entry, given, known in choices:
        for word in given:
            if word and word not in known:
                yield _wrong(entry, word, known)


def _tiers(form: BlockForm, _layout: Layout) -> Iterator[Bilingual]:
    """Yield tiers that are not three."""
    if form.tiers and len(form.tiers) != _TIERS:
        yield Bilingual(f"tiersには階層を{_TIERS}つ書きます", f"tiers holds {_TIERS} tiers")


def _rungs(form: BlockForm, _layout: Layout) -> Iterator[Bilingual]:
    """Yield what is wrong in the headings inside a block: placeholders, ranks, tiers above."""
    yield from _unknown_headings("rungs", [rung.opens for rung in form.rungs])
    tiers = [rung.tier for rung in form.rungs]
    for rung in form.rungs:
        if rung.rank and rung.rank not in Rank.__members__:
            yield _wrong("rungs", rung.rank, Rank.__members__)
        for above in rung.under.split():
            if above not in tiers:
                yield _wrong("rungs", above, tiers)


def _columns(form: BlockForm, _layout: Layout) -> Iterator[Bilingual]:
    """Yield columns that a table lacks, or that stand behind the reason."""
    for word in READERS[form.reads].always:
        if word not in form.columns:
            yield Bilingual(
                f"columnsに「{word}」がありません（{form.reads}に要ります）",
                f"columns lacks '{word}', which {form.reads} needs",
            )
    if REASON in form.columns[:-1]:
        yield Bilingual(
            f"columnsの「{REASON}」は最後に書きます", f"'{REASON}' stands last in columns"
        )


def _years(form: BlockForm, _layout: Layout) -> Iterator[Bilingual]:
    """Yield headings of a table of years that print none."""
    wanted = any(word in form.columns for word in _OF_YEARS)
    for heading in form.opens if wanted else ():
        if "{year}+" not in heading:
            yield Bilingual(
                f"見出し「{heading}」に{{year}}+がありません（columnsに年度があるので要ります）",
                f"the heading '{heading}' lacks {{year}}+, which the years in columns need",
            )


def _wrong(entry: str, word: str, known: Iterable[str]) -> Bilingual:
    choice = "、".join(dict.fromkeys(filter(None, known)))
    return Bilingual(
        f"{entry}の「{word}」は{choice}のどれでもありません",
        f"'{word}' in {entry} is none of {choice}",
    )


_CHECKS: tuple[Callable[[BlockForm, Layout], Iterator[Bilingual]], ...] = (
    _reader,
    _entries,
    _headings,
    _words,
    _tiers,
    _rungs,
    _columns,
    _years,
)
