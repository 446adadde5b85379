"""The closed classes of words that report speech in Russian. Lemmas are written with `е` for `ё`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from pipeline.languages.packs import read_words
from pipeline.languages.ru import FOLDER
from schemas import Stance

Words = frozenset[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class CueWords:
    """Lemmas of words that report."""

    verbs: Mapping[str, Stance]
    """Verbs of saying that do not leave their content open, to what they make of it."""
    guesses: Words
    """Verbs of saying whose claimant leaves it open; they assert it."""
    findings: Words
    """Verbs that report only with a clause: `следствие установило, что`."""
    with_about: Words
    """Verbs that report with `о` and a noun phrase: `сообщил о гибели`."""
    with_object: Words
    """Verbs that report with an object: `подтвердил гибель`."""
    deciding: Words
    """Verbs that say of a claim that it is untrue, but of an instrument what somebody did."""
    instruments: Words
    """What a court, parliament or party decides on: `отверг законопроект` is what it did, not what it says of a claim."""
    accusing: Words
    """Verbs with an object and `в`: `обвинил власти в обстреле`."""
    citing: Words
    """Verbs whose object is the claimant: `приводит агентство слова министра`."""
    cited: Words
    """Nouns for the claimant's words there: then the claimant is whose words they are."""
    nouns: Words
    """Nouns that take a clause: `заявление о том, что`."""
    suspicions: Words
    """Those of them that `в` leads from to the deed: `отверг обвинения в подкупе`."""
    light: Words
    """Verbs that add nothing to such a noun: `выступил с заявлением`."""
    states: Words
    """Words, as they are written, that report a clause without a verb: `известно, что`."""
    excluding: Words
    """Verbs that deny, and negated leave open: `не исключил, что`."""
    refusing: Words
    """Verbs that leave what they govern undone: `отказался подтвердить`."""
    implicative: Words
    """Verbs whose infinitive is done or not done by the claimant: `не смогли подтвердить`."""
    admitting: Words
    """Verbs that report only what one can admit; `признать независимость` is an act."""
    admitted: Words
    """What one can admit in an object."""
    hedges: Words
    """Adverbs that leave the content open."""
    stances: Mapping[str, Stance] = field(init=False)
    """All verbs of saying, to what they make of their content."""
    plain: Words = field(init=False)
    """Verbs that, negated, claim nothing: `не сообщил, что`."""

    def __post_init__(self) -> None:
        guessed: dict[str, Stance] = dict.fromkeys(self.guesses, "asserted")
        object.__setattr__(self, "stances", guessed | dict(self.verbs))
        object.__setattr__(self, "plain", frozenset(verb for verb, stance in self.verbs.items() if stance == "asserted"))


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceWords:
    """Lemmas in phrases that name a source."""

    nouns: Words
    """Nouns after `по`: `по словам`."""
    of_sides: Words
    """Those that an adjective is enough for: `по украинским данным`."""
    opinions: Words
    """Those that leave their content open."""
    rules: Words
    """After `согласно` these are followed, not quoted."""
    vague: Words
    """Whose word is nobody's: `по некоторым данным`."""
    vague_hedged: Words
    """Those of them that leave it open."""
    openers: Words
    """Words, as they are written, that open a clause: the phrase is about no more than it."""
    breaks: Words
    """Words between two statements."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ClaimantWords:
    """Lemmas of those who speak, and of what is not one of them."""

    texts: Words
    """What a text stands in: `говорится в сообщении`. Not a claimant where another is named."""
    times: Words
    """Nouns after `в` that say when or how, not who."""
    speakers: Words
    """Who speaks before a colon or after a dash without a verb: `СМИ: …`."""
    person_roles: Words
    """Roles that may stand for a person named before."""
    organisation_roles: Words
    """Roles that may stand for an organisation named before."""
    relative: Words
    """Pronouns that stand for the noun of a clause."""
    possessive: Words
    """Possessive pronouns, as they are written."""
    plural: Words
    """Pronouns of several, as they are written, without `ё`."""
    genders: Mapping[str, str]
    """Pronouns of one, as they are written, without `ё`, to their universal gender, `Masc` or `Fem`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class GrammarWords:
    """Function words, as they are written."""

    complementisers: Words
    """Conjunctions that open what is reported."""
    about: Words
    """Prepositions before what a report is about."""
    inside: Words
    """Prepositions before the deed that somebody is accused of."""
    at_places: Words
    """Prepositions before the place where somebody speaks."""
    unreal: Words
    """Words that make their verb unreal: `если бы он заявил`."""
    inserted_pronouns: Words
    """Pronouns that an insertion may begin with: `об этом сообщил`."""
    clause_words: Words
    """Words that begin a clause and no insertion."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AttributionWords:
    """All that the rules for who says what have to know of single words."""

    cues: CueWords
    sources: SourceWords
    claimants: ClaimantWords
    grammar: GrammarWords


_WORDS: Final = read_words([FOLDER], "attribution", AttributionWords)

CUES: Final = _WORDS.cues
SOURCES: Final = _WORDS.sources
CLAIMANTS: Final = _WORDS.claimants
GRAMMAR: Final = _WORDS.grammar
