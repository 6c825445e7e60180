"""Results as plain tables: title, unit, columns, rows, for files, pages and pictures."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from shirube.population.bands import BANDS, OLDER
from shirube.population.result_rows import (
    BAND_NAMES,
    Row,
    against_rows,
    assumptions_rows,
    bands_rows,
    components_rows,
    differences_rows,
    fan_rows,
    influence_rows,
    people_rows,
    stages_rows,
)
from shirube.population.results import Results
from shirube.terms import Bilingual


@dataclass(frozen=True, slots=True)
class ResultTable:
    """A table of results: its file name, title, unit, column titles, and rows."""

    name: str
    title: Bilingual
    unit: Bilingual
    columns: tuple[Bilingual, ...]
    rows: tuple[Row, ...]


Rows = Callable[[Results], Iterator[Row]]


def result_tables(made: Results) -> tuple[ResultTable, ...]:
    """Return every table of results that has rows, the assumptions last."""
    tables = (
        ResultTable(name, _said(title), _said(unit), tuple(map(_said, columns)), tuple(rows(made)))
        for name, title, unit, columns, rows in _TABLES
    )
    return tuple(each for each in tables if each.rows)


def _said(both: str) -> Bilingual:
    ja, _, en = both.partition(" | ")
    return Bilingual(ja, en)


_SCENARIO, _YEAR, _BAND, _PEOPLE = "シナリオ | scenario", "年 | year", "区分 | band", "人 | persons"
_GAP, _GAP_SHARE = "差 | difference", "差％ | difference %"
_FOUR = tuple(BAND_NAMES[band.name] for band in (*BANDS, OLDER))
_TABLES: tuple[tuple[str, str, str, tuple[str, ...], Rows], ...] = (
    (
        "人口",
        "男女・年齢別の人口 | population by sex and age",
        _PEOPLE,
        (_SCENARIO, _YEAR, "性 | sex", "年齢 | age", _PEOPLE),
        people_rows,
    ),
    (
        "三区分",
        "総人口と年齢3区分 | total and three age bands",
        "人、％、指数（基準年=100） | persons, %, index (base year = 100)",
        (
            _SCENARIO,
            _YEAR,
            "総人口 | total",
            *(f"{band.ja} | {band.en}" for band in _FOUR),
            *(f"{band.ja}の割合％ | {band.en} %" for band in _FOUR),
            "高齢化率％ | ageing rate %",
            "従属人口指数 | dependency",
            "総人口の指数 | total, index",
            *(f"{band.ja}の指数 | {band.en}, index" for band in _FOUR),
            "20～39歳の女性 | women of 20-39",
        ),
        bands_rows,
    ),
    (
        "増減要因",
        "増減の要因 | components of change",
        _PEOPLE,
        (
            _SCENARIO,
            _BAND,
            "期首 | from",
            "期末 | to",
            "増減 | change",
            "出生 | births",
            "死亡 | deaths",
            "純移動 | net moves",
            "加齢 | ageing",
        ),
        components_rows,
    ),
    (
        "基準との差",
        "基準との差 | difference to the base",
        "人、％ | persons, %",
        (_SCENARIO, _BAND, _YEAR, _GAP, _GAP_SHARE),
        differences_rows,
    ),
    (
        "影響度",
        "自然増減と社会増減の影響度 | influence of births and of moves",
        "％、5段階 | %, grades 1 to 5",
        (
            _YEAR,
            "自然増減％ | natural %",
            "自然増減の段階 | natural grade",
            "社会増減％ | social %",
            "社会増減の段階 | social grade",
        ),
        influence_rows,
    ),
    (
        "減少段階",
        "人口減少段階 | stages of decline",
        "",
        (_SCENARIO, _YEAR, "段階 | stage"),
        stages_rows,
    ),
    (
        "予測区間",
        "ゆらぎの幅（基準） | fan of random paths (base)",
        _PEOPLE,
        (_BAND, _YEAR, "分位％ | quantile %", _PEOPLE),
        fan_rows,
    ),
    (
        "実績との比較",
        "推計と実績 | projection against actuals",
        "人、％ | persons, %",
        (
            _SCENARIO,
            _YEAR,
            _BAND,
            "推計 | projected",
            "実績 | counted",
            _GAP,
            _GAP_SHARE,
            "取り方 | taken",
        ),
        against_rows,
    ),
    (
        "仮定",
        "仮定と出典 | assumptions and sources",
        "",
        (
            "項目 | what",
            "仮定・表 | assumption or table",
            "出典 | source",
            "期間 | period",
            "注記 | note",
            "人口の定義 | definition",
            "統計 | register",
            "単位 | unit",
        ),
        assumptions_rows,
    ),
)
