"""How a document opens where it has no pages: its cover, or its title alone."""

from dataclasses import replace

from shirube.report.folio import Cover, Folio


def opening(folio: Folio) -> Cover:
    """Return the cover; a running head that says something else than it stands above the title."""
    cover = folio.cover or Cover(folio.title)
    known = (cover.title, *cover.above, *cover.below)
    if not folio.running or any(folio.running in line for line in known):
        return cover
    return replace(cover, above=(folio.running, *cover.above))
