"""The body of a progress report: one measure after another, then costs."""

from tests.typeset.cells import cell_lines
from tests.typeset.city import Activity, Measure, Outcome, Pillar, Progress
from tests.typeset.pen import Pen, ended
from tests.typeset.rows import block, row
from tests.typeset.sheet import Sheet

DASHED = ["― "]


class Body:
    """The measures of one report."""

    def __init__(self, city: Progress, pen: Pen, sheet: Sheet) -> None:
        self.city, self.pen, self.sheet, self.style = city, pen, sheet, pen.style

    def measure(self, pillar: Pillar, measure: Measure) -> None:
        """The pages of a measure."""
        sheet, pen = self.sheet, self.pen
        sheet.here(measure.number)
        sheet.put(f"政策の柱{pen.digits(str(pillar.number))} {pen.line(pillar.name)} ")
        sheet.empty()
        sheet.put("施策 ")
        sheet.close(pen.digits(str(measure.number)) + " ")
        sheet.paragraph(pen.lines(measure.name, 30.0))
        sheet.empty()
        sheet.put("目指す姿 ")
        sheet.paragraph(pen.lines(measure.goal, self.style.body))
        sheet.empty()
        self.projects(measure)
        sheet.empty(3)
        self.activities(measure)
        sheet.empty()
        self.outcomes(measure)

    def projects(self, measure: Measure) -> None:
        """What the measure is made of, its departments and footnotes."""
        self.sheet.put("■施策を構成する事業 ")
        self.project_heading(0.5)
        for project in measure.projects:
            lines, height = row(
                [
                    [project.number + " "],
                    ended(self.pen.lines(project.name, self.style.project)),
                    ended(self.pen.lines(project.direction, self.style.direction)),
                ]
            )
            self.sheet.room(height, self.project_heading)
            self.sheet.placed(lines, height)
        self.sheet.put(f"所管部：{'、'.join(measure.departments)} ")
        for i, note in enumerate(measure.footnotes):
            number = measure_note(measure, i)
            self.sheet.empty(2)
            self.sheet.close(f"{number} ")
            self.sheet.paragraph(self.pen.lines(note, self.style.body + 10), 0.0)

    def project_heading(self, gap: float = 1.0) -> None:
        if gap != 1.0:
            self.sheet.close(" ")
        self.sheet.put("事業 ", gap)
        self.sheet.close("番号 ")
        self.sheet.put("事業名 事業の方向性 ")

    def activities(self, measure: Measure) -> None:
        """The 行動量 table."""
        blocks = [
            (project.number, activity)
            for project in measure.projects
            for activity in project.activities
        ]
        first = self.activity_block(*blocks[0])
        if not self.sheet.fits(first[1] + 6):
            self.sheet.turn()
        report = self.pen.fiscal(self.city.report_year).replace(" ", "")
        self.sheet.put(f"■実現に向けた取組み（行動量）  ※{report}実績は見込み ")
        self.sheet.close(" ")
        self.activity_heading()
        for i, (number, activity) in enumerate(blocks):
            lines, height = self.activity_block(number, activity) if i else first
            self.sheet.room(height, self.activity_heading)
            self.sheet.placed(lines, height)

    def activity_heading(self) -> None:
        years = " ".join(self.pen.fiscal(year) for year in self.city.years)
        self.sheet.put("事業 ")
        self.sheet.put("番号 ")
        self.sheet.close(f"取組み {years} 総量 計画変更理由・内容等 ")

    def number_lines(self, number: str, branch: str) -> list[str]:
        """Project number, the branch below it."""
        if not branch:
            return [number + " "]
        return [number + " " * self.pen.chance.choice((0, 1, 1)), branch + " "]

    def activity_block(
        self, number: str, activity: Activity
    ) -> tuple[list[tuple[float, str]], float]:
        """The rows of one activity."""
        pen, indicator = self.pen, activity.indicator
        name = [line for text in indicator.name for line in ended(pen.lines(text, self.style.name))]
        rows = [
            [
                [label],
                *(cell_lines(pen, cell, indicator.label_form, self.style.figure) for cell in cells),
            ]
            for label, cells in (
                ("当初計画 ", (*activity.original, activity.original_total)),
                ("修正計画 ", (*activity.revised, activity.revised_total)),
                ("実  績 ", (*activity.actual, activity.actual_total)),
            )
        ]
        reason = ended(pen.lines(activity.reason, self.style.reason)) if activity.reason else DASHED
        return block([self.number_lines(number, indicator.branch), name], rows, reason)

    def outcomes(self, measure: Measure) -> None:
        """The 成果指標 table."""
        made = [
            row(self.outcome_row(project.number, outcome))
            for project in measure.projects
            for outcome in project.outcomes
        ]
        if not self.sheet.fits(made[0][1] + 7):
            self.sheet.turn()
        self.sheet.put("■成果指標 ")
        self.sheet.close(" ")
        self.outcome_heading()
        for lines, height in made:
            self.sheet.room(height, self.outcome_heading)
            self.sheet.placed(lines, height)

    def outcome_heading(self) -> None:
        self.sheet.put("事業 ")
        self.sheet.put("番号 ")
        self.sheet.close("指標 策定時 ")
        self.sheet.put("目標値 ")
        self.sheet.put(f"（{self.pen.fiscal(self.city.years[-1])}末） ")
        self.sheet.close("目標値変更理由等 ")

    def outcome_row(self, number: str, outcome: Outcome) -> list[list[str]]:
        """Number, name, baseline, target, reason."""
        pen, indicator, style = self.pen, outcome.indicator, self.style
        reason = DASHED
        if outcome.old_target:
            old = cell_lines(pen, outcome.old_target, indicator.label_form, style.reason)
            past = "【目標値（策定時）】" + "".join(line.rstrip(" ") for line in old)
            reason = [*ended(pen.lines(outcome.reason, style.reason)), past + " "]
        return [
            self.number_lines(number, indicator.branch),
            [line for text in indicator.name for line in ended(pen.lines(text, style.outcome))],
            cell_lines(pen, outcome.baseline, indicator.label_form, style.target),
            cell_lines(pen, outcome.target, indicator.label_form, style.target),
            reason,
        ]


def measure_note(measure: Measure, index: int) -> str:
    """The number a footnote has in the names of the measure."""
    marks = [p.name.partition("⟦")[2].partition("⟧")[0] for p in measure.projects if "⟦" in p.name]
    return marks[index]
