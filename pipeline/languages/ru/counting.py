"""What a Russian number counts: adjectives and the noun after it, by pymorphy3's dictionary."""

from __future__ import annotations

from pipeline.annotation.quantities.tokens import Tokens, word_class
from pipeline.languages.en.counting import Counted
from pipeline.languages.ru.morphology import readings

_LONGEST = 4
_PEOPLE = frozenset({"человек", "лицо", "душа", "тело", "жертва", "персонал", "ребенок", "ребёнок", "жизнь"})
"""Nouns for people that the dictionary does not give as animate, or not only."""
_ANIMALS = word_class(
    """
    собака кошка лошадь корова овца коза свинья животное птица рыба медведь волк тигр лев слон верблюд олень змея пчела
    насекомое мышь крыса
    """
)
_BETWEEN = frozenset({"из", "еще", "его", "ее", "их", "более", "менее"})
_HARM = word_class(
    """
    погибнуть убить убитый ранить раненый пострадать погибший умереть скончаться задержать арестовать пострадавший ранение
    """
)
_INJURIES = word_class("ранение травма ожог увечье ушиб перелом контузия повреждение")
_TOLL = frozenset(["число", "жертва", "погибший", "раненый", "пострадавший", "убитый"])


def counted(tokens: Tokens, index: int) -> Counted:
    """What a number before token `index` counts; nothing is named where `first` and `end` are equal."""
    while tokens[index].key in _BETWEEN:
        index += 1
    end, head = index, None
    while end < index + _LONGEST and tokens[end].kind == "word" and len(tokens[end].text) < 40:
        after = tokens.compound(end)
        word = tokens.text[tokens[end].start : tokens[after - 1].end]
        found = readings(word.rsplit("-", 1)[-1])
        best = found[0]
        noun = any(each.pos == "NOUN" for each in found)
        adjective = best.pos in ("ADJF", "PRTF")
        if not (noun and best.pos in ("NOUN", "ADJF", "PRTF")) and not adjective:
            break
        end, head = after, word
        if noun and not (adjective and _is_noun(tokens, end)):
            break
    if head is None or not (tokens[index].text.islower() or tokens[index].text.isalpha()):
        return Counted(index, index, person=False)
    return Counted(index, end, _is_person(head))


def _is_noun(tokens: Tokens, index: int) -> bool:
    return (
        tokens[index].kind == "word"
        and len(tokens[index].text) < 40
        and readings(tokens[index].text)[0].pos in ("NOUN", "ADJF", "PRTF")
    )


def _is_person(word: str) -> bool:
    found = readings(word.rsplit("-", 1)[-1])
    nouns = [each for each in found if each.pos == "NOUN"]
    if nouns:
        return (nouns[0].animate or nouns[0].lemma in _PEOPLE) and nouns[0].lemma not in _ANIMALS
    return found[0].pos == "PRTF" or found[0].lemma in _HARM


def bare_person(tokens: Tokens, first: int, end: int) -> bool:
    """Whether a number without a noun is one of people: a verb of harm beside it, or a word for victims before it."""
    beside = [tokens[first - 1], tokens[end]]
    if any(_lemmas(token.text) & _HARM for token in beside if token.kind == "word"):
        return True
    if "получить" in _lemmas(tokens[end].text) and _lemmas(tokens[end + 1].text) & _INJURIES:
        return True
    before = [tokens[index] for index in range(max(first - 6, 0), first)]
    return any(_lemmas(token.text) & (_TOLL - {"число"}) for token in before if token.kind == "word")


def _lemmas(word: str) -> set[str]:
    return {each.lemma for each in readings(word)} if len(word) < 40 else set()
