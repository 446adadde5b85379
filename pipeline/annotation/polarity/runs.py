"""How often the main clause of a claim is negated where parses are shallow."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from pipeline.annotation.polarity.main_clauses import VERBAL, Clause, Run, is_nonfinite, main_clause, unquoted
from pipeline.annotation.polarity.marks import among
from pipeline.annotation.text.parse import Parse, Token
from pipeline.negation import NegationWords

UNNEGATED: Final = frozenset({"DET", "ADP", "NUM", "PUNCT", "CCONJ", "SCONJ"})
"""What a particle stands before where it negates no predicate: "no en Lima", "не 20"."""
STEPS: Final = 3
"""Tokens between a copula and its predicate, and from a particle to what stands instead."""


def negations(parse: Parse, tokens: frozenset[int], live: frozenset[int], words: NegationWords) -> int:
    """How often the main clause of `tokens` is negated."""
    return _of_run(parse, unquoted(parse, sorted(tokens)), live, words)


def _of_run(parse: Parse, run: Run, live: frozenset[int], words: NegationWords) -> int:
    clause = main_clause(parse, run, words)
    main = clause.main
    found = int(_directly(parse, main, live, words)) + _lexically(parse, clause, live, words)
    judged = any(among(parse.tokens[each], words.true | words.untrue | words.undoing) for each in main)
    return found + (_of_run(parse, clause.said, live, words) if clause.said and judged else 0)


def _directly(parse: Parse, main: Run, live: frozenset[int], words: NegationWords) -> bool:
    """Whether words negate the predicate of a clause: however many there are, once."""
    tokens = parse.tokens
    contrasted = words.order != "last" and any(
        among(tokens[each], words.contrast) and not _tells(tokens, main, each) for each in main
    )
    delayed = any(among(tokens[each], words.until) for each in main)
    for place, each in enumerate(main):
        if each not in live:
            continue
        if among(tokens[each], words.nominals | words.determiners):
            return True
        if among(tokens[each], words.particles) and not delayed and _negates(tokens, main, place, words):
            return not (contrasted or _is_contrasted(tokens, main, each, words))
    return False


def _tells(tokens: Sequence[Token], main: Run, conjunction: int) -> bool:
    """Whether a verb stands behind a conjunction."""
    return any(tokens[each].pos in VERBAL for each in main if each > conjunction)


def _is_contrasted(tokens: Sequence[Token], main: Run, particle: int, words: NegationWords) -> bool:
    """Whether what is so instead is told right behind a particle, mark or no mark between, or behind the comma that follows."""
    steps = STEPS if words.order == "last" else 3 * STEPS
    opening = words.order != "last" and particle == main[0]
    for token in tokens[particle + 1 : particle + 1 + steps]:
        if opening and token.pos in VERBAL:
            return False
        if among(token, words.contrast) and opening:
            return True
        if among(token, words.contrast):
            rest = tokens[token.index + 1 :]
            end = next((each.index for each in rest if each.pos == "PUNCT"), len(tokens))
            return words.order == "last" or not any(each.pos in VERBAL for each in tokens[token.index + 1 : end])
    return False


def _negates(tokens: Sequence[Token], main: Run, place: int, words: NegationWords) -> bool:
    """Whether a particle stands where it negates the predicate: before it, or in a language whose verbs stand last, among the
    words at the end."""
    behind = main[place + 1 :]
    if words.order == "last":
        paired = bool(behind) and among(tokens[behind[0]], words.resuming)
        return paired or not any(
            tokens[each].pos == "ADP" and tokens[after].pos not in VERBAL for each, after in pairwise(behind)
        )
    if tokens[main[place]].pos in VERBAL or among(tokens[main[place]], words.denying):
        return True
    if not behind or behind[0] != main[place] + 1 or tokens[behind[0]].pos in UNNEGATED:
        return False
    if any(f"VerbForm={form}" in tokens[behind[0]].morph for form in ("Ger", "Conv")):
        return False
    if is_nonfinite(tokens[behind[0]]):
        return not any(tokens[each].pos in VERBAL and not is_nonfinite(tokens[each]) for each in main)
    qualified = bool(place) and tokens[main[place - 1]].pos == "NOUN" and _qualifies(tokens[behind[0]])
    return not (qualified and any("VerbForm=Fin" in tokens[each].morph for each in main))


def _qualifies(token: Token) -> bool:
    """Whether a word may belong to the noun before it: "directora no *ejecutiva*"."""
    return token.pos in {"ADJ", "NOUN"} or "VerbForm=Part" in token.morph


def _lexically(parse: Parse, clause: Clause, live: frozenset[int], words: NegationWords) -> int:
    """Negations that words of a clause make by what they mean."""
    tokens, main = parse.tokens, clause.main
    found = 0
    for place, each in enumerate(main):
        token, behind = tokens[each], main[place + 1 :]
        if each in live and among(token, words.untrue):
            found += words.order != "last" or _is_predicate(tokens, main, place, words)
        elif each in live and among(token, words.missing):
            found += 1
        elif each in live and among(token, words.undoing):
            found += words.order == "last" or bool(clause.said) or _governs(tokens, behind, among(token, words.disputing))
        elif each in live and among(token, words.lacking):
            found += _is_lacking(tokens, main, place, words)
        elif each in live and words.lacking_ends and token.text.endswith(words.lacking_ends):
            found += words.is_owed(token.text)
        elif words.affirmative(token.text.casefold()) is not None:
            found += _is_predicate(tokens, main, place, words)
    return found


def _governs(tokens: Sequence[Token], behind: Run, disputes: bool) -> bool:
    """Whether an infinitive, or of a verb that `disputes` a noun, stands among the first words behind it."""
    near = [tokens[each] for each in behind[:STEPS]]
    return any("VerbForm=Inf" in token.morph or (disputes and token.pos == "NOUN") for token in near)


def _is_lacking(tokens: Sequence[Token], main: Run, place: int, words: NegationWords) -> bool:
    """Whether a preposition or postposition stands beside something that one has or lacks: "sin agua"."""
    near = main[place + 1 : place + STEPS]
    if words.order == "last":
        near = [*main[max(0, place - STEPS) : place], *near]
    return any(words.is_owed(tokens[each].text.casefold()) for each in near)


def _is_predicate(tokens: Sequence[Token], main: Run, place: int, words: NegationWords) -> bool:
    """Whether an adjective tells what the subject is: behind a copula, or where there is no verb, before no noun."""
    token, behind = tokens[main[place]], main[place + 1 :]
    if words.order == "last":
        return all(
            tokens[each].pos in VERBAL | {"PART", "ADV", "PUNCT"} or among(tokens[each], words.particles) for each in behind
        )
    before = [tokens[each] for each in main[max(0, place - STEPS) : place]]
    if token.pos == "NOUN" and before and before[-1].pos in {"DET", "ADP"}:
        return False
    if any(each.pos == "AUX" for each in before):
        return True
    verbs = [each for each in main if tokens[each].pos in VERBAL and each != main[place]]
    return not verbs and (not behind or tokens[behind[0]].pos not in {"NOUN", "PROPN", "ADJ"})
