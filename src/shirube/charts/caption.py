"""What stands around a picture: title, unit, source, as-of, and who counts as population."""

from dataclasses import dataclass

from shirube.terms import Bilingual, Language

_WORDS = (
    ("unit", Bilingual("単位", "Unit")),
    ("as_of", Bilingual("基準日", "As of")),
    ("population", Bilingual("人口の定義", "Population")),
    ("scenario", Bilingual("シナリオ", "Scenario")),
    ("source", Bilingual("出典", "Source")),
)


@dataclass(frozen=True, slots=True)
class Caption:
    """The words around a picture, in the language of the document; empty where there are none.

    ``population`` says whom the numbers count (日本人, 総人口), ``remark`` is a sentence more.
    """

    title: str
    unit: str = ""
    source: str = ""
    as_of: str = ""
    population: str = ""
    scenario: str = ""
    remark: str = ""

    def note(self, language: Language) -> str:
        """Return the line under the picture: 単位：人　基準日：…　出典：…."""
        colon, gap = (": ", ". ") if language == "en" else ("：", "　")
        said = [
            f"{word.spoken(language)}{colon}{getattr(self, name)}"
            for name, word in _WORDS
            if getattr(self, name)
        ]
        return gap.join([*said, self.remark] if self.remark else said)
