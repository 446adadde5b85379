"""The Hindi words of events. The choice of words is our own."""

from __future__ import annotations

from typing import Final

from pipeline.annotation.events.lexicon import Lexicon, by_type, crossed, entries, words
from pipeline.annotation.events.marks import Marks
from pipeline.languages.hi.events.nouns import MODES, NOUNS
from pipeline.languages.hi.events.pairs import KINDS, PAIRS
from pipeline.languages.hi.events.verbs import VERBS

PHASES: Final = {
    "planned": "योजना तैयारी इरादा सहमत सहमति राजी राज़ी वादा वचन फैसला फ़ैसला निर्णय संकल्प",
    "requested": "मांग माँग अपील आग्रह अनुरोध गुहार आह्वान आदेश निर्देश",
    "threatened": "धमकी चेतावनी",
    "begun": "शुरू आरंभ",
    "continued": "जारी",
    "ended": "समाप्त खत्म ख़त्म रोकना रद्द स्थगित",
    "attempted": "कोशिश प्रयास",
    "prevented": "नाकाम विफल",
}
"""Phase to the words that put what they govern into it."""

_PAST: Final = """
गया गई गए गयी गये किया की किए हुआ हुई हुए दिया दी दिए लिया ली लिए है हैं था थी थे आया आई आए मारा गिरा पहुंचा पहुंचे
"""

LEXICON: Final = Lexicon(
    verbs=entries(VERBS),
    nouns=entries(NOUNS),
    adjectives={},
    pairs=crossed(PAIRS, KINDS),
    modes=by_type(MODES),
    phases=entries(PHASES),
    light=frozenset(),
    future=words("करेगा करेगी करेंगे होगा होगी होंगे जाएगा जाएगी जाएंगे देगा देंगे देगी लगाएगा लगाएगी लगाएंगे लेगा लेगी लेंगे"),
    negations=words("नहीं न"),
    targeting=frozenset(),
    causing=frozenset(),
    suffixes=(
        *((end, "ा") for end in ("े", "ों")),
        *((end, "") for end in ("ों", "ें", "एं", "ाओं", "ाएं")),
        *((end, "ी") for end in ("ियों", "ियां", "ियाँ")),
        *((end, "ा") for end in ("ाओं", "ाएं")),
        *((end, "ना") for end in ("ा", "े", "ी", "ीं", "कर", "ने")),
        *((end, "ाना") for end in ("ाई", "ाए", "ाया", "ाकर")),
    ),
    predicate="last",
    marks=Marks(
        agent=words("ने द्वारा"),
        patient=words("को"),
        against=words("पर खिलाफ ख़िलाफ़ विरुद्ध"),
        party=words("से साथ"),
        genitive=words("का के की"),
        obliged=words("पड़ा पड़ी पड़े पड़ेगा पड़ेगी चाहिए होगा होगी"),
    ),
    past=tuple(_PAST.split()),
    unreal=words("अगर यदि शायद सकता सकती सकते चाहिए हम मैं आप क्या नहीं"),
    asserts=False,
)
"""Hindi."""
