"""Reads the files of a language's pack, or says of each fault the file, the line, what is wrong and what to do.

A pack is a folder of `pipeline/languages`. Three forms of file hold words:

`words.toml`, `page.toml`
    A table for each engine that reads it, with the keys of the engine's own dataclass (`words.read_words`).
`*.tsv`
    A heading line with the names of the columns, then a row a line (`tables.read_rows`). A line that begins with `#` is a
    comment.
`*.txt`
    Words, parted by white space (`tables.read_list`). A line that begins with `#` is a comment.
"""

from __future__ import annotations

from pipeline.languages.faults import SIGNS, Fault, PackError, meant, word_fault
from pipeline.languages.tables import Row, read_list, read_rows
from pipeline.languages.words import WORDS, Slice, read_words

__all__ = ["SIGNS", "WORDS", "Fault", "PackError", "Row", "Slice", "meant", "read_list", "read_rows", "read_words", "word_fault"]
