"""What type of event a stretch of a sentence asserts: its predicate's, by the lexicon of its language."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Final

from pipeline.annotation.events.grammar import (
    COMPLEMENTS,
    DETERMINERS,
    OBJECTS,
    PASSIVE_SUBJECTS,
    PREDICATES,
    SUBJECTS,
    children,
    clause,
    has_noun_subject,
    obliques,
    phrase,
    subject,
)
from pipeline.annotation.events.lexicon import Lexicon, words
from pipeline.annotation.events.modes import OUTCOMES, mode
from pipeline.annotation.events.naming import code_of, pair_of, qualifies
from pipeline.annotation.events.scanning import hits, phase_of
from pipeline.annotation.parse import Parse

SUFFERED: Final = words("assault.kill assault.destroy")
"""Outcomes of a type that has causes."""

CAUSES: Final = words("assault accident disaster crime health")
"""Types that such a cause may have."""

OF_ITS_OWN: Final = frozenset({"conj", "parataxis"})
"""How a negation hangs on a predicate that it says nothing of: "произошло землетрясение, пострадавших *нет*"."""

VAGUE: Final = frozenset({"statement"})
"""Types that say less than anything that their clause names besides."""

CHANGES: Final = words("economy.rise economy.fall")
"""Types that say only that something grows or shrinks, whatever it is: the toll of an accident is no business."""

COUNTED: Final = words("health crime")
"""Types of events of which the number is said to change, beside outcomes: "measles cases rose"."""

CIRCUMSTANCES: Final = words("for during after before since until following despite")
"""Prepositions of what a clause happens beside: no predicate is known by it."""

THREATENED: Final = words("threaten")
"""Types that only their own predicate asserts: "ignored the warning" threatens nobody."""

REASONS: Final = words("because despite without as than like")
"""Prepositions whose noun takes no part in what a verb says."""

PASSING: Final = words("begun continued ended")
"""Phases that an event passes by itself."""

DEEPEST: Final = 4
"""Steps down a tree from the predicate to a noun that names the event instead."""

MOST_STEPS: Final = 6
"""Verbs over verbs ("began trying to stop attacking")."""


@dataclass(frozen=True, slots=True)
class Coded:
    """The event of a clause."""

    code: str
    phase: str | None
    trigger: int
    """The token that names it."""
    head: int
    """The token that heads its clause; often the same."""
    predicated: bool = True
    """Whether the predicate names it, not some other word of the clause."""


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
    found = _grown(parse, tokens, _predicate(parse, tokens, head, lexicon), lexicon)
    if found is not None and found.code in VAGUE:  # "told reporters that the pilot had died"
        inside = (frozenset(parse.subtree(each)) & tokens for each in children(parse, found.trigger, frozenset({"ccomp"})))
        told = next(filter(None, (coded(parse, each, lexicon) for each in inside if each and each != tokens)), None)
        if told is not None:
            return told
    if found is None or found.code in OUTCOMES | VAGUE:
        found = _named(parse, tokens, head, found, lexicon) or found
    return None if found is None else replace(found, code=mode(parse, tokens, found.code, found.trigger, lexicon))


def _scanned(parse: Parse, tokens: frozenset[int], lexicon: Lexicon) -> Coded | None:
    """The same by the order of the words: the likeliest predicate's event, or the cause that makes more of an outcome."""
    found = hits(parse, tokens, lexicon)
    if not found:
        return None
    told = next((each for each in found if each.code not in VAGUE), found[0])
    if told.code in OUTCOMES:
        causes = (each for each in found if each.code.partition(".")[0] in CAUSES and each.code not in SUFFERED)
        told = next((each for each in causes if each.code != told.code), told)
    return Coded(told.code, phase_of(parse, told.index, lexicon), told.index, told.index)


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
    codes = (code_of(parse, each, lexicon) for each in phrase(parse, done[0]) if each in tokens)
    told = next((code for code in codes if code and (code in OUTCOMES or code.partition(".")[0] in COUNTED)), None)
    return found if told is None else replace(found, code=told)


def _named(parse: Parse, tokens: frozenset[int], head: int, known: Coded | None, lexicon: Lexicon) -> Coded | None:
    """What the words below a predicate name that says little itself: the cause of an outcome, anything rather than nothing."""
    tense = known.phase if known else _tense(parse, head, lexicon)
    phase = tense or lexicon.phases.get(parse.tokens[head].lemma)
    found = list(_below(parse, tokens, head, phase, lexicon, frozenset() if known else CIRCUMSTANCES))
    if known is not None and known.code in OUTCOMES:
        causes = (each for each in found if each.code.partition(".")[0] in CAUSES and each.code not in SUFFERED)
        doing = subject(parse, head) if known.code == "assault" else None
        below = None if known.code != "assault" else frozenset(() if doing is None else parse.subtree(doing[0]))
        told = (each for each in causes if below is None or each.trigger in below or each.code.startswith("assault."))
        return next((replace(each, predicated=True) for each in told if each.code != known.code), None)
    found = [each for each in found if each.code not in VAGUE] or found
    return next((each for each in found if each.code not in OUTCOMES), next(iter(found), None))


