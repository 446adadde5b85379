"""The words that report speech where the verb stands last."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from pipeline.annotation.shallow.reports.cues import ATTITUDES, Making, Phrase, PhraseIndex, ReportingWords
from pipeline.annotation.shallow.reports.report import Attitude
from pipeline.annotation.shallow.word_classes import Words


class CueTable:
    """Cues by their first word, with what each makes of its content."""

    def __init__(self, cues: Mapping[Phrase, Making]) -> None:
        """Of cues that begin alike the longest is preferred."""
        self._by_first: dict[str, list[tuple[Phrase, Attitude]]] = {}
        for phrase in sorted(cues, key=lambda each: (-len(each), each)):
            self._by_first.setdefault(phrase[0], []).append((phrase, ATTITUDES[cues[phrase]]))

    def beginning(self, word: str) -> Sequence[tuple[Phrase, Attitude]]:
        """The cues that begin with `word`, the longest first."""
        return self._by_first.get(word, ())


@dataclass(frozen=True, slots=True, kw_only=True)
class FinalCues(ReportingWords):
    """The words that report speech in a language such as Hindi and Marathi; its sources are named behind them."""

    said: Mapping[Phrase, Making]
    """Verbs with a clause or quotation."""
    claimed: Mapping[Phrase, Making]
    """Those with an object, too: "से इनकार किया"."""
    owned: Mapping[Phrase, Making]
    """Nouns whose owner speaks: "का कहना है"."""
    impersonal: Mapping[Phrase, Making]
    """What reports nobody's word: "बताया गया"."""
    agents: Words
    """Postpositions of one who speaks: "ने"."""
    agent_pronouns: Words
    """Pronouns that hold one: "उन्होंने"."""
    genitive: Words
    """Postpositions of one whose word it is: "का"."""
    auxiliaries: Words
    """Auxiliaries behind a cue that belong to it."""
    object_markers: Words
    """Postpositions between an object and its cue."""
    pointing: Words
    """What stands for the content before it: "असे X यांनी सांगितले"."""
    recalling: Words = frozenset()
    """What stands for the content, or the sentence before, only with a cue's noun: "ही माहिती", "यह जानकारी"."""
    spoken_of: Words = frozenset()
    """Nouns for what somebody said: alone between a claimant and a cue they are content enough."""
    bare_verbs: Words = frozenset()
    """Verbs whose subject has no postposition."""
    said_table: CueTable = field(init=False)
    claimed_table: CueTable = field(init=False)
    owned_table: CueTable = field(init=False)
    impersonal_table: CueTable = field(init=False)
    source_index: PhraseIndex = field(init=False)

    def __post_init__(self) -> None:
        for name in ("said", "claimed", "owned", "impersonal"):
            object.__setattr__(self, f"{name}_table", CueTable(getattr(self, name)))
        object.__setattr__(self, "source_index", PhraseIndex(self.sources))


@dataclass(frozen=True, slots=True, kw_only=True)
class VerbalNouns:
    """How a language makes a noun of a verb, to say what somebody said: "ठार झाल्याचे सांगितले"."""

    endings: tuple[str, ...] = ()
    """Endings of such a noun."""
    postpositions: Words = frozenset()
    """Postpositions between it and the cue."""
