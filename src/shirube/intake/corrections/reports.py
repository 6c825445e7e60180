"""What is said of a row that was not applied, or that need not be."""

from dataclasses import dataclass

from shirube.exchange.tables.misfit import Misfit, shown
from shirube.intake.corrections.order import Order
from shirube.intake.corrections.sheet import Entry
from shirube.terms import Bilingual, Finding, Severity

_NOT_USED = "この行は使っていません。"
_LEFT_OUT = "The row was not used."


@dataclass(frozen=True, slots=True)
class Report:
    """A finding that waits for its facts."""

    code: str
    severity: Severity
    sentence: Bilingual
    remedy: Bilingual

    def of(self, order: Order, subject: str = "", **facts: str) -> Finding:
        """Return the finding on an order; ``subject`` is an ID of the Edition, or empty."""
        cells = {name: shown(text) for name, text in facts.items()} | {"right": shown(order.right)}
        return self.finding(order.entry, _described(order), Bilingual("", ""), subject, **cells)

    def finding(
        self, entry: Entry, place: Bilingual, why: Bilingual, subject: str = "", **cells: str
    ) -> Finding:
        """Return the finding on an entry, with what the sentences need."""
        file, line = entry.source.file, entry.source.first
        ja = {"place": place.ja, "why": why.ja, **cells}
        en = {"place": place.en, "why": why.en, **cells}
        return Finding(
            self.code,
            self.severity,
            subject,
            entry.source,
            Bilingual(
                f"{file} {line}行目: {self.sentence.ja.format(**ja)}",
                f"{file}, line {line}: {self.sentence.en.format(**en)}",
            ),
            Bilingual(self.remedy.ja.format(**ja), self.remedy.en.format(**en)),
        )


GONE = Report(
    "CONF-01",
    Severity.WARNING,
    Bilingual("{place}という欄がありません。", "there is no cell {place}."),
    Bilingual(
        "公開表を見て対象ID、内訳、版区分、年度を直すか、要らなければ行を消してください。"
        f"{_NOT_USED}",
        "Mend 対象ID, 内訳, 版区分 and 年度 after the open tables, or take the row out. "
        f"{_LEFT_OUT}",
    ),
)
UNEXPECTED = Report(
    "CONF-02",
    Severity.WARNING,
    Bilingual(
        "{place}は「{read}」と読まれたはずですが、今は「{now}」と読まれています。",
        "{place} should read '{read}', but now reads '{now}'.",
    ),
    Bilingual(
        "文書を見て、今の読みが正しければ行を消し、違えば列「読み取った値」を「{now}」に"
        f"してください。{_NOT_USED}",
        "Look into the document: where it is right now, take the row out; where not, write "
        f"'{{now}}' into 読み取った値. {_LEFT_OUT}",
    ),
)
SEVERAL = Report(
    "CONF-03",
    Severity.WARNING,
    Bilingual("{place}に当てはまる欄が{count}あります。", "{count} cells fit {place}."),
    Bilingual(
        f"年度と「読み取った値」で一つに決めてください。{_NOT_USED}",
        f"Give 年度 and 読み取った値, so that one is left. {_LEFT_OUT}",
    ),
)
TWICE = Report(
    "CONF-04",
    Severity.WARNING,
    Bilingual(
        "{place}は、ほかの行で「{other}」に直しています。",
        "{place} becomes '{other}' by another row.",
    ),
    Bilingual(
        f"正しいほうの行だけを残してください。{_NOT_USED}",
        f"Keep the row that is right. {_LEFT_OUT}",
    ),
)
NEEDLESS = Report(
    "CONF-05",
    Severity.NOTE,
    Bilingual(
        "{place}は、直さなくても「{right}」です。",
        "{place} is '{right}' without this row.",
    ),
    Bilingual("この行は消してかまいません。", "The row can go."),
)
_FAULTY = Report(
    "CONF-06",
    Severity.ERROR,
    Bilingual("{place}: {why}。", "{place}: {why}."),
    Bilingual(
        f"直して、文書を読み直してください。{_NOT_USED}", f"Mend it and read again. {_LEFT_OUT}"
    ),
)
_CLASH = Report(
    "CONF-07",
    Severity.ERROR,
    Bilingual("{place}を「{right}」にできません: {why}。", "{place} cannot be '{right}': {why}."),
    Bilingual(
        "合わない行を直すか消してください。同じ欄に当たる行はどれも使っていません。",
        "Mend or take out the row that does not fit. No row on the same record was used.",
    ),
)


def faulty(entry: Entry, misfit: Misfit) -> Finding:
    """Return the finding on an entry that cannot be understood: column, cell, what to do."""
    cell = shown(entry[misfit.column].strip())
    ja, en = (f"「{cell}」", f" '{cell}'") if cell else ("", "")
    column = Bilingual(f"列「{misfit.column}」{ja}", f"column {misfit.column}{en}")
    return _FAULTY.finding(entry, column, misfit.remedy)


def clash(order: Order, misfit: Misfit, subject: str) -> Finding:
    """Return the finding on an order that does not go with the others on its record."""
    right = shown(order.right)
    return _CLASH.finding(order.entry, _described(order), misfit.remedy, subject, right=right)


def _described(order: Order) -> Bilingual:
    """Say which cell an order means: 「A1」の値(版区分「当初計画」、年度「2022」)."""
    named = [(column, order.entry[column].strip()) for column in ("内訳", "版区分", "年度")]
    columns = [(column, shown(cell)) for column, cell in named if cell]
    target = shown(order.target)
    ja = "、".join(f"{column}「{cell}」" for column, cell in columns)
    en = ", ".join(f"{column} '{cell}'" for column, cell in columns)
    return Bilingual(
        f"「{target}」の{order.item}" + f"({ja})" * bool(ja),
        f"{order.item} of '{target}'" + f" ({en})" * bool(en),
    )
