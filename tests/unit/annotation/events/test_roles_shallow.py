"""Who acts and who is acted upon where parses are shallow."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from schemas import AnnotatedArticle

Annotate = Callable[[str, str], AnnotatedArticle]

RU, UA, US, IR = "iso3166-1:RU", "iso3166-1:UA", "iso3166-1:US", "iso3166-1:IR"


@pytest.mark.parametrize(
    ("language", "sentence", "actors", "targets"),
    [
        ("hi", "रूस ने यूक्रेन पर हमला किया।", [RU], [UA]),
        ("hi", "यूक्रेन पर रूस के हमले में छह लोग मारे गए।", [RU], [UA]),
        ("hi", "अमेरिका ने ईरान पर नए प्रतिबंध लगाए।", [US], [IR]),
        ("hi", "चीन ने जापान के राजदूत को निष्कासित किया।", ["iso3166-1:CN"], ["iso3166-1:JP"]),
        ("hi", "पाकिस्तान ने भारत के साथ समझौते पर हस्ताक्षर किए।", ["iso3166-1:PK"], ["iso3166-1:IN"]),
        ("hi", "मंत्री ने कहा कि रूस को यूक्रेन से पीछे हटना पड़ा।", [], []),  # a duty's dative acts: left open
        ("mr", "युक्रेनने रशियाविरुद्ध मोठा हल्ला केला.", [UA], [RU]),
        ("mr", "इराणने अमेरिकेवर आरोप केला.", [IR], [US]),
        ("mr", "भारताने पाकिस्तानच्या राजदूताची हकालपट्टी केली.", ["iso3166-1:IN"], ["iso3166-1:PK"]),
        ("mr", "चीनने भारताशी करार केला.", ["iso3166-1:CN"], ["iso3166-1:IN"]),
        ("uk", "Росія атакувала Харків безпілотниками.", [RU], ["geonames:706483"]),
        ("uk", "Міністерство заявило, що Росія обстріляла українські міста.", [RU], [UA]),
        ("uk", "Сполучені Штати запровадили санкції проти Ірану.", [US], [IR]),
        ("uk", "У вівторок Росія завдала ракетного удару по Одесі.", [RU], []),
        ("uk", "Україна та Польща підписали угоду.", [UA, "iso3166-1:PL"], []),
        ("uk", "Івана Петренка затримала поліція у Львові.", [], []),  # no nominative before the verb
        ("es", "Rusia atacó Járkov con drones el lunes.", [RU], ["geonames:706483"]),
        ("es", "Los soldados ucranianos fueron atacados por Rusia.", [RU], [UA]),
        ("es", "El lunes en Lima el presidente de Chile se reunió con Luis Prada.", ["iso3166-1:CL"], ["name:lis prada"]),
        ("es", "El gobierno de Chile expulsó a dos diplomáticos rusos.", ["name:CL government"], [RU]),
        ("es", "Estados Unidos impuso nuevas sanciones a Irán.", [US], [IR]),
        ("es", "Tres soldados ucranianos murieron cerca de Lima.", [], [UA]),
        ("es", "El aeropuerto de Lima cerró el lunes.", [], []),
    ],
)
def test_marks_tell_who_acts(annotate: Annotate, language: str, sentence: str, actors: list[str], targets: list[str]) -> None:
    frame = annotate(sentence, language).claims[0].frame
    assert ([each.entity_id for each in frame.actors], [each.entity_id for each in frame.targets]) == (actors, targets)


@pytest.mark.parametrize(
    ("sentence", "code"),
    [
        ("El partido gana las elecciones en Perú.", "office.elect"),
        ("La empresa compra la filial chilena de su rival.", "economy.buy"),
        ("El tribunal condenó a Luis Prada a ocho años de cárcel.", "justice.sentence"),
        ("El aeropuerto de Lima cierra por la tormenta.", "works.close"),
    ],
)
def test_a_spanish_verb_that_looks_like_a_noun(annotate: Annotate, sentence: str, code: str) -> None:
    event = annotate(sentence, "es").claims[0].frame.event
    assert event is not None
    assert event.code == code
