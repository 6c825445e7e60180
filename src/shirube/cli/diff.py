"""``shirube diff``: what differs between two Editions, as a story, a table, and JSON."""

from argparse import Namespace
from collections.abc import Iterable
from pathlib import Path

from shirube.cli.command import JSON, Argument, Command, Example
from shirube.cli.decisions import decisions
from shirube.cli.diff_data import difference_data
from shirube.cli.doubts import doubts
from shirube.cli.folders import a_folder
from shirube.cli.opening import opened
from shirube.cli.outcome import Outcome
from shirube.cli.quoted import quoted
from shirube.cli.screen import Screen
from shirube.difference import (
    MATCH_FILE,
    TABLE_FILE,
    Chapter,
    Difference,
    How,
    difference,
    difference_table,
    markdown,
    match_table,
    story,
)
from shirube.exchange import write_all
from shirube.terms import Bilingual, Refusal

STORY = "差分.md"
_WRITTEN = Bilingual("結果", "results")
_NEXT = Bilingual("次にできること", "What to do next")
_DECIDE = Bilingual(
    f"対応を決める（{MATCH_FILE} の状態を確定か否定に直す）",
    f"decide about pairs (in {MATCH_FILE})",
)
_CHECK = Bilingual("二つの版を規則で調べる", "check both by the rules")
_NOWHERE = Refusal(
    f"{MATCH_FILE} を書く場所が分かりません。-o でフォルダーを、または --matches でファイルを"
    "指定してください。",
    f"It is not known where to write {MATCH_FILE}: give a folder with -o or a file with --matches.",
)


def _diff(call: Namespace, screen: Screen) -> Outcome:
    out = None if call.out is None else a_folder(call.out)
    place = _match_file(call, out)
    if call.write_matches and place is None:
        raise _NOWHERE
    decided = decisions(place, call.matches is not None and not call.write_matches)
    found = difference(opened(call.before), opened(call.after), decided)
    for doubt in doubts(found):
        screen.warn(doubt)
    chapters = story(found)
    files = _files(found, chapters, screen) if out is not None else {}
    matches = {place.name: match_table(found)} if call.write_matches and place else {}
    written = [*write_all(files, out)] if out is not None else []
    written += write_all(matches, place.parent) if matches and place else ()
    if call.json:
        screen.data(difference_data(found, chapters, written))
    else:
        for chapter in chapters:
            screen.say(chapter.title, "bold")
            for sentence in chapter.sentences:
                screen.say(f"  {screen.spoken(sentence)}")
        for path in written:
            screen.say(f"{screen.spoken(_WRITTEN)}: {path}")
        _next(call, found, screen)
    return _outcome(found)


def _next(call: Namespace, found: Difference, screen: Screen) -> None:
    """Say how a person decides about pairs, and how the rules are applied to both Editions."""
    pair = quoted((call.before, call.after))
    named = ("--matches", call.matches) if call.matches else ("-o", call.out or "out")
    steps = [(_CHECK, f"shirube check {quoted([call.after])} --before {quoted([call.before])}")]
    if _possible(found) and not call.write_matches:
        steps.insert(0, (_DECIDE, f"shirube diff {pair} {quoted(named)} --write-matches"))
    screen.say(_NEXT, "bold")
    for purpose, step in steps:
        screen.say(f"  {screen.spoken(purpose)}: {step}")


def _files(found: Difference, chapters: Iterable[Chapter], screen: Screen) -> dict[str, bytes]:
    told = markdown(chapters, screen.language).encode()
    return {TABLE_FILE: difference_table(found), STORY: told}


def _match_file(call: Namespace, out: Path | None) -> Path | None:
    """Return the match file: the one named, else the one in the folder of the results."""
    if call.matches is not None:
        return Path(call.matches)
    return None if out is None else out / MATCH_FILE


def _outcome(found: Difference) -> Outcome:
    return Outcome.LOOK if found.findings or _possible(found) else Outcome.FINE


def _possible(found: Difference) -> bool:
    """Tell whether a pair waits for a person."""
    pairs = (
        *(pair.match.how for pair in found.elements),
        *(pair.match.how for pair in found.indicators),
    )
    return How.POSSIBLE in pairs


DIFF = Command(
    "diff",
    "A B [--matches CSV] [--write-matches] [--json] [-o DIR]",
    Bilingual(
        "二つの版の違いを、文章と表で示す。別の計画どうしなら、引き継がれた指標を見つける。",
        "Tell how two Editions differ, in sentences and a table; of two plans, find the heirs.",
    ),
    (
        Argument(
            ("before",),
            Bilingual(
                "前の版。文書（テキスト）、edition.json、または表のフォルダー",
                "the earlier: a document (text), an edition.json, or a folder of tables",
            ),
            {"metavar": "A", "type": Path},
        ),
        Argument(
            ("after",),
            Bilingual("後の版。前の版と同じ形のどれか", "the later, in any of these forms"),
            {"metavar": "B", "type": Path},
        ),
        Argument(
            ("--matches",),
            Bilingual(
                "人が確かめた対応の表。なければ DIR にある 対応.csv を使う",
                "matches that a person confirmed; else the 対応.csv in DIR",
            ),
            {"metavar": "CSV", "type": Path},
        ),
        Argument(
            ("--write-matches",),
            Bilingual(
                "対応の表を書く。人の判断はそのまま残る",
                "write the table of matches; what a person decided stays in it",
            ),
            {"action": "store_true"},
        ),
        Argument(
            ("-o", "--out"),
            Bilingual(
                "差分.csv と 差分.md を書くフォルダー。なければ作る",
                "folder for 差分.csv and the story; made if missing",
            ),
            {"metavar": "DIR", "type": Path},
        ),
        JSON,
    ),
    (
        Example(
            "shirube diff examples/setagaya/progress-2023 examples/setagaya/welfare-plan-2024",
            Bilingual("二つの計画を比べる", "compare two plans"),
        ),
        Example(
            "shirube diff examples/setagaya/progress-2023 examples/setagaya/welfare-plan-2024 "
            "-o out/diff --write-matches",
            Bilingual("表と、人が直せる対応表も書く", "write the tables, and matches to correct"),
        ),
    ),
    _diff,
)
