"""How far a content reaches: ranges of tokens around the word that heads it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from pipeline.annotation.text.parse import Parse
from pipeline.languages.en.attribution.cues import VERBS
from pipeline.languages.en.attribution.phrases import child, is_after_comma, is_finite
from pipeline.languages.en.attribution.words import CLOSED

Range = tuple[int, int]
"""First and last token, by their index in the parse."""

TAIL: Final = frozenset({"prep", "advcl", "npadvmod", "advmod", "ccomp", "dative", "oprd", "xcomp", "acomp"})
"""Relations of what follows a content and, as the parser attaches it to the cue, most often still belongs to the content."""


@dataclass(frozen=True, slots=True)
class Complement:
    """The content of a verb. Tokens are meant by their index in the parse."""

    ranges: tuple[Range, ...]
    heads: tuple[int, ...]
    """Tokens that head its clauses: where its modals and adverbs hang."""
    confidence: float
    """0 to 1: see `CONFIDENCE`."""
    begins: int | None = None
    """First token of the clause of the cue, where it only follows its content."""


def content_start(parse: Parse, verb: int, content: int) -> int:
    """First token of the content that `content` heads behind `verb`, with a "that" that the parser hung on the verb, without a
    bare weekday."""
    first = min(parse.subtree(content))
    bare = "VerbForm=Fin" in parse.tokens[content].morph and not is_finite(parse, content)
    if bare and parse.tokens[verb].lemma == "say" and parse.tokens[content].dep == "ccomp":
        return verb + 1  # the parser hung the clause's own subject elsewhere
    thing = child(parse, verb, "dobj")
    if thing is not None and verb < thing < first and not is_finite(parse, content):
        return min(parse.subtree(thing))
    that = next((each for each in parse.children[verb] if verb < each < first and parse.tokens[each].text == "that"), None)
    if that is not None:
        return that
    dated = parse.tokens[first].text in CLOSED.weekdays and first == verb + 1 and first < content
    return first + 1 if dated and parse.tokens[first + 1].pos not in {"PART", "VERB", "AUX", "PUNCT"} else first


def content_end(parse: Parse, verb: int, content: int) -> int:
    """Last token of the content that `content` heads behind `verb`, with what the parser hung on the verb behind it."""
    last = max(parse.subtree(content))
    phrase = parse.tokens[content].dep in {"dobj", "prep"}
    for each in parse.children[verb]:
        if each <= content:
            continue
        token = parse.tokens[each]
        if token.dep in {"cc", "conj", "parataxis"} or (token.dep == "advcl" and _reports(parse, each)):
            break
        if token.lemma == "according" or (phrase and token.dep == "advcl" and is_after_comma(parse, each)):
            break
        if token.dep in TAIL or (token.dep == "prt" and parse.children[each]):
            last = max(last, max(parse.subtree(each)))
    return last


def _reports(parse: Parse, clause: int) -> bool:
    """Whether a participle clause reports something itself (", adding that …")."""
    token = parse.tokens[clause]
    return token.lemma in VERBS and "VerbForm=Part" in token.morph and child(parse, clause, "mark") is None


def as_ranges(tokens: Sequence[int]) -> tuple[Range, ...]:
    """Ascending token indices as runs without a gap."""
    ranges: list[Range] = []
    for index in tokens:
        if ranges and index == ranges[-1][1] + 1:
            ranges[-1] = ranges[-1][0], index
        else:
            ranges.append((index, index))
    return tuple(ranges)
