"""Rating scales: which there are, and the one that a call names."""

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from rich.box import SIMPLE_HEAD
from rich.console import RenderableType
from rich.table import Table
from rich.text import Text

from shirube.cli.screen import seen
from shirube.evaluation import (
    NOT_RATED,
    Distribution,
    Evaluated,
    Grade,
    Rating,
    Scale,
    rating,
    scales,
    scales_of,
)
from shirube.terms import Bilingual, Language, Refusal

_HEADS = (
    Bilingual("名", "name"),
    Bilingual("使う団体", "used by"),
    Bilingual("段階（上から）", "grades, best match first"),
    Bilingual("出典", "source"),
)
_NONE_BY_DEFAULT = Bilingual(
    "初めは、どの尺度も使いません。--scale 名 で選ぶか、自分の尺度の TOML を指定します。",
    "None applies by default: choose one by --scale NAME, or name a .toml that holds your own.",
)
_BY_A_PERSON = Bilingual("人が選ぶ", "by a person")
_RATED = Bilingual("評価の分布（尺度 {id}: {user}）", "Grades by the scale {id} ({user})")
_SOURCE = Bilingual("出典: {source}", "Source: {source}")
_FORECASTS = Bilingual("うち見込みによるもの {n} 件", "{n} of them rest on a forecast")


def scale_named(name: str) -> Scale:
    """Return the published scale of a name, or the one of a TOML file.

    Raises Refusal where there is no such scale, or a file holds none or several.
    """
    if name.lower().endswith(".toml"):
        return _own(Path(name))
    known = {scale.id: scale for scale in scales()}
    if name in known:
        return known[name]
    names = ", ".join(known)
    raise Refusal(
        f"「{name}」という評価尺度はありません。{names} から選ぶか、自分の尺度の TOML ファイルを"
        "指定してください。",
        f"There is no scale '{name}': choose one of {names}, or name a .toml file of your own.",
    )


def _own(file: Path) -> Scale:
    try:
        found = scales_of(file.read_text(encoding="utf-8"), file.name)
    except (OSError, UnicodeDecodeError) as error:
        raise Refusal(
            f"「{file}」を読めません。評価尺度を書いた UTF-8 の TOML ファイルを指定してください。",
            f"'{file}' cannot be read: name a TOML file in UTF-8 that holds a scale.",
        ) from error
    if len(found) != 1:
        raise Refusal(
            f"「{file}」には評価尺度が {len(found)} 個あります。一つだけ書いてください。",
            f"'{file}' holds {len(found)} scales: write exactly one.",
        )
    return found[0]


def rated(scale: Scale, found: Evaluated) -> Rating:
    """Return what a scale says of a judgement."""
    direction = found.indicator.direction
    return rating(scale, found.rates, found.actual, found.baseline, direction)


def grade_word(given: Rating, language: Language) -> str:
    """Return the word of a scale, or that it has none."""
    return given.label or NOT_RATED.spoken(language)


def scales_page(known: Iterable[Scale], language: Language) -> Iterator[RenderableType]:
    """Yield the scales with who uses them, their grades and their source."""
    table = Table(box=SIMPLE_HEAD)
    for place, head in enumerate(_HEADS):
        table.add_column(head.spoken(language), overflow="fold", no_wrap=place == 0)
    for scale in known:
        cells = (scale.id, scale.user, _grades(scale.grades, language), scale.source)
        table.add_row(*(Text(seen(cell)) for cell in cells))
    yield table
    yield Text(_NONE_BY_DEFAULT.spoken(language))


def grade_page(
    scale: Scale, distribution: Distribution, language: Language
) -> Iterator[RenderableType]:
    """Yield how many indicators have which grade, and where the scale comes from."""
    title = _RATED.spoken(language).format(id=scale.id, user=scale.user)
    yield Text(seen(f"\n{title}"), "bold")
    counts = "  ".join(f"{word.spoken(language)} {count}" for word, count in distribution.counts)
    yield Text(seen(f"  {counts}"))
    forecasts = _FORECASTS.spoken(language).format(n=distribution.forecasts)
    yield Text(
        seen(f"  {forecasts}  {_SOURCE.spoken(language).format(source=scale.source)}"), "dim"
    )


def scale_data(scale: Scale) -> dict[str, object]:
    """Return a scale for JSON."""
    return {
        "id": scale.id,
        "user": scale.user,
        "source": scale.source,
        "measure": scale.measure,
        "grades": [grade.label for grade in scale.grades],
    }


def _grades(grades: Sequence[Grade], language: Language) -> str:
    return "\n".join(_grade(grade, language) for grade in grades)


def _grade(grade: Grade, language: Language) -> str:
    conditions = [
        f">{grade.above}" if grade.above is not None else "",
        f"≧{grade.at_least}" if grade.at_least is not None else "",
        "・".join(grade.movement),
        _BY_A_PERSON.spoken(language) if grade.judge else "",
    ]
    said = " ".join(filter(None, conditions))
    return f"{grade.label} ({said})" if said else grade.label
