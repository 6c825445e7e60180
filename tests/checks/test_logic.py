"""From activities to outcomes: boundaries of the rules LOG-01 to LOG-12."""

import pytest

from shirube.checks import sketched
from tests.checks.looking import weighed
from tests.checks.noticing import noticed, spots


@pytest.mark.parametrize(
    ("second", "wrong"),
    [
        ("事業 1-2 桟橋\n    行動量 長さ | m | 合計 | 増", ["成果指標"]),
        ("事業 1-2 桟橋\n    成果指標 満足 | % | 率 | 増", ["行動量"]),
        ("事業 1-2 桟橋", ["行動量と成果指標"]),
        ("事業 1-2 桟橋 | 注 再掲", []),
        ("事業 1-2 桟橋 | 国の事業のため指標を設定していません。", []),
        ("事業 1-2 桟橋 | 行動量は設けていません。", ["成果指標"]),
        ("事業 1-2 桟橋 | 指標を設定しています。", ["行動量と成果指標"]),
        # rows of the tier below are rows of the project
        (
            "事業 1-2 桟橋\n    取組み 改修\n      行動量 長さ | m | 合計 | 増\n"
            "      成果指標 満足 | % | 率 | 増",
            [],
        ),
    ],
)
def test_every_project_has_both(second: str, wrong: list[str]) -> None:
    first = "事業 1-1 渡船\n    行動量 便数 | 便 | 合計 | 増\n    成果指標 満足 | % | 率 | 増"
    assert spots("LOG-01", f"施策 1 港\n  {first}\n  {second}") == wrong


@pytest.mark.parametrize(
    ("note", "wrong"),
    [
        ("潮見港湾再生構想の行動量については、目標設定は行いません。", []),
        # of another scheme, which the second project does not name
        ("潮見離島航路構想の行動量については、目標設定は行いません。", ["行動量"]),
        ("潮見港湾再生構想の行動量については、目標設定を行います。", ["行動量"]),
    ],
)
def test_a_note_elsewhere_spares_what_belongs_to_its_scheme(note: str, wrong: list[str]) -> None:
    sketch = f"""
施策 1 港
  事業 1-1 渡船
    行動量 便数 | 便 | 合計 | 増
    成果指標 満足した人の割合 | % | 率 | 増
    文 注記 | | {note}
  事業 1-2 桟橋 | 注 潮見港湾再生構想
    成果指標 満足した人の割合 | % | 率 | 増
"""
    assert spots("LOG-01", sketch) == wrong


ONE, TWO = "行動量 ① 数 | 回 | 合計 | 増", "行動量 ② 船 | 隻 | 合計 | 増"
BEST = "満足した人の割合 | % | 率 | 増"


@pytest.mark.parametrize(
    ("rows", "weights"),
    [
        ([ONE, TWO, f"成果指標 ① {BEST}", f"成果指標 ② {BEST}"], []),
        ([ONE, TWO, f"成果指標 ① {BEST}", f"成果指標 ③ {BEST}"], ["W"]),
        # both lead to the one outcome
        ([ONE, TWO, f"成果指標 {BEST}"], ["I"]),
        # one of the outcomes has no activity
        (["行動量 数 | 回 | 合計 | 増", f"成果指標 ① {BEST}", f"成果指標 ② {BEST}"], ["W"]),
        # the numbers say it
        (["行動量 3 数 | 回 | 合計 | 増", f"成果指標 3-① {BEST}", f"成果指標 3-② {BEST}"], []),
        ([ONE, f"成果指標 {BEST}"], []),
    ],
)
def test_numbers_that_lead_from_one_to_the_other(rows: list[str], weights: list[str]) -> None:
    sketch = "\n  ".join(["事業 1-1 港", *rows])
    assert weighed("LOG-02", sketched(sketch)) == weights


@pytest.mark.parametrize(
    ("outcome", "wrong"),
    [
        ("港湾学習教室が役に立った人の割合", 1),
        ("港湾教室が役に立った人の割合", 0),
        ("漁業教室が役に立った人の割合", 0),
        ("新規港湾教室が役に立った人の割合", 0),
        ("港湾体験海洋学習教室が役に立った人の割合", 0),
    ],
)
def test_one_body_has_one_name(outcome: str, wrong: int) -> None:
    sketch = (
        f"事業 1-1 港\n  行動量 市民港湾教室の開催回数 | 回 | 合計 | 増\n  成果指標 市民{outcome}"
    )
    assert len(spots("LOG-10", f"{sketch} | % | 率 | 増")) == wrong


