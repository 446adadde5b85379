"""The words that report speech where the verb stands in the middle."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from pipeline.annotation.shallow.reports.cues import Phrase, PhraseIndex, ReportingWords
from pipeline.annotation.shallow.word_classes import Words
from schemas import Stance


@dataclass(frozen=True, slots=True, kw_only=True)
class MedialCues(ReportingWords):
    """The words that report speech in a language such as Spanish and Ukrainian."""

    verbs: Mapping[str, Stance]
    """Lemmas of verbs that do not leave their content open, to what they make of it."""
    guesses: Words
    """Lemmas of verbs that leave it open: they assert it."""
    with_object: Words
    """Lemmas of verbs that report with a noun phrase: "confirmó la muerte"."""
    about: Words = frozenset()
    """Adpositions before the noun phrase of the others: "про загибель"."""
    relative: Words
    """Pronouns that open a clause about the claimant."""
    impersonal: tuple[Phrase, ...]
    """Phrases that report nobody's word: "al parecer", "se dice que"; the longest first."""
    breaks: Words = frozenset()
    """Conjunctions after which another statement begins."""
    addressee_links: Words = frozenset()
    """Adpositions whose phrase belongs to the claimant it follows: "embajador ante la ONU"."""
    acting: Words = frozenset()
    """Lemmas of verbs that are acts where what is acted on stands behind: "засудив до семи років", "reconoció la
    independencia"."""
    acted_on: Words = frozenset()
    """Lemmas of what is acted on: a sentence, a verdict, what states recognise."""
    deciding: Words = frozenset()
    """Lemmas of verbs that say of a claim that it is untrue, but of an instrument what somebody did: "rechazó el recurso"."""
    seat_adpositions: Words = frozenset()
    """Adpositions before the seat of those who speak: "у Кремлі заявили"."""
    seat_verb_endings: tuple[str, ...] = ()
    """Endings of the plural of the verbs that say so."""
    implicative: Words = frozenset()
    """Lemmas of verbs whose infinitive is done all the same: "volvió a negar", "pudo confirmar"."""
    passive: Words = frozenset()
    """Lemmas of the auxiliaries of the passive: "ser"."""
    agents: Words = frozenset()
    """Adpositions of who does it: "por"."""
    reflexive: Words = frozenset()
    """Words that make a verb nobody's: "se informó"."""
    inserting: Words = frozenset()
    """Conjunctions of an inserted report: "como dijo X"."""
    pointing: tuple[Phrase, ...] = ()
    """Phrases at the head of a sentence that stand for the one before it: "про це", "así lo"; the longest first."""
    impersonal_endings: tuple[str, ...] = ()
    """Endings that make a verb nobody's: "повідомляється"; none where empty."""
    stances: Mapping[str, Stance] = field(init=False)
    """All reporting verbs by their lemmas, to what they make of their content."""
    source_index: PhraseIndex = field(init=False)
    impersonal_index: PhraseIndex = field(init=False)
    pointing_index: PhraseIndex = field(init=False)

    def __post_init__(self) -> None:
        guessed: dict[str, Stance] = dict.fromkeys(self.guesses, "asserted")
        object.__setattr__(self, "stances", guessed | dict(self.verbs))
        object.__setattr__(self, "source_index", PhraseIndex(self.sources))
        object.__setattr__(self, "impersonal_index", PhraseIndex(self.impersonal))
        object.__setattr__(self, "pointing_index", PhraseIndex(self.pointing))
