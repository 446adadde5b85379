"""Claims inside claims, reporters named at the end, and speech without a verb."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from pipeline.annotation.text.document import Document
from tests.attribution_rows import Row, rows


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Oslo said that Warsaw had denied the theft.",
            (
                ("Oslo", None, "said", ("that Warsaw had denied the theft",), False, "asserted", "stated"),
                ("Warsaw", None, "had denied", ("the theft",), False, "denied", "stated"),
            ),
        ),
        (  # "he" may be anybody, and nobody else is named
            "The army said that he denied the theft.",
            (("The army", None, "said", ("that he denied the theft",), False, "asserted", "stated"),),
        ),
        (
            "The police reported 40 arrests, the Interfax agency reported on Monday.",
            (
                ("The police", None, "reported", ("40 arrests",), False, "asserted", "stated"),
                ("the Interfax agency", None, "reported", ("The police reported 40 arrests",), False, "asserted", "stated"),
            ),
        ),
        (
            "The mayor's claim that the bridge was safe was rejected by the engineers.",
            (
                ("The mayor", None, "claim", ("that the bridge was safe",), False, "asserted", "hedged"),
                (
                    "the engineers",
                    None,
                    "was rejected",
                    ("The mayor's claim that the bridge was safe",),
                    False,
                    "denied",
                    "stated",
                ),
            ),
        ),
        (  # the media report suggests it, not the governor who denies that
            "The governor denied a report suggesting that the dam had failed.",
            (("The governor", None, "denied", ("a report suggesting that the dam had failed",), False, "denied", "stated"),),
        ),
    ],
)
def test_claims_inside_claims(read: Callable[[str], Document], text: str, expected: tuple[Row, ...]) -> None:
    assert rows(read(text)) == expected


def test_a_bare_role_is_who_was_named_with_it(read: Callable[[str], Document]) -> None:
    text = "A local man was killed, Governor Ivan Novak said. The governor added that two houses burned down."
    assert rows(read(text)) == (
        ("Governor Ivan Novak", None, "said", ("A local man was killed",), False, "asserted", "stated"),
        ("The governor", "Governor Ivan Novak", "added", ("that two houses burned down",), False, "asserted", "stated"),
    )


def test_a_clause_gets_back_the_noun_that_it_lacks(read: Callable[[str], Document]) -> None:
    assert rows(read("The houses that officials said were burnt stood in Brno.")) == (
        ("officials", None, "said", ("The houses", "were burnt"), False, "asserted", "stated"),
    )


def test_a_transcript_has_a_claimant_for_each_line(read: Callable[[str], Document]) -> None:
    text = "Eva Smith met Jan Brown on Monday.\n\nBROWN: We left the town at noon. Nobody was there.\n\nSMITH: Two men died."
    assert rows(read(text)) == (
        ("BROWN", "Jan Brown", ":", ("We left the town at noon. Nobody was there",), False, "asserted", "stated"),
        ("SMITH", "Eva Smith", ":", ("Two men died",), False, "asserted", "stated"),
    )


def test_capitals_that_name_nobody_open_no_transcript(read: Callable[[str], Document]) -> None:
    assert rows(read("WHERE: The town hall of Brno.\n\nWHEN: Monday at noon.")) == ()


def test_a_quotation_is_signed_behind_a_dash(read: Callable[[str], Document]) -> None:
    text = "“The dam broke at noon. We ran.”\n― Eva Novakova, Brno"
    assert rows(read(text)) == (("Eva Novakova", None, "―", ("“The dam broke at noon. We ran.”",), True, "asserted", "stated"),)


def test_quotations_of_mixed_marks_end_where_they_end(read: Callable[[str], Document]) -> None:
    assert rows(read('“The bridge is safe," the mayor said. "Nobody was hurt,” she added.')) == (
        ("the mayor", None, "said", ('“The bridge is safe,"',), True, "asserted", "stated"),
        ("she", "the mayor", "added", ('"Nobody was hurt,”',), True, "asserted", "stated"),
    )


def test_who_goes_on_after_a_comma_has_a_claim_of_their_own(read: Callable[[str], Document]) -> None:
    assert rows(read("The mayor said the dam had held, but a farmer said the fields had flooded.")) == (
        ("The mayor", None, "said", ("the dam had held",), False, "asserted", "stated"),
        ("a farmer", None, "said", ("the fields had flooded",), False, "asserted", "stated"),
    )


def test_a_reporter_at_the_end_has_the_whole_sentence(read: Callable[[str], Document]) -> None:
    text = "Novak won a third term in Brno, the court said, in a poll that the union called a farce."
    content = ("Novak won a third term in Brno", "in a poll that the union called a farce")
    assert rows(read(text)) == (("the court", None, "said", content, False, "asserted", "stated"),)


def test_verbs_with_particles_report(read: Callable[[str], Document]) -> None:
    assert rows(read("The minister ruled out raising taxes.")) == (
        ("The minister", None, "ruled out", ("raising taxes",), False, "denied", "stated"),
    )


def test_who_asks_for_something_leaves_nothing_open(read: Callable[[str], Document]) -> None:
    assert rows(read("The general asked the villagers to leave.")) == (
        ("The general", None, "asked", ("the villagers to leave",), False, "asserted", "stated"),
    )


def test_a_passive_keeps_the_place_of_what_is_reported(read: Callable[[str], Document]) -> None:
    assert rows(read("Two cases were confirmed in Brno.")) == (
        (None, None, "were confirmed", ("Two cases", "in Brno"), False, "confirmed", "hedged"),
    )


def test_a_reporter_at_the_end_has_what_the_parser_took_for_an_object(read: Callable[[str], Document]) -> None:
    text = "A post on X that named a supposed asylum seeker as the attacker was false, the police said."
    content = ("A post on X that named a supposed asylum seeker as the attacker was false",)
    assert rows(read(text)) == (("the police", None, "said", content, False, "asserted", "stated"),)


def test_inside_a_content_only_an_act_of_speech_is_somebody_elses_claim(read: Callable[[str], Document]) -> None:
    found = rows(read("The paper reported that Oslo had praised the deal."))
    assert found == (("The paper", None, "reported", ("that Oslo had praised the deal",), False, "asserted", "stated"),)


def test_direct_speech_behind_anothers_content_is_who_brings_its(read: Callable[[str], Document]) -> None:
    found = rows(read('The memo noted that the gate was open, and the guard bragged, "Nobody gets past me here."'))
    assert found == (
        ("The memo", None, "noted", ("that the gate was open",), False, "asserted", "stated"),
        ("the guard", None, "bragged", ('"Nobody gets past me here."',), True, "asserted", "stated"),
    )
