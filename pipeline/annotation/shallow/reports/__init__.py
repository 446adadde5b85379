"""Who says what in a language without a dependency parser."""
