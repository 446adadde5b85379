"""How far a content reaches: ranges of tokens around the word that heads it."""

from __future__ import annotations

from typing import Final

from pipeline.annotation.text.parse import Parse
from pipeline.languages.en.attribution.cues import VERBS, words
from pipeline.languages.en.attribution.phrases import PASSIVE_SUBJECTS, SUBJECTS, child

Range = tuple[int, int]
"""First and last token."""

TAIL: Final = frozenset({"prep", "advcl", "npadvmod", "advmod", "ccomp", "dative", "oprd", "xcomp", "acomp"})
"""Relations of what follows a content and, as the parser attaches it to the cue, most often still belongs to the content."""

WEEKDAYS: Final = words("Monday Tuesday Wednesday Thursday Friday Saturday Sunday")


def content_start(parse: Parse, verb: int, content: int) -> int:
    """First token of a content that follows its verb, with a "that" that the parser hung on the verb, without a bare weekday."""
    first = min(parse.subtree(content))
    bare = "VerbForm=Fin" in parse.tokens[content].morph and not finite(parse, content)
    if bare and parse.tokens[verb].lemma == "say" and parse.tokens[content].dep == "ccomp":
        return verb + 1  # the parser hung the clause's own subject elsewhere
    thing = child(parse, verb, "dobj")
    if thing is not None and verb < thing < first and not finite(parse, content):
        return min(parse.subtree(thing))
    that = next((each for each in parse.children[verb] if verb < each < first and parse.tokens[each].text == "that"), None)
    if that is not None:
        return that
    dated = parse.tokens[first].text in WEEKDAYS and first == verb + 1 and first < content
    return first + 1 if dated and parse.tokens[first + 1].pos not in {"PART", "VERB", "AUX", "PUNCT"} else first


def content_end(parse: Parse, verb: int, content: int) -> int:
    """Last token of a content that follows its verb, with what the parser hung on the verb behind it."""
    last = max(parse.subtree(content))
    phrase = parse.tokens[content].dep in {"dobj", "prep"}
    for each in parse.children[verb]:
        if each <= content:
            continue
        token = parse.tokens[each]
        if token.dep in {"cc", "conj", "parataxis"} or (token.dep == "advcl" and _another(parse, each)):
            break
        if token.lemma == "according" or (phrase and token.dep == "advcl" and after_comma(parse, each)):
            break
        if token.dep in TAIL or (token.dep == "prt" and parse.children[each]):
            last = max(last, max(parse.subtree(each)))
    return last


def _another(parse: Parse, clause: int) -> bool:
    """Whether a participle clause reports something itself (", adding that …")."""
    token = parse.tokens[clause]
    return token.lemma in VERBS and "VerbForm=Part" in token.morph and child(parse, clause, "mark") is None


def as_ranges(tokens: list[int]) -> tuple[Range, ...]:
    """Ascending token indices as runs without a gap."""
    ranges: list[Range] = []
    for index in tokens:
        if ranges and index == ranges[-1][1] + 1:
            ranges[-1] = ranges[-1][0], index
        else:
            ranges.append((index, index))
    return tuple(ranges)


def finite(parse: Parse, clause: int) -> bool:
    """Whether a clause has a subject and a finite verb."""
    tokens = parse.tokens
    verbs = (clause, *(each for each in parse.children[clause] if tokens[each].dep in {"aux", "auxpass"}))
    return child(parse, clause, *SUBJECTS, *PASSIVE_SUBJECTS, "expl") is not None and (
        any("VerbForm=Fin" in tokens[each].morph or "VerbType=Mod" in tokens[each].morph for each in verbs)
    )


def after_comma(parse: Parse, index: int) -> bool:
    """Whether a comma stands right before the phrase that `index` heads."""
    first = min(parse.subtree(index))
    return first > 0 and parse.tokens[first - 1].text == ","
