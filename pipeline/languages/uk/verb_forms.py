"""Ukrainian verbs: form and tense by the ending."""

from __future__ import annotations

import re
from typing import Final

_PARTICIPLE: Final = re.compile(r".{2,40}(?:н|т)(?:ий|а|е|і|ого|ої|их|им|ою|ими)$")
_PRESENT: Final = re.compile("(?:[еє]|[иіяую]ть)(?:ся)?$")
_PREFIXED: Final = re.compile(
    "(?:за|на|по|ви|від|об|пере|при|про|роз|під|до|з(?=[бвгджзлмнр])|с(?=[пкфх])|у(?=[бвгкстх])|в(?=[бдртп]))"
    "(?:.{2,40}(?:ити|іти|нути)|.{0,40}(?:бути|йти|сти|зти|рти))(?:ся)?$"
)
_OF_MOTION: Final = re.compile("(?:ход|вод|воз|нос|їзд|лаз|гон|став|мов|бач|лежат)ити(?:ся)?$")


def verbal_features(word: str, cited: str) -> str:
    """Universal features of a verb in small letters whose infinitive is `cited`."""
    if word.endswith(("ти", "тися", "тись")) and word == cited:
        return "VerbForm=Inf"
    if word.endswith(("вши", "вшись", "ючи", "ячи", "ючись")):
        return "VerbForm=Conv"
    if word.endswith(("но", "то")):
        return "Person=0|VerbForm=Fin"
    if _PARTICIPLE.match(word) and not word.endswith(("ла", "ли", "ло")):
        return "VerbForm=Part"
    return "Tense=Fut|VerbForm=Fin" if _is_future(word, cited) else "VerbForm=Fin"


def _is_future(word: str, cited: str) -> bool:
    """Whether the form tells what will be: a synthetic future, or the present of a perfective verb."""
    if word.endswith(("име", "имуть", "атиме", "итиме", "дасть", "дадуть")):
        return True
    return _PRESENT.search(word) is not None and _is_perfective(cited)


def _is_perfective(cited: str) -> bool:
    """Whether a verb has a prefix and no ending that makes it imperfective again: its present tells what will be."""
    return _PREFIXED.match(cited) is not None and _OF_MOTION.search(cited) is None
