"""DAT-10: a white paper is called by the year of its edition."""

import re
from collections.abc import Iterator

from shirube.checks.case import Case
from shirube.checks.rule import Breach, Reads, Rule
from shirube.terms import Bilingual, Severity


def _breaches(case: Case) -> Iterator[Breach]:
    papers = "|".join(map(re.escape, case.words["white_papers"]))
    form = re.compile(
        rf"(?P<year>(?:令和|平成)(?:元|\d{{1,2}})|\d{{4}})年度[版の]?「?(?P<paper>{papers})"
    )
    told = (piece for piece in case.script if papers and "白書" in piece.text)
    for piece in told:
        for match in form.finditer(piece.text):
            edition = case.words["white_papers"][match["paper"]][0]
            meant = f"{match['year']}{edition}{match['paper']}"
            yield Breach(
                piece.subject,
                piece.source(*match.span()),
                f"「{match[0]}」は「{meant}」ではありませんか。この白書は「{edition}」で呼ばれます。",
                f"'{match[0]}' may mean '{meant}': this paper is called by its edition.",
                match[0],
            )


RULE = Rule(
    "DAT-10",
    Severity.NOTE,
    Reads.TEXT,
    Bilingual(
        "年版で呼ばれる白書を、年度で呼ばない。",
        "A white paper that is called by its edition is not called by a fiscal year.",
    ),
    Bilingual("白書の表紙の題名を確かめて直してください。", "Look at the title of the paper."),
    "令和4年版観光白書を見る。",
    "令和4年度観光白書を見る。",
    _breaches,
)
