"""Fits the weights of the pair score and measures claims through the resolver.

    CLAIMWIRE_DEVELOPMENT_DATA=FOLDER python -m tests.bench.calibrate_claims [--fit] [--thresholds]

Reads the development data's sentences, and the accounts of happenings and the pairs in two languages of tests/golden, annotates
them, and prints pairwise F1 by set. With `--fit` it first prints what each set gets from weights fitted on the others, then the
table for `pipeline/resolution/weights.py`, which it measures; with `--thresholds` it measures other values of each number in
`pipeline/resolution/thresholds.py`.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Mapping, Sequence
from itertools import combinations
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import orjson

from pipeline.offline import Stage, Twin
from pipeline.resolution import Resolver, outlines, similarity, thresholds, weights
from pipeline.resolution.blocking import blocking_keys
from pipeline.resolution.guards import differences
from pipeline.resolution.proposition import Proposition, proposition
from pipeline.resolution.weights import Kind
from schemas import AnnotatedArticle
from tests import accounts, translations
from tests.pairwise import pairwise_f1

Floats = npt.NDArray[np.float64]
Pairs = tuple[Floats, npt.NDArray[np.bool_]]
Table = tuple[float, Floats]

PENALTIES = {Kind.ONE_LANGUAGE: 3.0, Kind.NO_VECTORS: 1.0, Kind.TWO_LANGUAGES: 20.0}
"""Ridge penalty on the weights of standardised features. Of two languages there are few pairs: at 1, those of the four smaller
sets are told apart by the vectors alone, with weights that give English-Spanish .80 at a threshold of .80; at 20 .82. Within one
language the accounts left out are at .494 at 3; at 10 and 30 at .473 and .393, at the bias that is highest of those that tell the
headlines of `tests/golden/test_strait.py` apart."""

SHARES = {"ecb": 0.3, **dict.fromkeys(accounts.KINDS, 0.03), "en-hi": 0.25, "en-mr": 0.25, "en-uk": 0.25, "en-ru": 0.25}
"""Weight of a set where it is not 1. Sentences of one event cluster (ecb) often say different things of it: fitted on the other
sets, mean F1 of the three at a threshold of .80 was .753 without it, .768 at 0.3, .758 at 1. The four small ones count as one.
The accounts are of different happenings: at .3 mean F1 of their left-out half was .635 and of the three developed sets .773, at
.03 .537 and .781, but at .3 what one article says of one matter was glued together twice as often. With a
penalty of 1, .015 keeps the floors of all (`BIAS` in `weights.py`), too, but translated news falls from .779 to .762; .03 and .06
do not."""

VARIED = {
    "SAME_SCORE": (0.8, 0.83, 0.85, 0.87, 0.9),
    "NUMBER_TOLERANCE": (0.0, 0.01, 0.03, 0.1),
    "NUMBER_VAGUENESS": (0.0, 0.05, 0.2),
    "TIME_WINDOW_DAYS": (1.0, 2.0, 3.0, 5.0, 10.0),
    "MERGE_SCORE": (0.9, 0.95, 0.98, 2.0),
    "MERGE_BETWEEN": (0.3, 0.5, 0.7),
    "MOST_WORDINGS": (1, 2, 3, 5),
    "MOST_CANDIDATES": (4, 8, 12),
    "FEWER_KEYS": (2, 4, 8),
}
"""Values tried of each threshold, the others left as they are."""

COLUMNS = {
    Kind.ONE_LANGUAGE: (
        "cosine",
        "words of both",
        "number on one side",
        "other phase",
        "other event",
        "lengths",
        "days apart",
    ),
    Kind.NO_VECTORS: ("words of both", "word sets", "number on one side", "other phase", "other event", "lengths"),
    Kind.TWO_LANGUAGES: ("cosine", "shared entities", "same unit", "same place", "same event", "other phase"),
}
"""What has a weight: the smallest choice that others did not better by more than .01 on sets that were left out."""


def annotated() -> dict[str, list[AnnotatedArticle]]:
    """Articles of one sentence or two by set, in order of time."""
    data = Path(os.environ["CLAIMWIRE_DEVELOPMENT_DATA"], "claims.jsonl")
    rows = sorted(
        (json.loads(line) for line in data.read_text(encoding="utf-8").splitlines()), key=lambda row: row["published_at"]
    )
    rows += [row for language in translations.LANGUAGES for row in translations.rows(language)]
    rows += accounts.rows()
    found: dict[str, list[AnnotatedArticle]] = {}
    made = Twin(Stage.RAW, Stage.ANNOTATED, {}, 1 << 20, 50_000).process(raw(row, number) for number, row in enumerate(rows))
    for article in made:
        assert isinstance(article, AnnotatedArticle), article
        found.setdefault(str(article.meta["set"]), []).append(article)
    return found


def raw(row: Mapping[str, Any], number: int) -> bytes:
    """The raw article of a row, of an outlet of its own."""
    kept = {name: row[name] for name in ("set", "key", "same_as")}
    fields = {name: row[name] for name in ("language", "published_at")}
    return orjson.dumps({"id": row["key"], "content": row["text"], "source": f"wire{number}.example", "meta": kept, **fields})


def without_vectors(article: AnnotatedArticle) -> AnnotatedArticle:
    """The same, as of a feed that has none."""
    return article.model_copy(update={"claims": tuple(each.model_copy(update={"vector": None}) for each in article.claims)})


def pairs(articles: Sequence[AnnotatedArticle], across: bool) -> Pairs:
    """Features of all pairs of two articles that share a blocking key and differ in nothing that forbids a match, within a
    language or `across` two; and which are the same."""
    given = [(article, proposition(mention, article)) for article in articles for mention in article.claims]
    keys = [frozenset(each.every) for each in blocking_keys([each for _, each in given])]
    rows, same = [], []
    for at, before in combinations(range(len(given)), 2):
        (one, first), (other, second) = given[at], given[before]
        if keys[at].isdisjoint(keys[before]) or (first.language != second.language) != across or one is other:
            continue
        if compared(first, second):
            rows.append(similarity.features(first, second, *first.cosines([second])))
            same.append(one.meta["same_as"] == other.meta["same_as"])
    return np.array(rows), np.array(same)


def compared(one: Proposition, other: Proposition) -> bool:
    """Only what the weights decide on."""
    return one.text != other.text and not differences(one, other)


def fit(sets: Mapping[str, Pairs], kind: Kind) -> Table:
    """Bias and weights of a logistic regression in which, in each set, the same pairs count as much as the others: Newton's
    method on standardised features."""
    columns = np.array([name in COLUMNS[kind] for name in weights.WEIGHTS])
    x = np.vstack([rows for rows, _ in sets.values()]) * columns
    y = np.concatenate([same for _, same in sets.values()]).astype(float)
    counts = [SHARES.get(name, 1.0) * np.where(same, 0.5 / same.sum(), 0.5 / (~same).sum()) for name, (_, same) in sets.items()]
    each = np.concatenate(counts) * 1500
    mean, deviation = x.mean(0), x.std(0)
    used = deviation > 1e-9
    z = np.hstack([np.ones((len(x), 1)), (x[:, used] - mean[used]) / deviation[used]])
    penalty = np.diag([0.0] + [PENALTIES[kind]] * int(used.sum()))
    beta = np.zeros(z.shape[1])
    for _ in range(50):
        chance = 1 / (1 + np.exp(-z @ beta))
        slope = z.T @ (each * (chance - y)) + penalty @ beta
        curve = (z * (each * chance * (1 - chance))[:, None]).T @ z + penalty
        beta -= np.linalg.solve(curve, slope)
    found = np.zeros(x.shape[1])
    found[used] = beta[1:] / deviation[used]
    return float(beta[0] - found @ mean), found


def use(kind: Kind, table: Table) -> None:
    """Puts a column into the table that the resolver reads."""
    bias = list(weights.BIAS)
    bias[kind] = round(table[0], 2)
    weights.BIAS = bias[0], bias[1], bias[2]
    outlines.gained.cache_clear()
    for name, weight in zip(weights.WEIGHTS, table[1], strict=True):
        row = list(weights.WEIGHTS[name])
        row[kind] = round(float(weight), 2)
        weights.WEIGHTS[name] = row[0], row[1], row[2]


def measure(articles: Sequence[AnnotatedArticle]) -> float:
    """F1 of pairs of articles that share a claim."""
    resolver = Resolver({})
    events = [resolver.resolve(article).events for article in articles]
    return pairwise_f1(events, [article.meta["same_as"] for article in articles])


def show(label: str, scores: Mapping[str, float]) -> None:
    """A line."""
    print(f"{label:20} {'  '.join(f'{name} {score:.3f}' for name, score in scores.items())}", flush=True)


def main(fitted: bool, varied: bool) -> None:
    """Prints the weights if they are `fitted` anew, the measurement, and if they are `varied` that with other thresholds."""
    found = annotated()
    developed = [name for name in found if "-" not in name and not name.startswith(accounts.KINDS)]
    bare = {name: [without_vectors(each) for each in found[name]] for name in developed}
    if fitted:
        kinds = {
            Kind.ONE_LANGUAGE: {name: pairs(found[name], False) for name in (*developed, *accounts.KINDS)},
            Kind.NO_VECTORS: {name: pairs(bare[name], False) for name in developed},
            Kind.TWO_LANGUAGES: {name: pairs(found[name], True) for name in found if "-" in name},
        }
        for kind, articles in ((Kind.ONE_LANGUAGE, found), (Kind.NO_VECTORS, bare), (Kind.TWO_LANGUAGES, found)):
            left_out = {}
            for name in kinds[kind]:
                use(kind, fit({other: each for other, each in kinds[kind].items() if other != name}, kind))
                left_out[name] = measure(articles[name])
            show(f"left out, {kind.name.lower()}", left_out)
            use(kind, fit(kinds[kind], kind))
        print(f"BIAS = {weights.BIAS}")
        for name, row in weights.WEIGHTS.items():
            print(f'    "{name}": {row},')
    show("as it is", {name: measure(articles) for name, articles in found.items()})
    show("without vectors", {name: measure(articles) for name, articles in bare.items()})
    if varied:
        for name, values in VARIED.items():
            kept = getattr(thresholds, name)
            for value in values:
                setattr(thresholds, name, value)
                scores = {each: measure(articles) for each, articles in found.items()}
                show(f"{name} {value}", {"mean": sum(scores.values()) / len(scores), **scores})
            setattr(thresholds, name, kept)


if __name__ == "__main__":
    main("--fit" in sys.argv, "--thresholds" in sys.argv)
