"""The words of the open tables, as the contract lists them."""

from enum import Enum

import pytest

from shirube.plan import Category, Direction, EffectCategory, Ground, Kind, Rank, Role


@pytest.mark.parametrize(
    "kind, words",
    [
        (Category, "行動量 成果指標"),
        (Kind, "合計 累計 水準 率 平均 到達段階 併記"),
        (Direction, "増 減 維持 未定"),
        (Ground, "印字 推定 確認"),
        (Role, "現況値 当初計画 修正計画 見込み 実績 目標値 変更前目標値"),
        (Rank, "柱 施策 事業"),
    ],
)
def test_words(kind: type[Enum], words: str) -> None:
    assert [member.value for member in kind] == words.split()


def test_an_effect_whose_mark_was_lost_is_blank() -> None:
    assert [kind.value for kind in EffectCategory] == ["削減額", "抑制額", "歳入増", "計", ""]
