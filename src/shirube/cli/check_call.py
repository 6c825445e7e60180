"""A call of ``shirube check``: what of it is refused, and what it names."""

from argparse import Namespace
from pathlib import Path

from shirube.checks import Vocabulary, extended, vocabulary
from shirube.cli.findings_files import writer
from shirube.cli.targets import free_targets
from shirube.intake import file_bytes
from shirube.terms import Refusal

_ONE_COMPARED = Refusal(
    "--before は調べる版が一つのときに使えます。SOURCE を一つにしてください。",
    "--before goes with one SOURCE: name only one.",
)
_NOTHING_MATCHED = Refusal(
    "--matches は前の版と比べるときに使います。--before に前の版を指定してください。",
    "--matches goes with --before: name the Edition before.",
)


def look_at(call: Namespace) -> None:
    """Raise Refusal for a call that cannot be served, before anything is read."""
    if call.before and len(call.sources) > 1:
        raise _ONE_COMPARED
    if call.matches and not call.before:
        raise _NOTHING_MATCHED
    places = [source.resolve() for source in call.sources]
    for source, place in zip(call.sources, places, strict=True):
        if places.count(place) > 1:
            raise Refusal(
                f"「{source}」が二度指定されています。一度だけ指定してください。",
                f"'{source}' is named twice: name it once.",
            )
    out = list(call.out or ())
    for path in out:
        writer(path)
    read = (call.before, call.matches, call.words)
    free_targets([*out, *filter(None, [call.form])], [*call.sources, *filter(None, read)])
    free_targets(out, filter(None, [call.accepted]))


def compared_words(call: Namespace) -> tuple[str, ...]:
    """Return the words of a call that name the Edition before."""
    named = (("--before", call.before), ("--matches", call.matches))
    return tuple(str(word) for pair in named if pair[1] for word in pair)


def word_lists(path: Path | None) -> Vocabulary:
    """Return the word lists of the rules, with those of a file added.

    Raises Refusal where it cannot be read.
    """
    if path is None:
        return vocabulary()
    try:
        text = file_bytes(path).decode("utf-8-sig")
    except UnicodeDecodeError as trouble:
        raise Refusal(
            f"語の一覧{path.name}はUTF-8のテキストではありません。UTF-8で保存してください。",
            f"The word list {path.name} is no UTF-8 text; save it as UTF-8.",
        ) from trouble
    return extended(vocabulary(), text, path.name)
