"""The form that a planner begins with, and what becomes of it when it is filled in."""

import csv
import io
from dataclasses import replace

from shirube.intake import confirmation_form, corrected
from shirube.plan import Ground
from tests.intake.planner import EDITION, FILE, HEADER


def _rows(form: bytes) -> list[list[str]]:
    return list(csv.reader(io.StringIO(form.decode("utf-8-sig"), newline="")))


*_FIGURES, _LAST = EDITION.figures
_GUESSED = replace(EDITION, figures=(*_FIGURES, replace(_LAST, notes=("年度推定",))))


def test_the_form_lists_what_a_planner_should_look_at() -> None:
    assert [",".join(row) for row in _rows(confirmation_form(_GUESSED))] == [
        f"{HEADER},参考",
        "計画,全国地方公共団体コード,,,,,,,,",
        "A1,集計,,,,合計,,,,防災教室の参加者数 report.txt:40",
        "A1,方向,,,,増,,,,防災教室の参加者数 report.txt:40",
        "A2,集計,,,,合計,,,,備えをした人の数 report.txt:40",
        "A2,方向,,,,増,,,,備えをした人の数 report.txt:40",
        "A3,集計,,,,到達段階,,,,地区計画 report.txt:40",
        "A3,方向,,,,増,,,,地区計画 report.txt:40",
        "A3,年度,,見込み,2022-2023,2022-2023,,,,地区計画 report.txt:40",
    ]


def test_the_form_is_a_file_for_spreadsheets() -> None:
    form = confirmation_form(EDITION)
    assert form.startswith(b"\xef\xbb\xbf")
    assert form.count(b"\r\n") == form.count(b"\n") == len(_rows(form))


def test_a_plan_without_names_asks_for_them() -> None:
    nameless = replace(EDITION, plan=replace(EDITION.plan, name="", municipality=""))
    asked = [row[1] for row in _rows(confirmation_form(nameless)) if row[0] == "計画"]
    assert asked == ["計画名", "地方公共団体名", "全国地方公共団体コード"]


def test_a_form_that_is_filled_in_leaves_nothing_to_look_at() -> None:
    titles, *rows = _rows(confirmation_form(_GUESSED))
    for row in rows:
        row[6:9] = [row[5] or "131121", "係", "文書で確かめた"]
    text = io.StringIO(newline="")
    csv.writer(text).writerows([titles, *rows])
    edition, findings = corrected(_GUESSED, text.getvalue().encode("cp932"), FILE)
    assert findings == ()
    assert _rows(confirmation_form(edition)) == [titles]
    assert {one.kind_ground for one in edition.indicators} == {Ground.CONFIRMED}
    assert {one.direction_ground for one in edition.indicators} == {Ground.CONFIRMED}
