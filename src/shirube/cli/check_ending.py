"""How the page of ``shirube check`` ends: the sum, what was left out, what to do next."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from rich.console import RenderableType
from rich.text import Text

from shirube.checks import Reads, Rule, rules
from shirube.checks.acceptance import ACCEPTED_FILE, Sifted
from shirube.cli.accepted import beside
from shirube.cli.findings_page import weighed
from shirube.cli.quoted import quoted
from shirube.cli.screen import seen
from shirube.terms import Bilingual, Language

_SUM = Bilingual("検査結果 {n} 件（{weights}）", "{n} findings ({weights})")
_IDLE = {
    Reads.DIFFERENCE: Bilingual(
        "前の版と比べる規則 {n} 件は当てていません。前の版があれば --before で指定してください。",
        "{n} rules that compare with an earlier Edition were not applied; --before names one.",
    ),
    Reads.PLANS: Bilingual(
        "ほかの計画と照らす規則 {n} 件は当てていません。同じ時期の計画があれば並べて"
        "指定してください。",
        "{n} rules that hold plans against each other were not applied; name several plans.",
    ),
}
_NEXT = Bilingual("次にできること", "What to do next")
_EXPLAIN = Bilingual("規則の説明と例", "explain a rule")
_SHEET = Bilingual("Excel の一覧にする", "a workbook")
_ACCEPT = Bilingual(
    "指摘を承知する（表に理由を書く）", "accept findings (by reasons written into a table)"
)
_BOOK = Bilingual("検査結果.xlsx", "findings.xlsx")


def ending(
    sources: Sequence[Path],
    compared: Sequence[str],
    whole: Sifted,
    idle: Sequence[Rule],
    language: Language,
) -> Iterator[RenderableType]:
    """Yield the lines below the findings.

    ``compared`` are the words of the call that name the Edition before, ``idle`` the rules that
    had nothing to look at.
    """
    if whole.open:
        weights = "  ".join(weighed(whole.open, language))
        yield Text(_SUM.spoken(language).format(n=len(whole.open), weights=weights), "bold")
    for reads, sentence in _IDLE.items():
        if count := sum(rule.reads is reads for rule in idle):
            yield Text(sentence.spoken(language).format(n=count), "dim")
    if whole.open:
        yield Text(f"\n{_NEXT.spoken(language)}", "bold")
        yield from _steps(sources, compared, whole, language)


def _steps(
    sources: Sequence[Path], compared: Sequence[str], whole: Sifted, language: Language
) -> Iterator[Text]:
    call = quoted(("shirube", "check", *sources, *compared))
    form = beside(sources[0]) if len(sources) == 1 else ACCEPTED_FILE
    known = {rule.code for rule in rules()}
    code = next((finding.code for finding in whole.open if finding.code in known), "")
    steps = (
        (_EXPLAIN, f"shirube rules {code}".strip()),
        (_SHEET, f"{call} -o {_BOOK.spoken(language)}"),
        (_ACCEPT, f"{call} --form {quoted([form])}"),
    )
    for purpose, step in steps:
        yield Text(f"  {purpose.spoken(language)}: {seen(step)}")
