"""From a word to its stem, by the script it is written in and the language of its text.

Arabic is ours (`text.arabic`): beside the words as they stand it found more on public questions than Snowball's stemmer
did, and every spelling of a word ends alike. English and French are Snowball's (PyStemmer); Persian, Urdu and Hebrew
lose only what is plainly attached.
"""

from __future__ import annotations

import threading

import Stemmer

from newsdesk.text.arabic import light
from newsdesk.text.fold import fold
from newsdesk.text.patterns import pattern

_LOCAL = threading.local()  # a Stemmer object must not be used by two threads at once
_SNOWBALL = {"en": "english", "fr": "french"}
_DIGITS = pattern(r"[وفبكل]?([0-9]+)(?:م|ه|st|nd|rd|th)?")
_SUFFIXES = {
    "fa": ("هايمان", "هايشان", "هايي", "هاي", "هايش", "ها", "ترين", "تر", "اند", "ست", "مان", "شان", "ي"),
    "ur": ("يوں", "ووں", "وں", "يں", "ياں", "اں", "ي", "ا"),
    "he": ("יהמ", "יות", "ימ", "ות", "ה", "י"),
}
_HEBREW = pattern("(?:ו?(?:[שבכלמ]?ה|[בכלמש])|ו)(?=....)")


def _snowball(word: str, language: str) -> str:
    stemmer = getattr(_LOCAL, language, None)
    if stemmer is None:
        stemmer = Stemmer.Stemmer(_SNOWBALL[language])
        setattr(_LOCAL, language, stemmer)
    return str(stemmer.stemWord(word))


def stem(word: str, language: str = "") -> str:
    """The stem of one word of a text in `language` ("": Arabic, English, as the script has it), folded."""
    return stem_folded(fold(word), word, language)


def stem_folded(plain: str, word: str, language: str = "") -> str:
    """The stem of `word`, of which `plain` is the folded form."""
    if not plain:
        return ""
    first = plain[0]
    if "0" <= plain[-1] <= "9" or "0" <= first <= "9":
        number = _DIGITS.fullmatch(plain)  # و2016, 2016م, 12th
        return (number[1].lstrip("0") or "0") if number else plain
    if "\u0600" <= first <= "\u06ff":
        if language == "fa":
            return _persian(plain, word)
        return _bare(plain, "ur") if language == "ur" else light(plain)
    if "a" <= first <= "z":
        if language == "fr":  # its stemmer reads accents
            return fold(_snowball(word.lower(), "fr")) or plain
        return _snowball(plain, "en") or plain
    if "\u05d0" <= first <= "\u05ea":
        match = _HEBREW.match(plain)
        return _bare(plain[match.end() :] if match else plain, "he")
    return plain


def _persian(plain: str, word: str) -> str:
    """Without the verb's می and نمی, known by the joiner behind them, and without the plural and what follows it."""
    for prefix in ("نمي", "مي"):
        if plain.startswith(prefix) and "\u200c" in word[2 : len(prefix) + 2] and len(plain) >= len(prefix) + 2:
            plain = plain[len(prefix) :]
    return _bare(plain, "fa")


def _bare(word: str, language: str) -> str:
    for suffix in _SUFFIXES[language]:
        if word.endswith(suffix) and len(word) - len(suffix) >= 3:
            return word[: -len(suffix)]
    return word
