"""Corrections of spelling and setting that an Arabic desk makes every day, each as edits that can be shown first.

Every one is a function of a text that gives edits and changes nothing itself: what is shown is what will be done. Made
twice, each finds nothing the second time.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from newsdesk.text.patterns import pattern

ARABIC = "\u0621-\u064a\u066e-\u06d3\u06d5\u06fa-\u06ff\u0750-\u077f"
"""Letters of the Arabic script, for classes of regular expressions."""
MARKS = "\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed"
"""Vowel marks and the marks of the Koran."""


@dataclass(frozen=True, slots=True)
class Edit:
    """The letters from `start` up to `end` become `new`."""

    start: int
    end: int
    new: str


def apply(text: str, edits: Sequence[Edit]) -> str:
    """`text` with edits made; they stand in order and do not overlap."""
    made, at = [], 0
    for edit in edits:
        made += [text[at : edit.start], edit.new]
        at = edit.end
    return "".join((*made, text[at:]))


def _replaced(compiled: re.Pattern[str], new: str | Callable[[re.Match[str]], str], text: str) -> Iterator[Edit]:
    for found in compiled.finditer(text):
        told = new if isinstance(new, str) else new(found)
        if told != found[0]:
            yield Edit(found.start(), found.end(), told)


# -- letters

_VOWELS = pattern(f"[{MARKS}]+")
_ALL_BUT_SHADDA = pattern(f"(?:(?!\u0651)[{MARKS}])+")
_TATWEEL = pattern("\u0640+")
_DIGITS = pattern("[0-9٠-٩۰-۹]+")
_SEPARATORS = pattern("(?<=[٠-٩۰-۹])[.,](?=[٠-٩۰-۹])|(?<=[0-9])[٫٬](?=[0-9])")
_WESTERN, _EASTERN, _PERSIAN = "0123456789", "٠١٢٣٤٥٦٧٨٩", "۰۱۲۳۴۵۶۷۸۹"


def vowels(text: str) -> Iterator[Edit]:
    """No vowel marks."""
    return _replaced(_VOWELS, "", text)


def vowels_but_shadda(text: str) -> Iterator[Edit]:
    """No vowel marks but the shadda."""
    return _replaced(_ALL_BUT_SHADDA, "", text)


def tatweel(text: str) -> Iterator[Edit]:
    """No stretched letters; the ه of Hijri years (1446هـ) keeps its stroke."""
    for found in _TATWEEL.finditer(text):
        before, after = text[: found.start()], text[found.end() :]
        hijri = before.endswith("ه") and not before[-2:-1].isalpha() and not after[:1].isalnum()
        if not (hijri and len(found[0]) == 1):
            yield Edit(found.start(), found.end(), "\u0640" if hijri else "")


def _digits(text: str, wanted: str) -> Iterator[Edit]:
    def told(found: re.Match[str]) -> str:
        return "".join(wanted[unicodedata.digit(letter)] for letter in found[0])

    return _replaced(_DIGITS, told, text)


def western_digits(text: str) -> Iterator[Edit]:
    """Digits as in 2025."""
    return _digits(text, _WESTERN)


def arabic_digits(text: str) -> Iterator[Edit]:
    """Digits as in ٢٠٢٥; those of an address, a name or a code of Latin letters stay."""
    latin = [(found.start(), found.end()) for found in _LATIN_WORD.finditer(text)]
    return (edit for edit in _digits(text, _EASTERN) if not any(a <= edit.start and edit.end <= b for a, b in latin))


def persian_digits(text: str) -> Iterator[Edit]:
    """Digits as in ۲۰۲۵; those of an address, a name or a code of Latin letters stay."""
    latin = [(found.start(), found.end()) for found in _LATIN_WORD.finditer(text)]
    return (edit for edit in _digits(text, _PERSIAN) if not any(a <= edit.start and edit.end <= b for a, b in latin))


_LATIN_WORD = pattern(r"[A-Za-z0-9:/.@_\-+%?=&#]*[A-Za-z][A-Za-z0-9:/.@_\-+%?=&#]*")

HAMZA = {
    "الى": "إلى", "اي": "أي", "او": "أو", "اذا": "إذا", "اكثر": "أكثر", "اكبر": "أكبر", "اقل": "أقل", "اول": "أول",
    "اولى": "أولى", "امس": "أمس", "ايضا": "أيضا", "ايضًا": "أيضًا", "انه": "أنه", "انها": "أنها", "اسرائيل": "إسرائيل",
    "امريكا": "أمريكا", "امريكي": "أمريكي", "الامريكي": "الأمريكي", "الامريكية": "الأمريكية", "الامم": "الأمم",
    "الامن": "الأمن", "امن": "أمن", "اجراءات": "إجراءات", "اعلان": "إعلان", "اعلن": "أعلن", "اعلنت": "أعلنت",
    "اكد": "أكد", "اكدت": "أكدت", "اضاف": "أضاف", "اضافت": "أضافت", "اوضح": "أوضح", "اوضحت": "أوضحت",
    "اشار": "أشار", "اشارت": "أشارت", "الاسبوع": "الأسبوع", "اسبوع": "أسبوع", "الاخبار": "الأخبار", "اخبار": "أخبار",
    "الاوروبي": "الأوروبي", "الاوروبية": "الأوروبية", "اوروبا": "أوروبا", "الارض": "الأرض", "ارض": "أرض",
    "الاسلامي": "الإسلامي", "الاسلامية": "الإسلامية", "الاعلام": "الإعلام", "اعلام": "إعلام", "الادارة": "الإدارة",
    "ادارة": "إدارة", "الانسان": "الإنسان", "انسان": "إنسان", "اطلاق": "إطلاق", "انشاء": "إنشاء", "الأسم": "الاسم",
    "إستقلال": "استقلال", "الإستقلال": "الاستقلال", "إجتماع": "اجتماع", "الإجتماع": "الاجتماع", "إنتخابات": "انتخابات",
    "الإنتخابات": "الانتخابات", "إتفاق": "اتفاق", "الإتفاق": "الاتفاق", "إقتصاد": "اقتصاد", "الإقتصاد": "الاقتصاد",
    "الإقتصادية": "الاقتصادية", "إستثمار": "استثمار", "الإستثمار": "الاستثمار", "إحتلال": "احتلال",
    "الإحتلال": "الاحتلال", "إنتاج": "إنتاج", "مسؤلية": "مسؤولية", "مسئولية": "مسؤولية", "مسئول": "مسؤول",
    "المسئول": "المسؤول", "شئون": "شؤون", "الشئون": "الشؤون", "رؤوس": "رؤوس", "هيئه": "هيئة",
}  # fmt: skip
"""Words whose hamza stands wrong in the news every day, for the house list to begin with. What may be two words (ان:
أن or إن) is not among them."""


def pairs_of(written: str) -> dict[str, str]:
    """A house list as somebody writes it: a line a word, the wrong spelling and the right one."""
    lines = (line.replace("=", " ").replace("→", " ").split() for line in written.split("\n"))
    return {pair[0]: pair[1] for pair in lines if len(pair) == 2 and pair[0] != pair[1]}


_WORD = pattern(f"[{ARABIC}{MARKS}\u0640]+")
_JOINED = ("و", "ف", "ب", "ك", "ل")


def hamza(text: str, house: Mapping[str, str] = HAMZA) -> Iterator[Edit]:
    """Words as the house list spells them; also behind و ف ب ك ل, which Arabic writes joined."""

    def told(found: re.Match[str]) -> str:
        word = found[0]
        if word in house:
            return house[word]
        for joined in (1, 2):
            if all(letter in _JOINED for letter in word[:joined]) and word[joined:] in house and len(word) > joined + 2:
                return word[:joined] + house[word[joined:]]
        return word

    return _replaced(_WORD, told, text)


_PERSIAN_LETTERS = pattern("[یک]")
_ARABIC_LETTERS = pattern("[يكى]")


def letters(text: str, language: str) -> Iterator[Edit]:
    """The ي and ك of the language of the text, where a keyboard or a page gave those of another."""
    if language.split("-")[0] in ("fa", "ur"):
        return _replaced(_ARABIC_LETTERS, lambda found: {"ي": "ی", "ك": "ک", "ى": "ی"}[found[0]], text)
    if language.split("-")[0] == "ar":
        return _replaced(_PERSIAN_LETTERS, lambda found: {"ی": "ي", "ک": "ك"}[found[0]], text)
    return iter(())


# -- spaces and signs

_LONE_WAW = pattern(f'(?<![^\\s(\\[«"“….])و[ \u00a0]+(?=[{ARABIC}])')
_SPACE_BEFORE = pattern(r"[ \u00a0\u202f]+(?=[،؛؟!…»)\]]|[:.,;?](?![A-Za-z0-9]))")
_SPACE_INSIDE = pattern(r"(?<=[«(\[])[ \u00a0]+")
_SIGN = pattern(f"[،؛؟:!.,;?…](?=[{ARABIC}«(])")
_MANY = pattern(r"[ \t]{2,}")


_BEHIND = pattern(f"[{ARABIC}{MARKS}»)][ \u00a0\u202f]*\\Z")  # what a sign stands behind


def waw(text: str) -> Iterator[Edit]:
    """The و that means «and» joined to its word, as Arabic writes it."""
    return _replaced(_LONE_WAW, "و", text)


def spaces(text: str) -> Iterator[Edit]:
    """No space before a sign or inside brackets, one behind it, and never two."""
    found = [
        *_replaced(_SPACE_BEFORE, "", text),
        *_replaced(_SPACE_INSIDE, "", text),
        *(Edit(one.end(), one.end(), " ") for one in _SIGN.finditer(text) if _BEHIND.search(text[: one.start()])),
        *_replaced(_MANY, " ", text),
    ]
    return _apart(found)


def _apart(found: list[Edit]) -> Iterator[Edit]:
    """Edits in order; of two that touch the same letters the first."""
    last = -1
    for edit in sorted(found, key=lambda one: (one.start, -one.end)):
        if edit.start >= last:
            yield edit
            last = max(edit.end, edit.start)


_LATIN_SIGNS = pattern(f"(?<=[{ARABIC}{MARKS}»)٠-٩\u0640])([ \u00a0]?)([,;?])(?![0-9٠-٩])|(?<=\\s)[?](?=\\s|$)")
_SIGNS = {",": "،", ";": "؛", "?": "؟"}


def signs(text: str) -> Iterator[Edit]:
    """The comma, semicolon and question mark of Arabic behind Arabic words."""

    def told(found: re.Match[str]) -> str:
        return "".join(_SIGNS.get(letter, letter) for letter in found[0])

    return _replaced(_LATIN_SIGNS, told, text)


_QUOTED = pattern('["“”„‟]([^"“”„‟«»\n]+)["“”„‟]')
_SINGLE = pattern("<<([^<>\n]+)>>")


def quotes(text: str, language: str = "ar") -> Iterator[Edit]:
    """«Guillemets» around what is quoted, in Arabic, Persian and French; “these” elsewhere. Where English is written in
    an Arabic text, its quotation marks stay, as they do while one types."""
    script = language.split("-")[0]
    opens, closes = ("«", "»") if script in ("ar", "fa", "ur", "ckb", "fr", "ku", "ps") else ("“", "”")
    for compiled in (_QUOTED, _SINGLE):
        for found in compiled.finditer(text):
            if opens == "«" and script != "fr" and _in_latin(text, found):
                continue
            told = f"{opens}{found[1].strip()}{closes}"
            if told != found[0]:
                yield Edit(found.start(), found.end(), told)


def _in_latin(text: str, quoted: re.Match[str]) -> bool:
    """Whether the letter before a quotation, or where there is none its first one, is none of Arabic."""
    before = next((letter for letter in reversed(text[: quoted.start()]) if letter.isalpha()), "")
    first = before or next((letter for letter in quoted[1] if letter.isalpha()), "")
    return bool(first) and not re.match(f"[{ARABIC}]", first)


_DOTS = pattern(r"\.{3,}|(?:\. ){2,}\.|،{2,}|(?<!\.)\.\.(?!\.)")
_DASHES = pattern(r"(?<=\s)-{1,3}(?=\s)|(?<=\w)-{2,3}(?=\w)|(?<=[^\s-])[ \u00a0]--[ \u00a0]")


def dots(text: str) -> Iterator[Edit]:
    """An ellipsis is one sign: …"""
    return _replaced(_DOTS, lambda found: "،" if found[0].startswith("،") else "…", text)


def dashes(text: str) -> Iterator[Edit]:
    """A dash between words is a dash: –"""
    return _replaced(_DASHES, lambda found: found[0].replace("---", "–").replace("--", "–").replace("-", "–"), text)


# -- what a page leaves behind

_UNSEEN = pattern("[\u00ad\u200b\u2060\ufeff\ufffd\u202a-\u202e\ue000-\uf8ff]+")
_FORMS = pattern("[\ufb50-\ufdcf\ufe70-\ufefc]+")
_NO_BREAK = pattern("[\u00a0\u202f\u2007\u2009\u200a]+")
_RUBBISH = pattern(
    r"\s*(?:إعلان|اعلان|إعلانات|advertisement|advert|sponsored|شارك(?: الخبر| المقال| هذا)?|شاركها|انسخ الرابط|"
    r"share(?: this| on .{1,20})?|tweet|تغريد|واتساب|whatsapp|facebook|فيسبوك|تويتر|telegram|تيليجرام|تلغرام|"
    r"طباعة|اطبع|print|أرسل(?: لصديق)?|تعليقات?|comments?|اقرأ أيضا?ً?|اقرأ المزيد|المزيد|read more|related|"
    r"تابعونا(?: على .{1,40})?|follow us(?: on .{1,40})?|جميع الحقوق محفوظة.{0,60}|all rights reserved.{0,60}|"
    r"الرئيسية|home|حجم الخط|[aأ][+\-])\s*[:：.]?\s*",
    re.IGNORECASE,
)


def unseen(text: str) -> Iterator[Edit]:
    """No letters that nobody sees and no forms of letters that only print knows. What tells direction in a text of two
    directions stays."""
    found = [
        *_replaced(_UNSEEN, "", text),
        *_replaced(_FORMS, lambda one: unicodedata.normalize("NFKC", one[0]), text),
        *_replaced(_NO_BREAK, " ", text),
    ]
    return _apart(found)


def is_rubbish(line: str) -> bool:
    """Whether a paragraph is what a page has around an article: share, print, advertisement."""
    return len(line) < 90 and _RUBBISH.fullmatch(line) is not None
