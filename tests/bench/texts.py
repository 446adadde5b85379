"""Articles of made-up words, each about a subject of its own: seeded."""

from __future__ import annotations

import random

PARAGRAPHS = 8
SENTENCES = 4
SENTENCE_WORDS = 13

_FREQUENT = """
the of to and in is was for that on with as it at by from be are this have had not but they his her their which or an were
been one who would there will more if out so what up when some could them into time only its over other than then these two
may first after any like now made most also did many before must through back years where much your way well down should
because each just those people how too little state good very make world still own see men work long get here between both
life being under never day same another know while last might us great old year off come since against go came right used
take three states himself few house use during without again place around however home small found part once
"""
"""Words that say nothing of a subject."""


def made_up_parts(seed: int, paragraphs: int = PARAGRAPHS) -> list[str]:
    """Its paragraphs: three words in ten are of its subject."""
    chance = random.Random(seed)
    frequent = _FREQUENT.split()
    subject = ["".join(chance.choice("bdfgklmnprstv") + chance.choice("aeiou") for _ in range(4)) for _ in range(12)]

    def sentence() -> str:
        words = [chance.choice(subject if chance.random() < 0.3 else frequent) for _ in range(SENTENCE_WORDS)]
        return " ".join(words).capitalize() + "."

    return [" ".join(sentence() for _ in range(SENTENCES)) for _ in range(paragraphs)]


def made_up(seed: int, paragraphs: int = PARAGRAPHS) -> str:
    """The whole text."""
    return "\n\n".join(made_up_parts(seed, paragraphs))


def made_up_title(seed: int) -> str:
    """Of some words of its subject."""
    return " ".join(dict.fromkeys(word for word in made_up(seed).split()[:60] if len(word) == 8))
