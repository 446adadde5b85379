"""English quantities, whole values compared."""

from __future__ import annotations

import pytest

from pipeline.annotation.quantities.finding import FoundQuantity
from schemas import Quantity, Unit
from tests.readers import quantities

Case = tuple[str, str, float | None, float | None, float | None, Unit, str | None]
CASES: list[Case] = [
    ("Officials say {} were killed.", "over 750 Ukrainian soldiers", 750, 750, None, "person", "Ukrainian soldiers"),
    ("They said that {} had been captured.", "more than 30 large areas", 30, 30, None, "item", "large areas"),
    ("{} drowned.", "at least 12 people", 12, 12, None, "person", "people"),
    ("Shells hit {} there.", "no fewer than 40 civilians", 40, 40, None, "person", "civilians"),
    ("Losses: {}.", "> 50 tanks", 50, 50, None, "item", "tanks"),
    ("They let {} in.", "fewer than 20 refugees", 20, None, 20, "person", "refugees"),
    ("It holds {}.", "up to 300 troops", 300, None, 300, "person", "troops"),
    ("It holds {}.", "at most 3 trucks", 3, None, 3, "item", "trucks"),
    ("Fire took {}.", "about 90 houses", 90, None, None, "item", "houses"),
    ("There are {} left.", "nearly 5,000 militants", 5000, None, None, "person", "militants"),
    ("There are {} left.", "at least some 50 workers", 50, 50, None, "person", "workers"),
    ("There are {} left.", "50 or more hostages", 50, 50, None, "person", "hostages"),
    ("They sent {}.", "200+ drones", 200, 200, None, "item", "drones"),
    ("They sent {}.", "between 10 and 20 drones", None, 10, 20, "item", "drones"),
    ("They sent {}.", "10 to 15 rockets", None, 10, 15, "item", "rockets"),
    ("They sent {}.", "10-15 rockets", None, 10, 15, "item", "rockets"),
    ("There were {} outside.", "two to three thousand protesters", None, 2000, 3000, "person", "protesters"),
    ("It cost {} last year.", "33.8 billion naira", 33.8e9, None, None, "money", "NGN"),
    ("It sank {} off Java.", "40 nautical miles", 74080, None, None, "metre", None),
    ("Two died and {} others were slightly hurt.", "five", 5, None, None, "person", None),
    ("{} others have fled.", "More than 2,500", 2500, 2500, None, "person", None),
    ("They left {} behind.", "two or three villages", None, 2, 3, "item", "villages"),
    ("They found {}.", "17 of the 20 paintings", 17, None, None, "item", "paintings"),
    ("They hired {} back.", "about 200 out of its 1,500 workers", 200, None, None, "person", "workers"),
    ("They spent 3 of the {}.", "10 million dollars", 10000000, None, None, "money", "USD"),
    ("They freed {}.", "dozens of civilians", None, 24, None, "person", "civilians"),
    ("It moved {}.", "tens of thousands of people", None, 20000, None, "person", "people"),
    ("It moved {}.", "several hundred Syrians", None, 200, None, "person", "Syrians"),
    ("It moved {}.", "half a million people", 500000, None, None, "person", "people"),
    ("It moved {}.", "2.5 million refugees", 2500000, None, None, "person", "refugees"),
    ("It moved {}.", "two and a half million people", 2500000, None, None, "person", "people"),
    ("They held {}.", "a dozen rebels", 12, None, None, "person", "rebels"),
    ("They held {}.", "1,200 servicemen", 1200, None, None, "person", "servicemen"),
    ("They held {}.", "forty-three bridges", 43, None, None, "item", "bridges"),
    ("They held {}.", "one hundred and twenty men", 120, None, None, "person", "men"),
    ("It helps {}.", "3 lakh farmers", 300000, None, None, "person", "farmers"),
    ("It helps {}.", "2 crore voters", 20000000, None, None, "person", "voters"),
    ("It helps {}.", "1,50,000 families", 150000, None, None, "item", "families"),
    ("It helps {}.", "१२ officers", 12, None, None, "person", "officers"),
    ("It helps {}.", "80% of residents", 80, None, None, "percent", "residents"),
    ("Prices rose {}.", "5 per cent", 5, None, None, "percent", None),
    ("Prices rose {}.", "from 10 to 20 percent", None, 10, 20, "percent", None),
    ("It cost {}.", "$5m", 5000000, None, None, "money", "USD"),
    ("It cost {}.", "US$5 million", 5000000, None, None, "money", "USD"),
    ("It cost {}.", "€3 billion", 3000000000, None, None, "money", "EUR"),
    ("It cost {}.", "£2.10", 2.1, None, None, "money", "GBP"),
    ("It cost {}.", "5 million dollars", 5000000, None, None, "money", "USD"),
    ("It cost {}.", "$5-6 million", None, 5000000, 6000000, "money", "USD"),
    ("It cost {}.", "$5m-$6m", None, 5000000, 6000000, "money", "USD"),
    ("It cost {}.", "Rs 500 crore", 5000000000, None, None, "money", "INR"),
    ("It cost {}.", "two Jordanian dinars", 2, None, None, "money", "JOD"),
    ("It cost {}.", "more than 5m euros", 5000000, 5000000, None, "money", "EUR"),
    ("It lies {} from the border.", "20 km", 20000, None, None, "metre", None),
    ("He survived a {} fall.", "600-metre", 600, None, None, "metre", None),
    ("It covers {}.", "60 square kilometres", 60000000, None, None, "square_metre", None),
    ("It burnt {}.", "1,500 hectares of forest", 15000000, None, None, "square_metre", "forest"),
    ("It carried {}.", "20 tonnes of ammunition", 20000, None, None, "kilogram", "ammunition"),
    ("It carried {}.", "100 metric tons of grain", 100000, None, None, "kilogram", "grain"),
    ("It carried {}.", "300 pounds of explosives", 136.077711, None, None, "kilogram", "explosives"),
    ("It carried {}.", "a million barrels of oil", 158987294.928, None, None, "litre", "oil"),
    ("It fell to {}.", "-5 degrees Celsius", -5, None, None, "degree_celsius", None),
    ("It makes {}.", "500 MW", 500000000, None, None, "watt", None),
    ("It took {}.", "3 hours", 10800, None, None, "second", None),
    ("They lost {}.", "3 F-16 jets", 3, None, None, "item", "F-16 jets"),
    ("They lost {}.", "40 HIMARS launchers", 40, None, None, "item", "HIMARS launchers"),
    ("They lost {}.", "15 helicopters", 15, None, None, "item", "helicopters"),
    ("They lost {}.", "100,000 U.S. troops", 100000, None, None, "person", "U.S. troops"),
    ("They lost {}.", "30 Iraqi police officers", 30, None, None, "person", "Iraqi police officers"),
    ("They lost {}.", "over 2000 soldiers", 2000, 2000, None, "person", "soldiers"),
    ("They lost {}.", "23 Greek and Maltese sailors", 23, None, None, "person", "Greek and Maltese sailors"),
    ("They lost {}.", "one soldier", 1, None, None, "person", "soldier"),
    ("They lost {}.", "three of the soldiers", 3, None, None, "person", "soldiers"),
    ("They found {}.", "25 more bodies", 25, None, None, "person", "bodies"),
    ("They found {}.", "12 wounded", 12, None, None, "person", "wounded"),
    ("The fire kills {}.", "10", 10, None, None, "person", None),
    ("The death toll rises to {}.", "35", 35, None, None, "person", None),
    ("In all {} were injured.", "14", 14, None, None, "person", None),
    ("In all {} were deported.", "14", 14, None, None, "person", None),
    ("The number of miners killed since May rose to {}.", "422", 422, None, None, "person", "miners"),
    ("The number of storms to hit Java has risen to {}.", "2,010", 2010, None, None, "item", "storms"),
    ("The number of wounded {}.", "exceeds 41,000", 41000, 41000, None, "person", "wounded"),
    ("Confirmed cases climbed to {}.", "4,860", 4860, None, None, "item", "cases"),
    ("They sent {}.", "19 howitzers", 19, None, None, "item", "howitzers"),
    ("They sent {}.", "two sheriffs", 2, None, None, "person", "sheriffs"),
]


