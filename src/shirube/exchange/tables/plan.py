"""計画.csv: the Edition itself, one row."""

from dataclasses import replace

from shirube.exchange.document import edition_hash
from shirube.exchange.tables.misfit import Misfit
from shirube.exchange.tables.row import Row
from shirube.exchange.tables.table import Column, Table
from shirube.plan import Edition, Plan
from shirube.terms import Bilingual

_DRAFT = "(案)"

_COLUMNS = (
    Column(
        "全国地方公共団体コード",
        "Plan.code",
        Bilingual("検査数字まで6桁の団体コード", "the six-digit code of the municipality"),
    ),
    Column("地方公共団体名", "Plan.municipality", Bilingual("団体の名前", "its name")),
    Column("計画ID", "Plan.id", Bilingual("計画の識別子", "identifies the plan"), required=True),
    Column("計画名", "Plan.name", Bilingual("計画の名前", "the name of the plan")),
    Column(
        "計画種別",
        "Plan.kind",
        Bilingual("実施計画、個別計画など、団体の言葉", "its kind, in the municipality's word"),
    ),
    Column(
        "開始年度",
        "Plan.first",
        Bilingual("計画の最初の会計年度(西暦)", "first fiscal year, western"),
        "integer",
        unit="年度",
        required=True,
    ),
    Column(
        "終了年度",
        "Plan.last",
        Bilingual("計画の最後の会計年度(西暦)", "last fiscal year, western"),
        "integer",
        unit="年度",
        required=True,
    ),
    Column(
        "版",
        "Edition.stage",
        Bilingual(
            "策定版、推進状況などの別。案のものは末尾に「(案)」",
            "the stage; a draft (Edition.draft) ends with (案)",
        ),
    ),
    Column("版の日付", "Edition.date", Bilingual("印字された日付", "the printed date")),
    Column(
        "数値の時点",
        "Edition.as_of",
        Bilingual("数値がいつのものか(印字のまま)", "the date its figures speak of, as printed"),
    ),
    Column(
        "前の版",
        "Edition.predecessor",
        Bilingual("同じ計画の一つ前の版の検証値", "the hash of the Edition before"),
    ),
    Column(
        "検証値",
        "edition_hash",
        Bilingual(
            "この版の edition.json の検証値(SHA-256)",
            "the hash of the edition.json of this Edition; derived, so not read back",
        ),
    ),
)


def _cells(edition: Edition) -> tuple[str, ...]:
    plan = edition.plan
    return (
        plan.code,
        plan.municipality,
        plan.id,
        plan.name,
        plan.kind,
        str(plan.first),
        str(plan.last),
        _stage(edition),
        edition.date,
        edition.as_of,
        edition.predecessor,
        edition_hash(edition),
    )


def _stage(edition: Edition) -> str:
    if not edition.draft and edition.stage.endswith(_DRAFT):
        raise Misfit(
            "版",
            f"「{_DRAFT}」は案の印です。案なら draft を True にしてください",
            f"{_DRAFT} marks a draft: set draft to True if it is one",
        )
    return edition.stage + _DRAFT * edition.draft


def edition(row: Row) -> Edition:
    """Return the empty Edition that a row names. Raises Misfit for a cell it cannot take."""
    plan = Plan(
        id=row["計画ID"],
        code=row["全国地方公共団体コード"],
        municipality=row["地方公共団体名"],
        name=row["計画名"],
        kind=row["計画種別"],
        first=row.integer("開始年度"),
        last=row.integer("終了年度"),
    )
    edition = Edition(
        plan=plan,
        stage=row["版"],
        draft=False,
        date=row["版の日付"],
        as_of=row["数値の時点"],
        predecessor=row["前の版"],
        documents=(),
        elements=(),
        indicators=(),
        figures=(),
    )
    if edition.stage.endswith(_DRAFT):
        return replace(edition, stage=edition.stage.removesuffix(_DRAFT), draft=True)
    return edition


PLAN = Table(
    "計画.csv",
    "plan",
    Bilingual("計画と版(1行)", "the plan and its Edition (one row)"),
    _COLUMNS,
    _cells,
    key="計画ID",
)
