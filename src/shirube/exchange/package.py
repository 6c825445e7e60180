"""datapackage.json: what the open tables are, for people and programs that meet them first.

A Tabular Data Package of the Frictionless Data Package specification, version 1.
"""

import hashlib
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from shirube.exchange.document import edition_hash
from shirube.exchange.history import SCHEMA
from shirube.exchange.tables import ALL_TABLES, Column, Table
from shirube.plan import Edition
from shirube.terms import year

TABLES_VERSION = "1"
"""The version of the contract of the open tables (公開表)."""

_DAY = re.compile(r"年(?P<month>\d{1,2})月(?P<day>\d{1,2})日")


@dataclass(frozen=True, slots=True)
class Licence:
    """Under which terms the tables may be used."""

    name: str
    title: str
    path: str


CC_BY = Licence(
    "CC-BY-4.0",
    "クリエイティブ・コモンズ 表示 4.0 国際",
    "https://creativecommons.org/licenses/by/4.0/deed.ja",
)


def data_package(
    edition: Edition, files: Mapping[str, bytes], licence: Licence = CC_BY
) -> dict[str, Any]:
    """Return the descriptor of ``files``, the open tables of ``edition`` (検査.csv if it is there).

    ``created`` is the day that the Edition prints, and left out where it prints none. Raises
    Refusal like ``edition_json``.
    """
    digest = edition_hash(edition)
    plan = edition.plan
    created = _created(edition.date)
    stage = edition.stage + "(案)" * edition.draft
    sources = [
        {"title": each.file, "sha256": each.sha256} for each in edition.documents if each.file
    ]
    return {
        "profile": "tabular-data-package",
        "name": f"shirube-{digest[:16]}",
        "id": f"sha256:{digest}",
        "title": " ".join(filter(None, (plan.municipality, plan.name, stage))) or digest,
        "description": _DESCRIPTION,
        "version": TABLES_VERSION,
        **({"created": created} if created else {}),
        "licenses": [{"name": licence.name, "title": licence.title, "path": licence.path}],
        **({"sources": sources} if sources else {}),
        "keywords": ["自治体", "計画", "指標", "オープンデータ"],
        "history": _history(edition, digest),
        "resources": [
            _resource(table, files[table.file]) for table in ALL_TABLES if table.file in files
        ],
    }


def package_json(package: Mapping[str, Any]) -> bytes:
    """Return a descriptor as the bytes of datapackage.json."""
    return (json.dumps(package, ensure_ascii=False, indent=2) + "\n").encode()


_DESCRIPTION = (
    "自治体の計画を、体系・指標・値・変更・事業費・効果額・関連の表に分けたものです。"
    "文字コードはUTF-8(BOM付き)、改行はCRLF、年は西暦の会計年度(4月から翌年3月)です。"
    "空欄はゼロではなく、列「状態」が理由を示します。"
    "一つの欄に複数の値があるときは、列「所管」では「、」、ほかでは「;」で区切り、"
    "値の中の区切りの前には「\\」を置きます。"
    "「=」「+」「-」「@」で始まる文の前には、表計算ソフトが式とみなさないよう「'」を置きます。"
)


def _history(edition: Edition, digest: str) -> dict[str, Any]:
    return {
        "版": edition.stage,
        "案": edition.draft,
        "版の日付": edition.date,
        "数値の時点": edition.as_of,
        "検証値": digest,
        "前の版": edition.predecessor,
        "確認による訂正の件数": len(edition.corrections),
        "edition.jsonの形式": SCHEMA,
        "公開表の形式": {TABLES_VERSION: "初版"},
    }


def _created(printed: str) -> str:
    match, western = _DAY.search(printed), year(printed)
    if match is None or western is None:
        return ""
    try:
        day = date(western, int(match["month"]), int(match["day"]))
    except ValueError:
        return ""
    return f"{day.isoformat()}T00:00:00+09:00"


def _resource(table: Table[Any], content: bytes) -> dict[str, Any]:
    return {
        "profile": "tabular-data-resource",
        "name": table.name,
        "path": table.file,
        "title": table.file.removesuffix(".csv"),
        "description": table.meaning.ja,
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "bytes": len(content),
        "hash": f"sha256:{hashlib.sha256(content).hexdigest()}",
        "dialect": {
            "delimiter": ",",
            "lineTerminator": "\r\n",
            "quoteChar": '"',
            "doubleQuote": True,
            "skipInitialSpace": False,
            "header": True,
        },
        "schema": _schema(table),
    }


def _schema(table: Table[Any]) -> dict[str, Any]:
    keys = [_foreign_key(table, column) for column in table.columns if column.within]
    return {
        "fields": [_field(column) for column in table.columns],
        "missingValues": [""],
        **({"primaryKey": [table.key]} if table.key else {}),
        **({"foreignKeys": keys} if keys else {}),
    }


def _field(column: Column) -> dict[str, Any]:
    words = [word for word, _ in column.words]
    limits = ({"required": True} if column.required else {}) | ({"enum": words} if words else {})
    return {
        "name": column.name,
        "title": column.name,
        "type": column.type,
        "description": column.meaning.ja,
        **({"unit": column.unit} if column.unit else {}),
        **({"constraints": limits} if limits else {}),
        **({"definitions": dict(column.words)} if words else {}),
        "property": column.field,
    }


def _foreign_key(table: Table[Any], column: Column) -> dict[str, Any]:
    file, key = column.within or ("", "")
    other = next(each.name for each in ALL_TABLES if each.file == file)
    resource = "" if other == table.name else other
    return {"fields": [column.name], "reference": {"resource": resource, "fields": [key]}}
