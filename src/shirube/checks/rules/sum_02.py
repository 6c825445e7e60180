"""SUM-02: announced counts are those that the Edition gives."""

from collections.abc import Iterator

from shirube.checks.case import Case
from shirube.checks.rule import Breach, Reads, Rule
from shirube.evaluation import Announced, announced
from shirube.terms import Bilingual, Severity


def _breaches(case: Case) -> Iterator[Breach]:
    for found in announced(case.edition):
        if found.agrees is False and found.derived is not None:
            yield _breach(found)


def _breach(found: Announced) -> Breach:
    told = found.announcement
    counts = () if found.derived is None else found.derived.counts
    wrong = [
        (f"{printed}{noun}", f"{right}{noun}")
        for (printed, noun), (right, _) in zip(told.counts, counts, strict=False)
        if printed != right
    ]
    said, right = ("、".join(pair) for pair in zip(*wrong, strict=True))
    sentence = "" if found.derived is None else found.derived.sentence.ja
    return Breach(
        "",
        told.source,
        f"「{told.sentence}」の{said}は、本編から数えると{right}です（{sentence}）。",
        f"The announced {said} are {right} when counted in the body.",
        told.sentence,
    )


RULE = Rule(
    "SUM-02",
    Severity.ERROR,
    Reads.EDITION,
    Bilingual(
        "概要で告げた施策、事業、指標とその変更の数は、本編から数えた数と同じである。",
        "The announced numbers of measures, projects, indicators and changes are those counted.",
    ),
    Bilingual(
        "本編の数に合わせて、概要の文を直してください。",
        "Mend the sentence to say what the body gives.",
    ),
    """
施策 1 港のにぎわい
  事業 1-1 渡船の運航
    行動量 便数 | 便 | 合計 | 増 | 当初計画 2023=10 | 修正計画 2023=12
告知 全1施策1事業のうち、1施策1事業の計画を変更 | 1施策 1事業 1施策 1事業
""",
    """
施策 1 港のにぎわい
  事業 1-1 渡船の運航
    行動量 便数 | 便 | 合計 | 増 | 当初計画 2023=10 | 修正計画 2023=12
告知 全1施策2事業のうち、1施策1事業の計画を変更 | 1施策 2事業 1施策 1事業
""",
    _breaches,
)
