"""What an English number counts: the noun phrase after it, found without a parse."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from pipeline.annotation.quantities.counting import Counted, Counting, LinkWords, Nouns, Phrase, QuantityWords, nothing
from pipeline.annotation.quantities.digits import point_is_decimal
from pipeline.annotation.quantities.tokens import Tokens
from pipeline.languages.en import FOLDER
from pipeline.languages.en.numerals import EnglishNumerals
from pipeline.languages.en.persons import PERSONS, names_people
from pipeline.languages.packs import read_words


@dataclass(frozen=True, slots=True, kw_only=True)
class EnglishNounWords:
    """Closed classes of words in and around the noun phrase behind a number."""

    stop: frozenset[str]
    """Words that end it."""
    invariant: frozenset[str]
    """Plurals that do not look like one."""
    no_plurals: tuple[str, ...]
    """Endings in -s of what is no plural."""
    between: frozenset[str]
    """Words between a number and its noun: "five *other* men"."""
    partitive: frozenset[str]
    """Words behind "of" before the noun: "three of *the* men"."""
    auxiliaries: frozenset[str]
    changed: frozenset[str]
    """Verbs of change, whose number stands behind `up_to`: "rose to 40"."""
    reached: frozenset[str]
    """Verbs with their number right behind: "exceeded 40"."""
    up_to: frozenset[str]
    registered: frozenset[str]
    """What is only spoken of by its number: "*cases* reached 40"."""


_WORDS: Final = read_words([FOLDER], "counted", EnglishNounWords)
_QUANTITIES: Final = read_words([FOLDER], "quantities", QuantityWords)

LONGEST: Final = 7
"""Words of a noun phrase up to its plural."""
FARTHEST_NUMBER: Final = 20
"""Tokens from a verb back to "the number of"."""

Word = tuple[int, int]
"""The tokens of one word, `[first, end)`: a word with all that is tied to it."""


def _counted(phrase: Phrase, index: int) -> Counted:
    single, partitive = phrase.number.value == 1, phrase.tokens[phrase.begin].key not in _QUANTITIES.phrases.one
    return noun_phrase(phrase.tokens, index, single=single, partitive=partitive)


def _measured(tokens: Tokens, index: int) -> Counted:
    """What a measure is of: the noun phrase behind "of"."""
    return noun_phrase(tokens, index, single=True, partitive=True) if tokens[index].key == "of" else nothing(index)


def noun_phrase(tokens: Tokens, index: int, *, single: bool, partitive: bool) -> Counted:
    """What a number before token `index` counts; `single` where the number is one.

    With `partitive` "of" and a determiner may stand between ("dozens of", "three of the").
    """
    if partitive and tokens[index].key == "of":
        index += 1 + (tokens[index + 1].key in _WORDS.partitive)
    while tokens[index].key in _WORDS.between:
        index += 1
    words = _phrase_words(tokens, index)
    plural = _plural(tokens, words)
    if plural is None and len(words) == 1:
        words, plural = _with_coordinate(tokens, words)
    if plural is None:
        if words and tokens[words[0][0]].key in PERSONS.participles:
            return Counted(*words[0], person=True)
        if not single or not words:
            return nothing(index)
        plural = _singular_head(tokens, words)
    first, end = words[0][0], words[plural][1]
    model = any(tokens[at].kind == "digits" for at in range(first, end))  # "Su-35 fighters" fly by themselves
    return Counted(first, end, names_people(tokens[end - 1].text) and not model)


def _with_coordinate(tokens: Tokens, words: list[Word]) -> tuple[list[Word], int | None]:
    """One word with those that "and" adds, and which of them is the plural: "23 *Somali and Yemeni pirates*"."""
    if tokens[words[0][1]].key != "and":
        return words, None
    both = words + _phrase_words(tokens, words[0][1] + 1)
    plural = _plural(tokens, both)
    return (words, None) if plural is None else (both, plural)


def _counted_before(tokens: Tokens, first: int) -> Counted | None:
    """What the number behind a verb of change counts: "the number of *refugees* rose to 40", "*cases* reached 40".

    `first` is where the number begins, with its bounds.
    """
    verb = _verb_of_change(tokens, first)
    if verb is None:
        return None
    for index in range(verb - 1, max(-1, verb - FARTHEST_NUMBER), -1):
        if tokens[index].text in (";", ":", "."):
            return None
        if tokens.keys(index, index + 2) == ("number", "of"):
            return _number_of(tokens, index + 2, verb)
    noun = verb - 1
    while tokens[noun].key in _WORDS.auxiliaries:
        noun -= 1
    return Counted(noun, noun + 1, person=False) if tokens[noun].key in _WORDS.registered else None


def _verb_of_change(tokens: Tokens, first: int) -> int | None:
    """The index of the verb that says how a number changes to what follows it."""
    verb = first if tokens[first].key in _WORDS.reached else first - 1  # "exceeds" is a bound, too
    if tokens[verb].key not in _WORDS.up_to:
        return verb if tokens[verb].key in _WORDS.reached else None
    return verb - 1 if tokens[verb - 1].key in _WORDS.changed | _WORDS.reached else None


def _number_of(tokens: Tokens, index: int, verb: int) -> Counted | None:
    """What "the number of" before token `index` is of, up to the verb behind it."""
    found = noun_phrase(tokens, index, single=False, partitive=True)
    if found.end > verb:  # "wounded exceeds"
        return Counted(found.first, verb, names_people(tokens[verb - 1].text)) if found.first < verb else None
    return found if found.named else None


def _phrase_words(tokens: Tokens, index: int) -> list[Word]:
    """The words that may belong to the noun phrase."""
    words: list[Word] = []
    while len(words) < LONGEST:
        token = tokens[index]
        alone = token.kind == "word" and token.key not in _WORDS.stop and not _is_adverb(token.key)
        model = token.kind == "digits" and words and tokens.glued(index + 1)
        if not (alone or model) or len(token.text) > 40:
            break
        end = tokens.compound(index)
        words.append((index, end))
        index = end
        if tokens[index].text == "." and tokens.glued(index) and tokens.glued(index + 1) and end - words[-1][0] == 1:
            index = _abbreviation(tokens, index)
            words[-1] = (words[-1][0], index)
    return words


def _is_adverb(key: str) -> bool:
    return key.endswith("ly") and len(key) > 4


def _abbreviation(tokens: Tokens, index: int) -> int:
    """The index after an abbreviation such as "U.S." whose first point is at `index`."""
    last = index + 2 * LONGEST
    while index < last and tokens[index].text == "." and tokens.glued(index) and len(tokens[index - 1].text) == 1:
        index += 2 if tokens.glued(index + 1) and len(tokens[index + 1].text) == 1 and tokens[index + 1].kind == "word" else 1
    return index


def _plural(tokens: Tokens, words: list[Word]) -> int | None:
    """Which of the words is the plural that ends the phrase."""
    found = [at for at, (first, end) in enumerate(words) if _is_plural(tokens, first, end)]
    if not found:
        return None
    best = found[0]
    while best + 1 in found:
        best += 1
    if tokens[words[best][0]].text.isupper():  # "40 HIMARS launchers"
        best = next((at for at in found if at > best and at <= best + 2), best)
    return best


def _is_plural(tokens: Tokens, first: int, end: int) -> bool:
    last = tokens[end - 1]
    if last.key in _WORDS.invariant:
        return True
    if end - first > 1 and tokens[end - 2].text in ("'", "’"):  # a possessive
        return False
    plain = last.kind == "word" and last.key.endswith("s") and len(last.key) > 3 and not last.key.endswith(_WORDS.no_plurals)
    return plain or (last.key.endswith(("men", "women")) and len(last.key) > 4)


def _singular_head(tokens: Tokens, words: list[Word]) -> int:
    """After "one": the first noun for people, else the word before the first that looks like a verb, three words on at most."""
    for at, (_, end) in enumerate(words[:3]):
        if names_people(tokens[end - 1].text) and tokens[end - 1].key not in PERSONS.participles:
            return at
        if at and tokens[end - 1].key.endswith(("ed", "ing")):
            return at - 1
    return min(len(words), 2) - 1


def _is_of_people(phrase: Phrase, end: int) -> bool:
    """Whether a number without a noun is one of people: a verb of harm before it or behind it, or a word for a toll before it."""
    tokens, first = phrase.tokens, phrase.first
    if tokens[first - 1].key in PERSONS.harm:
        return True
    beside = end
    while tokens[beside].key in _WORDS.between:  # "five others", "four more"
        beside += 1
    after = _verb_after(tokens, beside)
    if after > end and _says_harm(tokens, after):
        return True
    return any(key in PERSONS.toll for key in tokens.keys(first - 6, first))


def _says_harm(tokens: Tokens, index: int) -> bool:
    """Whether what stands at a token happens to people only: "hurt", "in critical condition"."""
    key = tokens[index].key
    if key in PERSONS.harm or key in PERSONS.participles or key in PERSONS.doing:
        return True
    return key == "in" and bool({"hospital", "condition"} & set(tokens.keys(index, index + 5)))


def _verb_after(tokens: Tokens, index: int) -> int:
    """The token behind auxiliaries and an adverb: "were slightly *hurt*"."""
    last = index + 3
    while index < last and (tokens[index].key in _WORDS.auxiliaries or _is_adverb(tokens[index].key)):
        index += 1
    return index


ENGLISH_COUNTING: Final = Counting(
    words=_QUANTITIES,
    links=read_words([FOLDER], "links", LinkWords),
    numerals=EnglishNumerals(),
    marks=point_is_decimal,
    nouns=Nouns(counted=_counted, is_of_people=_is_of_people, measured=_measured, counted_before=_counted_before),
)
