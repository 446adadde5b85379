"""Where two claims stop being one: every number that decides it, in one table.

Calibrated by `python -m tests.bench.calibrate_claims --thresholds`, which varies each alone. F1 is the mean of pairwise F1 of
eight sets (event sentences, headlines in English and Russian, and pairs of English with five languages) with the weights of the
pair score in `weights.py`.
"""

from __future__ import annotations

SAME_SCORE = 0.85
"""Chance from which two propositions are one claim. F1 .831 at .8 and .83, .830 at .85, .824 at .87, .822 at .9; of
the accounts of tests/accounts.py .567, .553, .531, .506 and .442; of Russian headlines .838, .845, .859, .862 and .859."""

OPPOSITE_SCORE = 0.97
"""Chance from which a claim that negates and one that does not are opposites of each other. Of 49 pairs of opposites in six
languages (`tests/unit/resolution/opposites.py`) all have .99. Of 27 pairs in 83 political articles that .9 alone took for
opposites, all but four are of different things; of these six are left, with the next two figures one."""

OPPOSITE_COSINE = 0.6
"""Cosine of the vectors from which they are. The 49 pairs have .64; of the 27, five less than .6."""

OPPOSITE_LIKENESS = 1.3
"""The cosine and the share of the words of both together, from which two in one language are. The 49 pairs have 1.64; of the
six, five less than 1.3."""

OPPOSITE_WORDS = 0.55
"""The share of the words of both from which two without vectors are. With less, two of which one negates are one claim if the
same event is in both, in the same phase: "was arrested", "an arrest will not end the career". All 49
pairs have more. By judgement."""

OPPOSITE_EVENTS_WORDS = 0.8
"""The share of the words of both from which two with other types of event are opposites: "will play" and "will not affect the
arrest" have .64. By judgement."""

OPPOSITE_STEMS = 2
"""Stems of the shorter of two in one language, from which they are: "important" and "not important enough" may be said of two
things. By judgement."""

ALONE_COSINE = 0.55
"""Cosine of the vectors from which two in different languages may be one claim though neither their events nor their numbers
agree: names alone say what is spoken of, not what is said of it. F1 of English with
Spanish .855 at 0 and .870 at .6; with Hindi, Marathi, Ukrainian and Russian the same."""

AGAIN_SCORE = 0.98
"""Chance from which an article puts a claim twice in different words, unless the same number stands in both: its sentences are
all on one matter, and mostly go on. Of 709 mentions of 25 political articles, pairs of other words in one claim: 244 without it,
153 at .93, 147 at .96 and 83 at .98, of which those read were paraphrases. The sets have no articles of many sentences."""

NEARLY_EQUAL = 0.9
"""Chance from which no other wording of a claim is looked at: saves work. That two are one claim is decided by then; another
wording might still have reached `AGAIN_SCORE` or `MERGE_SCORE`."""

NUMBER_TOLERANCE = 0.01
"""Share of the greater number by which two may differ: 1,990 and 2,000 are one figure, 98 and 100 are two. F1 is the same from 0
to .03 and .001 more at .1: the sets hold few close numbers, so this is by judgement."""

NUMBER_VAGUENESS = 0.05
"""Share of the number named: how far "more than" and "nearly" go beyond it; "more than 20" and 21 are one. F1 of Russian
headlines .853 at 0, .859 at .05 and .2; of the others the same."""

TIME_WINDOW_DAYS = 3.0
"""Days. Events further apart are not the same. F1 .635 at 1, .814 at 2, .830 at 3 and 5, .849 at 10;
but the sets' days were dealt out, not lived, and news of ten days tells of more than one shelling of a town: by judgement."""

FEW_STEMS = 3
"""Number of stems. Without vectors: below this the shared words say too little ("the camp was destroyed"), so the whole must be
equal."""

MERGE_SCORE = 0.98
"""Chance of a mention with each of two claims from which it makes them one. F1 of event sentences .574 at .95, .577 at .98,
.583 at .995 and without merges; of translated news .782, .787, .788 and .791; of the other sets no difference. A merge takes an
id away: the fewer the better."""

MERGE_BETWEEN = 0.5
"""Chance of the claims' first wordings with each other, which differ in nothing, from which it does: below `SAME_SCORE`, or they
would be one already. F1 of event sentences .571 at .3, .572 at .5 and .7; of the other sets no difference."""

MOST_WORDINGS = 3
"""Wordings of one claim that a mention is compared with: the first ones, so that a chain of small changes cannot walk away.
F1 .828 at 1, .830 at 2 and 3, .833 at 5; of the accounts .507, .531, .531 and .531."""

MOST_CANDIDATES = 8
"""Claims compared with a mention: those under most of its blocking keys, of equals the newest. F1 .830 at 4, 8 and
12; few of those sets fill their blocks."""

FEWER_KEYS = 4
"""A claim under less than one in so many of the keys that the likeliest one is under is not compared: of few keys a claim of many
wordings would hide its neighbours. F1 .835 at 2, .830 at 4, .829 at 8; of the accounts .525, .531 and .531."""
