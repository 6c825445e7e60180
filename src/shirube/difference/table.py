"""差分.csv: one row of a difference a line."""

from shirube.difference.difference import Difference
from shirube.difference.rows import DifferenceRow, RowKind, difference_rows
from shirube.exchange.tables.csv_file import csv_bytes, rows
from shirube.exchange.tables.table import Column, Table
from shirube.terms import Bilingual

FILE = "差分.csv"


def _cells(row: DifferenceRow) -> tuple[str, ...]:
    match = row.match
    return (
        row.kind.value,
        row.subject,
        "" if match is None else match.how.value,
        "" if match is None or match.score is None else str(match.score),
        row.before_id,
        row.before_number,
        row.before_name,
        row.after_id,
        row.after_number,
        row.after_name,
        row.aspect,
        row.what,
        row.part,
        row.role,
        row.before_time,
        row.before,
        row.after_time,
        row.after,
        "" if row.change is None else f"{row.change:f}",
        "" if row.sentence is None else row.sentence.ja,
        row.before_source,
        row.after_source,
    )


def _column(name: str, field: str, ja: str, en: str) -> Column:
    return Column(name, f"DifferenceRow.{field}", Bilingual(ja, en))


_KINDS = {
    RowKind.REMOVED: "前の版だけにある",
    RowKind.ADDED: "後の版だけにある",
    RowKind.CONTRAST: "二つの版で言うことが違う",
    RowKind.DRIFT: "指標が別のものになった、または良し悪しの向きに動いた",
}

TABLE = Table(
    FILE,
    "differences",
    Bilingual("一つの相違、変質、新規または廃止", "one contrast or drift, or a thing new or gone"),
    (
        Column(
            "種類",
            "DifferenceRow.kind",
            Bilingual("行が何を言うか", "what the row tells"),
            words=tuple((kind.value, meaning) for kind, meaning in _KINDS.items()),
            required=True,
        ),
        _column("対象", "subject", "要素、指標、または計画の全体", "element, indicator or plan"),
        _column("一致", "match.how", "対応をどう決めたか", "how the pair was found"),
        _column("点", "match.score", "似ている度合い", "how alike, out of 100"),
        _column("前ID", "before_id", "前の版の識別子", "the ID before"),
        _column("前の番号", "before_number", "前の版の番号", "the number before"),
        _column("前の名称", "before_name", "前の版の名称", "the name before"),
        _column("後ID", "after_id", "後の版の識別子", "the ID after"),
        _column("後の番号", "after_number", "後の版の番号", "the number after"),
        _column("後の名称", "after_name", "後の版の名称", "the name after"),
        _column("項目", "aspect", "何が違うか", "what is otherwise"),
        _column("細目", "what", "年度、効果額の項目など", "a year, an effect …"),
        _column("内訳", "part", "内訳の名前", "the label of the part"),
        _column("版区分", "role", "値の版区分", "the role of a figure"),
        _column("前の期間", "before_time", "前の値の時", "the time before"),
        _column("前", "before", "前の版の値か言葉", "what stood there"),
        _column("後の期間", "after_time", "後の値の時", "the time after"),
        _column("後", "after", "後の版の値か言葉", "what stands there now"),
        Column(
            "差",
            "DifferenceRow.change",
            Bilingual("後から前を引いた数", "after minus before"),
            "number",
        ),
        _column("説明", "sentence", "変質の説明", "the drift in words (Japanese)"),
        _column("前の出典", "before_source", "前の値の場所", "the place before"),
        _column("後の出典", "after_source", "後の値の場所", "the place after"),
    ),
    _cells,
)


def difference_table(difference: Difference) -> bytes:
    """Return 差分.csv. Raises Refusal for a text that no cell can hold."""
    return csv_bytes(TABLE, rows(TABLE, difference_rows(difference)))
