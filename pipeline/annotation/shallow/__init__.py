"""Reads languages that no dependency parser is bundled for: tokens, chunks, names and attributions by closed classes of words."""
