"""Two spellings of one headline: how sure it is that a title names an article, and numbers by which such titles meet.

Titles are compared as word sequences of their folded keys. What publishers hang on a headline (the name of the paper,
"video", "breaking") says nothing; a word may be written otherwise or be missing; a number, a day, a negation or a name
that differs makes another article, however alike the rest is.

Two titles meet by their words: every word has a number, the words of a title are put in the order of their numbers, and
neighbours in that order make a mark. One word that is otherwise leaves all marks but three at most.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby, pairwise

from newsdesk.text.fold import fold_key
from newsdesk.text.kept import Kept
from newsdesk.text.patterns import pattern
from newsdesk.text.stopwords import STOP

SURE = 90
"""A title of such confidence names the article, unless another one comes near it."""
DOUBTFUL = 78
"""A title of such confidence may name the article: somebody has to say."""
MOST_MARKS = 6
_TELLING = 4  # telling words that two titles share at least, one word of which is another
_LEAST = 3  # telling words, below which a title is looked up letter by letter and no other way
_MIX, _BITS, _SIGN = 0x9E3779B97F4A7C15, (1 << 64) - 1, 1 << 63
_ARTICLE = pattern("^(?:[وفبك]?ال|لل)(?=...)")
_TAIL = pattern(r"\s+[-–—|•·]+\s+|\s*\|\s*|\s*::\s*")
_VOWELS = "اويaeiouy"
_MOST_TAIL, _LEAST_HEAD = 5, 4  # words of what stands behind a dash, and before it


def _folded(words: str) -> frozenset[str]:
    return frozenset(map(fold_key, words.split()))


_FRILLS = _folded(
    "عاجل فيديو بالفيديو الفيديو صور بالصور الصور شاهد حصري حصريا خاص مباشر تحديث محدث بث فیلم ویدیو عکس تصاویر"
    " video videos photo photos pictures watch exclusive breaking update updated live gallery vidéo direct"
)
_NEGATIONS = _folded("لا لم لن ليس ليست غير دون بدون عدم ينفي تنفي نفى نفت نفي not no never without denies non pas نه")
_NUMBERS = {
    fold_key(word): str(number)
    for number, words in enumerate(
        (
            "صفر zero", "واحد واحدة احدى one یک", "اثنان اثنين اثنتان اثنتين two deux", "ثلاثة ثلاث three trois",
            "أربعة أربع four quatre", "خمسة خمس five cinq", "ستة ست six", "سبعة سبع seven sept",
            "ثمانية ثماني eight huit", "تسعة تسع nine neuf", "عشرة عشر ten dix",
        )
    )
    for word in words.split()
}  # fmt: skip
_ORDERS = (
    "الأول الأولى first", "الثاني الثانية second", "الثالث الثالثة third", "الرابع الرابعة fourth",
    "الخامس الخامسة fifth", "السادس السادسة sixth", "السابع السابعة seventh", "الثامن الثامنة eighth",
    "التاسع التاسعة ninth", "العاشر العاشرة tenth",
)  # fmt: skip
_DAYS = (
    "الأحد sunday dimanche", "الاثنين الإثنين monday lundi", "الثلاثاء tuesday mardi",
    "الأربعاء الاربعاء wednesday mercredi", "الخميس thursday jeudi", "الجمعة friday vendredi", "السبت saturday samedi",
)  # fmt: skip
_MONTHS = (
    "يناير جانفي january janvier", "فبراير فيفري شباط february fevrier", "مارس آذار march mars",
    "أبريل ابريل أفريل نيسان april avril", "مايو ماي أيار mai", "يونيو جوان حزيران june juin",
    "يوليو جويلية تموز july juillet", "أغسطس اوت آب august aout", "سبتمبر أيلول september septembre",
    "أكتوبر october octobre", "نوفمبر november novembre", "ديسمبر december decembre",
)  # fmt: skip
for _sign, _lists in (("o", _ORDERS), ("d", _DAYS), ("m", _MONTHS)):
    _NUMBERS.update(
        (fold_key(word), f"{_sign}{place}") for place, words in enumerate(_lists, 1) for word in words.split()
    )


# -- where titles meet


def _bare(word: str) -> str:
    """A folded word without the article and what hangs before it."""
    return _ARTICLE.sub("", word)


def _number_of(word: str) -> int:
    """What stands for a folded word; 0 for one that does not tell titles apart."""
    if len(word) < 3 or word in STOP or word in _FRILLS or not word.isalpha():
        return 0
    return int.from_bytes(hashlib.blake2b(_bare(word).encode(), digest_size=8).digest(), "big") or 1


_WORDS = Kept(_number_of)


def marks(key: str) -> tuple[int, ...]:
    """Numbers that titles which read nearly alike share with it, six at most, each of 64 bits with a sign; `key` is a
    folded title (text.fold.fold_key). None of a title of fewer than three telling words."""
    found = sorted(set(_WORDS.of(key.split())) - {0})
    if len(found) < _LEAST:
        return ()
    pairs = list(pairwise(found))
    if len(pairs) < MOST_MARKS:
        pairs += zip(found, found[2:], strict=False)
    return tuple([((one * _MIX ^ other) & _BITS) - _SIGN for one, other in pairs[:MOST_MARKS]])


# -- how sure it is


@dataclass(slots=True)
class _Difference:
    """What two titles say otherwise."""

    same: int = 0  # telling words that both have
    slips: int = 0  # words that are written otherwise
    weak: int = 0  # short words of which one letter differs: it may be another word
    small: int = 0  # words that tell nothing, and only one of the two has
    more: int = 0  # telling words that only the one has
    fewer: int = 0  # telling words that only the other has
    other: int = 0  # words in whose place another stands
    negated: bool = False

    @property
    def sure(self) -> bool:
        """Whether it is one headline all the same."""
        if self.negated or self.weak or self.other or (self.more and self.fewer):
            return False
        left_out = self.more + self.fewer
        if left_out > 1 or (left_out and (self.same < 7 or self.slips or self.small)):
            return False
        return self.same >= max(3 * self.slips, 5 if self.small else 2) and self.small <= 2 and self.slips <= 2


def confidence(title: str, headline: str, names: Iterable[str] = ()) -> int:
    """How sure it is that `title` names the article headed `headline`: 100 where both read the same, SURE or more for
    another spelling, DOUBTFUL or more where somebody has to say, less for another article.

    `names` are names of publishers that may stand behind either. Both sides are alike: it makes no difference which of
    the two titles comes first.
    """
    from rapidfuzz import fuzz  # a start does not need it

    if (one := _words(title)) == (two := _words(headline)):
        return 100 if one else 0
    if unlike(one, two):
        return 0
    known = tuple(dict.fromkeys(tuple(_words(name)) for name in names))
    ways = [(a, b) for a in _readings(title, known) for b in _readings(headline, known)]
    best = 0
    for one, two in ways:
        if not one or not two:
            continue
        if one == two:
            return 98 if len(one) >= _LEAST or known else SURE - 1
        told, other = _numbers(one), _numbers(two)
        if told != other and told and other:
            best = max(best, min(DOUBTFUL - 1, 60))
            continue
        found = _differences(one, two)
        ratio = fuzz.ratio(" ".join(one), " ".join(two))
        if found.sure and told == other:
            best = max(best, SURE, min(97, round(ratio)))
        else:
            away = ratio - 8 * found.other - 6 * min(found.more, found.fewer) - 10 * found.negated
            most = SURE - 1 if found.same >= _TELLING or not found.other else DOUBTFUL - 1
            best = max(best, min(most, round(away)))
    return best


def unlike(one: Iterable[str], two: Iterable[str]) -> bool:
    """Whether folded words of two titles tell numbers of which none is the same: a quick look, before the other."""
    told = {word for word in one if not word.isalpha()}
    return bool(told) and bool(other := {word for word in two if not word.isalpha()}) and told.isdisjoint(other)


@lru_cache(maxsize=16384)
def _words(title: str) -> tuple[str, ...]:
    return tuple(fold_key(title).split())


def _unframed(words: Sequence[str]) -> tuple[str, ...]:
    """Words without the frills at either end; a title of frills alone stays."""
    start, end = 0, len(words)
    while start < end and words[start] in _FRILLS:
        start += 1
    while end > start and words[end - 1] in _FRILLS:
        end -= 1
    return tuple(words[start:end] or words)


def _readings(title: str, names: Sequence[tuple[str, ...]]) -> list[tuple[str, ...]]:
    """The ways to read a title: with what stands behind its last dash, and without; without a publisher's name."""
    whole = _unframed(_words(title))
    found = [whole]
    for name in names:
        if name and len(whole) > len(name):
            if whole[-len(name) :] == name:
                found.append(_unframed(whole[: -len(name)]))
            elif whole[: len(name)] == name:
                found.append(_unframed(whole[len(name) :]))
    cut = [place.start() for place in _TAIL.finditer(title)]
    if cut:
        head, tail = _words(title[: cut[-1]]), _words(title[cut[-1] :])
        if len(head) >= _LEAST_HEAD and len(tail) <= _MOST_TAIL and not _numbers(tail):
            found.append(_unframed(head))
    return list(dict.fromkeys(found))


