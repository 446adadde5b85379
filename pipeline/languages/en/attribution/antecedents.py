"""Whom a claimant means that is only a pronoun, a bare role or a word for a kind of organisation."""

from __future__ import annotations

from typing import Final

from pipeline.annotation.text.document import Document, Sentence
from pipeline.annotation.text.parse import Token
from pipeline.languages.en.attribution.claimants import is_quoted
from pipeline.languages.en.attribution.phrases import PASSIVE_SUBJECTS, SUBJECTS, noun_phrase
from pipeline.languages.en.attribution.sentence_attribution import SentenceAttribution
from pipeline.languages.en.attribution.words import CLOSED, NOMINAL
from pipeline.languages.en.persons import names_people
from schemas import EntityType, Span

EITHER_SUBJECT: Final = SUBJECTS | PASSIVE_SUBJECTS
PRONOUNS: Final = CLOSED.personal | CLOSED.impersonal
ORGANISATIONS: Final = NOMINAL.bodies | NOMINAL.businesses

NAMING: Final = frozenset({"compound", "appos", "nmod"})
"""Relations between a name and the role beside it."""

BEARERS: Final[frozenset[EntityType]] = frozenset({"PERSON", "ORGANISATION"})
"""Types of entities that have a role; one that stands beside no name may be of a place or people as well."""

NAMED: Final[frozenset[EntityType]] = frozenset({"PERSON", "ORGANISATION", "LOCATION", "NATIONALITY"})

Sources = frozenset[tuple[int, int | None]]
"""Who claims something: sentence and token of each."""

FARTHEST: Final = 6
"""Sentences. A pronoun's antecedent stands in the same or in the previous few."""


def antecedent(document: Document, attribution: SentenceAttribution, sources: Sources) -> Span | None:
    """The span that names whom the claimant's pronoun means, or None: for a name, and where nobody fits.

    "who" means the noun before it; "he" and "she" the nearest person, never a thing, "they" and "it" the nearest plural or
    organisation, that claims something or is a subject before it; "he" and "she", where none is, the only person named.
    """
    if attribution.source is None:
        return _in_capitals(document, attribution)
    sentence = document.sentences[attribution.sentence]
    pronoun = sentence.parse.tokens[attribution.source]
    word = pronoun.text.lower()
    if word in CLOSED.relative_pronouns:
        return _relative(sentence, pronoun)
    if pronoun.pos == "NOUN":
        return _role(document, attribution.sentence, pronoun, sources) or _organisation(
            document, attribution.sentence, pronoun, sources
        )
    return _of_pronoun(document, attribution.sentence, pronoun, sources) if word in PRONOUNS else None


def _of_pronoun(document: Document, number: int, pronoun: Token, sources: Sources) -> Span | None:
    """Whom "he", "she", "they" or "it" in sentence `number` means."""
    for place in range(number, max(-1, number - FARTHEST), -1):
        sentence = document.sentences[place]
        before = sentence.parse.tokens[: pronoun.index] if place == number else sentence.parse.tokens
        fitting = [
            token
            for token in before
            if not is_quoted(document, sentence, token.index)
            and (token.dep in EITHER_SUBJECT or (place, token.index) in sources)
            and _fits(sentence, token, pronoun.text.lower(), (place, token.index) in sources)
        ]
        if fitting:
            best = max(fitting, key=lambda token: ((place, token.index) in sources, token.index))
            role = _role(document, place, best, sources) if best.pos == "NOUN" else None
            return role or sentence.span(*noun_phrase(sentence.parse, best.index))
    return _only_person(document, number, pronoun) if pronoun.text.lower() in CLOSED.personal else None


def _only_person(document: Document, number: int, pronoun: Token) -> Span | None:
    """The one person named before the pronoun, in whatever part of a clause: "The show was opened by Ana Berg. She said"."""
    until = document.sentences[number].start + pronoun.start
    persons = {
        document.text[slice(*span)]: span
        for sentence in document.sentences[max(0, number - FARTHEST + 1) : number + 1]
        for name in sentence.parse.names
        if name.type == "PERSON" and (span := (sentence.start + name.start, sentence.start + name.end))[1] <= until
    }
    return next(iter(persons.values())) if len(persons) == 1 else None


def _fits(sentence: Sentence, token: Token, word: str, claims: bool) -> bool:
    """Whether the pronoun `word` may stand for a noun; `claims`: it claims something."""
    if token.pos not in {"NOUN", "PROPN"} or token.lemma in CLOSED.no_antecedents:
        return False
    kinds = _kinds(sentence, token)
    plural = "Number=Plur" in token.morph
    if word in CLOSED.personal:
        untagged = token.pos == "PROPN" and claims and (not kinds or _is_cut(sentence, token))  # it speaks as persons do
        return not plural and ("PERSON" in kinds or untagged or (token.pos == "NOUN" and names_people(token.text)))
    if word != "it":
        return plural or not kinds.isdisjoint({"ORGANISATION", "NATIONALITY"})
    if plural or (token.pos == "NOUN" and names_people(token.text)):
        return False
    return not kinds.isdisjoint({"ORGANISATION", "LOCATION", "FACILITY"}) or (claims and "PERSON" not in kinds)


def _is_cut(sentence: Sentence, token: Token) -> bool:
    """Whether the tagger left out the first of a name's two words, as it does with strange given names: "Jan | Novak"."""
    first, last = noun_phrase(sentence.parse, token.index)
    if (last, first) != (token.index, token.index - 1) or sentence.parse.tokens[first].pos != "PROPN":
        return False
    return all(
        name.start > sentence.parse.tokens[first].start or name.end <= sentence.parse.tokens[first].start
        for name in sentence.parse.names
    )


