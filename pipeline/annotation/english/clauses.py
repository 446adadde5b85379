"""Statements by reporting verbs: who does the verb, and which clause or phrase is said."""

from __future__ import annotations

from typing import Final

from pipeline.annotation.document import Document, Sentence
from pipeline.annotation.english.claimants import named, quoted, speaker
from pipeline.annotation.english.closing import reporter
from pipeline.annotation.english.complements import complement
from pipeline.annotation.english.cues import (
    ASPECTUAL,
    ATTITUDES,
    DECLINING,
    HYPOTHETICAL,
    PRIVATE,
    PUBLICATIONS,
    UTTERING,
    VERBS,
    Cue,
    words,
)
from pipeline.annotation.english.extents import Range
from pipeline.annotation.english.phrases import (
    PASSIVE_SUBJECTS,
    SUBJECTS,
    answers,
    child,
    leading,
    noun_phrase,
    passive,
    reporting,
    subject,
    verb_group,
)
from pipeline.annotation.english.spans import joined, without
from pipeline.annotation.english.stance import certainty, silent, stance
from pipeline.annotation.english.statements import SPOKEN, Statement
from pipeline.annotation.parse import Parse, Token

CONDITIONALS: Final = words("would will could should might may must can shall")
"""Modals under which a verb reports nothing yet."""

ISSUING: Final = words(
    "issue release publish send write post deliver give make file submit sign circulate share air run put have"
)
"""What somebody does with a publication of their own."""

OCCASIONS: Final = words("take use appear write call speak stand rise turn step")
"""Verbs of coming before the public, whose infinitive of purpose is what was said there. With "go" and "come" see `ASPECTUAL`."""

CAUSING: Final = words("let make have help see hear watch")
"""Verbs over whose bare infinitive nothing is reported: "let them say", "helped him explain"."""

CONTRASTS: Final = words("while whereas though although")


def by_verb(document: Document, number: int, verb: int) -> Statement | None:
    """The statement whose cue is the token `verb`, or None where it reports nothing."""
    sentence = document.sentences[number]
    parse = sentence.parse
    closing = reporter(document, number, verb)
    if closing is not None:
        return closing
    cue = _cue(parse, verb)
    if cue is None or parse.tokens[verb].pos not in {"VERB", "AUX"} or _unsaid(document, sentence, verb):
        return None
    suffers = passive(parse, verb) or as_stated(parse, verb)
    source = (_agent(parse, verb) or where_stated(parse, verb)) if suffers else _author(parse, subject(parse, verb))
    if not suffers and "quote" in cue.takes and (source is None or quoted(document, sentence, source)):
        source = speaker(document, sentence, verb)
    if (not suffers and source is None) or (source is not None and (_nobody(parse, source) or _described(parse, verb, source))):
        return None
    found = complement(parse, verb, cue, suffers)
    if found is not None and parse.tokens[verb].lemma in {"refuse", "decline"} and _tells(parse, found.heads):
        return None  # "refused to confirm": what is told there is not refused, but left open
    if found is None and (source is None or "quote" not in cue.takes or suffers or silent(parse, verb)):
        return None
    cue_span = sentence.span(*_cue_words(parse, verb))
    claimant = None if source is None else named(document, sentence, source)
    holes = [cue_span] if claimant is None else [cue_span, claimant]
    ranges = _named(parse, verb, found.ranges) if found else ()
    content = joined(document.text, (part for tokens in ranges for part in without(sentence.span(*tokens), holes)))
    if found is not None and not content:
        return None
    begins = found.begins if found and found.begins is not None else _begins(parse, verb)
    impersonal = suffers and source is None
    return Statement(
        sentence=number,
        head=verb,
        cue=cue_span,
        source=source,
        claimant=claimant,
        content=content,
        speaks="quote" in cue.takes and not suffers and not silent(parse, verb),
        stance=stance(parse, verb, cue),
        certainty="hedged" if impersonal else certainty(parse, cue, found.heads if found else ()),
        confidence=found.confidence if found else SPOKEN,
        begins=None if begins is None else sentence.span(begins, begins)[0],
    )


def _cue(parse: Parse, verb: int) -> Cue | None:
    """What a verb takes, with its particle where both together report: "ruled out talks"."""
    lemma = parse.tokens[verb].lemma
    particle = child(parse, verb, "prt")
    phrasal = None if particle is None else VERBS.get(f"{lemma}_{parse.tokens[particle].lemma}")
    return phrasal or VERBS.get(lemma)


