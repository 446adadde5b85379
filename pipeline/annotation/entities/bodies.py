"""Bodies of states, named by the state and a common noun: "Russian forces", "the government of Iraq"."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from pipeline.annotation.entities.mention import Mention
from pipeline.annotation.entities.naming import Naming
from pipeline.annotation.entities.organisations import is_body, is_body_key, is_body_word, is_known
from pipeline.annotation.entities.states import is_history
from pipeline.annotation.places.gazetteer import Gazetteer
from pipeline.annotation.text.document import Document
from pipeline.annotation.text.parse import Token
from pipeline.scripts.letters import is_cyrillic
from schemas import Span

_OF_STATE = re.compile(r"name:[A-Z]{2} (.+)")
_LONGEST = 4
"""Words of a body's name behind that of its state."""


def with_bodies(found: Sequence[Mention], document: Document, gazetteer: Gazetteer, naming: Naming) -> list[Mention]:
    """`found` with each state that a body of it stands beside joined to that body, as one organisation."""
    made: list[Mention] = []
    history = is_history(document, naming.states)
    for place, mention in enumerate(found):
        same = [other for other in (*made[-1:], *found[place + 1 : place + 2]) if other.sentence == mention.sentence]
        if any(other.start < mention.start and other.last >= mention.first for other in same):
            continue  # part of the body before it
        first, last = _extent(mention, same, document, gazetteer, naming)
        if history and mention.type == "NATIONALITY" and _is_common(mention, first, last, document, naming):
            first, last = mention.first, mention.last
        while made and made[-1].sentence == mention.sentence and made[-1].first >= first:
            made.pop()  # "General Staff", of the state that follows
        whole = (first, last) == (mention.first, mention.last)
        made.append(mention if whole else _widened(mention, document, first, last, naming))
    return made


def _is_common(mention: Mention, first: int, last: int, document: Document, naming: Naming) -> bool:
    """Whether what a body adds to the name of its state has a word in small letters, "of the" aside."""
    tokens = document.sentences[mention.sentence].parse.tokens
    added = [*tokens[first : mention.first], *tokens[mention.last + 1 : last + 1]]
    joints = naming.organisations.links | naming.words.definite
    return any(token.text.islower() for token in added if token.text not in joints)


@dataclass(frozen=True, slots=True)
class _Beside:
    """A name with what stands beside it in its sentence."""

    mention: Mention
    preceding: Mention | None
    following: Mention | None
    """The mention that begins right behind the name."""
    tokens: Sequence[Token]
    gazetteer: Gazetteer
    naming: Naming

    @property
    def is_national(self) -> bool:
        """Whether the name is that of a people, as an adjective."""
        return self.gazetteer.nationality(self.mention.lemma) is not None


def _body_behind(beside: _Beside) -> Span | None:
    """ "Russian forces", "US forces"."""
    if not beside.is_national and not _is_short_state(beside.mention, beside.gazetteer):
        return None
    last = _body_end(beside.tokens, beside.mention.last, beside.naming)
    return (beside.mention.first, last) if last else None


def _organisation_behind(beside: _Beside) -> Span | None:
    """ "Polish Defence Ministry", of which the tagger saw the ministry."""
    following = beside.following
    if following is None or following.type != "ORGANISATION" or not beside.is_national:
        return None
    named = beside.tokens[following.first : following.last + 1]
    body = any(is_body_word(token, beside.naming.organisations) for token in named)
    return (beside.mention.first, following.last) if body else None


def _state_behind(beside: _Beside) -> Span | None:
    """ "Министерство обороны РФ": Cyrillic bodies have their state in the genitive."""
    mention, following = beside.mention, beside.following
    cyrillic = mention.type == "ORGANISATION" and is_cyrillic(mention.text)
    if not cyrillic or following is None or not is_body(beside.tokens[mention.first], beside.naming.organisations):
        return None
    return (mention.first, following.last) if _is_state(following, beside.gazetteer) else None


def _body_around(beside: _Beside) -> Span | None:
    """ "United States Air Force", "the government of Iraq"."""
    mention, tokens = beside.mention, beside.tokens
    if mention.type != "LOCATION" or not _is_state(mention, beside.gazetteer):
        return None
    last = _body_end(tokens, mention.last, beside.naming)
    if last and all(token.text[:1].isupper() for token in tokens[mention.last + 1 : last + 1]):
        return mention.first, last
    start = _body_start(tokens, mention.first, beside.naming)
    return (start, mention.last) if start is not None and not _is_inside(start, beside.preceding) else None


_RULES = (_body_behind, _organisation_behind, _state_behind, _body_around)
"""What first finds a body gives its first and last token."""


