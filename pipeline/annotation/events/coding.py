"""What type of event a stretch of a sentence asserts: its predicate's, by the lexicon of its language."""

from __future__ import annotations

from collections.abc import Iterator
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
from pipeline.annotation.events.lexicon import Lexicon, words
from pipeline.annotation.events.modes import OUTCOMES, mode
from pipeline.annotation.events.naming import code_of, qualifies
from pipeline.annotation.events.phases import negated, phase_word, tense
from pipeline.annotation.events.predicates import CIRCUMSTANCES, Coded, predicate
from pipeline.annotation.events.scanning import governed, hits, phase_of
from pipeline.annotation.events.things import by_doer, doers
from pipeline.annotation.text.parse import Parse

SUFFERED: Final = words("assault.kill assault.destroy")
"""Outcomes of a type that has causes."""

LEFT: Final = words("accident.outage")
"""The same of accidents: "attacked the grid, and left the city without power"."""

CAUSES: Final = words("assault accident disaster crime health")
"""Types that such a cause may have."""

VAGUE: Final = frozenset({"statement"})
"""Types that say less than anything that their clause names besides."""

CHANGES: Final = words("economy.rise economy.fall")
"""Types that say only that something grows or shrinks, whatever it is: the toll of an accident is no business."""

TOLLS: Final = words("life.death life.injury life.missing")
"""Outcomes whose number is said to change, where parses are shallow: "la cifra de muertos subió"."""

COUNTED: Final = words("health crime")
"""Types of events of which the number is said to change, beside outcomes: "measles cases rose"."""

NUMBERS: Final = words("number count tally")
"""Nouns whose change is one of whatever they count: "the number of strikes fell", "of people displaced rose"."""

AHEAD: Final = words("before until")
"""Words behind which nothing stands that could have caused what a clause tells: "fled before the storm"."""

THREATENED: Final = words("threaten")
"""Types that only their own predicate asserts: "ignored the warning" threatens nobody."""

WILLED: Final = words("protest coerce mobilize law office justice sanction retreat")
"""Types of events that take somebody's will."""

UNWILLED: Final = words("accident disaster health")
"""Types of events that have none."""

DEEPEST: Final = 4
"""Steps down a tree from the predicate to a noun that names the event instead."""


def coded(parse: Parse, tokens: frozenset[int], lexicon: Lexicon) -> Coded | None:
    """The event that `tokens` of a sentence assert, or None where the lexicon knows none of their words."""
    if lexicon.predicate != "tree":
        found = _scanned(parse, tokens, lexicon)
        return None if found is None else replace(found, code=mode(parse, tokens, found.code, found.trigger, lexicon))
    head = clause(parse, tokens)
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
    found = found and _done_by(parse, found, lexicon)
    return None if found is None else replace(found, code=mode(parse, tokens, found.code, found.trigger, lexicon))


def _done_by(parse: Parse, found: Coded, lexicon: Lexicon) -> Coded:
    """The same event under the code that it has for who or what does it: no landslide protests when it blocks a road."""
    if parse.tokens[found.trigger].pos != "VERB":
        return found
    if (code := by_doer(parse, found.trigger, found.code, lexicon)) is not None:
        return replace(found, code=code)
    if found.code.partition(".")[0] not in WILLED:
        return found
    causes = (code_of(parse, each, lexicon) for each in doers(parse, found.trigger))
    told = next((code for code in causes if code and code.partition(".")[0] in UNWILLED), None)
    return found if told is None else replace(found, code=told)


