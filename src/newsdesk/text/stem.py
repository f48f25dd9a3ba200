"""From a word to its stem, by the script it is written in.

Snowball's Arabic and English stemmers (PyStemmer) do the work; Arabic words are stemmed before they are folded, since
the stemmer still needs hamza seats and ة to see where a word ends (the better order by measurement, see DESIGN 5).
"""

from __future__ import annotations

import threading
import unicodedata

import Stemmer

_LOCAL = threading.local()  # a Stemmer object must not be used by two threads at once
_ARTICLES = ("وال", "بال", "كال", "فال", "ولل", "فلل", "ال", "لل")


def _stemmer(language: str) -> Stemmer.Stemmer:
    stemmer = getattr(_LOCAL, language, None)
    if stemmer is None:
        stemmer = Stemmer.Stemmer(language)
        setattr(_LOCAL, language, stemmer)
    return stemmer


def _plain(word: str) -> str:
    """`word` without vowel marks, tatweel and invisible letters, in composed form."""
    return "".join(
        letter
        for letter in unicodedata.normalize("NFKC", word)
        if letter != "ـ" and unicodedata.category(letter) not in ("Mn", "Cf")
    )


def stem(word: str) -> str:
    """The stem of one word, in the word's own script; a word of another script comes back as it is."""
    plain = _plain(word)
    if not plain:
        return ""
    first = plain[0]
    if "\u0600" <= first <= "\u06ff":
        return _arabic(plain)
    if first.isascii() and first.isalpha():
        return str(_stemmer("english").stemWord(plain.lower()))
    return plain


def _arabic(word: str) -> str:
    for prefix in _ARTICLES:  # والأخبار, بالأخبار and أخبار must end alike
        if word.startswith(prefix) and len(word) - len(prefix) >= 3:
            word = word[len(prefix) :]
            break
    return str(_stemmer("arabic").stemWord(word)) or word
