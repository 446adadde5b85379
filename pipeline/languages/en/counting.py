"""What an English number counts: the noun phrase after it, found without a parse."""

from __future__ import annotations

from typing import NamedTuple

from pipeline.annotation.quantities.tokens import Tokens, word_class
from pipeline.languages.en.persons import DOING, HARM, PARTICIPLES, TOLL, is_person


class Counted(NamedTuple):
    """Tokens `first` to `end` (excluded) that name what is counted; the two are equal where nothing is named."""

    first: int
    end: int
    person: bool


_LONGEST = 7
"""Words of a noun phrase up to its plural."""
_STOP = word_class(
    """
    a about according across after again against ago all along already also although am amid among an and any anyone are
    around as at away back be because been before behind being below between both but by can cannot could despite did do
    does done down due during each either else even ever every few for from get gets got had has have having he her here
    him his how however if in including inside instead into is it its itself just later less like may me might must my
    near neither never no nor not now of off on once one only onto or our ours out outside over own per rather said say
    saying says she should since so some still than that the their them then there these they this those though through
    throughout thus till to today together told tomorrow too toward towards under until up upon us versus very via vs was
    we went were what when where whether which while who whom whose why will with within without would yesterday yet you
    your times came come comes took take takes made make makes died die dies fell fall falls flee flees fled left leave
    leaves remain remains remained became become include includes included began begin reported announced claimed monday
    tuesday wednesday thursday friday saturday sunday
    """
)
_INVARIANT = word_class(
    """
    aircraft people police personnel staff troops cattle sheep fish children men women policemen servicemen militia
    military infantry spacecraft watercraft hovercraft headquarters crew species series feet teeth mice geese oxen
    bacteria criteria media data
    """
)
_NO_PLURAL = ("ss", "us", "is", "ous")
_UP_TO = frozenset({"to", "at"})
_CHANGED = word_class(
    """
    rose risen rise rises rising climbed climb climbs increased increase increases grew grown grow grows jumped swelled soared
    surged fell fallen fall falls dropped drop drops declined decline shrank shrunk stood stands stand doubled tripled edged
    dipped crept swollen mounted
    """
)
_REACHED = word_class("reached reaches reach hit exceeded exceeds exceed topped passed surpassed totalled totaled totals")
_REGISTERED = word_class("cases infections arrests hospitalisations hospitalizations displacements")
"""What is only spoken of by its number."""
_FARTHEST_NUMBER = 20
"""Tokens from a verb back to "the number of"."""
_BETWEEN = frozenset({"more", "other", "others", "further", "additional", "extra", "such"})
_PARTITIVE = frozenset({"the", "these", "those", "its", "their", "his", "her", "our", "my", "all"})
_AUXILIARIES = word_class(
    """
    was were is are has have had been be being got get
    """
)


def counted(tokens: Tokens, index: int, *, single: bool, partitive: bool) -> Counted:
    """What a number before token `index` counts; `single` where the number is one.

    With `partitive` "of" and a determiner may stand between ("dozens of", "three of the").
    """
    if partitive and tokens[index].key == "of":
        index += 1 + (tokens[index + 1].key in _PARTITIVE)
    while tokens[index].key in _BETWEEN:
        index += 1
    words = _words(tokens, index)
    plural = _plural(tokens, words)
    if plural is None and words and tokens[words[-1][1]].key == "and":  # "23 Somali and Yemeni pirates"
        more = _words(tokens, words[-1][1] + 1)
        joined = _plural(tokens, words + more)
        if joined is not None and len(words) == 1:
            words, plural = words + more, joined
    if plural is None:
        if words and tokens[words[0][0]].key in PARTICIPLES:
            return Counted(*words[0], person=True)
        if not single or not words:
            return Counted(index, index, person=False)
        plural = _singular_head(tokens, words)
    first, end = words[0][0], words[plural][1]
    model = any(tokens[at].kind == "digits" for at in range(first, end))  # "Su-35 fighters" fly by themselves
    return Counted(first, end, is_person(tokens[end - 1].text) and not model)


