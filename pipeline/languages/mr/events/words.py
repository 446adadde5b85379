"""The Marathi words of events. The choice of words is our own."""

from __future__ import annotations

from typing import Final

from pipeline.annotation.events.lexicon import Lexicon, by_type, crossed, entries, words
from pipeline.annotation.events.marks import Marks
from pipeline.languages.mr.events.nouns import MODES, NOUNS
from pipeline.languages.mr.events.pairs import KINDS, PAIRS
from pipeline.languages.mr.events.verbs import VERBS

PHASES: Final = {
    "planned": "योजना तयारी सहमत सहमती निर्णय आश्वासन वचन",
    "requested": "मागणी आवाहन विनंती आदेश",
    "threatened": "धमकी इशारा",
    "begun": "सुरू सुरुवात प्रारंभ",
    "continued": "सुरूच",
    "ended": "थांबवणे थांबणे संपणे समाप्त रद्द स्थगित",
    "attempted": "प्रयत्न",
    "prevented": "हाणून उधळणे टळणे रोखणे",
}
"""Phase to the words that put what they govern into it."""

LEXICON: Final = Lexicon(
    verbs=entries(VERBS),
    nouns=entries(NOUNS),
    adjectives={},
    pairs=crossed(PAIRS, KINDS),
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
        *((end, "णे") for end in ("ला", "ली", "ले", "लं", "ल्या", "लेला", "लेली", "लेले", "लेल्या")),
        *((end, "णे") for end in ("ाला", "ाली", "ाले", "ाल्या")),
        *((end, "णे") for end in ("ून", "तो", "ते", "तात", "तील", "णार", "ण्या", "ण्यात")),
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
