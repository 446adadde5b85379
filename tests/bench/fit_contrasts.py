"""Fits the chance that a word in the place of another makes another claim, and measures contrasts on `tests/contrasts`.

    python -m tests.bench.fit_contrasts [--write] [--misses]

Annotates the sentences, prints how many pairs of each kind the resolver would join, and with `--write` puts weights fitted anew
into `pipeline/resolution/substitution_weights.py`, with the hash of what they were fitted on; else it compares them with
those that are there. With `--misses` it names the pairs that are decided wrongly.
"""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

import numpy as np
import numpy.typing as npt
import orjson

from pipeline.offline import Stage, Twin
from pipeline.resolution import substitution_weights as table
from pipeline.resolution.contrasts import Kind, aligned
from pipeline.resolution.proposition import Proposition, proposition
from pipeline.resolution.similarity import Comparison, compare
from pipeline.resolution.substitutions import Features, substitution
from schemas import AnnotatedArticle
from tests.contrast_pairs import Pair, Sentence, digest, pairs, sentences

PENALTY = 2.0
"""Ridge penalty on the weights of standardised features. At .5, 2 and 8 .80, .80 and .79 of the other pairs left out
(a fifth of the groups at a time) are told right, .85 of the same ones."""

WRITTEN = Path(table.__file__)

MODULE = '''"""Weights of the chance that a word in another's place makes another claim, by `tests/bench/fit_contrasts.py`."""

from __future__ import annotations

FITTED_ON = "{digest}"
"""The hash of the sentences of `tests/contrasts`."""

BIAS = {bias:.2f}

WEIGHTS: dict[str, float] = {{
{weights}}}
"""The weight of each feature, in the order of `substitutions.substitution`."""
'''

Floats = npt.NDArray[np.float64]


class Put(NamedTuple):
    """A pair, and what its sentences put."""

    pair: Pair
    one: Proposition
    other: Proposition

    @property
    def comparison(self) -> Comparison:
        """What the resolver makes of it, by the weights as they are."""
        return compare(self.one, self.other, *self.one.cosines([self.other]))


def propositions(given: Sequence[Sentence]) -> dict[Sentence, Proposition]:
    """The longest claim of each sentence, of those in which it makes up most of the sentence."""
    lines = [
        orjson.dumps(
            {
                "content": each.text,
                "source": f"wire{number}.example",
                "language": each.language,
                "published_at": "2024-09-13T12:00:00Z",
            }
        )
        for number, each in enumerate(given)
    ]
    found: dict[Sentence, Proposition] = {}
    for sentence, article in zip(given, Twin(Stage.RAW, Stage.ANNOTATED, {}, 1 << 20, 50_000).process(lines), strict=True):
        assert isinstance(article, AnnotatedArticle), article
        longest = max(article.claims, key=lambda each: len(each.text), default=None)
        if longest is not None and 2 * len(longest.text) > len(sentence.text):
            found[sentence] = proposition(longest, article)
    return found


def put(given: Sequence[Sentence]) -> Iterator[Put]:
    """All pairs of which both sentences make a claim in other words."""
    known = propositions(given)
    for pair in pairs(list(given)):
        one, other = known.get(pair.one), known.get(pair.other)
        if one is not None and other is not None and one.text != other.text:
            yield Put(pair, one, other)


def rows(given: Sequence[Put]) -> tuple[Floats, npt.NDArray[np.bool_], list[str]]:
    """The features of the pairs of one language that only a substitution can tell apart, which are another claim, and their
    groups."""
    found: list[tuple[Features, bool, str]] = []
    for pair, one, other in given:
        if pair.across:
            continue
        comparison = compare(one, other, *one.cosines([other]))
        if not comparison.alike or comparison.differences:
            continue
        if any(each.kind is not Kind.WORD for each in comparison.contrasts):
            continue
        replaced = substitution(one, other, aligned(one, other), *one.cosines([other]))
        if replaced is not None:
            found.append((replaced.features, not pair.same, pair.one.group))
    features, others, groups = zip(*found, strict=True)
    return np.array(features), np.array(others), list(groups)


