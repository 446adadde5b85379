"""Annotated articles, in order, to events: stories, claims and the state behind them."""

from pipeline.resolution.forgetting import Retention
from pipeline.resolution.resolver import Resolution, Resolver
from pipeline.resolution.state import State

__all__ = ["Resolution", "Resolver", "Retention", "State"]
