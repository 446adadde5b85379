"""Lemmas from a morphological dictionary, disambiguated by a tagger."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import Any

from pipeline.languages.ru.dictionary import analyzer
from schemas import EntityType

LONGEST_WORD = 48
"""Code points. A longer one is no word, and guessing its ending costs time: it is its own lemma."""

_CACHED_WORDS = 65_536

_CLASSES = {
    "NOUN": ("NOUN",),
    "PROPN": ("NOUN",),
    "ADJ": ("ADJF", "ADJS", "COMP", "PRTF", "PRTS"),
    "VERB": ("VERB", "INFN", "GRND", "PRTS", "PRTF"),
    "AUX": ("VERB", "INFN", "GRND"),
    "DET": ("ADJF", "NPRO"),
    "PRON": ("NPRO", "ADJF"),
    "NUM": ("NUMR", "ADJF", "NOUN"),
    "ADV": ("ADVB", "PRED", "COMP"),
    "ADP": ("PREP",),
    "CCONJ": ("CONJ",),
    "SCONJ": ("CONJ",),
    "PART": ("PRCL",),
    "INTJ": ("INTJ",),
}
"""Universal part of speech to OpenCorpora's."""

_GRAMMEMES = {
    "Case": {
        "Nom": "nomn",
        "Gen": "gent",
        "Dat": "datv",
        "Acc": "accs",
        "Ins": "ablt",
        "Loc": "loct",
        "Par": "gen2",
        "Voc": "voct",
    },
    "Number": {"Sing": "sing", "Plur": "plur"},
    "Gender": {"Masc": "masc", "Fem": "femn", "Neut": "neut"},
    "Animacy": {"Anim": "anim", "Inan": "inan"},
}

_WEIGHTS = {"Case": 2.0, "Number": 1.5, "Gender": 1.0, "Animacy": 0.5}

_NAME_GRAMMEMES: dict[EntityType, frozenset[str]] = {
    "PERSON": frozenset({"Name", "Surn", "Patr"}),
    "LOCATION": frozenset({"Geox"}),
    "ORGANISATION": frozenset({"Orgn", "Trad"}),
}

_PROPER = frozenset().union(*_NAME_GRAMMEMES.values())


class Lemmatizer:
    """The nominative of Russian words: `Харькова` is `харьков`, `украинских` is `украинский`, `Захаровой` is `захарова`.

    A lemma is lower case and written with `е` for `ё`, as most newspapers do: one word has one lemma in either spelling. The
    dictionary is loaded with the first word.
    """

    def __init__(self) -> None:
        self._cached = lru_cache(_CACHED_WORDS)(self._lemma)
        self._kinds_cached = lru_cache(_CACHED_WORDS)(self._kinds)

    def lemma(self, word: str, pos: str, features: Mapping[str, str], name: EntityType | None) -> str:
        """The lemma of `word`, tagged `pos` with Universal `features`, standing in a name of type `name`."""
        if len(word) > LONGEST_WORD or not word[:1].isalpha():
            return _folded(word)
        return self._cached(word.lower(), pos, tuple(sorted(features.items())), name)

    def kinds(self, word: str) -> frozenset[EntityType | None]:
        """The types of names that the dictionary knows `word` as, and None if as a common word; empty if not at all."""
        return frozenset() if len(word) > LONGEST_WORD else self._kinds_cached(word.lower())

    def _kinds(self, word: str) -> frozenset[EntityType | None]:
        if not analyzer().word_is_known(word):
            return frozenset()
        known = [parse.tag.grammemes for parse in analyzer().parse(word)]
        return frozenset(next((kind for kind, of in _NAME_GRAMMEMES.items() if of & grammemes), None) for grammemes in known)

    def _lemma(self, word: str, pos: str, features: tuple[tuple[str, str], ...], name: EntityType | None) -> str:
        tags = dict(features)
        # `max` keeps the first of equals, and the dictionary lists the likeliest first.
        best = max(analyzer().parse(word), key=lambda parse: _agreement(parse, pos, tags, name))
        return _folded(_nominative(best, pos, tags))


def _agreement(parse: Any, pos: str, features: Mapping[str, str], name: EntityType | None) -> float:
    """How well a reading of the dictionary fits what the taggers say of a word: the higher, the better."""
    score = float(parse.score)
    tag = parse.tag
    grammemes = tag.grammemes
    classes = _CLASSES.get(pos, ())
    if tag.POS in classes:
        score += 4.0 - 0.5 * classes.index(tag.POS)
    score += sum(weight for key, weight in _WEIGHTS.items() if _GRAMMEMES[key].get(features.get(key, "")) in grammemes)
    if name is not None and not grammemes.isdisjoint(_NAME_GRAMMEMES.get(name, ())):
        score += 3.0
    if pos == "PROPN" and not grammemes.isdisjoint(_PROPER):
        score += 2.0
    return score


def _nominative(parse: Any, pos: str, features: Mapping[str, str]) -> str:
    """The dictionary's normal form but for two: it makes surnames of women masculine, and participles verbs."""
    if "Surn" in parse.tag and "femn" in parse.tag and features.get("Gender", "Fem") == "Fem":
        form = parse.inflect({"nomn", "sing"})
    elif parse.tag.POS in ("PRTF", "PRTS") and pos != "VERB":
        form = parse.inflect({"PRTF", "nomn", "sing", "masc"})
    else:
        form = None
    return str(parse.normal_form if form is None else form.word)


def _folded(word: str) -> str:
    return word.lower().replace("ё", "е")
