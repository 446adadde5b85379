"""English news in our own words, of any amount and without a sentence twice: seeded.

Sentences are patterns (`news/sentences.toml`) whose slots are filled from lists (`news/lexicon.toml`): who says that what has
happened, where, when, how many, in quotation marks or not. An article has a cast of people, bodies and places that come back in
it, as names do in news. A pattern is no more than a frame: of the words of a sentence most are drawn, so that no memo of
sentences and no sketch of a text takes two articles for copies. A sentence that was made before is made again.
"""

from __future__ import annotations

import random
import re
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

NEWS = Path(__file__).parent / "news"

MEDIAN_CHARACTERS, SPREAD = 3_300, 0.45
"""Of an article's text: the median, and the standard deviation of the logarithm. Of 62 web pages of news the median is 3,155
characters, of 83 political articles 3,848, of 57 articles of agencies 1,926."""

SHORTEST, LONGEST = 900, 9_000
"""Characters of any article, about: the sentence that goes beyond ends it."""

REPORTED = 0.3
"""Of the sentences, those that somebody says; the others are the article's own. With this claimwire finds 4.8 claims and 17.5
entities in 1,000 characters; in 69 real articles and pages 4.7 and 15.5."""

SHORT = 0.7
"""Of the later mentions of a body, those that call it "the council" and not by its name."""

_PART = re.compile(r"(?<=[.?!”])\s+(?=[“A-Z0-9€$£])")
_SLOT = re.compile(r"\{(\w+)\}")


@cache
def _lexicon() -> Mapping[str, Sequence[str]]:
    lists = tomllib.loads((NEWS / "lexicon.toml").read_text(encoding="utf-8"))
    return {
        name: [" ".join(each.split()) for each in text.split(",")] if "," in text else text.split()
        for name, text in lists.items()
    }


@cache
def _patterns() -> Mapping[str, Sequence[str]]:
    return tomllib.loads((NEWS / "sentences.toml").read_text(encoding="utf-8"))


@dataclass(frozen=True, slots=True)
class Story:
    """An article as it was first written."""

    title: str
    paragraphs: tuple[str, ...]

    @property
    def text(self) -> str:
        """Its paragraphs, an empty line between two."""
        return "\n\n".join(self.paragraphs)


class Prose:
    """An endless supply of stories; the same for the same seed."""

    def __init__(self, seed: int) -> None:
        self._chance = random.Random(seed)
        self._told: set[str] = set()

    def story(self) -> Story:
        """The next one."""
        told = _Telling(self._chance)
        length = min(LONGEST, max(SHORTEST, MEDIAN_CHARACTERS * self._chance.lognormvariate(0, SPREAD)))
        title, paragraphs, size = told.filled("headline"), list[str](), 0
        while size < length:
            paragraphs.append(" ".join(self._sentence(told) for _ in range(self._chance.randint(1, 4))))
            size += len(paragraphs[-1])
        return Story(title, tuple(paragraphs))

    def _sentence(self, told: _Telling) -> str:
        while True:
            made = told.filled("report" if self._chance.random() < REPORTED else "plain")
            parts = _PART.split(made)
            if self._told.isdisjoint(parts):
                self._told.update(parts)
                return made


class _Telling:
    """Fills the slots of one story: its cast comes back, all else is drawn anew."""

    def __init__(self, chance: random.Random) -> None:
        self._chance, pick = chance, chance.choice
        words = _lexicon()
        self._countries = chance.sample(words["country"], 2)
        self._towns = chance.sample(words["town"], 4)
        self._bodies = [*zip(self._towns, chance.sample(words["body"], 3), strict=False)]
        self._people = [(pick(words["title"]), pick(words["first"]), pick(words["last"])) for _ in range(4)]
        self._met: set[str] = set()

    def filled(self, kind: str) -> str:
        """A pattern of that kind with every slot filled, as a sentence begins."""
        return _capital(self._fill(self._chance.choice(_patterns()[kind])))

    def _fill(self, pattern: str) -> str:
        return _SLOT.sub(lambda slot: self._slot(slot[1]), pattern)

    def _slot(self, name: str) -> str:
        chance = self._chance
        match name:
            case "clause" | "clause2":
                return self._fill(chance.choice(_patterns()["clause"]))
            case "quote" | "quote2":
                return _capital(self._fill(chance.choice(_patterns()["quote"])))
            case "person":
                return self._person()
            case "surname":
                return chance.choice(self._people)[2]
            case "stranger":
                return f"{chance.choice(_lexicon()['first'])} {chance.choice(_lexicon()['last'])}"
            case "org":
                return self._body()
            case "place":
                return chance.choice(self._towns[:2])
            case "place2":
                return chance.choice(self._towns[2:])
            case "country" | "country2":
                return self._countries[name == "country2"]
            case "outlet":
                return f"the {chance.choice(_lexicon()['outlet'])}"
            case "a_role":
                return _with_article(chance.choice(_lexicon()["role"]))
            case "thing" | "thing2":
                return self._thing()
            case "bare":
                return f"{self._word('adjective')} {self._word('noun')}"
            case "things":
                return f"{self._word('adjective')} {_plural(self._word('noun'))}"
            case "nouns":
                return _plural(self._word("noun"))
            case "adjective" | "adjective2" | "noun" | "manner" | "day" | "month":
                return self._word(name.removesuffix("2"))
        return self._number(name.removesuffix("2"))

    def _number(self, name: str) -> str:
        chance = self._chance
        match name:
            case "n":
                return f"{chance.choice((chance.randint(11, 99), chance.randint(100, 999), chance.randint(1_000, 98_000))):,}"
            case "few":
                return chance.choice(("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "twelve"))
            case "percent":
                return f"{chance.uniform(1, 60):.1f}"
            case "money":
                unit = chance.choice(("million", "million", "billion"))
                return f"{chance.choice('€$£')}{chance.uniform(1, 95):.1f} {unit}"
            case "year":
                return str(chance.randint(1961, 2031))
            case "date":
                return str(chance.randint(1, 28))
        raise AssertionError(f"a pattern has the slot {name}, which nothing fills")

    def _person(self) -> str:
        title, first, last = self._chance.choice(self._people)
        if last in self._met:
            return last
        self._met.add(last)
        return f"{title} {first} {last}"

    def _body(self) -> str:
        town, name = self._chance.choice(self._bodies)
        if name in self._met and self._chance.random() < SHORT:
            return f"the {(name.partition(' of ')[0] if ' of ' in name else name.split()[-1]).lower()}"
        self._met.add(name)
        return f"the {town} {name}"

    def _thing(self) -> str:
        bare = f"{self._word('adjective')} {self._word('noun')}"
        match self._chance.randrange(6):
            case 0:
                return _with_article(bare)
            case 1:
                return f"the {bare} of {self._body()}"
            case 2:
                return f"the {self._word('noun')} {self._word('noun')}"
        return f"the {bare}"

    def _word(self, kind: str) -> str:
        return self._chance.choice(_lexicon()[kind])


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:] if not text.startswith("“") else f"“{_capital(text[1:])}"


def _with_article(words: str) -> str:
    return f"{'an' if words[0] in 'aeiou' and not words.startswith('uni') else 'a'} {words}"


def _plural(noun: str) -> str:
    if noun.endswith("y") and noun[-2] not in "aeiou":
        return f"{noun[:-1]}ies"
    return f"{noun}es" if noun.endswith(("s", "x", "ch", "sh")) else f"{noun}s"
