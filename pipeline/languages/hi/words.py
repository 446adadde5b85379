"""Hindi word classes; lemmas are simplemma's."""

from __future__ import annotations

from importlib.metadata import version

import simplemma

from pipeline.annotation.shallow.lexicon import Lexicon, classes, words
from pipeline.languages.hi import FOLDER
from pipeline.languages.naming import materiel_words, organisation_words

_CLOSED = classes(
    {
        "ADP": """ने को से में पर का के की तक पास निकट नज़दीक नजदीक करीब ऊपर नीचे खिलाफ ख़िलाफ़ लिए साथ बाद पहले दौरान बीच द्वारा
        अनुसार मुताबिक ओर तरफ अंदर भीतर बाहर कारण बारे जरिए ज़रिए समेत सहित बिना विरुद्ध वाले वाली वाला""",
        "CCONJ": "और या तथा एवं लेकिन मगर बल्कि व",
        "SCONJ": "कि जो जब अगर यदि क्योंकि ताकि जबकि जहां तो",
        "PRON": """वह वे यह ये उन्होंने उसने इसने इन्होंने मैं मैंने हम हमने आप आपने तुम उसे उन्हें इसे इन्हें उनका उनके उनकी उसका
        उसके उसकी अपना अपने अपनी कोई कुछ जिसने जिसमें जिन्होंने जिसके जिनके कौन क्या किसी इसके इसकी इसका इससे उससे उनसे हमारे हमारी
        हमारा मेरे मेरी मेरा इसमें जिस जिन इनमें उनमें""",
        "AUX": """है हैं था थे थी थीं हो होगा होंगे होगी गया गए गयी गई गये जा रहा रहे रही चुका चुके चुकी सकता सकते सकती जाए जाएगा
        जाएगी जाएंगे हुआ हुए हुई हुईं दिया दी लिया ली""",
        "DET": "इस उस इन उन सभी हर अन्य",
        "PART": "नहीं भी ही न मत सिर्फ केवल",
        "ADV": "अब आज कल परसों फिर यहां वहां बहुत अभी ऐसा ऐसे इसलिए हालांकि साफ अधिक ज्यादा ज़्यादा कम लगभग तकरीबन कथित कथित",
        "NUM": """एक दो तीन चार पांच पाँच छह सात आठ नौ दस ग्यारह बारह सौ हजार हज़ार लाख करोड़ अरब दर्जनों सैकड़ों हजारों
        हज़ारों लाखों करोड़ों कई""",
    }
)
_NOT_VERBS = words("सेना घटना योजना सूचना सना चना दाना थाना खाना कहना मानना बिना पटना वायुसेना नौसेना संभावना घाना")


def lemma(word: str) -> str:
    """The dictionary's citation form of a word."""
    return str(simplemma.lemmatize(word, lang="hi"))


def known(word: str) -> bool:
    """Whether the dictionary lists the word."""
    return bool(simplemma.is_known(word, lang="hi")) or word in _KNOWN


_KNOWN = words("स्टाफ गवर्नर ड्रोन मिसाइलें गिराए कैंप एजेंसी टैंक पुलिस टीम मीडिया प्रवक्ता अफसर अधिकारियों हमलों नागरिकों")


def _is_verb(word: str, cited: str) -> bool:
    return cited.endswith("ना") and cited != word and word not in _NOT_VERBS and len(cited) > 2


def _features(word: str, cited: str, pos: str) -> str:
    if pos != "VERB":
        return ""
    return "VerbForm=Conv" if word.endswith(("कर", "ने", "नी", "ता", "ते", "ती")) else "VerbForm=Fin"


_ADJECTIVES = words("बड़ा नया आम घायल सैन्य प्रशिक्षण यूक्रेनी रूसी आधिकारिक स्थानीय वरिष्ठ परमाणु मानवीय")

HINDI = Lexicon(
    language="hi",
    model=f"simplemma {version('simplemma')} hi",
    organisations=organisation_words(FOLDER),
    materiel=materiel_words(FOLDER),
    closed=_CLOSED,
    lemma=lemma,
    known=known,
    is_verb=_is_verb,
    is_adjective=lambda word, cited: cited in _ADJECTIVES,
    features=_features,
    genitive=words("का के की"),
    locative=words("में ऊपर पास निकट नज़दीक नजदीक करीब शहर पर तक बाहर प्रांत क्षेत्र ओब्लास्ट से जिले राज्य"),
    agents=words("ने"),
    bodies=words(
        """मंत्रालय सेना सरकार पुलिस संसद स्टाफ स्टाफ़ वायुसेना नौसेना एजेंसी परिषद समिति आयोग विभाग दूतावास बैंक न्यायालय अदालत
        संगठन संघ पार्टी गार्ड सेवा कमान प्रशासन बल"""
    ),
    body_words=words(
        """रक्षा विदेश गृह वित्त स्वास्थ्य जनरल राष्ट्रीय केंद्रीय सुरक्षा सशस्त्र वायु सीमा खुफिया परमाणु ऊर्जा अंतरराष्ट्रीय
        सर्वोच्च उच्च मौसम आपदा प्रबंधन"""
    ),
    titles=words(
        """राष्ट्रपति प्रधानमंत्री मंत्री प्रवक्ता जनरल कर्नल मेजर लेफ्टिनेंट कैप्टन गवर्नर राज्यपाल मेयर महापौर राजदूत सचिव
        निदेशक अध्यक्ष नेता विश्लेषक श्री श्रीमती डॉ डॉक्टर मुख्यमंत्री विदेशमंत्री चांसलर सांसद विशेषज्ञ एडमिरल ब्रिगेडियर
        प्रमुख न्यायाधीश उपराष्ट्रपति महासचिव अर्थशास्त्री पत्रकार"""
    ),
    times=words(
        """सोमवार मंगलवार बुधवार गुरुवार बृहस्पतिवार शुक्रवार शनिवार रविवार दिन हफ्ता हफ़्ता सप्ताह महीना साल वर्ष घंटा रात सुबह
        शाम दोपहर आज कल जनवरी फरवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर अक्टूबर नवंबर दिसंबर समय मौके बातचीत"""
    ),
    adpositions_follow=True,
    cased=False,
)
