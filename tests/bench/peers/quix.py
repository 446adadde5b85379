"""The peer: what a competent user writes who wants entities, claims and near-copies of news on Kafka, exactly once.

    python quix.py BROKER GROUP RAW OUT MODEL

Quix Streams reads RawArticles from RAW and writes a record for each to OUT, trafilatura takes the text out of web pages, the
full spaCy pipe of the folder MODEL reads it, MinHash with LSH finds near-copies. It runs in an environment of its own
(`requirements.txt`) and imports nothing of the project.

Articles are read one by one: Quix Streams hands over one record at a time, and `nlp.pipe` over 30 political articles took 5.0 s
in batches of 4 and 5.6 s in one of 30, against 5.2 s one by one.
"""

from __future__ import annotations

import sys
from dataclasses import dataclass, field
from typing import Any

import spacy
import trafilatura
from datasketch import MinHash, MinHashLSH
from quixstreams import Application, message_context
from spacy.language import Language

SAYING = {"say", "tell", "claim", "report", "announce"}
"""Lemmas: a sentence with one of them is taken for a claim."""

SHINGLE = 5
"""Words."""

LARGEST = 16_000_000
"""Bytes of a record."""


@dataclass
class Reading:
    """Reads articles, and knows those before."""

    nlp: Language
    copies: MinHashLSH = field(default_factory=lambda: MinHashLSH(threshold=0.8, num_perm=128))
    blank: MinHash = field(default_factory=lambda: MinHash(num_perm=128))

    def __call__(self, raw: dict[str, Any]) -> dict[str, Any]:
        """What is found in a RawArticle."""
        text = raw["content"]
        if raw.get("content_type") == "text/html":
            text = trafilatura.extract(text, include_comments=False) or ""
        offset = message_context().offset
        doc = self.nlp(text)
        return {
            "offset": offset,
            "id": raw.get("id"),
            "title": raw.get("title"),
            "source": raw.get("source"),
            "published_at": raw.get("published_at"),
            "text": text,
            "copy_of": self._copy_of(str(offset), text),
            "entities": [(each.text, each.label_, each.start_char, each.end_char) for each in doc.ents],
            "claims": [sent.text for sent in doc.sents if any(token.lemma_ in SAYING for token in sent)],
        }

    def _copy_of(self, key: str, text: str) -> str | None:
        """An earlier article with nearly the same shingles, if there is one. The article is known from then on."""
        words = text.lower().split()
        sketch = self.blank.copy()  # its permutations are drawn once
        sketch.update_batch([" ".join(words[at : at + SHINGLE]).encode() for at in range(max(1, len(words) - SHINGLE + 1))])
        near = self.copies.query(sketch)
        self.copies.insert(key, sketch)
        return min(near, key=int) if near else None


def main(broker: str, group: str, raw: str, out: str, model: str) -> None:
    """Runs until it is told to stop."""
    application = Application(
        broker_address=broker,
        consumer_group=group,
        auto_offset_reset="earliest",
        processing_guarantee="exactly-once",
        commit_interval=0.2,
        consumer_poll_timeout=0.1,  # of 1 s by default, which a commit would wait for
        consumer_extra_config={"fetch.message.max.bytes": LARGEST},
        producer_extra_config={"message.max.bytes": LARGEST, "compression.type": "zstd"},
        auto_create_topics=False,
        loglevel="WARNING",
    )
    source = application.topic(raw, value_deserializer="json")
    target = application.topic(out, value_serializer="json")
    application.dataframe(source).apply(Reading(spacy.load(model))).to_topic(target)
    application.run()


if __name__ == "__main__":
    main(*sys.argv[1:6])