def _predicate(parse: Parse, tokens: frozenset[int], head: int, lexicon: Lexicon) -> Coded | None:
    """The event of the predicate `head`, through verbs of phase and verbs that only carry a noun."""
    at, phase = head, _negated(parse, head, lexicon) or _tense(parse, head, lexicon)
    for _ in range(MOST_STEPS):
        arguments = [each for each in _arguments(parse, at) if each in tokens]
        code = pair_of(parse, at, arguments, lexicon)
        if code is not None:
            return Coded(code, phase, at, head) if code else None
        into = lexicon.phases.get(parse.tokens[at].lemma)
        inner = _governed(parse, at, arguments, lexicon) if into else None
        if into and inner is not None:
            passes = phase == "planned" and inner in children(parse, at, SUBJECTS)  # "the talks will begin"
            if not passes:
                phase = "continued" if (phase, into) == ("negated", "ended") else into if phase in (None, "planned") else phase
            at = inner
            continue
        carried = next((each for each in arguments if _carried(parse, at, each, lexicon)), None)
        code = code_of(parse, at, lexicon)
        if code and (carried is None or parse.tokens[carried].dep not in OBJECTS | COMPLEMENTS | PREDICATES):
            return Coded(code, phase, at, head)
        if carried is None:
            return None
        at, phase = carried, phase or _tense(parse, carried, lexicon)
    return None


def _negated(parse: Parse, index: int, lexicon: Lexicon) -> str | None:
    """Negated where what takes part in a predicate is said not to be: "*no one* was hurt", "found *no* bomb"."""
    nouns = children(parse, index, SUBJECTS | PASSIVE_SUBJECTS | OBJECTS | PREDICATES)
    marks = (parse.tokens[each].lemma for noun in nouns for each in children(parse, noun, DETERMINERS))
    return "negated" if any(each in lexicon.negations for each in marks) else None


def _tense(parse: Parse, index: int, lexicon: Lexicon) -> str | None:
    """Negated or planned, by the words that hang on a predicate."""
    below = [parse.tokens[each] for each in parse.children[index]]
    if any(token.lemma in lexicon.negations and token.dep not in OF_ITS_OWN for token in below):
        return "negated"
    if (
        any(token.dep in {"aux", "mark"} and token.lemma in lexicon.future for token in below)
        or "Tense=Fut" in parse.tokens[index].morph
    ):
        return "planned"
    return None


def _arguments(parse: Parse, index: int) -> list[int]:
    """Complements, objects, what stands behind prepositions, and last the subject."""
    relations = (COMPLEMENTS, OBJECTS | PREDICATES)
    found = [each for kinds in relations for each in children(parse, index, kinds)]
    found += [noun for preposition, noun in obliques(parse, index) if preposition not in REASONS]
    return [*found, *children(parse, index, SUBJECTS | PASSIVE_SUBJECTS)]


def _governed(parse: Parse, index: int, arguments: list[int], lexicon: Lexicon) -> int | None:
    """What a word of phase puts into it: the verb that is its complement, else the first noun of event beside its subject."""
    verbs = [
        each for each in children(parse, index, COMPLEMENTS) if parse.tokens[each].pos in {"VERB", "AUX"} and each in arguments
    ]
    if verbs:
        return verbs[0]
    subjects = children(parse, index, SUBJECTS)
    called = lexicon.phases[parse.tokens[index].lemma] in {"requested", "planned"}  # "called for talks", "hope for talks"
    beside = {noun for preposition, noun in obliques(parse, index) if preposition in CIRCUMSTANCES | {"without"} and not called}
    if lexicon.phases[parse.tokens[index].lemma] in PASSING and not children(parse, index, OBJECTS):
        subjects = []  # "the talks ended"
    nouns = (each for each in arguments if each not in (*subjects, *beside) and parse.tokens[each].pos in {"NOUN", "PROPN"})
    return (
        None
        if lexicon.phases[parse.tokens[index].lemma] == "attempted"
        else next((each for each in nouns if code_of(parse, each, lexicon) is not None), None)
    )


def _carried(parse: Parse, verb: int, argument: int, lexicon: Lexicon) -> bool:
    """Whether a light verb, copula or light noun leaves it to `argument` to name the event."""
    token = parse.tokens[verb]
    phrasal = [f"{token.lemma}_{parse.tokens[each].lemma}" for each in parse.children[verb] if parse.tokens[each].dep == "prt"]
    light = token.lemma in lexicon.light or any(each in lexicon.light for each in phrasal)
    return light and code_of(parse, argument, lexicon) is not None


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
            and not qualifies(parse, each)
        ]
        for each in level:
            arguments = [noun for noun in _arguments(parse, each) if noun in tokens]
            pair = pair_of(parse, each, arguments, lexicon) if parse.tokens[each].pos == "VERB" else None
            code = code_of(parse, each, lexicon) if pair is None else pair
            if code and code not in THREATENED:
                none = _negated(parse, each, lexicon) if parse.tokens[each].pos == "VERB" else None
                yield Coded(code, phase or none or _tense(parse, each, lexicon), each, head, predicated=False)