def _numbers(words: Iterable[str]) -> Counter[str]:
    """The numbers, days and months that are told, in whatever way."""
    found: Counter[str] = Counter()
    for word in words:
        if word in _NUMBERS:
            found[_NUMBERS[word]] += 1
        elif any(letter.isdigit() for letter in word):
            found[word.lstrip("0") or "0"] += 1
    return found


def _differences(one: Sequence[str], two: Sequence[str]) -> _Difference:
    from rapidfuzz.distance import Levenshtein

    found = _Difference()
    steps = [
        (one[step.src_start : step.src_end], two[step.dest_start : step.dest_end], step.tag == "equal")
        for step in Levenshtein.opcodes(one, two)
    ]
    for equal, group in groupby(steps, key=lambda step: step[2]):
        parts = [(mine, theirs) for mine, theirs, _ in group]
        if equal:
            found.same += sum(1 for mine, _ in parts for word in mine if _tells(word))
            continue
        mine, theirs = (tuple(word for part in side for word in part) for side in zip(*parts, strict=True))
        if "".join(mine) == "".join(theirs):
            found.slips += 1  # written in one word or in two
        elif _attached(mine, theirs) or _attached(theirs, mine):
            found.same += 1
            found.small += 1
        else:
            for part in parts:
                _part(found, *part)
    return found


