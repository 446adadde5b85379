"""Whom a claim is attributed to, where the words for the claimant name somebody else, too, or only a kind."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from schemas import AnnotatedArticle

Annotate = Callable[[str, str], AnnotatedArticle]


@pytest.mark.parametrize(
    ("text", "claimant"),
    [
        ("Relatives of Jan Brown said that the pilot had died.", "Relatives of Jan Brown"),
        ("Jan Brown said that the pilot had died.", "Jan Brown"),
        ("Anna Lis's doctor said that the pilot had died.", "Anna Lis's doctor"),
        ("Lima's mayor, Anna Lis, said that the pilot had died.", "Anna Lis"),
        ("Police in Lima said that the pilot had died.", "Police in Lima"),
        ("The government of Peru said that the pilot had died.", "government of Peru"),
        ("Chile's mission to the United Nations said that the pilot had died.", "Chile"),
        ("The prosecutor's office said that the pilot had died. Prosecutor Jan Brown left.", "The prosecutor's office"),
        ("Chief Constable Anna Lis said that the pilot had died.", "Anna Lis"),
        ("Anadolu reported that the pilot had died.", "Anadolu"),
        ("No one was hurt, the mayor said.", "the mayor"),
    ],
)
def test_the_claimant_is_whom_its_head_names(annotate: Annotate, text: str, claimant: str) -> None:
    found = annotate(text, "en").claims[0].claimant
    assert found is not None
    assert found.name == claimant


@pytest.mark.parametrize(
    ("text", "claimant"),
    [
        ("Unilever sold two plants on Monday. The company said that the buyer had paid.", "Unilever"),
        ("The maker, Unilever, sold two plants on Monday. The company said that the buyer had paid.", "Unilever"),
        ("The High Court ruled on Monday. The company said that the buyer had paid.", "The company"),
        ("Anna Lis, the mayor, called for calm. “No one was hurt,” she said.", "Anna Lis"),
        (
            "President Jan Brown said that the war was over. President Ivan Novak left. The president denied it had begun.",
            "Ivan Novak",
        ),
    ],
)
def test_a_bare_word_means_who_was_named_before(annotate: Annotate, text: str, claimant: str) -> None:
    last = annotate(text, "en").claims[-1].claimant
    assert last is not None
    assert last.name == claimant
