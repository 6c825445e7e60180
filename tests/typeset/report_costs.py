"""Costs by measure, and the total."""

from tests.typeset.city import Cost, Pillar, Progress
from tests.typeset.pen import Pen
from tests.typeset.sheet import Sheet


class Costs:
    """The 事業費一覧 of the body."""

    def __init__(self, city: Progress, pen: Pen, sheet: Sheet) -> None:
        self.city, self.pen, self.sheet = city, pen, sheet

    def write(self) -> None:
        """All pillars, the total, what the rows mean."""
        sheet, pen = self.sheet, self.pen
        sheet.put("２ 事業費一覧 ")
        sheet.empty()
        report = pen.fiscal(self.city.report_year).replace(" ", "")
        text = f"政策の柱ごとに施策の事業費をまとめました。{report}の実績は見込みの額です。"
        sheet.paragraph(pen.lines(text, pen.style.body))
        sheet.empty()
        self.heading()
        for pillar in self.city.pillars:
            self.pillar(pillar)
        sheet.room(6.0, self.heading)
        sheet.put("合計 ")
        self.rows(self.city.total_cost)
        if len(self.city.measures) > 1:
            sheet.put(
                "※複数の施策に関わる予算事業があるため、施策の事業費の合計は合計額と一致しません。 "
            )
        sheet.empty()
        self.legend(report)

    def heading(self) -> None:
        self.sheet.put("柱 No 施策名 ")
        for i, year in enumerate(self.city.years):
            self.sheet.put(self.pen.fiscal(year) + " ", 0.5 if i == 0 else 1.0)
            self.sheet.put("（千円） ")

    def pillar(self, pillar: Pillar) -> None:
        """One pillar: its number, then its measures."""
        for i, measure in enumerate(pillar.measures):
            self.sheet.room(6.0, self.heading)
            if i == 0:
                self.sheet.put(self.pen.digits(str(pillar.number)) + " ")
            name = self.pen.line(measure.name)
            if measure.cost.remark:
                self.sheet.put(f"{measure.number} ")
                self.sheet.close(name + " ")
                self.sheet.put(f"※{measure.cost.remark} ")
            else:
                self.sheet.put(f"{measure.number} {name} ")
            self.rows(measure.cost)

    def rows(self, cost: Cost) -> None:
        """当初, 修正, 実績."""
        for label, amounts, missing in (
            ("当初計画 ", cost.original, "― "),
            ("修正計画 ", cost.revised, "― "),
            ("実   績 ", cost.actual, " "),
        ):
            cells = (missing if v is None else f"{v:,} " for v in amounts)
            self.sheet.put(label + "".join(cells))

    def legend(self, report: str) -> None:
        for word, text in (
            ("当初計画 ", "計画を定めたときの内容です。 "),
            ("修正計画 ", "取組みの状況を踏まえて計画を見直した場合に記載しています。 "),
            ("実   績 ", f"{report}の実績は、{report}末の見込みです。 "),
        ):
            self.sheet.put(word)
            self.sheet.put(text)
