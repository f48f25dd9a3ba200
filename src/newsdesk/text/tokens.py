"""Words of a text, each as it stands, as it compares, and as its stem."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache, partial
from operator import itemgetter

from newsdesk.text.arabic import relatives
from newsdesk.text.fold import fold, fold_key
from newsdesk.text.kept import Kept, spaced
from newsdesk.text.language import tongue
from newsdesk.text.patterns import pattern
from newsdesk.text.stem import stem_folded
from newsdesk.text.stopwords import STOP

ANALYSER_VERSION = 4
"""Goes up with every change of folding, stemming or cutting, or of text.near's bands: the index is then made anew."""

# Letters and digits with the marks, joiners and stretchers that may stand inside a word.
_INNER = (
    r"\u0300-\u036F\u0591-\u05C7\u0610-\u061A\u0640\u064B-\u065F\u0670\u06D6-\u06ED\u08D3-\u08FF"
    r"\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF"
)
_MARKS = r"[\u0610-\u061A\u064B-\u065F\u0670]*"
_W = rf"(?:[^\W_]|[{_INNER}])"
# What stands beside a tatweel inside a word, or is no punctuation of a sentence, hides it from filters: قتـ.ـل is قتل.
_HIDERS = ".·•*…~^|@"
_DOTS = (
    rf"(?=[{_HIDERS}])(?:(?<=\u0640)[{_HIDERS}]{{1,3}}|[{_HIDERS}]{{1,3}}(?=\u0640)"
    rf"|(?<=[\u0621-\u064A])[{_HIDERS[1:4]}{_HIDERS[5:]}]{{1,3}}(?=[\u0621-\u064A]))"
)
# 1,250 is a number, and so is 1.250.000; ق.ت.ل is a word.
_NUMBER = r"(?<![\d,.\u066c])\d{1,3}(?:(?:[,\u066c\u060c\u202f]\d{3})+|(?:\.\d{3}){2,})(?![\d,.\u066c]*\d)"
_DOTTED = r"[\u0621-\u064A](?:\.[\u0621-\u064A]){2,}(?![^\W_])"
_REST = rf"(?:[{_INNER}]+[^\W_]*)*(?:{_DOTS}{_W}+)*"
_WORD = pattern(rf"(?:{_DOTTED}|[وفبكل]?{_NUMBER}[^\W_]*|[^\W\d_][^\W_]*|\d[^\W_]*){_REST}")
_HIDDEN = pattern(rf"(?<=[^\W_])\u0640?{_DOTS}(?={_W})")
_STRIP = str.maketrans("", "", _HIDERS + ",\u066c\u060c\u202f")
# A ة in the middle, or ى before an article, is where two words were glued (الجامعةالعربية, علىالرغم).
_SEAM = pattern(rf"(?<=[\u0621-\u064A])(?:ة{_MARKS}(?=[\u0621-\u064A]{{2}})|ى(?=ال[\u0621-\u064A]{{2}}))")


@dataclass(frozen=True, slots=True)
class Token:
    """A word at `start`..`end` of the text, its folded form and its stem."""

    start: int
    end: int
    exact: str
    stem: str


@lru_cache(maxsize=65536)
def forms(word: str, language: str = "") -> tuple[str, str]:
    """(folded, stem) of one word as `words` cuts it; both empty when nothing of it can be compared."""
    exact = _exact(word)
    return (exact, stem_folded(exact, word.translate(_STRIP), language)) if exact else ("", "")


@lru_cache(maxsize=16384)
def _exact(word: str) -> str:
    exact = fold(word.translate(_STRIP))
    if exact[:1] == "0" and exact.isdigit():  # 06 is the month 6
        exact = exact.lstrip("0") or "0"
    return exact


def folded(text: str) -> list[tuple[int, int, str]]:
    """(start, end, folded) of every word of `text`: as `pieces`, for those who ask for no stems."""
    return [(start, end, part) for start, end, word in cut(text) for part in _exact(word).split()]


@dataclass(frozen=True, slots=True)
class Reading:
    """One word of a query: as it compares, its stems in every language of its script, and forms of the same noun."""

    exact: str
    stems: tuple[str, ...]
    kin: tuple[str, ...] = ()
    spellings: tuple[str, ...] = ()


