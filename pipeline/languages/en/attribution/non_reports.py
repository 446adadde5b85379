"""Reporting verbs under which nothing is reported: what is only wished, asked, ordered, supposed or described."""

from __future__ import annotations

from typing import Final

from pipeline.annotation.text.document import Document, Sentence
from pipeline.annotation.text.parse import Parse, Token
from pipeline.languages.en.attribution.asides import as_stated
from pipeline.languages.en.attribution.claimants import quoted
from pipeline.languages.en.attribution.cues import ASPECTUAL, ATTITUDES, DECLINING, HYPOTHETICAL, PRIVATE, UTTERING, VERBS, words
from pipeline.languages.en.attribution.extents import after_comma
from pipeline.languages.en.attribution.phrases import SUBJECTS, answers, child, leading, negated

CONDITIONALS: Final = words("would will could should might may must can shall")
"""Modals under which a verb reports nothing yet."""

LATER: Final = words("later eventually subsequently afterwards")
"""Adverbs by which "would" tells what did follow: "would later say"."""

OCCASIONS: Final = words("take use appear write call speak stand rise turn step")
"""Verbs of coming before the public, whose infinitive of purpose is what was said there. With "go" and "come" see `ASPECTUAL`."""

JUDGING: Final = words("call describe label characterize characterise term dub consider regard deem")
VOICES: Final = words("some many most few other others critic opponent supporter sceptic skeptic advocate defender proponent")
"""Whoever they are, some of them say it."""

CAUSING: Final = words("let make have help see hear watch")
"""Verbs over whose bare infinitive nothing is reported: "let them say", "helped him explain"."""


def unsaid(document: Document, sentence: Sentence, verb: int) -> bool:
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
    followed = "would" in helping and any(each.lemma in LATER for each in helps)
    real = (
        followed
        or _supposed(parse, verb, helping)
        or negated(parse, verb)
        or negated(parse, lead.index)
        or _performs(parse, verb)
    )
    if helping & CONDITIONALS and not real:
        return True
    if token.dep == "pcomp" and governor.lemma == "without":
        return True
    if "to" in helping and governor.lemma not in (ASPECTUAL | DECLINING if lead.dep == "xcomp" else ASPECTUAL):
        return not (_occasion(parse, lead, token.lemma) or answers(parse, lead.head) is not None)
    particles = [each.lemma for each in below if each.dep == "prt" and not parse.children[each.index]]  # not "up six points"
    if any(each != "out" and f"{token.lemma}_{each}" not in VERBS for each in particles):
        return True
    if token.dep == "acl" and child(parse, verb, "oprd") is not None and child(parse, verb, "dobj") is None:
        return True  # "the scheme, called Bridge"
    alone = not helping and not any(each.dep == "auxpass" for each in below) and not as_stated(parse, verb)
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
    told = token.dep == "relcl" and doer is not None and doer.lemma == "who" and after_comma(parse, verb)
    if (
        token.lemma in PRIVATE
        and not told
        and (token.dep in {"relcl", "acl", "pcomp"} or ("Aspect=Prog" in token.morph and not helping))
    ):
        return True
    return (
        token.lemma in ATTITUDES and token.dep == "ccomp" and governor.lemma in VERBS and doer is not None and doer.pos == "PRON"
    )


def _supposed(parse: Parse, verb: int, helping: set[str]) -> bool:
    """Whether a modal tells what people of a kind do say: "critics would call it a failure", "some might argue that"."""
    doer = child(parse, verb, *SUBJECTS)
    softened = helping <= {"would", "might", "may", "have", "can"} and parse.tokens[verb].lemma in UTTERING | JUDGING
    return softened and doer is not None and parse.tokens[doer].lemma in VOICES


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
