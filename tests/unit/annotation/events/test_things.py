"""The senses of a verb that what it is done to, or what does it, tells apart."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from schemas import AnnotatedArticle

Annotate = Callable[[str, str], AnnotatedArticle]


def _code(annotate: Annotate, text: str, claim: int = 0) -> str | None:
    event = annotate(text, "en").claims[claim].frame.event
    return None if event is None else event.code


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("The rebels seized two villages near Goma on Monday.", "coerce.occupy"),
        ("The police seized two pistols in Goma on Monday.", "coerce.confiscate"),
        ("Commandos captured a smuggler in Goma on Monday.", "coerce.arrest"),
        ("The mayor said that the party had bought votes.", "crime.corruption"),
        ("The firm said that it had bought a rival.", "economy.buy"),
        ("The lawyer said that three of the charges had been dropped.", "justice"),
        ("The bank said that its profit had dropped.", "economy.fall"),
        ("The bank said that its shares had plunged.", "economy.fall"),
        ("A bus plunged into a gorge near Cusco on Monday.", "accident.road"),
        ("The driver had lost control, the mayor said.", "accident.road"),
        ("The army had lost control of Goma, the mayor said.", "retreat.withdraw"),
        ("The minister cancelled a trip to Chile on Monday.", "consult.visit:ended"),
        ("Lufthansa cancelled 200 flights on Monday.", "works.suspend"),
        ("The union called off the strike in Lyon on Monday.", "protest.strike:ended"),
        ("The mayor said that a pipe had leaked.", "accident"),
        ("The mayor said that a clerk had leaked the memo.", "crime.espionage"),
        ("Students burned a flag in Lima on Monday.", "protest.demo"),
        ("Police fired tear gas in Lima on Monday.", "coerce"),
        ("The zoo fired its director on Monday.", "office.dismiss"),
        ("The federation suspended the goalkeeper on Monday.", "sport.suspend"),
        ("The governor suspended the judge on Monday.", "office.dismiss"),
        ("Chile suspended imports from Peru on Monday.", "sanction.discontinue"),
        ("Hackers broke into the network of the port on Monday.", "coerce.cyber"),
        ("Japan gave 3 million dollars on Monday.", "aid"),
        ("The court will hear the case on Friday.", "justice.trial:planned"),
        ("The jury found the surgeon guilty on Monday.", "justice.convict"),
        ("Poland scrambled two jets on Monday.", "mobilize"),
        ("Air defences shot down 12 of the drones on Monday.", "assault.repel"),
        ("The river burst its banks near Brno on Monday.", "disaster.flood"),
        ("The talks stalled on Monday, the mediator said.", "consult:ended"),
        ("The truce collapsed on Monday, the mediator said.", "retreat.ceasefire:ended"),
        ("Gold hit a record on Monday, traders said.", "economy.rise"),
        ("The decision hit farmers on Monday, the mayor said.", None),
        ("“We raised it twice,” the mayor said.", None),
        ("The mayor said that he had acted alone.", None),
        ("The factory supplied shirts to a Danish brand on Monday.", "economy"),
        ("Chile supplied tents to Peru on Monday.", "aid"),
        ("Denmark supplied 19 howitzers to Estonia on Monday.", "mobilize.arms"),
        ("Residents protested against the ban in Lima on Monday.", "protest"),
        ("Japan protested against the ban on Monday.", "accuse.disapprove"),
    ],
)
def test_a_verb_has_the_sense_that_its_thing_tells(annotate: Annotate, text: str, code: str | None) -> None:
    assert _code(annotate, text) == code


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("The number of strikes in Chile fell to 12, the ministry said.", "assault"),
        ("The number of people displaced by fighting rose to 900, the UN said.", "movement.evacuate"),
        ("Thousands of people were evacuated before the storm reached Manila on Monday.", "movement.evacuate"),
        ("Six people died after a storm hit Manila on Monday.", "disaster.storm"),
        ("There was no evidence of fraud, the board said.", "crime.fraud:negated"),
        ("The minister said that he had no intention of resigning.", "office.resign:negated"),
        ("“We have no choice but to retaliate,” the general said.", "assault:planned"),
        ("The general ruled out talks with the rebels.", "consult"),
        ("The engineer warned that the dam could burst.", "accident:threatened"),
        ("The engineer warned that the dam had no gates.", None),
        ("The guard may have drowned, the mayor said.", "accident.drowning"),
        ("The minister said that Chile was ready to resume talks with Peru.", "consult:planned"),
        ("The fire forced residents to flee on Monday, the mayor said.", "movement.flee"),
        ("The banker said that he would appeal.", "justice.appeal:planned"),
    ],
)
def test_what_did_not_simply_happen(annotate: Annotate, text: str, code: str | None) -> None:
    assert _code(annotate, text) == code


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("India launched a probe on Monday. The rocket left its orbit.", "science.launch"),
        ("India launched a probe on Monday. The police searched a bank.", "accuse.investigate"),
        ("The takeover was unfair, the mayor said. Every shareholder lost money.", "economy.buy"),
        ("The trial was stopped, the mayor said. Two patients had swallowed the drug.", "science.test:ended"),
        ("Brazil beat Japan on Monday. The match was dull.", "sport.win"),
    ],
)
def test_a_sense_that_the_article_tells(annotate: Annotate, text: str, code: str) -> None:
    assert _code(annotate, text) == code
