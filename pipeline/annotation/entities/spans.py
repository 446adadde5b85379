"""Where an article names something: the tagger's spans, trimmed, and extended over titles and region words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from pipeline.annotation.entities.mention import Mention
from pipeline.annotation.entities.naming import Naming
from pipeline.annotation.entities.untagged import Known, known, untagged
from pipeline.annotation.places.gazetteer import Gazetteer
from pipeline.annotation.text.document import Document
from pipeline.annotation.text.kept import kept
from pipeline.annotation.text.parse import Parse, Token
from pipeline.scripts.letters import is_cyrillic
from schemas import EntityType, Span

_OPENING, _CLOSING = frozenset("«„“"), frozenset("»“”")
_FARTHEST_TITLE = 8
"""Tokens between a name and the first word of its title."""
MEASURES = frozenset({"DATETIME", "QUANTITY", "MONEY"})
"""Types that are found by grammars of their own (`measures`)."""
_NUMERALS = tuple(f" {numeral}." for numeral in ("II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "XI"))
"""Of a ruler that ends a sentence."""


def mentions(document: Document, gazetteer: Gazetteer, naming: Naming) -> list[Mention]:
    """The tagger's names and untagged nationalities, in order, never overlapping; the longer one of two that would."""
    article = known([sentence.parse for sentence in document.sentences], naming)
    found = [
        mention.moved(sentence.start, number)
        for number, sentence in enumerate(document.sentences)
        for mention in _in_parse(sentence.parse, article.within(sentence.parse, naming), gazetteer, naming)
    ]
    taken: set[int] = set()
    kept = []
    for mention in sorted(found, key=lambda each: (each.start - each.end, each.start)):
        places = range(mention.start, mention.end)
        if taken.isdisjoint(places):
            taken.update(places)
            kept.append(mention)
    if naming.words.capitals:
        kept = [mention for mention in kept if not mention.text.islower() or mention.type == "NATIONALITY"]
    return sorted(kept, key=lambda each: each.start)


@kept
def _in_parse(parse: Parse, article: Known, gazetteer: Gazetteer, naming: Naming) -> tuple[Mention, ...]:
    """The names of a sentence as if it were the first; of the `article` is given what bears upon it."""
    covered: set[int] = set()
    found = list(_tagged(parse, covered, gazetteer, naming))
    for token in parse.tokens:
        if token.index not in covered and token.text[:1].isalpha() and gazetteer.nationality(naming.cite(token)):
            covered.add(token.index)
            found.append((token.index, token.index, "NATIONALITY"))
    for first, last, kind in untagged(parse, covered, article, gazetteer, naming):
        if kind in ("PERSON", "LOCATION"):
            first, last = naming.completed(parse.tokens, (first, last), kind, covered)
        found.append((first, last, kind))
    return tuple(_mention(parse, *each, gazetteer, naming) for each in found)


def _tagged(parse: Parse, covered: set[int], gazetteer: Gazetteer, naming: Naming) -> Iterator[tuple[int, int, EntityType]]:
    """First and last token, and type, of what the tagger names in a sentence, made whole; their tokens go to `covered`."""
    tokens = parse.tokens
    tagged = [
        (name.type, [token.index for token in tokens if name.start < token.end and token.start < name.end])
        for name in parse.names
    ]
    covered.update(index for _, inside in tagged for index in inside)
    for kind, inside in tagged:
        if kind in MEASURES or not (bounds := _trimmed(tokens, _with_saint(tokens, inside, naming), kind, naming)):
            continue
        national = bounds[0] == bounds[1] and gazetteer.nationality(tokens[bounds[0]].text)  # bodies of states grow later
        whole, made = (bounds, kind) if national else naming.whole(tokens, bounds, kind, covered)
        whole, made = _with_body(tokens, whole, made, naming)
        covered.update(range(whole[0], whole[1] + 1))
        for first, last in _split(tokens, *whole, gazetteer):
            yield first, last, made


def _with_body(tokens: Sequence[Token], bounds: Span, kind: EntityType, naming: Naming) -> tuple[Span, EntityType]:
    """A body with the title that it is called by, where the tagger takes what follows for a person: "General *Motors*"."""
    first, last = bounds
    start, head = _title_start(tokens, first, naming), first
    while head < last and naming.names.is_title(tokens[head].text):
        head += 1
    forms = {tokens[head].text.casefold(), tokens[head].lemma}
    if kind != "PERSON" or start == head or naming.names.of_bodies.isdisjoint(forms):
        return bounds, kind
    return (start, last), "ORGANISATION"


def _with_saint(tokens: Sequence[Token], inside: list[int], naming: Naming) -> list[int]:
    """The tokens of a tagged name with the saint before it, whose name it bears: "St. John's Academy"."""
    while inside and _is_saints(tokens, inside[0], naming):
        inside = [inside[0] - 3, inside[0] - 2, inside[0] - 1, *inside]
    return inside


def _is_saints(tokens: Sequence[Token], first: int, naming: Naming) -> bool:
    return first > 2 and tokens[first - 1].text in naming.names.possessives and tokens[first - 3].text in naming.words.saints


