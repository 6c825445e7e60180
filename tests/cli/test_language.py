"""Which language is spoken: the switch, then SHIRUBE_LANG, then the locale; Japanese first."""

import pytest

from shirube.cli.language import language

CASES = [
    ("", {}, "ja"),
    ("", {"LANG": "C"}, "ja"),
    ("", {"LANG": "C.UTF-8"}, "ja"),
    ("", {"LC_ALL": "POSIX"}, "ja"),
    ("", {"LANG": "ja_JP.UTF-8"}, "ja"),
    ("", {"LANG": "ja_JP.eucJP"}, "ja"),
    ("", {"LANG": "en_US.UTF-8"}, "en"),
    ("", {"LANG": "fr_FR.UTF-8"}, "en"),
    ("", {"LANG": "en_US.UTF-8", "LC_MESSAGES": "ja_JP.UTF-8"}, "ja"),
    ("", {"LANG": "ja_JP.UTF-8", "LC_ALL": "en_GB.UTF-8"}, "en"),
    ("", {"LANG": "en_US.UTF-8", "LC_ALL": ""}, "en"),
    ("", {"LANG": "en_US.UTF-8", "SHIRUBE_LANG": "ja"}, "ja"),
    ("", {"LANG": "ja_JP.UTF-8", "SHIRUBE_LANG": "en"}, "en"),
    ("", {"LANG": "en_US.UTF-8", "SHIRUBE_LANG": "fr"}, "en"),
    ("--lang ja", {"LANG": "en_US.UTF-8", "SHIRUBE_LANG": "en"}, "ja"),
    ("show plan --lang=en", {"LANG": "ja_JP.UTF-8"}, "en"),
    ("show --lang", {"LANG": "en_US.UTF-8"}, "en"),
]


@pytest.mark.parametrize(("call", "environment", "spoken"), CASES)
def test_language(call: str, environment: dict[str, str], spoken: str) -> None:
    assert language(call.split(), environment) == spoken
