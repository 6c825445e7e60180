"""Names of cities, projects and indicators, put together from the nouns of a field."""

from random import Random

from tests.typeset.field import Field
from tests.typeset.words import ENDINGS, EVENTS, PLACES, PROJECTS


def city_name(chance: Random) -> str:
    return chance.choice(PLACES) + chance.choice(ENDINGS)


def project_name(chance: Random, field: Field, topic: str) -> str:
    return chance.choice(PROJECTS).format(topic=topic, people=chance.choice(field.people))


def flow_name(chance: Random, field: Field, topic: str) -> tuple[str, str]:
    """Name and unit of something done anew each year."""
    event, visitor = chance.choice(EVENTS)
    people = chance.choice(field.people)
    counted = (
        (f"{topic}{event}の{visitor}数", "人"),
        (f"{people}向け{topic}{event}の{visitor}数（延べ数）", "名"),
        (f"{topic}に関する{event}の開催回数", "回"),
        (f"{people}を対象とした{topic}の相談件数", "件"),
        (f"{topic}に関する出張相談会・{event}の実施回数", "回"),
    )
    return chance.choice((*counted, *field.works))


def stock_name(chance: Random, field: Field) -> tuple[str, str]:
    """Name and unit of something counted from the beginning."""
    thing, unit = chance.choice(field.stocks)
    return f"{thing}数（累計）", unit


def level_name(chance: Random, field: Field, topic: str) -> tuple[str, str]:
    """Name and unit of what stands at a year's end."""
    people = chance.choice(field.people)
    levels = (
        (f"{topic}教室の登録定員数", "名"),
        (f"{topic}用タブレットの設置台数", "台"),
        (f"{people}と連携した{topic}の実施地区数", "地区"),
    )
    return chance.choice(levels)


def rate_name(chance: Random, field: Field, topic: str) -> str:
    """Name of a share."""
    event, visitor = chance.choice(EVENTS)
    people = chance.choice(field.people)
    rates = (
        f"{topic}{event}で理解・関心が深まった{visitor}の割合",
        f"{people}のうち{topic}に取り組んでいる人の割合",
        f"{topic}の認知度",
        f"{topic}{event}の満足度",
        f"{topic}を今後も続けたいと回答した{people}の割合",
    )
    return chance.choice(rates)


def average_name(chance: Random, topic: str) -> tuple[str, str]:
    """Name and unit of a mean."""
    means = (
        (f"{topic}の１回あたりの参加者数（平均値）", "人"),
        ("市民１人１日あたりのごみ排出量", "g/人・日"),
        (f"{topic}による年間のCO₂削減量（３年平均）", "t-CO₂"),
    )
    return chance.choice(means)