@pytest.mark.parametrize(
    ("name", "amount", "wrong"),
    [
        ("渡船回数券を使った人の数", 50, 1),
        ("渡船回数券を使った人の数", 49, 0),
        ("便利になったと思う人の数", 50, 0),
    ],
)
def test_an_outcome_is_another_number_than_its_activity(name: str, amount: int, wrong: int) -> None:
    activity = "行動量 渡船回数券の販売数 | 枚 | 合計 | 増 | 当初計画 2022=20 2023=30 計=50"
    outcome = f"成果指標 {name} | 人 | 合計 | 増 | 目標値 2023={amount}[2年間の合計]"
    assert len(spots("LOG-11", f"事業 1-1 渡船\n  {activity}\n  {outcome}")) == wrong


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("渡船利用の相談件数も増えています。", 1),
        ("渡船利用の相談件数は増加傾向にあります。", 1),
        ("渡船利用の相談件数は減っています。", 0),
        ("渡船利用を増やします。", 0),
        ("島へ移る人数は増えています。", 0),
    ],
)
def test_what_is_said_to_rise_rises(text: str, wrong: int) -> None:
    cells = "渡船利用相談件数・令和3年度=52件 渡船利用相談件数・令和4年度=40件"
    sketch = f"施策 1 港 | {text}\n  表 統計表 | 渡船の相談 | {cells}"
    assert len(spots("LOG-12", sketch)) == wrong


def test_a_plan_without_activities_lacks_none() -> None:
    assert spots("LOG-01", "施策 1 港\n  事業 1-1 渡船\n    成果指標 満足 | % | 率 | 増") == []


@pytest.mark.parametrize(
    ("name", "wrong"),
    [
        ("普及啓発の実施数", "実施数"),
        ("出前講座の開催回数(延べ数)", "開催回数"),
        ("個別避難計画作成数a)浸水想定区域内b)それ以外", "作成数"),
        ("防災マップの配布数※転入者を含む", "配布数"),
        # who took part and found it good is no output
        ("講座で理解が深まった人の割合", ""),
        ("作成数を満足に思う人の割合", ""),
        ("ごみの排出量", ""),
    ],
)
def test_outputs_among_the_outcomes(name: str, wrong: str) -> None:
    sketch = f"事業 1-1 防災\n  成果指標 {name} | 件 | 合計 | 増"
    assert spots("LOG-03", sketch) == ([wrong] if wrong else [])


def test_what_only_took_part_is_counted_once() -> None:
    names = ("講座の参加者数", "相談件数", "催しの来場者数", "講座で理解した参加者数")
    numbered = zip("①②③④", names, strict=True)
    rows = "\n".join(f"  成果指標 {sign} {name} | 人 | 合計 | 増" for sign, name in numbered)
    (sentence,) = noticed("LOG-03", f"事業 1-1 防災\n{rows}")
    assert sentence.startswith("成果指標のうち3件")
    assert "1-1①、1-1②、1-1③" in sentence


@pytest.mark.parametrize(
    ("name", "unit", "kind", "wrong"),
    [
        ("生ごみ(家庭系)削減量", "t", "合計", "削減量"),
        ("資源回収量", "t", "合計", "回収量"),
        ("会議に本人が参画している割合", "%", "率", "割合"),
        ("事業を達成した事業者数", "事業者", "合計", "を達成した"),
        ("一単位あたりの定員数(平均値)", "人", "平均", "(平均値)"),
        # what is done, though a result is its aim
        ("習慣の定着に向けた講座の参加者数", "人", "合計", ""),
        ("回収量を知らせる掲示の枚数", "枚", "合計", ""),
        ("削減量の調査回数", "回", "合計", ""),
    ],
)
def test_results_among_the_activities(name: str, unit: str, kind: str, wrong: str) -> None:
    sketch = f"事業 1-1 環境\n  行動量 {name} | {unit} | {kind} | 増"
    assert spots("LOG-04", sketch) == ([wrong] if wrong else [])


COURSE = "事業 1-1 学習\n  行動量 防災塾の受講者数 | 人 | 合計 | 増 | 当初計画 2022=40 2023=60"


