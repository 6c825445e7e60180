"""What was changed: the sentences of an overview beside the announced ones, and the list."""

from collections.abc import Iterable, Iterator

from rich.box import SIMPLE_HEAD
from rich.console import RenderableType
from rich.table import Table
from rich.text import Text

from shirube.cli.cell import answer_cell
from shirube.cli.screen import seen
from shirube.evaluation import Announced, ListedChange, Tally, announced, plan_changes
from shirube.evaluation import target_changes as changed_targets
from shirube.plan import Edition
from shirube.terms import Bilingual, Language

_TITLE = Bilingual("■ 変更（版から数えたもの）", "■ Changes (counted from the Edition)")
_AGREES = Bilingual("文書の告げる数と一致します。", "The document announces the same.")
_DIFFERS = Bilingual(
    "文書の告げる数と違います。文書: {said}（{source}）",
    "The document announces otherwise: {said} ({source})",
)
_UNSAID = Bilingual("文書は数を告げていません。", "The document announces no count.")
_OTHER = Bilingual(
    "文書の告げるほかの数（版からは数えられません）: {said}（{source}）",
    "Another announced count, which the Edition does not give: {said} ({source})",
)
_PLACES = Bilingual("出典の「:数字」は {file} の行", "':number' is a line of {file}")
_NONE = Bilingual("変更の一覧はありません。", "There is no list of changes.")
_HEADS = (
    Bilingual("施策", "measure"),
    Bilingual("事業", "project"),
    Bilingual("指標", "indicator"),
    Bilingual("対象", "what"),
    Bilingual("変更前 → 変更後", "before → after"),
    Bilingual("理由", "reason"),
    Bilingual("出典", "source"),
)


def change_sentences(edition: Edition, language: Language) -> Iterator[RenderableType]:
    """Yield each generated sentence with whether the document announces the same."""
    yield Text(f"\n{_TITLE.spoken(language)}", "bold")
    found = announced(edition)
    for tally in (plan_changes(edition), changed_targets(edition)):
        yield Text(f"  {tally.sentence.spoken(language)}")
        said = [one for one in found if one.derived == tally]
        for one in said:
            yield Text(f"    {seen(_verdict(one, language))}", "" if one.agrees else "bold")
        if not said:
            yield Text(f"    {_UNSAID.spoken(language)}", "dim")
    for one in found:
        if one.derived is None:
            yield Text(f"  {seen(_said(_OTHER, one, language))}", "dim")


def change_table(changes: Iterable[ListedChange], language: Language) -> Iterator[RenderableType]:
    """Yield the list of changes, each with its reason and its place."""
    rows = list(changes)
    if not rows:
        yield Text(f"  {_NONE.spoken(language)}", "dim")
        return
    files = {row.change.source.file for row in rows}
    home = files.pop() if len(files) == 1 else ""
    table = Table(box=SIMPLE_HEAD)
    for place, head in enumerate(_HEADS):
        table.add_column(
            head.spoken(language),
            overflow="fold",
            no_wrap=place < 2,
        )
    for row in rows:
        table.add_row(*(Text(seen(cell)) for cell in _cells(row, home, language)))
    yield table
    if home:
        yield Text(seen(_PLACES.spoken(language).format(file=home)), "dim")


def _cells(row: ListedChange, home: str, language: Language) -> tuple[str, ...]:
    change = row.change
    before, after = (answer_cell(answer, language) for answer in (change.before, change.after))
    part = f" [{change.part}]" if change.part else ""
    return (
        row.measure,
        row.project,
        f"{row.indicator or change.indicator}{part}",
        row.subject,
        f"{before}\n→ {after}",
        change.reason,
        str(change.source).removeprefix(home),
    )


def _verdict(one: Announced, language: Language) -> str:
    return _AGREES.spoken(language) if one.agrees else _said(_DIFFERS, one, language)


def _said(sentence: Bilingual, one: Announced, language: Language) -> str:
    counts = "".join(f"{number}{noun}" for number, noun in one.announcement.counts)
    return sentence.spoken(language).format(said=counts, source=one.announcement.source)


def tally_data(tally: Tally) -> dict[str, object]:
    """Return a sentence and its numbers for JSON."""
    return {
        "sentence": {"ja": tally.sentence.ja, "en": tally.sentence.en},
        "measures": tally.measures,
        "total": tally.total,
        "changed_measures": tally.changed_measures,
        "changed": tally.changed,
    }