def counted_before(tokens: Tokens, first: int) -> Counted | None:
    """What the number behind a verb of change counts: "the number of *refugees* rose to 40", "*cases* reached 40".

    `first` is where the number begins, with its bounds.
    """
    verb = first if tokens[first].key in _REACHED else first - 1  # "exceeds" is a bound, too
    if tokens[verb].key in _UP_TO:
        verb -= 1
        changed = tokens[verb].key in _CHANGED | _REACHED
    else:
        changed = tokens[verb].key in _REACHED
    if not changed:
        return None
    for index in range(verb - 1, max(-1, verb - _FARTHEST_NUMBER), -1):
        if tokens[index].text in (";", ":", "."):
            return None
        if tokens.keys(index, index + 2) == ("number", "of"):
            found = counted(tokens, index + 2, single=False, partitive=True)
            if found.end > verb:  # "wounded exceeds"
                return Counted(found.first, verb, is_person(tokens[verb - 1].text)) if found.first < verb else None
            return found if found.end > found.first else None
    noun = verb - 1
    while tokens[noun].key in _AUXILIARIES:
        noun -= 1
    return Counted(noun, noun + 1, person=False) if tokens[noun].key in _REGISTERED else None


def _words(tokens: Tokens, index: int) -> list[tuple[int, int]]:
    """The words that may belong to the noun phrase, as token ranges."""
    words: list[tuple[int, int]] = []
    while len(words) < _LONGEST:
        token = tokens[index]
        alone = token.kind == "word" and token.key not in _STOP and not (token.key.endswith("ly") and len(token.key) > 4)
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


def _abbreviation(tokens: Tokens, index: int) -> int:
    """The index after an abbreviation such as "U.S." whose first point is at `index`."""
    last = index + 2 * _LONGEST
    while index < last and tokens[index].text == "." and tokens.glued(index) and len(tokens[index - 1].text) == 1:
        index += 2 if tokens.glued(index + 1) and len(tokens[index + 1].text) == 1 and tokens[index + 1].kind == "word" else 1
    return index


def _plural(tokens: Tokens, words: list[tuple[int, int]]) -> int | None:
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
    if last.key in _INVARIANT:
        return True
    possessive = end - first > 1 and tokens[end - 2].text in ("'", "’")
    plain = last.kind == "word" and last.key.endswith("s") and len(last.key) > 3 and not last.key.endswith(_NO_PLURAL)
    return (plain and not possessive) or (last.key.endswith(("men", "women")) and len(last.key) > 4 and not possessive)


def _singular_head(tokens: Tokens, words: list[tuple[int, int]]) -> int:
    """After "one": the first noun for people, else the word before the first that looks like a verb, three words on at most."""
    for at, (_, end) in enumerate(words[:3]):
        if is_person(tokens[end - 1].text) and tokens[end - 1].key not in PARTICIPLES:
            return at
        if at and tokens[end - 1].key.endswith(("ed", "ing")):
            return at - 1
    return min(len(words), 2) - 1


def _verb_after(tokens: Tokens, index: int) -> int:
    """The token behind auxiliaries and an adverb: "were slightly *hurt*"."""
    last = index + 3
    while index < last and (
        tokens[index].key in _AUXILIARIES or (tokens[index].key.endswith("ly") and len(tokens[index].key) > 4)
    ):
        index += 1
    return index


def bare_person(tokens: Tokens, first: int, end: int) -> bool:
    """Whether a number without a noun, with its bounds from token `first` to `end`, is one of people by the words around."""
    if tokens[first - 1].key in HARM:
        return True
    beside = end
    while tokens[beside].key in _BETWEEN:  # "five others", "four more"
        beside += 1
    after = _verb_after(tokens, beside)
    if after > end and tokens[after].key in (HARM | PARTICIPLES | DOING):
        return True
    if after > end and tokens[after].key == "in" and {"hospital", "condition"} & set(tokens.keys(after, after + 5)):
        return True
    return any(key in TOLL for key in tokens.keys(first - 6, first))
