"""The closed classes of words that report speech in Hindi and in Marathi."""

from __future__ import annotations

from pipeline.annotation.claims.words import ClaimWords
from pipeline.annotation.shallow.final_cues import FinalCues, cue_phrases
from pipeline.annotation.shallow.lexicon import Cues, phrases, words
from pipeline.languages.united import united_words

SPOKEN_OF = united_words(None, "claims", ClaimWords).spoken_of
HINDI_REPORTS = FinalCues(
    spoken_of=SPOKEN_OF,
    said=cue_phrases(
        asserted="""कहा | कहते | कहती | बताया | बताते | लिखा | जोड़ा | जानकारी दी | बयान दिया | चेतावनी दी | सूचित किया | स्पष्ट किया |
        जोर दिया | ज़ोर दिया | आश्वासन दिया | वादा किया | बोले | बोलीं | दोहराया | सूचना दी""",
        hedged="आशंका जताई | संभावना जताई | अनुमान लगाया | अंदेशा जताया | उम्मीद जताई | मानते",
        confirmed="स्वीकार किया | माना | कबूल किया",
    ),
    claimed=cue_phrases(
        asserted="दावा किया | आरोप लगाया | घोषणा की | ऐलान किया | एलान किया | मांग की | अपील की | आग्रह किया",
        confirmed="पुष्टि की",
        denied="इनकार किया | इन्कार किया | इंकार किया | खंडन किया | खारिज किया | ख़ारिज किया | खारिज कर | नकारा | नकार दिया",
        questioned="संदेह जताया | शक जताया | सवाल उठाया",
    ),
    owned=cue_phrases(asserted="कहना है | कहना था | दावा है | आरोप है", hedged="मानना है | अनुमान है"),
    impersonal=cue_phrases(
        asserted="बताया गया | कहा गया", hedged="कहा जा रहा | बताया जा रहा | दावा किया जा रहा | खबर है | ख़बर है | कथित तौर पर"
    ),
    sources=phrases("के अनुसार | के मुताबिक | के मुताबिक़ | के हवाले से | की मानें तो"),
    that=words("कि"),
    agents=words("ने"),
    agent_pronouns=words("उन्होंने उसने इन्होंने"),
    genitive=words("का के की"),
    negations=words("नहीं न"),
    tail=words("है हैं था थे थी गया दिया कर"),
    object_ends=words("का के की से को"),
    lead=words("ऐसा यह"),
    instruments=words(
        """अपील अनुमति अनुरोध अपीलें अर्जी अर्ज़ी आवेदन इस्तीफा इस्तीफ़ा उम्मीदवारी जमानत ज़मानत नामांकन निमंत्रण परमिट पेशकश प्रस्ताव
        प्रस्तावों बजट बिल मांग माँग मांगें मुकदमा याचिका याचिकाएं याचिकाओं लाइसेंस विधेयक विधेयकों वीजा वीज़ा संधि संविधान संशोधन
        समझौता समझौते सौदा सौदे दया-याचिका"""
    ),
)
HINDI_CUES = Cues(
    verbs={},
    guesses=frozenset(),
    with_object=frozenset(),
    about=frozenset(),
    that=words("कि"),
    relative=frozenset(),
    sources=(),
    impersonal=(),
    hedges=words("कथित शायद संभवतः कथिततौर संभावित"),
    pronouns=words("उन्होंने उसने इन्होंने वह वे"),
    own=words("मैंने हमने मैं हम आपने"),
    negations=words("नहीं"),
)
MARATHI_REPORTS = FinalCues(
    spoken_of=SPOKEN_OF,
    said=cue_phrases(
        asserted="""सांगितले | सांगितलं | म्हटले | म्हटलं | म्हणाले | म्हणाल्या | म्हणाला | म्हणाली | माहिती दिली | इशारा दिला |
        स्पष्ट केले | नमूद केले | लिहिले | आश्वासन दिले | जाहीर केले""",
        hedged="शक्यता वर्तवली | अंदाज वर्तवला | भीती व्यक्त केली | शक्यता व्यक्त केली",
        confirmed="मान्य केले | कबूल केले",
    ),
    claimed=cue_phrases(
        asserted="दावा केला | आरोप केला | घोषणा केली | मागणी केली | आवाहन केले",
        confirmed="पुष्टी केली | दुजोरा दिला",
        denied="नाकारले | नाकारला | नाकारली | फेटाळले | फेटाळला | फेटाळली | फेटाळून लावले | फेटाळून लावला | इन्कार केला | इनकार केला | खंडन केले",
        questioned="शंका व्यक्त केली | संशय व्यक्त केला",
    ),
    owned=cue_phrases(asserted="म्हणणे आहे | दावा आहे | आरोप आहे", hedged="मत आहे | अंदाज आहे"),
    impersonal=cue_phrases(asserted="सांगण्यात आले | सांगितले गेले", hedged="सांगितले जात | म्हटले जात | वृत्त आहे | कथितरित्या"),
    sources=phrases(
        """च्या मते | यांच्या मते | च्या म्हणण्या नुसार | यांच्या म्हणण्या नुसार | नुसार | यांच्या माहिती नुसार | च्या माहिती नुसार |
        यांनी दिलेल्या माहिती नुसार | नी दिलेल्या माहिती नुसार | ने दिलेल्या माहिती नुसार"""
    ),
    that=words("की"),
    agents=words("ने नी यांनी"),
    agent_pronouns=words("त्यांनी त्याने तिने"),
    genitive=words("च्या चा ची चे यांच्या यांचा यांची यांचे"),
    negations=words("नाही न"),
    tail=words("आहे आहेत होते होता"),
    object_ends=words("च्या चा ची चे ला ना"),
    lead=words("असे असं असा अशी"),
    instruments=words(
        """अपील अर्ज आवाहन उमेदवारी करार जामीन ठराव तडजोड दुरुस्ती परवाना परवानगी प्रस्ताव प्रस्तावा बजेट अर्थसंकल्प मागणी मागण्या
        याचिका राजीनामा राजीनामे विधेयक विधेयके विनंती व्हिसा संविधान सुधारणा खटला निमंत्रण"""
    ),
    bare_verbs=words("म्हणाले म्हणाल्या म्हणाला म्हणाली"),
)
MARATHI_CUES = Cues(
    verbs={},
    guesses=frozenset(),
    with_object=frozenset(),
    about=frozenset(),
    that=words("की"),
    relative=frozenset(),
    sources=(),
    impersonal=(),
    hedges=words("कथित कदाचित संभाव्य बहुधा"),
    pronouns=words("त्यांनी त्याने तिने ते ती तो"),
    own=words("मी आम्ही आपण"),
    negations=words("नाही"),
)
ROLES = words(
    """मंत्रालय सेना सरकार पुलिस एजेंसी प्रवक्ता मंत्री राष्ट्रपति प्रधानमंत्री गवर्नर मेयर राजदूत अधिकारी लष्कर प्रवक्ते राष्ट्राध्यक्ष
    पंतप्रधान गव्हर्नर महापौर कर्नल जनरल"""
)
"""Bare roles that may stand for somebody named before."""
