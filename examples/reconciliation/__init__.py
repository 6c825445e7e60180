"""The worked page docs/reconciliation.md: ``python -m examples.reconciliation`` writes it."""
