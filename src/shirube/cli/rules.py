"""``shirube rules``: the rules that plans are checked by."""

from argparse import Namespace

from rich.table import Column, Table
from rich.text import Text

from shirube.checks import Rule, named_rule, rules
from shirube.cli.command import JSON, Argument, Command, Example
from shirube.cli.finding_data import both
from shirube.cli.labels import label
from shirube.cli.outcome import Outcome
from shirube.cli.paragraph import Paragraph
from shirube.cli.screen import Screen, seen
from shirube.terms import Bilingual

_ONE = Bilingual("一つの規則の説明と例", "one rule with its examples")
_READS = Bilingual("調べるもの", "looks at")
_REMEDY = Bilingual("直し方", "to mend")
_SOUND = Bilingual("守られている例", "an example that is sound")
_UNSOUND = Bilingual("守られていない例", "an example that is not")


def _rules(call: Namespace, screen: Screen) -> Outcome:
    chosen = rules() if call.code is None else (named_rule(call.code),)
    if call.json:
        screen.data({"rules": [_data(rule) for rule in chosen]})
    elif call.code is None:
        table = Table.grid("", "", Column(overflow="fold"), padding=(0, 2, 0, 0))
        for rule in chosen:
            weight = label(rule.severity, screen.language)
            holds = Paragraph(seen(screen.spoken(rule.holds)))
            table.add_row(Text(rule.code, "bold"), weight, holds)
        screen.show(table)
        screen.say(f"\n{screen.spoken(_ONE)}: shirube rules {chosen[0].code}")
    else:
        _explain(chosen[0], screen)
    return Outcome.FINE


def _explain(rule: Rule, screen: Screen) -> None:
    weight = label(rule.severity, screen.language)
    screen.show(Text.assemble((rule.code, "bold"), f"  {weight}"))
    screen.say(rule.holds)
    screen.say(f"{screen.spoken(_READS)}: {label(rule.reads, screen.language)}")
    screen.say(f"{screen.spoken(_REMEDY)}: {screen.spoken(rule.remedy)}")
    for title, example in ((_SOUND, rule.sound), (_UNSOUND, rule.unsound)):
        screen.say(f"\n{screen.spoken(title)}", "bold")
        screen.say("\n".join(f"  {line}" for line in example.strip("\n").split("\n")))


def _data(rule: Rule) -> dict[str, object]:
    return {
        "code": rule.code,
        "severity": rule.severity.name.lower(),
        "reads": rule.reads.name.lower(),
        "holds": both(rule.holds),
        "remedy": both(rule.remedy),
        "sound": rule.sound.strip("\n"),
        "unsound": rule.unsound.strip("\n"),
    }


RULES = Command(
    "rules",
    "[CODE] [--json]",
    Bilingual(
        "検査の規則を並べる。記号を付けるとその規則を例とともに説明する。",
        "List the rules of checking; with a code, explain that rule with its examples.",
    ),
    (
        Argument(
            ("code",),
            Bilingual("規則の記号（STR-01）", "code of a rule (STR-01)"),
            {"metavar": "CODE", "nargs": "?"},
        ),
        JSON,
    ),
    (
        Example("shirube rules", Bilingual("規則を並べる", "list the rules")),
        Example("shirube rules STR-01", Bilingual("一つの規則の説明", "explain one rule")),
    ),
    _rules,
)
