"""The main clause of a claim where parses are shallow: told by marks, conjunctions and the order of words."""

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

VERBAL: Final = frozenset({"VERB", "AUX"})


@dataclass(frozen=True, slots=True)
class Clause:
    """The main clause of a claim, and the clause that it says to be so or not."""

    main: Run
    said: Run


def unquoted(parse: Parse, run: Run) -> Run:
    """The tokens outside quotation marks, if a predicate is among them; else all."""
    outside, inside = [], False
    for each in run:
        if parse.tokens[each].text in QUOTES:
            inside = not inside
        elif not inside:
            outside.append(each)
    return outside if any(parse.tokens[each].pos in VERBAL for each in outside) else run


def main_clause(parse: Parse, run: Run, words: NegationWords) -> Clause:
    """The first clause that no subordinating word opens, and what a "that" behind it says."""
    tokens = parse.tokens
    parts = _parts(tokens, run, words)
    for number, part in enumerate(parts):
        if among(tokens[part[0]], words.complementing | words.subordinating) and len(parts) > 1:
            continue
        behind = parts[number + 1] if number + 1 < len(parts) else []
        joined = words.order == "last" and bool(behind) and tokens[behind[0]].pos == "CCONJ"
        if behind and not joined and not _has_predicate(tokens, part, words):
            told = [] if any(is_nonfinite(tokens[each]) for each in part) else part
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
    if any(tokens[each].pos in VERBAL and not is_nonfinite(tokens[each]) for each in part):
        return True
    nonfinite = any(tokens[each].pos in VERBAL for each in part)
    return not nonfinite and any(among(tokens[each], words.particles) for each in part)


def is_nonfinite(token: Token) -> bool:
    """Whether a verb is an infinitive, a gerund or a converb."""
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
