"""The pages that describe the forms are true."""

import json
import re

from shirube.exchange import ONLY_IN_JSON, TABLES, edition_hash
from tests.exchange.example import EDITION
from tests.exchange.example import TABLES as FILES
from tests.exchange.generated import ROOT, TABLES_PAGE, tables_page


def test_the_page_of_the_tables_is_the_one_of_the_code() -> None:
    page = TABLES_PAGE.read_text(encoding="utf-8")
    assert page == tables_page(page), "make it anew: python -m tests.exchange.generated"
    assert all(f"`{field}`" in page for field in ONLY_IN_JSON)


def test_every_file_and_column_of_the_contract_is_there_in_order() -> None:
    headers = {file: tuple(text.splitlines()[0].split(",")) for file, text in FILES.items()}
    assert {table.file: table.header for table in TABLES} == headers


def test_the_page_of_the_json_form_speaks_of_every_version() -> None:
    page = (ROOT / "docs" / "edition.md").read_text(encoding="utf-8")
    versions = re.findall(r"^\| (\d) \|", page, re.MULTILINE)
    older = sorted((ROOT / "tests" / "exchange" / "older").iterdir())
    assert versions == ["0", "1"]
    assert [json.loads(path.read_bytes())["shirube"]["schema"] for path in older] == [0]
    assert len(edition_hash(EDITION)) == 64
