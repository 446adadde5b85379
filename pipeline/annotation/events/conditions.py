"""Conditions of a clause under which a word names another event than otherwise, or none. Rows of kind `when` name them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from pipeline.annotation.events.figures import is_figure
from pipeline.annotation.events.grammar import (
    DETERMINERS,
    OBJECTS,
    PASSIVE_SUBJECTS,
    VERBAL,
    children,
    is_passive,
)
from pipeline.annotation.events.lexicon import EventLexicon
from pipeline.annotation.events.rules import Rule
from pipeline.annotation.events.things import verb_rule
from pipeline.annotation.text.parse import Parse

Condition = Callable[[Parse, int, EventLexicon], bool]
"""Whether it holds of a token of a parse, in a language."""

NAMED_SO: Final = frozenset({"ccomp", "oprd"})
"""Relations of what an object is said or found to be."""

ADJECTIVE: Final = frozenset({"acomp", "oprd"})
"""Relations of what somebody becomes."""

ATTRIBUTIVE: Final = frozenset({"amod"})
DATED: Final = frozenset({"pobj", "npadvmod"})


def _is_passive(parse: Parse, index: int, lexicon: EventLexicon) -> bool:
    """ "The offer *was met* with scorn"."""
    return is_passive(parse, index)


def _has_no_object(parse: Parse, index: int, lexicon: EventLexicon) -> bool:
    """ "The boat *overturned*", and was not overturned: a verdict is."""
    return not children(parse, index, OBJECTS) and not is_passive(parse, index)


def _takes_adjective(parse: Parse, index: int, lexicon: EventLexicon) -> bool:
    """ "*Fell* quiet", "*fell* asleep"."""
    return any(parse.tokens[each].pos == "ADJ" for each in children(parse, index, ADJECTIVE))


def _is_found_so(parse: Parse, index: int, lexicon: EventLexicon) -> bool:
    """ "*Found* it shocking"."""
    return bool(children(parse, index, NAMED_SO))


def _is_left_so(parse: Parse, index: int, lexicon: EventLexicon) -> bool:
    """ "*Left* rates unchanged": also where the parser hangs the adjective behind the object on that."""
    said = children(parse, index, NAMED_SO)
    said += [each for noun in children(parse, index, OBJECTS) for each in children(parse, noun, ATTRIBUTIVE) if each > noun]
    return any(parse.tokens[each].pos == "ADJ" for each in said)


def _is_figure(parse: Parse, index: int, lexicon: EventLexicon) -> bool:
    """ "*Attacked* the decision"."""
    rule = verb_rule(parse, index, lexicon) if parse.tokens[index].pos in VERBAL else None
    return rule is not None and is_figure(parse, index, rule.code, lexicon)


def _is_taken(parse: Parse, index: int, lexicon: EventLexicon) -> bool:
    """ "Met the *demands*": what is done to it names no event, by a row that has both words."""
    token = parse.tokens[index]
    if token.dep not in OBJECTS | PASSIVE_SUBJECTS:
        return False
    both = f"{parse.tokens[token.head].lemma}+{token.lemma}"
    found = (table[both] for table in (lexicon.done, lexicon.pairs) if both in table)
    return any(not rule for rule in found)


def _is_month(parse: Parse, index: int, lexicon: EventLexicon) -> bool:
    """ "Since *March*": a name without article behind a preposition."""
    token = parse.tokens[index]
    return token.pos == "PROPN" and token.dep in DATED and not children(parse, index, DETERMINERS)


CONDITIONS: Final[Mapping[str, Condition]] = {
    "passive": _is_passive,
    "no-object": _has_no_object,
    "adjective": _takes_adjective,
    "found-so": _is_found_so,
    "left-so": _is_left_so,
    "figure": _is_figure,
    "taken": _is_taken,
    "month": _is_month,
}
"""The closed list, by the names that rows give them."""


def exceptional(parse: Parse, index: int, lexicon: EventLexicon) -> Rule | None:
    """What a word names under the first of its conditions that holds; None where none does."""
    for each in lexicon.conditional.get(parse.tokens[index].lemma, ()):
        if CONDITIONS[each.condition](parse, index, lexicon):
            return each.rule
    return None
