"""The language and the direction of a text, by its letters and smallest words."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

from newsdesk.domain.article import Direction
from newsdesk.text.patterns import pattern

_PERSIAN = pattern(r"[پچژگیک]")
_URDU = pattern(r"[ٹڈڑںےہھ]")
_WORD = pattern(r"[^\W\d_]+")
_ARABIC = pattern("[\u0600-\u06ff]")
_HEBREW = pattern("[\u05d0-\u05ea]")
_SIGN = pattern(r"(?<=[^\w\s])|(?<=_)")
_SMALL = {
    "fa": frozenset(["که", "است", "این", "را", "می", "شد", "برای", "با", "هم", "های", "شده", "بود", "کرد", "آن"]),
    "ar": frozenset(["في", "من", "على", "إلى", "أن", "عن", "التي", "الذي", "هذا", "هذه", "كان", "مع", "قال", "وقال"]),
    "ur": frozenset(["کے", "کی", "کا", "میں", "ہے", "نے", "اور", "سے", "کو"]),
    "en": frozenset(["the", "of", "and", "to", "in", "is", "for", "that", "on", "with", "was", "at", "by", "from"]),
    "fr": frozenset(["le", "la", "les", "des", "et", "est", "dans", "pour", "que", "une", "du", "sur", "par"]),
}


_SAMPLE = 600  # letters that tell the language of a text


def detect_language(text: str) -> str:
    """The BCP 47 tag of the language most of `text` is in (ar, fa, ur, he, en, fr), or "" when it cannot be told."""
    sample = text[:_SAMPLE]
    words = _WORD.findall(sample)
    if not words:
        return ""
    first = "".join([word[0] for word in words])
    arabic, hebrew = len(_ARABIC.findall(first)), len(_HEBREW.findall(first))
    if hebrew * 2 > len(words):
        return "he"
    if arabic * 2 > len(words):
        scores = {tag: sum(map(_SMALL[tag].__contains__, words)) for tag in ("ar", "fa", "ur")}
        scores["fa"] += len(_PERSIAN.findall(sample)) // 4
        scores["ur"] += len(_URDU.findall(sample)) // 4
        best = max(scores, key=lambda tag: (scores[tag], tag == "ar"))
        return best if scores[best] else "ar"
    latin = {tag: sum(1 for word in words if word.lower() in _SMALL[tag]) for tag in ("en", "fr")}
    best = max(latin, key=lambda tag: latin[tag])
    return best if latin[best] else ""


_BY_LETTERS = frozenset({"ar", "fa", "ur", "he"})  # languages that their letters tell from those of Europe


def believed(declared: str, text: str) -> str:
    """The language declared of a text, unless its letters say otherwise: templates in English hold Arabic pages."""
    found = detect_language(text)
    if found in _BY_LETTERS or declared in _BY_LETTERS:
        return found or declared
    return declared or found


_TELLING = pattern(r"[\u0600-\u06ffa-zA-Z]")
_NOT_ARABIC = pattern(r"[پچژگیکٹڈڑںےہ]")


def tongue(text: str) -> str:
    """Which stemmer `text` takes: "fa", "ur", "fr", or "" for the usual one of each script. Quick on Arabic texts."""
    first = _TELLING.search(text)
    if first is None:
        return ""
    if first.group() >= "\u0600":
        if not _NOT_ARABIC.search(text):
            return ""
    elif text.isascii() and len(text) < 40:
        return ""
    language = detect_language(text)
    return language if language in ("fa", "ur", "fr") else ""


def first_strong(text: str) -> Direction:
    """The direction of the first letter that has one; AUTO where there is none (Unicode UAX 9, P2-P3)."""
    for letter in text:
        kind = unicodedata.bidirectional(letter)
        if kind in ("R", "AL"):
            return Direction.RTL
        if kind == "L":
            return Direction.LTR
    return Direction.AUTO


_STANDING = pattern(r"[^\W\d_][\w\u0640\u064B-\u065F\u0670'’]*")
_RIGHT = pattern("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
_ADDRESS = ("://", "www.", "@")
_ENOUGH = {Direction.LTR: 0.4, Direction.RTL: 0.2}  # of the words, by the direction of the first letter
_SIDE_MARKS = ("\u200e", "\u200f", "\u061c")


def reading_side(text: str) -> Direction:
    """From which side a reader reads a line: a headline with a foreign name at its beginning runs as its own words do.

    Right to left where four of ten words do (as Google's Closure estimates it), or two of ten after a first one that
    does; else left to right. Addresses are no words, and a mark at the beginning decides alone. AUTO where no letter
    has a direction. Paragraphs keep to the first strong letter, as browsers and word processors have it.
    """
    found = _side(text[:_SAMPLE])
    return first_strong(text) if found is Direction.AUTO else found


@lru_cache(maxsize=8192)  # of beginnings alone: a note that is typed would be kept whole at every letter
def _side(text: str) -> Direction:
    first = first_strong(text)
    if first is Direction.AUTO or text.isascii() or text.startswith(_SIDE_MARKS):
        return first
    words = [word for word in text.split() if not any(sign in word for sign in _ADDRESS)]
    begins = "".join([word[0] for word in _STANDING.findall(" ".join(words))])
    if not begins:
        return first
    right = len(_RIGHT.findall(begins))
    return Direction.RTL if right >= _ENOUGH[first] * len(begins) else Direction.LTR


def in_order(address: str) -> str:
    """An address that keeps its parts in their order where some of them are Arabic: a left-to-right mark, which nobody
    sees, follows each of its signs."""
    return _SIGN.sub("\u200e", address) if not address.isascii() else address


def isolate(text: str) -> str:
    """`text` between first-strong isolates, so that its direction does not touch what stands beside it."""
    return f"\u2068{text}\u2069" if text else ""
