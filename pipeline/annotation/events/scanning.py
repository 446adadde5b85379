"""What type of event a sentence without a tree worth trusting asserts: by its words alone, in their order."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final, TypeVar

from pipeline.annotation.events.lexicon import EventLexicon
from pipeline.annotation.events.ontology import Phase
from pipeline.annotation.events.rules import Rule
from pipeline.annotation.text.parse import Parse, Token

Found = TypeVar("Found")

PAIRED: Final = 6
"""Tokens from a verb to the noun that makes one event with it, in either order."""

NEGATED: Final = 3
GOVERNED: Final = 6
"""Tokens from an event to a negation, and to a word of phase."""

LINKING: Final = frozenset({"ADP", "DET", "PART", "AUX", "ADV", "ADJ", "NUM"})
"""Parts of speech that may stand between a word of phase and what it governs."""

_CACHED_SENTENCES: Final = 64
"""Of those read last: the contents of one sentence come one after the other, and repeated cues give a hundred of them."""


@dataclass(frozen=True, slots=True)
class Hit:
    """A token that names an event."""

    index: int
    rule: Rule
    rank: int
    """0 for a verb and a noun together, then finite verbs, other verbs, two nouns together and one noun."""

    @property
    def code(self) -> str:
        """Of the event."""
        return self.rule.code


@dataclass(frozen=True, slots=True)
class Named:
    """What a token names, whatever content it stands in."""

    pairs: tuple[tuple[int, Hit | None], ...]
    """Another token, and what both name together, None where that is no event, in the order of the tokens."""
    alone: Hit | None
    """What it names by itself."""


def hits(parse: Parse, tokens: frozenset[int], lexicon: EventLexicon) -> tuple[Hit, ...]:
    """What names an event in `tokens`, the best guess at the predicate first.

    Verbs come before nouns, and of equals the first or, in a language whose verbs stand last, the last.
    """
    ordered = sorted(tokens, reverse=lexicon.words.predicate == "last")
    named = _named(parse, lexicon)
    found = [hit for index in ordered if (hit := _hit(named[index], tokens)) is not None]
    return tuple(sorted(found, key=lambda hit: hit.rank))


def governed(parse: Parse, hit: Hit, found: Sequence[Hit], lexicon: EventLexicon) -> Hit | None:
    """The one of `found` that a word of phase puts into it: "pidió la *liberación*", "amenazó con *atacar*"."""
    if hit.rank == 0 or _find(lexicon.words.phases, parse.tokens[hit.index], lexicon) is None:
        return None
    behind = parse.tokens[hit.index + 1 :] if lexicon.words.predicate == "first" else parse.tokens[: hit.index][::-1]
    first = next((token for token in behind if token.pos not in LINKING or _stands_for_noun(parse, token)), None)
    return next((each for each in found if first is not None and each.index == first.index), None)


def _stands_for_noun(parse: Parse, token: Token) -> bool:
    """Whether a preposition follows an adjective: "detuvo a ocho *sospechosos* del ataque"."""
    return token.pos == "ADJ" and token.index + 1 < len(parse.tokens) and parse.tokens[token.index + 1].pos == "ADP"


def phase_of(parse: Parse, tokens: frozenset[int], hit: Hit, lexicon: EventLexicon) -> Phase | None:
    """The phase that the words beside an event of `tokens` put it into, or None where it simply happened.

    Who denies what stands in `tokens` is told by the stance, so only a denial inside is a phase.
    """
    index, token = hit.index, parse.tokens[hit.index]
    near = list(_near(parse, index, lexicon))
    inside = [each for each in near if each.index in tokens]
    negated = any(_in(lexicon.words.negations, each) for each in inside if abs(each.index - index) <= NEGATED)
    named = next((phase for each in near if (phase := _find(lexicon.words.phases, each, lexicon))), None)
    if named == "denied" and not any(_find(lexicon.words.phases, each, lexicon) == named for each in inside):
        named = None
    if negated:
        return "continued" if named == "ended" else "negated"
    future = any("Tense=Fut" in each.morph or _in(lexicon.words.future, each) for each in (token, *near))
    if named == "requested" and hit.code == "reject":
        named = None  # the request is what was rejected
    return named or ("planned" if future else None)


def _hit(named: Named, tokens: frozenset[int]) -> Hit | None:
    """What a token names with another of `tokens`, or else by itself; nothing where a row says so of both."""
    together = [hit for other, hit in named.pairs if other in tokens]
    return next((hit for hit in together if hit is not None), None if together else named.alone)


@lru_cache(_CACHED_SENTENCES)
def _named(parse: Parse, lexicon: EventLexicon) -> tuple[Named, ...]:
    """What each token of a sentence names, in their order."""
    every = [[*forms(token, lexicon), *_finite(parse, token, lexicon)] for token in parse.tokens]
    found = []
    for token in parse.tokens:
        if token.pos in {"PROPN", "PUNCT"}:
            found.append(Named((), None))
            continue
        near = parse.tokens[max(0, token.index - PAIRED) : token.index + PAIRED + 1]
        rules = ((other, _paired(every[token.index], every[other.index], lexicon)) for other in near)
        pairs = [(other.index, _together(token, other, rule, lexicon)) for other, rule in rules if rule is not None]
        taken = (_paired(every[other.index], every[token.index], lexicon) for other in near)
        pairs += [(other.index, None) for other, rule in zip(near, taken, strict=True) if rule is not None and not rule]
        found.append(Named(tuple(pairs), _alone(token, every[token.index], lexicon)))
    return tuple(found)


def _together(token: Token, other: Token, rule: Rule, lexicon: EventLexicon) -> Hit | None:
    """What two words name together by a rule; None where that is no event."""
    return Hit(token.index, rule, _rank(token, other, lexicon)) if rule else None


def _rank(token: Token, other: Token, lexicon: EventLexicon) -> int:
    """The rank of two words together."""
    nominal = lexicon.words.predicate == "first" and "VERB" not in (token.pos, other.pos)
    return 3 if nominal else 0


def _paired(verbs: list[str], nouns: list[str], lexicon: EventLexicon) -> Rule | None:
    pairs = (f"{verb}+{noun}" for verb in verbs for noun in nouns)
    return next((lexicon.pairs[pair] for pair in pairs if pair in lexicon.pairs), None)


def _finite(parse: Parse, token: Token, lexicon: EventLexicon) -> list[str]:
    """The infinitives of a word that only stands where a verb does: behind a noun, and before an article."""
    if not lexicon.finite or token.pos != "NOUN" or not 0 < token.index < len(parse.tokens) - 1:
        return []
    before, after = parse.tokens[token.index - 1], parse.tokens[token.index + 1]
    if before.pos not in {"NOUN", "PROPN"} or after.pos != "DET":
        return []
    word = token.text.casefold()
    return [word[: -len(end)] + instead for end, instead in lexicon.finite if word.endswith(end)]


def _alone(token: Token, known: list[str], lexicon: EventLexicon) -> Hit | None:
    """What a token of the forms `known` names by itself."""
    verb = next((lexicon.verbs[form] for form in known if form in lexicon.verbs), None)
    noun = next((lexicon.nouns[form] for form in known if form in lexicon.nouns), None)
    if verb and (token.pos in {"VERB", "AUX"} or not noun):
        return Hit(token.index, verb, 1 if "VerbForm=Fin" in token.morph or lexicon.words.predicate == "last" else 2)
    rule = noun or _find(lexicon.adjectives, token, lexicon)
    return Hit(token.index, rule, 4) if rule else None


def _near(parse: Parse, index: int, lexicon: EventLexicon) -> Iterator[Token]:
    """The tokens before the event, nearest first; where verbs stand last those behind it, too; none past a mark."""
    sides = [parse.tokens[max(0, index - GOVERNED) : index][::-1]]
    if lexicon.words.predicate == "last":
        sides = [parse.tokens[index + 1 : index + GOVERNED + 1], parse.tokens[max(0, index - NEGATED) : index][::-1]]
    for side in sides:
        for token in side:
            if token.pos == "PUNCT":
                break
            yield token


def forms(token: Token, lexicon: EventLexicon) -> list[str]:
    """The lemma, the word, and what is left of it with an ending put in another's place."""
    word = token.text.casefold()
    return [token.lemma, word, *(word[: -len(end)] + instead for end, instead in lexicon.suffixes if word.endswith(end))]


def _find(table: Mapping[str, Found], token: Token, lexicon: EventLexicon) -> Found | None:
    """What a table holds of the first form of a token that it knows."""
    return next((table[form] for form in forms(token, lexicon) if form in table), None)


def _in(words: frozenset[str], token: Token) -> bool:
    """Whether a token is one of `words`, by its lemma or as written."""
    return token.lemma in words or token.text.casefold() in words