@lru_cache(maxsize=4096)
def readings(text: str) -> tuple[Reading, ...]:
    """The words of a query's piece. Its language cannot be told from one word, so each of them is tried."""
    found = []
    for start, end, exact, root in pieces(text):
        word = text[start:end] if " " not in fold(text[start:end]) else exact
        arabic = "\u0600" <= exact[0] <= "\u06ff"
        stems = dict.fromkeys([forms(word)[1], root, *(_elsewhere(word, exact))])
        spellings = _spellings(exact)
        kin = dict.fromkeys([*(relatives(root) if arabic else ()), *(forms(other)[1] for other in spellings)])
        found.append(Reading(exact, tuple(stems), tuple(stem for stem in kin if stem not in stems), spellings))
    return tuple(found)


def _elsewhere(word: str, exact: str) -> Iterator[str]:
    """The stems of a word in the other languages of its script, where it can be one of theirs."""
    if "a" <= exact[0] <= "z":
        yield forms(word, "fr")[1]
    elif "\u0600" <= exact[0] <= "\u06ff":
        persian = forms(word, "fa")[1]
        if len(exact) - len(persian) > 1 or re.search("[پچژگکی]", word):
            yield persian
        if re.search("[ٹڈڑںےہھ]", word):
            yield forms(word, "ur")[1]


def _spellings(exact: str) -> tuple[str, ...]:
    """Other ways in which a hamza, or none, may stand where this word has none (سما: سماء; مسيول: مسوول)."""
    if not "\u0600" <= exact[0] <= "\u06ff":
        return ()
    tried = []
    if len(exact) >= 3 and exact[-1] in "اوي":
        tried.append(exact + "ء")
    if len(exact) >= 4 and exact[-2] == "ا" and exact[-1] == "ه":
        tried.append(exact[:-1] + "ءه")
    if "يو" in exact[1:]:
        tried.append(exact[0] + exact[1:].replace("يو", "وو", 1))
    if "ء" in exact[1:-1]:
        tried += [exact[0] + exact[1:].replace("ء", seat) for seat in ("", "ي", "و")]
    elif exact.endswith("ء") and len(exact) >= 4:  # سماء: سما, and جزء: جزئ, but ماء is neither ما nor ماي
        tried += [exact[:-1], exact[:-1] + "ي"]
    return tuple(spelling for spelling in dict.fromkeys(tried) if spelling != exact and spelling not in STOP)


def open_hidden(text: str) -> str:
    """`text` with the dots taken out that hide a word from filters."""
    return _HIDDEN.sub("", text)


def unglued(text: str) -> Iterator[re.Match[str]] | None:
    """The words of a text in which none are glued together, as matches: quicker than `cut`. None where some are."""
    return _WORD.finditer(text) if _SEAM.search(text) is None else None


def cut(text: str) -> Sequence[tuple[int, int, str]]:
    """(start, end, word) of every word as it stands; words that were glued together are parted."""
    return _cut_lately(text) if len(text) <= _MOST_KEPT else _cut(text)


def _cut(text: str) -> Sequence[tuple[int, int, str]]:
    whole = [(*match.span(), match.group()) for match in _WORD.finditer(text)]
    if _SEAM.search(text) is None:
        return whole
    parted = []
    for start, end, word in whole:
        for stop in (*(start + seam.end() for seam in _SEAM.finditer(word)), end):
            parted.append((start, stop, text[start:stop]))
            start = stop
    return parted


_MOST_KEPT = 100_000  # letters: the words of a very long text would fill the memory for nothing
_cut_lately = lru_cache(maxsize=2)(_cut)
"""One text is asked for its names and then for its stems."""


def pieces(text: str, language: str | None = None) -> Iterator[tuple[int, int, str, str]]:
    """(start, end, folded, stem) of every word of `text`, a part of one whose `language` may be known."""
    language = tongue(text) if language is None else language
    for start, end, word in cut(text):
        exact, root = forms(word, language)
        if " " in exact:  # one sign for several words, as ﷺ
            for part in exact.split():
                yield start, end, *forms(part, language)
        elif exact:
            yield start, end, exact, root


def tokens(text: str) -> list[Token]:
    """Every word of `text`, in order, with the place of its original letters."""
    return [Token(*piece) for piece in pieces(text)]


