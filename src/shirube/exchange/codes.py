"""Which bytes are text, and in which encodings documents and tables come."""

from collections.abc import Iterator


def encodings(data: bytes) -> Iterator[str]:
    """Yield the encodings to try on ``data``, the likeliest first; none for binary bytes.

    A byte-order mark decides; a zero byte without one is never text.
    """
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        yield "utf-16"
    elif b"\x00" not in data:
        yield "utf-8-sig"
        yield "cp932"
