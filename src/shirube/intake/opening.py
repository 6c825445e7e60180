"""A path opened: the bytes of a file, or one clear sentence why there are none."""

import re
from pathlib import Path

from shirube.terms import Bilingual, Refusal

_BROKEN = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]")
_TROUBLES: tuple[tuple[type[OSError], Bilingual], ...] = (
    (
        FileNotFoundError,
        Bilingual(
            "{path}がありません。ファイル名を確かめてください。",
            "There is no {path}; check the file name.",
        ),
    ),
    (
        IsADirectoryError,
        Bilingual(
            "{path}はフォルダです。中のファイルを指定してください。",
            "{path} is a folder; name a file in it.",
        ),
    ),
    (
        PermissionError,
        Bilingual(
            "{path}を開く権限がありません。読める場所に写すか、権限を付けてください。",
            "There is no permission to open {path}; copy it or allow reading.",
        ),
    ),
    (
        OSError,
        Bilingual(
            "{path}を読めません（{trouble}）。ファイルの状態を確かめてください。",
            "{path} cannot be read ({trouble}); check the file.",
        ),
    ),
)


def file_name(path: Path) -> str:
    """Return the name of ``path`` without directories; raises Refusal for one not to be quoted."""
    if not _BROKEN.search(path.name):
        return path.name
    name = _BROKEN.sub("�", path.name)
    raise Refusal(
        f"ファイルの名「{name}」に改行や壊れた文字があり、出典に書けません。名を変えてください。",
        f"The name '{name}' holds a line break or a broken letter, so that no place in it can be "
        "quoted; rename the file.",
    )


def file_bytes(path: Path) -> bytes:
    """Return the bytes of ``path``; raises Refusal where it cannot be opened."""
    try:
        return path.read_bytes()
    except OSError as trouble:
        sentence = next(words for kind, words in _TROUBLES if isinstance(trouble, kind))
        facts = {"path": str(path), "trouble": trouble.strerror or str(trouble)}
        raise Refusal(sentence.ja.format(**facts), sentence.en.format(**facts)) from trouble
