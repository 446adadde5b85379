"""Percentages and amounts of money in digits, with the signs and codes that any language may write."""

from __future__ import annotations

from typing import Final

from pipeline.annotation.quantities.counting import Counting, QuantityWords

PLAIN_COUNTING: Final = Counting(words=QuantityWords())
