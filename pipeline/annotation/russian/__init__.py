"""Russian: parses, and who says what."""
