"""Parses and lexicons made by hand, for tests that call an engine by itself."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from pipeline.annotation.events.lexicon import EventLexicon
from pipeline.annotation.events.rules import Rule
from pipeline.annotation.events.words import EventWords, GrammarWords
from pipeline.annotation.text.parse import Parse, Token

GRAMMAR: Final = GrammarWords(
    relative=frozenset({"who"}),
    circumstantial=frozenset({"if"}),
    temporal=frozenset({"after"}),
    judging=frozenset({"as"}),
    genitive=frozenset({"of", "Gen"}),
    agent=frozenset({"by", "Ins"}),
    lacking=frozenset({"without"}),
    belonging=frozenset({"for"}),
    leading=frozenset({"from"}),
    particles=frozenset({"down"}),
    partitives=frozenset({"wave"}),
    tallies=frozenset({"number"}),
    perfect=frozenset({"have"}),
    pronouns={"he": "PERSON", "it": "PRON"},
)


def parsed(words: str) -> Parse:
    """The parse of words that are each written as `text/lemma/POS/relation/head/morphology`, with the head counted from 0; what
    follows the relation may be left out, and means the root. Without a lemma the text is its own: `text//POS/…`."""
    tokens, start = [], 0
    for index, word in enumerate(words.split()):
        text, lemma, pos, dep, head, morph = (*word.split("/"), "", "", "")[:6]
        tokens.append(Token(index, start, start + len(text), text, lemma or text.lower(), pos, dep, int(head or index), morph))
        start += len(text) + 1
    return Parse(" ".join(token.text for token in tokens), tuple(tokens), ())


def event_words(**given: Any) -> EventWords:
    """Words of a language that has no others than `given`."""
    return EventWords(**{"phases": {}, "future": frozenset(), "negations": frozenset(), **given})


def rules(kind: str, codes: Mapping[str, str]) -> dict[str, Rule]:
    """Rules of a language `xx`, by their words: words to code."""
    return {words: Rule(f"xx:{kind}:{words}", code) for words, code in codes.items()}


def lexicon(words: EventWords | None = None, **tables: Any) -> EventLexicon:
    """A lexicon of nothing but `tables`, with the grammar of `GRAMMAR`."""
    return EventLexicon(words=words or event_words(), grammar=GRAMMAR, **tables)
