"""One article claims no more than is worth its time, whatever it repeats; what is left out is counted."""

from __future__ import annotations

from dataclasses import replace

import pytest

from pipeline.annotation.annotator import Annotator
from pipeline.annotation.claims.candidates import MOST_CLAIMS
from pipeline.annotation.events.scanning import hits
from pipeline.annotation.text.memo import Memo
from pipeline.annotation.text.parse import Parse
from tests.articles import cleaned
from tests.costs import function_calls, grows_at_most
from tests.readers import reader

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
def test_what_a_sentence_names_is_looked_up_once_for_all_its_contents(language: str) -> None:
    lexicon = reader(language).events
    assert lexicon is not None
    parse = reader(language).parser.parse([REPEATED[language] * 60])[0]
    contents = [frozenset(range(first, len(parse.tokens))) for first in range(len(parse.tokens))]

    def looked_up(of: Parse, count: int) -> None:
        for tokens in contents[:count]:
            hits(of, tokens, lexicon)

    one = function_calls(lambda: looked_up(replace(parse, text="one"), 1))
    every = function_calls(lambda: looked_up(replace(parse, text="every"), len(contents)))
    assert len(contents) > 100
    assert every < 20 * one


@pytest.mark.parametrize("piece", ["«a» कि ", "मंत्री ने कहा कि हमला हुआ। ", '"हमला हुआ है" मंत्री ने कहा। '])
def test_a_text_that_repeats_its_cues_takes_linear_time(annotator: Annotator, piece: str) -> None:
    def annotated(characters: int) -> None:
        annotator.memo = Memo(1_000)
        annotator.annotate(cleaned(piece * (characters // len(piece)), "hi"))

    annotated(1_000)  # loads the dictionary
    assert grows_at_most(24, lambda: annotated(6_000), lambda: annotated(48_000))
