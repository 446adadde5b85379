"""Buttons, and labels and headings over links: what a page's own furniture says, as whole paragraphs.

English, and Russian, Ukrainian, Hindi and Marathi. Each list is a closed set of what publishers write there.
"""

from __future__ import annotations

import re

LONGEST_HEADING = 80

NETWORKS = (
    r"facebook|twitter|x|instagram|telegram|whats ?app|you ?tube|linkedin|pinterest|reddit|tik ?tok|threads|mastodon|"
    r"bluesky|viber|vk|"
    r"google news|apple news|spotify|social media|flipboard|snapchat|rss|e-?mail|телеграм\w*|фейсбук\w*|вконтакте|ютуб\w*|"
    r"вайбер\w*|"
    r"твиттер\w*|інстаграм\w*|инстаграм\w*|टेलीग्राम|फेसबुक|ट्विटर|व्हाट्सएप"
)
PIECE = r"article|story|post|page|news(?: item)?|video|report|piece|content|interview|link"

_WORDS = (
    r"share|tweet|print|save|comments?|like|follow|subscribe|advertisements?|advertising|ads?|sponsored|promoted|related|"
    r"recommended|"
    r"trending|next|previous|loading|close|menu|search|more|gallery|videos?|photos|реклама|поделиться|комментарии|"
    r"поділитися|коментарі|"
    r"विज्ञापन|शेयर|जाहिरात"
)
_SHARE_WITH = (
    rf"this|us|it|the|via|on|with|your|friends?|thoughts|views|by|or|and|link|to|a|opens in new window|[,:|/]|{PIECE}|{NETWORKS}"
)
_BUTTON = re.compile(
    rf"(?:{_WORDS})"
    rf"|(?:please )?(?:share|like|tweet|print|e-?mail|save|bookmark|copy|recommend|rate)(?: (?:{_SHARE_WITH})){{1,12}}"
    rf"|(?:{NETWORKS})(?:(?: ?[|/·•,] ?| )(?:{NETWORKS})){{0,20}}"
    rf"|\d{{0,6}} ?(?:comments?|shares?|views|likes|retweets|replies|комментари\w+|коментар\w+|просмотр\w+)"
    rf"|(?:leave|post|add|write|view|show|hide|read|see|join) (?:a |all |the |your |\d{{1,6}} )?(?:comments?|reply|"
    rf"conversation|discussion)",
    re.IGNORECASE,
)
_HEADINGS = (
    r"you (?:may|might) (?:also )?(?:like|be interested in)",
    r"(?:more|other) (?:on this(?: story)?|from (?:the )?[\w ]{2,40}|stories|news|top stories|like this)",
    r"related (?:articles?|stories|news|content|topics|posts?|links?|coverage)",
    r"recommended (?:for you|articles?|stories|reading)",
    r"(?:most|must) (?:read|popular|viewed|watched|shared)",
    r"editors?['’]?s? (?:picks?|choice)",
    r"(?:top stories|latest (?:news|stories|updates)|trending (?:now|stories)|up next|what to read next|in other news)",
    r"(?:don['’]?t|do not) miss",
    r"(?:see also|read also|also read|read (?:more|next|on)|keep reading|continue reading|learn more|click here|"
    r"table of contents)",
    r"(?:story continues below|article continues (?:below|after))(?: advertisement)?",
    r"(?:scroll (?:down )?to continue|skip (?:to content|advertisement|ad)|back to top|(?:show|load|see) more)",
    r"view (?:gallery|images?|photos|slideshow)|(?:image|video|photo) \d{1,3} of \d{1,3}",
    r"(?:tags?|topics?|filed under|categories|keywords?)",
    r"читайте также|читать (?:также|далее|полностью)|подробнее|материалы по теме|(?:также )?по теме",
    r"читайте також|читати далі|докладніше|за темою",
    r"(?:यह|ये|इसे) भी पढ़ें|और पढ़ें|संबंधित खबरें|हे ?ही वाचा|अधिक वाचा",
)
_HEADING = re.compile(rf"(?:{'|'.join(_HEADINGS)})\W{{0,5}}", re.IGNORECASE)

_LABELS = (
    r"(?:also )?(?:read|see|watch|listen)(?: (?:more|also|now|here|next|in full|on this))?",
    r"related|more(?: on this)?|must read|don['’]?t miss|recommended|download|click to read|in (?:pictures|photos)|full story",
    r"tags?|topics?|filed under|categories|trending|subscribe|follow(?: us)?|itunes|apple podcasts|sign up|newsletter",
    r"(?:читайте|читать|смотрите) (?:также|по теме)|подробнее|по теме|читайте також|дивіться також|за темою",
    r"(?:यह|ये|इसे) भी पढ़ें|हे ?ही वाचा",
)
_LABEL = re.compile(rf"(?:{'|'.join(_LABELS)})(?: ?(?:[:|»→]|>>)| [-–—] ).*", re.IGNORECASE)


def is_links_heading(paragraph: str) -> bool:
    """Whether `paragraph` stands over links to other articles: "Related stories"."""
    return len(paragraph) <= LONGEST_HEADING and _HEADING.fullmatch(bare(paragraph)) is not None


def is_button(text: str) -> bool:
    """Whether `text`, bare, is a button or a label with what it links to: "Read more: …"."""
    return _BUTTON.fullmatch(text.rstrip(".:!…")) is not None or _LABEL.fullmatch(text) is not None


def bare(paragraph: str) -> str:
    """`paragraph` without the ornaments around it."""
    return paragraph.strip(" *_·▶►→»>|[]()")
