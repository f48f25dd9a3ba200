"""Names that may be two spellings of one: which of many come near each other, and what tells two of them apart.

Strict on purpose: who is shown two words that are not one three times will not look a fourth time. Numbers that differ
make two names; short words are one only where folding says so; a letter more before or behind an Arabic word makes
another word (كاتب, كاتبة, كتاب), so that letters may differ inside long words alone.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import combinations

from newsdesk.text.arabic import light
from newsdesk.text.arabic_words import PLURALS
from newsdesk.text.fold import fold, fold_name
from newsdesk.text.patterns import pattern

WEAK = frozenset(
    ("hamza", "ta", "article", "conjunction", "plural", "ending", "letter", "swapped", "letters-two", "places")
)
"""Reasons that are no proof: two words of a language may differ by no more."""
EDITS = frozenset(("letter", "swapped", "letters-two"))
"""Reasons that a mistyped word explains, and two words as well."""

SHORT = 4  # letters; a shorter word is no mistyped other one
_ONE, _TWO = 5, 8  # letters of a word in which one may differ, or two
LONG_ENOUGH = _ONE
_SHELVES = 256  # tables that blocks are kept in: one large table grows in leaps, in which no other thread runs
_CROWD = 160  # names in one block: a beginning that so many share tells nothing

_AMERICA, _AMERICAN = "اميرك", "امريك"  # أميركا, أمريكا: two newsrooms

_DIGITS = pattern(r"[0-9]+")
_ROMAN = pattern("[ivxlcdm]{2,}")  # numbers too
_MONTHS = {"يونيو", "يوليو"}
_COMMA = pattern("[,،]")
_LONG = pattern("[اويىaeiouy]")
_TWICE = pattern(r"(.)\1+")
_ARABIC = pattern("[\u0620-\u06d3]")
_PERSIAN = pattern("[پچژگ]")
_HEARD_ALIKE = """
    سص سث سش صز زذ زظ ذد ذظ دض ضظ تط تث كق كخ كگ قغ غج غخ جچ جژ شچ حه حخ حع بپ پف فڤ وڤ يا اه وف كج گج گغ گق
    ck cq kq sz gj iy vw fv xk td bp mn uw eo ae ou ie
