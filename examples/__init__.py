"""Ready Editions to look into, and how they are made: ``python -m examples``."""
