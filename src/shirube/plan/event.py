"""Events (日程): what a schedule says, each with its date."""

from dataclasses import dataclass

from shirube.terms import Source


@dataclass(frozen=True, slots=True)
class Event:
    """One line of a schedule: a meeting, a decision, a publication, a consultation.

    ``schedule`` is the heading it stands under (今後のスケジュール), folded. ``when`` is the
    date as printed and folded, its year and month taken from the line above where they are not
    repeated (平成27年9月上旬). ``first`` and ``last`` are the days that these words can mean,
    as ISO dates; both are empty where the words fix none.
    """

    element: str
    schedule: str
    when: str
    first: str
    last: str
    what: str
    source: Source
