"""The indicators: how they drifted, what is new and gone, and what a person has to say."""

from collections import Counter
from collections.abc import Iterable, Iterator

from shirube.difference.difference import Difference, ElementPair, IndicatorPair
from shirube.difference.match import How
from shirube.difference.telling.labels import label, names
from shirube.plan import Role
from shirube.terms import Bilingual

_ROLES = {
    Role.BASELINE: "baseline",
    Role.ORIGINAL: "original plan",
    Role.REVISED: "revised plan",
    Role.FORECAST: "forecast",
    Role.ACTUAL: "actual",
    Role.TARGET: "target",
    Role.FORMER_TARGET: "former target",
}


def drifts_told(pairs: Iterable[IndicatorPair]) -> Iterator[Bilingual]:
    """Yield a sentence for each indicator that drifted, and one for those that did not."""
    for pair in pairs:
        if pair.drifts and pair.match.sure:
            name = label(pair.after)
            ja = "".join(drifted.sentence.ja for drifted in pair.drifts)
            en = " ".join(drifted.sentence.en for drifted in pair.drifts)
            yield Bilingual(f"「{name}」: {ja}", f"'{name}': {en}")
    same = [pair.after for pair in pairs if pair.match.sure and not pair.drifts]
    if same:
        listed = names(same)
        yield Bilingual(
            f"中身が変わらず引き継がれた指標は{len(same)}件です{listed.ja}。",
            f"{len(same)} indicators went on without a change{listed.en}.",
        )


def figures_told(difference: Difference) -> Iterator[Bilingual]:
    """Yield how many figures of each role came or went, within one plan."""
    if not difference.same_plan:
        return
    found = [contrast for pair in difference.indicators for contrast in pair.contrasts]
    rows = [contrast for contrast in found if contrast.role is not None]
    came = Counter(contrast.role for contrast in rows if contrast.before is None)
    went = Counter(contrast.role for contrast in rows if contrast.after is None)
    for role in Role:
        for number, ja, en in (
            (came[role], "新しく書かれました", "figures are new"),
            (went[role], "なくなりました", "figures are gone"),
        ):
            if number:
                yield Bilingual(
                    f"{role.value}が{number}か所{ja}。", f"{number} {_ROLES[role]} {en}."
                )


def ends_told(difference: Difference) -> Iterator[Bilingual]:
    """Yield the indicators that only one of the Editions has."""
    for things, ja, en in (
        (difference.added_indicators, "新しい指標", "New indicators"),
        (difference.removed_indicators, "なくなった指標", "Indicators that are gone"),
    ):
        if things:
            listed = names(things)
            yield Bilingual(
                f"{ja}は{len(things)}件です{listed.ja}。", f"{en} ({len(things)}){listed.en}."
            )


def asked_told(difference: Difference) -> Iterator[Bilingual]:
    """Yield the pairs that a person has to confirm."""
    pairs: tuple[ElementPair | IndicatorPair, ...] = (*difference.elements, *difference.indicators)
    for pair in pairs:
        if pair.match.how is How.POSSIBLE:
            one, other, score = label(pair.before), label(pair.after), pair.match.score
            yield Bilingual(
                f"「{one}」は「{other}」に引き継がれたかもしれません（{score}点）。",
                f"'{one}' may go on as '{other}' ({score} points).",
            )
