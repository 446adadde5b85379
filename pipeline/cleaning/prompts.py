"""What a page asks of its reader: to share, subscribe, comment, read on, accept cookies.

The rules are imperatives of a closed set of verbs with the objects that a publisher has, at the start of a short
paragraph: a sentence of the report does not address its reader. English, and Russian, Ukrainian, Hindi and Marathi.
"""

from __future__ import annotations

import re

from pipeline.cleaning.buttons import NETWORKS, PIECE, bare, is_button

LONGEST_PROMPT = 400
"""Characters: no longer paragraph is one."""

_SERVICE = (
    r"newsletters?|channels?|mailing list|updates?|alerts?|notifications?|app|podcasts?|digests?|briefings?|e-?papers?|feed|"
    r"groups?|"
    r"magazine|bulletins?|e-?mails?|account|access|free|continue|reading|comment|inbox|us|community|membership|subscriber"
)
_ASKS = (
    r"(?:please )?(?:click|tap|press|swipe|scroll)(?: on)? (?:here|below|above|this link|the (?:link|button|image|icon|bell|"
    r"video|picture))\b",
    r"(?:please )?(?:click|tap|press|swipe|scroll) to (?:read|see|watch|share|follow|subscribe|comment|express)\b",
    rf"(?:(?:please|you can|also|or|and|to|stay|get) ){{0,2}}(?:follow|like|join|find|connect with|reach|contact|tweet|"
    rf"message|add) "
    rf"(?:us|me|him|her|them) (?:on|at|via|in) .{{0,40}}\b(?:{NETWORKS})\b",
    rf"(?:follow|contact|reach|connect with) (?:the )?[@\w][\w.'’-]{{0,30}}(?: [@\w][\w.'’-]{{0,30}}){{0,6}} (?:on|at|via) "
    rf".{{0,40}}\b(?:{NETWORKS})\b",
    rf"(?:(?:please|you can|don['’]?t forget to|to|now) ){{0,2}}(?:sign up|subscribe|register|opt in|log in|sign in|join)"
    rf"(?: (?:now|today|here|below|free|for free|and|or)){{0,4}} ?(?:to|for|with|:) .{{0,60}}\b(?:{_SERVICE}|{NETWORKS})\b",
    r"(?:(?:please|you can) )?(?:sign up|subscribe|register|log in|sign in)(?: (?:now|today|here|below|free|"
    r"for free)){0,4}\W{0,5}\Z",
    r"(?:subscribe|sign up|log in|register|create an? (?:free )?account)\b.{0,60} to (?:continue|read|unlock|access|view|"
    r"comment)\b",
    r"(?:get|receive|download|install|enjoy|catch|stay|keep) .{0,80}\b(?:(?:in|to) your (?:inbox|phone|e-?mail)|"
    r"up[ -]to[ -]date with|"
    r"updated with|(?:breaking )?news alerts|(?:our|the|your|free) (?:\w+ ){0,3}(?:newsletters?|app|e-?paper))\b",
    rf"(?:if you )?(?:enjoy(?:ed)?|liked?|loved?|found) (?:this|reading (?:this|our)|our) (?:{PIECE})\b",
    r"(?:already )?(?:a |have an? )?(?:subscribers?|members?|account|registered)\? ?(?:log|sign) ?in\b",
    rf"this (?:{PIECE}) is (?:only )?(?:for|available to|reserved for) (?:\w+ ){{0,2}}(?:subscribers|members)\b",
    r"(?:do you have|have|got) (?:a |any )?(?:news tips?|tips?|story|question|comment|something to (?:say|add)|"
    r"an opinion)\b[^.?!]{0,80}\?",
    r"(?:tell us (?:what|about|in)|let us know|have your say|send us your|write to us|e-?mail us|we (?:want|"
    r"would like|['’]d like) to hear)\b",
    r"what do you think(?: (?:about|of) this[^?]{0,40})?\? .{0,80}\b(?:comments?|tell us|let us know)\b",
    r"(?:for|to (?:get|read|see)) (?:the )?(?:(?:all|more|latest|breaking|top|live|other|full) ){1,3}[^.]{2,80}"
    r"\b(?:follow|visit|click|download|subscribe|join|log on|check|stay tuned|read) (?:us|our|here|to|on|https?\b|"
    r"www\b|\w+\.\w{2,})",
    r"(?:read|see|view|find|watch|listen to) (?:the (?:rest|full|whole|complete|entire|original)|(?:more|all|"
    r"other) (?:of (?:our|the|this)|"
    r"stories|articles|news|posts|from|here|at|about this))\b.{0,120}\Z",
    r"(?:please )?(?:enable|turn on|activate|disable|turn off) (?:your )?(?:javascript|ad ?block\w*|cookies|notifications)\b",
    r"(?:listen|watch|tune in)(?: (?:to|on))? .{0,60}\b(?:live|weekdays|podcast|siriusxm|spotify|itunes|youtube)\b",
    r"(?:подписывайтесь|подпишитесь|подписаться|присоединяйтесь|поделитесь|поделиться|следите за нами|ставьте лайк|нажмите)\b",
    r"(?:підписуйтесь|підпишіться|підписуйтеся|приєднуйтесь|приєднуйтеся|поділіться|поділитися|стежте за нами|натисніть)\b",
    r"(?:हमें|हमसे|हमारे|हमारा|आप हमें|आम्हाला|आमच्या|आमचे) .{0,80}(?:फॉलो|जुड़|सब्सक्राइब|सबस्क्राइब|डाउनलोड|लाइक|शेयर|"
    r"जॉइन|ज्वाइन)",
)
_LEGAL = (
    r"(?:we|(?:this|our) (?:web)?site) (?:\w+ ){0,4}uses? (?:\w+ ){0,5}cookies\b",
    r"by (?:using|continuing|clicking|browsing)\b.{0,160}\bcookies?\b",
    r"(?:accept|reject|manage|allow) (?:all )?(?:the )?(?:optional )?(?:cookies?|consent)\b.{0,60}\Z",
    r"(?:cookie|privacy) (?:settings|policy|preferences|notice|consent)\b.{0,60}\Z|terms (?:of (?:use|service)|"
    r"and conditions)\b.{0,60}\Z",
    r"©|\(c\) ?\d|copyright (?:©|\(c\)|\d{4}|by)|все права защищены|усі права захищені|सर्वाधिकार सुरक्षित",
    r".{0,100}\b(?:all rights reserved|may not be published, broadcast|may earn (?:a|an affiliate) commission)\b",
)
_PROMPTS = tuple(re.compile(rule, re.IGNORECASE) for rule in (*_ASKS, *_LEGAL))

_TAGS_ONLY = re.compile(r"(?:[@#][\w-]{1,60}[\s,|]{0,3}){1,30}")


def is_prompt(paragraph: str) -> bool:
    """Whether `paragraph` addresses the reader, is a button, only hashtags, or a mark of separation. What starts with a
    quotation mark is none. Raises nothing; its cost does not grow beyond `LONGEST_PROMPT` characters."""
    if len(paragraph) > LONGEST_PROMPT or paragraph[:1] in "\"“«„‘'":
        return False
    text = bare(paragraph)
    return (
        not any(map(str.isalnum, text))
        or is_button(text)
        or any(rule.match(text) is not None for rule in _PROMPTS)
        or _TAGS_ONLY.fullmatch(paragraph) is not None
    )
