"""Statements by predicative adjectives: "is confident that …", "was worried about …", "it is unclear whether …"."""

from __future__ import annotations

from typing import Final

from pipeline.annotation.text.document import Document
from pipeline.annotation.text.parse import Parse
from pipeline.languages.en.attribution.claimants import named, quoted
from pipeline.languages.en.attribution.cues import Cue, reporting_words, words
from pipeline.languages.en.attribution.extents import finite
from pipeline.languages.en.attribution.phrases import PASSIVE_SUBJECTS, SUBJECTS, child, negated
from pipeline.languages.en.attribution.spans import joined
from pipeline.languages.en.attribution.stance import certainty
from pipeline.languages.en.attribution.statements import PHRASE, Statement

ADJECTIVES: Final[dict[str, Cue]] = {
    **reporting_words("plain known", "clause"),
    **reporting_words("sure certain confident convinced adamant aware clear positive satisfied", "clause of"),
    **reporting_words("hopeful optimistic afraid fearful unsure uncertain", "clause about of", certainty="hedged"),
    **reporting_words("doubtful skeptical sceptical", "clause about of", "questioned"),
    **reporting_words(
        """concerned worried alarmed angry furious outraged glad happy pleased delighted proud sorry sad upset surprised shocked
        dismayed disappointed frustrated grateful thankful relieved""",
        "clause about over by at with",
    ),
    **reporting_words("supportive critical", "of"),
    **reporting_words(
        """pessimistic enthusiastic passionate bullish bearish wary leery dismissive suspicious jealous envious ambivalent coy
        vague silent vocal outspoken frank candid evasive nervous anxious excited indignant incensed livid""",
        "clause about of on at over",
    ),
    **reporting_words("opposed", "to"),
    **reporting_words("willing unwilling determined reluctant eager keen", "infinitive"),
}
"""Lemma or, for a participle, form to cue: what somebody is said to hold."""

EVIDENT: Final[dict[str, Cue]] = {
    **reporting_words("clear obvious evident apparent true", "clause"),
    **reporting_words("likely probable possible conceivable", "clause", certainty="hedged"),
    **reporting_words("unclear uncertain unknown unlikely doubtful", "clause", "questioned", "hedged"),
}
"""The same behind an empty "it", where nobody is named who holds it."""

LINKS: Final = words("be remain feel seem appear become grow sound")
MADE: Final = words("clear plain known")
"""What somebody makes of something in saying it: "made it clear that …"."""

PLACES: Final = words("acomp oprd ROOT conj ccomp advcl attr relcl")


def by_adjective(document: Document, number: int, word: int) -> Statement | None:
    """The statement whose cue is the predicative adjective or participle `word`, or None where it has no content."""
    sentence = document.sentences[number]
    parse = sentence.parse
    token = parse.tokens[word]
    form = token.text.lower()
    if (
        token.pos not in {"ADJ", "VERB"}
        or token.dep not in PLACES
        or not {form, token.lemma} & (ADJECTIVES.keys() | EVIDENT.keys())
    ):
        return None
    verb = word if token.pos == "VERB" else token.head
    made = parse.tokens[verb].lemma == "make" and form in MADE
    if token.pos == "ADJ" and parse.tokens[verb].lemma not in LINKS and not made:
        return None
    holder = child(parse, verb, *SUBJECTS, *PASSIVE_SUBJECTS)
    if holder is None or parse.tokens[verb].dep == "relcl":
        return None
    empty = parse.tokens[holder].lemma == "it"
    cue = (EVIDENT if empty else ADJECTIVES).get(form)
    content = None if cue is None else _content(parse, word, verb, cue)
    if cue is None or content is None or _wished(parse, verb):
        return None
    spans = joined(document.text, [sentence.span(*content)])
    if not spans or quoted(document, sentence, holder):
        return None
    first = min([word, *(each for each in (verb, *_helping(parse, verb)) if holder < each <= word)])
    held = cue.stance if not negated(parse, verb) else "questioned"
    return Statement(
        sentence=number,
        head=word,
        cue=sentence.span(first, word),
        source=None if empty else holder,
        claimant=None if empty else named(document, sentence, holder),
        content=spans,
        speaks=False,
        stance=held,
        certainty=certainty(parse, cue, ()),
        confidence=PHRASE,
    )


def _helping(parse: Parse, verb: int) -> list[int]:
    return [each for each in parse.children[verb] if parse.tokens[each].dep in {"aux", "auxpass", "neg"}]


def _wished(parse: Parse, verb: int) -> bool:
    below = {parse.tokens[each].lemma for each in parse.children[verb] if parse.tokens[each].dep in {"aux", "mark"}}
    return bool(below & words("would could should might may must can to if unless whether"))


def _content(parse: Parse, word: int, verb: int, cue: Cue) -> tuple[int, int] | None:
    """First and last token of what follows: a finite clause, an infinitive, or a phrase with a preposition."""
    following = sorted({*parse.children[word], *parse.children[verb]})
    for each in following:
        token = parse.tokens[each]
        if each <= word:
            continue
        reach = parse.subtree(each)
        if "clause" in cue.takes and token.dep in {"ccomp", "advcl"} and finite(parse, each) and _declares(parse, each, word):
            return min(reach), max(reach)
        if "infinitive" in cue.takes and token.dep == "xcomp" and min(reach) == word + 1:
            return min(reach), max(reach)
        if token.dep == "prep" and token.lemma in cue.takes and each == word + 1 and each in parse.children[word]:
            return (each + 1, max(reach)) if max(reach) > each else None
    return None


def _declares(parse: Parse, clause: int, word: int) -> bool:
    """Whether it opens with "that", "whether", a question word or its subject, right behind the adjective."""
    first = min(parse.subtree(clause))
    mark = parse.tokens[first]
    return (
        first == word + 1
        and mark.pos != "PUNCT"
        and (mark.pos != "SCONJ" or mark.lemma in words("that whether if when how why where"))
    )
