"""The Marathi words of events. The choice of words is our own."""

from __future__ import annotations

from typing import Final

from pipeline.annotation.events.lexicon import Lexicon, by_type, entries, words
from pipeline.annotation.events.marathi.vocabulary import MODES, NOUNS, PAIRS, VERBS
from pipeline.annotation.events.marks import Marks

PHASES: Final = {
    "planned": "योजना तयारी",
    "requested": "मागणी आवाहन",
    "threatened": "धमकी इशारा",
    "begun": "सुरू सुरुवात",
    "continued": "सुरूच",
    "ended": "थांबवले थांबवला थांबवली संपले समाप्त",
    "attempted": "प्रयत्न",
    "prevented": "हाणून",
}
"""Phase to the words that put what they govern into it."""

LEXICON: Final = Lexicon(
    verbs=entries(VERBS),
    nouns=entries(NOUNS),
    adjectives={},
    pairs=entries(PAIRS),
    modes=by_type(MODES),
    phases=entries(PHASES),
    light=frozenset(),
    future=words("करणार होणार करेल करतील होईल होतील जाईल जातील देणार घेणार"),
    negations=words("नाही नाहीत"),
    targeting=frozenset(),
    causing=frozenset(),
    suffixes=(
        ("ात", ""),
        ("ामुळे", ""),
        ("ा", ""),
        ("ां", ""),
        ("े", ""),
        ("्या", "ा"),
        ("्यात", "ा"),
        ("्यां", "ा"),
        ("े", "ा"),
        ("ीत", "ी"),
    ),
    predicate="last",
    marks=Marks(
        agent=words("ने नी नं यांनी कडून द्वारे"),
        patient=words("ला ना यांना"),
        against=words("वर विरोधात विरुद्ध"),
        party=words("शी सोबत यांच्याशी"),
        genitive=words("चा ची चे च्या"),
        obliged=words("लागले लागला लागली लागेल पाहिजे"),
    ),
    past=("ला", "ली", "ले", "लं", "ल्या", "आहे", "आहेत", "होता", "होती", "होते"),
    unreal=words("जर तर कदाचित शकतो शकते शकतात शकेल पाहिजे आम्ही मी तुम्ही आपण नाही"),
    asserts=False,
)
"""Marathi."""
