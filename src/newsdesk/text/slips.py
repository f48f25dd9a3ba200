"""What an Arabic word that is spelt wrong is meant to be, where the slip is one that everybody makes.

Hunspell tries letter by letter, in the order of the keyboard or of a dictionary's own tables; a slip of the ear or of
the school (a hamza, ة for ه, ض for ظ) comes behind words that nobody meant. What is found here stands first.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator
from itertools import combinations, product

from newsdesk.text.corrections import HAMZA

Knows = Callable[[Collection[str]], set[str]]
"""Words to those of them that a dictionary has."""
MOST_PLACES = 9  # of a word, at which a letter is often mistaken for another: of a longer word the first ones
_SEATS = "ءأؤئ"
_ALEFS = "اأإآ"
_ALIKE = ("ضظ", "ذزظد", "دض", "سص", "تط", "ثسذ", "قغ", "يى")
_FREQUENT = """
    إلى على في من عن أن إن أو أم لا ما لم لن هل كل أي إذا إذ هذا هذه هؤلاء هنا هناك ذلك تلك لكن لكنه لكنها الذي
    التي الذين هو هي هم نحن أنا أنت كان كانت قد ثم بل بعد قبل بين عند منذ حتى أيضا الآن أول أكثر أقل أحد إحدى
    آخر أخرى أما إما إلا ألا لأن لئلا شيء أنه أنها إنه إنها مع يا غير سوى كما لدى حيث وإن وأن ولا وما"""
_SMALL = frozenset(_FREQUENT.split())  # whoever wrote something like one of these words meant it
_FIRST = ("لا", "ما", "في", "من", "على", "إلى", "عن", "يا", "أن", "إن", "لم", "لن", "ولا", "وما", "كل", "غير", "عبد")
_PARTING = frozenset("اأإآدذرزوؤةىء")  # no letter joins to these: a space that lacks behind them is not seen
_CLITICS = ("و", "ف", "ب", "ك", "ل", "وب", "ول", "فل", "فب")


def meant(word: str, knows: Knows) -> list[str]:
    """What a word may be meant to be, the likeliest first; all of it is known. Nothing for words of other scripts."""
    if len(word) < 2 or not all("\u0621" <= letter <= "\u064a" for letter in word):
        return []
    listed = _known(_listed(word), word, knows)
    others = _known([*_one(word), *_two(word)], word, knows)
    found = list(dict.fromkeys([*listed, *sorted(others, key=lambda one: not _small(one))]))
    parted = _parted(word, knows)
    sure = bool(found) and (bool(listed) or _small(found[0]))
    return [*found, *parted] if sure else [*found[:1], *parted, *found[1:]]


def _known(made: Iterable[str], word: str, knows: Knows) -> list[str]:
    some = [one for one in dict.fromkeys(made) if one != word]
    known = knows(some)
    return [one for one in some if one in known]


def _small(word: str) -> bool:
    return word in _SMALL or (word[0] in "وف" and word[1:] in _SMALL)


def _listed(word: str) -> Iterator[str]:
    """As the list of everyday slips has it, also behind what Arabic joins to a word."""
    for joined in ("", *_CLITICS):
        if word.startswith(joined) and word[len(joined) :] in HAMZA:
            yield joined + HAMZA[word[len(joined) :]]


def _one(word: str) -> Iterator[str]:
    """One slip."""
    for place in range(1, len(word)):
        if word[place] == word[place - 1]:
            yield word[:place] + word[place + 1 :]
    for place, others in _places(word):
        for other in others:
            yield word[:place] + other + word[place + 1 :]
    for place in range(1, len(word) - 1):  # هاذا, لاكن
        if word[place] == "ا":
            yield word[:place] + word[place + 1 :]
    for place, letter in enumerate(word):  # مسؤل
        if letter in "ؤئ":
            yield word[: place + 1] + {"ؤ": "و", "ئ": "ي"}[letter] + word[place + 1 :]
    if word[-1] not in "ةهىي":
        yield f"{word}ة"
    for place in range(len(word) - 1):
        if word[place] != word[place + 1]:
            yield word[:place] + word[place + 1] + word[place] + word[place + 2 :]


def _two(word: str) -> Iterator[str]:
    """Two letters that were mistaken for others."""
    for (first, some), (second, more) in combinations(_places(word), 2):
        for one, other in product(some, more):
            yield word[:first] + one + word[first + 1 : second] + other + word[second + 1 :]


def _places(word: str) -> list[tuple[int, str]]:
    """Where a letter is often mistaken, and for which: hamzas first, then ends of words, then sounds."""
    hamzas, ends, sounds = [], [], []
    last = len(word) - 1
    for place, letter in enumerate(word):
        if letter in _ALEFS:
            hamzas.append((place, _ALEFS.replace(letter, "")))
        elif letter in _SEATS:
            hamzas.append((place, _SEATS.replace(letter, "")))
        if place == last and letter in "ةهت":
            ends.append((place, "ةه".replace(letter, "")))
        elif place == last and letter in "يىا":
            ends.append((place, "ىيا".replace(letter, "")))
        else:
            others = "".join(dict.fromkeys(one for alike in _ALIKE if letter in alike for one in alike))
            if others and letter not in "يى":
                sounds.append((place, others.replace(letter, "")))
    return [*hamzas, *ends, *sounds][:MOST_PLACES]


def _parted(word: str, knows: Knows) -> list[str]:
    """Two words between which the space lacks."""
    cuts = []
    for place in range(2, len(word) - 1):
        front, back = word[:place], word[place:]
        if front in _FIRST:
            cuts.append((0, front, back))
        elif front[-1] in "ةى":
            cuts.append((1, front, back))
        elif front[-1] in _PARTING and len(front) > 2 and len(back) > 2:
            cuts.append((2 if back.startswith("ال") else 3, front, back))
    known = knows({part for _, *both in cuts for part in both})
    return [f"{front} {back}" for _, front, back in sorted(cuts) if front in known and back in known][:2]
