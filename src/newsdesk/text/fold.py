"""Folding: the one opinion on which letters are the same to a reader (DESIGN 5).

`fold` keeps punctuation and spaces, so that dates and labels can be matched on folded text; `fold_key` is for comparing
headlines and words, where only letters and digits count; `fold_name` for names, which may end in a sign: C, C++, C#.
"""

from __future__ import annotations

import re
import unicodedata

from newsdesk.text.kept import Kept
from newsdesk.text.patterns import pattern

_LETTERS = {
    "ٱ": "ا", "ى": "ي", "ی": "ي", "ے": "ي", "ې": "ي", "ة": "ه", "ە": "ه", "ہ": "ه", "ھ": "ه", "ۃ": "ه", "ۂ": "ه",
    "ۀ": "ه", "ک": "ك", "ڪ": "ك", "ۆ": "و", "ۇ": "و", "ۋ": "و",
    "ך": "כ", "ם": "מ", "ן": "נ", "ף": "פ", "ץ": "צ",
    "ø": "o", "đ": "d", "ł": "l", "ı": "i", "æ": "ae", "œ": "oe",
    "’": "'", "‘": "'", "“": '"', "”": '"', "«": '"', "»": '"',
}  # fmt: skip


class _Table(dict[int, int | str | None]):
    """What becomes of a letter, for str.translate; found out when it is first met."""

    def __missing__(self, code: int) -> int | str | None:
        letter = chr(code)
        category = unicodedata.category(letter)
        found: int | str | None = code
        # Marks (vowels, the hamza that NFKD parts from its seat), and what cannot be seen.
        if code < 0x10000 and (category in ("Mn", "Me", "Cf") or letter == "ـ"):
            found = None
        elif code < 0x10000 and category == "Nd" and not letter.isascii():
            found = str(unicodedata.digit(letter))
        self[code] = found
        return found


_TABLE = _Table({ord(letter): plain for letter, plain in _LETTERS.items()})
_LONE = pattern("[\ufc5e-\ufc63\ufe70-\ufe7f]")  # vowel marks that carry a space of their own
_NOT_WORD = pattern(r"[\W_]+")
# What belongs to a name: + and # right behind a letter. One + between two letters joins them, and # before one begins a
# hashtag; neither is part of a name.
_SIGNED = pattern(r"((?<=[^\W_])(?:[+#]++(?![^\W_])|\+{2,}))|[\W_]+")
_SIGNS = frozenset("+#\u207a\u208a\ufb29\ufe5f\ufe62\uff03\uff0b")  # with all that fold to them
_BEHIND = pattern(r"[+#]++(?![^\W_])|\+{2,}")
_SEAT = pattern("[وي][\u064b-\u0653\u0670]*\u0654(?=[\u0640\u064b-\u0655\u0670\u200b-\u200f]*[وۆۇۋ])")
_HAMZA = pattern("ء+(?=و)")


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


def fold_name(text: str) -> str:
    """`text` for looking names of tags and sources up: as `fold_key`, with the signs that end a word of a name."""
    if _SIGNS.isdisjoint(text):
        return fold_key(text)
    from newsdesk.text.tokens import open_hidden

    parts = [
        _KEYS[piece] if _SIGNS.isdisjoint(piece) else _SIGNED.sub(_keep_sign, fold(open_hidden(piece)))
        for piece in text.split()
    ]
    return " ".join(" ".join(parts).split())


def _keep_sign(found: re.Match[str]) -> str:
    return f"{found[1] or ''} "


def signs_behind(text: str, end: int) -> int:
    """How many signs of a name stand in `text` right behind the word that ends at `end`."""
    found = _BEHIND.match(text, end)
    return len(found[0]) if found is not None else 0
