"""Drifts of the name, of what it counts, and of the place."""

from collections.abc import Iterator

from shirube.difference.contrast import Aspect, Side
from shirube.difference.drift import Drift, Drifted
from shirube.difference.drifts.kin import Kin, total_kind
from shirube.difference.names import bare, core, qualifiers
from shirube.difference.saying import said
from shirube.plan import LEFT_OUT
from shirube.terms import Bilingual

_HEAD = 3
"""The last characters of a name are the noun that is counted (参加者数, 事業所数)."""


def naming_drifts(kin: Kin) -> Iterator[Drifted]:
    """Yield a name or a definition that changed, and a place that is not the heir's.

    A name that only lost its (累計) with the change of the kind is no other name.
    """
    before, after = kin.before, kin.after
    if before.name != after.name and _told(kin):
        sides = Side(before.name, before.source), Side(after.name, after.source)
        drift = Drift.REDEFINED if _redefined(kin) else Drift.RENAMED
        ja = "数えるものの書き方" if drift is Drift.REDEFINED else "名称"
        en = "What is counted" if drift is Drift.REDEFINED else "Its name"
        yield Drifted(
            drift,
            *sides,
            Bilingual(
                f"{ja}が「{before.name}」から「{after.name}」に変わりました。",
                f"{en} changed from '{before.name}' to '{after.name}'.",
            ),
        )
    elif before.parts != after.parts:
        yield _parts(kin)
    for contrast in kin.contrasts:
        if contrast.aspect is Aspect.PLACE and kin.displaced:
            one, other = said(contrast.before), said(contrast.after)
            yield Drifted(
                Drift.MOVED,
                contrast.before,
                contrast.after,
                Bilingual(
                    f"「{one.ja}」から「{other.ja}」に移りました。",
                    f"It moved from '{one.en}' to '{other.en}'.",
                ),
            )


def _told(kin: Kin) -> bool:
    names = kin.before.name, kin.after.name
    return LEFT_OUT not in names and (_redefined(kin) or bare(names[0]) != bare(names[1]))


def _redefined(kin: Kin) -> bool:
    """Tell whether another thing is counted: other parts, another noun, another way of counting.

    累計 that goes or comes is a change of the kind, if that changed.
    """
    before, after = kin.before, kin.after
    if before.parts != after.parts or _head(before.name) != _head(after.name):
        return True
    changed = qualifiers(before.name) ^ qualifiers(after.name)
    same_kind = total_kind(before.kind) is total_kind(after.kind)
    return bool(changed if same_kind else changed - {"累計"})


def _head(name: str) -> str:
    return core(name)[-_HEAD:]


def _parts(kin: Kin) -> Drifted:
    before, after = ("、".join(row.parts) for row in (kin.before, kin.after))
    return Drifted(
        Drift.REDEFINED,
        Side(before, kin.before.source) if before else None,
        Side(after, kin.after.source) if after else None,
        Bilingual(
            f"内訳が「{before or 'なし'}」から「{after or 'なし'}」に変わりました。",
            f"Its parts changed from '{before or 'none'}' to '{after or 'none'}'.",
        ),
    )
