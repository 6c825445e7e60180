"""What is no document is refused in a sentence; what is one is read, however it is written."""

import io
import os
import subprocess
import sys
import zipfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

import pytest

from shirube.intake import read_bytes, read_document
from shirube.plan import Edition, Figure
from shirube.terms import Refusal, Severity
from tests.intake.mangling import Document, text
from tests.typeset import Scope, invent, typeset
from tests.typeset.invention import Layout

FILE = "report.txt"
REPORT = text(Document("progress", 3, False))
LONG_REPORT = typeset(invent(1, "progress", Scope(measures=8, years=3)))
NOVEL = (
    "汽船が岬を回るころ、霧はもう港まで下りていた。灯台守の娘は、父の残した帳面を開いた。\n"
    "一頁目には、潮の高さだけが三年分も並んでいる。「数は嘘をつかない」が父の口癖だった。\n"
    "　だが最後の頁には、数の代わりに短い手紙がはさんであった。\n\n"
)
ENGLISH_NOVEL = (
    "The ferry was late again, and nobody on the quay of Shiomi seemed to mind.\n"
    "In 2024 the harbour had counted 1,204 gulls; this year there were 3 more.\n\n"
)


def _zipped(name: str) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr(name, REPORT)
    return file.getvalue()


def _in_shift_jis(report: str) -> bytes:
    """A report as Shift_JIS can hold it: a ? stands for a sign that it lacks."""
    return report.encode("cp932", "replace")


BINARY = {
    "a picture": b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\x00\x01\x00\x00\x00\x01\x08\x06",
    "a PDF": b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj<</Filter/FlateDecode>>stream\nx\x9c\x00\xff",
    "a zip": _zipped("report.txt"),
    "a workbook": _zipped("xl/worksheets/sheet1.xml"),
    "random bytes": Random(7).randbytes(100_000),
    "UTF-16 without a mark": REPORT.encode("utf-16-le"),
    "half a UTF-16": REPORT.encode("utf-16")[:-1],
}
NOTHING = {
    "an empty file": "",
    "blanks": " \t\u3000\n" * 100,
    "100,000 blank lines": "\n" * 100_000,
    "form feeds": "\f\n" * 1_000,
    "characters that print nothing": "\ufeff\x07\x7f\n" * 1_000,
}
UNBROKEN = {
    "a report on one line": LONG_REPORT.replace("\n", " "),
    "a report without any blank": "".join(LONG_REPORT.split()),
    "1 MB of brackets": "（" * 350_000,
    "1 MB of digits": "1" * 1_000_000,
    "1 MB of marks over a letter": "\u0323\u0301" * 250_000,
    "a line too long in a good report": REPORT + "あ" * 10_001 + "\n",
}
OTHER = {
    "a novel": NOVEL * 300,
    "an English novel": ENGLISH_NOVEL * 300,
    "numbers alone": "\n".join(str(number) for number in range(10_000)),
    "dashes alone": "― － - ‐ ー\n" * 20_000,
    "brackets, a line each": "（\n" * 20_000,
    "brackets, many a line": f"{'（' * 5_000}\n" * 20,
    "one heading over and over": "施策 1 海を守る\n" * 5_000,
    "all headings over and over": "政策の柱 1 海\n施策 1 海\n事業 番号 取組み 令和4年度 総量\n"
    * 1_000,
    "years alone": "令和4年度 令和5年度\n" * 5_000,
    "marks over letters": "か\u3099\u0301\u0323 " * 2_000 + "\n",
    "a table of another kind": "氏名,年齢,住所\n佐藤,44,潮見市\n" * 3_000,
}


def _sentence(data: bytes, layout: str | None = None) -> str:
    with pytest.raises(Refusal) as refused:
        read_bytes(FILE, data, layout)
    told = refused.value.sentence
    assert told.ja.startswith(FILE)
    assert told.ja.endswith("。")
    assert FILE in told.en
    assert told.en.endswith(".")
    return told.ja


@pytest.mark.parametrize("name", BINARY)
def test_bytes_that_are_no_text(name: str) -> None:
    assert "テキストとして読めません" in _sentence(BINARY[name])