def _split(tokens: Sequence[Token], first: int, last: int, gazetteer: Gazetteer) -> Iterator[Span]:
    """One span, or two where a city and its country stand side by side, as in a dateline."""
    city, country = gazetteer.lookup(tokens[first].text), gazetteer.lookup(tokens[last].text)
    if (
        last == first + 1
        and country
        and country[0].kind == "country"
        and any(each.kind == "city" and each.country == country[0].country for each in city)
    ):
        yield first, first
        yield last, last
    else:
        yield first, last


def _trimmed(tokens: Sequence[Token], inside: list[int], kind: EntityType, naming: Naming) -> Span | None:
    """First and last token of a name without articles, possessive endings, roles and titles; None where nothing is left."""
    words, names = naming.words, naming.names
    while inside and (tokens[inside[0]].text.casefold() in words.articles or not _speaks(tokens[inside[0]])):
        inside = inside[1:]
    while inside and _is_outside(tokens, inside, naming):
        inside = inside[:-1]
    while words.takes_adverbs and len(inside) > 1 and _is_adverb(tokens[inside[-1]]):
        inside = inside[:-1]
    while kind == "ORGANISATION" and len(inside) > 1 and tokens[inside[-1]].text.casefold() in names.roles:
        inside = inside[:-1]
    while kind == "PERSON" and len(inside) > 1 and _stands_apart(tokens[inside[0]], tokens[inside[1]], naming):
        inside = inside[1:]
    return (inside[0], inside[-1]) if inside else None


def _is_outside(tokens: Sequence[Token], inside: list[int], naming: Naming) -> bool:
    """Whether the last token of a name is a possessive ending or a mark, but for those of "ООО «Вектор»", "Ветров Н. С."."""
    last = tokens[inside[-1]].text
    if last in naming.names.possessive_tokens:
        return True
    closes = last in _CLOSING and any(tokens[index].text in _OPENING for index in inside)
    abbreviates = last == "." and len(inside) > 2 and _is_initial(tokens[inside[-2]])
    return not (closes or abbreviates or _speaks(tokens[inside[-1]]))


def _is_adverb(token: Token) -> bool:
    return token.pos == "ADV" and token.text.islower()


def _stands_apart(token: Token, following: Token, naming: Naming) -> bool:
    """Whether a word is a title that is no part of the name behind it: "Prince Harry", but not "Prince of Wales"."""
    names, word = naming.names, token.text.casefold().rstrip(".")
    return names.is_title(token.text) and word not in naming.words.holy and not names.joins_title(following.text)


def _is_initial(token: Token) -> bool:
    return len(token.text) == 1 and token.text.isupper() and is_cyrillic(token.text)


def _speaks(token: Token) -> bool:
    return any(letter.isalnum() for letter in token.text) or token.text in "$€£%"


def _mention(parse: Parse, first: int, last: int, kind: EntityType, gazetteer: Gazetteer, naming: Naming) -> Mention:
    tokens = parse.tokens
    core = parse.span(first, last)
    text = parse.text[slice(*core)]
    begin, stop = first, last
    if kind in ("LOCATION", "PERSON", "ORGANISATION") or (kind == "NATIONALITY" and not gazetteer.nationality(text)):
        begin, stop = _region_bounds(tokens, text, first, last, gazetteer, naming)
    if kind == "PERSON":
        begin = min(begin, _title_start(tokens, first, naming))
    start, end = parse.span(begin, stop)
    surplus = next((len(ending) for ending in naming.names.possessives if text.endswith(ending)), 0)  # in a tagger's token
    surplus += text[: len(text) - surplus].endswith(_NUMERALS)
    end -= surplus * (stop == last)
    core, text = (core[0], core[1] - surplus), text[: len(text) - surplus]
    lemma = " ".join(naming.cite(token) for token in tokens[first : last + 1])
    return Mention(start, end, core, text, lemma if lemma.casefold() != text.casefold() else text, kind, 0, first, last)


def _title_start(tokens: Sequence[Token], first: int, naming: Naming) -> int:
    """The first token of the titles before the name that begins at token `first`; `first` where there are none."""
    start = place = first
    while place > 0 and first - place < _FARTHEST_TITLE:
        word = tokens[place - 1].text.casefold().rstrip(".")
        if naming.names.is_title(tokens[place - 1].text):
            start = place = place - 1
        elif (word in naming.words.modifiers and start < first) or tokens[place - 1].text == ".":
            place -= 1
        else:
            break
    while start > place and tokens[place].text.casefold() in naming.words.modifiers:
        start = place
    return start


def _region_bounds(tokens: Sequence[Token], text: str, first: int, last: int, gazetteer: Gazetteer, naming: Naming) -> Span:
    """With the type word that makes a city's name a region's: "Kharkiv region", "the province of Idlib"."""
    headed = last + 1 < len(tokens) and gazetteer.is_region_type(tokens[last + 1].text)
    if headed and (gazetteer.regions(text) or not gazetteer.lookup(text)):
        return first, last + 1
    if (
        first > 1
        and tokens[first - 1].text.casefold() in naming.words.region_links
        and gazetteer.is_region_type(tokens[first - 2].text)
        and gazetteer.regions(text)
    ):
        return first - 2, last
    return first, last
