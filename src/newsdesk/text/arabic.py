"""Arabic words without what is attached to them, and the plurals and singulars that a noun may have.

Both work on folded words, so that every spelling of a word ends alike. A letter that looks attached is taken off where
the rest is a word known by heart (`arabic_words`), or where it can hardly be anything else; a word known by heart
keeps its own first and last letters.
"""

from __future__ import annotations

from functools import lru_cache

from newsdesk.text.arabic_words import PLURALS, SHORT, WORDS
from newsdesk.text.fold import fold
from newsdesk.text.patterns import pattern
from newsdesk.text.stopwords import STOP

_SHORTEST = 3
_RARELY = "فكس"  # seldom attached to a noun: the word comes first

# What may stand before a word, by its first letter; ال with whatever it is joined to is unmistakable.
_ARTICLE = pattern(r"(?:[وف]?(?:[بك]ال|ال|لل))(?=...)")
_PREFIXES = {
    letter: tuple(prefixes.split())
    for letter, prefixes in {
        "و": "و وال وب ول وبال ولل وكال", "ف": "ف فال فب فل فبال فلل", "ب": "ب بال", "ك": "ك كال",
        "ل": "ل لل", "س": "س", "ا": "ال",
    }.items()
}  # fmt: skip
_SUFFIXES = """
    ياتهم ياتها ياتنا اتهما اتها اتهم اتهن اتنا اتكم تيهما تهما تها تهم تهن تنا تكم هما كما يها يهم ييها ها هم هن نا
    كم اته ياته يته ته يات يون يين يتين يتان تين تان ات ون ين ان وا يه يا وه ه ي ا ت و ني
"""
_BY_LAST = {
    letter: tuple(sorted((s for s in _SUFFIXES.split() if s[-1] == letter), key=len, reverse=True))
    for letter in "منهاتيو"
}
_SHORT = frozenset(map(fold, SHORT.split()))
_SHORT_PREFIXES = ("ال", "وال", "فال", "بال", "كال", "وبال", "وكال", "لل", "ولل", "فلل")
_SHORT_ENDS = ("هما", "ها", "هم")
_LONGEST_SHORT = 6
_FUTURE = pattern("س[يت](?=..)")
_ENDS = (("يه", 5), ("يا", 5), ("ه", 4), ("ي", 4), ("ا", 4))


def _own(word: str) -> str:
    """The stem of a word known by heart: without ة, and without the ending that makes a country or an adjective."""
    if word.endswith("="):
        return fold(word[:-1])
    plain = fold(word)
    for end, least in _ENDS:
        if plain.endswith(end) and len(plain) >= max(least, len(end) + _SHORTEST):
            if end == "ه" and not word.endswith("ة"):
                break
            return plain[: -len(end)]
    return plain


def _seats(word: str) -> list[str]:
    """How a word with ؤو is written with other seats, or none, under its hamza (مسئول, مسءول, مسوول)."""
    plain = fold(word)
    return [plain, plain.replace("وو", "يو"), plain.replace("وو", "ءو")] if "ؤو" in word or "ئو" in word else [plain]


@lru_cache(maxsize=1)
def _known() -> dict[str, str]:
    """Stems by word, for every word known by heart."""
    known: dict[str, str] = {}
    for word in WORDS.split():
        own = _own(word)
        for plain in _seats(word.removesuffix("=")):
            known[plain] = own
        known.setdefault(own, own)
    for pair in PLURALS.split():
        one, _, many = pair.partition(":")
        own = known.get(fold(one)) or _own(one)
        for plain in (fold(one), own):
            known.setdefault(plain, own)
        for plural in many.split(","):
            for plain in _seats(plural):
                known[plain] = own
    return known


@lru_cache(maxsize=1)
def _own_stems() -> frozenset[str]:
    return frozenset(_known()) | frozenset(_known().values())


def by_heart(word: str) -> bool:
    """Whether a folded word is known by heart as it stands: its first letter is then its own."""
    return word in _known()


def light(word: str) -> str:
    """The stem of a folded Arabic word: without what is attached before and behind, a plural as its singular."""
    known = _known().get(word)
    if known is not None:
        return known
    found = _short(word)
    if found is None:
        found = _by_heart(word)
    if found is not None:
        return found
    return _ending(_beginning(word))


def _short(word: str) -> str | None:
    """A noun of two letters behind its article or before a pronoun: السد, وبالحق, للري, نصها.

    Behind a plain ال any two letters are one; with more before it only those known by heart (بالغة is no ب with ال).
    """
    if len(word) > _LONGEST_SHORT:
        return None
    if len(word) == 4 and word.startswith("ال") and word[2:] not in STOP:  # ألفي is no article before في
        return word[2:]
    for prefix in _SHORT_PREFIXES:
        if word.startswith(prefix) and word[len(prefix) :] in _SHORT:
            return word[len(prefix) :]
    core = next((word[: -len(end)] for end in _SHORT_ENDS if word.endswith(end)), "")
    return core if core in _SHORT else None


