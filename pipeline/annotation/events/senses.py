"""Which of its senses a word has, by the other words of the article."""

from __future__ import annotations

from collections.abc import Set

from pipeline.annotation.events.lexicon import EventLexicon
from pipeline.annotation.events.predicates import Coded


def told_apart(event: Coded, trigger: str, article: Set[str], lexicon: EventLexicon) -> Coded:
    """`event` under the code that its `trigger`, a lemma, has in an article of those lemmas."""
    for sense in lexicon.senses:
        fits = event.code in (sense.was, f"{sense.was}.{event.code.partition('.')[2]}") and trigger in sense.rules
        if fits and not sense.beside.isdisjoint(article) and sense.unless.isdisjoint(article):
            return event.under(sense.rules[trigger])
    return event
