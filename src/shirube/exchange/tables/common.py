"""The columns that several tables share."""

from shirube.exchange.tables.cell import SEMICOLON
from shirube.exchange.tables.table import Column
from shirube.exchange.tables.words import STATES, code_table
from shirube.plan import Role
from shirube.terms import Bilingual


def place(record: str) -> Column:
    """Return 出典: where a record was read."""
    return Column(
        "出典",
        f"{record}.source",
        Bilingual(
            "読み取った場所(ファイル名:行、またはファイル名:行-行)",
            "where it was read: file:line or file:line-line",
        ),
        required=True,
    )


def remarks(record: str, name: str = "備考") -> Column:
    """Return 備考 or 注記: what else the document says there, as a list."""
    return Column(
        name,
        f"{record}.notes",
        Bilingual("ほかに書いてあること", "what else the document says there"),
        sign=SEMICOLON,
    )


def role(record: str) -> Column:
    """Return 版区分: what a figure or an amount is."""
    return Column(
        "版区分",
        f"{record}.role",
        Bilingual("計画、見込み、実績、目標などの別", "plan, forecast, actual, target …"),
        words=code_table(Role),
        required=True,
    )


def state(field: str) -> Column:
    """Return 状態: a value, or why there is none."""
    return Column(
        "状態",
        field,
        Bilingual("値の有無とない理由", "whether there is a value, and if not, why"),
        words=STATES,
        required=True,
    )


def thousand_yen(record: str) -> Column:
    """Return 金額千円: whole thousand yen."""
    return Column(
        "金額千円",
        f"{record}.amount",
        Bilingual("金額(千円単位の整数)", "the amount, in whole thousand yen"),
        "integer",
        unit="千円",
    )
