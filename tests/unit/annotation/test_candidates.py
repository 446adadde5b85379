"""One article claims no more than is worth its time, whatever it repeats; what is left out is counted."""

from __future__ import annotations

import time
from dataclasses import replace

import pytest

from pipeline.annotation.annotator import Annotator
from pipeline.annotation.candidates import MOST_CLAIMS
from pipeline.annotation.events.languages import LEXICONS
from pipeline.annotation.events.scanning import hits
from pipeline.annotation.memo import Memo
from pipeline.annotation.parse import Parse
from tests.articles import cleaned

REPEATED = {"hi": "ने कहा कि ", "mr": "यांनी सांगितले की "}


def test_an_article_has_its_first_claims_and_says_how_many_come_behind(annotator: Annotator) -> None:
    sentence, before = "El alcalde dijo que el puente se derrumbó. ", annotator.left_out
    whole = annotator.annotate(cleaned(sentence * (MOST_CLAIMS + 100), "es"))
    assert annotator.left_out - before == 100
    part = annotator.annotate(cleaned(sentence * MOST_CLAIMS, "es"))
    assert annotator.left_out - before == 100, "none is left out of as many as are taken"
    assert [claim.content for claim in whole.claims] == [claim.content for claim in part.claims]
    assert len(whole.claims) == MOST_CLAIMS
    assert len({claim.vector for claim in whole.claims}) == 1, "equal contents share a vector"
    assert None not in {claim.vector for claim in whole.claims}


@pytest.mark.parametrize("language", ["hi", "mr"])
def test_what_a_sentence_names_is_looked_up_once_for_all_its_contents(annotator: Annotator, language: str) -> None:
    lexicon = LEXICONS[language]
    assert lexicon is not None
    annotator.memo = Memo(1_000)
    parse = annotator._languages[language].parser.parse(REPEATED[language] * 60)
    contents = [frozenset(range(first, len(parse.tokens))) for first in range(len(parse.tokens))]

    def seconds(of: Parse, count: int) -> float:
        started = time.process_time()
        for tokens in contents[:count]:
            hits(of, tokens, lexicon)
        return time.process_time() - started

    one = min(seconds(replace(parse, text=f"{number}"), 1) for number in range(3))
    every = seconds(replace(parse, text="every"), len(contents))
    assert len(contents) > 100
    assert every < 20 * one


@pytest.mark.parametrize("text", ["«a» कि ", "मंत्री ने कहा कि हमला हुआ। ", '"हमला हुआ है" मंत्री ने कहा। '])
def test_a_text_four_times_as_long_takes_four_times_as_long(annotator: Annotator, text: str) -> None:
    def seconds(characters: int) -> float:
        annotator.memo = Memo(1_000)
        article = cleaned(text * (characters // len(text)), "hi")
        started = time.process_time()
        annotator.annotate(article)
        return time.process_time() - started

    seconds(1_000)  # loads the dictionary
    assert seconds(48_000) < 2 * 4 * min(seconds(12_000), seconds(12_000))
