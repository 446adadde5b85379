"""Russian names that the tagger passes over: known to the dictionary, living subjects of verbs, behind initials."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from pipeline.annotation.text.parse import Token
from pipeline.languages.ru.naming.runs import LONGEST_QUOTED, OPENING, Kinds, Run
from pipeline.languages.ru.naming.words import WORDS

_SHORTEST_CLIPPED = 6
"""Letters of an unknown word that is taken for a ministry by its beginning."""


def with_people(tokens: Sequence[Token], runs: Sequence[Run], kinds: Kinds) -> list[Run]:
    """Whom something is named after ("имени Анны Лисовой"), and words that the dictionary knows as people's names only."""
    taken = {index for run in runs for index in range(run.first, run.last + 1)}
    found = list(runs)
    for token in tokens:
        first = last = token.index + 1
        while last < len(tokens) and tokens[last].text[:1].isupper() and last not in taken and last - first < 3:
            last += 1
        if token.text == "имени" and any("PERSON" in kinds(word.text) for word in tokens[first:last]):
            found.append(Run(first, last - 1, "PERSON"))
        elif token.text[:1].isupper() and token.index not in taken and _is_person(tokens, token, kinds):
            found.append(Run(token.index, token.index, "PERSON"))
    return sorted(found, key=lambda run: run.first)


def with_known(tokens: Sequence[Token], runs: Sequence[Run], start: int, kinds: Kinds) -> list[Run]:
    """Words that the dictionary knows as names of places only, unless they open the sentence or a quotation; and ministries."""
    taken = {index for run in runs for index in range(run.first, run.last + 1)}
    found = list(runs)
    for token in tokens:
        if token.index in taken or not token.text.istitle() or _ends_quoted(tokens, token.index):
            continue
        known = kinds(token.text)
        if token.index > start and known == {"LOCATION"}:
            found.append(Run(token.index, token.index, "LOCATION"))
        elif not known and token.lemma.startswith(WORDS.clipped_beginnings) and len(token.text) > _SHORTEST_CLIPPED:
            found.append(Run(token.index, token.index, "ORGANISATION"))
    return sorted(found, key=lambda run: run.first)


def _is_person(tokens: Sequence[Token], token: Token, kinds: Kinds) -> bool:
    """Whether the dictionary knows a word as people's names only, or it is the living subject of a verb and no common word."""
    if _ends_quoted(tokens, token.index):
        return False
    known = kinds(token.text)
    initials = token.index > 1 and tokens[token.index - 1].text == "." and _is_initial(tokens[token.index - 2])
    if known == {"PERSON"} or (initials and token.pos == "PROPN"):
        return len(token.text) > 1
    features = token.morph.split("|")
    acts = token.dep.startswith("nsubj") and tokens[token.head].pos == "VERB" and {"Animacy=Anim", "Case=Nom"} <= set(features)
    name = token.pos == "PROPN" and token.text.istitle() and len(token.text) > 2
    return acts and name and (not known or "PERSON" in known)


def _ends_quoted(tokens: Sequence[Token], index: int) -> bool:
    """Whether the word belongs to a name in quotation marks: "Кузнецов" of "«Адмирал Кузнецов»"."""
    first = index
    while first > 0 and index - first < LONGEST_QUOTED and tokens[first].text[:1].isupper():
        first -= 1
    return first < index and tokens[first].text in OPENING


def with_initials(tokens: Sequence[Token], run: Run) -> Run:
    """ "Козак" with the "Д. А." before it; at the head of a sentence, too, where "И" and "А" look like conjunctions."""
    first = run.first
    if run.type == "PERSON" and 0 < first < run.last and tokens[first].text == "." and _is_initial(tokens[first - 1]):
        first -= 1
    while run.type == "PERSON" and first > 1 and tokens[first - 1].text == "." and _is_initial(tokens[first - 2]):
        first -= 2
    return replace(run, first=first)


def _is_initial(token: Token) -> bool:
    return len(token.text) == 1 and token.text.isupper()
