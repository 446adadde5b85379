"""The annotation stage: a clean article in, the same with entities and claims out."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Protocol

from pipeline.annotation.claims.assertions import assertions
from pipeline.annotation.claims.candidates import candidates
from pipeline.annotation.claims.frames import Frames
from pipeline.annotation.claims.measures import measures, with_measures
from pipeline.annotation.claims.mentions import mentions
from pipeline.annotation.entities.article import entities
from pipeline.annotation.places.gazetteer import Gazetteer, default_path
from pipeline.annotation.reader import Reader
from pipeline.annotation.text.extent import LONGEST_READ
from pipeline.annotation.text.memo import Memo
from pipeline.annotation.text.segmentation import segment
from pipeline.vectors.embedding import MODEL_NAME, Embedder, default_folder
from schemas import AnnotatedArticle, ClaimMention, CleanArticle

FRAGMENT = 0.65
"""Part of its sentence below which what somebody says is a fragment. Pairwise F1 of claims at 0, .5, .65, .8 and 1, each with
weights fitted to it (the accounts of tests/accounts.py at a share of .3): English headlines .902, .921, .921, .922, .922, Russian
ones .824, .839, .848, .848, .848, the accounts left out of the fit .636, .641, .640, .656, .656, event sentences .570, .559,
.557, .551, .564. Each fragment takes the model a sentence more: of 387 attributed claims of political articles 152 at .65, 208
at .8, 350 at 1."""


class ReadLanguage(Protocol):
    """A language that can be read."""

    @property
    def code(self) -> str:
        """Primary subtag of BCP 47."""
        ...

    @property
    def reader(self) -> Callable[[Gazetteer], Reader]:
        """Loads what reads it."""
        ...


class Annotator:
    """Holds the models of one process and its memos: parses by sentence, vectors by content, as many of each. Loading takes
    about five seconds.

    Raises `IndexMissing` where the gazetteer has not been built, `ModelMissing` where the vector model has not.
    """

    def __init__(self, memo_sentences: int, languages: Iterable[ReadLanguage], other: Callable[[Gazetteer], Reader]) -> None:
        """`other` loads what reads articles in any language that is none of `languages`."""
        self.memo = Memo(memo_sentences)
        self.left_out = 0
        """Candidates for claims that were left out so far, since their articles had too many (`candidates`)."""
        self._gazetteer = Gazetteer(default_path())
        self._embedder = Embedder(default_folder(), memo_sentences)
        self._readers: Mapping[str, Reader] = {each.code: each.reader(self._gazetteer) for each in languages}
        self._other = other(self._gazetteer)

    def annotate(self, article: CleanArticle) -> AnnotatedArticle:
        """The article with its entities and claims; in a language without rules places, dates and numbers only."""
        code = article.language.partition("-")[0]
        reader = self._readers.get(code, self._other)
        document = segment(article, code, lambda sentences: self.memo.parse(sentences, code, reader.parser))
        measured = measures(document, reader.times)
        found = with_measures(document, entities(document, self._gazetteer, reader.naming), measured)
        attributed, lexicon = reader.attributions(document), reader.events
        frames = Frames(measured, found, self._gazetteer, lexicon)
        own = assertions(document, attributed, found, lexicon)
        possible = candidates(document, attributed, own)
        self.left_out += possible.left_out
        claims = mentions(
            article.article_id,
            document,
            possible.taken,
            found,
            frames.frame,
            self._gazetteer.state,
            reader.grammar,
            reader.naming.names,
        )
        embedded = [_embedded(each, document.text) for each in claims]
        vectors = self._embedder.vectors(embedded, code, LONGEST_READ)
        claims = tuple(
            each.model_copy(update={"vector": vectors.get(texts)}) for each, texts in zip(claims, embedded, strict=True)
        )
        models = {**article.trace.models, code: reader.parser.model, "vectors": MODEL_NAME}
        trace = article.trace.model_copy(update={"models": models})
        return AnnotatedArticle(**{**dict(article), "trace": trace}, entities=found, claims=claims)


def _embedded(claim: ClaimMention, text: str) -> tuple[str, str]:
    """What the vector of a claim is made of: its content, and, where that is a fragment, the sentence in which somebody says it.
    "It would cut output", out of "Riyadh, which leads the cartel, said on Sunday it would cut output", tells little."""
    start, end = claim.sentence
    fragment = claim.claimant is not None and len(claim.text) < FRAGMENT * (end - start)
    return claim.text, text[start:end] if fragment else ""
