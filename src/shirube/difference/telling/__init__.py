"""What the story tells, chapter by chapter."""
