"""Marathi nouns of events, in their oblique forms, too, where no rule gives these."""

from __future__ import annotations

from typing import Final

NOUNS: Final = {
    "agree": "करारनामा",
    "consult": "बैठक बैठकीत शिखर बैठकी परिषद परिषदे",
    "retreat.ceasefire": "युद्धविराम शस्त्रसंधी",
    "protest.riot": "दंगल",
    "mobilize.exercise": "सराव",
    "coerce.restrict": "टाळेबंदी",
    "coerce.curfew": "संचारबंदी",
    "coerce.martial-law": "आणीबाणी",
    "coerce.cyber": "सायबर",
    "assault": "घुसखोरी हिंसाचार",
    "assault.kill": "हत्याकांड नरसंहार",
    "assault.battle": "लढाई युद्ध संघर्ष चकमकी युद्धा",
    "disaster": "आपत्ती",
    "disaster.earthquake": "भूकंप सुनामी",
    "disaster.flood": "पूर महापूर पुरा महापुरा",
    "disaster.storm": "वादळ चक्रीवादळ",
    "disaster.fire": "आग आगी वणवा",
    "disaster.eruption": "ज्वालामुखी",
    "disaster.landslide": "भूस्खलन दरड हिमस्खलन",
    "disaster.drought": "दुष्काळ",
    "disaster.weather": "पाऊस पावसा बर्फवृष्टी गारपीट अतिवृष्टी",
    "accident": "अपघात दुर्घटना दुर्घटने चेंगराचेंगरी",
    "accident.outage": "ब्लॅकआउट",
    "crime": "गुन्हा",
    "crime.murder": "खून हत्या",
    "crime.drugs": "अमली हेरॉइन कोकेन गांजा",
    "crime.corruption": "भ्रष्टाचार लाच",
    "crime.espionage": "हेरगिरी",
    "justice.appeal": "अपील",
    "office.elect": "निवडणूक निवडणुका निवडणुकी",
    "law.propose": "विधेयक",
    "law.reform": "सुधारणा",
    "economy.earn": "नफा",
    "economy.loss": "तोटा",
    "economy.jobs": "बेरोजगारी",
    "economy.price": "महागाई किंमत किमती",
    "economy.tax": "आयातशुल्क जकात",
    "economy.debt": "कर्ज",
    "health.outbreak": "साथ महामारी उद्रेक प्रादुर्भाव साथी",
    "health.illness": "आजार डेंग्यू मलेरिया कॉलरा विषाणू गोवर",
    "life.birth": "जन्म",
    "life.award": "पुरस्कार",
    "life.anniversary": "जयंती",
    "movement.transport": "पुरवठा",
    "sport.play": "सामना",
}
"""Code to lemmas."""

MODES: Final = {
    "assault.suicide-attack": "आत्मघातकी",
    "assault.explosives": "बॉम्ब ग्रेनेड स्फोटक स्फोटके भूसुरुंग सुरुंग",
    "assault.firearms": "बंदूक पिस्तूल बंदूकधारी गोळी गोळ्या",
    "assault.aerial": "ड्रोन हवाई विमान विमाने हेलिकॉप्टर लढाऊ",
    "assault.heavy-weapons": "क्षेपणास्त्र क्षेपणास्त्रे रॉकेट तोफ तोफा तोफखाना रणगाडा रणगाडे",
    "assault.stab": "चाकू",
    "accident.air": "विमान हेलिकॉप्टर विमाना",
    "accident.road": "बस कार ट्रक रस्ता रस्ते वाहन मोटार दुचाकी टेम्पो महामार्ग महामार्गा ट्रॅक्टर",
    "accident.rail": "रेल्वे ट्रेन लोकल रूळ रुळा",
    "accident.sea": "बोट जहाज नौका होडी",
    "accident.collapse": "इमारत पूल छत",
}
"""Code to nouns that tell the mode of an event of its type."""
