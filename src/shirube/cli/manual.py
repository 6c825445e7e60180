"""The pages of help."""

from collections.abc import Iterable, Sequence

from rich.table import Column, Table
from rich.text import Text

from shirube.cli.command import HELP, LANG, VERSION, Argument, Command, Example
from shirube.cli.screen import Screen
from shirube.terms import Bilingual

ABOUT = Bilingual(
    "自治体の計画と推進状況の文書を読み、出典つきの版（Edition）と公開用の表にします。",
    "Reads the plans and progress reports of municipalities into Editions and open tables, "
    "every figure with its place.",
)
CODES = (
    ("0", Bilingual("問題なし", "fine")),
    ("1", Bilingual("見るべきことがある", "something to look at")),
    (
        "2",
        Bilingual("読めない、書けない、指定が違う", "cannot read, cannot write, or a wrong call"),
    ),
    ("130", Bilingual("Ctrl-C で止めた", "stopped by Ctrl-C")),
    ("141", Bilingual("出力の相手が先に閉じた", "the reader of the output closed it")),
)
FIRST = (
    Example(
        "shirube demo", Bilingual("架空の市の例を読んで見せる", "read and show an invented city")
    ),
    Example(
        "shirube read report.txt -o out",
        Bilingual("文書を読み、out に書く", "read a document and write to out"),
    ),
    Example("shirube show out", Bilingual("読んだ計画を木の形で見る", "see the plan as a tree")),
)
USAGE = Bilingual("使い方", "Usage")
_COMMANDS = Bilingual("命令", "Commands")
_ARGUMENTS = Bilingual("指定", "Arguments")
_EXAMPLES = Bilingual("例", "Examples")
_CODES = Bilingual("終了コード", "Exit codes")
_MORE = Bilingual("各命令の使い方: shirube 命令 --help", "Each command: shirube COMMAND --help")


def front_page(commands: Sequence[Command], screen: Screen) -> None:
    """Print what Shirube is, its commands, and where to begin."""
    screen.say(ABOUT)
    _usage("shirube [--lang LANG] COMMAND ...", screen)
    _list(_COMMANDS, ((command.name, command.purpose) for command in commands), screen)
    _list(_ARGUMENTS, _arguments((HELP, VERSION, LANG)), screen)
    _examples(FIRST, screen)
    _list(_CODES, CODES, screen)
    screen.show("")
    screen.say(_MORE)


def page(command: Command, screen: Screen) -> None:
    """Print what one command does and takes, with examples."""
    screen.say(command.purpose)
    _usage(f"shirube {command.name} {command.usage}", screen)
    _list(_ARGUMENTS, _arguments((*command.arguments, LANG, HELP)), screen)
    _examples(command.examples, screen)
    _list(_CODES, CODES, screen)


def _arguments(arguments: Iterable[Argument]) -> list[tuple[str, Bilingual]]:
    return [(argument.written, argument.meaning) for argument in arguments]


def _usage(usage: str, screen: Screen) -> None:
    screen.show("", Text(f"{screen.spoken(USAGE)}: {usage}", "bold"))


def _examples(examples: Iterable[Example], screen: Screen) -> None:
    screen.show("", Text(screen.spoken(_EXAMPLES), "bold"))
    for one in examples:
        screen.show(Text.assemble((f"  # {screen.spoken(one.purpose)}\n", "dim"), f"  {one.call}"))


def _list(title: Bilingual, lines: Iterable[tuple[str, Bilingual]], screen: Screen) -> None:
    grid = Table.grid("", "", Column(overflow="fold"), padding=(0, 2))
    for word, meaning in lines:
        grid.add_row("", Text(word), Text(screen.spoken(meaning)))
    screen.show("", Text(screen.spoken(title), "bold"), grid)
