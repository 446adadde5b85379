"""What a name is told by, and the form in which one is found."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from pipeline.annotation.entities.materiel import MaterielWords, materiel
from pipeline.annotation.entities.organisations import OrganisationWords, is_known
from pipeline.annotation.places.gazetteer import Gazetteer
from pipeline.annotation.shallow.forms import Forms
from pipeline.annotation.shallow.word_classes import NameParticles, WordClasses
from pipeline.annotation.text.parse import Token
from schemas import EntityType

NamedRange = tuple[int, int, EntityType]
"""First and last token of a name, both included, and its type."""

SURE = 500_000
"""People of a city whose name is a word of the dictionary, too, or is only heard in a stem."""

CAPITALISED = frozenset({"PROPN", "NOUN", "ADJ", "VERB"})
"""Parts of speech that the parser takes capitalised words of a name for."""


@dataclass(frozen=True, slots=True)
class NameLookup:
    """The knowledge that the rules for names look words up in."""

    classes: WordClasses
    particles: NameParticles
    forms: Forms
    gazetteer: Gazetteer
    organisations: OrganisationWords
    materiel: MaterielWords

    def is_body(self, name: str) -> bool:
        """Whether several languages have that name for a body: "NATO"."""
        return is_known(name, self.organisations)

    def is_materiel(self, name: str) -> bool:
        """Whether the name is that of a weapon or vehicle: "HIMARS"."""
        return materiel(name, self.materiel) is not None

    def is_country(self, token: Token) -> bool:
        """Whether a nominal token is the name of a country, as it is written."""
        named = token.pos in ("NOUN", "PROPN", "X")
        return named and any(place.kind == "country" for place in self.gazetteer.lookup(token.text))

    def place_lemma(self, tokens: Sequence[Token], first: int, last: int) -> str:
        """The lemma of the `last` token of a name; where a postposition is joined to it, and no place is called so, the
        nominative of one that is: "पुणे" of "पुण्या-त"."""
        token = tokens[last]
        following = tokens[last + 1] if last + 1 < len(tokens) else None
        if following is None or following.start != token.end or following.pos != "ADP":
            return token.lemma
        before = "".join(f"{each.text} " for each in tokens[first:last])
        if self.gazetteer.lookup(before + token.lemma, by_sound=False):
            return token.lemma
        stems = self.forms.stems(token.text)
        listed = next((stem for stem in stems if self.gazetteer.lookup(before + stem, by_sound=False)), None)
        heard = (stem for stem in stems for place in self.gazetteer.lookup(before + stem)[:1] if place.population >= SURE)
        return listed or next(heard, token.lemma)

    def is_of_state(self, token: Token) -> bool:
        """Whether a token, or its lemma, is the adjective of a country: "українська", "ruso"."""
        return any(self.gazetteer.nationality(form) for form in (token.lemma, token.text.casefold()))


def first_word(tokens: Sequence[Token]) -> int:
    """Index of the first token with a letter or digit: up to it a capital says nothing. The number of tokens if none has any."""
    return next((token.index for token in tokens if any(map(str.isalnum, token.text))), len(tokens))
