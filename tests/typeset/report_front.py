"""What stands before the measures: the plan's place, the list of measures."""

from tests.typeset.city import Progress
from tests.typeset.era import fiscal
from tests.typeset.pen import Pen
from tests.typeset.sheet import Sheet


def position(city: Progress, pen: Pen, sheet: Sheet) -> None:
    """The chapter on the plan's place."""
    first, last = (fiscal(year, city.last_heisei) for year in (city.years[0], city.years[-1]))
    sheet.put("第１章 計画の位置づけについて ")
    sheet.empty()
    sheet.put("１ 計画の位置づけ ")
    for text in (
        f"「{city.plan}」（以下「本計画」という。）は、{city.name}の目指す将来像に向けて、{first}から{last}までに"
        "重点的に取り組む施策をまとめたものです。",
        "毎年度、取組みの状況を確かめ、必要に応じて翌年度以降の年次別計画を見直します。この冊子では、見直しの内容と"
        "その理由を示しています。",
    ):
        sheet.paragraph(pen.lines(text, pen.style.body))
    sheet.empty(2)
    sheet.put("２ 推進状況について ")
    report = fiscal(city.report_year, city.last_heisei)
    for text in (
        f"{report}の実績は、12月末の時点で見込んだ年度末の数値です。",
        "※成果指標のうち目標の達成が難しいもの、又は想定を大きく上回るものは、目標値を見直しました。",
    ):
        sheet.paragraph(pen.lines(text, pen.style.body))


def contents(city: Progress, pen: Pen, sheet: Sheet) -> None:
    """The 施策一覧 of the body: pillars, measures, strategy marks, pages."""
    count = pen.digits(str(len(city.pillars)))
    sheet.put(f"１ {count}つの政策の柱に基づく個別施策 ")
    sheet.put("施策一覧 ")
    sheet.put("政策の柱 ")
    sheet.close("施策")
    sheet.put("番号 ")
    sheet.close("施策名 ")
    sheet.put("総合 ")
    sheet.put("戦略 ")
    sheet.close("頁 ")
    for pillar in city.pillars:
        sheet.put(f"政策の柱{pen.digits(str(pillar.number))} ")
        sheet.paragraph(pen.lines(pillar.name, 13.0))
        for measure in pillar.measures:
            mark = pen.chance.choice(("①", "②", "③", "①②", ""))
            sheet.put(
                f"{measure.number} {pen.line(measure.name)} {mark} {sheet.place(measure.number)} "
            )
    sheet.put("【総合戦略】 ")
    for mark, text in (
        ("①", "基本目標１ 希望をかなえるまち "),
        ("②", "基本目標２ 人と資源が生きるまち "),
        ("③", "基本目標３ 都市と地域が結ばれるまち "),
    ):
        sheet.put(f"{mark}：{text}")