def analyse(text: str) -> tuple[str, str]:
    """`text` as the index takes it: the folded words, and the stems, each parted by single spaces."""
    between = spaced(text)
    if between is None:
        return _analyse(text, tongue(text))
    if not between:
        return "", ""
    exact, stems, *_ = zip(*_PIECES[tongue(text)].of(between), strict=True)
    return _joined(exact), _joined(stems)


@dataclass(frozen=True, slots=True)
class Words:
    """All that is ever asked of a text's words: what `analyse`, `fold.fold_key`, `written` and `count_words` tell."""

    exact: str
    stems: str
    key: str
    written: tuple[str, ...]
    count: int


def read(text: str) -> Words:
    """The words of `text`, read once."""
    between = spaced(text)
    if between is None:
        return Words(*_analyse(text, tongue(text)), fold_key(text), tuple(written(text)), _count(text))
    if not between:
        return Words("", "", "", (), 0)
    exact, stems, counts = zip(*_PIECES[tongue(text)].of(between), strict=True)
    folded = _joined(exact)
    plain = len(_OTHER_KEY) < _MOST_OTHER and _OTHER_KEY.isdisjoint(between)
    if len(_SHORT) < _MOST_OTHER:
        short = tuple(" ".join([_SHORT[piece] for piece in between if piece in _SHORT]).split())
    else:
        short = tuple(written(text))
    return Words(folded, _joined(stems), folded if plain else fold_key(text), short, sum(counts))


def _joined(parts: Iterable[str]) -> str:
    return " ".join(filter(None, parts))


def _analyse(text: str, language: str) -> tuple[str, str]:
    words = _WORD.findall(_SEAM.sub(r"\g<0> ", text))
    found = map(partial(forms, language=language), words) if language else map(forms, words)
    pairs = [pair for pair in found if pair[0]]
    if not pairs:
        return "", ""
    exact, stems = map(" ".join, zip(*pairs, strict=True))
    if exact.count(" ") >= len(pairs):  # one sign for several words, as ﷺ
        several = [(word, root) for _, _, word, root in pieces(text, language)]
        exact, stems = map(" ".join, zip(*several, strict=True))
    return exact, stems


_SHORT_YA = pattern(r"(?<![\u0621-\u064A])[\u0621-\u064A]{2,3}[\u0649\u064A](?![\u0621-\u064A])")
_ANY_MARK = pattern(r"[\u0610-\u061A\u0640\u064B-\u065F\u0670]+")


def written(text: str) -> list[str]:
    """The short words of `text` that end in ي or ى, as they are written: علي is a man and على a preposition, and half
    the press writes both alike. They are found alike, but who is asked for by his own spelling stands first."""
    return _SHORT_YA.findall(_ANY_MARK.sub("", text))


_OTHER_KEY: set[str] = set()
"""Pieces whose key is not their folded words: some numbers, signs, words in hiding."""
_SHORT: dict[str, str] = {}
"""Pieces with words that `written` tells, and these."""
_MOST_OTHER = 200_000  # of either; where there are more, nothing is taken from them any more


def _piece(language: str) -> Callable[[str], tuple[str, str, int]]:
    def make(piece: str) -> tuple[str, str, int]:
        exact, stems = _analyse(piece, language)
        if exact != fold_key(piece) and len(_OTHER_KEY) < _MOST_OTHER:
            _OTHER_KEY.add(piece)
        short = written(piece)
        if short and len(_SHORT) < _MOST_OTHER:
            _SHORT[piece] = " ".join(short)
        return exact, stems, _count(piece)

    return make


_PIECES = {language: Kept(_piece(language)) for language in ("", "fa", "ur", "fr")}
"""(folded, stems, number of words) of what stands between spaces. No word reaches over one: a text is its pieces."""


_STRETCHED = pattern(rf"(?<![^\W_])\u0640[{_INNER}]*(?![^\W_])")


def _count(text: str) -> int:
    words = len(_WORD.findall(text))
    return words - len(_STRETCHED.findall(text)) if "\u0640" in text else words  # a tatweel alone is no word


def count_words(text: str) -> int:
    """The number of words of `text`."""
    between = spaced(text)
    return _count(text) if between is None else sum(map(itemgetter(2), _PIECES[""].of(between)))
