"""Several mentions in one article: what it says again, goes on to say, and says about what it said."""

from __future__ import annotations

from pipeline.resolution import Resolver
from schemas import Frame
from tests.mentions import FLOOD, article, kinds, mention, people

BRIDGE = "rockets destroyed the old harbour bridge overnight"
BRIDGE_AGAIN = "rockets destroyed the harbour bridge in Nordhaven overnight"

THINGS = ["pergolas", "gazebos", "trellises", "barns", "fences", "orchards", "hedges"]
STEPS = [" ".join(THINGS[at : at + 5]) for at in range(3)]
"""The first is one claim with the second, the second with the third, the first and the third are not."""


def test_what_is_said_about_a_mention_goes_to_its_claim() -> None:
    first = mention(FLOOD)
    about = mention("the claim", 1, who="name:GB intelligence", stance="confirmed").model_copy(update={"about": first.mention_id})
    opened, confirmed = Resolver({}).resolve(article(first, about)).events
    assert (confirmed.type, confirmed.claim_id, confirmed.claim.mentions) == ("claim.corroborated", opened.claim_id, 2)


def test_an_article_goes_on_rather_than_repeat_itself() -> None:
    one, other = Resolver({}).resolve(article(mention(BRIDGE), mention(BRIDGE_AGAIN))).events
    assert (one.type, other.type) == ("claim.new", "claim.new")


def test_what_an_article_says_again_with_its_number_is_the_same_claim() -> None:
    hurt = Frame(quantities=(people(4),))
    one, other = (
        Resolver({}).resolve(article(mention(BRIDGE, frame=hurt), mention(BRIDGE_AGAIN, frame=hurt, stance="denied"))).events
    )
    assert (other.type, other.claim_id) == ("claim.contradicted", one.claim_id)


def test_another_article_puts_the_same_claim_in_such_words() -> None:
    resolver = Resolver({})
    (one,) = resolver.resolve(article(mention(BRIDGE), name="1")).events
    (other,) = resolver.resolve(article(mention(BRIDGE_AGAIN), name="2", source="b.example")).events
    assert other.claim_id == one.claim_id


def test_a_claim_is_compared_as_an_earlier_mention_of_the_article_left_it() -> None:
    fallen = Frame(quantities=(people(4),))
    first, *later = (mention(text, number, fallen) for number, text in enumerate(STEPS))
    known = article(first, name="1")
    assert kinds(Resolver({}), known, article(later[1], name="2")) == ["claim.new", "claim.new"]
    assert kinds(Resolver({}), known, article(*later, name="2")) == ["claim.new", "claim.duplicate", "claim.duplicate"]


def test_two_numbers_of_one_article_are_no_update() -> None:
    four, nine = Frame(quantities=(people(4),)), Frame(quantities=(people(9),))
    one, other = Resolver({}).resolve(article(mention(BRIDGE, frame=four), mention(BRIDGE, 1, frame=nine))).events
    assert (one.type, other.type, other.match) == ("claim.new", "claim.new", None)
