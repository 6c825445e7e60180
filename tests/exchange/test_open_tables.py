"""The open tables, to the byte, both ways."""

from dataclasses import replace
from decimal import Decimal
from typing import TypeVar

import pytest
from hypothesis import given

from shirube.exchange import edition_hash, edition_of_tables, finding_table, open_tables
from shirube.exchange.mapping import Plain
from shirube.plan import Change, Edition, Ground, Indicator
from shirube.terms import (
    Answer,
    Bilingual,
    Finding,
    Quantity,
    Reason,
    Refusal,
    Severity,
    Unknown,
    Wording,
)
from tests.exchange.editions import editions
from tests.exchange.example import EDITION, REVISED, TABLES, at, people

FILES = {
    name: b"\xef\xbb\xbf" + text.format(hash=edition_hash(EDITION)).replace("\n", "\r\n").encode()
    for name, text in TABLES.items()
}
Held = TypeVar("Held")
NONE = Unknown(Reason.NOT_APPLICABLE)
LATER = EDITION.figures[-1].answer
WORDS = Wording("検討・調整")
WEAKER_FIRST = (Ground.INFERRED, Ground.PRINTED, Ground.CONFIRMED)


def visits(number: str) -> Quantity:
    return Quantity(Decimal(number), "回")


def test_the_files_of_the_example() -> None:
    assert open_tables(EDITION) == FILES
    assert list(open_tables(EDITION)) == list(FILES)


def test_the_example_comes_back() -> None:
    assert edition_of_tables(FILES) == as_the_tables_hold(EDITION)


@given(editions())
def test_every_edition_comes_back_as_the_tables_hold_it(edition: Edition) -> None:
    assert edition_of_tables(open_tables(edition)) == as_the_tables_hold(edition)


@given(editions())
def test_tables_that_were_read_are_written_again_to_the_byte(edition: Edition) -> None:
    files = open_tables(edition)
    again = open_tables(edition_of_tables(files))
    first, second = files.pop("計画.csv"), again.pop("計画.csv")
    assert again == files
    assert first.rpartition(b",")[0] == second.rpartition(b",")[0]


def as_the_tables_hold(edition: Edition) -> Edition:
    """What ONLY_IN_JSON says, in code: the same Edition without what only JSON holds."""
    units = {indicator.id: indicator.unit for indicator in edition.indicators}
    return replace(
        edition,
        documents=(),
        passages=(),
        exhibits=(),
        announcements=(),
        events=(),
        restatements=(),
        corrections=(),
        elements=tuple(
            replace(element, rank=None, printed="", page="") for element in edition.elements
        ),
        indicators=tuple(map(_held, edition.indicators)),
        changes=tuple(_single(change, units, edition) for change in edition.changes),
        costs=tuple(replace(cost, amount=_wordless(cost.amount)) for cost in edition.costs),
        effects=tuple(
            replace(effect, amount=_wordless(effect.amount)) for effect in edition.effects
        ),
    )


def _held(indicator: Indicator) -> Indicator:
    grounds = (indicator.kind_ground, indicator.direction_ground)
    weaker = min(grounds, key=WEAKER_FIRST.index)
    return replace(
        indicator,
        kind_ground=weaker,
        direction_ground=weaker,
        printed="",
        parts=(),
        relisted=indicator.relisted_from != "",
    )


def _single(change: Change, units: dict[str, str], edition: Edition) -> Change:
    place = (change.indicator, change.part)
    printed = [each.answer for each in edition.figures if (each.indicator, each.part) == place]

    def held(answer: Answer) -> Answer:
        if answer in printed:
            return answer
        if isinstance(answer, Quantity):
            return Quantity(answer.value, units[change.indicator])
        return _wordless(answer)

    return replace(change, before=held(change.before), after=held(change.after), approver="")


def _wordless(answer: Held) -> Held | Unknown:
    return Unknown(answer.reason) if isinstance(answer, Unknown) else answer


