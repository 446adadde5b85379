"""Is a text a copy of another? A copy may be cut, moved about and lightly edited; what contains a story besides others,
or quotes it, is none."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from pipeline.resolution.sketches import Overlap, Sketch, stretch

SAME_SHARE = 0.45
"""Jaccard of 3-word shingles. Light edits of every eighth word leave .5 to .7."""

CUT_SHARE = 0.6
"""Of a cut text's shingles, those in the whole one."""

WIDEST_GAP = 0.25
"""Stretch of the longer text, inside of what both have, without a shingle of the shorter one: more is another text."""

WHOLE_SHARE = 0.95
WIDEST_HOLE = 0.45
"""The same where the shorter text is all in the longer one and both start and end alike: a passage was left out."""

LATEST_START = 0.1
"""Of the longer text, what may stand before the copy, if it speaks of the same."""

COHERENT = 0.9
"""Cohesion at the cut, set against the mean over all places of the text. Joints of two articles on one campaign are below
in nine of ten, places within one article in one of twenty; the bare cosine is no guide (area under the curve .976, .926)."""

SAME_TITLE = 0.6
"""Of the rare words of the shorter title: a cut text under the same title needs no other sign."""

LONGEST_FRAME = 60
"""Shingles. What an outlet sets before or after a text (who it is, where to subscribe) is no longer than that."""

SHORT_TEXT = 30
"""Shingles. One other word in a headline is another headline, so short texts must be nearly equal."""

SHORT_SHARE = 0.8

ROUND_UP_SHARE = 0.12
"""Of an article's shingles, those that each of two stories gives to a round-up of them."""


GIVEN_SHARE = 0.35
"""Of the shingles of each of the two, those that it gives."""


@dataclass(frozen=True, slots=True)
class Kept:
    """What is kept of a story: its longest copy so far that began as the first did."""

    story_id: bytes
    article_id: str
    """Of the first copy."""
    title: frozenset[int]
    """Hashes of the rare words of its title."""
    sketch: Sketch

    def to_bytes(self) -> bytes:
        """For the state."""
        article, title = self.article_id.encode(), b"".join(each.to_bytes(2, "little") for each in sorted(self.title))
        return bytes((len(article), len(title))) + article + title + self.sketch.to_bytes()

    @classmethod
    def from_bytes(cls, story_id: bytes, value: bytes) -> Kept:
        """What `to_bytes` gave."""
        start = 2 + value[0]
        end = start + value[1]
        title = frozenset(int.from_bytes(value[at : at + 2], "little") for at in range(start, end, 2))
        return cls(story_id, value[2:start].decode(), title, Sketch.from_bytes(value[end:]))


def is_copy(found: Overlap, titles: float) -> bool:
    """The two texts are copies of one story; `titles` is the share of rare words that their titles have in common."""
    longer = found.longer
    if longer.size < SHORT_TEXT:
        return found.jaccard >= SHORT_SHARE
    late = found.start_gap * longer.size > LONGEST_FRAME
    cut = (1 - found.end) * longer.size > LONGEST_FRAME
    if found.inner_gap > (WIDEST_HOLE if found.shorter_share >= WHOLE_SHARE and not cut and not late else WIDEST_GAP):
        return False
    if late and (found.start_gap > LATEST_START or longer.coherence(found.start_gap) < COHERENT):
        return False
    if cut and titles < SAME_TITLE and longer.coherence(found.end) < COHERENT:
        return False
    return found.jaccard >= SAME_SHARE or (cut and found.shorter_share >= CUT_SHARE) or found.shorter_share >= WHOLE_SHARE


def is_round_up(made: Sketch, known: Sequence[Sketch]) -> bool:
    """Two known texts, from their start and for the most part, each make up a stretch of their own in the text."""
    found = [stretch(made, each) for each in known]
    large = [each for each in found if each.share >= ROUND_UP_SHARE and each.given >= GIVEN_SHARE and each.lead]
    return any(one.end <= other.start for one in large for other in large)
