"""What of a text has a spelling that can be checked, in which language, and which words are known without a dictionary.

A dictionary is asked for words as Hunspell's own keep them: without vowel marks and tatweel, with a plain apostrophe.
Addresses, codes, numbers, hashtags, abbreviations in capitals and words of two scripts have no spelling.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import accumulate

from newsdesk.text.fold import fold, fold_key
from newsdesk.text.language import detect_language
from newsdesk.text.patterns import pattern

LONGEST = 60  # letters; what is longer is no word that somebody spelt
_ZWNJ = "\u200c"
# Marks, joiners and signs of direction that may stand inside a word; the maqaf (U+05BE) parts words.
_INNER = (
    r"\u0300-\u036F\u0591-\u05BD\u05BF\u05C1\u05C2\u05C4\u05C5\u05C7\u0610-\u061A\u064B-\u065F\u0670\u06D6-\u06ED"
    r"\u08D3-\u08FF\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF"
)
_WESTERN = r"A-Za-z\u00C0-\u024F\u0300-\u03FF\u0400-\u052F\u1E00-\u1FFF"
_JOINED = rf"(?<=[{_WESTERN}])['’ʼ\u2010\u2011-](?=[{_WESTERN}])|(?<=[א-ת])[\"'״׳](?=[א-ת])"
_WORD = pattern(rf"[^\W_](?:\w|[{_INNER}]|{_JOINED})*")
_APART = pattern(
    r"(?:https?|ftp|file|mailto|article):\S+|www\.\S+"
    r"|[\w.+-]+@[\w-]+(?:\.[\w-]+)+"
    rf"|[#@](?:\w|[{_INNER}])+"
    r"|[~.]?(?:/[\w.-]+){2,}|\b[A-Za-z]:\\\S*"
    r"|[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+"
)
_MARKS = pattern(
    r"[\u0591-\u05BD\u05BF\u05C1\u05C2\u05C4\u05C5\u05C7\u0610-\u061A\u0640\u064B-\u065F\u0670\u06D6-\u06ED]"
)
_UNSEEN = pattern(r"[\u00AD\u200B\u200D-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]")
_END = pattern(r"[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]+\Z")
_FORMS = pattern("[\ufb1d-\ufdff\ufe70-\ufeff]")  # letters as old files shape them
_SCRIPTS = {
    "arabic": pattern(r"[\u0620-\u064A\u066E-\u06D5\u06E5-\u06FC\u0750-\u077F\u08A0-\u08C9\u200C]+"),
    "latin": pattern(r"[A-Za-z\u00C0-\u024F\u0300-\u036F\u1E00-\u1EFF'-]+"),
    "hebrew": pattern(r"[\u05D0-\u05F4\"']+"),
    "cyrillic": pattern(r"[\u0400-\u052F\u0300-\u036F'-]+"),
    "greek": pattern(r"[\u0370-\u03FF\u1F00-\u1FFF\u0300-\u036F'-]+"),
}
_WRITTEN = {
    **dict.fromkeys(("ar", "fa", "ur", "ps", "ckb", "ug", "sd", "ks"), "arabic"),
    **dict.fromkeys(("he", "yi"), "hebrew"),
    **dict.fromkeys(("ru", "uk", "be", "bg", "mk", "sr", "kk", "ky", "mn", "tg", "tt"), "cyrillic"),
    "el": "greek",
}
_OTHER = frozenset(["am", "as", "bn", "bo", "gu", "hi", "hy", "ja", "ka", "km", "kn", "ko", "lo", "ml", "mr", "ne",
                    "or", "pa", "si", "ta", "te", "th", "zh"])  # fmt: skip
_USUAL = {"arabic": "ar", "latin": "en", "hebrew": "he", "cyrillic": "ru", "greek": "el"}
_ALIASES = {"iw": "he", "in": "id", "no": "nb"}
# What Persian joins to a word with a zero width non-joiner; a dictionary that lacks the whole word knows the rest.
_PERSIAN = """ها های هایی هایم هایت هایش هایمان هایتان هایشان تر ترین ای ام ات اش ایم اید اند مان تان شان می نمی بی"""
_PERSIAN_ENDS = frozenset(_PERSIAN.split())
_FRONTS = ("", "ب", "ك", "ل", "ال", "بال", "كال", "لل")
_CLITICS = tuple(joined + front for joined in ("", "و", "ف") for front in _FRONTS if joined + front)
_SHORTEST = 2  # letters behind what is joined to a name


@dataclass(frozen=True, slots=True)
class Word:
    """A word at `start`..`end` of a paragraph (in letters), as a dictionary of `language` is asked for it."""

    start: int
    end: int
    plain: str
    language: str


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A text with the language that was declared of it (BCP 47), and that of its article; empty where none was."""

    text: str
    language: str = ""
    article: str = ""


def base(tag: str) -> str:
    """The language of a BCP 47 tag or of a dictionary's name: ar of ar-EG and of ar_EG."""
    first = tag.replace("_", "-").split("-")[0].lower()
    return _ALIASES.get(first, first)


def script_of(language: str) -> str:
    """The script in which a language is written; "" for one whose words are not told apart here."""
    first = base(language)
    return _WRITTEN.get(first, "" if first in _OTHER or not first else "latin")


def plain(word: str, language: str = "") -> str:
    """A word as a dictionary is asked for it: composed, without vowel marks, tatweel and what nobody sees. The
    non-joiner stays where a language spells with it."""
    found = unicodedata.normalize("NFKC" if _FORMS.search(word) else "NFC", word)
    found = _UNSEEN.sub("", _MARKS.sub("", found))
    if language == "ar":
        found = found.replace(_ZWNJ, "")
    for typed, usual in (("’", "'"), ("ʼ", "'"), ("׳", "'"), ("״", '"'), ("\u2010", "-"), ("\u2011", "-")):
        found = found.replace(typed, usual)
    return found.strip(_ZWNJ)


