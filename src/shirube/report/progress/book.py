"""What the chapters are made of, and the texts that stand before and beside their parts."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from shirube.plan import LEFT_OUT, Edition, Passage, PassageKind
from shirube.report.folio import Block, Manner, Table, Text
from shirube.report.progress.lettering import lettered
from shirube.report.progress.paragraphs import passage_blocks
from shirube.report.progress.sections import Matter
from shirube.report.progress.whereabouts import Whereabouts
from shirube.report.theme import Theme


@dataclass(frozen=True, slots=True)
class Book:
    """What the chapters are made of."""

    edition: Edition
    before: Edition | None
    matter: Matter
    loose: Mapping[Whereabouts, tuple[Passage, ...]]
    """Texts of no element, by the part they belong to."""
    theme: Theme

    def leads(self, part: Whereabouts) -> Iterator[Block]:
        """Yield the texts that open a part; a sentence over two of them is one paragraph."""
        leads = (p for p in self.loose.get(part, ()) if p.kind is PassageKind.LEAD)
        said = ""
        for passage in leads:
            said += passage.text
            if said.endswith(("。", LEFT_OUT)):
                yield Text(lettered(said), Manner.LEAD)
                said = ""
        if said:
            yield Text(lettered(said), Manner.LEAD)

    def notes(self, part: Whereabouts, tables: Iterable[Table] = ()) -> Iterator[Block]:
        """Yield the other texts of a part, each once, but notes that ``tables`` have."""
        said = {note for table in tables for note in table.notes}
        others = [p for p in self.loose.get(part, ()) if p.kind is not PassageKind.LEAD]
        for passage in others:
            if lettered(passage.text) not in said:
                yield from passage_blocks(passage, 2, self.theme)
            if passage.kind is PassageKind.NOTE:
                said.add(lettered(passage.text))
