"""Claimants: the words that name them, and whom a pronoun stands for."""

from __future__ import annotations

from bisect import bisect_right
from typing import Final

from pipeline.annotation.text.document import Document, Sentence
from pipeline.annotation.text.parse import Token
from pipeline.languages.en.attribution.cues import words
from pipeline.languages.en.attribution.phrases import PASSIVE_SUBJECTS, SUBJECTS, noun_phrase, verb_group
from pipeline.languages.en.attribution.statements import Statement
from pipeline.languages.en.persons import names_people
from schemas import Span

RELATIVE: Final = words("who which that whom")
PERSONAL: Final = words("he she")
OTHERS: Final = words("they it")
PHRASE: Final = words("NOUN PROPN PRON DET ADJ ADP NUM PART PUNCT CCONJ")
"""Parts of speech that a noun phrase may hold."""

NAMING: Final = words("compound appos nmod")
"""Relations between a name and the role beside it."""

BODIES: Final = words(
    """agency watchdog regulator union group movement charity organisation organization association club broadcaster
    publisher"""
)
"""Words for a kind of organisation that stand for one named before."""

BUSINESSES: Final = words(
    """company firm carmaker automaker airline manufacturer retailer operator lender bank maker drugmaker chipmaker brewer
    insurer utility"""
)
"""The same of those that trade."""

PUBLIC: Final = words(
    """court tribunal ministry government parliament senate congress council commission committee department police army union
    party front brigade office university"""
)
"""Words in the names of organisations that are no business."""

Sources = frozenset[tuple[int, int | None]]
"""Who claims something: sentence and token of each."""

FARTHEST: Final = 6
"""Sentences. A pronoun's antecedent stands in the same or in the previous few."""


def quoted(document: Document, sentence: Sentence, token: int) -> bool:
    """Whether a token stands inside a quotation."""
    place = sentence.start + sentence.parse.tokens[token].start
    at = bisect_right(document.quotations, place, key=lambda span: span[0])
    return at > 0 and place < document.quotations[at - 1][1]


def named(document: Document, sentence: Sentence, head: int) -> Span:
    """The span of the noun phrase of `head`, up to the quotations beside it."""
    first, last = noun_phrase(sentence.parse, head)
    while first < head and any(quoted(document, sentence, each) for each in range(first, head)):
        first += 1
    while last > head and quoted(document, sentence, last):
        last -= 1
    return sentence.span(first, last)


def speaker(document: Document, sentence: Sentence, verb: int) -> int | None:
    """The token that names who speaks, where only a noun phrase stands between a quotation's end and `verb`, or right after both.

    For a parse that went wrong over a quotation cut by sentences: '… We will stay," the mayor said', '…," said the mayor'.
    """
    parse = sentence.parse
    first, last = verb_group(parse, verb)
    before = first
    while before > 0 and not quoted(document, sentence, before - 1) and parse.tokens[before - 1].pos in PHRASE:
        before -= 1
    if before == 0 or not quoted(document, sentence, before - 1):
        return None
    phrase = range(before, first)
    if before == first:
        end = last + 1
        while end < len(parse.tokens) and parse.tokens[end].pos in PHRASE and parse.tokens[end].text != ",":
            end += 1
        phrase = range(last + 1, end)
    nominal = [each for each in phrase if parse.tokens[each].pos in {"NOUN", "PROPN", "PRON"}]
    return next((each for each in nominal if parse.tokens[each].head not in phrase), nominal[-1] if nominal else None)


def antecedent(document: Document, statement: Statement, sources: Sources) -> Span | None:
    """The span that names whom the claimant's pronoun means, or None: for a name, and where nobody fits.

    "who" means the noun before it; "he" and "she" the nearest person, "they" and "it" the nearest plural or organisation,
    that claims something or is a subject before it.
    """
    if statement.source is None:
        return _in_capitals(document, statement)
    sentence = document.sentences[statement.sentence]
    pronoun = sentence.parse.tokens[statement.source]
    word = pronoun.text.lower()
    if word in RELATIVE:
        return _relative(sentence, pronoun)
    if pronoun.pos == "NOUN":
        return _role(document, statement.sentence, sentence, pronoun, sources) or _body(document, statement, pronoun, sources)
    if word not in PERSONAL | OTHERS:
        return None
    for number in range(statement.sentence, max(-1, statement.sentence - FARTHEST), -1):
        candidate = document.sentences[number]
        last = statement.source if number == statement.sentence else len(candidate.parse.tokens)
        fitting = [
            token
            for token in candidate.parse.tokens[:last]
            if not quoted(document, candidate, token.index)
            and (token.dep in SUBJECTS | PASSIVE_SUBJECTS or (number, token.index) in sources)
            and _fits(candidate, token, word, (number, token.index) in sources)
        ]
        if fitting:
            best = max(fitting, key=lambda token: ((number, token.index) in sources, token.index))
            role = _role(document, number, candidate, best, sources) if best.pos == "NOUN" else None
            return role or candidate.span(*noun_phrase(candidate.parse, best.index))
    return None


