"""English names by the company they keep: the other names of a list, the article's people, and who runs or makes things."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Sequence

from pipeline.annotation.entities.spans import Mention
from pipeline.annotation.places.spelling import folded
from pipeline.annotation.text.document import Document
from pipeline.annotation.text.parse import Parse
from pipeline.languages.en.naming.deeds import leader
from pipeline.languages.given_names import GIVEN_NAMES
from schemas import EntityType

_OWN = frozenset(["acquire", "administer", "distribute", "manufacture", "market", "operate", "own", "publish", "retail"])
"""What in English prose is mostly done by firms and bodies: the agent in a passive clause is one, if it is a single word."""
_PRONOUNS = frozenset({"he", "she", "his", "her", "himself", "herself"})
_WHERE = frozenset({"in", "from", "to", "at", "near", "between", "via", "through", "outside", "on"})
_FEWEST = 2
"""Other names of a list that have to be of one type."""


def is_firm(mention: Mention, document: Document) -> bool:
    """Whether a single word does what firms do: "operated by Lundgas"."""
    parse = document.sentences[mention.sentence].parse
    name = leader(parse, mention.last)
    by = parse.tokens[name.head]
    owner = name.dep == "pobj" and by.dep == "agent" and parse.tokens[by.head].lemma in _OWN
    return owner and " " not in mention.text and folded(mention.text) not in GIVEN_NAMES


def surnames(found: Collection[Mention]) -> frozenset[str]:
    """The last words of the full names of the people of an article."""
    return frozenset(each.text.split()[-1] for each in found if each.type == "PERSON" and " " in each.text)


def is_he_or_she(mention: Mention, document: Document) -> bool:
    """Whether a pronoun takes up the subject: "Lund lost his post" or, one sentence on, "She ..."."""
    parse = document.sentences[mention.sentence].parse
    name = parse.tokens[mention.last]
    if name.dep not in ("nsubj", "nsubjpass") or parse.tokens[name.head].dep not in ("ROOT", "conj"):
        return False
    following = document.sentences[mention.sentence + 1 : mention.sentence + 2]
    opening = following[0].parse.tokens[:1] if following else ()
    behind = next((token for token in parse.tokens[mention.last + 1 :] if token.pos in ("PRON", "PROPN")), None)
    taken_up = behind is not None and behind.text in _PRONOUNS and behind.dep not in ("dobj", "dative", "pobj")
    return taken_up or any(token.text in ("He", "She") for token in opening)


class Lists:
    """For every name of an article the types of the others that it is joined to by commas and "and"."""

    def __init__(self, found: Sequence[Mention], document: Document) -> None:
        self._types: dict[tuple[int, int], Counter[EntityType]] = {}
        for mention in found:
            self._types.setdefault(_list_of(mention, document), Counter())[_merged(mention.type)] += 1
        self._document = document

    def type(self, mention: Mention) -> EntityType | None:
        """The one type that all others of the list have, if there are at least two."""
        kinds = self._others(mention)
        return kinds[0] if len(set(kinds)) == 1 and len(kinds) >= _FEWEST else None

    def is_among_places(self, mention: Mention) -> bool:
        """Whether the name stands in a list of places, behind a preposition of place: "from Athens and Rafina"."""
        parse = self._document.sentences[mention.sentence].parse
        first = leader(parse, mention.last)
        return parse.tokens[first.head].text in _WHERE and set(self._others(mention)) == {"LOCATION"}

    def _others(self, mention: Mention) -> list[EntityType]:
        others = self._types[_list_of(mention, self._document)].copy()
        others[_merged(mention.type)] -= 1
        return list(others.elements())


def _list_of(mention: Mention, document: Document) -> tuple[int, int]:
    parse: Parse = document.sentences[mention.sentence].parse
    return mention.sentence, leader(parse, mention.last).index


def _merged(kind: EntityType) -> EntityType:
    return "LOCATION" if kind == "FACILITY" else kind
