"""評価.csv: one indicator (of several parts, one part) of a year a row, with every component."""

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from shirube.cli.rate_cell import formula_cell, why_cell
from shirube.evaluation import Account, Given, Letter, Obstacle, Rate
from shirube.exchange.tables.cell import SEMICOLON, digits, joined
from shirube.exchange.tables.csv_file import csv_bytes, rows
from shirube.exchange.tables.table import Column, Table
from shirube.plan import Role
from shirube.terms import Bilingual, Wording

FILE = "評価.csv"


@dataclass(frozen=True, slots=True)
class Line:
    """One row: an account, the printed numbers of its place, and the word of a scale."""

    account: Account
    measure: str
    project: str
    number: str
    scale: str = ""
    grade: str = ""


def _column(name: str, ja: str, en: str, *, number: bool = False, sign: str = "") -> Column:
    return Column(name, "", Bilingual(ja, en), "number" if number else "string", sign=sign)


COLUMNS = (
    _column("年度", "評価した会計年度(西暦)", "the fiscal year judged, western", number=True),
    _column("施策番号", "施策の番号", "number of the measure"),
    _column("事業番号", "事業の番号", "number of the project"),
    _column("指標番号", "印字された指標の番号", "printed number of the indicator"),
    _column("指標ID", "指標.csv の指標ID", "its ID in 指標.csv"),
    _column("区分", "行動量か成果指標か", "activity or outcome"),
    _column("指標名", "指標の名称", "its name"),
    _column("内訳", "内訳の名前。なければ空欄", "the label of the part; blank where none"),
    _column("再掲", "再掲の行なら「再掲」。件数に数えない", "says so where re-listed: not counted"),
    _column("集計", "年度の値から総量を作る決まり", "how years make a total"),
    _column("方向", "どちらに動けば良いか", "which way is better"),
    _column("単位", "値の単位", "unit of the values"),
    _column("実績区分", "実績か見込みか。値がなければ空欄", "actual or forecast; blank where none"),
    _column("実績値", "実績または見込み(A)", "actual or forecast (A)", number=True),
    _column("計画区分", "比べた相手の版区分", "what it is compared with"),
    _column("計画値", "その年度の計画、なければ目標値(P)", "plan of the year (P)", number=True),
    _column("目標値", "最終の目標値(T)", "the final target (T)", number=True),
    _column("基準値", "基準値(B)", "the baseline (B)", number=True),
    _column(
        "文字値",
        "数でない値(記号=言葉)",
        "values that are words (sign=words)",
        sign=SEMICOLON,
    ),
    _column("式", "使う式", "the formula that applies"),
    _column("計算", "式の記号の形", "the formula in letters"),
    _column("分子", "割った数。整数、小数、p/q の分数", "numerator: whole, decimal, or p/q"),
    _column("分母", "割る数。同じ", "denominator, likewise"),
    _column("経過年数", "経過した年数(k)", "years passed (k)", number=True),
    _column("計画年数", "計画の年数(n)", "years of the plan (n)", number=True),
    _column("率", "％。小数第1位、四捨五入", "per cent, one decimal, half up", number=True),
    _column("算定不可の理由", "率がない理由", "why there is no rate"),
    _column("注記", "率とともに読むこと", "what to read beside it", sign=SEMICOLON),
    _column("目標の判定", "満たす、満たさない、空欄", "met, not met, or blank"),
    _column("段階", "到達段階の順", "the stages in order", sign=SEMICOLON),
    _column("ほかの率", "比べるための式=率", "other formulas=rates", sign=SEMICOLON),
    _column("見込みのときの率", "実績で置き換えた見込みの率", "the rate the forecast gave"),
    _column("評価尺度", "使った評価尺度", "the rating scale used"),
    _column("評価", "尺度の言葉", "its word"),
    _column("実績の出典", "A を読み取った場所", "where A was read", sign=SEMICOLON),
    _column("計画の出典", "P を読み取った場所", "where P was read", sign=SEMICOLON),
    _column("目標の出典", "T を読み取った場所", "where T was read", sign=SEMICOLON),
    _column("基準の出典", "B を読み取った場所", "where B was read", sign=SEMICOLON),
)


def _cells(line: Line) -> tuple[str, ...]:
    found, row = line.account.found, line.account.found.indicator
    rate, worked = line.account.workings[0]
    met = found.judged.met
    values = {"A": found.actual, "P": found.due, "T": found.target, "B": found.baseline}
    return (
        str(found.year),
        line.measure,
        line.project,
        line.number,
        row.id,
        row.category.value,
        row.name,
        found.part,
        "再掲" if row.relisted else "",
        found.kind.value,
        row.direction.value,
        found.unit,
        _role(found.role),
        _number(found.actual),
        _role(found.due_role),
        _number(found.due),
        _number(found.target),
        _number(found.baseline),
        _list(f"{sign}={v.words}" for sign, v in values.items() if isinstance(v, Wording)),
        formula_cell(rate, "ja"),
        worked.letters,
        _exact(rate.numerator),
        _exact(rate.denominator),
        "" if rate.elapsed is None else str(rate.elapsed),
        "" if rate.years is None else str(rate.years),
        _percent(rate),
        why_cell(rate, "ja") if isinstance(rate.share, Obstacle) else "",
        _list(remark.value.ja for remark in rate.remarks),
        "" if isinstance(met, Obstacle) else ("満たす" if met else "満たさない"),
        _list(found.stage.stages if found.stage else ()),
        _list(f"{other.formula.name}={_said(other)}" for other in found.rates[1:]),
        "" if found.from_forecast is None else _said(found.from_forecast),
        line.scale,
        line.grade,
        *(_places(line.account, letter) for letter in Letter),
    )


def _role(role: Role | None) -> str:
    return "" if role is None else role.value


def _number(value: Given) -> str:
    return digits(value) if isinstance(value, Decimal) and value.is_finite() else ""


def _exact(value: Fraction | None) -> str:
    """Return a number exactly: with its decimals where they end, else as p/q."""
    if value is None:
        return ""
    rest, places = value.denominator, 0
    for prime in (2, 5):
        count = 0
        while rest % prime == 0:
            rest, count = rest // prime, count + 1
        places = max(places, count)
    if rest != 1:
        return str(value)
    scaled = value.numerator * 10**places // value.denominator
    return digits(Decimal(scaled).scaleb(-places))


def _percent(rate: Rate) -> str:
    percent = rate.percent
    return digits(percent) if isinstance(percent, Decimal) else ""


def _said(rate: Rate) -> str:
    return _percent(rate) or f"算定不可({why_cell(rate, 'ja')})"


def _list(items: Iterable[str]) -> str:
    return joined(tuple(items), SEMICOLON)


def _places(account: Account, letter: Letter) -> str:
    found = (c.figure.source for c in account.components if c.letter is letter)
    return _list(dict.fromkeys(map(str, found)))


EVALUATIONS = Table(
    FILE,
    "evaluations",
    Bilingual("一つの指標の、一つの年度の評価", "one indicator (or part of one) in one year"),
    COLUMNS,
    _cells,
)


def evaluation_table(lines: Iterable[Line]) -> dict[str, bytes]:
    """Return 評価.csv, name and content: UTF-8 with BOM, CRLF.

    Raises Refusal, with the place, for a value that has no form in a cell.
    """
    return {FILE: csv_bytes(EVALUATIONS, rows(EVALUATIONS, lines))}
