"""A sector plan as text (layout B)."""

from tests.typeset.city import Goal, Sector, Theme
from tests.typeset.era import fiscal
from tests.typeset.measuring import wrapped
from tests.typeset.pen import Pen
from tests.typeset.sector_tables import Tables
from tests.typeset.sheet import Sheet
from tests.typeset.style import Style

NOISE = ("�進", "捗", "�", "管", "理", "�", "評", "価")


def sector(city: Sector, style: Style) -> str:
    """The whole document."""
    pen, sheet = Pen(style, city.last_heisei), Sheet(style)
    front(city, pen, sheet)
    tables = Tables(city, pen, sheet)
    for theme in city.themes:
        for i, goal in enumerate(theme.goals):
            sheet.turn()
            opening(theme, goal, pen, sheet, first=i == 0)
            sheet.turn()
            later(goal, pen, sheet)
            sheet.turn()
            tables.write(goal)
        if theme.column:
            sheet.turn()
            column(theme, pen, sheet)
    return sheet.text()


def front(city: Sector, pen: Pen, sheet: Sheet) -> None:
    """The page that explains the pages."""
    sheet.put("第４章 ")
    sheet.put("今後の施策の方向")
    sheet.close(" ")
    text = f"第４章では、{city.name}{city.plan}の推進施策ごとに、めざす姿と取組みを記載しています。"
    sheet.paragraph(pen.lines(text, pen.style.text))
    sheet.empty()
    for title, said in (
        ("■取組みの行動量 ", "→主な取組みについて、年度ごとの活動の量を記載しています。"),
        ("■取組みの成果指標 ", "→主な取組みによって表れる成果を測る指標を記載しています。"),
    ):
        sheet.put(title)
        sheet.paragraph(pen.lines(said, pen.style.text))
        sheet.empty()
    sheet.put("めざす姿 ")
    sheet.put("現状やこれまでの取組み ")
    sheet.put("今後の課題 ")
    sheet.put("取組みの方向性 ")
    sheet.put("めざす姿の実現に向けた主な取組み ")
    if pen.style.replacement:
        for char in NOISE:
            sheet.close(char)
    before = fiscal(city.years[0] - 1, city.last_heisei)
    sheet.paragraph(pen.lines(f"● 現況値は、原則として{before}の実績値です。", pen.style.text))


def bullets(texts: tuple[str, ...], pen: Pen, sheet: Sheet) -> None:
    """Bulleted paragraphs."""
    for text in texts:
        sheet.paragraph(wrapped(f"{pen.style.bullet} {pen.seams(text)}", pen.style.text + 1))


def opening(theme: Theme, goal: Goal, pen: Pen, sheet: Sheet, *, first: bool) -> None:
    """Title, what is now, then the boxes: the goal and its headings at the page's end."""
    if first:
        sheet.put(f"推進施策{pen.digits(str(theme.number))} {pen.line(theme.name)} ")
        sheet.empty()
        sheet.put("▶▶関連する SDGs のゴール ")
        sheet.empty(3)
        sheet.put("  ")
    bullets(goal.present, pen, sheet)
    for table in goal.statistics:
        sheet.put(f"【{pen.line(table.caption)}】 ")
        sheet.put(" ".join(pen.line(head) for head in table.heads) + " ")
        for row in table.rows:
            sheet.put(" ".join(pen.line(cell) for cell in row) + " ")
    sheet.empty()
    sheet.put("  ")
    if goal.subtitle:
        sheet.put(f" {pen.line(goal.subtitle)}  ")
    sheet.paragraph(pen.lines(goal.statement, 33.0))
    sheet.paragraph(pen.lines(goal.explanation, pen.style.text))
    sheet.put("現状やこれまでの取組み ")
    sheet.put("めざす姿 ")
    if goal.number:
        sheet.put(f"{pen.digits(goal.number)} ")


def later(goal: Goal, pen: Pen, sheet: Sheet) -> None:
    """Issues and directions; their headings stand at the page's end."""
    bullets(goal.issues, pen, sheet)
    sheet.empty(2)
    bullets(goal.directions, pen, sheet)
    sheet.empty()
    sheet.put("  ")
    sheet.put("今後の課題 ")
    sheet.put("取組みの方向性 ")


def column(theme: Theme, pen: Pen, sheet: Sheet) -> None:
    """A column on its own page, its title at the end."""
    if theme.column is None:
        return
    for text in theme.column.paragraphs:
        sheet.paragraph(pen.lines(text, pen.style.text - 2))
    sheet.empty()
    sheet.put(f"{pen.line(theme.column.title)} コラム ")
