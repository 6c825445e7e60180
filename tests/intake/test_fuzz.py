"""However a document was mangled: it is read soundly, or refused in a sentence."""

from contextlib import suppress

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from shirube.exchange import edition_json, edition_of_json, open_tables
from shirube.intake import Reading, read_bytes
from shirube.terms import Refusal, Source
from tests.intake.mangling import Document, Mangling, documents, mangled, manglings, text

FILE = "city.txt"
LAYOUTS = (None, "progress-report", "sector-plan")
_UNHURRIED = settings(
    max_examples=150, derandomize=True, deadline=None, suppress_health_check=list(HealthCheck)
)


def read_or_refused(data: bytes, layout: str | None = None) -> None:
    """Read bytes; nothing but the project's own error is raised, and what is read is sound."""
    try:
        reading = read_bytes(FILE, data, layout)
    except Refusal as refusal:
        assert refusal.sentence.ja.startswith(FILE)
        assert refusal.sentence.ja.endswith("。")
        assert refusal.sentence.en.endswith(".")
        return
    assert_sound(reading)


def assert_sound(reading: Reading) -> None:
    """Every place lies in the file, every line has a fate, and the Edition goes out and back."""
    edition, ledger = reading.edition, reading.ledger
    assert len(ledger.fates) == len(ledger.purposes) == len(ledger.lines)
    assert edition.documents[0].lines == len(ledger.lines)
    places = [element.source for element in edition.elements]
    places += [row.source for row in edition.indicators]
    places += [figure.source for figure in edition.figures]
    places += [change.source for change in edition.changes]
    places += [cost.source for cost in edition.costs]
    places += [effect.source for effect in edition.effects]
    places += [passage.source for passage in edition.passages]
    places += [exhibit.source for exhibit in edition.exhibits]
    for place in places:
        assert_inside(place, len(ledger.lines))
    for finding in reading.findings:
        assert finding.source is not None
        assert_inside(finding.source, len(ledger.lines))
    owners = {element.id for element in edition.elements}
    assert all(row.element in owners for row in edition.indicators)
    assert edition_of_json(edition_json(edition)) == edition
    with suppress(Refusal):
        open_tables(edition)


def assert_inside(source: Source, lines: int) -> None:
    assert source.file == FILE
    assert 1 <= source.first <= source.last <= lines


@_UNHURRIED
@given(documents(), manglings())
def test_a_mangled_document(document: Document, deeds: list[Mangling]) -> None:
    read_or_refused(mangled(text(document), deeds).encode())


@_UNHURRIED
@given(documents(), manglings(), st.sampled_from(LAYOUTS))
def test_two_documents_in_one_file(
    document: Document, deeds: list[Mangling], layout: str | None
) -> None:
    other = Document("sector" if document.layout == "progress" else "progress", 1, False)
    read_or_refused(f"{text(document)}\n{mangled(text(other), deeds)}".encode(), layout)


@_UNHURRIED
@given(
    documents(),
    st.sampled_from(["utf-8", "cp932", "utf-16"]),
    st.floats(0, 1),
    st.integers(0, 9),
    st.binary(max_size=9),
)
def test_bytes_exchanged(
    document: Document, encoding: str, place: float, length: int, bytes_in: bytes
) -> None:
    data = text(document).encode(encoding, "replace")
    at = round(place * len(data))
    read_or_refused(data[:at] + bytes_in + data[at + length :])


@given(st.binary() | st.text().map(str.encode), st.sampled_from(LAYOUTS))
def test_any_bytes(data: bytes, layout: str | None) -> None:
    read_or_refused(data, layout)
