"""Who reports a whole sentence, named at its end: "The toll rose to 40, the agency said on Monday"."""

from __future__ import annotations

from typing import Final

from pipeline.annotation.text.document import Document
from pipeline.languages.en.attribution.cues import UTTERING, words
from pipeline.languages.en.attribution.phrases import SUBJECTS
from pipeline.languages.en.attribution.spans import joined
from pipeline.languages.en.attribution.statements import SPOKEN, Statement

BEHIND: Final = words("ADV ADP NOUN PROPN NUM DET PUNCT ADJ PART")
"""Parts of speech of what may follow the verb: when and where it was said."""

MOST_BEHIND: Final = 8
MOST_NAMED: Final = 8
"""Tokens behind the verb, and of the reporter's name."""

NAMED: Final = words("NOUN PROPN ADJ DET NUM PUNCT")


def reporter(document: Document, number: int, verb: int) -> Statement | None:
    """The statement of who is named between a sentence's last comma and `verb`, where the parser hung that clause elsewhere.

    None where it did not: the tree is better then.
    """
    sentence = document.sentences[number]
    tokens = sentence.parse.tokens
    token = tokens[verb]
    behind = tokens[verb + 1 :]
    doers = [each for each in sentence.parse.children[verb] if tokens[each].dep in SUBJECTS]
    astray = token.dep in {"acl", "relcl", "conj", "appos", "advcl", "dobj", "nmod"} or len(doers) > 1
    before = [each for each in sentence.parse.children[verb] if tokens[each].dep == "dobj"]
    astray = astray or any(each < verb for each in before)  # "A post that named him was false, the police said"
    if token.lemma not in UTTERING or token.pos != "VERB" or not astray or len(behind) > MOST_BEHIND:
        return None
    if any(each.pos not in BEHIND or each.text == "," for each in behind) or any(each.dep == "dobj" for each in behind):
        return None
    first = verb
    while first > 0 and verb - first < MOST_NAMED and tokens[first - 1].pos in NAMED and tokens[first - 1].text != ",":
        first -= 1
    if doers and min(sentence.parse.subtree(doers[-1])) != first:
        return None
    nominal = [each.index for each in tokens[first:verb] if each.pos in {"NOUN", "PROPN"}]
    if not nominal or nominal[-1] != verb - 1 or first < 2 or tokens[first - 1].text != ",":
        return None
    if not any("VerbForm=Fin" in each.morph for each in tokens[: first - 1]) or "VerbForm=Ger" in token.morph:
        return None
    begins = sentence.span(first - 1, first - 1)[0]
    content = joined(document.text, [(sentence.start, begins)])
    return Statement(
        number,
        verb,
        sentence.span(verb, verb),
        verb - 1,
        sentence.span(first, verb - 1),
        content,
        True,
        "asserted",
        "stated",
        SPOKEN,
        begins=begins,
    )