@pytest.mark.parametrize("name", NOTHING)
def test_a_text_without_a_line(name: str) -> None:
    assert "空です" in _sentence(NOTHING[name].encode())


@pytest.mark.parametrize("name", UNBROKEN)
def test_a_line_that_is_no_line_of_a_page(name: str) -> None:
    assert "改行したテキストを指定してください" in _sentence(UNBROKEN[name].encode())


def test_the_long_line_is_named() -> None:
    assert "2行目は12,000文字" in _sentence(f"一行目\n{'あ' * 12_000}\n".encode())


@pytest.mark.parametrize("name", OTHER)
def test_a_text_that_is_no_plan(name: str) -> None:
    assert "様式" in _sentence(OTHER[name].encode())


@pytest.mark.parametrize("layout", ["progress-report", "sector-plan"])
@pytest.mark.parametrize("name", OTHER)
def test_a_text_that_is_no_plan_read_as_one(name: str, layout: str) -> None:
    assert _sentence(OTHER[name].encode(), layout)


def _edition(written: str | bytes) -> Edition:
    """The Edition of a report but for its document's hash and number of lines."""
    data = written if isinstance(written, bytes) else written.encode()
    edition = read_bytes(FILE, data).edition
    (document,) = edition.documents
    return replace(edition, documents=(replace(document, sha256="", lines=0),))


LAYOUTS: tuple[Layout, ...] = ("progress", "sector")


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("encoding", ["cp932", "utf-16", "utf-8-sig"])
def test_a_report_in_another_encoding(layout: Layout, encoding: str) -> None:
    report = _in_shift_jis(text(Document(layout, 2, False))).decode("cp932")
    assert _edition(report.encode(encoding)) == _edition(report)


SPRINKLED = {
    "a mark of byte order": "\ufeff",
    "NUL as UTF-16 may hold it": "\x00",
    "a bell": "\x07",
    "a deletion": "\x7f",
}


@pytest.mark.parametrize("name", SPRINKLED)
def test_characters_that_print_nothing_change_nothing(name: str) -> None:
    middle = len(REPORT) // 2
    sprinkled = REPORT.replace("計画", f"計{SPRINKLED[name]}画")
    sprinkled = sprinkled[:middle] + SPRINKLED[name] * 3 + sprinkled[middle:]
    assert _edition(sprinkled.encode("utf-16")) == _edition(REPORT)


def _figures(written: str) -> set[Figure]:
    return set(_edition(written).figures)


STRANGE = {
    "a line separator": "\u2028",
    "a mark of direction": "\u202e",
    "a blank without width": "\u200b",
    "marks over a letter": "か\u3099\u0323\u0301\u0301",
    "a family of one letter": "👨‍👩‍👧",
    "a sign of eighteen letters": "ﷺ",
    "a lone quotation mark": '"',
    "a name of 9,000 letters": "海" * 9_000,
    "9,000 digits": "9" * 9_000,
    "9,000 brackets": "（" * 9_000,
    "3,000 blanks between": "海" + " " * 3_000 + "海",
    "4,000 pieces": "1 " * 4_000,
    "500 years": "令和4年度 " * 500,
    "a number of numbers": "1-" * 4_000 + "1",
}
FORMS: dict[str, Callable[[str], str]] = {
    "on a line": lambda sign: sign,
    "on each of 200 lines": lambda sign: "\n".join([sign[:300]] * 200),
}


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("name", STRANGE)
def test_a_strange_line_leaves_the_other_measure_as_it_is(name: str, form: str) -> None:
    """Put behind each heading of the second of two measures, so that any reader meets it."""
    report = typeset(invent(6, "progress", Scope(measures=2, years=2)))
    first, heading, second = report.rpartition("■施策を構成する事業")
    places = [at for at, line in enumerate(second.split("\n")) if line.startswith("■")]
    whole = {f for f in _figures(report) if f.source.last < first.count("\n")}
    assert whole
    for place in (0, *places):
        lines = second.split("\n")
        lines.insert(place + 1, FORMS[form](STRANGE[name]))
        assert whole <= _figures(first + heading + "\n".join(lines))