@pytest.mark.parametrize(("frame", "expression", "value", "low", "high", "unit", "of"), CASES, ids=[case[1] for case in CASES])
def test_finds(
    frame: str, expression: str, value: float | None, low: float | None, high: float | None, unit: Unit, of: str | None
) -> None:
    start = frame.index("{}")
    expected = FoundQuantity((start, start + len(expression)), Quantity(value=value, min=low, max=high, unit=unit, of=of))
    assert quantities(frame.format(expression), "en") == (expected,)


@pytest.mark.parametrize(
    "text",
    [
        "In 2014 the 2016 summit was held.",
        "Article 5 of the treaty and Resolution 2254 hold.",
        "Robert Smith, 32, won.",
        "A 32-year-old man and a child 5 years old won.",
        "Rovers 3-2 Wanderers.",
        "Call +44 20 7946 0958 or 555-123-4567.",
        "It happened in the last 48 hours.",
        "It happened three days ago, on 12 May, at 10:30 am.",
        "One of the men left, no one stayed.",
        "The T-72, the S-300 and the HIMARS M142 are new.",
        "It came 20 times, on the 20th anniversary.",
        "The files 9/11 and 24/7 are gone.",
        "Some 999999999999999999 people or " + "9" * 10_000 + " people.",
        "It lies at 1.200.3.4.",
        "There were 1.200 soldiers.",
        "The wind blew at 60 km/h.",
        "The wind blew at 60 kilometres per hour, then at 90 miles an hour.",
        "The share rose to 40 and fell to 30.",
        "",
    ],
)
def test_finds_nothing(text: str) -> None:
    assert quantities(text, "en") == ()


def test_what_comes_each_hour_is_counted() -> None:
    text = "Some 300 people an hour are crossing."
    found = [(text[slice(*each.span)], each.quantity.unit) for each in quantities(text, "en")]
    assert found == [("Some 300 people", "person")]


def test_several_in_order() -> None:
    text = "About 10 were killed and 12 wounded; 4 tanks burnt."
    found = [(text[slice(*each.span)], each.quantity.unit, each.quantity.of) for each in quantities(text, "en")]
    assert found == [("About 10", "person", None), ("12 wounded", "person", "wounded"), ("4 tanks", "item", "tanks")]


@pytest.mark.parametrize("word", ["thousands", "hundreds", "dozens"])
def test_crowds_are_people(word: str) -> None:
    (found,) = quantities(f"In the capital {word} protest.", "en")
    assert (found.quantity.unit, found.quantity.of, found.quantity.value) == ("person", None, None)


@pytest.mark.parametrize(
    "text", ["1-2-" * 20_000, "9" * 100_000, "12 " * 30_000, "1," * 50_000, "5 U." + "U." * 40_000, "5 a-" * 20_000]
)
def test_hostile_digits_are_safe(text: str) -> None:
    assert len(quantities(text, "en")) <= 100
    assert len(quantities(text, "ru")) <= 100
