"""Marathi word classes. No dictionary of Marathi is packaged: postpositions are cut off, and Hindi's shares much of the rest."""

from __future__ import annotations

import re

from babel import Locale

from pipeline.annotation.shallow.lexicon import Lexicon, classes, words
from pipeline.languages.hi.words import HINDI
from pipeline.languages.mr import FOLDER
from pipeline.languages.naming import materiel_words, organisation_words

_CLOSED = classes(
    {
        "ADP": """यांनी यांच्या यांचा यांची यांचे यांना यांच्याकडून जवळ मध्ये वर खाली साठी विरुद्ध बद्दल मुळे पासून पर्यंत नंतर
        दरम्यान मते नुसार कडून सोबत बाहेर आत समोर मधील जवळील वरील आधी पूर्वी विरोधात यासाठी सह हून पेक्षा""",
        "CCONJ": "आणि व किंवा पण मात्र परंतु तर तसेच",
        "SCONJ": "की जे जेव्हा जर कारण म्हणून ज्या जो जी ज्यात",
        "PRON": """तो ती ते त्यांनी त्याने तिने त्यांचा त्यांच्या त्यांची त्यांचे त्यांना मी आम्ही आपण तुम्ही आमच्या आमचे आमची आमचा
        माझ्या माझे कोणी कोणीही कोण काय त्यात त्याला तिला ज्यांनी आपल्या स्वतः""",
        "AUX": """आहे आहेत होता होती होते होत्या नाही नाहीत असे असं असा अशी असून झाला झाली झाले झाल्या गेला गेली गेले गेल्या आला
        आली आले आल्या जात जाईल येईल असेल असतील केला केली केले केल्या दिला दिली दिले दिल्या करण्यात""",
        "DET": "या त्या हा ही हे सर्व सगळे इतर अन्य प्रत्येक काही",
        "PART": "न ना देखील सुद्धा फक्त केवळ च",
        "ADV": "आता आज काल परवा उद्या मग येथे तेथे खूप अद्याप अजून त्यामुळे सुमारे जवळपास किमान अधिक जास्त कमी",
        "NUM": """एक दोन तीन चार पाच सहा सात आठ नऊ दहा अकरा बारा शंभर हजार लाख कोटी डझनभर शेकडो हजारो लाखो अनेक""",
    }
)
_SUFFIX = re.compile(
    "(?:बद्दल|विरुद्ध|विरोधात|मध्ये|मधील|जवळील|जवळ|पासून|पर्यंत|साठी|मुळे|नुसार|प्रमाणे|वरील|कडून|सोबत|हून|च्या"
    "|(?<!र्)(?<!वा)(?:चा|ची|चे)|(?<!हि)(?<!अ)ने|(?<=ां)(?:नी|ना|वर)|(?<=[ाीे])वर|(?<=ा)शी|(?<=[हयरलवनटकड]ा)त|(?<=[ीूे])त|(?<=ां)त)$"
)
"""Marathi writes most postpositions with their nouns: चर्चा, महिने and गुजरात look as if they had one, and have none."""
_WHOLE = words(
    """
    गुजरात सुरुवात आयात निर्यात अपघात आघात हयात बैठकीत भारत हात रात महिने चर्चा मोर्चा वाचा नवीन यांची यांचे यांचा
    काशी सांगण्यात म्हणण्यात करण्यात देण्यात येथील मते
    """
)

