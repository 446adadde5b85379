"""The event that one word names, by itself or with what stands beside it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Final

from pipeline.annotation.events.grammar import (
    DETERMINERS,
    OBJECTS,
    PASSIVE_SUBJECTS,
    QUALIFYING,
    SUBJECTS,
    children,
    is_passive,
    obliques,
)
from pipeline.annotation.events.lexicon import Lexicon, words
from pipeline.annotation.events.things import called, is_idle, says_nothing, thing_of
from pipeline.annotation.text.parse import Parse

EMPTY: Final = words("action attempt bid campaign case crisis incident operation scene spree victim wave")
"""Nouns that leave it to the noun before them to name the event: "strike action", but no "fire station"."""

EFFORTS: Final = words("campaign drive push effort operation")
"""Nouns that leave it to the infinitive behind them, too."""

LASTING: Final = words("life health")
"""Types that an adjective before a noun tells: "the missing climber", but no "close ally"."""

BODILY: Final = words(
    """assault assault.beat assault.kill assault.destroy assault.stab assault.firearms assault.abduct assault.battle
    movement.transport movement.arrive movement.depart works.build life.found life.rescue crime.theft accident.sea
    accident.collapse coerce.arrest coerce.raid accident disaster.fire science.test"""
)
"""Types of events that are done to bodies and things; the same verbs are figures of speech with other objects."""

NAMED_SO: Final = words("ccomp oprd")
"""Relations of what an object is said or found to be."""

BELONGING: Final = words("of for at in")
"""Prepositions between a noun of event and what tells its kind: "a search for survivors"."""


def pair_of(parse: Parse, index: int, arguments: Iterable[int], lexicon: Lexicon) -> str | None:
    """The code of a word with one of its `arguments`; empty where both together name no event, None where nothing is known.

    A phase may stand behind the code.
    """
    verb = parse.tokens[index].pos == "VERB"
    if verb and (code := thing_of(parse, index, lexicon, by_kind=False)) is not None:
        return code
    nouns = [noun for each in arguments for noun in _counted(parse, each, lexicon)]
    pairs = [f"{parse.tokens[index].lemma}+{parse.tokens[each].lemma}" for each in nouns]
    pairs += [f"without+{parse.tokens[noun].lemma}" for preposition, noun in obliques(parse, index) if preposition == "without"]
    paired = next((lexicon.pairs[pair] for pair in pairs if pair in lexicon.pairs), None)
    if not paired and verb and (code := thing_of(parse, index, lexicon, by_kind=True)) is not None:
        return code  # "cleared the banker" of charges is no "cleared the square of people"
    return paired


def _counted(parse: Parse, noun: int, lexicon: Lexicon) -> Iterator[int]:
    """A noun, and behind a number what that counts."""
    yield noun
    if parse.tokens[noun].lemma in lexicon.parts:
        yield from (other for preposition, other in obliques(parse, noun) if preposition == "of")


def code_of(parse: Parse, index: int, lexicon: Lexicon) -> str | None:
    """The code of a word by itself."""
    token = parse.tokens[index]
    if token.lemma == "find" and children(parse, index, NAMED_SO):
        return None  # "find it shocking"
    if token.lemma == "leave" and any(parse.tokens[each].pos == "ADJ" for each in children(parse, index, NAMED_SO)):
        return None  # "leave rates unchanged"
    if token.lemma == "overturn" and not children(parse, index, OBJECTS) and not is_passive(parse, index):
        return "accident"  # a boat does, a verdict is
    if token.lemma == "fall" and children(parse, index, frozenset({"acomp"})):
        return None  # "fall asleep"
    if token.lemma == "meet" and is_passive(parse, index):
        return None  # "the offer was met with scorn"
    if token.pos in {"VERB", "AUX"}:
        code = next((lexicon.verbs[each] for each in called(parse, index) if each in lexicon.verbs), "") or None
        if code is not None and is_idle(parse, index, lexicon):
            return None
        if code in BODILY and _is_figure(parse, index, lexicon):
            return "accuse.disapprove" if token.lemma == "attack" else None  # "attacked the decision"
        return code
    if token.pos == "ADJ":
        if token.dep in SUBJECTS | OBJECTS and token.lemma in lexicon.nouns:
            return lexicon.nouns[token.lemma]  # a noun that the tagger missed
        code = (
            None if says_nothing(parse, index, lexicon) else lexicon.adjectives.get(token.lemma) or lexicon.verbs.get(token.lemma)
        )
        return None if code and token.dep == "amod" and code.partition(".")[0] not in LASTING else code
    if token.pos not in {"NOUN", "PROPN"} or _is_month(parse, index):
        return None
    beside = [noun for preposition, noun in obliques(parse, index) if preposition in BELONGING]
    qualified = pair_of(parse, index, [*children(parse, index, QUALIFYING), *beside], lexicon)
    if qualified is not None:
        return qualified or None
    if token.lemma in EFFORTS and (aim := _aim(parse, index, lexicon)) is not None:
        return aim
    between = 0 < index < len(parse.tokens) - 1 and parse.tokens[index - 1].pos in {"NOUN", "PROPN", "NUM"}
    headline = between and not any(each.pos in {"VERB", "AUX"} for each in parse.tokens)
    verb = lexicon.verbs.get(_lemma(parse, index, lexicon.verbs, lexicon)) if headline else None
    noun = lexicon.nouns.get(_lemma(parse, index, lexicon.nouns, lexicon))
    return (verb or noun) if token.pos == "PROPN" else (noun or verb)


def _aim(parse: Parse, noun: int, lexicon: Lexicon) -> str | None:
    """What an effort is made for: "a campaign *to vaccinate* children", "a *bombing* campaign"; one for votes is its own."""
    codes = (code_of(parse, each, lexicon) for each in children(parse, noun, frozenset({"acl", "compound"})))
    return next((code for code in codes if code and not code.startswith("office")), None)


def _is_month(parse: Parse, index: int) -> bool:
    """Whether a capital march is one of the year's: "since *March*"."""
    token = parse.tokens[index]
    dated = token.dep in {"pobj", "npadvmod"} and not children(parse, index, DETERMINERS)
    return token.lemma == "march" and token.pos == "PROPN" and dated


def _is_figure(parse: Parse, verb: int, lexicon: Lexicon) -> bool:
    """Whether a verb is done to or by what no body could touch: "beat a record", "the decision hit workers"."""
    things = children(parse, verb, OBJECTS | PASSIVE_SUBJECTS)
    doing = (each for each in children(parse, verb, SUBJECTS) if parse.tokens[each].lemma not in lexicon.nouns)
    return any(parse.tokens[each].pos == "NOUN" and lexicon.abstract(parse.tokens[each].lemma) for each in (*things, *doing))


def _lemma(parse: Parse, index: int, table: Mapping[str, str], lexicon: Lexicon) -> str:
    """The lemma, or where a capital hid the word from the tagger, what is left of it without an ending, if `table` holds that."""
    token = parse.tokens[index]
    if token.pos != "PROPN" or token.lemma in table:
        return token.lemma
    forms = (token.lemma[: -len(end)] + instead for end, instead in lexicon.suffixes if token.lemma.endswith(end))
    return next((form for form in forms if form in table), token.lemma)


def qualifies(parse: Parse, noun: int) -> bool:
    """Whether a common noun only tells which kind the next one is: "*fire* station". In a headline's capitals nobody knows."""
    token = parse.tokens[noun]
    return token.dep == "compound" and token.pos == "NOUN" and parse.tokens[token.head].lemma not in EMPTY
