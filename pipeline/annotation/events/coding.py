"""What type of event a stretch of a sentence asserts: its predicate's, by the lexicon of its language."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Final

from pipeline.annotation.events.grammar import (
    OBJECTS,
    PREDICATES,
    children,
    clause,
    has_noun_subject,
    phrase,
    subject,
)
from pipeline.annotation.events.lexicon import EventLexicon
from pipeline.annotation.events.marks import NONE
from pipeline.annotation.events.modes import OUTCOMES, with_mode
from pipeline.annotation.events.naming import qualifies, rule_of
from pipeline.annotation.events.ontology import Phase, codes
from pipeline.annotation.events.phases import negated, phase_word, tense
from pipeline.annotation.events.predicates import Coded, coded_by, predicate
from pipeline.annotation.events.scanning import governed, hits, phase_of
from pipeline.annotation.events.things import by_doer, doers
from pipeline.annotation.events.words import GrammarWords
from pipeline.annotation.text.kept import kept
from pipeline.annotation.text.parse import Parse

SUFFERED: Final = codes("assault.kill assault.destroy")
"""Outcomes of a type that has causes."""

LEFT: Final = codes("accident.outage")
"""The same of accidents: "attacked the grid, and left the city without power"."""

CAUSES: Final = codes("assault accident disaster crime health")
"""Types that such a cause may have."""

VAGUE: Final = frozenset({"statement"})
"""Types that say less than anything that their clause names besides."""

CHANGES: Final = codes("economy.rise economy.fall")
"""Types that say only that something grows or shrinks, whatever it is: the toll of an accident is no business."""

TOLLS: Final = codes("life.death life.injury life.missing")
"""Outcomes whose number is said to change, where parses are shallow: "la cifra de muertos subió"."""

COUNTED: Final = codes("health crime")
"""Types of events of which the number is said to change, beside outcomes: "measles cases rose"."""

THREATENED: Final = codes("threaten")
"""Types that only their own predicate asserts: "ignored the warning" threatens nobody."""

WILLED: Final = codes("protest coerce mobilize law office justice sanction retreat")
"""Types of events that take somebody's will."""

UNWILLED: Final = codes("accident disaster health")
"""Types of events that have none."""

DEEPEST: Final = 4
"""Steps down a tree from the predicate to a noun that names the event instead."""


@kept
def coded(parse: Parse, tokens: frozenset[int], lexicon: EventLexicon) -> Coded | None:
    """The event that `tokens` of a sentence assert, or None where the lexicon knows none of their words."""
    if lexicon.words.predicate != "tree":
        found = _scanned(parse, tokens, lexicon)
        return None if found is None else with_mode(parse, tokens, found, lexicon)
    head = clause(parse, tokens, lexicon.grammar)
    if head is None:
        return None
    if parse.tokens[head].pos == "NOUN":  # "a man drowned, police said": the parser took the verb for a relative clause
        bare = (each for each in children(parse, head, frozenset({"relcl"})) if each in tokens and has_noun_subject(parse, each))
        head = next(bare, head)
    found = _grown(parse, tokens, predicate(parse, tokens, head, lexicon), lexicon)
    if found is not None and found.code in VAGUE:  # "told reporters that the pilot had died"
        inside = (frozenset(parse.subtree(each)) & tokens for each in children(parse, found.trigger, frozenset({"ccomp"})))
        told = next(filter(None, (coded(parse, each, lexicon) for each in inside if each and each != tokens)), None)
        if told is not None:
            return told
    if found is None or found.code in OUTCOMES | VAGUE:
        found = _named(parse, tokens, head, found, lexicon) or found
    return None if found is None else with_mode(parse, tokens, _done_by(parse, found, lexicon), lexicon)


def _done_by(parse: Parse, found: Coded, lexicon: EventLexicon) -> Coded:
    """The same event under the code that it has for who or what does it: no landslide protests when it blocks a road."""
    if parse.tokens[found.trigger].pos != "VERB":
        return found
    if (rule := by_doer(parse, found.trigger, found.code, lexicon)) is not None:
        return found.under(rule)
    if found.code.partition(".")[0] not in WILLED:
        return found
    causes = (rule_of(parse, each, lexicon) for each in doers(parse, found.trigger, lexicon.grammar))
    told = next((rule for rule in causes if rule and rule.type in UNWILLED), None)
    return found if told is None else found.under(told)


def _scanned(parse: Parse, tokens: frozenset[int], lexicon: EventLexicon) -> Coded | None:
    """The event by the order of the words: the likeliest predicate's, or the cause that makes more of an outcome."""
    found = hits(parse, tokens, lexicon)
    if not found:
        return None
    told = next((each for each in found if each.code not in VAGUE), found[0])
    told = governed(parse, told, found, lexicon) or told
    if told.code in CHANGES:
        told = next((each for each in found if each.code in TOLLS), told)
    if told.code in OUTCOMES | LEFT:
        causes = (each for each in found if each.rule.type in CAUSES and each.code not in SUFFERED | LEFT)
        if told.code == "assault":  # "the storm hit the city", but "attacked the city, and people died of fire"
            before = told.index if lexicon.words.predicate == "first" else -1
            causes = (each for each in causes if each.code.startswith("assault.") or each.index < before)
        told = next((each for each in causes if each.code != told.code), told)
    return coded_by(told.rule, phase_of(parse, tokens, told, lexicon), told.index, told.index)


