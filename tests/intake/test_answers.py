"""Cells as answers: label=value|unit|notes@date, words, or <reason>."""

import pytest

from shirube.intake.answers import parts
from tests.intake.page import atoms_of, part_shown

CELLS = [
    ("", ["<未定>"]),
    ("―", ["<該当なし>"]),
    ("－", ["<該当なし>"]),
    ("0件", ["0|件"]),
    ("12", ["12|-"]),
    ("1,200人", ["1200|人"]),
    ("延べ1,200人（重複あり）", ["1200|人|延べ|重複あり"]),
    ("80％以上", ["80|%|以上"]),
    ("12人（令和５年度）", ["12|人@令和5年度"]),
    ("12人\n（累計）\n（令和５年３月時点）", ["12|人|累計@令和5年3月時点"]),
    ("新設：3か所 改修：2か所", ["新設=3|か所", "改修=2|か所"]),
    ("新設 3か所 改修 2か所", ["新設=3|か所", "改修=2|か所"]),
    ("a）3人 b）2人（２年間の合計）", ["a=3|人|2年間の合計", "b=2|人|2年間の合計"]),
    ("a）3人（延べ） b）2人", ["a=3|人|延べ", "b=2|人"]),
    ("a）3人 b）2人（令和５年度）", ["a=3|人@令和5年度", "b=2|人@令和5年度"]),
    ("検討・試行", ["検討・試行"]),
    ("検討\n試行", ["検討試行"]),
    ("試行（令和６年度）", ["試行@令和6年度"]),
    ("次の計画による", ["<他計画による>次の計画による"]),
    ("第３期の計画に基づく 取組み", ["<他計画による>第3期の計画に基づく取組み"]),
    ("市内28地区で始動", ["28|地区 in 市内28地区で始動"]),
    ("10～20人", ["10~20人"]),
    ("第２期を開始", ["第2期を開始"]),
]


@pytest.mark.parametrize(("cell", "shown"), CELLS)
def test_parts(cell: str, shown: list[str]) -> None:
    atoms = tuple(atoms_of(cell)) if cell else ()
    assert [part_shown(part) for part in parts(atoms)] == shown


def test_every_part_remembers_its_tokens() -> None:
    first, second = parts(tuple(atoms_of("新設：3か所\n改修：2か所")))
    assert ([t.line for t in first.tokens], [t.line for t in second.tokens]) == ([1, 1], [2, 2])