@pytest.mark.parametrize(
    ("outcome", "wrong"),
    [
        ("防災塾で備えた人の数 | 人 | 合計 | 増 | 目標値 =100[2年間の合計]", 0),
        ("防災塾で理解した人の数 | 人 | 合計 | 増 | 目標値 =101[2年間の合計]", 1),
        # the target of one year stands beside the plan of that year
        ("防災塾で理解した人の数 | 人 | 合計 | 増 | 目標値 =60", 0),
        ("防災塾で理解した人の数 | 人 | 合計 | 増 | 目標値 =61", 1),
        # 名 and 人 are one unit
        ("防災塾で理解した人の数 | 名 | 合計 | 増 | 目標値 =61", 1),
        # another unit, another thing, and a stock are not compared
        ("防災塾で改善した箇所 | 箇所 | 合計 | 増 | 目標値 =900", 0),
        ("地域の訓練に参加した人の数 | 人 | 合計 | 増 | 目標値 =900", 0),
        ("防災塾を修了した人の数 | 人 | 累計 | 増 | 目標値 =900", 0),
        ("防災塾で理解した人の数 | 人 | 合計 | 増 | 当初計画 2022=41 2023=50", 1),
    ],
)
def test_no_more_changed_than_were_reached(outcome: str, wrong: int) -> None:
    assert len(spots("LOG-05", f"{COURSE}\n  成果指標 {outcome}")) == wrong


@pytest.mark.parametrize(
    ("target", "wrong"),
    [("=99[2年間の合計]", 0), ("=100[2年間の合計]", 1), ("=110[2年間の合計]", 1)],
)
def test_success_is_counted_not_named(target: str, wrong: int) -> None:
    """Everybody may use an advice on work; not everybody finds work."""
    row = "行動量 漁業研修の受講者数 | 人 | 合計 | 増 | 当初計画 2022=40 2023=60"
    for name, count in (("漁業研修の就労者数", wrong), ("漁業研修の就労相談の数", 0)):
        outcome = f"成果指標 {name} | 人 | 合計 | 増 | 目標値 {target}"
        assert len(spots("LOG-09", f"事業 1-1 仕事\n  {row}\n  {outcome}")) == count


@pytest.mark.parametrize(
    ("target", "wrong"),
    [("=99[2年間の合計]", 0), ("=100[2年間の合計]", 1), ("=110[2年間の合計]", 0)],
)
def test_everybody_succeeds(target: str, wrong: int) -> None:
    """More than all is said by LOG-05, so that one flaw is one finding."""
    outcome = f"成果指標 防災塾で理解した人の数 | 人 | 合計 | 増 | 目標値 {target}"
    assert len(spots("LOG-09", f"{COURSE}\n  {outcome}")) == wrong


@pytest.mark.parametrize(
    ("element", "row", "wrong"),
    [
        ("女性防災リーダーの育成", "女性防災コーディネーターの人数", "女性防災コーディネーター"),
        ("見守り推進員の育成", "見守り推進員の人数", ""),
        ("女性防災リーダーの育成", "防災コーディネーターの人数", ""),
        ("「ついで見守り」の推進", "一分ボランティア講習の受講者数", "ついで見守り"),
        ("「ついで見守り」の推進", "ついで見守りの登録者数", ""),
        # the text says what the two have to do with each other
        ("「ついで見守り」の推進 | 一分ボランティアが担います。", "一分ボランティア講習の数", ""),
    ],
)
def test_names_belong_together(element: str, row: str, wrong: str) -> None:
    sketch = f"事業 1-1 {element}\n  行動量 {row} | 人 | 合計 | 増"
    assert spots("LOG-06", sketch) == ([wrong] if wrong else [])


@pytest.mark.parametrize(
    ("reason", "wrong"),
    [
        ("100人から150人に1.5倍に増やす。", []),
        ("100人から150人に、要望により拡げる。", []),
        ("100人から150人に引き下げる。", ["引き下げ"]),
        ("定員を20人から10人に上方修正する。", ["上方修正"]),
        ("100人から150人に40人増とする。", ["40人増"]),
        ("100人から150人に50人増とする。", []),
        ("100人から150人に約3倍とする。", ["約3倍"]),
        ("市内60人と市外50人の合計150人とする。", ["市内60人と市外50人の合計150人"[2:]]),
        ("市内60人と市外90人の合計150人とする。", []),
        ("上方修正する。", []),
        # what is made smaller is not the plan
        ("会場を縮小するため。", []),
        ("下方修正する。", ["下方修正"]),
    ],
)
def test_a_reason_agrees_with_itself(reason: str, wrong: list[str]) -> None:
    sketch = "事業 1-1 渡船\n  行動量 客数 | 人 | 合計 | 増 | 当初計画 2023=100\n"
    assert spots("LOG-07", f"{sketch}  変更 2023 | 100 | 150 | {reason}") == wrong


