"""Hindi time expressions, resolved against Tuesday 14 May 2024, 09:10."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from tests.readers import times

AT = datetime(2024, 5, 14, 9, 10, tzinfo=UTC)
CASES: list[tuple[str, list[tuple[str, str, str]]]] = [
    ("शुक्रवार को मंत्री रीगा पहुंचेंगे।", [("शुक्रवार", "2024-05-17T00:00", "2024-05-18T00:00")]),
    ("शुक्रवार को मंत्री रीगा पहुंचे।", [("शुक्रवार", "2024-05-10T00:00", "2024-05-11T00:00")]),
    ("कम से कम 1,500 आम नागरिकों को गुरुवार को निकाला गया।", [("गुरुवार", "2024-05-09T00:00", "2024-05-10T00:00")]),
    ("पिछले 48 घंटों में दर्जनों ड्रोन गिराए गए।", [("पिछले 48 घंटों", "2024-05-12T09:10", "2024-05-14T09:10")]),
    ("शनिवार को १२० सैनिक घायल हुए।", [("शनिवार", "2024-05-11T00:00", "2024-05-12T00:00")]),
    ("महंगाई अप्रैल में 5.3 प्रतिशत बढ़ी।", [("अप्रैल", "2024-04-01T00:00", "2024-05-01T00:00")]),
    ("पैंतीस हज़ार लोगों ने रविवार को मार्च किया।", [("रविवार", "2024-05-12T00:00", "2024-05-13T00:00")]),
    ("पिछले हफ्ते 300 टन गेहूं बेचा गया।", [("पिछले हफ्ते", "2024-05-06T00:00", "2024-05-13T00:00")]),
    ("9 मई 2023 को दो बच्चे मारे गए।", [("9 मई 2023", "2023-05-09T00:00", "2023-05-10T00:00")]),
    ("दो हफ्ते पहले सैकड़ों शरणार्थी आए।", [("दो हफ्ते पहले", "2024-04-29T00:00", "2024-05-06T00:00")]),
    ("बैठक शुक्रवार को होगी।", [("शुक्रवार", "2024-05-17T00:00", "2024-05-18T00:00")]),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_times(text: str, expected: list[tuple[str, str, str]]) -> None:
    found = [
        (text[slice(*each.span)], each.range.start.isoformat()[:16], each.range.end.isoformat()[:16])
        for each in times(text, "hi", AT)
    ]
    assert found == expected


@pytest.mark.parametrize(
    ("text", "day"), [("कल दिल्ली में बैठक हुई।", "2024-05-13T00:00"), ("बैठक कल दिल्ली में होगी।", "2024-05-15T00:00")]
)
def test_tense_tells_yesterday_from_tomorrow(text: str, day: str) -> None:
    assert [each.range.start.isoformat()[:16] for each in times(text, "hi", AT)] == [day]
