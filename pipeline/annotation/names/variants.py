"""Names that languages spell so differently that no rule of sound joins them: a closed list."""

from __future__ import annotations

from typing import Final

_GROUPS = """
aleksandr oleksandr alexander aleksander|aleksei alexei oleksii|anna hanna ganna|daniil danylo danil daniel
dmitri dmytro dimitri|evgeni yevhen yevgeny|ekaterina kateryna|elena olena yelena helena|grigori hryhorii gregory
georgi heorhii george dzhordzh|irina iryna|konstantin kostiantyn kostyantyn|mikhail mykhailo|natalia nataliia
nikita mykyta|nikolai mykola|olga olha|pavel pavlo|petr pyotr petro|sergei serhii sargei|svetlana svitlana
tatiana tetiana|timofei tymofii|vasili vasyl|vladimir volodymyr wladimir|vladislav vladyslav|yulia julia iuliia
yakov yakiv|fedor fyodor fedir|filipp pylyp philip|viacheslav vyacheslav|leonid leonyd|maksim maxim
mohammed muhammad mohamed mohammad mukhammad magomed|ahmed ahmad akhmed|hussein husayn hussain hossein khusein
abdullah abdallah abdulla|yousef youssef yusuf|khaled khalid|said saeed sayed|ismail esmail|faisal faysal|hamid hameed
hassan hasan|john dzhon jon|joe dzho joseph|michael maikl|james dzheims|charles charlz|william uilyam vilyam
antony anthony entoni|emmanuel emanuel emmanuil|olaf olaph|ursula|angela|boris borys|vadim vadym|vitali vitalii
denis denys|kirill kyrylo|stepan stefan|trump tramp|biden bidan|johnson jonsan|scholz sholts|macron mekron
blinken blinkan
"""

VARIANTS: Final = tuple(tuple(group.split()) for line in _GROUPS.strip().splitlines() for group in line.split("|"))
"""Groups of spellings, in small Latin letters; Cyrillic and Devanagari ones as they are transliterated."""