def words(paragraph: Paragraph, others: Mapping[str, str] | None = None) -> list[Word]:
    """The words of a paragraph that have a spelling, in order; `others` are a person's languages by script."""
    text = paragraph.text
    apart = [found.span() for found in _APART.finditer(text)]
    detected: str | None = None
    found: list[Word] = []
    place = 0
    for match in _WORD.finditer(text):
        start, end = match.span()
        while place < len(apart) and apart[place][1] <= start:
            place += 1
        if place < len(apart) and apart[place][0] < end:
            continue
        word = _END.sub("", match.group())
        asked = plain(word)
        script = _script(word, asked)
        if not script:
            continue
        if detected is None:
            detected = "" if paragraph.article else detect_language(text)
        language = _language(script, (paragraph.language, paragraph.article, detected), others or {})
        found.append(Word(start, start + len(word), plain(word, language), language))
    return found


def _language(script: str, told: Iterable[str], others: Mapping[str, str]) -> str:
    for tag in told:
        if tag and script_of(tag) == script:
            return base(tag)
    return others.get(script) or _USUAL[script]


def _script(word: str, asked: str) -> str:
    """The script of a word that has a spelling, or "": numbers, codes, capitals, single letters have none."""
    if not 1 < len(asked) <= LONGEST or word.endswith("ـ") or "_" in word:
        return ""
    script = next((name for name, letters in _SCRIPTS.items() if letters.fullmatch(asked)), "")
    if script in ("", "arabic", "hebrew"):
        return script
    parts = asked.removesuffix("'s").replace("'", "-").split("-")
    if all(part.isupper() or not part for part in parts):
        return ""
    inner = any(letter.isupper() for part in parts if not part.isupper() for letter in part[1:])
    return "" if inner else script  # iPhone, YouTube


def names_of(names: Iterable[str]) -> frozenset[str]:
    """The words of the names of tags, folded."""
    return frozenset(word for name in names for word in fold_key(name).split())


def listed(lines: Iterable[str]) -> frozenset[str]:
    """The words of a list that somebody keeps, a line each, as they are looked up."""
    return frozenset(found for line in lines if (found := plain(line.strip())))


@dataclass(frozen=True, slots=True)
class Known:
    """Words that are right whatever a dictionary says: those of tags (`names_of`), and those of lists (`listed`)."""

    names: frozenset[str] = frozenset()
    lists: frozenset[str] = frozenset()

    def has(self, word: Word) -> bool:
        """Whether a word is known, in Arabic also with what is joined to its front; or all its parts are."""
        return self.knows(word.plain) or ("-" in word.plain and all(map(self.knows, word.plain.split("-"))))

    def knows(self, asked: str) -> bool:
        """As `has`, of a plain word or a part of one."""
        return any(map(self._knows, dict.fromkeys((asked, asked.removesuffix("'s")))))

    def _knows(self, form: str) -> bool:
        if form in self.lists or form.lower() in self.lists or _joined(form, self.lists):
            return True
        folded = fold(form)
        return folded in self.names or _joined(folded, self.names)


def _joined(word: str, known: frozenset[str]) -> bool:
    if not known or not "\u0600" <= word[:1] <= "\u06ff":
        return False
    for front in _CLITICS:
        if word.startswith(front) and len(word) - len(front) >= _SHORTEST:
            rest = word[len(front) :]
            if rest in known or (front.endswith(("ال", "لل")) and f"ال{rest}" in known):
                return True
    return False


Ask = Callable[[str, Sequence[str]], set[str]]
"""(language, plain words) to those that a dictionary does not have; of a language without one, none."""


@dataclass(slots=True)
class Checker:
    """Finds misspelt words. `others` are a person's languages by script, for words that are in no language of their
    article's script."""

    ask: Ask
    known: Known = field(default_factory=Known)
    others: dict[str, str] = field(default_factory=dict)

    def misspelt(self, paragraphs: Sequence[Paragraph]) -> list[list[Word]]:
        """The misspelt words of each paragraph."""
        found = [[word for word in words(one, self.others) if not self.known.has(word)] for one in paragraphs]
        asked: dict[str, set[str]] = {}
        for word in (word for one in found for word in one):
            asked.setdefault(word.language, set()).add(word.plain)
        wrong = {language: self._wrong(language, several) for language, several in asked.items()}
        return [[word for word in one if word.plain in wrong[word.language]] for one in found]

    def _wrong(self, language: str, asked: set[str]) -> set[str]:
        """Of words those that are wrong; one that is joined of parts is right where each of them is."""
        wrong = self.ask(language, sorted(asked))
        parts = {word: word.replace(_ZWNJ, "-").split("-") for word in wrong if "-" in word or _ZWNJ in word}
        if not parts:
            return wrong
        single = {part for several in parts.values() for part in several if len(part) > 1 and not self._part(part)}
        bad = self.ask(language, sorted(single))
        return {word for word in wrong if word not in parts or not bad.isdisjoint(parts[word])}

    def _part(self, part: str) -> bool:
        return part in _PERSIAN_ENDS or part.isupper() or self.known.knows(part)


def in_units(text: str, found: Sequence[Word]) -> list[Word]:
    """Words with their places counted in UTF-16, as Qt does: what lies beyond U+FFFF is two there."""
    if all(letter <= "\uffff" for letter in text):
        return list(found)
    at = [0, *accumulate(2 if letter > "\uffff" else 1 for letter in text)]
    return [replace(word, start=at[word.start], end=at[word.end]) for word in found]
