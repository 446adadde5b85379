"""The annotation stage: a clean article in, the same with entities and claims out."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import partial
from typing import Protocol

from pipeline.annotation.claims.assertions import assertions
from pipeline.annotation.claims.candidates import candidates
from pipeline.annotation.claims.frames import Frames
from pipeline.annotation.claims.measures import Measures, measures, with_measures
from pipeline.annotation.claims.mentions import mentions
from pipeline.annotation.copies import Copies, Findings
from pipeline.annotation.entities.article import entities
from pipeline.annotation.places.gazetteer import Gazetteer, default_path
from pipeline.annotation.places.resolution import PlaceName, resolve
from pipeline.annotation.reader import Reader
from pipeline.annotation.text.document import Document
from pipeline.annotation.text.extent import LONGEST_READ
from pipeline.annotation.text.guard import Fault, Guard
from pipeline.annotation.text.memo import Memo
from pipeline.annotation.text.parse import Parse
from pipeline.annotation.text.segmentation import segment
from pipeline.dateline import dateline_place
from pipeline.vectors.embedding import Embedder
from pipeline.vectors.encoder import MODEL_NAME, default_folder
from schemas import AnnotatedArticle, ClaimMention, CleanArticle, Entity

FRAGMENT, FRAGMENT_LENGTH = 0.65, 40
"""Part of its sentence, and code points, below which what somebody says is a fragment. Of 40 political articles with 1,150 texts
of claims, the sentences of fragments make 17 % more tokens so, 29 % at 60 code points, 55 % at any length. Mean F1 at biases from
.4 less to .05 more than fitted: event sentences .554 at 40 and .561 at 60, English headlines .918 and .919, Russian ones .848 and
.848. With eight layers, at none, 40, 60 and any length: event sentences .559, .561, .569, .576, pairs of languages .861 and .890,
.890, .890."""


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


REMEMBERED = 500
"""Articles of which an exact copy costs next to nothing: 25 MB."""


class Annotator:
    """Holds the models of one process and its memos: parses by sentence, vectors by content, as many of each, and what was found
    in the last articles. What reads a language is loaded with its first article, unless before (`load`).

    Raises `IndexMissing` where the gazetteer has not been built, `ModelMissing` where the vector model has not.
    """

    def __init__(self, memo_sentences: int, languages: Iterable[ReadLanguage], other: Callable[[Gazetteer], Reader]) -> None:
        """`other` loads what reads articles in any language that is none of `languages`."""
        self.memo = Memo(memo_sentences)
        self.copies = Copies(REMEMBERED)
        self.left_out = 0
        """Candidates for claims that were left out so far, since their articles had too many (`candidates`)."""
        self.faults: list[Fault] = []
        """What extractors raised since somebody last took it (`taken_faults`)."""
        self._gazetteer = Gazetteer(default_path())
        self._embedder = Embedder(default_folder(), memo_sentences)
        self._loaders = {each.code: each.reader for each in languages}
        self._other = other
        self._readers: dict[str, Reader] = {}

    def load(self, code: str) -> Reader:
        """What reads articles in the language of that code, one for all languages that there is no pack for.

        Raises `PackError` where its pack is not as it should be, `ImportError` and `OSError` where its models are not installed.
        """
        code = code if code in self._loaders else ""
        if code not in self._readers:
            self._readers[code] = self._loaders.get(code, self._other)(self._gazetteer)
        return self._readers[code]

    def annotate(self, article: CleanArticle) -> AnnotatedArticle:
        """The article with its entities and claims; in a language without rules places, dates and numbers only.

        An extractor that raises costs what it was to find in one sentence, which `faults` tells. Raises what `guard.PASSING`
        lists: failures of the machine or the installation.
        """
        code = article.language.partition("-")[0]
        reader = self.load(code)
        known = self.copies.find(article)
        if known is None:
            known = self._found(article, reader, Guard(code))
        else:
            self.memo.hits += known.sentences
        self.left_out += known.left_out
        models = {**article.trace.models, code: reader.parser.model, "vectors": MODEL_NAME}
        trace = article.trace.model_copy(update={"models": models})
        return AnnotatedArticle(**{**dict(article), "trace": trace}, entities=known.entities, claims=known.claims)

    def taken_faults(self) -> tuple[Fault, ...]:
        """What extractors raised since this was last asked, in order; then it is forgotten."""
        taken, self.faults = tuple(self.faults), []
        return taken

    def _found(self, article: CleanArticle, reader: Reader, guard: Guard) -> Findings:
        """What is found in an article that is no copy; kept, unless something raised."""
        document = self._document(article, reader, guard)
        measured = measures(document, reader.times, reader.counting, guard)
        named = guard.by_sentence("names", document, lambda part: entities(part, self._gazetteer, reader.naming, guard))
        found = with_measures(document, named, measured)
        claims, left_out = self._claims(article.article_id, document, reader, measured, found, guard)
        claims = self._with_vectors(claims, document, guard)
        findings = Findings(entities=found, claims=claims, sentences=len(document.sentences), left_out=left_out)
        if not guard.faults:
            self.copies.keep(article, findings)
        self.faults += guard.faults
        return findings

    def _document(self, article: CleanArticle, reader: Reader, guard: Guard) -> Document:
        def parse(sentences: Sequence[str]) -> Sequence[Parse]:
            together = guard.together(lambda: self.memo.parse(sentences, guard.language, reader.parser))
            return together if together is not None else [self._parsed(each, article.text, reader, guard) for each in sentences]

        unread = Document(article.text, article.title, guard.language, article.published_at, (), (), ())
        return guard.one("sentences", None, lambda: segment(article, guard.language, reader.text, parse), unread)

    def _parsed(self, sentence: str, text: str, reader: Reader, guard: Guard) -> Parse:
        """The parse of one sentence; one without tokens where the parser raises."""
        start = text.find(sentence)
        span = (start, start + len(sentence))
        return guard.one(
            "parse", span, lambda: self.memo.parse([sentence], guard.language, reader.parser)[0], Parse(sentence, (), ())
        )

    def _claims(
        self,
        article_id: str,
        document: Document,
        reader: Reader,
        measured: Sequence[Measures],
        found: Sequence[Entity],
        guard: Guard,
    ) -> tuple[tuple[ClaimMention, ...], int]:
        """The claims of a document, without their vectors, and how many candidates for claims were left out."""
        attributed = guard.by_sentence("attributions", document, reader.attributions)
        own = guard.by_sentence(
            "assertions", document, lambda part: assertions(part, attributed, found, reader.events, reader.claims)
        )
        written = dateline_place(document.text)
        home = reader.naming.words.home
        where = resolve([PlaceName((written,))], self._gazetteer, (), home)[0] if written else None
        frames = Frames(measured, found, self._gazetteer, reader.events, reader.claims, guard, where)
        possible = candidates(document, attributed, own)
        state_of, names = self._gazetteer.state, reader.naming.names
        made = mentions(article_id, document, possible.taken, found, frames.frame, state_of, reader.claims, names, guard)
        return made, possible.left_out

    def _with_vectors(self, claims: Sequence[ClaimMention], document: Document, guard: Guard) -> tuple[ClaimMention, ...]:
        """The same claims, each with its vector; without one where the model raises on it."""
        texts = [_embedded(each, document.text) for each in claims]
        vectors = guard.together(lambda: self._embedder.vectors(texts, guard.language, LONGEST_READ))
        if vectors is None:
            vectors = {}
            for claim, each in zip(claims, texts, strict=True):
                vectors |= guard.one("vectors", claim.sentence, partial(self._alone, each, guard.language), {})
        return tuple(each.model_copy(update={"vector": vectors.get(text)}) for each, text in zip(claims, texts, strict=True))

    def _alone(self, text: tuple[str, str], language: str) -> dict[tuple[str, str], str]:
        return self._embedder.vectors([text], language, LONGEST_READ)


def _embedded(claim: ClaimMention, text: str) -> tuple[str, str]:
    """What the vector of a claim is made of: its content, and, where that is a fragment, the sentence in which somebody says it.
    "It would cut output", out of "Riyadh, which leads the cartel, said on Sunday it would cut output", tells little."""
    start, end = claim.sentence
    fragment = claim.claimant is not None and len(claim.text) < min(FRAGMENT * (end - start), FRAGMENT_LENGTH)
    return claim.text, text[start:end] if fragment else ""
