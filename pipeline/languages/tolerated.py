"""Faults of rows of events that are known, and kept until they are mended: who mends one deletes it here, too, and with the last
of them this file. Nothing may be added: a new row has to be without fault."""

from __future__ import annotations

from typing import Final

_DONE = """
    host+delegation deepen+tie deepen+relation dismiss+claim dismiss+complaint dismiss+allegation end+visa send+convoy
    dispatch+fighter dispatch+convoy rush+convoy send+fighter send+warship send+frigate hand_over+weapon hand_over+arm
    hand_over+rifle hand_over+gun suspend+visa block+access occupy+bridge occupy+crossing return+fire cut+supply cut+cable
    cut+line cut_off+supply cut_off+cable cut_off+line dismiss+case withdraw+claim throw_out+case throw_out+claim
    drop+indictment get+term lose+power suspend+candidacy suspend+bid lose+percent lose+% lose+dollar lose+euro sign+order
    cancel+contract reach+settlement turn_back+migrant set_up+centre cancel+tour scrap+tour disrupt+service disrupt+supply
    discover+drug find+drug win+race lose+point lose+race serve+term
"""
"""Verbs and what they are done to that stand under two codes: the first row counts."""

_DOING = """
    strike+driver fall+bridge burst+dam hit+cost hit+price hit+demand
"""
"""The same with who does it."""

_STRAY: Final = {
    "es": "alcanzar+ almacén+ arma+ bombas+ cerrar+ cohete+ hogar+ perder+ peso+ segunda+ servicio+ verse+",
    "hi": "कंटेनर+ टैंकर+",
    "ru": "ракета+",
}
"""Words with a stray sign, which no text has: their rows never fire."""

TOLERATED: Final = frozenset(
    [
        *(f"en:done:{each}" for each in _DONE.split()),
        *(f"en:doing:{each}" for each in _DOING.split()),
        *(f"{language}:{each}" for language, words in _STRAY.items() for each in words.split()),
    ]
)
"""Two words under the key of a rule, or a word behind its language."""