def _cue_words(parse: Parse, verb: int) -> Range:
    """The verb's group, from the word that holds it back: "refused to confirm"."""
    first, last = verb_group(parse, verb)
    token = parse.tokens[verb]
    governor = parse.tokens[token.head]
    held = token.dep == "xcomp" and governor.lemma in DECLINING and governor.index < first
    return (verb_group(parse, governor.index)[0], last) if held else (first, last)


def _unsaid(document: Document, sentence: Sentence, verb: int) -> bool:
    """Whether the verb is hypothetical, wished for or commanded, or only says that speakers hold what they say."""
    parse = sentence.parse
    tokens = parse.tokens
    token = tokens[verb]
    lead = tokens[leading(parse, verb)]
    below, helps = (
        [tokens[each] for each in parse.children[index] if not quoted(document, sentence, each)] for index in (verb, lead.index)
    )
    governor = tokens[lead.head]
    if any(each.dep == "mark" and each.lemma in HYPOTHETICAL for each in below):
        return True
    helping = {each.lemma for each in helps if each.dep == "aux"}
    if helping & CONDITIONALS and not any(each.dep == "neg" for each in helps) and not _performs(parse, verb):
        return True
    if token.dep == "pcomp" and governor.lemma == "without":
        return True
    if "to" in helping and governor.lemma not in (ASPECTUAL | DECLINING if lead.dep == "xcomp" else ASPECTUAL):
        return not (_occasion(parse, lead, token.lemma) or answers(parse, lead.head) is not None)
    if any(each.dep == "prt" and each.lemma != "out" and f"{token.lemma}_{each.lemma}" not in VERBS for each in below):
        return True
    if token.dep == "acl" and child(parse, verb, "oprd") is not None and child(parse, verb, "dobj") is None:
        return True  # "the scheme, called Bridge"
    alone = not helping and not any(each.dep in {"auxpass", "mark"} for each in below)
    if token.dep in {"acl", "advcl"} and "Tense=Past" in token.morph and "VerbForm=Part" in token.morph and alone:
        if any(each.dep == "dobj" for each in below) and any(each.dep in {"oprd", "ccomp"} for each in below):
            return False  # no participle, but "the president in a statement *called* the attack a crime"
        return not any(each.dep in SUBJECTS for each in below)
    doer = next((each for each in below if each.dep in SUBJECTS), None)
    if doer is None and token.dep == "ROOT" and "VerbForm=Inf" in token.morph and helping <= {"do", "let"}:
        return True
    if doer is not None and (doer.pos == "PART" or _asked(parse, verb, doer.index)):
        return True
    if token.lemma in PRIVATE and doer is not None and doer.lemma == "you":
        return True
    if "VerbForm=Inf" in token.morph and not helping and token.dep in {"ccomp", "xcomp"} and governor.lemma in CAUSING:
        return True
    if token.lemma in PRIVATE and (token.dep in {"relcl", "acl", "pcomp"} or ("Aspect=Prog" in token.morph and not helping)):
        return True
    return (
        token.lemma in ATTITUDES and token.dep == "ccomp" and governor.lemma in VERBS and doer is not None and doer.pos == "PRON"
    )


def _performs(parse: Parse, verb: int) -> bool:
    """Whether a modal only softens what the writer says in saying it: "I must admit", "we can confirm"."""
    doer = child(parse, verb, *SUBJECTS)
    return doer is not None and parse.tokens[doer].lemma in {"i", "we"} and parse.tokens[verb].lemma in UTTERING


def _occasion(parse: Parse, infinitive: Token, said: str) -> bool:
    """Whether an infinitive tells what somebody did with an occasion to speak: "took to the radio *to accuse* the ministry"."""
    governor = parse.tokens[infinitive.head]
    real = "VerbForm=Fin" in governor.morph and "Tense=Past" in governor.morph
    return real and infinitive.dep in {"xcomp", "advcl"} and governor.lemma in OCCASIONS and said not in PRIVATE


def _asked(parse: Parse, verb: int, doer: int) -> bool:
    """Whether a question is whether somebody says it: an auxiliary stands before the subject, and the sentence ends so."""
    return parse.text.rstrip().endswith("?") and any(
        parse.tokens[each].dep == "aux" and each < doer for each in parse.children[verb]
    )


