"""Words and dates of the text broken."""

from collections.abc import Callable
from decimal import Decimal
from functools import partial

from shirube.checks import Case
from shirube.plan import Event, Figure, Role
from shirube.terms import Period, PeriodKind, Quantity, Source
from tests.checks.breaking import appended, with_facts, with_records
from tests.checks.shiomi import REPORT


def _saying(*lines: str) -> Callable[[Case], Case]:
    """Return what puts lines behind the report's text."""
    return partial(_said, lines)


def _said(lines: tuple[str, ...], case: Case) -> Case:
    return appended(case, *lines)


def _year_outside(case: Case) -> Case:
    period = Period(PeriodKind.YEAR, 2030, 2030)
    place = Source(REPORT.name, 1, 1)
    figure = Figure("nowhere", "", Role.ORIGINAL, period, Quantity(Decimal(1), "件"), place)
    return with_records(case, "figures", (*case.edition.figures, figure))


def _late_adoption(case: Case) -> Case:
    place = Source(REPORT.name, 1, 1)
    event = Event("", "予定", "令和6年12月", "2024-12-01", "2024-12-31", "計画の策定", place)
    return with_records(case, "events", (event,))


def _adopted_draft(case: Case) -> Case:
    told = appended(case, "みなと未来プランは、市民の声を聴いて策定しました。")
    return with_facts(told, {"stage": "素案"})


def _printed_twice(case: Case) -> Case:
    passage = (
        "潮見渡船は、島と本土を結ぶ暮らしの足として長く親しまれてきた。",
        "通学と通院に使いやすいダイヤとするため、便数を見直していく。",
        "待合所の改修により、雨の日も安心して船を待てるようにする。",
    )
    return appended(case, *passage, "渡船について意見を聴いた。", *passage)


MUTATIONS = {
    "DAT-01": _saying("この港は平成7年(2005年)に開いた。"),
    "DAT-02": _saying("平成42年度までに橋を架ける。"),
    "DAT-03": _saying("会議は令和5年3年14日に開いた。"),
    "DAT-04": _saying("会議は令和5年3月14日(水)に開いた。"),
    "DAT-05": _saying("令和6年度(2024年)に始める。"),
    "DAT-06": _year_outside,
    "DAT-07": _late_adoption,
    "DAT-08": _saying(
        "令和7年12月末時点での年度末の見込みです。令和7年12月末現在の見込みです。",
        "令和7年11月末時点での年度末の見込みです。",
    ),
    "DAT-09": _adopted_draft,
    "TXT-02": _saying("新しい取り組みを示す。"),
    "TXT-03": _saying("人口減少の局面を向かえ、渡船を守る。"),
    "TXT-04": _saying("1０歳代の利用が増えた。"),
    "TXT-05": _saying("\uf0d8渡船を守る。"),
    "TXT-06": _saying("港の便 － 10回", "島の便 － 12回"),
    "TXT-07": _saying("港港のの計計画画のの推推進進ににつついいてて"),
    "TXT-08": _saying("渡船には「島の足、「港の顔」という二つの役割があるとされている。"),
    "TXT-11": _saying("市と協定を結んだ渡船団体が運ぶ。市と協定を結んだ渡船店団体に頼む。"),
    "TXT-10": _printed_twice,
    "DAT-10": _saying("令和4年度観光白書によると、海を渡る人は増えている。"),
    "TXT-12": _saying(
        "島の誰もが安心して暮らし続けることができるよう渡船を守る。",
        "島の誰もが安心して暮らすことができるよう渡船を守る。",
    ),
    "TXT-13": _saying(*["港の灯台を直します。"] * 200, *["島の桟橋を直す。"] * 4),
    "TXT-14": _saying(
        *["・島の足として渡船が守られている。"] * 40, "・島の店が品をそろえて開いている"
    ),
    "TXT-09": _saying("各地区ごとに説明会を開く。"),
}
