"""The same folio gives the same bytes."""

import hashlib
import subprocess
import sys

from shirube.report.theme import plain
from shirube.report.typeset import pdf
from tests.report.folios import EVERY

_SAID = (
    "import hashlib; from shirube.report.theme import plain;"
    "from shirube.report.typeset import pdf;"
    "from tests.report.folios import EVERY;"
    "print(hashlib.sha256(pdf(EVERY, plain())).hexdigest())"
)


def test_two_runs_give_the_same_bytes() -> None:
    here = hashlib.sha256(pdf(EVERY, plain())).hexdigest()
    elsewhere = subprocess.run(
        [sys.executable, "-c", _SAID],
        capture_output=True,
        text=True,
        check=True,
        env={"PYTHONHASHSEED": "7", "TZ": "Asia/Tokyo", "PYTHONPATH": "."},
    )

    assert elsewhere.stdout.strip() == here
