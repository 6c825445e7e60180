"""The cover (表紙) that the documents of an Edition share."""

from shirube.plan import Edition
from shirube.report.folio import Cover
from shirube.report.progress.lettering import lettered
from shirube.report.progress.values import year_text
from shirube.report.theme import Theme


def plan_cover(edition: Edition, title: str, theme: Theme, name: str = "") -> Cover:
    """Return the cover: kind and years above the title, date, issuer and state of the values below.

    ``name`` is that of a document beside the main one, such as 概要版; it stands first below.
    """
    plan = edition.plan
    years = "～".join(year_text(y, theme) for y in dict.fromkeys((plan.first, plan.last)))
    above = (f"{lettered(plan.kind)}　{years}".strip("　"),)
    below = (
        f"【{name}】" if name else "",
        lettered(edition.date),
        theme.issuer or plan.municipality,
        f"{lettered(edition.as_of)}の値による" if edition.as_of else "",
    )
    return Cover(title, above, tuple(filter(None, below)))
