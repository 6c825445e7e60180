"""Folding of printed text as the contract of the open tables words it."""

import re
import unicodedata

KEPT = {ord(char): chr(0xE000 + i) for i, char in enumerate("①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳㎡㎥℃")}
BACK = {ord(shield): chr(char) for char, shield in KEPT.items()}
MARK = re.compile("⟦[^⟧]*⟧")
JAPANESE = "\u3000-\u303f\u3040-\u30ff\u3400-\u9fff"
LOOSE = re.compile(f"(?<=[{JAPANESE}]) +| +(?=[{JAPANESE}])")


def folded(*paragraphs: str) -> str:
    """One line, NFKC with the kept signs, no blank beside a Japanese character, no marks."""
    text = MARK.sub("", "".join(paragraphs)).translate(KEPT)
    return LOOSE.sub("", unicodedata.normalize("NFKC", text).translate(BACK)).strip()
