"""What packs are read with is imported from one place."""

from __future__ import annotations

from pipeline.languages import faults, packs, tables, words


def test_the_readers_and_what_they_raise_are_those_of_the_forms_of_files() -> None:
    assert (packs.read_words, packs.read_rows, packs.read_list) == (words.read_words, tables.read_rows, tables.read_list)
    assert (packs.PackError, packs.Fault, packs.Row) == (faults.PackError, faults.Fault, tables.Row)
