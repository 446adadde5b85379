"""English cues: which verbs, nouns and adjectives report, what they take, and how they take sides, from `cues.tsv`.

The classes follow Levin's verbs of communication (English Verb Classes and Alternations, 1993, class 37) and the factual and
suasive verbs of Quirk et al. (A Comprehensive Grammar of the English Language, 1985, 16.30 to 16.33); which words stand in
them is our own choice.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Literal, cast, get_args

from pipeline.languages.en.attribution.words import CLOSED
from pipeline.languages.packs import Fault, PackError, Row, read_rows, word_fault
from schemas import Certainty, Stance

PATH: Final = Path(__file__).parent / "cues.tsv"
COLUMNS: Final = ("kind", "takes", "stance", "certainty", "words", "example")

Kind = Literal["verb", "noun", "adjective", "impersonal", "agent"]
"""`verb`, `noun`, `adjective`: lemma of one that reports, or for an adjective its form. `impersonal`: adjective behind an empty
"it", where nobody is named who holds it. `agent`: noun for who holds something ("opponent")."""

FRAMES: Final = frozenset({"quote", "clause", "infinitive", "gerund", "object", "predication", "directive", "likeness", "so"})
"""What a cue may take beside prepositions, as `CueClass.takes` tells."""


@dataclass(frozen=True, slots=True)
class CueClass:
    """What the reporting words of one class take, and what they do to their content."""

    takes: frozenset[str]
    """`quote`: direct speech; `clause`: a finite clause; `infinitive`; `gerund`; `object`: a noun phrase; `predication`: an
    object and what is said of it ("accuse X of Y", "call X Y", "urge X to do Y"); `directive`: the same, only with an infinitive;
    `likeness`: an object and what it is likened to; `so`: "as X put it"; and prepositions that lead to the content."""
    stance: Stance
    certainty: Certainty


Cues = Mapping[str, CueClass]
"""Word to the class that it stands in; a verb with its particle as "rule_out"."""


def read_cues(path: Path) -> Mapping[Kind, Cues]:
    """The cues of each kind in a table with the columns `COLUMNS`.

    Raises `PackError` where the table cannot be read, and for an unknown kind, frame, preposition, stance or certainty, a word
    that no text can hold, and one that stands twice in one kind."""
    rows = read_rows(path, COLUMNS)
    faults = [fault for row in rows for fault in _faults(row)]
    cues: dict[Kind, dict[str, CueClass]] = {kind: {} for kind in get_args(Kind)}
    for row in rows:
        found = cues.setdefault(cast(Kind, row["kind"]), {})
        made = CueClass(frozenset(row["takes"].split()), cast(Stance, row["stance"]), cast(Certainty, row["certainty"]))
        for word in row["words"].split():
            if word in found:
                faults.append(row.fault(f"{word!r} stands twice among the words of kind {row['kind']}", "Take one out"))
            found[word] = made
    if faults:
        raise PackError(faults)
    return cues


def _faults(row: Row) -> Iterator[Fault]:
    """What is wrong with the cells of a row, each by itself."""
    for column, known in (("kind", get_args(Kind)), ("stance", get_args(Stance)), ("certainty", get_args(Certainty))):
        yield from _unknown(row, column, [row[column]], known)
    yield from _unknown(row, "takes", row["takes"].split(), sorted(FRAMES | CLOSED.prepositions))
    if not row["words"].split():
        yield row.fault("there are no words", "Write the words of the class, parted by spaces")
    for word in row["words"].split():
        if wrong := word_fault(word, "_"):
            yield row.fault(*wrong)


def _unknown(row: Row, column: str, given: Sequence[str], known: Sequence[str]) -> Iterator[Fault]:
    for each in given:
        if each not in known:
            yield row.fault(f"unknown {column} {each!r}", f"Known are {', '.join(known)}")


_CUES: Final = read_cues(PATH)

VERBS: Final = _CUES["verb"]
NOUNS: Final = _CUES["noun"]
"""Nouns behind which a clause follows ("the claim that …"), or a preposition where somebody is said to hold it."""

ADJECTIVES: Final = _CUES["adjective"]
IMPERSONAL: Final = _CUES["impersonal"]
AGENT_NOUNS: Final = _CUES["agent"]

VERB_LEMMAS: Final = frozenset(verb.partition("_")[0] for verb in VERBS)
"""The verbs of `VERBS`, without the particles that some report with."""
