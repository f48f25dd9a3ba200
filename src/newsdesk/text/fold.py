"""Folding: the one opinion on which letters are the same to a reader (DESIGN 5).

`fold` keeps punctuation and spaces, so that dates and labels can be matched on folded text; `fold_key` is for comparing
names and headlines, where only letters and digits count.
"""

from __future__ import annotations

import re
import unicodedata

from newsdesk.text.kept import Kept

_LETTERS = {
    "ٱ": "ا", "ى": "ي", "ی": "ي", "ے": "ي", "ې": "ي", "ة": "ه", "ە": "ه", "ہ": "ه", "ھ": "ه", "ۃ": "ه", "ۂ": "ه",
    "ۀ": "ه", "ک": "ك", "ڪ": "ك", "ۆ": "و", "ۇ": "و", "ۋ": "و",
    "ך": "כ", "ם": "מ", "ן": "נ", "ף": "פ", "ץ": "צ",
    "ø": "o", "đ": "d", "ł": "l", "ı": "i", "æ": "ae", "œ": "oe",
    "’": "'", "‘": "'", "“": '"', "”": '"', "«": '"', "»": '"',
}  # fmt: skip


def _table() -> dict[int, str | None]:
    table: dict[int, str | None] = {}
    for code in range(0x10000):
        letter = chr(code)
        category = unicodedata.category(letter)
        # Marks (vowels, the hamza that NFKD parts from its seat), and what cannot be seen.
        if category in ("Mn", "Me", "Cf") or letter == "ـ":
            table[code] = None
        elif category == "Nd" and not letter.isascii():
            table[code] = str(unicodedata.digit(letter))
    table.update({ord(letter): plain for letter, plain in _LETTERS.items()})
    return table


_TABLE = _table()
_LONE = re.compile("[\ufc5e-\ufc63\ufe70-\ufe7f]")  # vowel marks that carry a space of their own
_NOT_WORD = re.compile(r"[\W_]+")
_SEAT = re.compile("[وي][\u064b-\u0653\u0670]*\u0654(?=[\u0640\u064b-\u0655\u0670\u200b-\u200f]*[وۆۇۋ])")
_HAMZA = re.compile("ء+(?=و)")


def fold(text: str) -> str:
    """`text` as a reader compares it: no marks, one form of every letter, ASCII digits, lower case.

    Folding twice changes nothing. NFKD parts آ أ إ ؤ ئ into their seat and a mark that is then dropped, and spells out
    presentation forms and ligatures. Before و a hamza is written ؤ, ئ, ء or not at all by one newsroom or another
    (مسؤول, مسئول, شئون, جاءوا): there all are و.
    """
    if text.isascii():
        return text.lower()
    parted = unicodedata.normalize("NFKD", _LONE.sub("", text)).casefold()
    if "\u0654" in parted:
        parted = _SEAT.sub("ء", parted)
    folded = _HAMZA.sub("و", parted.translate(_TABLE))
    # Case folding can bring back a mark or a composed letter (İ, ΐ): once more over the few that have any.
    if not folded.isascii() and unicodedata.normalize("NFKD", folded) != folded:
        folded = unicodedata.normalize("NFKD", folded).casefold().translate(_TABLE)
    return folded


def fold_key(text: str) -> str:
    """`text` for looking names and headlines up: folded, letters and digits only, words parted by one space."""
    return " ".join(filter(None, _KEYS.of(text.split())))


def _key(piece: str) -> str:
    from newsdesk.text.tokens import open_hidden

    return _NOT_WORD.sub(" ", fold(open_hidden(piece))).strip()


_KEYS = Kept(_key)  # no rule of folding reaches over a space
