"""English: the parser, and the rules that find who says what."""

from pipeline.annotation.english.attributions import attributions
from pipeline.annotation.english.parser import EnglishParser

__all__ = ["EnglishParser", "attributions"]
