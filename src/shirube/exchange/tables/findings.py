"""検査.csv: one finding a row. Derived from an Edition and never read back."""

from shirube.exchange.tables.table import Column, Table
from shirube.exchange.tables.words import code_table
from shirube.terms import Bilingual, Finding, Severity

_COLUMNS = (
    Column(
        "規則",
        "Finding.code",
        Bilingual("検査の規則の記号", "the code of the rule"),
        required=True,
    ),
    Column(
        "重大度",
        "Finding.severity",
        Bilingual("どれほど重いか", "how much it weighs"),
        words=code_table(Severity),
        required=True,
    ),
    Column(
        "対象ID",
        "Finding.subject",
        Bilingual("要素または指標。文書全体なら空欄", "the element or indicator, or blank"),
    ),
    Column(
        "出典",
        "Finding.source",
        Bilingual("問題のある場所。なければ空欄", "the place, or blank"),
    ),
    Column("説明", "Finding.sentence", Bilingual("何が問題か", "what is the matter (Japanese)")),
    Column("対処", "Finding.remedy", Bilingual("どう直すか", "how to mend it (Japanese)")),
)


def _cells(finding: Finding) -> tuple[str, ...]:
    return (
        finding.code,
        finding.severity.value,
        finding.subject,
        "" if finding.source is None else str(finding.source),
        finding.sentence.ja,
        finding.remedy.ja,
    )


FINDINGS = Table(
    "検査.csv",
    "findings",
    Bilingual("一つの検査結果(版から導いたもの)", "one finding, derived from the Edition"),
    _COLUMNS,
    _cells,
)
