"""What all tests share: how hypothesis searches (no clock decides, a failure is found again)."""

import os

from hypothesis import settings

from tests.draws import STEADY

settings.register_profile(
    "steady", deadline=None, derandomize=True, print_blob=True, backend=STEADY
)
settings.register_profile("search", deadline=None, max_examples=1000)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "steady"))