def _scanned(parse: Parse, tokens: frozenset[int], lexicon: Lexicon) -> Coded | None:
    """The same by the order of the words: the likeliest predicate's event, or the cause that makes more of an outcome."""
    found = hits(parse, tokens, lexicon)
    if not found:
        return None
    told = next((each for each in found if each.code not in VAGUE), found[0])
    told = governed(parse, told, found, lexicon) or told
    if told.code in CHANGES:
        told = next((each for each in found if each.code in TOLLS), told)
    if told.code in OUTCOMES | LEFT:
        causes = (each for each in found if each.code.partition(".")[0] in CAUSES and each.code not in SUFFERED | LEFT)
        if told.code == "assault":  # "the storm hit the city", but "attacked the city, and people died of fire"
            before = told.index if lexicon.predicate == "first" else -1
            causes = (each for each in causes if each.code.startswith("assault.") or each.index < before)
        told = next((each for each in causes if each.code != told.code), told)
    return Coded(told.code, phase_of(parse, tokens, told, lexicon), told.index, told.index)


def _grown(parse: Parse, tokens: frozenset[int], found: Coded | None, lexicon: Lexicon) -> Coded | None:
    """The event that a number tells, where only its change is said: "the number of deaths rose"."""
    if found is None or found.code not in CHANGES:
        return found
    things = (each for each in children(parse, found.trigger, OBJECTS) if each in tokens)
    changed = next((code for each in things if (code := code_of(parse, each, lexicon))), "economy")
    done = subject(parse, found.trigger)
    if not changed.startswith("economy"):
        return replace(found, code=changed)  # "fog slowed the search"
    if done is None:
        return found
    counting = parse.tokens[done[0]].lemma in NUMBERS
    counted = parse.subtree(done[0])[1:] if counting else phrase(parse, done[0])
    codes = (code_of(parse, each, lexicon) for each in counted if each in tokens)
    told = next((code for code in codes if code and (counting or code in OUTCOMES or code.partition(".")[0] in COUNTED)), None)
    return found if told is None else replace(found, code=told)


def _named(parse: Parse, tokens: frozenset[int], head: int, known: Coded | None, lexicon: Lexicon) -> Coded | None:
    """What the words below a predicate name that says little itself: the cause of an outcome, anything rather than nothing."""
    own = known.phase if known else negated(parse, head, lexicon) or tense(parse, head, lexicon)
    willed = (phase_word(parse, each, lexicon) for each in (head, *children(parse, head, PREDICATES)))
    phase = own or next(filter(None, willed), None)  # "plans", "is ready"
    found = list(_below(parse, tokens, head, phase, lexicon, frozenset() if known else CIRCUMSTANCES))
    if known is not None and known.code in OUTCOMES:
        causes = (each for each in found if each.code.partition(".")[0] in CAUSES and each.code not in SUFFERED)
        doing = subject(parse, head) if known.code == "assault" else None
        below = None if known.code != "assault" else frozenset(() if doing is None else parse.subtree(doing[0]))
        told = (each for each in causes if below is None or each.trigger in below or each.code.startswith("assault."))
        return next((replace(each, predicated=True) for each in told if each.code != known.code), None)
    found = [each for each in found if each.code not in VAGUE] or found
    return next((each for each in found if each.code not in OUTCOMES), next(iter(found), None))


def _below(
    parse: Parse, tokens: frozenset[int], head: int, phase: str | None, lexicon: Lexicon, past: frozenset[str]
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
            and not _comes_later(parse, each)
            and not qualifies(parse, each)
        ]
        for each in level:
            if parse.tokens[each].pos == "VERB":
                found = predicate(parse, tokens, each, lexicon)
                if found is not None and found.code == "assault":  # "after a storm hit the town"
                    found = _named(parse, tokens, each, found, lexicon) or found
                if found is not None and found.code not in THREATENED:
                    yield replace(found, phase=phase or found.phase, head=head, predicated=False)
            elif (code := code_of(parse, each, lexicon)) and code not in THREATENED:
                yield Coded(code, phase or tense(parse, each, lexicon), each, head, predicated=False)


def _comes_later(parse: Parse, index: int) -> bool:
    """Whether a clause or phrase tells what had not happened yet when its head did."""
    marks = (parse.tokens[each].lemma for each in children(parse, index, frozenset({"mark"})))
    return parse.tokens[index].lemma in AHEAD or any(each in AHEAD for each in marks)
