"""The event that one word names, by itself or with what stands beside it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from pipeline.annotation.events.conditions import exceptional
from pipeline.annotation.events.figures import is_figure
from pipeline.annotation.events.grammar import NOMINAL, OBJECTS, QUALIFYING, SUBJECTS, VERBAL, children, obliques
from pipeline.annotation.events.lexicon import EventLexicon, Rules
from pipeline.annotation.events.rules import Rule
from pipeline.annotation.events.things import is_idle, says_nothing, thing_of, verb_rule
from pipeline.annotation.events.words import GrammarWords
from pipeline.annotation.text.kept import kept
from pipeline.annotation.text.parse import Parse

LASTING: Final = frozenset({"life", "health"})
"""Types that an adjective before a noun tells: "the missing climber", but no "close ally"."""

AIMS: Final = frozenset({"acl", "compound"})
"""Relations of what an effort is made for."""


def pair_of(parse: Parse, index: int, arguments: Iterable[int], lexicon: EventLexicon) -> Rule | None:
    """What a word names with one of its `arguments`, which may be no event; None where no row has both."""
    verb = parse.tokens[index].pos == "VERB"
    if verb and (rule := thing_of(parse, index, lexicon, by_kind=False)) is not None:
        return rule
    nouns = [noun for each in arguments for noun in _counted(parse, each, lexicon)]
    pairs = [f"{parse.tokens[index].lemma}+{parse.tokens[each].lemma}" for each in nouns]
    lacking = lexicon.grammar.lacking
    pairs += [f"{role}+{parse.tokens[noun].lemma}" for role, noun in obliques(parse, index) if role in lacking]
    paired = next((lexicon.pairs[pair] for pair in pairs if pair in lexicon.pairs), None)
    if not paired and verb and (rule := thing_of(parse, index, lexicon, by_kind=True)) is not None:
        return rule  # "cleared the banker" of charges is no "cleared the square of people"
    return paired


def _counted(parse: Parse, noun: int, lexicon: EventLexicon) -> Iterator[int]:
    """A noun, and behind a number what that counts."""
    yield noun
    if parse.tokens[noun].lemma in lexicon.words.parts:
        yield from (other for role, other in obliques(parse, noun) if role in lexicon.grammar.genitive)


@kept
def rule_of(parse: Parse, index: int, lexicon: EventLexicon) -> Rule | None:
    """The event that a word names by itself; None where it names none."""
    token = parse.tokens[index]
    if (told := exceptional(parse, index, lexicon)) is not None:
        return told or None
    if token.pos in VERBAL:
        return _of_verb(parse, index, lexicon)
    if token.pos == "ADJ":
        return _of_adjective(parse, index, lexicon)
    return _of_noun(parse, index, lexicon) if token.pos in NOMINAL else None


def _of_verb(parse: Parse, index: int, lexicon: EventLexicon) -> Rule | None:
    """What a verb names, unless it is a figure of speech, or names an event only with other things than its own."""
    rule = verb_rule(parse, index, lexicon)
    if not rule or is_idle(parse, index, lexicon) or is_figure(parse, index, rule.code, lexicon):
        return None
    return rule


def _of_adjective(parse: Parse, index: int, lexicon: EventLexicon) -> Rule | None:
    """What an adjective names behind a copula, as the participle of a verb does; before its noun only what lasts."""
    token = parse.tokens[index]
    if token.dep in SUBJECTS | OBJECTS and token.lemma in lexicon.nouns:
        return lexicon.nouns[token.lemma]  # a noun that the tagger missed
    if says_nothing(parse, index, lexicon):
        return None
    rule = lexicon.adjectives.get(token.lemma) or lexicon.verbs.get(token.lemma)
    return None if not rule or (token.dep == "amod" and rule.type not in LASTING) else rule


def _of_noun(parse: Parse, index: int, lexicon: EventLexicon) -> Rule | None:
    """By what stands beside it, by what an effort is made for, or by the noun itself, in a headline by the verb that it is."""
    token = parse.tokens[index]
    beside = [noun for role, noun in obliques(parse, index) if role in lexicon.grammar.belonging]
    qualified = pair_of(parse, index, [*children(parse, index, QUALIFYING), *beside], lexicon)
    if qualified is not None:
        return qualified or None
    if token.lemma in lexicon.grammar.efforts and (aim := _aim(parse, index, lexicon)) is not None:
        return aim
    verb = lexicon.verbs.get(_lemma(parse, index, lexicon.verbs, lexicon)) if _is_in_headline(parse, index) else None
    noun = lexicon.nouns.get(_lemma(parse, index, lexicon.nouns, lexicon))
    return (verb or noun) if token.pos == "PROPN" else (noun or verb)


def _is_in_headline(parse: Parse, index: int) -> bool:
    """Whether a word may be a verb that the tagger missed: between a noun and another word of a sentence without verbs."""
    between = 0 < index < len(parse.tokens) - 1 and parse.tokens[index - 1].pos in {"NOUN", "PROPN", "NUM"}
    return between and not any(each.pos in VERBAL for each in parse.tokens)


def _aim(parse: Parse, noun: int, lexicon: EventLexicon) -> Rule | None:
    """What an effort is made for: "a campaign *to vaccinate* children", "a *bombing* campaign"; one for votes is its own."""
    rules = (rule_of(parse, each, lexicon) for each in children(parse, noun, AIMS))
    return next((rule for rule in rules if rule and rule.type != "office"), None)


def _lemma(parse: Parse, index: int, table: Rules, lexicon: EventLexicon) -> str:
    """The lemma, or where a capital hid the word from the tagger, what is left of it without an ending, if `table` holds that."""
    token = parse.tokens[index]
    if token.pos != "PROPN" or token.lemma in table:
        return token.lemma
    forms = (token.lemma[: -len(end)] + instead for end, instead in lexicon.suffixes if token.lemma.endswith(end))
    return next((form for form in forms if form in table), token.lemma)


def qualifies(parse: Parse, noun: int, grammar: GrammarWords) -> bool:
    """Whether a common noun only tells which kind the next one is: "*fire* station". In a headline's capitals nobody knows."""
    token = parse.tokens[noun]
    return token.dep == "compound" and token.pos == "NOUN" and parse.tokens[token.head].lemma not in grammar.generic
