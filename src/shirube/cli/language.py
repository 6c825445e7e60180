"""Which of its two languages the command speaks."""

from collections.abc import Mapping, Sequence

from shirube.terms import Language

_LOCALE = ("LC_ALL", "LC_MESSAGES", "LANG")
_NO_LANGUAGE = ("", "C", "POSIX")


def language(arguments: Sequence[str], environment: Mapping[str, str]) -> Language:
    """Return the language: ``--lang`` goes before SHIRUBE_LANG, and that before the locale.

    Japanese is first: English is spoken only where asked for, or where the locale names a
    language that is not Japanese.
    """
    for wish in (_asked(arguments), environment.get("SHIRUBE_LANG", "")):
        if wish == "ja":
            return "ja"
        if wish == "en":
            return "en"
    locale = next((environment[name] for name in _LOCALE if environment.get(name)), "")
    spoken = locale.partition(".")[0]
    return "ja" if spoken in _NO_LANGUAGE or spoken.startswith("ja") else "en"


def _asked(arguments: Sequence[str]) -> str:
    for here, after in zip(arguments, (*arguments[1:], ""), strict=False):
        if here == "--lang":
            return after
        if here.startswith("--lang="):
            return here.removeprefix("--lang=")
    return ""
