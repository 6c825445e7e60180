"""All fields of municipal work."""

from tests.typeset.field import Field
from tests.typeset.fields_people import PEOPLE
from tests.typeset.fields_sea import SEA
from tests.typeset.fields_town import TOWN

FIELDS: tuple[Field, ...] = (*SEA, *PEOPLE, *TOWN)
