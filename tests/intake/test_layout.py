"""Layouts as files: what is loaded, and what is refused in one sentence."""

from pathlib import Path

import pytest

from shirube.intake.layout import RoleRow, layout_of, layout_text, layouts, named_layout
from shirube.intake.proof import proofread
from shirube.terms import Refusal
from tests.intake.sheet import HEAD, block, layout

TIER = 'tier = "施策"\nid = "measure"'
TABLE = 'under = ["施策"]\ncategory = "行動量"\ncolumns = ["番号", "名称", "年度"]'
STRATEGY = 'tiers = [%s]\nboxes = { "重点" = "FIELDS" }'
THREE = '"視点", "分野", "項目"'
MEASURE = block("施策", "施策 {number} {name}", reads="tier", more=TIER)


def test_entries() -> None:
    rows = 'rows = [{ label = "計画", role = "当初計画" }]\nboxes = { "課題" = "ISSUE" }'
    read = layout(block("表", "番号 名前", "番号 名称", reads="costs", more=rows))
    (form,) = read.blocks
    assert (read.name, read.path, read.title.en) == ("small", "small.toml", "A small layout")
    assert (read.recognise, read.furniture, read.name_marks) == (("施策",), ("ページの見出し",), ())
    assert (form.name, form.opens, form.reads) == ("表", ("番号 名前", "番号 名称"), "costs")
    assert form.rows == (RoleRow("計画", "当初計画"),)
    assert form.boxes == (("課題", "ISSUE"),)
    assert (form.under, form.runs_on, form.name_lines) == ((), False, 0)


@pytest.mark.parametrize(
    ("written", "named"),
    [
        ("[[block", "small.toml"),
        ("[[block]]\nname = 'x'", "opens, reads"),
        ("[[block]]\nname = 'x'\nopens = 'x'\nreads = 'goal'", "opens = 'x'"),
        (block("施策", reads="tier", more=TIER + '\ncolour = "red"'), "colour = 'red'"),
        (block("施策", reads="tier", more=TIER + '\nlead = "yes"'), "lead = 'yes'"),
        (block("施策", reads="tier", more=TIER + '\nname_lines = "2"'), "name_lines = '2'"),
        (block("施策", reads="tier", more=TIER + "\nunder = [3]"), "under = [3]"),
        (block("表", reads="costs", more="rows = [{ label = 3 }]"), "rows = {'label': 3}"),
    ],
)
def test_what_is_no_layout_is_refused_with_its_place(written: str, named: str) -> None:
    with pytest.raises(Refusal) as refused:
        layout(written)
    assert "様式small.tomlを読めません" in refused.value.sentence.ja
    assert named in refused.value.sentence.ja
    assert "docs/layouts.md" in refused.value.sentence.en


@pytest.mark.parametrize(
    ("above", "named"),
    [
        ("block = 3", "'int'"),
        ('block = ["x"]', "block = 'x'"),
        ("facts = 3", "facts = 3"),
        ("facts = { stage = 3 }", "facts = {'stage': 3}"),
        ('name_marks = "再掲"', "name_marks = '再掲'"),
        ("shadowed = 1", "shadowed = 1"),
        ('furnitures = ["x"]', "furnitures"),
        ("", "'block'"),
    ],
)
def test_what_stands_above_the_blocks_is_looked_at_too(above: str, named: str) -> None:
    with pytest.raises(Refusal) as refused:
        layout_of(f"{above}\n{HEAD}", "own.toml")
    assert refused.value.sentence.ja.startswith("様式own.tomlを読めません")
    assert named in refused.value.sentence.ja


