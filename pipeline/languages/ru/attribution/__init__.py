"""Who says what in Russian."""
