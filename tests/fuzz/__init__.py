"""Seeded hostile records through the functions that the agents run: `python -m tests.fuzz` (`make fuzz`)."""
