"""A slip of the hand gets one sentence with a hint, exit code 2, and nothing on stdout."""

import pytest

from shirube.cli import main

SLIPS = [
    (
        "rad report.txt",
        "「rad」という命令はありません。もしかして「read」ですか。使い方: shirube --help",
        "There is no command 'rad'. Did you mean 'read'? Help: shirube --help",
    ),
    (
        "xyzzy",
        "「xyzzy」という命令はありません。使い方: shirube --help",
        "There is no command 'xyzzy'. Help: shirube --help",
    ),
    (
        "--frog read",
        "「--frog」という指定はありません。使い方: shirube --help",
        "There is no option or place for '--frog'. Help: shirube --help",
    ),
    (
        "read",
        "FILE, -o/--out が足りません。使い方: shirube read --help",
        "FILE, -o/--out is missing. Help: shirube read --help",
    ),
    (
        "read report.txt",
        "-o/--out が足りません。使い方: shirube read --help",
        "-o/--out is missing. Help: shirube read --help",
    ),
    (
        "read report.txt -o",
        "-o/--out には値が要ります。使い方: shirube read --help",
        "-o/--out needs a value. Help: shirube read --help",
    ),
    (
        "show",
        "SOURCE が足りません。使い方: shirube show --help",
        "SOURCE is missing. Help: shirube show --help",
    ),
    (
        "show out 1-1 extra --frog",
        "「extra --frog」という指定はありません。使い方: shirube show --help",
        "There is no option or place for 'extra --frog'. Help: shirube show --help",
    ),
    (
        "show out --meas 1",
        "「--meas 1」という指定はありません。使い方: shirube show --help",
        "There is no option or place for '--meas 1'. Help: shirube show --help",
    ),
    (
        "layouts --json=yes",
        "--json に値「yes」は付けられません。使い方: shirube layouts --help",
        "--json takes no value such as 'yes'. Help: shirube layouts --help",
    ),
    (
        "tables out",
        "-o/--out が足りません。使い方: shirube tables --help",
        "-o/--out is missing. Help: shirube tables --help",
    ),
]


@pytest.mark.parametrize(("call", "ja", "en"), SLIPS, ids=[slip[0] for slip in SLIPS])
@pytest.mark.parametrize("spoken", ["ja", "en"])
def test_slip(
    call: str,
    ja: str,
    en: str,
    spoken: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setenv("SHIRUBE_LANG", spoken)
    assert main(call.split()) == 2
    printed = capsys.readouterr()
    assert printed.out == ""
    assert printed.err == f"shirube: {ja if spoken == 'ja' else en}\n"


@pytest.mark.parametrize("call", ["--lang fr", "show out --lang fr"])
def test_a_language_it_does_not_speak(call: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(call.split()) == 2
    assert "--lang に「fr」は選べません。" in capsys.readouterr().err