def _named(parse: Parse, verb: int, ranges: tuple[Range, ...]) -> tuple[Range, ...]:
    """`ranges` with the noun in place of a relative pronoun at their start: "the train, which they said was full"."""
    first, last = ranges[0]
    token = parse.tokens[verb]
    if token.dep != "relcl":
        return ranges
    if first > verb and parse.tokens[first - 1].text != "that" and not _complete(parse, first, last):
        return (noun_phrase(parse, token.head), *ranges)
    if parse.tokens[first].lemma not in {"which", "who", "that"} or first == last or first > verb:
        return ranges
    return (noun_phrase(parse, token.head), (first + 1, last), *ranges[1:])


def _tells(parse: Parse, heads: tuple[int, ...]) -> bool:
    return any(parse.tokens[each].lemma in VERBS.keys() - PRIVATE for each in heads)


def _complete(parse: Parse, first: int, last: int) -> bool:
    """Whether the clause in a range of tokens has its own subject: not so in "the houses they said *were burnt*"."""
    heads = [each for each in range(first, last + 1) if not first <= parse.tokens[each].head <= last]
    verbs = [each for each in heads if parse.tokens[each].pos in {"VERB", "AUX"} and parse.tokens[each].dep == "ccomp"]
    return not verbs or child(parse, verbs[0], *SUBJECTS, *PASSIVE_SUBJECTS, "expl") is not None


def _begins(parse: Parse, verb: int) -> int | None:
    """First token of the verb's clause where it is set against, or goes on with, the statement before it."""
    mark = child(parse, verb, "mark")
    against = parse.tokens[verb].dep == "advcl" and mark is not None and parse.tokens[mark].lemma in CONTRASTS
    first = min(parse.subtree(verb))
    before = parse.tokens[max(0, first - 2) : first]
    own = parse.tokens[verb].dep == "conj" and mark is None and child(parse, verb, *SUBJECTS) is not None
    another = own and [each.text for each in before] in ([",", "and"], [",", "but"], [",", "while"])
    if first > 0 and before[-1].dep in {"punct", "cc"} and (against or another or reporting(parse, verb) is not None):
        return first - (2 if another else 1)
    return None


def _nobody(parse: Parse, source: int) -> bool:
    token = parse.tokens[source]
    return token.lemma in {"nobody", "none"} or (token.lemma == "one" and source > 0 and parse.tokens[source - 1].lemma == "no")


def _described(parse: Parse, verb: int, source: int) -> bool:
    """Whether "that" is the subject, so that the clause tells which thing is meant: "banks that back the merger"."""
    pronoun = parse.tokens[source]
    clause = parse.tokens[pronoun.head]
    if pronoun.text.lower() != "that" or pronoun.dep != "nsubj" or clause.dep != "relcl":
        return False
    return parse.tokens[verb].lemma not in UTTERING and parse.tokens[clause.head].lemma not in PUBLICATIONS


def _agent(parse: Parse, verb: int) -> int | None:
    by = child(parse, verb, "agent")
    return None if by is None else child(parse, by, "pobj")


def as_stated(parse: Parse, verb: int) -> bool:
    """Whether it is the participle of "as stated in the report", "as noted by the mayor"."""
    token, mark = parse.tokens[verb], child(parse, verb, "mark")
    return mark is not None and parse.tokens[mark].lemma == "as" and "VerbForm=Part" in token.morph and (
        _agent(parse, verb) is not None or where_stated(parse, verb) is not None
    )


def where_stated(parse: Parse, verb: int) -> int | None:
    """The publication in which it is stated."""
    place = child(parse, verb, "prep")
    thing = None if place is None or parse.tokens[place].lemma != "in" else child(parse, place, "pobj")
    told = thing is not None and (parse.tokens[verb].lemma in UTTERING or parse.tokens[thing].lemma in PUBLICATIONS)
    return thing if told else None


def _author(parse: Parse, source: int | None) -> int | None:
    """Who issued the publication that `source` names in "issued a statement saying"; else `source`."""
    if source is None or parse.tokens[source].lemma not in PUBLICATIONS or parse.tokens[source].dep not in {"dobj", "pobj"}:
        return source
    owner = child(parse, source, "poss")
    if owner is not None:
        return owner
    governor = parse.tokens[parse.tokens[source].head]
    if governor.pos != "ADP" and governor.lemma not in ISSUING:
        return source
    if governor.pos == "ADP":
        governor = parse.tokens[governor.head]
    if governor.pos in {"NOUN", "PROPN"} and governor.dep in SUBJECTS:
        return governor.index
    issuer = subject(parse, governor.index)
    return source if issuer is None else issuer
