"""What a language brings to the shallow reader: its closed classes, how its words inflect, and the words that report speech."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from pipeline.annotation.entities.materiel import MaterielWords
from pipeline.annotation.entities.organisations import OrganisationWords
from schemas import Stance

Words = frozenset[str]


def words(text: str) -> Words:
    """A closed class, written one word after the other."""
    return frozenset(text.split())


def phrases(text: str) -> tuple[tuple[str, ...], ...]:
    """Phrases separated by `|`, the longest first, each as its words."""
    return tuple(sorted((tuple(phrase.split()) for phrase in text.split("|")), key=lambda each: (-len(each), each)))


def classes(table: Mapping[str, str]) -> dict[str, str]:
    """By each word its universal part of speech, from the words of each part."""
    return {word: pos for pos, members in table.items() for word in members.split()}


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Word classes of one language; all words in small letters."""

    language: str
    model: str
    """Name and version of the dictionary behind the lemmas."""
    closed: Mapping[str, str]
    """Universal parts of speech of function words."""
    lemma: Callable[[str], str]
    """The lemma of a word in small letters."""
    known: Callable[[str], bool]
    """Whether the dictionary lists a word in small letters: then it is not only a name."""
    is_verb: Callable[[str, str], bool]
    """Whether a word with this lemma may be a verb."""
    is_adjective: Callable[[str, str], bool]
    features: Callable[[str, str, str], str]
    """Universal features of a word with this lemma and part of speech."""
    genitive: Words
    """Adpositions that make a noun part of another's phrase: "de", "का"."""
    locative: Words
    """Adpositions that stand with places."""
    bodies: Words
    """Lemmas that head the names of organisations."""
    body_words: Words
    """Lemmas that may follow in such a name, in small letters."""
    titles: Words
    """Lemmas that stand before people's names."""
    times: Words
    """Lemmas of nouns that say when: never a claimant."""
    that_like: Words = frozenset()
    """Adpositions that verbs follow: "según informó"."""
    agents: Words = frozenset()
    """Postpositions of one who acts: "ने", "यांनी"."""
    adpositions_follow: bool = False
    """Postpositions, and verbs at the end: Hindi and Marathi."""
    cased: bool = True
    """Names begin with capitals."""
    suffix: re.Pattern[str] | None = None
    """A postposition written as one word with its noun, at the word's end."""
    whole: Words = frozenset()
    """Words that only look as if they ended in one."""
    organisations: OrganisationWords = field(default_factory=OrganisationWords)
    materiel: MaterielWords = field(default_factory=MaterielWords)
    name_lemma: Callable[[str, bool], str] = field(default=lambda word, oblique: word)
    """The nominative of a name that the dictionary does not know; whether it stands where a nominative cannot."""


@dataclass(frozen=True, slots=True)
class Cues:
    """The words that report speech in one language."""

    verbs: Mapping[str, Stance]
    """Lemmas, and what they make of their content."""
    guesses: Words
    """Those of them that leave it open."""
    with_object: Words
    """Those that report with a noun phrase: "confirmó la muerte"."""
    about: Words
    """Adpositions before the noun phrase of the others: "про загибель"."""
    that: Words
    """Conjunctions that open the content."""
    relative: Words
    """Pronouns that open a clause about the claimant."""
    sources: tuple[tuple[str, ...], ...]
    """Phrases that name a source: "según", "за словами", "के अनुसार"."""
    impersonal: tuple[tuple[str, ...], ...]
    """Phrases that report nobody's word: "al parecer", "se informó"."""
    hedges: Words
    """Words that leave a content open."""
    pronouns: Words
    """Personal pronouns of the third person, in the forms of a subject."""
    own: Words
    """Pronouns of the first and second person: their word is not reported."""
    negations: Words
    breaks: Words = frozenset()
    """Conjunctions after which another statement begins."""
    addressee_links: Words = frozenset()
    """Adpositions whose phrase belongs to the claimant it follows: "embajador ante la ONU"."""
    opinions: Words = frozenset()
    """Words of such a phrase that leave its content open: "на думку"."""
    sentences: Words = frozenset()
    """Lemmas of those that are acts, too, where a term stands behind: "засудив до семи років", "reconoció la independencia"."""
    terms: Words = frozenset()
    """Lemmas of such terms: of a sentence, of a verdict, of what states recognise."""
    deciding: Words = frozenset()
    """Lemmas of verbs that say of a claim that it is untrue, but of an instrument of decision what somebody did."""
    instruments: Words = frozenset()
    """Lemmas of such instruments: "rechazó el recurso", "відкинула законопроєкт"."""
    owners: Words = frozenset()
    """Possessive pronouns inside a phrase that names a source: "за його словами"."""
    seats: Words = frozenset()
    """Adpositions before the seat of those who speak: "у Кремлі заявили"."""
    factive: Words = frozenset()
    """Lemmas of verbs whose infinitive is done all the same: "volvió a negar", "pudo confirmar"."""
    reflexive: Words = frozenset()
    """Words that make a verb nobody's: "se informó"."""
    as_words: Words = frozenset()
    """Conjunctions of an inserted report: "como dijo X"."""
    passive: tuple[str, ...] = ()
    """Endings that make a verb nobody's: "повідомляється"; none where empty."""