def _by_heart(word: str) -> str | None:
    """The known word in `word`: what is left without something attached before it, or behind it, or both."""
    rests = [
        word[len(prefix) :]
        for prefix in _PREFIXES.get(word[0], ())
        if word.startswith(prefix) and len(word) - len(prefix) >= _SHORTEST
    ]
    if word[0] in _RARELY:
        found = _bare(word)
        return found if found is not None else next((_known()[rest] for rest in rests if rest in _known()), None)
    for rest in rests:
        if rest in _known():
            return _known()[rest]
    if word.startswith("ال"):  # an article, before the beginning of المانيا
        rests.append(word)
    else:
        rests.insert(0, word)
    return next((found for rest in rests if (found := _bare(rest)) is not None), None)


def _bare(word: str) -> str | None:
    """The known word that `word` is with an ending; before a pronoun a final ء takes a seat (أعضائه, وزراؤها)."""
    for suffix in _BY_LAST.get(word[-1], ()):
        if word.endswith(suffix) and len(word) - len(suffix) >= _SHORTEST:
            core = word[: -len(suffix)]
            known = _known().get(core)
            if known is None and core[-2:] in ("او", "اي"):
                known = _known().get(core[:-1] + "ء")
            if known is not None:
                return known
    return None


def _beginning(word: str) -> str:
    """`word` without what is attached before it, where nothing is known by heart."""
    match = _ARTICLE.match(word)
    if match:  # what would be taken off without the article is taken off behind it too, so that both end alike
        word = word[match.end() :]
    if word[0] == "و" and len(word) > _SHORTEST:
        word = word[1:]
    first, rest = word[0], word[1:]
    if first in "بل" and (len(rest) > _SHORTEST or (len(rest) == _SHORTEST and rest[0] == first)):
        return rest
    if first == "ك" and len(rest) > _SHORTEST + 1 and rest[0] == "م":
        return rest
    if first == "س" and len(rest) >= _SHORTEST and _FUTURE.match(word):
        return rest
    return word


def _ending(word: str) -> str:
    """`word` without its endings: two at most, three letters at least stay."""
    for _ in range(2):
        for suffix in _BY_LAST.get(word[-1], ()):
            if word.endswith(suffix) and len(word) - len(suffix) >= _SHORTEST:
                word = word[: -len(suffix)]
                break
        else:
            break
    return word


_LONG = "اوي"


@lru_cache(maxsize=4096)
def relatives(stem: str) -> tuple[str, ...]:
    """Stems that a broken plural, or the singular, of this noun may have, by the patterns of the language.

    Only for words that are not known by heart, and only stems that are not: those have their plurals in PLURALS, and
    the patterns would join شعر with شعور and شعار. Most of these stems stand in no text; the index tells.
    """
    if stem in _own_stems():
        return ()
    shapes: list[str] = []
    root = _root(stem)
    if len(root) == 3 and root.isalpha():
        one, two, three = list(root)
        shapes = [
            root, one + two + "ا" + three, one + two + "و" + three, one + two + "ي" + three,
            "ا" + one + two + "ا" + three, "ا" + root, root + "اء", one + two + "اي" + three,
        ]  # fmt: skip
    elif len(root) == 4:
        one, two, three, four = list(root)
        wide = one + two + "ا" + three
        shapes = [root, wide + four, wide + "ي" + four, *(one + two + three + long + four for long in _LONG)]
        if two == "ا":
            shapes.append(one + "وا" + three + four)
    return tuple(shape for shape in dict.fromkeys(shapes) if shape != stem and shape not in _own_stems())


def _root(stem: str) -> str:
    """The letters of a stem without those of its pattern: three of a plain noun, four of one like مدرسة or عاصمة."""
    length = len(stem)
    if length == 4 and stem[2] in _LONG:  # كتاب, وزير, ظروف
        return stem[:2] + stem[3]
    if length == 5:
        first, second, third, fourth, last = list(stem)
        if first == "ا" and fourth == "ا":  # أخبار
            return second + third + last
        if second == "و" and third == "ا":  # عواصم
            return first + "ا" + fourth + last
        if fourth == "ا" and last == "ء":  # وزراء
            return stem[:3]
        if third == "ا" and fourth == "ي":  # رسائل
            return first + second + last
        if third == "ا":  # مدارس
            return first + second + fourth + last
        if fourth in _LONG:  # مشروع
            return stem[:3] + last
    if length == 6 and stem[2] == "ا" and stem[4] == "ي":  # مشاريع
        return stem[:2] + stem[3] + stem[5]
    return stem
