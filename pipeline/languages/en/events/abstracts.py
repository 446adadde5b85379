"""English nouns that name nothing one could touch: what is done to them is a figure of speech. The choice of words is our own."""

from __future__ import annotations

from typing import Final

from pipeline.annotation.events.lexicon import words

ENDS: Final = ("tion", "sion", "ment", "ness", "ity", "ism", "ance", "ence", "ship", "hood", "cy", "ure")
"""Endings that make a noun of a verb or an adjective."""

CONCRETE: Final = words(
    """nation station ammunition installation plantation population delegation formation fortification organisation organization
    corporation association institution foundation federation mission commission division legation substation munition aviation
    apartment equipment settlement monument document government parliament department establishment regiment detachment
    contingent consignment shipment encampment basement pavement embankment instrument garment monastery witness business
    city facility community university utility security authority majority minority celebrity charity entity locality
    ambulance residence audience fence conference ordnance warship battleship ship flagship airship spaceship township
    dictatorship leadership membership agency embassy consultancy pharmacy legacy infancy vacancy structure infrastructure
    furniture creature manufacture agriculture figure vision television procession possession depression mansion pension
    congregation reservation generation ambition position plantation election section portion invention location convention
    coalition opposition
    resistance alliance intelligence administration prosecution defence defense insurgency presidency constituency junction
    battalion partnership confederation"""
)
"""Nouns with such an ending that name bodies, places and things all the same."""

PLAIN: Final = words(
    """record check change choice question hope fear doubt trust order peace faith standard law rule deadline deal interest
    belief idea plan policy image role point way limit budget price cost value right need demand risk issue problem answer
    solution fact truth lie meaning word message speech letter promise effort step support attention focus pressure
    tension balance growth talk debate view stance argument claim case charge life time year day chance opportunity dream
    goal tie link relation relationship standing ground pace momentum lead edge gap mark level high low height rate
    share profit loss income economy industry trade job work future past present start end turn toll death damage
    injury pain grief anger calm unrest crisis conflict war truce fate luck heart mind voice sense mood"""
)
"""Other plain nouns of that kind."""


def is_abstract(lemma: str) -> bool:
    """Whether a noun names nothing that a body could touch."""
    return lemma in PLAIN or (lemma.endswith(ENDS) and lemma not in CONCRETE and len(lemma) > 5)