"""


@dataclass(frozen=True, slots=True)
class Twin:
    """Why two names may be one: codes, the telling ones first; and the pairs of folded words whose letters differ."""

    reasons: tuple[str, ...]
    words: tuple[tuple[str, str], ...] = ()

    @property
    def weak(self) -> bool:
        """Whether two names may well differ by no more than this."""
        return not WEAK.isdisjoint(self.reasons)


# -- one folded name, written in two ways


def _without(found: str, instead: str = "") -> Callable[[str], str]:
    letters = pattern(found)
    return lambda text: letters.sub(instead, text)


def _table(pairs: str) -> Callable[[str], str]:
    table = str.maketrans({pair[0]: pair[1:] for pair in pairs.split()})
    return lambda text: text.translate(table)


def _parted(text: str) -> str:
    """Without the accents of other scripts; a hamza is told apart from them."""
    parts = (one if _ARABIC.match(one) else unicodedata.normalize("NFKD", one) for one in text)
    return "".join(one for part in parts for one in part if not "\u0300" <= one <= "\u036f")


def _plain_digits(text: str) -> str:
    return "".join(str(unicodedata.digit(one)) if one.isdecimal() else one for one in text)


_UNSEEN = "[\u064b-\u0652\u0670\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\u00ad\ufeff]"
_WAYS: tuple[tuple[str, Callable[[str], str]], ...] = (  # what a reader overlooks, one thing after another
    ("invisible", _without("[\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\u00ad\ufeff]")),
    ("tatweel", _without("ـ")),
    ("vowels", _without("[\u064b-\u0652\u0670]")),
    ("digits", _plain_digits),
    ("letters", _table("کك یي ےي ېي ەه ہه ھه ڪك ۃة ۀة")),
    ("ya", _table("ىي")),
    ("ta", _table("ةه")),
    ("hamza", _table("أا إا آا ٱا ؤو ئي ء")),
    ("accents", _parted),
    ("case", str.casefold),
    ("signs", _without(rf"(?:(?!{_UNSEEN})[\W_])+", " ")),
)


def written(first: str, second: str) -> tuple[str, ...]:
    """What tells two spellings apart that fold to one name: every difference without which they would be the same."""
    first, second = (unicodedata.normalize("NFC", " ".join(name.split())) for name in (first, second))
    if first == second:
        return ()
    found = []
    for left_out, _ in _WAYS:
        ends = [first, second]
        for code, way in _WAYS:
            if code != left_out:
                ends = [way(end) for end in ends]
        if " ".join(ends[0].split()) != " ".join(ends[1].split()):
            found.append(left_out)
    return tuple(found) or ("signs",)


# -- two folded names


def twin(first: str, second: str) -> Twin | None:
    """Why two different folded names (`fold_name`) may be one; None where they are two."""
    if _DIGITS.findall(first) != _DIGITS.findall(second):
        return None
    if first.replace(" ", "") == second.replace(" ", ""):
        return Twin(("space",)) if len(first) > SHORT else None
    if "the " in (first[:4], second[:4]) and first.removeprefix("the ") == second.removeprefix("the "):
        return Twin(("article",))
    one, two = first.split(), second.split()
    if len(one) != len(two):
        return None
    differing = [(a, b) for a, b in zip(one, two, strict=True) if a != b]
    if len(differing) > 3:
        return None
    reasons: list[str] = []
    letters: list[tuple[str, str]] = []
    for a, b in differing:
        code = _apart(a, b)
        if code is None:
            return None
        reasons.append(code)
        if code in EDITS:
            letters.append((a, b))
    if letters and (len(letters) < len(reasons) or len(letters) > 2 or (len(letters) > 1 and "letters-two" in reasons)):
        return None  # a letter here and an ending there: two names
    return Twin(tuple(dict.fromkeys(reasons)) if len(letters) < 2 else ("letters-two",), tuple(letters))


def _apart(first: str, second: str) -> str | None:
    """What tells two words of two names apart; None where it makes them two words."""
    if not (first.isalpha() and second.isalpha()) or {first, second} == _MONTHS:
        return None
    if _ROMAN.fullmatch(first) or _ROMAN.fullmatch(second):
        return None
    if _ARABIC.match(first) and _ARABIC.match(second):
        return _arabic(first, second) or _edited(_bare(first), _bare(second), arabic=True)
    if _ARABIC.match(first) or _ARABIC.match(second):
        return None
    short, long = sorted((first, second), key=len)
    return "plural" if _plural(short, long) else _edited(first, second, arabic=False)


def _plural(one: str, many: str) -> bool:
    """Whether `many` is an English or French plural of `one`."""
    if len(one) < SHORT or one.endswith("s") or not one.isascii():
        return False
    if one.endswith(("x", "z", "ch", "sh")):
        return many == f"{one}es"
    return many == f"{one}s" or (one.endswith("y") and many == f"{one[:-1]}ies")


def _bare(word: str) -> str:
    return word[2:] if word.startswith("ال") and len(word) > SHORT else word


def _arabic(first: str, second: str) -> str | None:
    short, long = sorted((first, second), key=len)
    # A word that keeps the letters by heart begins with them itself: ألمانيا, وزير.
    if long == f"ال{short}" and len(short) >= 3 and not light(long).startswith("ال"):
        return "article"
    if long == f"و{short}" and len(short) >= SHORT and not light(long).startswith("و"):
        return "conjunction"
    if (first.startswith("ال")) is not (second.startswith("ال")):
        return None
    first, second = _bare(first), _bare(second)
    short, long = sorted((first, second), key=len)
    if short.replace("ء", "") == long.replace("ء", "") and len(short) >= _ONE:
        return "hamza"
    if _many(short, long):
        return "plural"
    if len(short) >= _ONE and len(short) == len(long) and short[:-1] == long[:-1] and {short[-1], long[-1]} == {*"اه"}:
        return "ending"
    return None


@lru_cache(maxsize=1)
def _plurals() -> frozenset[tuple[str, str]]:
    """(singular, plural) of nouns that are known by heart, folded."""
    pairs = (pair.partition(":") for pair in PLURALS.split())
    every = ((fold(one), fold(other)) for one, _, many in pairs for other in many.split(",") if len(one) > 2)
    return frozenset(pair for pair in every if _AMERICAN not in pair[0])  # a spelling, and no plural


def _many(short: str, long: str) -> bool:
    """Whether one of two Arabic or Persian words is the plural of the other, or both are, in two cases."""
    if (short, long) in _plurals() or (long, short) in _plurals():
        return True
    if len(short) >= SHORT and long == f"{short}ات" and (short[0] != "م" or short[-1] == "ي"):
        return True  # of participles it makes another noun: معلوم, معلومات
    if len(short) >= SHORT and long == f"{short}ها" and _PERSIAN.search(short):
        return True  # elsewhere it is "her"
    if len(short) > SHORT and short[-1] not in "يه" and long in (f"{short}ون", f"{short}ين"):
        return True
    if len(short) > SHORT and short[-1] == "ه" and long == f"{short[:-1]}ات":
        return True
    same = len(short) == len(long) > _ONE and short[:-2] == long[:-2]
    return same and {short[-2:], long[-2:]} == {"ون", "ين"}


def skeleton(name: str) -> str:
    """A folded name without its long vowels and doubled letters: what newsrooms that spell a foreign name by ear
    agree upon (نتنياهو, نتانياهو)."""
    return _TWICE.sub(r"\1", " ".join(word[0] + _LONG.sub("", word[1:]) for word in name.split()))


def _edited(first: str, second: str, *, arabic: bool) -> str | None:
    """Whether one word may be the other mistyped, or heard otherwise."""
    from rapidfuzz.distance import OSA  # a start does not need it

    least = min(len(first), len(second))
    if least < SHORT:
        return None
    distance = OSA.distance(first, second, score_cutoff=2)
    if least < _ONE and (not arabic or distance > 1 or skeleton(first) != skeleton(second)):
        return None  # of four letters only what is heard may differ: ترمب, ترامب
    if distance > 2 or (distance == 2 and (least < _TWO or skeleton(first) != skeleton(second))):
        return None
    short, long = sorted((first, second), key=len)
    if first[0] != second[0] and not (least > _ONE and _heard(first[0], second[0]) and first[1:] == second[1:]):
        return None
    if long.startswith(short) or long.endswith(short):
        return None  # something attached: another word of the same root, Iran and Irani
    if first[-1] != second[-1] and not _heard(first[-1], second[-1]):
        return None  # an ending is another form, or another word
    if distance == 2:
        return "letters-two"
    if len(first) == len(second) and sorted(first) == sorted(second):
        if (_AMERICA in first and first.replace(_AMERICA, _AMERICAN) == second) or (
            _AMERICA in second and second.replace(_AMERICA, _AMERICAN) == first
        ):
            return "variant"
        return None if arabic and least <= _ONE else "swapped"  # صالح, صلاح
    return "letter"


@lru_cache(maxsize=1)
def _alike() -> frozenset[frozenset[str]]:
    return frozenset(map(frozenset, _HEARD_ALIKE.split()))


def _heard(one: str, two: str) -> bool:
    """Whether two letters stand for one sound that newsrooms write differently."""
    return frozenset((one, two)) in _alike()


# -- which of many


def neighbours(names: Sequence[str], step: Callable[[int], bool] = lambda _done: True) -> Iterator[tuple[int, int]]:
    """Pairs of places in `names` (folded, all different) that `twin` is to be asked about, each once.

    Names are put into blocks: by their letters without spaces, by their words without what may be attached, and by
    their skeletons with one letter left out. `step` is told how many names were looked at, and stops it with False.
    """
    shelves: list[dict[int, list[int]]] = [{} for _ in range(_SHELVES)]
    for place, name in enumerate(names):
        if place % 512 == 0 and not step(place):
            return
        for key in _keys(name):
            shelves[key % _SHELVES].setdefault(key, []).append(place)
    seen: list[set[int]] = [set() for _ in range(_SHELVES)]
    while shelves:
        shelf = shelves.pop()  # and what was in it goes, a little at a time
        if not step(len(names)):
            return
        for block in shelf.values():
            if 1 < len(block) <= _CROWD:
                for one, two in combinations(block, 2):
                    met, pair = seen[one % _SHELVES], one * len(names) + two
                    if abs(len(names[one]) - len(names[two])) <= 4 and pair not in met:
                        met.add(pair)
                        yield one, two


def _keys(name: str) -> Iterator[int]:
    numbers = " ".join(_DIGITS.findall(name))
    yield hash((numbers, name.replace(" ", "")))
    words = name.split()
    if len(name) < SHORT or not name[0].isalnum():
        return
    yield hash((numbers, "bare", " ".join(map(_stripped, words[1:] if words[0] == "the" else words))))
    if any(len(word) >= SHORT for word in words):
        bones = skeleton(name)
        count = len(words)
        known = {bones}
        yield hash((numbers, count, bones))
        for at, letter in enumerate(bones):
            if letter != " ":
                rest = bones[:at] + bones[at + 1 :]
                if rest not in known:
                    known.add(rest)
                    yield hash((numbers, count, rest))


_ENDS = ("هاي", "ات", "ون", "ين", "ها", "ies", "es", "s", "y", "ه", "ا")


def _stripped(word: str) -> str:
    """A word without all that may be attached to it; no more than a block to look for its neighbours in."""
    for before in ("وال", "ال", "لل", "و"):
        if word.startswith(before) and len(word) - len(before) >= 3:
            word = word[len(before) :]
            break
    word = word.replace("ء", "")
    for end in _ENDS:
        if word.endswith(end) and len(word) - len(end) >= 3:
            return word[: -len(end)]
    return word


def turned(name: str) -> str:
    """`Obama, Barack` as it is said: folded, what stands behind the comma first; "" where there is no single comma."""
    parts = _COMMA.split(name)
    if len(parts) != 2 or not all(part.strip() for part in parts):
        return ""
    return fold_name(f"{parts[1]} {parts[0]}")
