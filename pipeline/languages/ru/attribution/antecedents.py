"""Whom a pronoun or a bare role stands for: the last one named who fits."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from pipeline.annotation.text.document import Document, Sentence
from pipeline.languages.ru.attribution.phrases import Range, feature, noun_phrase
from pipeline.languages.ru.attribution.words import CLAIMANTS
from schemas import EntityType, Span

_REACH = 6
"""Sentences looked back for a name."""
_LONGEST_ROLE = 2
"""Words of a bare role: "пресс-секретарь президента"."""


@dataclass(frozen=True, slots=True)
class Person:
    """A named person or organisation of the text."""

    span: Span
    type: EntityType
    gender: str
    sentence: int
    lemmas: frozenset[str]
    """Of the whole noun phrase, so that a role is found again."""


def named(document: Document) -> tuple[Person, ...]:
    """Persons and organisations in order."""
    found = []
    for number, sentence in enumerate(document.sentences):
        tokens = sentence.parse.tokens
        for name in sentence.parse.names:
            inside = [token for token in tokens if name.start <= token.start < name.end]
            if name.type not in ("PERSON", "ORGANISATION") or not inside:
                continue
            first, last = noun_phrase(sentence.parse, _top(sentence, inside[0].index))
            lemmas = frozenset(token.lemma for token in tokens[first : last + 1])
            genders = [feature(token, "Gender") for token in inside]
            span = sentence.start + name.start, sentence.start + name.end
            found.append(Person(span, name.type, "Fem" if "Fem" in genders and "Masc" not in genders else "Masc", number, lemmas))
    return tuple(found)


def _top(sentence: Sentence, index: int) -> int:
    """The noun that a name is an apposition of, or the name."""
    token = sentence.parse.tokens[index]
    return token.head if token.dep in ("appos", "nmod", "flat:name") else index


def is_pronoun(sentence: Sentence, claimant: Range) -> bool:
    """Whether the claimant is a personal or possessive pronoun."""
    word = _folded(sentence.parse.tokens[claimant[0]].text)
    return claimant[0] == claimant[1] and (word in CLAIMANTS.genders or word in CLAIMANTS.plural)


def is_first_person(sentence: Sentence, claimant: Range) -> bool:
    """Whether the claimant is `я`, `мы`, `ты` or `вы`."""
    return any(
        token.pos == "PRON" and feature(token, "Person") in ("1", "2")
        for token in sentence.parse.tokens[claimant[0] : claimant[1] + 1]
    )


def antecedent(
    document: Document, number: int, claimant: Range, people: Sequence[Person], claimants: Sequence[Span]
) -> Span | None:
    """The name that the claimant in sentence `number` stands for; None where it names somebody itself or nobody fits.

    `claimants` are spans of those who spoke before, in order.
    """
    sentence = document.sentences[number]
    start, end = sentence.span(*claimant)
    before = [person for person in people if person.span[1] <= start and person.sentence >= number - _REACH]
    spoke = [person for person in before if any(first <= person.span[0] and person.span[1] <= last for first, last in claimants)]
    if is_pronoun(sentence, claimant):
        return _of_pronoun(_folded(sentence.parse.tokens[claimant[0]].text), before, spoke)
    if any(start <= person.span[0] and person.span[1] <= end for person in people):
        return None
    return _of_role([token.lemma for token in sentence.parse.tokens[claimant[0] : claimant[1] + 1]], before, spoke)


def _of_pronoun(pronoun: str, before: Sequence[Person], spoke: Sequence[Person]) -> Span | None:
    """The last person named `before` whose gender fits, who also `spoke` if there is one; for "его" an organisation, too."""
    gender = CLAIMANTS.genders.get(pronoun)
    fits = [person for person in before if person.type == "PERSON" and person.gender == gender]
    organisations = [person for person in spoke if person.type == "ORGANISATION"] if pronoun == "его" else []
    if organisations and (not fits or organisations[-1].span > fits[-1].span):
        fits = organisations
    return _last([person for person in fits if person in spoke] or fits)


def _of_role(lemmas: Sequence[str], before: Sequence[Person], spoke: Sequence[Person]) -> Span | None:
    """The last one named `before` with the role that the lemmas of a claimant hold, or the last of its kind who `spoke`."""
    role = next((lemma for lemma in lemmas if lemma in CLAIMANTS.person_roles | CLAIMANTS.organisation_roles), None)
    if role is None or len(lemmas) > _LONGEST_ROLE:
        return None
    if role in CLAIMANTS.person_roles:
        same = [person for person in before if person.type == "PERSON" and role in person.lemmas]
        return _last(same or [person for person in spoke if person.type == "PERSON"])
    if len(lemmas) > 1:
        return None
    organisations = [person for person in spoke if person.type == "ORGANISATION"]
    return _last(organisations or [person for person in before if person.type == "ORGANISATION"])


def _last(people: Sequence[Person]) -> Span | None:
    return people[-1].span if people else None


def _folded(text: str) -> str:
    return text.lower().replace("ё", "е")
