"""How long a text is: its words, its letters with and without spaces, the minutes that it takes to read."""

from __future__ import annotations

from dataclasses import dataclass

from newsdesk.text.patterns import pattern
from newsdesk.text.tokens import count_words

WORDS_A_MINUTE = 200
# Marks above and below letters, and signs that only join, part or turn: nobody counts them as letters.
_UNSEEN = pattern(
    r"[\u0300-\u036F\u0591-\u05BD\u05BF\u05C1\u05C2\u05C4\u05C5\u05C7\u0610-\u061A\u061C\u064B-\u065F\u0670"
    r"\u06D6-\u06DC\u06DF-\u06E4\u06E7\u06E8\u06EA-\u06ED\u08D3-\u08FF\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064"
    r"\u2066-\u2069\uFE00-\uFE0F\uFEFF\uFFFC\n\r\u2028\u2029]"
)
_SPACES = pattern(r"[^\S\n\r\u2028\u2029]")


@dataclass(frozen=True, slots=True)
class Measure:
    """The length of a text; `letters` are those that one sees, spaces among them, `spaces` how many these are."""

    words: int = 0
    letters: int = 0
    spaces: int = 0

    def __add__(self, other: Measure) -> Measure:
        return Measure(self.words + other.words, self.letters + other.letters, self.spaces + other.spaces)

    @property
    def without_spaces(self) -> int:
        """The letters that are no spaces."""
        return self.letters - self.spaces

    @property
    def minutes(self) -> int:
        """The minutes that it takes to read, rounded; 0 for less than one."""
        return 0 if self.words < WORDS_A_MINUTE // 2 else max(1, round(self.words / WORDS_A_MINUTE))


NOTHING = Measure()


def measure(text: str) -> Measure:
    """The length of `text`. Vowel marks belong to their letters, line breaks are no letters, a tatweel is one but makes
    no word."""
    if not text:
        return NOTHING
    return Measure(count_words(text), len(text) - len(_UNSEEN.findall(text)), len(_SPACES.findall(text)))
