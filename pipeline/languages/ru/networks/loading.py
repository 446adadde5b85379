"""The networks, out of natasha's files."""

from __future__ import annotations

from typing import Any, NamedTuple

from pipeline.languages.ru.networks.morphology import MorphologyTagger
from pipeline.languages.ru.networks.names import NameTagger
from pipeline.languages.ru.networks.syntax import SyntaxParser
from pipeline.languages.ru.networks.words import Words


class Networks(NamedTuple):
    """All that reads Russian sentences but for the dictionary."""

    words: Words
    morphology: MorphologyTagger
    syntax: SyntaxParser
    names: NameTagger


def load() -> Networks:
    """Reads the files of the installed packages: 0.5 s, 102 MB.

    Raises `ImportError` and `OSError` where they are not there, `ValueError` where they are of another version.
    """
    from natasha.data import NEWS_EMBEDDING, NEWS_MORPH, NEWS_NER, NEWS_SYNTAX
    from navec import Navec
    from slovnet.const import REL, TAG
    from slovnet.exec.model import NER, Morph, Syntax

    navec = Navec.load(NEWS_EMBEDDING)
    morphology, tags, shapes = _network(Morph, NEWS_MORPH, navec, TAG)
    syntax, relations, _ = _network(Syntax, NEWS_SYNTAX, navec, REL)
    names, name_tags, _ = _network(NER, NEWS_NER, navec, TAG)
    return Networks(
        Words(_numbers(navec.vocab.words), _numbers(shapes), navec.pq.indexes, navec.pq.codes),
        MorphologyTagger(morphology, tags),
        SyntaxParser(syntax, relations),
        NameTagger(names, name_tags),
    )


def _network(kind: Any, path: str, navec: Any, outputs: str) -> tuple[Any, list[str], list[str]]:
    """The network, its outputs, and the shapes of words that it knows. Its words are those of `navec`."""
    from slovnet.const import SHAPE
    from slovnet.exec.pack import Pack

    with Pack(path) as pack:
        pack.load_meta().check_protocol()
        scheme = pack.load_model(kind)
        network = scheme.inject_arrays(dict(pack.load_arrays(scheme.weights))).inject_navec(navec)
        return network, pack.load_vocab(outputs).items, pack.load_vocab(SHAPE).items


def _numbers(items: list[str]) -> dict[str, int]:
    return {item: number for number, item in enumerate(items)}
