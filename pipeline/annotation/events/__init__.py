"""Events: what type of event a claim asserts, who does it, and to whom."""

from pipeline.annotation.events.coding import coded
from pipeline.annotation.events.ontology import event
from pipeline.annotation.events.predicates import Coded
from pipeline.annotation.events.roles import roles

__all__ = ["Coded", "coded", "event", "roles"]
