"""Is a text a copy of another? A copy may be cut, moved about and lightly edited; what contains a story besides others,
or quotes it, is none."""

from __future__ import annotations

from collections.abc import Sequence

from pipeline.resolution.overlaps import Overlap, Part

SAME_SHARE = 0.45
"""Jaccard index of 3-word shingles from which two texts are copies. Light edits of every eighth word leave .5 to .7."""

CUT_SHARE = 0.45
"""Share of a cut text's shingles that are in the whole one: half of a short one may be its frame. F1 .978, and .976 at .5 and
.55."""

SMALLEST_CUT = 0.15
"""Jaccard index of a cut text and the whole one. F1 .974 at .1, .978 at .15, .973 at .2."""

LONGEST_FRAME = 60
"""Length in shingles. What an outlet sets before or after a text (who it is, where to subscribe) is no longer than that."""

LATEST_START = 0.1
"""Share of the whole text that may stand before a cut one. F1 .959, and .957 at .25."""

WIDEST_GAP = 0.25
"""Share of a text up to which a stretch of its own between two shared ones may be anything: some paragraphs were left out or
moved."""

COHERENT = 0.68
"""Cohesion at which a text goes on about its subject. In development articles it is less at 5 of 100 places, in texts joined
of several more at 6 of 100 joints. F1 .959; .958 at .64, .956 at .72, with fewer truncated copies found."""

COHERENT_SAME_TITLE = 0.5
"""The same for texts under one title, by judgement."""

SAME_TITLE = 0.6
"""Share of the rare words of the shorter title from which two titles are one."""

CARRIED = 0.1
"""Added to the cohesion that a longer text needs where the shorter one is carried by several outlets as it is, taken from
it where the longer one is. F1 .974 with, .964 without."""

SHORT_TEXT = 30
"""Length in shingles below which a text is short. One other word in a headline is another headline, so short texts must be nearly
equal."""

SHORT_SHARE = 0.8

ROUND_UP_SHARE = 0.12
"""Share of an article's shingles that each of two stories gives to a round-up of them."""

GIVEN_SHARE = 0.35
"""Share of a story's shingles that a text holds which takes it up."""

LEAD = 0.1
"""Share of a story that is its start."""

STRAY = 20
"""One in so many shared shingles may stand anywhere."""

PARTED = 0.9
"""Cohesion below which a known story that begins within a text is another than the text's: F1 .964, and .960 at .8."""


def is_copy(found: Overlap, titles: float | None, more_cohesion: float = 0.0) -> bool:
    """Whether the two texts are copies of one story. `titles` is the share of rare words that their titles have in common, None
    where one has none; `more_cohesion` is what they have to have more than others where one goes on without the other."""
    longer, shorter = found.longer, found.shorter
    if longer.text.size < SHORT_TEXT:
        return found.jaccard >= SHORT_SHARE
    if found.jaccard < SAME_SHARE and (found.jaccard < SMALLEST_CUT or shorter.share < CUT_SHARE):
        return False
    if found.jaccard < SAME_SHARE and longer.places[0] > max(LONGEST_FRAME, LATEST_START * longer.text.size):
        return False
    least = more_cohesion + (COHERENT if titles is None or titles < SAME_TITLE else COHERENT_SAME_TITLE)
    return all(cohesion >= least for cohesion in _joints(longer) + _joints(shorter))


def is_round_up(parts: Sequence[tuple[Part, Part]]) -> bool:
    """Whether two known texts, from their start, each make up a stretch of their own in the text, which changes its subject where
    the second one begins; `parts` are of the text and of each known one."""
    large = [(part, *_stretch(part)) for part, known in parts if part.share >= ROUND_UP_SHARE and _begins(known)]
    return any(end <= start and _changes_subject(part, start) for _, _, end in large for part, start, _ in large)


def holds_another(part: Part, known: Part) -> bool:
    """Whether in the middle of the text the known one begins, which is not of its subject."""
    if not _begins(known):
        return False
    start, _ = _stretch(part)
    return start > LONGEST_FRAME and _changes_subject(part, start)


def _changes_subject(part: Part, at: int) -> bool:
    return part.text.coherence(at / part.text.size) < PARTED


def _begins(known: Part) -> bool:
    """Whether a text is taken up from its start."""
    return known.share >= GIVEN_SHARE and bool(known.places[0] <= LEAD * known.text.size)


def _stretch(part: Part) -> tuple[int, int]:
    """The places, first and last, between which most of what a text shares stands."""
    stray = len(part.places) // STRAY
    return int(part.places[stray]), int(part.places[len(part.places) - 1 - stray])


def _joints(part: Part) -> list[float]:
    """The cohesion wherever a shared stretch of a text and one of its own, longer than a frame, meet."""
    text, places = part.text, part.places
    start, end = int(places[0]), int(places[-1])
    at = [start] if start > LONGEST_FRAME else []
    if text.size - end > LONGEST_FRAME:
        at.append(end)
    (wide,) = (places[1:] - places[:-1] > max(LONGEST_FRAME, WIDEST_GAP * text.size)).nonzero()
    for each in wide.tolist():
        at += places[each : each + 2].tolist()
    return [text.coherence(each / text.size) for each in at]