_NOUNS = """
मंत्रालय लष्कर सरकार पोलीस पोलिस संसद स्टाफ दल विभाग दूतावास परिषद समिती आयोग संघटना संघ पक्ष बँक न्यायालय संस्था कमांड प्रशासन
हवाईदल नौदल प्रवक्ता मंत्री सैनिक नागरिक शहर प्रांत प्रदेश तळ हल्ला अधिकारी राष्ट्र राष्ट्रसंघ
"""
_TITLES = """
राष्ट्राध्यक्ष अध्यक्ष पंतप्रधान मंत्री प्रवक्ते प्रवक्ता प्रवक्त्या जनरल कर्नल मेजर लेफ्टनंट कॅप्टन गव्हर्नर राज्यपाल महापौर राजदूत सचिव संचालक
नेते नेता विश्लेषक श्री श्रीमती डॉ मुख्यमंत्री परराष्ट्रमंत्री संरक्षणमंत्री खासदार तज्ज्ञ ब्रिगेडियर प्रमुख न्यायमूर्ती सरचिटणीस राष्ट्रपती अर्थतज्ज्ञ
"""
_COUNTRIES = [name for name in Locale("mr").territories.values() if " " not in name]
_CONSONANTS = tuple("कखगघचछजझटठडढणतथदधनपफबभमयरलवशषसहळ")
_OBLIQUE = (
    {f"{noun[:-1]}े": noun for noun in (*_NOUNS.split(), *_COUNTRIES, "अमेरिका") if noun.endswith("ा")}
    | {f"{noun}{ending}": noun for noun in _TITLES.split() if noun.endswith(_CONSONANTS) for ending in ("ा", "ां")}
    | {f"{name}ा": name for name in _COUNTRIES if name.endswith(_CONSONANTS)}
    | {f"{noun}{ending}": noun for noun in _NOUNS.split() for ending in ("ा", "ां", "ाां", "े", "ी")}
    | {
        "प्रवक्त्या": "प्रवक्ता",
        "प्रवक्ते": "प्रवक्ता",
        "मंत्र्यां": "मंत्री",
        "अधिकाऱ्या": "अधिकारी",
        "अधिकाऱ्यां": "अधिकारी",
        "हल्ल्या": "हल्ला",
        "हल्ले": "हल्ला",
        "सैनिकां": "सैनिक",
    }
)
"""Stems that postpositions are joined to."""


def lemma(word: str) -> str:
    """The citation form where it is listed, else the word."""
    return str(_OBLIQUE.get(word, word))


_VERB = re.compile("(?:[लव]ल्या|ल्या|ण्या|णार|तात|तील|ऊन|ून|ितले|टले|ितला|ळले|रले|णाले|णाल्या|णाला|ाले|ाली|ेला|ेले|ेली|तले|तली)$")


def _known(word: str) -> bool:
    return HINDI.known(word) or lemma(word) in _NOUNS.split() or _VERB.search(word) is not None


MARATHI = Lexicon(
    language="mr",
    model=HINDI.model + ", Marathi rules 1",
    organisations=organisation_words(FOLDER),
    materiel=materiel_words(FOLDER),
    closed=_CLOSED,
    lemma=lemma,
    known=_known,
    is_verb=lambda word, cited: word not in _OBLIQUE and _VERB.search(word) is not None and len(word) > 3,
    is_adjective=lambda word, cited: word in ("लष्करी", "नवीन", "मोठा", "मोठे", "स्थानिक", "जखमी"),
    features=lambda word, cited, pos: "VerbForm=Fin" if pos == "VERB" else "",
    genitive=words("च्या चा ची चे यांच्या यांचा यांची यांचे"),
    locative=words("मध्ये त जवळ जवळील मधील शहरा शहर वर पासून पर्यंत प्रांता प्रांत बाहेर येथे परिसरा"),
    agents=words("ने नी यांनी"),
    bodies=words("""मंत्रालय लष्कर सरकार पोलीस पोलिस संसद स्टाफ दल विभाग दूतावास परिषद समिती आयोग संघटना बँक न्यायालय हवाईदल नौदल सेना"""),
    body_words=words("""संरक्षण परराष्ट्र गृह अर्थ आरोग्य जनरल राष्ट्रीय केंद्रीय सुरक्षा सशस्त्र हवाई गुप्तचर सर्वोच्च उच्च हवामान वायु"""),
    titles=words(_TITLES),
    times=words(
        """सोमवारी मंगळवारी बुधवारी गुरुवारी शुक्रवारी शनिवारी रविवारी दिवस आठवडा आठवड्या महिना महिन्या वर्ष वर्षा तास तासां रात्री
        सकाळी संध्याकाळी दुपारी आज काल"""
    ),
    adpositions_follow=True,
    cased=False,
    suffix=_SUFFIX,
    name_lemma=lambda word, oblique: lemma(word),
    whole=_WHOLE | frozenset(_CLOSED),
)
