"""Which words of a sentence may negate: those of the list, but for phrases in which they do not."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.annotation.text.kept import kept
from pipeline.annotation.text.parse import Parse, Token
from pipeline.negation import NegationWords


def among(token: Token, words: frozenset[str]) -> bool:
    """Whether a token is one of `words`, as it stands or by its lemma."""
    return token.text.casefold() in words or token.lemma in words


@kept
def negating(parse: Parse, words: NegationWords) -> frozenset[int]:
    """The tokens that may negate something, by the words alone."""
    idle = frozenset(_idle(parse, words))
    return frozenset(
        token.index
        for token in parse.tokens
        if _is_listed(token, words) and token.index not in idle and not _adds(parse, token.index, words)
    )


def _is_listed(token: Token, words: NegationWords) -> bool:
    """Whether a token is a word that may negate, or ends in a postposition that does."""
    return among(token, words.negators) or (bool(words.lacking_ends) and token.text.endswith(words.lacking_ends))


def _adds(parse: Parse, index: int, words: NegationWords) -> bool:
    """Whether more is said behind a particle: "not *only*"."""
    behind = parse.tokens[index + 1 : index + 2]
    return bool(behind) and among(parse.tokens[index], words.particles) and among(behind[0], words.only)


def _idle(parse: Parse, words: NegationWords) -> Iterator[int]:
    """The tokens of phrases in which negations are idle: "no less than"."""
    texts = [token.text.casefold() for token in parse.tokens]
    for index, text in enumerate(texts):
        for phrase in words.idle_by_first.get(text, ()):
            if tuple(texts[index : index + len(phrase)]) == phrase:
                yield from range(index, index + len(phrase))
