"""What a language brings to finding, typing and naming entities: words, and rules where words are not enough."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence, Set
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from pipeline.annotation.entities.materiel import MaterielWords
from pipeline.annotation.entities.mention import Mention, Sort
from pipeline.annotation.entities.organisations import OrganisationWords
from pipeline.annotation.names.keys import NameWords
from pipeline.annotation.places.gazetteer import Gazetteer
from pipeline.annotation.text.document import Document
from pipeline.annotation.text.parse import Parse, Token
from schemas import EntityType, Span

if TYPE_CHECKING:
    from pipeline.annotation.entities.evidence import Evidence

Found = tuple[int, int, EntityType]
"""First and last token of a name, and its type."""


@dataclass(frozen=True, slots=True, kw_only=True)
class EntityWords:
    """Words beside names, and habits of the language's tagger. In small letters where nothing else is said."""

    articles: frozenset[str] = frozenset()
    """What the tagger takes for the first word of a name: articles and the like."""
    definite: frozenset[str] = frozenset()
    """The definite article."""
    modifiers: frozenset[str] = frozenset()
    """Words between two titles or before one: "former foreign minister"."""
    holy: frozenset[str] = frozenset()
    """Titles that belong to a name all the same: "St Ives"."""
    saints: frozenset[str] = frozenset()
    """Of these those, as written, before a possessive that the tagger leaves out of a name: "St. John's Academy"."""
    capitals: bool = False
    """A name begins with a capital or a figure: a span without one is no name, small letters before a place are no part of it."""
    takes_adverbs: bool = False
    """The tagger takes the adverb behind a name for a part of it: "Lund later"."""
    takes_plurals: bool = False
    """The tagger takes a plural noun that opens a sentence for a name: "Routes from Oslo"."""
    locative: frozenset[str] = frozenset()
    """Prepositions of place, in which nobody stands to a person: "near"."""
    entered: frozenset[str] = frozenset()
    """Prepositions that make a seat of government the building: "встреча в Кремле"."""
    containing: frozenset[tuple[str, ...]] = frozenset()
    """What stands between a place and the place that contains it, besides a comma or a bracket."""
    region_links: frozenset[str] = frozenset()
    """Prepositions between the word for a region and its name: "the province of Idlib"."""
    cited: Mapping[str, str] = field(default_factory=dict)
    """Ends of inflected names of places that dictionaries do not cite, to the end of the nominative."""
    home: frozenset[str] = frozenset()
    """ISO 3166-1 codes of countries where the language is spoken, in which a place is likelier than a namesake elsewhere; none
    for one that the whole world writes in."""
    heads: frozenset[str] = frozenset()
    """Words, as written, that end names of organisations: "Joint Council"."""
    homographs: frozenset[str] = frozenset()
    """Words that only look like the name of a country: "may"."""
    operations: frozenset[str] = frozenset()
    """Words, as written, before the name of a military operation, which is an event."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OfficeWords:
    """Offices that stand for the person who holds them, in small letters."""

    held: Mapping[tuple[str, ...], str] = field(default_factory=dict)
    """The office that each way to name it means: "spokeswoman" and "spokesman" are one."""
    complements: frozenset[str] = frozenset()
    """Prepositions behind an office that itself says whose it is: "the president of France"."""
    workplaces: frozenset[str] = frozenset()
    """What behind the possessive of an office is not its holder: "the prosecutor's office"."""
    opening: frozenset[str] = field(init=False, repr=False, compare=False)
    """First words of all of `held`."""

    def __post_init__(self) -> None:
        """Collects the first words."""
        object.__setattr__(self, "opening", frozenset(words[0] for words in self.held))


@dataclass(frozen=True, slots=True, kw_only=True)
class StateWords:
    """How a language tells of states that act; with no such words no place is ever its state."""

    acts: frozenset[str] = frozenset()
    """Lemmas of verbs of speech and policy: their subject is the state, not its territory."""
    passive_acts: frozenset[str] = frozenset()
    """The same of the passive: "France is committed to ..."."""
    agencies: frozenset[str] = frozenset()
    """News agencies by their one-word names, as written: the gazetteer has towns of the same names."""
    saying: frozenset[str] = frozenset()
    """Lemmas of words of reported speech. An article of a past year without them is history, in which no state acts today."""


TypeRule = Callable[[Mention, "Evidence"], Sort | None]
"""What a name is; None where the rule says nothing of it."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Naming:
    """All that a language brings. The rules do nothing where a language has none of its own."""

    names: NameWords
    words: EntityWords
    organisations: OrganisationWords
    materiel: MaterielWords
    offices: OfficeWords
    states: StateWords
    cite: Callable[[Token], str] = lambda token: token.text
    """How a word of a name is cited, whatever case it stands in."""
    given_names: frozenset[str] = frozenset()
    """Given names that are common somewhere, folded: who bears one as first name is a person."""
    whole: Callable[[Sequence[Token], Span, EntityType, Set[int]], tuple[Span, EntityType]] = (
        lambda tokens, bounds, kind, covered: (bounds, kind)
    )
    """First and last token of the whole name that a tagged one is part of, and its type; `covered` tokens are other names'."""
    completed: Callable[[Sequence[Token], Span, EntityType, Set[int]], Span] = lambda tokens, bounds, kind, covered: bounds
    """The same of a person or place that no tagger saw."""
    described: Callable[[Parse, Span, Sequence[str], EntityType], Sort | None] = lambda parse, bounds, words, kind: None
    """What a tagged name is by its words and those around it, before any article is looked at as a whole."""
    unlisted: Callable[[Parse, int, int, bool, bool, Gazetteer], Found | None] = (
        lambda parse, index, free, opens, sport, gazetteer: None
    )
    """A name that no tagger, list or title shows, from token `index` to one before `free`; whether it `opens` the sentence, and
    whether the article is on `sport`."""
    on_sport: Callable[[Iterable[Parse]], bool] = lambda parses: False
    """Whether an article is on sport, in which names of towns are teams."""
    plays: Callable[[Mention, Parse], bool] = lambda mention, parse: False
    """Whether a name is that of a team in a sentence on sport."""
    told: Callable[[Mention, Document], Sort | None] = lambda mention, document: None
    """What the article says in one place that a name is: "Brno is a city"."""
    word_rules: tuple[TypeRule, ...] = ()
    """What a name is by its words and by what it does: asked before the gazetteer, except of countries and areas."""
    neighbour_rules: tuple[TypeRule, ...] = ()
    """What a name is by articles, titles and prepositions beside it: asked last."""
