"""Whom a pronoun or a bare role stands for: the last one named who fits."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from pipeline.annotation.text.document import Document, Sentence
from pipeline.languages.ru.attribution.cues import ROLES_ORGANISATION, ROLES_PERSON
from pipeline.languages.ru.attribution.phrases import Range, feature, noun_phrase
from schemas import EntityType, Span

_PRONOUNS = {
    "он": "Masc",
    "его": "Masc",
    "ему": "Masc",
    "им": "Masc",
    "нем": "Masc",
    "она": "Fem",
    "ее": "Fem",
    "ей": "Fem",
    "ней": "Fem",
}
_REACH = 6
"""Sentences looked back for a name."""


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
    return claimant[0] == claimant[1] and _folded(sentence.parse.tokens[claimant[0]].text) in {*_PRONOUNS, "они", "их"}


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
        gender = _PRONOUNS.get(_folded(sentence.parse.tokens[claimant[0]].text))
        fits = [person for person in before if person.type == "PERSON" and person.gender == gender]
        possessed = [person for person in spoke if person.type == "ORGANISATION"] if gender != "Fem" else []
        if possessed and _folded(sentence.parse.tokens[claimant[0]].text) == "его":
            fits = possessed if not fits or possessed[-1].span > fits[-1].span else fits
        spoken = [person for person in fits if person in spoke]
        return _last(spoken or fits)
    if any(start <= person.span[0] and person.span[1] <= end for person in people):
        return None
    lemmas = [token.lemma for token in sentence.parse.tokens[claimant[0] : claimant[1] + 1]]
    role = lemmas[0] if len(lemmas) == 1 else next((lemma for lemma in lemmas if lemma in ROLES_PERSON | ROLES_ORGANISATION), "")
    if len(lemmas) > 2 or not role:
        return None
    if role in ROLES_PERSON:
        same = [person for person in before if person.type == "PERSON" and role in person.lemmas]
        return _last(same or [person for person in spoke if person.type == "PERSON"])
    if role in ROLES_ORGANISATION and len(lemmas) == 1:
        return _last(
            [person for person in spoke if person.type == "ORGANISATION"] or [p for p in before if p.type == "ORGANISATION"]
        )
    return None


def _last(people: Sequence[Person]) -> Span | None:
    return people[-1].span if people else None


def _folded(text: str) -> str:
    return text.lower().replace("ё", "е")
