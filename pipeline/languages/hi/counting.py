"""Hindi and Marathi number words, and what a number counts."""

from __future__ import annotations

from pipeline.annotation.quantities.number_words import NumberWords
from pipeline.annotation.quantities.tokens import Tokens, word_class
from pipeline.languages.en.counting import Counted
from pipeline.languages.places import nationalities
from pipeline.languages.united import FOLDERS

_HINDI = """
एक दो तीन चार पांच छह सात आठ नौ दस ग्यारह बारह तेरह चौदह पंद्रह सोलह सत्रह अठारह उन्नीस बीस इक्कीस बाईस तेईस चौबीस पच्चीस छब्बीस
सत्ताईस अट्ठाईस उनतीस तीस इकतीस बत्तीस तैंतीस चौंतीस पैंतीस छत्तीस सैंतीस अड़तीस उनतालीस चालीस इकतालीस बयालीस तैंतालीस चौवालीस
पैंतालीस छियालीस सैंतालीस अड़तालीस उनचास पचास इक्यावन बावन तिरपन चौवन पचपन छप्पन सत्तावन अट्ठावन उनसठ साठ इकसठ बासठ तिरसठ चौंसठ
पैंसठ छियासठ सड़सठ अड़सठ उनहत्तर सत्तर इकहत्तर बहत्तर तिहत्तर चौहत्तर पचहत्तर छिहत्तर सतहत्तर अठहत्तर उनासी अस्सी इक्यासी बयासी
तिरासी चौरासी पचासी छियासी सत्तासी अट्ठासी नवासी नब्बे इक्यानवे बानवे तिरानवे चौरानवे पचानवे छियानवे सत्तानवे अट्ठानवे निन्यानवे
"""
_MARATHI = """
एक दोन तीन चार पाच सहा सात आठ नऊ दहा अकरा बारा तेरा चौदा पंधरा सोळा सतरा अठरा एकोणीस वीस एकवीस बावीस तेवीस चोवीस पंचवीस सव्वीस
सत्तावीस अठ्ठावीस एकोणतीस तीस एकतीस बत्तीस तेहतीस चौतीस पस्तीस छत्तीस सदतीस अडतीस एकोणचाळीस चाळीस एक्केचाळीस बेचाळीस त्रेचाळीस
चव्वेचाळीस पंचेचाळीस सेहेचाळीस सत्तेचाळीस अठ्ठेचाळीस एकोणपन्नास पन्नास एक्कावन्न बावन्न त्रेपन्न चोपन्न पंचावन्न छप्पन्न सत्तावन्न
अठ्ठावन्न एकोणसाठ साठ एकसष्ट बासष्ट त्रेसष्ट चौसष्ट पासष्ट सहासष्ट सदुसष्ट अडुसष्ट एकोणसत्तर सत्तर एकाहत्तर बहात्तर त्र्याहत्तर
चौऱ्याहत्तर पंच्याहत्तर शहात्तर सत्याहत्तर अठ्ठ्याहत्तर एकोणऐंशी ऐंशी एक्याऐंशी ब्याऐंशी त्र्याऐंशी चौऱ्याऐंशी पंच्याऐंशी शहाऐंशी
सत्याऐंशी अठ्ठ्याऐंशी एकोणनव्वद नव्वद एक्याण्णव ब्याण्णव त्र्याण्णव चौऱ्याण्णव पंच्याण्णव शहाण्णव सत्याण्णव अठ्ठ्याण्णव नव्याण्णव
"""
HINDI_NUMBERS = NumberWords(
    small={word: float(value) for value, word in enumerate(_HINDI.split(), 1)} | {"पाँच": 5.0, "छः": 6.0, "उन्नासी": 79.0},
    magnitudes={
        "सौ": 100.0, "हजार": 1e3, "हज़ार": 1e3, "लाख": 1e5, "करोड़": 1e7, "अरब": 1e9, "खरब": 1e11, "मिलियन": 1e6, "बिलियन": 1e9,
    },
    vague={
        "दर्जनों": 24.0, "सैकड़ों": 200.0, "हजारों": 2e3, "हज़ारों": 2e3, "लाखों": 2e5, "करोड़ों": 2e7,
    },
    whole={"दर्जन": 12.0, "डेढ़": 1.5, "ढाई": 2.5},
    several=frozenset({"कई"}),
    fractions={"साढ़े": 0.5, "सवा": 0.25},
)  # fmt: skip
MARATHI_NUMBERS = NumberWords(
    small={word: float(value) for value, word in enumerate(_MARATHI.split(), 1)}
    | {f"{stem}शे": 100.0 * value for value, stem in enumerate(["एक", "दोन", "तीन", "चार", "पाच", "सहा", "सात", "आठ", "नऊ"], 1)}
    | {"शंभर": 100.0},
    magnitudes={"हजार": 1e3, "लाख": 1e5, "कोटी": 1e7, "अब्ज": 1e9, "दशलक्ष": 1e6},
    vague={"डझनभर": 12.0, "डझनावारी": 24.0, "शेकडो": 200.0, "हजारो": 2e3, "लाखो": 2e5, "कोट्यवधी": 2e7},
    whole={"डझन": 12.0, "दीड": 1.5, "अडीच": 2.5}
    | {f"साडे{word}": value + 0.5 for value, word in enumerate(_MARATHI.split()[:20], 1)},
    several=frozenset({"अनेक"}),
    fractions={"साडे": 0.5, "सव्वा": 0.25},
)  # fmt: skip

