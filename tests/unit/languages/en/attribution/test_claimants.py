"""Which words name a claimant."""

from __future__ import annotations

from pipeline.languages.en.attribution.claimants import claimant_span, is_quoted, speaker
from tests.documents import read, token


def test_a_token_is_quoted_between_the_marks_of_a_quotation() -> None:
    document = read("“We left,” the mayor said.")
    (sentence,) = document.sentences
    quoted = [each.text for each in sentence.parse.tokens if is_quoted(document, sentence, each.index)]
    assert quoted == ["“", "We", "left", ",", "”"]


def test_a_claimant_ends_where_a_quotation_begins() -> None:
    document = read("The “iron” mayor of “the city” said so.")
    (sentence,) = document.sentences
    span = claimant_span(document, sentence, token(sentence.parse, "mayor").index)
    assert document.text[slice(*span)] == "mayor of"


def test_who_stands_beside_the_end_of_a_quotation_speaks() -> None:
    document = read("We are here. “We will stay,” the mayor said.")
    sentence = document.sentences[-1]
    said = token(sentence.parse, "said").index
    assert speaker(document, sentence, said) == token(sentence.parse, "mayor").index
    plain = read("We will stay, the mayor said.")
    (alone,) = plain.sentences
    assert speaker(plain, alone, token(alone.parse, "said").index) is None
