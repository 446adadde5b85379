"""One key for a name, however it is transliterated and with whatever titles it is written."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import Final

from pipeline.annotation.names.sounds import latin, sound
from pipeline.annotation.names.variants import VARIANTS

_TITLE_WORDS = """
mr mrs ms miss dr prof professor sir dame lord lady rev reverend father sister saint st he hrh hm president vice prime
minister ministers premier chancellor secretary undersecretary deputy chief director spokesperson spokesman
spokeswoman spokesmen ambassador envoy consul senator sen congressman congresswoman representative rep governor gov
mayor councillor speaker chairman chairwoman chairperson chair commissioner commander commandant captain capt colonel
col lieutenant lt general gen major maj brigadier brig sergeant sgt corporal cpl private admiral adm vice-admiral
marshal commodore officer pte gunner bishop archbishop cardinal pope king queen prince princess emperor emir sultan
sheikh shaikh sheik ayatollah imam mullah rabbi patriarch judge justice attorney prosecutor inspector detective agent
leader head coach analyst adviser advisor journalist reporter correspondent economist activist lawyer ex-president
empress tsar tsarina kaiser infanta infante archduke archduchess countess baroness duchess viscount
ex-minister co-president counselor counsellor г-н г-жа господин госпожа президент премьер премьер-министр министр
вице-премьер канцлер секретарь госсекретарь глава директор пресс-секретарь представитель официальный официальная
представительница спикер посол сенатор депутат губернатор мэр командующий командир генерал генерал-лейтенант
генерал-майор генерал-полковник полковник подполковник майор капитан лейтенант адмирал контр-адмирал маршал король
королева принц папа патриарх судья прокурор председатель лидер политик эксперт журналист пан пані міністр прем'єр
прем’єр-міністр секретар речник речниця очільник голова міський श्री श्रीमती डॉ डॉक्टर राष्ट्रपति प्रधानमंत्री
पंतप्रधान मंत्री मंत्रालय उपराष्ट्रपति प्रवक्ता प्रवक्ते जनरल लेफ्टिनेंट मेजर कर्नल विदेश रक्षा राष्ट्राध्यक्ष
मुख्यमंत्री सचिव राजदूत señor señora don doña presidente presidenta ministro ministra portavoz canciller teniente
coronel portavoz vocero vocera gobernador gobernadora alcalde alcaldesa embajador embajadora jefe jefa secretaria
diputado diputada vicepresidente vicepresidenta comandante almirante capitán analista experta experto excanciller
exministro sr sra dña речниця міністерка президентка губернаторка генерал-лейтенант підполковник посол
головнокомандувач командувач начальник начальниця мер мерка міського послиця директорка аналітик аналітикиня радник радниця
कप्तान कैप्टन एडमिरल गवर्नर राज्यपाल मेयर महापौर लेफ्टनंट लेफ़्टिनेंट ब्रिगेडियर प्रमुख अध्यक्ष अधिकारी आधिकारिक अधिकृत
परराष्ट्रमंत्री संरक्षणमंत्री विदेशमंत्री उपपंतप्रधान चांसलर निदेशक
"""
TITLES: Final = frozenset(_TITLE_WORDS.split())
"""Titles, ranks and roles that stand before a name: a closed class. Words that are given names too (Dean, Earl) are left out."""

_ROLE_WORDS = """
spokesperson spokesman spokeswoman commander chairman chairwoman minister secretary ambassador director chief head
leader president governor mayor envoy representative adviser advisor prosecutor
"""
ROLES: Final = frozenset(_ROLE_WORDS.split())
"""Those of them that stand behind the name of an organisation: "Defence Ministry spokesperson"."""

_ENDINGS = "jr sr ii iii iv vi inc ltd llc plc corp corporation co company gmbh ag sa spa nv bv oao ooo zao pao pjsc jsc llp"
_AFTER_NAME = frozenset(_ENDINGS.split())
_NICKNAME = re.compile(r'"[^"]{1,30}"|“[^”]{1,30}”|«[^»]{1,30}»|\([^)]{1,60}\)')
_POSSESSIVE = re.compile(r"['’]s?\b(?!\w)|['’]$")
_WORD = re.compile(r"[\w\u0900-\u097f]+(?:[-'’.][\w\u0900-\u097f]+)*\.?")
_PATRONYMIC = re.compile(r".{1,40}(?:[oeiy]vi?ch|[oeiy]vych|i[ck]h|[oeyi]vn[ay]|i(?:nich|chn)a)$")
_VARIANTS: Final = {sound(name): sound(group[0]) for group in VARIANTS for name in group}


def without_title(name: str) -> str:
    """`name` from the first word that is no title on: "Lt. General Igor Ivanov" gives "Igor Ivanov", a bare title itself."""
    start = 0
    words = list(_WORD.finditer(name))
    for word, following in pairwise(words):
        if word[0].casefold().rstrip(".") in TITLES:
            start = following.start()
    return name[start:].strip()


def name_key(text: str, language: str) -> str:
    """A key of sounds, words in their order, for a name in `language` (BCP 47); "" where it holds no letter or digit.

    Titles, initials, patronymics, nicknames, possessives, articles and company suffixes do not count. Give inflected names
    as lemmas. Spanish names keep their second surname.
    """
    words = [word.rstrip(".") for word in name_words(text)]
    full = [word for word in words if len(word) > 1] or words
    core = [word for word in full if word.casefold() not in _AFTER_NAME] or full
    if language in ("ru", "uk", "be", "en") and len(core) == 3 and _PATRONYMIC.fullmatch(latin(core[1])):
        del core[1]
    keys = [sound(part) for word in core for part in re.split("[-.]", word) if part]
    return " ".join(_VARIANTS.get(key, key) for key in keys if key)


def name_words(text: str) -> list[str]:
    """The words of a name without its titles, nicknames, leading article and possessive ending."""
    plain = _POSSESSIVE.sub("", _NICKNAME.sub(" ", text).strip())
    words: list[str] = _WORD.findall(without_title(plain))
    return words[1:] if len(words) > 1 and words[0].casefold() in ("the", "a", "an") else words
