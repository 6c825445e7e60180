"""docs/charts.md with its pictures, made from the numbers of an invented city."""

from collections.abc import Mapping
from pathlib import Path

from examples.charts.people import PEOPLE
from examples.charts.plans import PLANS
from shirube.charts import PHONE, Chart, Drawing, drawing

DOCS = Path(__file__).parents[2] / "docs"
_OPENING = """# 図 Charts

PDF、Word、Web、端末のどこでも同じ図を、一つの関数 `drawing` で描きます。
答えは SVG の文字列と、題、注記（単位・基準日・人口の定義・出典・値のない所）、
見えない人のための言葉、図の元になった表です。
この頁の図は架空の潮見市のもので、次の命令が作り、テストが比べます。

One function, `drawing`, for every door: SVG as a string, title, note, alternative text, and the
data as rows. The numbers on this page are invented; the command below makes it and a test holds
it true.

```sh
.venv/bin/python -m examples.charts
```

## 使い方 Use

```python
from shirube.charts import PHONE, Caption, Lines, Series, drawing

chart = Lines(
    Caption("総人口の見通し", unit="人", source="国勢調査", population="総人口"),
    (Series("社人研準拠", (2020, 2025, 2030), (182_400, 179_800, 175_900)),),
)
made = drawing(chart)  # made.svg, .alt, .title, .note, .head, .rows
small = drawing(chart, "en", PHONE)  # for a telephone, with English words around it
```

- 値は整数、`Decimal`、小数。`None` と NaN は「値なし」で、線や棒を空け、注記で言います。
  描く値が一つもなければ、一文で断ります（`Refusal`）。
- `made.svg` には題と注記がありません。表と並べて頁が印字します。
  `made.sheet` は両方を入れた、一枚で立つ図です。
- 色だけに頼りません。線は破線と印の形、棒は模様、計画・見込み・実績は白抜きと塗りでも
  見分けられます。文字の濃さは 4.5:1 以上、線や印は 3:1 以上です。
- 名前は線のそばに置き、重なるときは動かし、長ければ折り返し、三行を超えれば「…」で
  切ります（表には全部あります）。軸の文字は間引きます。
- SVG にはスクリプトも外への参照もありません。HTML に直に置くとき、`stylesheet()` の CSS を
  足すと暗い画面の色になります。

*In English:* values are integers, `Decimal` or floats; `None` and NaN leave a gap that the note
names, and a chart without any value is refused in one sentence. `made.svg` leaves title and note
to the page, `made.sheet` holds both. Dashes, shapes and patterns tell what colours tell. Names
stand at their lines and never overlap. Inline in HTML, `stylesheet()` adds the colours of a dark
page.
"""


def page() -> Mapping[str, str]:
    """Return the text of every file by its path under docs/."""
    parts = [_OPENING]
    files: dict[str, str] = {}
    for title, charts in (("計画と推進状況 Plans", PLANS), ("人口 Population", PEOPLE)):
        parts.append(f"## {title}\n")
        for name, (chart, heading) in charts.items():
            made = drawing(chart)
            files[f"charts/{name}.svg"] = f"{made.svg}\n"
            parts.append(_shown(name, heading, chart, made))
    narrow = drawing(PEOPLE["scenarios"][0], width=PHONE)
    files["charts/scenarios-phone.svg"] = f"{narrow.svg}\n"
    parts.append(_narrow(narrow))
    files["charts.md"] = "\n".join(parts)
    return files


def _shown(name: str, heading: str, chart: Chart, made: Drawing) -> str:
    head = f"| {' | '.join(made.head)} |"
    rule = f"|{' --- |' * len(made.head)}"
    rows = "\n".join(f"| {' | '.join(row)} |" for row in made.rows)
    note = f"{made.note}\n\n" if made.note else ""
    return (
        f"### {heading}\n\n`{type(chart).__name__}` **{made.title}**\n\n"
        f"![{made.alt}](charts/{name}.svg)\n\n{note}{head}\n{rule}\n{rows}\n"
    )


def _narrow(made: Drawing) -> str:
    return (
        "## 狭い画面 On a telephone\n\n同じ図を幅340で描き直したものです。縮めるのではなく、"
        f"置き方を変えます。\n\n![{made.alt}](charts/scenarios-phone.svg)\n"
    )
