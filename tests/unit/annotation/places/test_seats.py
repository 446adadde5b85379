"""Large towns of regions that bear no town's name."""

import pycountry

from pipeline.annotation.places.seats import seats


def test_every_seat_is_one_of_a_region() -> None:
    assert seats().keys() <= {division.code for division in pycountry.subdivisions}
    assert (seats()["UA-07"], seats()["ES-CN"]) == ("Lutsk", "Las Palmas de Gran Canaria")