@pytest.mark.parametrize(("forecast", "wrong"), [("12", []), ("8", ["見込みを上回っ"]), ("10", [])])
def test_a_claim_is_borne_out_by_the_years(forecast: str, wrong: list[str]) -> None:
    row = f"当初計画 2022=10 2023=10 | 修正計画 2023=15 | 見込み 2022={forecast}"
    sketch = f"事業 1-1 渡船\n  行動量 客数 | 人 | 合計 | 増 | {row}\n"
    assert spots("LOG-07", f"{sketch}  変更 2023 | 10 | 15 | 当初の見込みを上回ったため。") == wrong


@pytest.mark.parametrize(
    ("reason", "wrong"),
    [
        ("12月現在の実績120人が目標値を上回ったため。", 0),
        ("12月現在の実績90人が目標値を上回ったため。", 1),
        ("12月現在の実績(累計90人)が目標値を超えたため。", 1),
        ("12月現在の実績(累計90人)が目標値に迫っているため。", 0),
        ("見込み120人が計画を下回ったため。", 1),
        # a number of something else
        ("実績9団体が計画を上回ったため。", 0),
    ],
)
def test_what_is_said_to_have_passed_the_target(reason: str, wrong: int) -> None:
    sketch = "事業 1-1 渡船\n  成果指標 客数 | 人 | 合計 | 増 | 変更前目標値 =100 | 目標値 =150\n"
    assert len(spots("LOG-07", f"{sketch}  変更 目標値 | 100 | 150 | {reason}")) == wrong


@pytest.mark.parametrize(
    ("before", "wrong"),
    [
        # 200 plans were 20 % of 1,000 people, 600 are 30 % of 2,000
        ("20", 0),
        # 10 % is 200 of the new 2,000
        ("10", 1),
    ],
)
def test_a_share_is_made_of_the_whole_that_is_named(before: str, wrong: int) -> None:
    sketch = f"""
事業 1-1 避難
  行動量 作成数 | 件 | 合計 | 増 | 当初計画 2022=100 2023=100 | 修正計画 2023=500
  成果指標 作成できた人の割合 | % | 率 | 増 | 目標値 =30 | 変更前目標値 ={before}
  変更 目標値 | {before}% | 30% | 対象者を1,000人から2,000人に変更したため。
"""
    sentences = noticed("LOG-07", sketch)
    assert len(sentences) == wrong
    assert all("2,000人に対する割合（10.0%）" in sentence for sentence in sentences)


@pytest.mark.parametrize(
    ("target", "wrong"),
    [
        # 4 + 5 + 7 by the plan; 4 + 3 + 7 by the forecast
        ("16", ""),
        ("14", "見込みで数えた10件"),
        ("15", "足した16件と"),
    ],
)
def test_a_stock_grows_by_its_activity(target: str, wrong: str) -> None:
    sketch = f"""
事業 1-1 空き家
  行動量 登録件数 | 件 | 合計 | 増 | 当初計画 2022=5 2023=5 | 修正計画 2023=7 | 見込み 2022=3
  成果指標 入居件数 | 件 | 累計 | 増 | 現況値 =4 | 変更前目標値 =14 | 目標値 ={target}
"""
    sentences = noticed("LOG-08", sketch)
    assert len(sentences) == bool(wrong)
    assert wrong in "".join(sentences)


@pytest.mark.parametrize(
    ("years", "wrong"),
    [
        ("2024=24 2025=32 2026=40 2027=48", []),
        ("2024=24 2025=32 2026=40 2027=49", ["2027年度"]),
        # one year alone that fits ties nothing
        ("2024=24 2025=32 2026=41 2027=60", []),
    ],
)
def test_a_stock_grows_year_by_year(years: str, wrong: list[str]) -> None:
    sketch = f"""
計画 2024-2027
事業 1-1 空き家
  行動量 登録件数 | 件 | 合計 | 増 | 当初計画 2024=8 2025=8 2026=8 2027=8
  成果指標 入居件数 | 件 | 累計 | 増 | 現況値 =14 | 当初計画 {years}
"""
    assert spots("LOG-08", sketch) == wrong
