"""The first sheet (案内): what the workbook is of, and its sheets."""

from collections.abc import Sequence

from xlsxwriter.worksheet import Worksheet

from shirube.plan import Edition
from shirube.report.legible import one_line
from shirube.report.progress import document_title
from shirube.report.progress.lettering import lettered
from shirube.report.progress.values import MISSING
from shirube.report.workbook.faces import Faces, lay_out
from shirube.report.workbook.listing import fitting

_WARNING = "#b00020"
_SAID = (
    "数値は数として入っています。並べ替えや抽出は「一覧」のシートで行えます。",
    "表計算で直した内容は、元の版には反映されません。機械で読むための表はオープンデータの表です。",
)


def write_guide(
    sheet: Worksheet,
    edition: Edition,
    names: Sequence[str],
    absent: Sequence[str],
    unfit: str,
    faces: Faces,
) -> None:
    """Write what an Edition is and a link to each sheet of ``names``; ``absent`` have none.

    ``unfit`` stands out below the title where it is not empty.
    """
    title = one_line(document_title(edition))
    lay_out(sheet, title, 1)
    sheet.set_column(0, 0, 18)
    sheet.set_column(1, 1, 90)
    big = faces.face(bold=True, font_size=16, font_color=faces.colour, text_wrap=False)
    sheet.write_string(0, 0, fitting(title), big)
    sheet.write_string(1, 0, unfit, faces.face(bold=True, font_size=13, font_color=_WARNING))
    plan = edition.plan
    facts = (
        ("自治体", plan.municipality),
        ("計画期間", f"{plan.first}～{plan.last}年度"),
        ("日付", edition.date),
        ("値の時点", edition.as_of),
    )
    line = 2
    for name, said in facts:
        sheet.write_string(line, 0, name, faces.face(bold=True))
        sheet.write_string(line, 1, fitting(lettered(said) or MISSING), faces.face())
        line += 1
    for said in _SAID:
        sheet.write_string(line, 1, said, faces.face())
        line += 1
    for name in names:
        target = name.replace("'", "''")
        link = faces.face(font_color=faces.colour, underline=1)
        sheet.write_string(line, 0, "シート", faces.face(bold=True))
        sheet.write_url(line, 1, f"internal:'{target}'!A1", link, name)
        line += 1
    for name in absent:
        sheet.write_string(line, 0, name, faces.face(bold=True))
        sheet.write_string(line, 1, MISSING, faces.face())
        line += 1
