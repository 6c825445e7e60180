"""From the words of a call to its meaning, and from a slip to one sentence."""

import argparse
import difflib
import re
from collections.abc import Iterable, Sequence
from typing import NoReturn

from shirube.cli.command import LANG, Argument
from shirube.terms import Bilingual, Refusal

_SLIPS = (
    (
        re.compile(r"the following arguments are required: (?P<what>.+)"),
        Bilingual("{what} が足りません。", "{what} is missing."),
    ),
    (
        re.compile(r"unrecognized arguments: (?P<what>.+)"),
        Bilingual(
            "「{what}」という指定はありません。", "There is no option or place for '{what}'."
        ),
    ),
    (
        re.compile(
            r"argument (?P<of>\S+): invalid choice: '(?P<what>.*?)' \(choose from (?P<all>.+)\)"
        ),
        Bilingual(
            "{of} に「{what}」は選べません。{all} から選んでください。",
            "{of} cannot be '{what}': choose from {all}.",
        ),
    ),
    (
        re.compile(r"argument (?P<what>\S+): expected (?:one|at least one) argument"),
        Bilingual("{what} には値が要ります。", "{what} needs a value."),
    ),
    (
        re.compile(r"argument (?P<of>\S+): ignored explicit argument '(?P<what>.*)'"),
        Bilingual("{of} に値「{what}」は付けられません。", "{of} takes no value such as '{what}'."),
    ),
)
_OTHER = Bilingual("指定を読めません（{what}）。", "The call cannot be understood ({what}).")
_HINT = Bilingual("使い方: {prog} --help", "Help: {prog} --help")
_NO_COMMAND = Bilingual("「{what}」という命令はありません。", "There is no command '{what}'.")
_NEAR = Bilingual("もしかして「{near}」ですか。", "Did you mean '{near}'?")


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        """Turn a slip into a refusal."""
        for pattern, sentence in _SLIPS:
            if match := pattern.fullmatch(message):
                raise _refusal(self.prog, match.groupdict(), sentence)
        raise _refusal(self.prog, {"what": message}, _OTHER)


def understood(
    arguments: Iterable[Argument], words: Sequence[str], prog: str
) -> argparse.Namespace:
    """Return the meaning of ``words``. Raises Refusal for a slip of the hand."""
    parser = _Parser(prog=prog, add_help=False, allow_abbrev=False)
    for argument in (*arguments, LANG):
        parser.add_argument(*argument.names, **argument.form)
    return parser.parse_args(words)


def divided(words: Sequence[str]) -> tuple[Sequence[str], Sequence[str]]:
    """Divide a call into what stands before its command, and the rest."""
    place = 0
    while place < len(words) and words[place].startswith("-"):
        place += 2 if words[place] == "--lang" else 1
    return words[:place], words[place:]


def named(name: str, names: Sequence[str]) -> str:
    """Return a name that is one of ``names``. Raises Refusal, with the nearest, if it is none."""
    if name in names:
        return name
    near = difflib.get_close_matches(name, names, 1)
    raise _refusal(
        "shirube", {"what": name, "near": "".join(near)}, _NO_COMMAND, *[_NEAR] * len(near)
    )


def _refusal(prog: str, parts: dict[str, str], *sentences: Bilingual) -> Refusal:
    said = (*sentences, _HINT)
    return Refusal(
        "".join(one.ja for one in said).format(prog=prog, **parts),
        " ".join(one.en for one in said).format(prog=prog, **parts),
    )
