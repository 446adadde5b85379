"""The words that bound a number: "more than", "at least", "up to", "около", "не менее", "+"."""

from __future__ import annotations

from typing import Literal

from pipeline.annotation.quantities.tokens import Tokens

Bound = Literal["min", "max", "about", "between"]

_WORDS: dict[Bound, str] = {
    "min": """
        more than | over | at least | no fewer than | no less than | not less than | not fewer than | upwards of |
        in excess of | above | exceeding | exceeded | exceeds | exceed | surpassed | topped | minimum of | > | ≥ | más
        de | al menos | por lo menos | no menos de | como mínimo | por encima de | superior a | superó los |
        superan los | supera los | понад | більше | більше ніж | більш ніж | більш як | щонайменше | не менше | не менше ніж |
        не менш як | принаймні | перевищила | перевищує | कम से कम | न्यूनतम | किमान | कमीत कमी | более |
        более чем | больше | больше чем | свыше | не менее | не менее чем | не меньше | не меньше чем | минимум |
        как минимум | по меньшей мере | по крайней мере | превысило | превысил | превысила | превысили | превышает | сверх
    """,
    "max": """
        fewer than | less than | under | up to | at most | no more than | not more than | as many as | maximum of | below |
        < | ≤ | menos de | hasta | no más de | como máximo | a lo sumo | un máximo de | менше | менше ніж | менш як | не більше |
        щонайбільше | अधिकतम | ज़्यादा से ज़्यादा | ज्यादा से ज्यादा | कमाल | जास्तीत जास्त | до | менее | менее чем |
        меньше | меньше чем | не более | не более чем | не больше | не больше чем |
        максимум | вплоть до
    """,
    "about": """
        about | some | around | nearly | almost | roughly | approximately | an estimated | estimated | close to | just over |
        just under | ~ | ≈ | unos | unas | casi | cerca de | alrededor de | aproximadamente | en torno a | alrededor
        de unos | близько |
        майже | приблизно | орієнтовно | करीब | क़रीब | लगभग | तकरीबन | सुमारे | जवळपास | जवळजवळ | साधारण | около |
        почти | примерно | приблизительно | порядка | приблизительно в | ориентировочно
    """,
    "between": """
        between | from | between about | entre | de | від | між | между | от | с
    """,
}
_PHRASES: dict[tuple[str, ...], Bound] = {
    tuple(phrase.split()): bound for bound, phrases in _WORDS.items() for phrase in phrases.split("|")
}
_LONGEST = max(map(len, _PHRASES))
_CHANGE = (
    "вырос",
    "вырас",
    "увелич",
    "возрос",
    "возраст",
    "сниз",
    "сократ",
    "упал",
    "повыс",
    "довел",
    "поднял",
    "уменьш",
    "опуст",
    "зрос",
    "збільш",
    "скорот",
    "підвищ",
    "зменш",
)
"""Beginnings of verbs of change."""
_SENTENCED = ("засуд", "присуд", "приговор", "приговар", "осужд", "осуд")
"""Beginnings of verbs of sentencing."""
_AFTER: dict[tuple[str, ...], Bound] = {
    ("or", "more"): "min",
    ("or", "so"): "about",
    ("or", "fewer"): "max",
    ("or", "less"): "max",
    ("से", "अधिक"): "min",
    ("से", "ज़्यादा"): "min",
    ("से", "ज्यादा"): "min",
    ("से", "भी", "अधिक"): "min",
    ("से", "भी", "ज़्यादा"): "min",
    ("से", "ऊपर"): "min",
    ("से", "कम"): "max",
    ("तक",): "max",
    ("हून", "अधिक"): "min",
    ("हून", "जास्त"): "min",
    ("पेक्षा", "अधिक"): "min",
    ("पेक्षा", "जास्त"): "min",
    ("पेक्षा", "कमी"): "max",
    ("o", "más"): "min",
    ("або", "більше"): "min",
    ("и", "более"): "min",
    ("или", "более"): "min",
}


def before(tokens: Tokens, index: int) -> tuple[frozenset[Bound], int]:
    """The bounds just before a token, three in a row at most ("at least about"), and the index of the first of their tokens."""
    found: set[Bound] = set()
    for _ in range(3):
        for length in range(min(_LONGEST, index), 0, -1):
            bound = _PHRASES.get(tokens.keys(index - length, index))
            if bound and not _reached(tokens, index - length):
                found.add(bound)
                index -= length
                break
        else:
            break
    return frozenset(found), index


def _reached(tokens: Tokens, index: int) -> bool:
    """Whether "до" says where a change ends ("выросло до 5"), or how long a sentence is, and not a bound."""
    if tokens[index].key != "до":
        return False
    sentenced = any(tokens[each].key.startswith(_SENTENCED) for each in range(max(0, index - 12), index))
    return sentenced or tokens[index - 1].key.startswith(_CHANGE)


def after(tokens: Tokens, index: int) -> tuple[Bound | None, int]:
    """The bound that begins at a token ("+", "or more") and the index of the token after it."""
    if tokens[index].text == "+" and tokens.glued(index):
        return "min", index + 1
    for length in (3, 2, 1):
        bound = _AFTER.get(tokens.keys(index, index + length))
        if bound:
            return bound, index + length
    return None, index
