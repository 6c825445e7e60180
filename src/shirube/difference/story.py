"""The difference as a story (差分の説明): sentences that can be read aloud, in both languages."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from shirube.difference.difference import Difference
from shirube.difference.match import How
from shirube.difference.telling.money import money_told
from shirube.difference.telling.rows import asked_told, drifts_told, ends_told, figures_told
from shirube.difference.telling.tree import tree_told
from shirube.plan import Edition
from shirube.terms import Bilingual, Language


@dataclass(frozen=True, slots=True)
class Chapter:
    """One part of the story: its title and its sentences, each a paragraph of its own."""

    title: Bilingual
    sentences: tuple[Bilingual, ...]


def story(difference: Difference) -> tuple[Chapter, ...]:
    """Return the story of a difference; a chapter that has nothing to tell is left out."""
    chapters = (
        Chapter(Bilingual("概要", "In short"), tuple(_summary(difference))),
        Chapter(Bilingual("計画と体系", "The plan and its tree"), tuple(tree_told(difference))),
        Chapter(
            Bilingual("引き継がれた指標の変化", "Indicators that changed"),
            tuple(drifts_told(difference.indicators)),
        ),
        Chapter(Bilingual("値の増減", "Figures"), tuple(figures_told(difference))),
        Chapter(Bilingual("お金", "Money"), tuple(money_told(difference))),
        Chapter(
            Bilingual("新しい指標と、なくなった指標", "New and gone"), tuple(ends_told(difference))
        ),
        Chapter(
            Bilingual("人が確かめる対応", "For a person to confirm"), tuple(asked_told(difference))
        ),
        Chapter(
            Bilingual("使えなかった対応", "Decisions that fit no longer"),
            tuple(finding.sentence for finding in difference.findings),
        ),
    )
    return tuple(chapter for chapter in chapters if chapter.sentences)


def markdown(chapters: Iterable[Chapter], language: Language) -> str:
    """Return the story as Markdown: a heading a chapter, a list item a sentence."""
    lines: list[str] = []
    for chapter in chapters:
        lines += [f"## {chapter.title.spoken(language)}", ""]
        lines += [f"- {sentence.spoken(language)}" for sentence in chapter.sentences]
        lines.append("")
    return "\n".join(lines)


def _summary(difference: Difference) -> Iterator[Bilingual]:
    before, after = difference.before, difference.after
    one, other = _edition(before), _edition(after)
    yield Bilingual(f"{one}と{other}を比べました。", f"{one} was compared with {other}.")
    if difference.is_empty:
        yield Bilingual("違いはありません。", "There is no difference.")
        return
    pairs = difference.indicators
    asked = sum(pair.match.how is How.POSSIBLE for pair in pairs)
    gone, new = len(difference.removed_indicators), len(difference.added_indicators)
    kept, drifted = len(pairs) - asked, sum(bool(p.drifts) for p in pairs if p.match.sure)
    yield Bilingual(
        f"指標は前が{len(before.indicators)}件、後が{len(after.indicators)}件です。{kept}件が"
        f"引き継がれ（うち{drifted}件は中身が変わりました）、{asked}件は引き継がれたかもしれず、"
        f"{gone}件は前だけに、{new}件は後だけにあります。",
        f"There are {len(before.indicators)} indicators before and {len(after.indicators)} "
        f"after: {kept} went on ({drifted} of them changed), {asked} may have, {gone} are only "
        f"before and {new} only after.",
    )


def _edition(edition: Edition) -> str:
    about = " ".join(filter(None, (edition.stage, edition.date)))
    return f"「{edition.plan.name}」({about})" if about else f"「{edition.plan.name}」"
