"""Verbs and what they are done to, and words of phase with what they govern, in the languages other than English."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from schemas import AnnotatedArticle

Annotate = Callable[[str, str], AnnotatedArticle]


@pytest.mark.parametrize(
    ("language", "sentence", "code"),
    [
        ("uk", "Завод звільнив дві тисячі працівників.", "economy.layoff"),
        ("uk", "Бойовики звільнили двох заручників.", "retreat.release"),
        ("uk", "Армія звільнила село біля Куп'янська.", "coerce.occupy"),
        ("uk", "Прем'єр звільнив міністра освіти.", "office.dismiss"),
        ("uk", "Центральний банк знизив ставку до 13 відсотків.", "economy.fall"),
        ("uk", "Ворог втратив тисячу солдатів за добу.", "life.death"),
        ("uk", "Данія передала Україні гаубиці.", "mobilize.arms"),
        ("uk", "Данія передала Україні генератори.", "aid"),
        ("uk", "Ракета влучила в будинок у Дніпрі.", "assault.heavy-weapons"),
        ("uk", "Суд визнав мера Лодзі винним.", "justice.convict"),
        ("ru", "Завод уволит две тысячи рабочих.", "economy.layoff:planned"),
        ("ru", "Стороны обменялись пленными.", "retreat.release"),
        ("ru", "Тысячи студентов вышли на улицы Лимы.", "protest.demo"),
        ("ru", "Вспышка холеры охватила лагерь беженцев.", "health.outbreak"),
        ("ru", "Норвегия выделит Кении десять миллионов долларов.", "aid:planned"),
        ("ru", "Власти ввели комендантский час.", "coerce.curfew"),
        ("es", "La empresa despidió a 300 trabajadores.", "economy.layoff"),
        ("es", "El presidente despidió al ministro de Salud.", "office.dismiss"),
        ("es", "Ladrones robaron cuadros en Lima.", "crime.theft"),
        ("es", "Dos misiles alcanzaron un hospital de Odesa.", "assault.heavy-weapons"),
        ("es", "Los dos países restablecieron relaciones diplomáticas.", "support"),
        ("es", "La cifra de muertos subió a 40.", "life.death"),
        ("hi", "ईरान ने इराक पर मिसाइलें दागीं।", "assault.heavy-weapons"),
        ("hi", "रिजर्व बैंक ने रेपो दर घटाकर 6 प्रतिशत कर दी।", "economy.fall"),
        ("hi", "कंपनी ने 500 कर्मचारियों को नौकरी से निकाला।", "economy.layoff"),
        ("hi", "भारत ने श्रीलंका को 50 टन दवाइयां भेजीं।", "aid"),
        ("hi", "पुलिस ने 20 किलो हेरोइन बरामद की।", "coerce.confiscate"),
        ("hi", "संसद ने विधेयक पारित किया।", "law.pass"),
        ("mr", "रशियाने युक्रेनवर क्षेपणास्त्रे डागली.", "assault.heavy-weapons"),
        ("mr", "चोरट्यांनी दुकानातून 10 किलो सोने चोरले.", "crime.theft"),
        ("mr", "पक्षाने पोटनिवडणूक जिंकली.", "office.elect"),
        ("mr", "हेलिकॉप्टर समुद्रात कोसळले.", "accident.air"),
        ("mr", "लष्कराने तीन गावे ताब्यात घेतली.", "coerce.occupy"),
        ("mr", "पोलिसांनी तीन जणांना ताब्यात घेतले.", "coerce.arrest"),
    ],
)
def test_a_verb_has_the_code_that_its_thing_tells(annotate: Annotate, language: str, sentence: str, code: str) -> None:
    assert [claim.frame.event.code for claim in annotate(sentence, language).claims if claim.frame.event] == [code]


@pytest.mark.parametrize(
    ("language", "sentence", "code"),
    [
        ("uk", "Росія атакувала порт Одеси, місто залишилося без світла.", "assault"),
        ("uk", "Буря залишила без світла сто сіл.", "disaster.storm"),
        ("es", "La tormenta dejó sin luz a diez mil hogares.", "disaster.storm"),
        ("es", "Diez mil hogares de Lima quedaron sin luz.", "accident.outage"),
        ("hi", "तूफान से दस हजार घरों की बिजली गुल हो गई।", "disaster.storm"),
        ("mr", "वादळामुळे दहा हजार घरांचा वीजपुरवठा खंडित झाला.", "disaster.storm"),
    ],
)
def test_an_outage_is_the_outcome_of_what_caused_it(annotate: Annotate, language: str, sentence: str, code: str) -> None:
    assert [claim.frame.event.code for claim in annotate(sentence, language).claims if claim.frame.event] == [code]


@pytest.mark.parametrize(
    ("language", "sentence", "code"),
    [
        ("es", "La ONU pidió un alto el fuego en Gaza.", "retreat.ceasefire:requested"),
        ("es", "Irán amenazó con cerrar el estrecho.", "works.close:threatened"),
        ("es", "Las partes acordaron un intercambio de prisioneros.", "retreat.release:planned"),
        ("es", "La policía detuvo a ocho sospechosos del ataque.", "coerce.arrest"),  # to arrest, not to stop
        ("uk", "Сторони домовилися про припинення вогню.", "retreat.ceasefire:planned"),
        ("uk", "Прем'єр погрожує розірвати дипломатичні відносини з Чилі.", "sanction.discontinue:threatened"),
        ("uk", "Кремль заперечив вибух на складі.", "assault.explosives"),  # the stance tells who denies it
        ("uk", "Чехія скасувала візит міністра.", "consult.visit:ended"),
        ("uk", "Поїзд прибуде до Києва у вівторок.", "movement.arrive:planned"),
        ("uk", "Парламент ухвалить закон у вівторок.", "law.pass:planned"),
        ("uk", "Парламент приходить у вівторок до Києва.", None),  # a prefix, but of a verb of motion
        ("hi", "संयुक्त राष्ट्र ने युद्धविराम की मांग की।", "retreat.ceasefire:requested"),
        ("hi", "ईरान ने हमले की धमकी दी।", "assault:threatened"),
        ("mr", "इराणने हल्ल्याची धमकी दिली.", "assault:threatened"),
        ("mr", "दोन्ही देशांनी शस्त्रसंधीवर सहमती दर्शवली.", "retreat.ceasefire:planned"),
    ],
)
def test_a_word_of_phase_governs_what_stands_beside_it(
    annotate: Annotate, language: str, sentence: str, code: str | None
) -> None:
    events = [claim.frame.event for claim in annotate(sentence, language).claims]
    assert [event and event.code for event in events] == [code]


@pytest.mark.parametrize(
    ("language", "sentence", "code"),
    [
        ("es", "La empresa satisfizo la petición de los vecinos de Vigo.", None),
        ("es", "Los vecinos de Vigo presentaron una petición.", "request"),
        ("uk", "Завод задовольнив вимогу профспілки Львова.", None),
        ("hi", "कंपनी ने शनिवार को मजदूरों की मांग पूरी की।", None),
        ("mr", "कामगारांनी पगारवाढीची मागणी केली.", "request"),
    ],
)
def test_two_words_that_name_no_event_together_name_none_apart(
    annotate: Annotate, language: str, sentence: str, code: str | None
) -> None:
    events = [claim.frame.event for claim in annotate(sentence, language).claims]
    assert [event and event.code for event in events] == [code]
