"""Rules on plans: one a file, each with its code; they yield findings and never raise."""

from shirube.checks.case import Case
from shirube.checks.examination import findings
from shirube.checks.register import named_rule, rules
from shirube.checks.rule import Breach, Reads, Rule
from shirube.checks.script import Piece, Script, document_script, edition_script
from shirube.checks.sketch import sketched, sketched_text
from shirube.checks.vocabulary import Vocabulary, extended, vocabulary

__all__ = [
    "Breach",
    "Case",
    "Piece",
    "Reads",
    "Rule",
    "Script",
    "Vocabulary",
    "document_script",
    "edition_script",
    "extended",
    "findings",
    "named_rule",
    "rules",
    "sketched",
    "sketched_text",
    "vocabulary",
]