def _part(found: _Difference, mine: Sequence[str], theirs: Sequence[str]) -> None:
    """Words stand in the place of as many others, or are missing on one side."""
    if len(mine) != len(theirs):
        _left_out(found, mine, theirs)
        return
    for one, other in zip(mine, theirs, strict=True):
        _replaced(found, one, other)


def _tells(word: str) -> bool:
    return len(word) > 2 and word not in STOP


def _attached(long: Sequence[str], short: Sequence[str]) -> bool:
    """Whether the one says in two words (في المدينة) what the other says in one (بالمدينة)."""
    if len(long) != 2 or len(short) != 1 or long[0] not in STOP or long[0] in _NEGATIONS or not short[0]:
        return False
    word = short[0]
    return (
        word == long[1] or (word[0] in "بلوفك" and _bare(word[1:]) == _bare(long[1])) or _bare(word) == _bare(long[1])
    )


def _left_out(found: _Difference, mine: Sequence[str], theirs: Sequence[str]) -> None:
    for words, name in ((mine, "more"), (theirs, "fewer")):
        for word in words:
            found.negated = found.negated or word in _NEGATIONS
            if _tells(word) and word not in _FRILLS:
                setattr(found, name, getattr(found, name) + 1)
            else:
                found.small += 1


def _replaced(found: _Difference, one: str, other: str) -> None:
    """One word stands where another does: the same written otherwise, or another one."""
    from rapidfuzz.distance import OSA

    if one in _NEGATIONS or other in _NEGATIONS:
        found.negated = True
    if _NUMBERS.get(one, one) == _NUMBERS.get(other, other):
        found.slips += 1
        return
    bare, plain = _bare(one), _bare(other)
    if bare == plain:
        found.slips += 1
        return
    away = min(OSA.distance(bare, plain), OSA.distance(one, other))
    least = min(len(bare), len(plain))
    swapped = least == 4 and away == 1 and sorted(bare) == sorted(plain)
    if away <= (2 if least >= 9 else 1) and (least >= 5 or swapped or _lost_a_letter(bare, plain)):
        found.slips += 1
    elif not (_tells(one) or _tells(other)):
        found.small += 1
    elif away == 1 and least >= 3:
        found.weak += 1
    else:
        found.other += 1


def _lost_a_letter(one: str, other: str) -> bool:
    """Whether a word of five letters has lost one in its middle that is no vowel: محمود and محمد are two names."""
    one, other = sorted((one, other), key=len)
    if len(one) != 4 or len(other) != 5:
        return False
    return any(other[at] not in _VOWELS and other[:at] + other[at + 1 :] == one for at in (1, 2, 3))
