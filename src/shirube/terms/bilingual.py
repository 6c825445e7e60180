"""A sentence in the two languages that Shirube speaks."""

from dataclasses import dataclass
from typing import Literal

Language = Literal["ja", "en"]


@dataclass(frozen=True, slots=True)
class Bilingual:
    """One meaning in Japanese and in English; ``str()`` answers the Japanese."""

    ja: str
    en: str

    def __str__(self) -> str:
        return self.ja

    def spoken(self, language: Language) -> str:
        """Return the sentence in ``language``."""
        return self.en if language == "en" else self.ja
