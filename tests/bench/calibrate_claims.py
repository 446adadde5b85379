"""Fits the weights of the pair score and measures claims through the resolver.

    python -m tests.bench.calibrate_claims ANNOTATED.jsonl [--fit]

ANNOTATED holds articles of one mention each, `meta` with `set` and `same_as`, as annotation gives them for one sentence.
`--fit` prints the table for `pipeline/resolution/weights.py`; without it the table in there is measured.
"""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Hashable, Sequence
from pathlib import Path

import numpy as np
import numpy.typing as npt

from pipeline.resolution import Resolver, similarity, weights
from pipeline.resolution.blocking import blocking_keys
from pipeline.resolution.guards import differences
from pipeline.resolution.proposition import Proposition, proposition
from schemas import AnnotatedArticle

Floats = npt.NDArray[np.float64]

PENALTY = 1.0
"""Ridge penalty on the weights of standardised features."""

THRESHOLDS = (0.5, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9)


def read(path: Path) -> dict[str, list[AnnotatedArticle]]:
    """Articles by set, in their order."""
    found: dict[str, list[AnnotatedArticle]] = {}
    for line in path.read_bytes().splitlines():
        article = AnnotatedArticle.from_bytes(line)
        found.setdefault(str(article.meta["set"]), []).append(article)
    return found


def without_vectors(article: AnnotatedArticle) -> AnnotatedArticle:
    """The same, as where no vector model is installed."""
    return article.model_copy(update={"claims": tuple(each.model_copy(update={"vector": None}) for each in article.claims)})


def pairs(articles: Sequence[AnnotatedArticle]) -> tuple[Floats, npt.NDArray[np.bool_]]:
    """Features of all pairs that share a blocking key and differ in nothing that forbids a match, and which are the same."""
    given = [proposition(article.claims[0], article) for article in articles]
    blocks: dict[bytes, list[int]] = {}
    for place, each in enumerate(given):
        for key in blocking_keys(each):
            blocks.setdefault(key, []).append(place)
    near = sorted({(one, other) for block in blocks.values() for at, other in enumerate(block) for one in block[:at]})
    rows, same = [], []
    for one, other in near:
        if compared(given[one], given[other]):
            rows.append(similarity.features(given[one], given[other]))
            same.append(articles[one].meta["same_as"] == articles[other].meta["same_as"])
    return np.array(rows), np.array(same)


def compared(one: Proposition, other: Proposition) -> bool:
    """Only what the weights decide on."""
    few = min(len(one.stems), len(other.stems)) < similarity.FEW_STEMS
    return not few and one.text != other.text and not differences(one, other)


def fit(sets: Sequence[tuple[Floats, npt.NDArray[np.bool_]]], columns: npt.NDArray[np.bool_]) -> tuple[float, Floats]:
    """Bias and weights of a logistic regression in which each set counts as much as any other, and in each set the same
    pairs as much as the others: Newton's method on standardised features."""
    x = np.vstack([rows for rows, _ in sets]) * columns
    y = np.concatenate([same for _, same in sets]).astype(float)
    counts = np.concatenate([np.where(same, 0.5 / same.sum(), 0.5 / (~same).sum()) for _, same in sets]) * 1500
    mean, deviation = x.mean(0), x.std(0)
    used = deviation > 1e-9
    z = np.hstack([np.ones((len(x), 1)), (x[:, used] - mean[used]) / deviation[used]])
    penalty = np.diag([0.0] + [PENALTY] * int(used.sum()))
    beta = np.zeros(z.shape[1])
    for _ in range(50):
        chance = 1 / (1 + np.exp(-z @ beta))
        slope = z.T @ (counts * (chance - y)) + penalty @ beta
        curve = (z * (counts * chance * (1 - chance))[:, None]).T @ z + penalty
        beta -= np.linalg.solve(curve, slope)
    found = np.zeros(x.shape[1])
    found[used] = beta[1:] / deviation[used]
    return float(beta[0] - found @ mean), found


def f1(labels: Sequence[Hashable], gold: Sequence[Hashable]) -> float:
    """Of pairs that are together."""
    together = [sum(n * (n - 1) // 2 for n in Counter(each).values()) for each in (zip(labels, gold, strict=True), labels, gold)]
    return 2 * together[0] / (together[1] + together[2])


def measure(articles: Sequence[AnnotatedArticle]) -> float:
    """Pairwise F1 of the resolver's claims."""
    resolver = Resolver({})
    labels: list[str] = []
    parent: dict[str, str] = {}
    for article in articles:
        for event in resolver.resolve(article).events:
            if event.type == "claim.merged" and event.match:
                parent[event.match.claim_id] = event.claim_id
            else:
                labels.append(event.claim_id)

    def root(label: str) -> str:
        return root(parent[label]) if label in parent else label

    return f1([root(label) for label in labels], [str(article.meta["same_as"]) for article in articles])


def main(path: Path, fitted: bool) -> None:
    """Prints the table and the measurement."""
    found = read(path)
    bare = {name: [without_vectors(each) for each in articles] for name, articles in found.items()}
    if fitted:
        names = list(weights.WEIGHTS)
        columns = np.array([True] * len(names))
        vectors = fit([pairs(articles) for articles in found.values()], columns)
        columns[names.index("cosine")] = False
        words = fit([pairs(articles) for articles in bare.values()], columns)
        weights.BIAS = round(vectors[0], 3), round(words[0], 3)
        for at, name in enumerate(names):
            weights.WEIGHTS[name] = round(float(vectors[1][at]), 3), round(float(words[1][at]), 3)
        print(f"BIAS = {weights.BIAS}")
        for name, pair in weights.WEIGHTS.items():
            print(f'    "{name}": {pair},')
    for label, sets in (("with vectors", found), ("without", bare)):
        for threshold in THRESHOLDS if fitted else (weights.SAME_SCORE,):
            weights.SAME_SCORE = threshold
            scores = {name: measure(articles) for name, articles in sets.items()}
            shown = "  ".join(f"{name} {score:.3f}" for name, score in scores.items())
            print(f"{label:13} {threshold:.2f}  {shown}  mean {sum(scores.values()) / len(scores):.3f}", flush=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]), "--fit" in sys.argv)
