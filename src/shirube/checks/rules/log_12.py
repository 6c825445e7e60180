"""LOG-12: what a text says to rise does not fall in the table beside it."""

import re
from collections.abc import Iterator

from shirube.checks.case import Case
from shirube.checks.evidence.mention import number
from shirube.checks.evidence.past_values import Series, series_of
from shirube.checks.rule import Breach, Reads, Rule
from shirube.plan import Exhibit
from shirube.terms import Bilingual, Severity, Source, fiscal_year_name

_COUNTED = "(?:数|率|割合|量|額)[^、。]{0,6}?"
_RISES = re.compile(f"{_COUNTED}(?:増えて|増え続け|増加して|増加傾向|伸びて)")
_FALLS = re.compile(f"{_COUNTED}(?:減って|減り続け|減少して|減少傾向)")
_NOUN = re.compile("[一-龠々ァ-ヴー]{4,}")
_HEAD, _REACH = 4, 60
"""Letters of the noun that text and table share, and letters between it and the verb at most."""


def _breaches(case: Case) -> Iterator[Breach]:
    texts: dict[str, list[tuple[str, Source]]] = {}
    for element in case.edition.elements:
        texts.setdefault(element.id, []).append((element.description, element.source))
    for passage in case.edition.passages:
        texts.setdefault(passage.element, []).append((passage.text, passage.source))
    for exhibit in case.edition.exhibits:
        for series in series_of(exhibit):
            for text, source in texts.get(exhibit.element, ()) if exhibit.element else ():
                yield from _against(exhibit, series, text, source)


def _against(exhibit: Exhibit, series: Series, text: str, source: Source) -> Iterator[Breach]:
    """Yield the first sentence that says the other way of what the last step of a table does."""
    before, last = (value.quantity.value for value in series.values[-2:])
    if before == last:
        return
    pattern = _RISES if last < before else _FALLS
    noun = _NOUN.match(series.noun or exhibit.title)
    if noun is None:
        return
    for sentence in text.split("。"):
        at = sentence.find(noun[0][:_HEAD])
        said = pattern.search(sentence, at) if at >= 0 else None
        if said and said.start() - at <= _REACH:
            yield _breach(exhibit, series, source, sentence[at : said.end()])
            return


def _breach(exhibit: Exhibit, series: Series, source: Source, words: str) -> Breach:
    first, last = series.values[-2:]
    told = [
        f"{fiscal_year_name(each.year)}の{number(each.quantity.value, each.quantity.unit)}"
        for each in (first, last)
    ]
    name = series.noun or series.title
    return Breach(
        exhibit.element,
        source,
        f"文章は「{words}」としていますが、表の「{name}」は{told[0]}から{told[1]}に変わっており、"
        "向きが逆です。",
        f"The text says '{words}', but '{name}' goes the other way in the table.",
        words,
    )


RULE = Rule(
    "LOG-12",
    Severity.WARNING,
    Reads.EDITION,
    Bilingual(
        "文章が増えている、減っているとするものは、同じ箇所の表でも最後の年にその向きに動いている。",
        "What a text says to rise or to fall does so in the last year of the table beside it.",
    ),
    Bilingual(
        "いつからの増減かを書くか、表の値を確かめてください。",
        "Say since when, or see whether a value of the table is wrong.",
    ),
    """
施策 1 港のにぎわい | 渡船利用の相談件数も増えています。
  表 統計表 | 渡船の相談 | 渡船利用相談件数・令和3年度=40件 渡船利用相談件数・令和4年度=52件
""",
    """
施策 1 港のにぎわい | 渡船利用の相談件数も増えています。
  表 統計表 | 渡船の相談 | 渡船利用相談件数・令和3年度=52件 渡船利用相談件数・令和4年度=40件
""",
    _breaches,
)