_PERSONS = word_class(
    """
    सैनिक सैनिकों सैनिकां नागरिक नागरिकों नागरिकां लोग लोगों लोक लोकां लोकांचा लोकांना व्यक्ति व्यक्तियों व्यक्ती व्यक्तींचा जवान जवानों
    जवानांचा जण जणां जणांचा जणांना शरणार्थी शरणार्थियों निर्वासित विस्थापित बच्चे बच्चों बच्चा मुले मुलां मुलांचा मुलांना मुलगा मुलगी महिला
    महिलाएं महिलाओं महिलांचा पुरुष पुरुषों पत्रकार पत्रकारों पत्रकारांना पुलिसकर्मी पुलिसकर्मियों कर्मचारी कर्मचारियों अधिकारी अधिकारियों
    मजदूर मजदूरों मज़दूर कामगार छात्र छात्रों विद्यार्थी विद्यार्थ्यांना यात्री यात्रियों प्रवासी प्रवाशांचा प्रवाशांना बंधक बंधकों ओलिस
    कैदी कैदियों मरीज मरीजों रुग्ण रुग्णांना डॉक्टर डॉक्टरों आतंकी आतंकियों आतंकवादी दहशतवादी विद्रोही मछुआरे किसान किसानों शेतकरी
    इंजीनियर इंजीनियरों अभियंते अभियंत्यांचा पर्यटक पर्यटकों पीड़ित घायल जखमी मृत मतदाता गांववाले ग्रामीण ग्रामीणों ग्रामस्थ
    प्रदर्शनकारी प्रदर्शनकारियों आंदोलक लड़ाके लढवय्ये सैनिकांचा नागरिकांचा नागरिकांना सैनिकांना पोलीस पोलिस
    """
)
_ADJECTIVES = word_class(
    """
        आम निर्दोष घायल मृत सैन्य लष्करी स्थानीय स्थानिक विदेशी परदेशी बड़े छोटे नए नवीन और अन्य इतर सामान्य युवा वरिष्ठ बेगुनाह
        रूसी सशस्त्र निष्पाप जखमी भारतीय
        """
) | nationalities([folder for folder in FOLDERS if folder.name in ("hi", "mr")])
_STOP = word_class(
    """
    में से पर को का के की ने तक और या तथा आणि व किंवा है हैं था थे थी हो हुए हुई हुआ गए गई गया मारे मारा ठार जखमी झाले झाली झाला आहे
    आहेत होते लिए साथ बाद पहले दौरान बीच ही भी कि की जो नहीं नाही कम अधिक ज्यादा ज़्यादा तो
    घायल गिराए गिरे नष्ट लापता बेघर प्रभावित बाधित बेपत्ता मृत
    """
)
_HARM = word_class("मारे मरे मौत मौतें घायल ठार मृत्यू मृत्युमुखी जखमी मृत हताहत लापता बेपत्ता जान गिरफ्तार अटक")
_LONGEST = 4


def counted(tokens: Tokens, index: int) -> Counted:
    """What a number before token `index` counts: adjectives and the noun behind them."""
    end = index
    while end < index + _LONGEST and tokens[end].kind == "word" and tokens[end].key not in _STOP:
        end = tokens.compound(end)
        if tokens[end - 1].key not in _ADJECTIVES:
            break
    if end == index:
        return Counted(index, index, person=False)
    if tokens[end - 1].key in _ADJECTIVES and tokens[end - 1].key not in _PERSONS:
        return Counted(index, index, person=False)
    return Counted(index, end, _is_person(tokens[end - 1].key))


def _is_person(word: str) -> bool:
    """Whether a noun, in any of its forms, is one for people; Marathi joins its postpositions to it."""
    return word in _PERSONS or any(word.startswith(stem) for stem in _STEMS)


_STEMS = ("सैनिकां", "नागरिकां", "लोकां", "जणां", "जवानां", "मुलां", "महिलां", "प्रवाशां", "पत्रकारां", "कामगारां", "विद्यार्थ्यां")


def bare_person(tokens: Tokens, first: int, end: int) -> bool:
    """Whether a number without a noun is one of people: a word for death or harm close behind it."""
    behind = tokens.keys(end, end + 3)
    return any(word in _HARM for word in behind)
