"""Raw record to clean article: decoding, readable text, title, language, near-copy signature."""

from pipeline.cleaning.article import Cleaned, Origin, clean, cleaned
from pipeline.cleaning.decoding import Decoded, decode
from pipeline.cleaning.signature import leading_sentences_key

__all__ = ["Cleaned", "Decoded", "Origin", "clean", "cleaned", "decode", "leading_sentences_key"]
