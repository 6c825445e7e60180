"""``python -m examples.reconciliation``: write docs/reconciliation.md anew."""

from examples.reconciliation.page import PAGE, page

if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