def fit(features: Floats, others: npt.NDArray[np.bool_]) -> tuple[float, Floats]:
    """Bias and weights of a logistic regression in which both kinds of pairs count as much: Newton's method on standardised
    features."""
    each = np.where(others, 0.5 / others.sum(), 0.5 / (~others).sum()) * len(others)
    mean, deviation = features.mean(0), features.std(0) + 1e-9
    standard = np.hstack([np.ones((len(features), 1)), (features - mean) / deviation])
    penalty = np.diag([0.0] + [PENALTY] * features.shape[1])
    beta = np.zeros(standard.shape[1])
    for _ in range(50):
        chance = 1 / (1 + np.exp(-standard @ beta))
        slope = standard.T @ (each * (chance - others)) + penalty @ beta
        beta -= np.linalg.solve((standard.T * (each * chance * (1 - chance))) @ standard + penalty, slope)
    weights = beta[1:] / deviation
    return float(beta[0] - (weights * mean).sum()), weights


def left_out(features: Floats, others: npt.NDArray[np.bool_], groups: Sequence[str]) -> tuple[float, float]:
    """The shares of other and of same pairs that are told right by weights fitted on the other groups."""
    names = sorted(set(groups))
    fold = np.array([names.index(group) % 5 for group in groups])
    right = np.zeros(len(others), np.bool_)
    for number in range(5):
        bias, weights = fit(features[fold != number], others[fold != number])
        right[fold == number] = (bias + features[fold == number] @ weights >= 0) == others[fold == number]
    return float(right[others].mean()), float(right[~others].mean())


def text(bias: float, weights: Floats) -> str:
    """The module that holds the weights."""
    names = "".join(f'    "{name}": {weight:.2f},\n' for name, weight in zip(table.WEIGHTS, weights, strict=True))
    return MODULE.format(digest=digest(), bias=bias, weights=names)


def show(given: Sequence[Put]) -> None:
    """How many pairs of each kind are joined."""
    counted: dict[tuple[str, str], Counter[str]] = {}
    for each in given:
        pair, comparison = each.pair, each.comparison
        what = "same" if pair.same else "minimal" if pair.minimal else "other"
        row = counted.setdefault(
            (f"{pair.one.language} {pair.other.language}" if pair.across else pair.one.language, what), Counter()
        )
        row["pairs"] += 1
        row["joined"] += comparison.same
        row["told apart"] += comparison.alike and not comparison.same
    for (languages, what), row in sorted(counted.items()):
        print(f"{languages:6} {what:8} pairs {row['pairs']:5} joined {row['joined']:5} alike, told apart {row['told apart']:5}")


def main(written: bool, missed: bool) -> None:
    """Prints what is measured; writes the weights where they are to be `written`."""
    given = list(put(sentences()))
    features, others, groups = rows(given)
    print(f"substitutions: {int(others.sum())} other, {int((~others).sum())} same")
    print("left out, other and same told right:", *[f"{share:.2f}" for share in left_out(features, others, groups)])
    bias, weights = fit(features, others)
    made = text(bias, weights)
    if written:
        WRITTEN.write_text(made, encoding="utf-8")
    else:
        print("weights are as written" if made == WRITTEN.read_text(encoding="utf-8") else f"weights would be others:\n{made}")
    table.BIAS = round(bias, 2)
    table.WEIGHTS.update(zip(table.WEIGHTS, [round(float(each), 2) for each in weights], strict=True))
    show(given)
    for each in given if missed else []:
        pair, comparison = each.pair, each.comparison
        if comparison.alike and comparison.same != pair.same and not pair.across:
            print(
                pair.one.language,
                "same" if pair.same else "other",
                *comparison.reasons,
                pair.one.text,
                pair.other.text,
                sep=" | ",
            )


if __name__ == "__main__":
    main("--write" in sys.argv, "--misses" in sys.argv)
