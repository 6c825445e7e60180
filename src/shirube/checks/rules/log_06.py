"""LOG-06: an indicator speaks of what its initiative is called."""

import re
from collections.abc import Iterator, Mapping

from shirube.checks.case import Case
from shirube.checks.evidence.naming import element_name, quoted, row_name
from shirube.checks.evidence.row_words import listed
from shirube.checks.rule import Breach, Reads, Rule
from shirube.plan import LEFT_OUT, Element, Indicator
from shirube.terms import Bilingual, Severity

_QUOTED = re.compile(r"[「『]([^「」『』]{2,})[」』]")
_RUN = re.compile(r"[一-龠々]+|[ァ-ヴー]{2,}|[A-Za-z][A-Za-z0-9]+")
_LAST = re.compile(r"(?:活動|事業|制度|運動|プロジェクト|プラン|計画|サービス)$")


def _breaches(case: Case) -> Iterator[Breach]:
    roles, empty = listed(case, "役割の語"), listed(case, "中身のない語")
    pattern = re.compile(rf"([一-龠々ァ-ヴー]{{2,}}?)({'|'.join(map(re.escape, roles))})")
    for id, rows in case.rows.items():
        element = case.elements.get(id)
        own = [row for row in rows if not row.relisted]
        if element is None or not own:
            continue
        if roles:
            yield from _renamed(case, element, own, pattern)
        yield from _unheard(case, element, own, empty)


def _renamed(
    case: Case, element: Element, rows: list[Indicator], pattern: re.Pattern[str]
) -> Iterator[Breach]:
    """Yield a breach where only the role differs: 防災リーダー, 防災コーディネーター."""
    mine = _terms(pattern, element.name)
    told = f"{element.name}{element.description}"
    other: dict[tuple[str, str], list[Indicator]] = {}
    for row in rows:
        for before, role in _terms(pattern, row.name).items():
            if mine.get(before, role) != role and before + role not in told:
                other.setdefault((before, role), []).append(row)
    for (before, role), found in other.items():
        more = f"など{len(found)}件の指標" if len(found) > 1 else ""
        yield Breach(
            element.id,
            found[0].source,
            f"{element_name(case, element)}の「{before}{mine[before]}」を、{quoted(found[0].name)}"
            f"{more}は「{before}{role}」としており、同じものか分かりません。",
            f"'{element.name}' speaks of {before}{mine[before]}, its indicator of {before}{role}.",
            f"{before}{role}",
        )


def _terms(pattern: re.Pattern[str], text: str) -> Mapping[str, str]:
    return {match[1]: match[2] for match in pattern.finditer(text)}


def _unheard(
    case: Case, element: Element, rows: list[Indicator], empty: tuple[str, ...]
) -> Iterator[Breach]:
    """Yield a breach where a name in quotes is heard in no indicator, nor any word of it."""
    names = [_LAST.sub("", name) for name in _QUOTED.findall(element.name)]
    if not names or LEFT_OUT in element.description:
        return
    if any(name and name in row.name for name in names for row in rows):
        return
    told = _content(f"{element.name}{element.description}", empty)
    if all(not _content(row.name, empty) & told for row in rows):
        first = rows[0]
        yield Breach(
            element.id,
            first.source,
            f"{element_name(case, element)}の指標は{row_name(case, first)}など{len(rows)}件ですが、"
            f"「{names[0]}」との関係がどこにも書かれていません。",
            f"No indicator of '{element.name}' speaks of it, nor does its text link the two.",
            names[0],
        )


def _content(text: str, empty: tuple[str, ...]) -> set[str]:
    """Return what a text speaks of: pairs of kanji, words in katakana and in Latin letters."""
    found: set[str] = set()
    for run in _RUN.findall(text):
        for word in empty:
            run = run.replace(word, " ") if len(word) > 1 else run
        for piece in run.split():
            kanji = "一" <= piece[0] <= "龠"
            found |= {piece[i : i + 2] for i in range(len(piece) - 1)} if kanji else {piece}
    return found


RULE = Rule(
    "LOG-06",
    Severity.WARNING,
    Reads.EDITION,
    Bilingual(
        "指標の名称は取組みの名称と同じ語を使うか、両者の関係が説明に書かれている。",
        "An indicator uses the words of its initiative, or a text says how they belong together.",
    ),
    Bilingual(
        "語をそろえるか、取組みの説明に両者の関係を書いてください。",
        "Use one word for one thing, or say in the description how they belong together.",
    ),
    """
事業 1-1 津波避難リーダーの育成 | 講座で育てます。
  行動量 津波避難リーダーの人数 | 人 | 累計 | 増
""",
    """
事業 1-1 津波避難リーダーの育成 | 講座で育てます。
  行動量 津波避難サポーターの人数 | 人 | 累計 | 増
事業 1-2 「ついで見守り活動」の推進 | 散歩をしながら子どもを見守ります。
  行動量 一分ボランティア講習の開催 | 回 | 合計 | 増
""",
    _breaches,
)