def _extent(mention: Mention, same: Sequence[Mention], document: Document, gazetteer: Gazetteer, naming: Naming) -> Span:
    """First and last token of the body that `mention` is part of; `same` stand before and behind it in its sentence."""
    following = next((other for other in same if other.first == mention.last + 1), None)
    preceding = next((other for other in same if other.start < mention.start), None)
    beside = _Beside(mention, preceding, following, document.sentences[mention.sentence].parse.tokens, gazetteer, naming)
    return next((body for rule in _RULES if (body := rule(beside))), (mention.first, mention.last))


def _is_inside(start: int, preceding: Mention | None) -> bool:
    """Whether token `start` is part of the name before, but not its first."""
    return preceding is not None and preceding.first < start <= preceding.last


def _is_state(mention: Mention, gazetteer: Gazetteer) -> bool:
    return any(place.kind == "country" for form in (mention.text, mention.lemma) for place in gazetteer.lookup(form))


def _is_short_state(mention: Mention, gazetteer: Gazetteer) -> bool:
    """ "US forces": English makes no adjective of an abbreviation."""
    places = gazetteer.lookup(mention.text) if mention.text.replace(".", "").isupper() else ()
    return bool(places) and places[0].kind == "country"


def _body_end(tokens: Sequence[Token], last: int, naming: Naming) -> int | None:
    """The last token of a body's name that begins right after token `last`; other words of bodies may stand before its head."""
    words, end = naming.organisations, None
    for token in tokens[last + 1 : last + 1 + _LONGEST]:
        if is_body(token, words):
            end = token.index
        elif not is_body_word(token, words) and token.text.casefold() not in words.links:
            break
    while (
        end is not None
        and end + 2 < len(tokens)
        and tokens[end + 1].text.casefold() in words.links
        and is_body_word(tokens[end + 2], words)
    ):
        end += 2
    return end


def _body_start(tokens: Sequence[Token], first: int, naming: Naming) -> int | None:
    """The first token of a body's name that ends in "of" before token `first`."""
    words, start = naming.organisations, first - 1
    joints = words.links | naming.words.definite
    while start > 0 and tokens[start].text.casefold() in joints:
        start -= 1
    head = tokens[max(start, 0)]
    if start == first - 1 or not is_body(head, words) or head.text in words.regions:
        return None
    while start > 0 and is_body_word(tokens[start - 1], words):
        start -= 1
    return start


def _widened(mention: Mention, document: Document, first: int, last: int, naming: Naming) -> Mention:
    sentence = document.sentences[mention.sentence]
    span = sentence.span(first, last)
    text = document.text[span[0] : span[1]]
    lemma = " ".join(naming.cite(token) for token in sentence.parse.tokens[first : last + 1]) if is_cyrillic(text) else text
    return replace(
        mention, start=span[0], end=span[1], core=span, text=text, lemma=lemma, type="ORGANISATION", first=first, last=last
    )


def joined_bodies(
    found: Sequence[Mention], named: Mapping[Mention, tuple[str, str]], document: Document, gazetteer: Gazetteer, naming: Naming
) -> dict[Mention, tuple[str, str]]:
    """Bodies named without their state ("the General Staff") with the id of the one state whose such body the article names.

    A possessive right before one names the state too: "Ukraine's General Staff". The short name that a country's news have for
    their own ("МИД") is another state's only behind that one's. `named` gives the id and name of each of `found`.
    """
    bodies = {mention: named[mention] for mention in found if mention.type == "ORGANISATION" and mention in named}
    states: dict[str, dict[str, str]] = defaultdict(dict)
    begin: dict[str, int] = {}
    for mention, (entity_id, name) in bodies.items():
        if whole := _OF_STATE.fullmatch(entity_id):
            states[f"name:{whole[1]}"].setdefault(entity_id, name)
            begin[f"name:{whole[1]}"] = min(mention.start, begin.get(f"name:{whole[1]}", mention.start))
    before = {(each.sentence, each.last): each for each in found if each.type == "LOCATION" and _is_state(each, gazetteer)}
    joined = {}
    for mention, (entity_id, name) in bodies.items():
        owner = before.get((mention.sentence, mention.first - 2))
        if owner and is_body_key(entity_id) and _is_owned(document, mention, naming):
            place = next(place for place in gazetteer.lookup(owner.text) if place.kind == "country")
            joined[mention] = f"name:{place.country} {entity_id.removeprefix('name:')}", name
        elif len(states[entity_id]) == 1 and (
            begin[entity_id] < mention.start or not is_known(mention.lemma, naming.organisations)
        ):
            joined[mention] = next(iter(states[entity_id].items()))
    return joined


def _is_owned(document: Document, mention: Mention, naming: Naming) -> bool:
    """Whether a possessive stands right before a name."""
    tokens = document.sentences[mention.sentence].parse.tokens
    return mention.first > 1 and tokens[mention.first - 1].text in naming.names.possessive_tokens
