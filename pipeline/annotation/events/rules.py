"""What a row of a language's lexicon says of one of its words, and the key by which the row is found again.

A key is `language:kind:words`, and names no line, so that it stays the same whatever rows stand above and between:

=========================================== ===================================================================
`en:verb:hand_over`, `es:noun:ataque`       a word by itself, also of kind `adjective`
`ru:pair:подписать+договор`                 two words together, as the row writes them
`en:done:seize+TERRITORY`                   a verb and what it is done to; a kind of thing where the row names one
`en:doing:plunge+MARKET`                    a verb, or the code that it has, and who or what does it
`en:carried:allow+movement`                 a verb, and the type of event that it leaves to its complement
`en:mode:assault+drone`                     a type of event, and the word that tells its mode
`en:when:overturn+no-object`                a word, and the condition that its clause meets
`en:sense:strike+assault>protest.strike`    a word, the code that it has by itself, and the one that its article tells
=========================================== ===================================================================

Every code comes from a row: no engine holds one that it gives by itself.
"""

from __future__ import annotations

from typing import NamedTuple

from pipeline.annotation.events.ontology import Phase


class Rule(NamedTuple):
    """An event that words name, or that they name none. False where they name none."""

    key: str
    code: str
    """Without phase; empty where the words are known to name no event."""
    phase: Phase | None = None
    """What became of the event, where the words tell it, too: "scrap+deal" is an `agree` that `ended`."""

    def __bool__(self) -> bool:
        return bool(self.code)

    @property
    def type(self) -> str:
        """The code without its mode."""
        return self.code.partition(".")[0]


def rule_key(language: str, kind: str, words: str) -> str:
    """The key of the row of a language that is of `kind` and holds `words`, two of them joined by `+`."""
    return f"{language}:{kind}:{words}"