def _kinds(sentence: Sentence, token: Token) -> set[EntityType]:
    """As what the tagger takes a noun; a person behind a role, whatever it takes her for: "Minister Ana Novak"."""
    roles = [each for each in sentence.parse.children[token.index] if sentence.parse.tokens[each].dep == "compound"]
    if token.pos == "PROPN" and any(names_people(sentence.parse.tokens[each].text) for each in roles[:-1]):
        return {"PERSON"}
    return {name.type for name in sentence.parse.names if name.start < token.end and token.start < name.end}


def _is_bare(sentence: Sentence, noun: Token, *, indefinite: bool = False) -> bool:
    """Whether a noun has nothing but "the" beside it; where `indefinite`, or "a"."""
    first, last = noun_phrase(sentence.parse, noun.index)
    articles = {"the", "a"} if indefinite else {"the"}
    return last == noun.index and first == last - 1 and sentence.parse.tokens[first].lemma in articles


def _role(document: Document, number: int, noun: Token, sources: Sources) -> Span | None:
    """Who was named with the noun of a bare role before: "the minister" after "Energy Minister Ivan Novak".

    The nearest of the same paragraph, else that claims something, else the nearest.
    """
    sentence = document.sentences[number]
    if not _is_bare(sentence, noun):
        return None
    nearest: Span | None = None
    for place in range(number, max(-1, number - FARTHEST - 1), -1):
        earlier = document.sentences[place]
        before = earlier.parse.tokens[: noun.index] if earlier is sentence else earlier.parse.tokens
        for token in reversed(before):
            if token.text.casefold() != noun.text.casefold():
                continue
            head = _bearer(earlier, token)
            span = earlier.span(*noun_phrase(earlier.parse, head.index))
            if _names_somebody(earlier, span, NAMED if head is token else BEARERS):
                if (place, head.index) in sources or earlier.paragraph == sentence.paragraph:
                    return span
                nearest = nearest or span
    return nearest


def _bearer(sentence: Sentence, role: Token) -> Token:
    """The name that a role stands beside, or the role itself."""
    tokens = sentence.parse.tokens
    while role.dep in NAMING and tokens[role.head].pos in {"NOUN", "PROPN"} and role.head != role.index:
        role = tokens[role.head]
    return role


def _names_somebody(sentence: Sentence, span: Span, types: frozenset[EntityType]) -> bool:
    """Whether a span of the text holds a name of one of `types`."""
    return any(
        span[0] <= sentence.start + name.start and sentence.start + name.end <= span[1]
        for name in sentence.parse.names
        if name.type in types
    )


def _organisation(document: Document, number: int, noun: Token, sources: Sources) -> Span | None:
    """Which organisation a bare word for its kind, or for who speaks for it, means, of this or the last paragraph.

    "The company", "a spokeswoman" after "Unilever said".
    """
    sentence = document.sentences[number]
    spoken_for = noun.lemma in NOMINAL.spokespeople  # "a spokeswoman" is of whoever spoke
    if (noun.lemma not in ORGANISATIONS and not spoken_for) or not _is_bare(sentence, noun, indefinite=spoken_for):
        return None
    for place in range(number - 1, -1, -1):
        earlier = document.sentences[place]
        if sentence.paragraph - earlier.paragraph > 1:
            return None
        for token in earlier.parse.tokens:
            if not _acts(document, place, token, sources):
                continue
            first, last = noun_phrase(earlier.parse, token.index)
            public = any(each.lemma in NOMINAL.public_bodies for each in earlier.parse.tokens[first : last + 1])
            if not (noun.lemma in NOMINAL.businesses and public):
                return earlier.span(first, last)
    return None


def _acts(document: Document, number: int, token: Token, sources: Sources) -> bool:
    """Whether a name that is no person's or place's does or claims something in sentence `number`, outside of quotations."""
    sentence = document.sentences[number]
    kinds = {each.type for each in sentence.parse.names if each.start < token.end and token.start < each.end}
    head = sentence.parse.tokens[token.head] if token.dep == "appos" else token  # "the maker, Unilever,"
    does = head.dep in EITHER_SUBJECT or (number, head.index) in sources
    return does and token.pos == "PROPN" and kinds <= {"ORGANISATION"} and not is_quoted(document, sentence, token.index)


def _in_capitals(document: Document, attribution: SentenceAttribution) -> Span | None:
    """The first person of the article with the surname that stands in capitals before a line of a transcript."""
    label = "" if attribution.claimant is None else document.text[slice(*attribution.claimant)]
    if not label.isupper():
        return None
    persons = (
        (sentence.start + name.start, sentence.start + name.end)
        for sentence in document.sentences
        for name in sentence.parse.names
        if name.type == "PERSON"
    )
    surname = label.split()[-1].casefold()
    fitting = (
        span for span in persons if span != attribution.claimant and document.text[slice(*span)].split()[-1].casefold() == surname
    )
    return next(fitting, None)


def _relative(sentence: Sentence, pronoun: Token) -> Span | None:
    """The noun before the clause that a relative pronoun opens."""
    parse = sentence.parse
    token, seen = pronoun, set[int]()
    while token.index not in seen:
        seen.add(token.index)
        if token.dep == "relcl":
            return sentence.span(*noun_phrase(parse, token.head))
        token = parse.tokens[token.head]
    return None