def _role(document: Document, number: int, sentence: Sentence, noun: Token, sources: Sources) -> Span | None:
    """Who was named with the noun of a bare role before: "the minister" after "Energy Minister Ivan Novak".

    The nearest of the same paragraph, else that claims something, else the nearest.
    """
    nearest: Span | None = None
    first, last = noun_phrase(sentence.parse, noun.index)
    if last != noun.index or first != last - 1 or sentence.parse.tokens[first].lemma != "the":
        return None
    for place in range(number, max(-1, number - FARTHEST - 1), -1):
        earlier = document.sentences[place]
        parse = earlier.parse
        for token in reversed(parse.tokens[: noun.index if earlier is sentence else len(parse.tokens)]):
            if token.text.casefold() != noun.text.casefold() or (token.index == noun.index and earlier is sentence):
                continue
            head = token
            while head.dep in NAMING and parse.tokens[head.head].pos in {"NOUN", "PROPN"} and head.head != head.index:
                head = parse.tokens[head.head]
            span = earlier.span(*noun_phrase(parse, head.index))
            if any(
                span[0] <= earlier.start + name.start and earlier.start + name.end <= span[1]
                for name in parse.names
                if name.type in {"PERSON", "ORGANISATION"} or head is token
                if name.type in {"PERSON", "ORGANISATION", "LOCATION", "NATIONALITY"}
            ):
                if (place, head.index) in sources or earlier.paragraph == sentence.paragraph:
                    return span
                nearest = nearest or span
    return nearest


def _body(document: Document, statement: Statement, noun: Token, sources: Sources) -> Span | None:
    """Which organisation a bare word for its kind means: "the company" after "Unilever said", of this or the last paragraph."""
    sentence = document.sentences[statement.sentence]
    first, last = noun_phrase(sentence.parse, noun.index)
    if (
        noun.lemma not in BODIES | BUSINESSES
        or last != noun.index
        or first != last - 1
        or sentence.parse.tokens[first].lemma != "the"
    ):
        return None
    for number in range(statement.sentence - 1, -1, -1):
        earlier = document.sentences[number]
        if sentence.paragraph - earlier.paragraph > 1:
            return None
        for token in earlier.parse.tokens:
            kinds = {each.type for each in earlier.parse.names if each.start < token.end and token.start < each.end}
            head = earlier.parse.tokens[token.head] if token.dep == "appos" else token  # "the maker, Unilever,"
            does = head.dep in SUBJECTS | PASSIVE_SUBJECTS or (number, head.index) in sources
            if does and token.pos == "PROPN" and kinds <= {"ORGANISATION"} and not quoted(document, earlier, token.index):
                first, last = noun_phrase(earlier.parse, token.index)
                if noun.lemma in BUSINESSES and any(each.lemma in PUBLIC for each in earlier.parse.tokens[first : last + 1]):
                    continue
                return earlier.span(first, last)
    return None


def _in_capitals(document: Document, statement: Statement) -> Span | None:
    """The first person of the article with the surname that stands in capitals before a line of a transcript."""
    label = "" if statement.claimant is None else document.text[slice(*statement.claimant)]
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
        span for span in persons if span != statement.claimant and document.text[slice(*span)].split()[-1].casefold() == surname
    )
    return next(fitting, None)


def _relative(sentence: Sentence, pronoun: Token) -> Span | None:
    parse = sentence.parse
    token, seen = pronoun, set[int]()
    while token.index not in seen:
        seen.add(token.index)
        if token.dep == "relcl":
            return sentence.span(*noun_phrase(parse, token.head))
        token = parse.tokens[token.head]
    return None


def _fits(sentence: Sentence, token: Token, word: str, claims: bool) -> bool:
    if token.pos not in {"NOUN", "PROPN"} or token.lemma in {"one", "other", "nobody", "none"}:
        return False
    kinds = {name.type for name in sentence.parse.names if name.start < token.end and token.start < name.end}
    plural = "Number=Plur" in token.morph
    roles = [each for each in sentence.parse.children[token.index] if sentence.parse.tokens[each].dep == "compound"]
    if token.pos == "PROPN" and any(names_people(sentence.parse.tokens[each].text) for each in roles[:-1]):
        kinds = {"PERSON"}  # "Minister Ana Novak", whatever the tagger takes her for
    if word in PERSONAL:
        return not plural and ("PERSON" in kinds or (not kinds and token.pos == "NOUN"))
    if word == "it" and token.pos == "NOUN" and names_people(token.text):
        return False
    if word == "it":
        return not plural and (bool(kinds & {"ORGANISATION", "LOCATION", "FACILITY"}) or (claims and "PERSON" not in kinds))
    return plural or bool(kinds & {"ORGANISATION", "NATIONALITY"})
