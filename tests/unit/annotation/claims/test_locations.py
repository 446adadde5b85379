"""Where what is claimed happens."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from pipeline.annotation.claims.locations import location, location_before
from pipeline.annotation.claims.words import ClaimWords
from pipeline.annotation.places.gazetteer import Gazetteer, default_path
from schemas import AnnotatedArticle, Entity
from tests.documents import sentence_of
from tests.readers import reader

Annotate = Callable[[str, str], AnnotatedArticle]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("An earthquake struck central Chile on Monday and was felt as far away as Lima.", "Chile"),
        ("Peru fired rockets at Chile on Monday in retaliation for a raid on its embassy in Oslo.", "Chile"),
        ("The minister said that Ottawa would not join the war.", None),
        ("The minister said that two men had died in a village near Ottawa.", "Ottawa"),
        ("A truce between Chad and Niger came into force on Monday.", None),
        ("Officials said that Peru's ambassador to Chile had been hurt.", None),
        ("Officials said that shells had hit Kherson.", "Kherson"),
        ("Officials said that Chile had blocked sanctions against Moscow.", None),
        ("A drone hit a depot in El Obeid on Monday, Sudan said.", "El Obeid"),
        ("Two men drowned in Los Angeles on Monday, officials said.", "Los Angeles"),
        ("Soldiers raided Jenin in the West Bank on Monday, officials said.", "Janīn"),
        ("Two men drowned in the Red Sea on Monday, officials in Cairo said.", "Red Sea"),
        ("Shells hit the West Bank from Chile on Monday, officials said.", "West Bank"),
    ],
)
def test_a_claim_has_the_place_that_its_grammar_gives(annotate: Annotate, text: str, place: str | None) -> None:
    location = annotate(text, "en").claims[0].frame.location
    assert (None if location is None else location.name) == place


@pytest.mark.parametrize(
    ("language", "text", "place"),
    [
        ("en", "A freight train from Hamburg to Vienna derailed near Linz on Monday.", "Linz"),
        ("en", "A man from Leeds was killed in York on Monday, police said.", "York"),
        ("en", "A coach from Lyon to Turin caught fire on Monday.", None),
        ("en", "A court sentenced Lagos businessman Jan Brown to six years on Monday.", None),
        ("en", "Two men drowned near the Lagos waterfront on Monday, police said.", "Lagos"),
        ("es", "Un tren de Valencia a Murcia descarriló cerca de Alicante el lunes.", "Alicante"),
        ("ru", "Автобус из Самары в Казань перевернулся под Ульяновском в понедельник.", "Ulyanovsk"),
        ("uk", "Автобус зі Львова до Києва перекинувся біля Рівного в понеділок.", "Rivne"),
        ("en", "Two people drowned in the Dnipro near Zaporizhzhia on Monday.", "Zaporizhzhya"),
        ("en", "Two men were killed in The Hague on Monday.", "The Hague"),
        ("es", "Un choque dejó tres muertos en Granada el lunes.", "Granada"),
        ("ru", "Над Воронежем сбили три дрона, сообщил губернатор.", "Voronezh"),
        ("ru", "Полиция сообщила, что на Смоленщине сгорел склад.", "Smolenskaya oblast'"),
        ("ru", "Полиция сообщила, что в Подмосковье сгорел склад.", "Moscow Oblast"),
        ("uk", "Поліція повідомила, що на Черкащині згорів склад.", "Cherkaska oblast"),
        ("uk", "Поліція повідомила, що на Вінниччині згорів склад.", "Vinnytska oblast"),
        ("es", "SEVILLA.- Un incendio ha destruido tres naves, dijo el alcalde.", "Sevilla"),
        ("es", "SEVILLA.- Un incendio ha destruido tres naves en Huelva, dijo el alcalde.", "Huelva"),
        ("en", "KAMPALA, May 3 (Reuters) - Three men were killed in a fire, the mayor said.", "Kampala"),
        ("en", "KAMPALA, May 3 (Reuters) - Three men were arrested, the mayor said.", None),
        ("mr", "मंत्री म्हणाले की सोमवारी साताऱ्यात आठ जणांचा मृत्यू झाला आहे.", "Satara"),
        ("mr", "मंत्री म्हणाले की सोमवारी कोल्हापुरात आठ जणांचा मृत्यू झाला आहे.", "Kolhāpur"),
        ("mr", "मंत्री म्हणाले की सोमवारी ठाण्यात आठ जणांचा मृत्यू झाला आहे.", "Thāne"),
        ("mr", "मंत्री म्हणाले की सोमवारी आंध्र प्रदेशात आठ जणांचा मृत्यू झाला आहे.", "Andhra Pradesh"),
        ("mr", "मंत्री म्हणाले की सोमवारी मुंबईत आठ जणांचा मृत्यू झाला आहे.", "Mumbai"),
        ("mr", "मंत्री म्हणाले की सोमवारी तामिळनाडूत आठ जणांचा मृत्यू झाला आहे.", "Tamil Nadu"),
        ("mr", "डॉक्टर येत्या मंगळवारपासून तीन दिवस संपावर जाणार आहेत, असे संघटनेने सांगितले.", None),
        ("hi", "मंत्री ने कहा कि सोमवार को बिहार में आठ लोगों की मौत हुई।", "Bihar"),
        ("hi", "मंत्री ने कहा कि सोमवार को गोवा में आठ लोगों की मौत हुई।", "Goa"),
        ("hi", "दिल्ली से कानपुर जा रही बस सोमवार को आगरा में पलट गई।", "Agra"),
    ],
)
def test_a_claim_has_the_place_where_it_happened(annotate: Annotate, language: str, text: str, place: str | None) -> None:
    location = annotate(text, language).claims[0].frame.location
    assert (None if location is None else location.name) == place


def _oslo(start: int) -> Entity:
    return Entity(start=start, end=start + 4, text="Oslo", type="LOCATION", entity_id="geonames:3143244", name="Oslo")


def test_which_prepositions_take_part_and_which_locate_is_told_by_words() -> None:
    text = "Two men went with Oslo."
    sentence, gazetteer = sentence_of(text), Gazetteer(default_path())
    found = [
        location(sentence, [(0, len(text))], [_oslo(18)], gazetteer, words)
        for words in (ClaimWords(), ClaimWords(not_locating=frozenset({"with"}), parties=frozenset({"with"})))
    ]
    assert [each and each.name for each in found] == ["Oslo", None]
    assert location(sentence, [(0, 4)], [_oslo(18)], gazetteer, ClaimWords()) is None, "it names it elsewhere"


def test_a_noun_that_means_a_place_again_is_told_by_words() -> None:
    text = "Two men drowned in the city."
    sentence, gazetteer = sentence_of(text), Gazetteer(default_path())
    before = _oslo(-10)
    found = [
        location_before(sentence, [(0, len(text))], [before], gazetteer, words) for words in (ClaimWords(), reader("en").claims)
    ]
    assert [each and each.name for each in found] == [None, "Oslo"]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Los combates se extienden por Sudán.", "Sudan"),
        ("La epidemia avanza por el norte de Chile.", "Chile"),
        ("El papa inició una gira por Indonesia.", "Indonesia"),
        ("La decisión fue criticada por Sudán.", None),
        ("Dos aldeas fueron bombardeadas por Sudán.", None),
    ],
)
def test_a_spanish_preposition_of_agents_and_of_ways(annotate: Annotate, text: str, place: str | None) -> None:
    location = annotate(text, "es").claims[0].frame.location
    assert (location and location.name) == place


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("The mayor of Brno spoke on Monday. Two men drowned in the city, he said.", "Brno"),
        ("The governor of Kharkiv region spoke on Monday. Two men drowned in the region, he said.", "Kharkivska oblast"),
        ("The mayor of Brno spoke on Monday. Two men drowned in the country, he said.", "Czechia"),
        ("The mayor of Brno spoke on Monday. Two men drowned in the province, he said.", None),  # no province was named
        ("The mayor of Brno spoke on Monday. Two men drowned in the old city, he said.", None),
        ("The mayor of Brno spoke on Monday. Two men drowned, the city said.", None),
    ],
)
def test_a_place_named_before_is_meant_again(annotate: Annotate, text: str, place: str | None) -> None:
    location = annotate(text, "en").claims[-1].frame.location
    assert (None if location is None else location.name) == place
