"""Of what type a name is, where the tagger and the dictionary differ."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from pipeline.annotation.text.parse import Token
from pipeline.languages.ru.naming.runs import COMMON, OPENING, Kinds, Run
from pipeline.languages.ru.naming.words import CLIPPED, WORDS


def typed(tokens: Sequence[Token], run: Run, kinds: Kinds) -> Run:
    """The name with the type that its head has or, where it is one word, that the dictionary knows alone."""
    if run.first and tokens[run.first - 1].text in OPENING and run.type == "ORGANISATION":
        return run
    if run.first < run.last:
        place = run.type in ("ORGANISATION", "PERSON") and _has_place_head(tokens, run)
        return replace(run, type="LOCATION") if place else run
    if run.type == "LOCATION" and CLIPPED.fullmatch(tokens[run.first].lemma) and not kinds(tokens[run.first].text):
        return replace(run, type="ORGANISATION")
    known = kinds(tokens[run.first].text) - COMMON
    if run.type == "LOCATION" and known == {"PERSON"}:
        return replace(run, type="PERSON")
    return replace(run, type="LOCATION") if run.type == "PERSON" and known == {"LOCATION"} else run


def _has_place_head(tokens: Sequence[Token], run: Run) -> bool:
    """Whether a name begins or ends with a word such as "область", and not with one such as "суд"."""
    heads = {tokens[run.first].lemma, tokens[run.last].lemma}
    heads -= {"канал"} if tokens[run.first].lemma in WORDS.ordinals else set()  # of television
    return not heads.isdisjoint(WORDS.place_heads) and heads.isdisjoint(WORDS.state_bodies)
