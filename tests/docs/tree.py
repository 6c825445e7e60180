"""The files of the repository that the public sees."""

import subprocess
from pathlib import Path

ROOT = Path(__file__).parents[2]


def public_files() -> list[Path]:
    """Return every file that git keeps or would keep, in the order of their names."""
    command = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    listed = subprocess.run(command, cwd=ROOT, capture_output=True, check=True, text=True)
    paths = {ROOT / name for name in listed.stdout.split("\0") if name}
    return sorted(path for path in paths if path.is_file())