@pytest.mark.parametrize(
    ("written", "said"),
    [
        (block("施策", reads="teir"), "readsの「teir」は"),
        (block("施策", reads="tier"), "tierがありません（tierに要ります）"),
        (block("施策", reads="tier", more='tier = "施策"'), "idがありません"),
        (block("施策", reads="tier", more=TIER + '\nheads = ["x"]'), "headsはtierでは使いません"),
        (block("施策", "施策 {nubmer}", reads="tier", more=TIER), "見出し「施策 {nubmer}」の{…}"),
        (block("施策", reads="tier", more=TIER + '\nbefore = ["{x}"]'), "beforeの見出し「{x}」"),
        (block("施策", reads="tier", more=TIER + '\nrank = "TOP"'), "rankの「TOP」は"),
        (block("施策", reads="tier", more=TIER + '\nunder = ["柱"]'), "underの「柱」は"),
        (block("施策", reads="tier", more=TIER + '\ncloses = ["柱"]'), "closesの「柱」は"),
        (block("施策", reads="tier", more=TIER + '\nfollows = ["柱"]'), "followsの「柱」は"),
        (block("文", reads="passage", more='kind = "PROSE"'), "kindの「PROSE」は"),
        (block("文", reads="passage", more='kind = "FACILITIES"'), "kindの「FACILITIES」は"),
        (
            MEASURE
            + block("表", "番号 {year}+", reads="yearly", more=TABLE.replace("行動量", "量")),
            "categoryの「量」は",
        ),
        (
            MEASURE + block("表", "番号 {year}+", reads="yearly", more=TABLE.replace("年度", "頁")),
            "columnsの「頁」は",
        ),
        (
            MEASURE
            + block("表", "番号 {year}+", reads="yearly", more=TABLE.replace("名称", "単位")),
            "columnsに「名称」がありません",
        ),
        (MEASURE + block("表", "番号 {year}", reads="yearly", more=TABLE), "{year}+がありません"),
        (
            MEASURE + block("表", "番号 {year}+", reads="outcomes", more=TABLE),
            "columnsの「番号」は",
        ),
        (
            MEASURE
            + block(
                "表",
                "番号 {year}+",
                reads="outcomes",
                more=TABLE.replace('"番号", "名称", "年度"', '"事業番号", "理由", "名称", "年度"'),
            ),
            "「理由」は最後に",
        ),
        (block("本", reads="strategy", more=STRATEGY % '"視点"'), "tiersには階層を3つ書きます"),
        (
            block("本", reads="strategy", more=(STRATEGY % THREE).replace("重点", "{x}")),
            "boxesの見出し「{x}」",
        ),
        (
            block("本", reads="strategy", more=(STRATEGY % THREE).replace("FIELDS", "FIELD")),
            "boxesの「FIELD」は",
        ),
        (
            block("費", reads="costs", more='rows = [{ label = "計画", role = "計画" }]'),
            "rowsの「計画」は",
        ),
    ],
)
def test_what_a_reader_cannot_use_is_refused_with_its_block(written: str, said: str) -> None:
    with pytest.raises(Refusal) as refused:
        proofread(layout(written))
    assert said in refused.value.sentence.ja
    assert "block '" in refused.value.sentence.en


@pytest.mark.parametrize("name", [known.name for known in layouts()])
def test_the_layouts_of_the_package_are_whole(name: str) -> None:
    assert proofread(named_layout(name)).name == name


def test_a_layout_of_ones_own_is_named_by_its_path(tmp_path: Path) -> None:
    own = tmp_path / "own.toml"
    own.write_text(layout_text("sector-plan"), encoding="utf-8-sig")
    read = named_layout(str(own))
    assert (read.name, read.path) == ("sector-plan", "own.toml")


@pytest.mark.parametrize(
    ("name", "said"),
    [("frog", "様式「frog」はありません"), ("frog.toml", "frog.tomlがありません")],
)
def test_a_layout_that_is_not_there(name: str, said: str) -> None:
    with pytest.raises(Refusal) as refused:
        named_layout(name)
    assert said in refused.value.sentence.ja


def test_a_layout_in_another_encoding(tmp_path: Path) -> None:
    own = tmp_path / "own.toml"
    own.write_bytes('name = "様式"'.encode("cp932"))
    with pytest.raises(Refusal) as refused:
        named_layout(str(own))
    assert "own.tomlはUTF-8のテキストではありません" in refused.value.sentence.ja