def _grown(parse: Parse, tokens: frozenset[int], found: Coded | None, lexicon: EventLexicon) -> Coded | None:
    """The event that a number tells, where only its change is said: "the number of deaths rose"."""
    if found is None or found.code not in CHANGES:
        return found
    things = (rule_of(parse, each, lexicon) for each in children(parse, found.trigger, OBJECTS) if each in tokens)
    changed = next(filter(None, things), None)
    if changed is not None and changed.type != "economy":
        return found.under(changed)  # "fog slowed the search"
    done = subject(parse, found.trigger, lexicon.grammar)
    if done is None:
        return found
    counting = parse.tokens[done[0]].lemma in lexicon.grammar.tallies
    counted = parse.subtree(done[0])[1:] if counting else phrase(parse, done[0], lexicon.grammar)
    rules = (rule_of(parse, each, lexicon) for each in counted if each in tokens)
    told = next((rule for rule in rules if rule and (counting or rule.code in OUTCOMES or rule.type in COUNTED)), None)
    return found if told is None else found.under(told)


def _named(parse: Parse, tokens: frozenset[int], head: int, known: Coded | None, lexicon: EventLexicon) -> Coded | None:
    """What the words below a predicate name that says little itself: the cause of an outcome, anything rather than nothing."""
    own = known.phase if known else negated(parse, head, lexicon) or tense(parse, head, lexicon)
    willed = (phase_word(parse, each, lexicon) for each in (head, *children(parse, head, PREDICATES)))
    phase = own or next(filter(None, willed), None)  # "plans", "is ready"
    found = list(_below(parse, tokens, head, phase, lexicon, NONE if known else lexicon.grammar.circumstances))
    if known is not None and known.code in OUTCOMES:
        return _cause(parse, head, known, found, lexicon)
    found = [each for each in found if each.code not in VAGUE] or found
    return next((each for each in found if each.code not in OUTCOMES), next(iter(found), None))


def _cause(parse: Parse, head: int, known: Coded, found: Iterable[Coded], lexicon: EventLexicon) -> Coded | None:
    """The first of `found` that may have caused the outcome `known`; of an attack only what does it, or a kind of attack."""
    causes = (each for each in found if each.code.partition(".")[0] in CAUSES and each.code not in SUFFERED)
    if known.code == "assault":
        doing = subject(parse, head, lexicon.grammar)
        does = frozenset(() if doing is None else parse.subtree(doing[0]))
        causes = (each for each in causes if each.trigger in does or each.code.startswith("assault."))
    return next((replace(each, predicated=True) for each in causes if each.code != known.code), None)


def _below(
    parse: Parse, tokens: frozenset[int], head: int, phase: Phase | None, lexicon: EventLexicon, past: frozenset[str]
) -> Iterator[Coded]:
    """Events that other words of the clause name, nearest to its head first.

    Those of relative clauses, and behind prepositions in `past`, are not its own.
    """
    level = [head]
    for _ in range(DEEPEST):
        level = [
            each
            for index in level
            for each in parse.children[index]
            if each in tokens
            and parse.tokens[each].dep not in {"relcl", "acl:relcl", "punct"}
            and (past or not (parse.tokens[each].dep == "amod" and parse.tokens[each].pos == "VERB"))
            and not (parse.tokens[each].dep == "prep" and parse.tokens[each].lemma in past)
            and not _comes_later(parse, each, lexicon.grammar)
            and not qualifies(parse, each, lexicon.grammar)
        ]
        for each in level:
            if parse.tokens[each].pos == "VERB":
                found = predicate(parse, tokens, each, lexicon)
                if found is not None and found.code == "assault":  # "after a storm hit the town"
                    found = _named(parse, tokens, each, found, lexicon) or found
                if found is not None and found.code not in THREATENED:
                    yield replace(found, phase=phase or found.phase, head=head, predicated=False)
            elif (rule := rule_of(parse, each, lexicon)) and rule.code not in THREATENED:
                yield coded_by(rule, phase or tense(parse, each, lexicon), each, head, predicated=False)


def _comes_later(parse: Parse, index: int, grammar: GrammarWords) -> bool:
    """Whether a clause or phrase tells what had not happened yet when its head did."""
    marks = (parse.tokens[each].lemma for each in children(parse, index, frozenset({"mark"})))
    return parse.tokens[index].lemma in grammar.ahead or any(each in grammar.ahead for each in marks)
