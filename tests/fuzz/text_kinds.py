"""Hostile texts: repetition, marks, names, numbers and dates without end, scripts mixed, invisible characters."""

from __future__ import annotations

import random
from collections.abc import Callable
from typing import Final

from pipeline.rejection import RejectionCode
from tests.fuzz.kinds import READ, Kind, article, kind

LANGUAGES: Final = ("en", "ru", "uk", "es", "hi", "mr", "de", "und", "zz", "", "x" * 50)

PIECES: Final[dict[str, tuple[str, ...]]] = {
    "words": ("said that ", "and ", "Ministry of ", "de la ", "в ", "сказал, что ", "ने कहा कि ", "दिल्ली ", "A ", "a-", "x"),
    "stops": (".", ". ", "...", "!?", "।", "A. ", "U.S. ", "\n", "\n\n", "\r\n", "\u2028", ",", ";", ":"),
    "marks": ('"', "'", "“", "”", "«", "»", "‹›", "''", "``", "'s ", "«a» ", '"a" ', "(", ")", "[", "—", "- ", "/", "|", "*"),
    "names": ("Ivan Petrov, ", "Ann of ", "Paris, ", "ABC (DEF) ", "General ", "Mr. ", "Иван Петров ", "García y ", "मोदी "),
    "amounts": (
        "1",
        "1,",
        "1,000 ",
        "1.5.",
        "$",
        "$5bn ",
        "%",
        "one hundred ",
        "million ",
        "сто ",
        "लाख ",
        "1/2 ",
        "10-",
        "²",
        "٣",
    ),
    "dates": ("2024-", "12 May ", "Monday ", "31/12/", "99999 ", "last week ", "вчера ", "year 0 ", "since ", "until ", "12:"),
    "invisible": (
        "\u200b",
        "\u200d",
        "\u202e",
        "\u2066",
        "\ufeff",
        "\u00ad",
        "\u0301",
        "\u0000",
        "\u001b[2J",
        "\U000e0041",
        "\ufffe",
    ),
    "scripts": ("שלום ", "سلام ", "你好", "ｆｕｌｌ ", "𝕓𝕠𝕝𝕕 ", "😀", "👨‍👩‍👧", "ก", "ﷺ", "İ", "ß", "ǆ", "Ω", "\ud800", "\udfff"),
    "links": ("http://a.b/c?d=e&f=g ", "a@b.c ", "#a ", "@a ", "www.", "<b>", "&amp;", "&#x41;", "&#0;", "&lt;p&gt;", "%s{0}"),
}


def _repeated(name: str) -> Callable[[random.Random], bytes]:
    def make(chance: random.Random) -> bytes:
        times = chance.choice([1, 3, 20, 200, 1000])
        pieces = chance.choices(PIECES[name], k=chance.randrange(1, 4))
        lead = chance.choice(["", "The mayor said that 14 people were hurt in Lviv. ", "Kyiv, 12 May (X) — "])
        return article(
            chance,
            f"{lead}{''.join(pieces) * times}{chance.choice(['', 'a', '.', ' said Ann Lee.'])}",
            language=chance.choice(LANGUAGES),
        )

    make.__name__ = f"repeated_{name}"
    return make


def mixed(chance: random.Random) -> bytes:
    every = [piece for pieces in PIECES.values() for piece in pieces]
    return article(chance, "x" + "".join(chance.choices(every, k=chance.choice([5, 50, 500]))), language=chance.choice(LANGUAGES))


def any_characters(chance: random.Random) -> bytes:
    return article(chance, "a" + "".join(chr(chance.randrange(0x110000)) for _ in range(chance.randrange(1, 200))))


def long_tokens(chance: random.Random) -> bytes:
    return article(
        chance,
        chance.choice(["9", "a", "é", "ы", "क", "A", "-", "𝕓"]) * chance.choice([100, 1000, 10_000]) + chance.choice(["", " a"]),
    )


def baits(chance: random.Random) -> bytes:
    """What makes backtracking patterns slow: long runs that almost match."""
    run = chance.choice(
        [" ", "a", "1", "a ", "1,", "A.", "a'", "\t\n", "—", "one ", "$1", "12 ", "Mr. ", "A B ", "1:", "https://"]
    )
    return article(chance, "Go " + run * chance.choice([100, 1000, 5000]) + chance.choice(["!", "\u0000", "x", "€", "\n"]))


def blank(chance: random.Random) -> bytes:
    return article(chance, chance.choice([" ", "\n\t", "\u00a0", "\u3000\u2003"]) * chance.randrange(1, 100))


def invisible_only(chance: random.Random) -> bytes:
    return article(chance, "".join(chance.choices("\u200b\u200e\u202e\ufeff\u00ad\x00\x1b", k=chance.randrange(1, 100))))


KINDS: Final[tuple[Kind, ...]] = (
    *(kind(_repeated(name), READ, RejectionCode.NO_TEXT, RejectionCode.INVALID_ARTICLE) for name in PIECES),  # blank ones
    kind(mixed, READ, RejectionCode.NO_TEXT),
    kind(any_characters, READ),
    kind(long_tokens, READ, RejectionCode.NO_TEXT),
    kind(baits, READ),
    kind(blank, RejectionCode.INVALID_ARTICLE),
    kind(invisible_only, RejectionCode.NO_TEXT),
)
