"""Organisations whose name goes on with another."""

from __future__ import annotations

from pipeline.languages.ru.naming.joined import joined
from pipeline.languages.ru.naming.runs import Run
from tests.russian import row


def test_a_state_belongs_to_its_body() -> None:
    words = row("ФАС", "России/россия/PROPN/Case=Gen")
    assert joined(words, [Run(0, 0, "ORGANISATION"), Run(1, 1, "LOCATION")]) == [Run(0, 1, "ORGANISATION")]
    other = row("ФАС", "Россия/россия/PROPN/Case=Nom")
    assert len(joined(other, [Run(0, 0, "ORGANISATION"), Run(1, 1, "LOCATION")])) == 2


def test_a_namesake_and_an_academy_belong_to_it() -> None:
    theatre = row("Театр", "имени", "Чехова")
    assert joined(theatre, [Run(0, 0, "ORGANISATION"), Run(2, 2, "PERSON")]) == [Run(0, 2, "ORGANISATION")]
    institute = row("Институт/институт", "философии", "РАН")
    assert joined(institute, [Run(0, 1, "ORGANISATION"), Run(2, 2, "ORGANISATION")]) == [Run(0, 2, "ORGANISATION")]


def test_a_quoted_name_is_whole_and_names_never_overlap() -> None:
    quoted = row("«", "ФАС", "России/россия/PROPN/Case=Gen")
    assert len(joined(quoted, [Run(1, 1, "ORGANISATION"), Run(2, 2, "LOCATION")])) == 2
    assert joined(quoted, [Run(1, 2, "PERSON"), Run(2, 2, "LOCATION")]) == [Run(1, 2, "PERSON")]
