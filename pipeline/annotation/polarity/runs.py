"""Whether a claim is negated where parses are shallow: its main clause is told by marks, conjunctions and the order of words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from pipeline.annotation.polarity.marks import among
from pipeline.annotation.text.parse import Parse, Token
from pipeline.negation import NegationWords
from pipeline.scripts.punctuation import QUOTES

Run = list[int]
"""Tokens in order."""

UNNEGATED: Final = frozenset({"DET", "ADP", "NUM", "PUNCT", "CCONJ", "SCONJ"})
"""What a particle stands before where it negates no predicate: "no en Lima", "не 20"."""
VERBAL: Final = frozenset({"VERB", "AUX"})
STEPS: Final = 3
"""Tokens between a copula and its predicate, and from a particle to what stands instead."""


@dataclass(frozen=True, slots=True)
class Clause:
    """The main clause of a claim, and the clause that it says to be so or not."""

    main: Run
    said: Run


def negations(parse: Parse, tokens: frozenset[int], live: frozenset[int], words: NegationWords) -> int:
    """How often the main clause of `tokens` is negated."""
    return _of_run(parse, _unquoted(parse, sorted(tokens)), live, words)


def _of_run(parse: Parse, run: Run, live: frozenset[int], words: NegationWords) -> int:
    clause = _main(parse, run, words)
    main = clause.main
    found = int(_directly(parse, main, live, words)) + _lexically(parse, clause, live, words)
    judged = any(among(parse.tokens[each], words.true | words.untrue | words.undoing) for each in main)
    return found + (_of_run(parse, clause.said, live, words) if clause.said and judged else 0)


def _unquoted(parse: Parse, run: Run) -> Run:
    """The tokens outside quotation marks, if a predicate is among them; else all."""
    outside, inside = [], False
    for each in run:
        if parse.tokens[each].text in QUOTES:
            inside = not inside
        elif not inside:
            outside.append(each)
    return outside if any(parse.tokens[each].pos in VERBAL for each in outside) else run


def _main(parse: Parse, run: Run, words: NegationWords) -> Clause:
    """The first clause that no subordinating word opens, and what a "that" behind it says."""
    tokens = parse.tokens
    parts = _parts(tokens, run, words)
    for number, part in enumerate(parts):
        if among(tokens[part[0]], words.complementing | words.subordinating) and len(parts) > 1:
            continue
        behind = parts[number + 1] if number + 1 < len(parts) else []
        joined = words.order == "last" and bool(behind) and tokens[behind[0]].pos == "CCONJ"
        if behind and not joined and not _has_predicate(tokens, part, words):
            told = [] if any(_is_nonfinite(tokens[each]) for each in part) else part
            return Clause([*told, *_first_clause(tokens, _next_clause(tokens, parts[number + 1 :], words), words)], [])
        opens = bool(behind) and among(tokens[behind[0]], words.complementing)
        return Clause(_first_clause(tokens, part, words), behind[1:] if opens else [])
    opened = len(parts) == 1 and bool(run) and among(tokens[parts[0][0]], words.subordinating)
    return Clause([] if opened else run, [])


def _next_clause(tokens: Sequence[Token], parts: Sequence[Run], words: NegationWords) -> Run:
    """What is no subordinate clause, up to the first finite verb: "міст, побудований торік, | не перевіряли"."""
    found: Run = []
    for part in parts:
        if not _is_opened(tokens, part, words):
            found += part
            if any("VerbForm=Fin" in tokens[each].morph or tokens[each].pos == "AUX" for each in part):
                return found
    return found


def _is_opened(tokens: Sequence[Token], part: Run, words: NegationWords) -> bool:
    return among(tokens[part[0]], words.complementing | words.subordinating)


def _parts(tokens: Sequence[Token], run: Run, words: NegationWords) -> list[Run]:
    """The run cut at marks, and before words that open a clause."""
    parts: list[Run] = [[]]
    for each in run:
        token = tokens[each]
        if token.pos == "PUNCT":
            parts.append([])
            continue
        opens = among(token, words.complementing | words.subordinating)
        resumes = among(token, words.resuming) and bool(parts[-1]) and _is_opened(tokens, parts[-1], words)
        if resumes or (opens and not (parts[-1] and all(tokens[before].pos == "ADP" for before in parts[-1]))):
            parts.append([])
        parts[-1].append(each)
    found = [part for part in parts if part]
    return [kept for part in found for kept in _resumed(tokens, part, words)]


def _resumed(tokens: Sequence[Token], part: Run, words: NegationWords) -> list[Run]:
    """A clause on a noun in which the main one goes on behind its own verb: "el hombre | que no pagó | fue detenido"."""
    if words.order != "medial" or not _is_opened(tokens, part, words):
        return [part]
    verbs = [each for each in part if tokens[each].pos in VERBAL]
    groups = [each for place, each in enumerate(verbs) if place == 0 or each - verbs[place - 1] > 1]
    if len(groups) < 2:
        return [part]
    start = part.index(groups[1])
    while start > 1 and among(tokens[part[start - 1]], words.particles):
        start -= 1
    return [part[:start], part[start:]]


def _has_predicate(tokens: Sequence[Token], part: Run, words: NegationWords) -> bool:
    """Whether a part is a clause: a verb of one that only tells how is neither finite nor a participle."""
    if any(tokens[each].pos in VERBAL and not _is_nonfinite(tokens[each]) for each in part):
        return True
    nonfinite = any(tokens[each].pos in VERBAL for each in part)
    return not nonfinite and any(among(tokens[each], words.particles) for each in part)


def _is_nonfinite(token: Token) -> bool:
    return any(f"VerbForm={form}" in token.morph for form in ("Inf", "Ger", "Conv"))


def _first_clause(tokens: Sequence[Token], part: Run, words: NegationWords) -> Run:
    """The part up to a conjunction behind which another predicate stands."""
    for place, each in enumerate(part):
        if tokens[each].pos == "CCONJ" and not among(tokens[each], words.particles | words.determiners):
            before, behind = part[:place], part[place + 1 :]
            closed = words.order == "last" and place > 0 and _has_predicate(tokens, before[-1:], words)
            if closed or (_has_predicate(tokens, before, words) and any(tokens[other].pos in VERBAL for other in behind)):
                return before
    return part


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
        return paired or len(behind) < 2 or not any(tokens[each].pos == "ADP" for each in behind)
    if tokens[main[place]].pos in VERBAL or among(tokens[main[place]], words.denying):
        return True
    if not behind or behind[0] != main[place] + 1 or tokens[behind[0]].pos in UNNEGATED:
        return False
    if _is_nonfinite(tokens[behind[0]]):
        return not any(tokens[each].pos in VERBAL and not _is_nonfinite(tokens[each]) for each in main)
    qualified = bool(place) and tokens[main[place - 1]].pos == "NOUN" and _qualifies(tokens[behind[0]])
    return not (qualified and any("VerbForm=Fin" in tokens[each].morph for each in main))


def _qualifies(token: Token) -> bool:
    """Whether a word may belong to the noun before it: "directora no *ejecutiva*"."""
    return token.pos == "ADJ" or "VerbForm=Part" in token.morph


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
            found += words.order == "last" or bool(clause.said) or _governs(tokens, behind)
        elif each in live and among(token, words.lacking):
            found += _is_lacking(tokens, main, place, words)
        elif each in live and words.lacking_ends and token.text.endswith(words.lacking_ends):
            found += words.is_owed(token.text)
        elif words.affirmative(token.text.casefold()) is not None:
            found += _is_predicate(tokens, main, place, words)
    return found


def _governs(tokens: Sequence[Token], behind: Run) -> bool:
    """Whether an infinitive stands among the first words behind a verb."""
    near = (tokens[each] for each in behind[:STEPS])
    return any(token.pos == "VERB" and "VerbForm=Inf" in token.morph for token in near)


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