def test_a_report_without_page_breaks() -> None:
    report = text(Document("progress", 2, False))
    flat = "\n".join(line.strip() for line in report.split("\n") if line.strip())
    assert len(_figures(flat)) == len(_figures(report))


@pytest.mark.parametrize("tenths", range(1, 10))
@pytest.mark.parametrize("seed", [1, 2, 3])
def test_a_report_cut_short(tenths: int, seed: int) -> None:
    """It is refused, or there is something to look at; what stands before the cut is right."""
    report = typeset(invent(seed, "progress", Scope(measures=3, years=2)))
    try:
        reading = read_bytes(FILE, report[: len(report) * tenths // 10].encode())
    except Refusal as refusal:
        assert refusal.sentence.ja.startswith(FILE)
        return
    assert any(finding.severity is not Severity.NOTE for finding in reading.findings)
    odd = {f.indicator for f in set(reading.edition.figures) - _figures(report)}
    assert odd <= {reading.edition.figures[-1].indicator}


@pytest.mark.parametrize("tenths", range(1, 10))
@pytest.mark.parametrize("seed", [1, 2, 3])
def test_a_sector_plan_cut_short(tenths: int, seed: int) -> None:
    """Only the row that was cut may be wrong."""
    plan = typeset(invent(seed, "sector", Scope(measures=3, years=3)))
    try:
        cut = _figures(plan[: len(plan) * tenths // 10])
    except Refusal as refusal:
        assert refusal.sentence.ja.startswith(FILE)
        return
    assert len({figure.indicator for figure in cut - _figures(plan)}) <= 1


@contextmanager
def locked(path: Path) -> Iterator[None]:
    """A file that an ordinary user may not open, seen as that user."""
    is_root = os.geteuid() == 0
    path.chmod(0)
    path.parent.chmod(0o755)
    try:
        if is_root:
            os.seteuid(65534)
        yield
    finally:
        if is_root:
            os.seteuid(0)
        path.chmod(0o600)


def test_a_file_that_may_not_be_opened() -> None:
    with TemporaryDirectory() as folder:
        path = Path(folder, FILE)
        path.write_text(REPORT, encoding="utf-8")
        with locked(path), pytest.raises(Refusal, match="権限"):
            read_document(path)


def test_a_folder(tmp_path: Path) -> None:
    with pytest.raises(Refusal, match="フォルダ"):
        read_document(tmp_path)


@pytest.mark.parametrize("name", ["a\nb.txt", "a\x07.txt", os.fsdecode(b"\xff.txt")])
def test_a_name_that_cannot_be_quoted(name: str, tmp_path: Path) -> None:
    path = tmp_path / name
    path.write_text(REPORT, encoding="utf-8")
    with pytest.raises(Refusal, match="名を変えてください"):
        read_document(path)


def _called(path: Path, out: Path) -> subprocess.CompletedProcess[str]:
    words = [sys.executable, "-m", "shirube", "read", str(path), "-o", str(out), "--lang", "ja"]
    return subprocess.run(words, capture_output=True, text=True, check=False)


CALLS = {
    "a picture": (BINARY["a picture"], 2),
    "a novel": (OTHER["a novel"].encode(), 2),
    "1 MB on a line": (UNBROKEN["1 MB of digits"].encode(), 2),
    "a report cut short": (REPORT[: len(REPORT) * 8 // 10].encode(), 1),
    "a report in Shift_JIS": (_in_shift_jis(REPORT), 0),
}


@pytest.mark.parametrize("name", CALLS)
def test_the_command_line(name: str, tmp_path: Path) -> None:
    data, code = CALLS[name]
    path, out = tmp_path / FILE, tmp_path / "out"
    path.write_bytes(data)
    done = _called(path, out)
    assert done.returncode == code
    assert out.exists() == (code < 2)
    assert sorted(each.name for each in tmp_path.iterdir()) == sorted({FILE, *["out"][: code < 2]})
    assert len(done.stderr.splitlines()) == (code == 2)
    assert ("READ-0" in done.stdout) == (code == 1)