@pytest.mark.parametrize(
    "indicator, subject, before, after, cells, read",
    [
        ("A1", "2023", people("1500"), REVISED, "1500,28", (people("1500"), REVISED)),
        ("A1", "2023", visits("1500"), visits("3"), "1500,3", (people("1500"), people("3"))),
        ("A1", "2022", people("1000"), NONE, "1000,該当なし", (people("1000"), NONE)),
        ("A1", "", NONE, NONE, "該当なし,該当なし", (NONE, NONE)),
        ("A2", "目標値", people("5"), LATER, "5,他計画による", (people("5"), LATER)),
        ("A2", "目標値", WORDS, WORDS, "検討・調整,検討・調整", (WORDS, WORDS)),
    ],
)
def test_a_change_is_told_by_single_cells(
    indicator: str,
    subject: str,
    before: Answer,
    after: Answer,
    cells: str,
    read: tuple[Answer, Answer],
) -> None:
    """Unit and words come back from the same figure in 値.csv, else the indicator's unit."""
    change = Change(indicator, "", subject, before, after, "理由", at(46))
    files = open_tables(replace(EDITION, changes=(change,)))
    line = files["変更.csv"].decode().splitlines()[1]
    assert line == f"{indicator},,{subject},{cells},理由,,report.txt:46"
    (back,) = edition_of_tables(files).changes
    assert (back.before, back.after) == read


def test_findings() -> None:
    finding = Finding(
        "N1", Severity.WARNING, "A1", at(3), Bilingual("大きい", "large"), Bilingual("直す", "mend")
    )
    whole = replace(finding, subject="", source=None, severity=Severity.ERROR)
    ((file, content),) = finding_table((finding, whole)).items()
    assert file == "検査.csv"
    assert content.decode("utf-8-sig").split("\r\n") == [
        "規則,重大度,対象ID,出典,説明,対処",
        "N1,W,A1,report.txt:3,大きい,直す",
        "N1,E,,,大きい,直す",
        "",
    ]


def test_a_draft_is_marked() -> None:
    final = replace(EDITION, draft=False)
    assert ",推進状況,令和5年2月" in open_tables(final)["計画.csv"].decode()
    assert not edition_of_tables(open_tables(final)).draft


@pytest.mark.parametrize(
    "change, said",
    [
        ({"stage": "推進状況(案)", "draft": False}, "計画.csv 2行目の列「版」"),
        ({"stage": "a\nb"}, "計画.csv 2行目の列「版」「a\\nb(案)」: 改行"),
        ({"date": "a\0"}, "edition.date は NULや片割れのサロゲートを含まない文字列"),
        ({"date": "a\x1b"}, "計画.csv 2行目の列「版の日付」「a\\x1b」: 改行・制御文字"),
        ({"as_of": "\u2028"}, "計画.csv 2行目の列「数値の時点」"),
        ({"plan": replace(EDITION.plan, id="")}, "計画.csv 2行目の列「計画ID」「」: 版の中で一つ"),
        ({"elements": EDITION.elements * 2}, "体系.csv 4行目の列「要素ID」「P1」: 版の中で一つ"),
        ({"elements": EDITION.elements[1:]}, "体系.csv 2行目の列「親要素ID」「P1」: 体系.csv の"),
        ({"elements": EDITION.elements[:1]}, "指標.csv 2行目の列「要素ID」「M1」: 体系.csv の"),
        ({"indicators": EDITION.indicators[:1]}, "値.csv 7行目の列「指標ID」「A2」: 指標.csv の"),
        ({"indicators": EDITION.indicators[1:]}, "列「再掲元指標ID」「A1」: 指標.csv の"),
        (
            {"costs": (replace(EDITION.costs[0], amount=1_234_567),)},
            "事業費.csv 2行目の列「金額千円」: 1234567円は千円単位で書けません",
        ),
        (
            {"effects": (EDITION.effects[0], replace(EDITION.effects[1], amount=-1))},
            "効果額.csv 3行目の列「金額千円」: -1円は千円単位で書けません",
        ),
        (
            {"figures": (replace(EDITION.figures[0], part="あ" * 100_001),)},
            "値.csv 2行目の列「内訳」「ああ",
        ),
    ],
)
def test_what_the_tables_cannot_hold_is_refused(change: dict[str, Plain], said: str) -> None:
    with pytest.raises(Refusal) as refusal:
        open_tables(replace(EDITION, **change))
    assert said in refusal.value.sentence.ja
    assert refusal.value.sentence.en
