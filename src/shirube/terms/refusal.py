"""The project's one error: a call that cannot be served, said in one sentence."""

from shirube.terms.bilingual import Bilingual


class Refusal(Exception):
    """Raised when an input cannot be taken.

    Its sentence says what was given, what was expected and what to do. A refusal changes
    nothing: whoever raises it has written nothing yet.
    """

    def __init__(self, ja: str, en: str) -> None:
        super().__init__(ja)
        self.sentence = Bilingual(ja, en)
