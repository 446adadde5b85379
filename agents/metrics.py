"""What Prometheus reads at /metrics."""

from __future__ import annotations

import platform
from itertools import product

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, Info

from pipeline.annotation.text.guard import EXTRACTORS
from pipeline.languages import LANGUAGES
from pipeline.rejection import RejectionCode
from pipeline.version import PIPELINE_VERSION

STEPS = ("clean", "annotate", "resolve")

OTHER = "other"
"""Label of every language that is none of `LANGUAGES`: feeds may name thousands."""

LANGUAGE_LABELS = (*(each.code for each in LANGUAGES), OTHER)

HANDLING_BUCKETS = (0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 30, 60)
"""Buckets in seconds: from a resolved article to the default time limit of one record."""

EVENT_BUCKETS = (0.1, 0.2, 0.5, 1, 2, 5, 10, 30, 60, 300, 900, 3600, 6 * 3600, 24 * 3600)
"""Buckets in seconds: from an idle flow to a day of backlog."""


class Metrics:
    """The worker's instruments, in a registry of their own."""

    def __init__(self) -> None:
        registry = self.registry = CollectorRegistry()
        self.records_in = Counter("claimwire_records_in", "Records that a step took up.", ["step"], registry=registry)
        self.records_out = Counter("claimwire_records_out", "Records that a step wrote, committed.", ["step"], registry=registry)
        self.records_dead = Counter(
            "claimwire_records_dead", "Records written as dead letters, committed.", ["step", "code"], registry=registry
        )
        self.handling_seconds = Histogram(
            "claimwire_handling_seconds",
            "Time from a record's turn to its outputs, waiting for a free process included.",
            ["step"],
            buckets=HANDLING_BUCKETS,
            registry=registry,
        )
        self.event_seconds = Histogram(
            "claimwire_event_seconds",
            "Time from the raw record's timestamp to the commit of its event.",
            buckets=EVENT_BUCKETS,
            registry=registry,
        )
        self.lag = Gauge(
            "claimwire_lag_records", "Offsets not yet committed by the group.", ["topic", "partition"], registry=registry
        )
        self.unknown_fields = Counter("claimwire_unknown_fields", "Fields of raw articles that were ignored.", registry=registry)
        self.naive_times = Counter("claimwire_naive_times", "Times without offset that were read as UTC.", registry=registry)
        self.converted_times = Counter(
            "claimwire_converted_times", "Times that were written as RFC 822 or as a number since 1970.", registry=registry
        )
        self.missing_times = Counter(
            "claimwire_missing_times",
            "Times of year 1 or of the first second of 1970, which count as missing.",
            registry=registry,
        )
        self.found_html = Counter(
            "claimwire_found_html", "Raw articles without content_type whose content is HTML and was read so.", registry=registry
        )
        self.overruled_languages = Counter(
            "claimwire_overruled_languages",
            "Articles whose text shows another language than their feed or page declares.",
            ["declared", "shown"],
            registry=registry,
        )
        self.articles_without_claims = Counter(
            "claimwire_articles_without_claims", "Annotated articles that hold no claim.", ["language"], registry=registry
        )
        self.repeated_articles = Counter(
            "claimwire_repeated_articles", "Articles dropped because their article_id was resolved before.", registry=registry
        )
        self.forgotten_claims = Counter(
            "claimwire_forgotten_claims", "Claims that expired and left the state.", registry=registry
        )
        self.unread_characters = Counter(
            "claimwire_unread_characters",
            "Characters behind the part of a long article that is read for entities and claims.",
            registry=registry,
        )
        self.unread_claims = Counter(
            "claimwire_unread_claims", "Claims behind as many as are made of one article.", registry=registry
        )
        self.memo_lookups = Counter("claimwire_memo_lookups", "Sentences looked up in the memo.", ["result"], registry=registry)
        self.extractor_failures = Counter(
            "claimwire_extractor_failures",
            "Failures of an extractor that cost an article what it would have found there.",
            ["extractor", "language"],
            registry=registry,
        )
        build = Info("claimwire_build", "What is running.", registry=registry)
        build.info({"version": PIPELINE_VERSION, "python": platform.python_version()})
        self._begin_at_zero()

    def _begin_at_zero(self) -> None:
        """Makes the series that exist from the start, so that a rate over their first increment is seen."""
        for step in STEPS:
            self.records_in.labels(step)
            self.records_out.labels(step)
            for code in RejectionCode:
                self.records_dead.labels(step, code.value)
        for result in ("hit", "miss"):
            self.memo_lookups.labels(result)
        for extractor, language in product(EXTRACTORS, LANGUAGE_LABELS):
            self.extractor_failures.labels(extractor, language)
        for language in LANGUAGE_LABELS:
            self.articles_without_claims.labels(language)
        for declared, shown in product(LANGUAGE_LABELS, LANGUAGE_LABELS):
            self.overruled_languages.labels(declared, shown)

    def count_failure(self, extractor: str, language: str) -> None:
        """Counts one failure of an extractor in an article of that language."""
        self.extractor_failures.labels(extractor, _label(language)).inc()

    def count_overruled(self, declared: str, shown: str) -> None:
        """Counts one article whose declared language its text does not show."""
        self.overruled_languages.labels(_label(declared), _label(shown)).inc()

    def count_without_claims(self, language: str) -> None:
        """Counts one article of that language without any claim."""
        self.articles_without_claims.labels(_label(language)).inc()


def _label(language: str) -> str:
    return language if language in LANGUAGE_LABELS else OTHER
