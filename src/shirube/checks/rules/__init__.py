"""One rule a file, named by its code; each module holds its ``RULE``."""
