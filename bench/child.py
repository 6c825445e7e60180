"""Work done in a process of its own.

The one who starts it holds little memory itself: a child's peak counts from its parent's.
"""

import json
import subprocess
import sys
from typing import Any


def done(module: str, *arguments: object) -> None:
    """Run a module of the bench. Raises CalledProcessError where it fails."""
    subprocess.run([sys.executable, "-m", module, *map(str, arguments)], check=True)


def told(module: str, *arguments: object) -> dict[str, Any]:
    """Run a module of the bench and return the JSON that it prints."""
    call = [sys.executable, "-m", module, *map(str, arguments)]
    answer: dict[str, Any] = json.loads(subprocess.check_output(call))
    return answer
