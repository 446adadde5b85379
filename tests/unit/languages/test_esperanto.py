"""A seventh language is a folder more: its articles are read whole, and nothing else is touched or read otherwise."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta
from typing import Final

import pytest

from pipeline.annotation.annotator import Annotator
from pipeline.languages import LANGUAGES, other
from pipeline.languages.packs import Row, read_list
from pipeline.languages.page import read_page_words
from pipeline.languages.places import region_words, toponyms
from pipeline.languages.rows import event_rows, keys
from schemas import AnnotatedArticle, ClaimMention
from tests.articles import cleaned
from tests.readers import new_annotator
from tests.unit.languages.esperanto.eo import ESPERANTO
from tests.unit.languages.esperanto.eo.forms import FORMS

SEVEN: Final = (*LANGUAGES, ESPERANTO)

WARSAW, VIENNA = "geonames:756135", "geonames:2761369"

SHELLING: Final = (
    "La prezidantino Anna Kowalska diris lundon, ke 40 soldatoj mortis en Varsovio. Ŝi aldonis, ke la armeo bombardis la urbon. "
    "La ministro Jan Nowak neis, ke la polico arestis ĵurnalistojn. Kowalska konfirmis la morton de du soldatoj. "
    "La armeo atakis Varsovion sabaton."
)
ARRESTS: Final = (
    "La polico arestis dek du homojn en Vieno la 3-an de majo, informis la ministro. "
    "Laŭ la ministerio, pli ol 2 milionoj da eŭroj malaperis. La ministerio ne konfirmis, ke la ministro demisiis."
)
SCHOOLS: Final = (
    "«Ni ne fermos la lernejon», diris la urbestro Adam Nowak. Nowak emfazis, ke tri novaj lernejoj estas malfermitaj. "
    "Li opinias, ke la prezoj altiĝos en majo."
)

OTHERS: Final = {
    "en": "The mayor of Lima, Ana Rojas, denied on Monday that 40 soldiers had died.",
    "ru": "Мэр Одессы Игорь Ткачук заявил в понедельник, что погибли 40 солдат.",
    "es": "La alcaldesa de Lima, Ana Rojas, negó el lunes que murieran 40 soldados.",
    "uk": "Мер Одеси Ігор Ткачук заявив у понеділок, що загинули 40 солдатів.",
    "hi": "मंत्री ने सोमवार को कहा कि दिल्ली में 40 सैनिक मारे गए।",
    "mr": "मंत्र्यांनी सोमवारी सांगितले की दिल्लीत 40 सैनिक ठार झाले.",
}

EXAMPLES: Final = [pytest.param(row, id=f"{row.path.name}:{row.line}") for row in event_rows(ESPERANTO.folder) if row["example"]]


@pytest.fixture(scope="module")
def annotator() -> Annotator:
    return Annotator(100, SEVEN, other)


def _read(annotator: Annotator, text: str, language: str = "eo") -> AnnotatedArticle:
    article = annotator.annotate(cleaned(text, language))
    assert annotator.taken_faults() == ()
    return article


def _told(claim: ClaimMention) -> tuple[str | None, str | None, str, str, str]:
    """Claimant, cue, content, stance and certainty."""
    claimant = claim.claimant.text if claim.claimant else None
    return claimant, claim.cue.text if claim.cue else None, claim.text, claim.stance, claim.certainty


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            SHELLING,
            [
                ("La prezidantino Anna Kowalska", "diris", "40 soldatoj mortis en Varsovio", "asserted", "stated"),
                ("Ŝi", "aldonis", "la armeo bombardis la urbon", "asserted", "stated"),
                ("La ministro Jan Nowak", "neis", "la polico arestis ĵurnalistojn", "denied", "stated"),
                ("Kowalska", "konfirmis", "la morton de du soldatoj", "confirmed", "stated"),
                (None, None, "La armeo atakis Varsovion sabaton", "asserted", "stated"),
            ],
        ),
        (
            ARRESTS,
            [
                (
                    "la ministro",
                    "informis",
                    "La polico arestis dek du homojn en Vieno la 3-an de majo",
                    "asserted",
                    "stated",
                ),
                ("la ministerio", "Laŭ", "pli ol 2 milionoj da eŭroj malaperis", "asserted", "stated"),
                ("La ministerio", "ne konfirmis", "la ministro demisiis", "questioned", "stated"),
            ],
        ),
        (
            SCHOOLS,
            [
                ("la urbestro Adam Nowak", "diris", "Ni ne fermos la lernejon", "asserted", "stated"),
                ("Nowak", "emfazis", "tri novaj lernejoj estas malfermitaj", "asserted", "stated"),
                ("Li", "opinias", "la prezoj altiĝos en majo", "asserted", "hedged"),
            ],
        ),
    ],
)
def test_articles_are_read_for_who_says_what(
    annotator: Annotator, text: str, told: list[tuple[str | None, str | None, str, str, str]]
) -> None:
    assert [_told(claim) for claim in _read(annotator, text).claims] == told


@pytest.mark.parametrize(
    ("text", "joined"),
    [
        (SHELLING, ["name:ana kovalska", "name:ana kovalska", "name:zan novak", "name:ana kovalska", None]),
        (SCHOOLS, ["name:adam novak"] * 3),
    ],
)
def test_names_and_pronouns_of_a_claimant_are_joined(annotator: Annotator, text: str, joined: list[str | None]) -> None:
    claims = _read(annotator, text).claims
    assert [each.claimant.entity_id if each.claimant else None for each in claims] == joined


def test_events_have_a_code_by_a_row_and_a_phase(annotator: Annotator) -> None:
    claims = [each for text in (SHELLING, ARRESTS, SCHOOLS) for each in _read(annotator, text).claims]
    assert [(each.frame.event.code, each.frame.event.rule) for each in claims if each.frame.event] == [
        ("life.death", "eo:verb:morti"),
        ("assault.heavy-weapons", "eo:verb:bombardi"),
        ("coerce.arrest", "eo:verb:aresti"),
        ("assault", "eo:verb:ataki"),
        ("coerce.arrest", "eo:verb:aresti"),
        ("office.resign", "eo:verb:demisii"),
        ("works.close:negated", "eo:pair:fermi+BUILDINGS"),
        ("works.open", "eo:pair:malfermi+BUILDINGS"),
        ("economy.rise:planned", "eo:verb:altiĝi"),
    ]


@pytest.mark.parametrize("row", EXAMPLES)
def test_an_example_is_read_as_its_row_says(annotator: Annotator, row: Row) -> None:
    events = [each.frame.event for each in _read(annotator, row["example"]).claims if each.frame.event]
    assert {each.code for each in events if each.rule in set(keys(row, "eo"))} == {row["code"]}, events


@pytest.mark.parametrize(
    ("text", "first", "days"),
    [
        ("Kvar homoj mortis lundon.", date(2024, 5, 13), 1),
        ("Kvar homoj mortis pasintan ĵaŭdon.", date(2024, 5, 9), 1),
        ("La registaro fermos lernejon venontan lundon.", date(2024, 5, 20), 1),
        ("Kvar homoj mortis la 3-an de majo.", date(2024, 5, 3), 1),
        ("Kvar homoj mortis la 3-an de junio 2022.", date(2022, 6, 3), 1),
        ("Kvar homoj mortis hieraŭ.", date(2024, 5, 14), 1),
        ("La registaro fermos lernejon sabaton.", date(2024, 5, 18), 1),
        ("Kvar homoj mortis en februaro.", date(2024, 2, 1), 29),
    ],
)
def test_times_are_resolved_against_publication(annotator: Annotator, text: str, first: date, days: int) -> None:
    (claim,) = _read(annotator, text).claims
    start = datetime.combine(first, datetime.min.time(), UTC)
    assert claim.frame.time is not None
    assert (claim.frame.time.start, claim.frame.time.end) == (start, start + timedelta(days=days))


def test_numbers_count_what_agrees_with_them_or_stands_behind_da(annotator: Annotator) -> None:
    claims = [each for text in (SHELLING, ARRESTS, SCHOOLS) for each in _read(annotator, text).claims]
    found = [(each.value, each.min, each.unit, each.of) for claim in claims for each in claim.frame.quantities]
    assert found == [
        (40, None, "person", "soldatoj"),
        (2, None, "person", "soldatoj"),
        (12, None, "person", "homojn"),
        (2e6, 2e6, "money", "EUR"),
        (3, None, "item", "novaj lernejoj"),
    ]


def test_places_are_found_in_the_nominative_and_the_accusative(annotator: Annotator) -> None:
    shelling, arrests = _read(annotator, SHELLING), _read(annotator, ARRESTS)
    named = [(each.text, each.entity_id) for each in (*shelling.entities, *arrests.entities) if each.type == "LOCATION"]
    assert named == [("Varsovio", WARSAW), ("Varsovion", WARSAW), ("Vieno", VIENNA)]
    assert [each.frame.location and each.frame.location.entity_id for each in arrests.claims] == [VIENNA, None, None]


@pytest.mark.parametrize(
    ("word", "lemma"),
    [
        ("soldatojn", "soldato"),
        ("novaj", "nova"),
        ("mortis", "morti"),
        ("diros", "diri"),
        ("arestitaj", "aresti"),
        ("privata", "privata"),
        ("Varsovion", "varsovio"),
        ("kiun", "kiun"),
        ("estis", "esti"),
    ],
)
def test_endings_tell_the_lemma(word: str, lemma: str) -> None:
    assert FORMS.lemma(word) == lemma


def test_words_of_pages_and_stop_words_take_a_language_more() -> None:
    words = read_page_words([each.folder for each in SEVEN])
    assert re.fullmatch(words.buttons.buttons[-1], "presi")
    assert any(re.match(each, "abonu nian bultenon") for each in words.prompts.asks)
    assert "kontraŭ" in read_list(ESPERANTO.folder / "stop_words.txt")


def test_what_it_calls_places_can_be_indexed() -> None:
    names = toponyms(ESPERANTO)
    assert ("Pollando", "PL") in names.aliases
    assert ("pola", "PL") in names.nationalities
    assert "provinco" in region_words([each.folder for each in SEVEN]).region_types


def test_the_other_languages_are_read_as_before(annotator: Annotator) -> None:
    assert set(OTHERS) == {each.code for each in LANGUAGES}
    assert ESPERANTO not in LANGUAGES
    six = new_annotator(100)
    for language, text in OTHERS.items():
        article = _read(annotator, text, language)
        assert article.claims
        assert article == _read(six, text, language)
    assert _read(six, SHELLING).claims == (), "without the pack nobody says anything"


def test_a_claim_says_whether_it_negates(annotator: Annotator) -> None:
    told = {claim.text: claim.frame.negated for text in (SHELLING, ARRESTS, SCHOOLS) for claim in _read(annotator, text).claims}
    assert [text for text, negated in told.items() if negated] == ["Ni ne fermos la lernejon"]
