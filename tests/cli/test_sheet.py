"""The figures of one indicator: roles down, time across, the place below each value."""

from dataclasses import replace
from decimal import Decimal

import pytest
from rich.cells import cell_len

from shirube.cli.sheet import sheet
from shirube.plan import Figure, Role
from shirube.terms import Language, Period, PeriodKind, Quantity, Source
from tests.cli.paper import paper, printed
from tests.cli.sample import EDITION, at, people, year

SHEETS = {
    "A/1-1①": """
             令和4年度   令和5年度      総量
 ────────────────────────────────────────────
  当初計画     1,000人     1,500人   2,500人
                   :40         :41       :42
  修正計画           ―     1,800人   2,800人
                   :43         :44       :45
  見込み         950人      (未定)     950人
                   :46         :47       :48

値の下の「:数字」は report.txt の行
""",
    "A/1-1②": """
                    令和4年度   令和5年度   総量
 ────────────────────────────────────────────────
  当初計画   座学        10人        15人   25人
                          :50         :51    :52
             実技        20人        25人   45人
                          :53         :54    :55

値の下の「:数字」は report.txt の行
""",
    "O/1-1①": """
           令和3年12月時点   令和5年度末
 ────────────────────────────────────────
  現況値             41.0%
                       :70
  目標値                       50%(以上)
                                     :71

値の下の「:数字」は report.txt の行
""",
}
ENGLISH = """
                    FY2022   FY2023   total
  original plan   検討・調整     実施       ―
                     :56      :57     :58

':number' under a value is its line in report.txt
"""


def _words(page: str) -> list[list[str]]:
    return [line.split() for line in page.splitlines() if "──" not in line]


def _shown(indicator: str, language: Language) -> str:
    screen = paper(language)
    (one,) = [one for one in EDITION.indicators if one.id == indicator]
    screen.show(*sheet(one, EDITION.figures, language))
    return printed(screen)


@pytest.mark.parametrize("indicator", SHEETS)
def test_sheet(indicator: str) -> None:
    assert _shown(indicator, "ja") == SHEETS[indicator]


def test_sheet_in_english() -> None:
    assert _words(_shown("A/1-2", "en")) == _words(ENGLISH)


def test_a_narrow_screen_folds_and_loses_nothing() -> None:
    (one,) = [one for one in EDITION.indicators if one.id == "O/1-1①"]
    screen = paper(width=24)
    table, _ = sheet(one, EDITION.figures, "ja")
    screen.show(table)
    assert max(map(cell_len, printed(screen).splitlines())) <= 24
    rest = "".join(printed(screen).split())
    assert "…" not in rest
    assert sorted(rest.replace("─", "")) == sorted(
        "令和3年12月時点令和5年度末現況値41.0%:70目標値50%(以上):71"
    )


def test_a_note_that_the_words_say_already_is_not_said_twice() -> None:
    (one,) = [one for one in EDITION.indicators if one.id == "O/1-1①"]
    words = Quantity(Decimal(530), "名", "530名(延べ人数)")
    figure = Figure(one.id, "", Role.TARGET, year(2023), words, at(71), notes=("延べ", "以上"))
    screen = paper()
    screen.show(*sheet(one, [figure], "ja"))
    assert "  530名(延べ人数)(以上)\n" in printed(screen)


def test_a_figure_of_another_file_names_it() -> None:
    """The indicator stands in report.txt; a corrected figure came from another file."""
    (one,) = [one for one in EDITION.indicators if one.id == "O/1-1①"]
    moved = [replace(one, source=Source("overview.txt", 70, 70)) for one in EDITION.figures]
    screen = paper()
    screen.show(*sheet(one, moved, "ja"))
    assert "overview.txt:70" in printed(screen)


def test_the_order_of_time() -> None:
    """As of a date, then years and runs of years, then the total, then the end."""
    kinds = [
        Period(PeriodKind.END, last=2027),
        Period(PeriodKind.TOTAL, 2024, 2027),
        Period(PeriodKind.YEAR, 2027, 2027),
        Period(PeriodKind.SPAN, 2024, 2026),
        Period(PeriodKind.POINT, as_of="令和5年12月"),
    ]
    (one, *_) = EDITION.indicators
    figures = [Figure(one.id, "", Role.ORIGINAL, kind, people("1"), at(1)) for kind in kinds]
    screen = paper()
    screen.show(*sheet(one, figures, "ja"))
    heads = ["令和5年12月", "令和6年度～令和8年度", "令和9年度", "総量", "令和9年度末"]
    assert printed(screen).splitlines()[1].split() == heads
