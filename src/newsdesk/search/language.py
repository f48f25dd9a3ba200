"""The search language: what a person types, as a Query.

    words            all of them, in any form                 مياه الري
    "a phrase"       exactly these words in this order        "مجلس الأمن"
    -word            not this one; -tag: -source: -status: -lang: likewise
    tag:x source:x status:x lang:x before:DATE after:DATE     in Arabic too: وسم: مصدر: حالة: لغة: قبل: بعد:
    in:trash         what lies in the trash                   في:المهملات

A value with spaces stands in quotation marks. Dates are cut where the person stops knowing: 2025, 2025-06, 2025-06-12;
both ends count. What looks like a field but is none is read as words: nothing typed is an error.
"""

from __future__ import annotations

import re

from newsdesk.domain.query import Query, Word
from newsdesk.text.dates import parse_date
from newsdesk.text.fold import fold, fold_key

_FIELDS = {
    fold(name): field
    for field, names in {
        "tag": "tag tags وسم الوسم وسوم برچسب",
        "source": "source مصدر المصدر منبع",
        "status": "status حالة الحالة",
        "language": "lang language لغة اللغة",
        "before": "before until قبل حتى",
        "after": "after since بعد منذ",
        "in": "in في",
    }.items()
    for name in names.split()
}
_STATUSES = {
    fold(name): status
    for status, names in {
        "inbox": "inbox الوارد وارد",
        "draft": "draft drafts مسودة مسودات المسودات",
        "review": "review مراجعة المراجعة",
        "final": "final نهائي النهائي",
        "archived": "archived archive مؤرشف المؤرشف أرشيف",
        "trash": "trash المهملات مهملات سلة",
    }.items()
    for name in names.split()
}
_LANGUAGES = {
    fold(name): tag
    for tag, names in {
        "ar": "ar arabic العربية عربي",
        "en": "en english الإنجليزية إنجليزي",
        "fa": "fa persian farsi الفارسية فارسي",
        "fr": "fr french الفرنسية فرنسي",
        "he": "he hebrew العبرية عبري",
        "ur": "ur urdu الأردية",
    }.items()
    for name in names.split()
}
_QUOTES = '"“”«»„'
_PIECE = re.compile(
    rf"(?P<not>-)?(?:(?P<field>[^\W\d_]{{1,12}})\s?[:：]\s?(?=\S))?"
    rf"(?:[{_QUOTES}](?P<quoted>[^{_QUOTES}]*)[{_QUOTES}]?|(?P<word>[^\s{_QUOTES}]+))"
)


def parse(text: str, *, typing: bool = False) -> Query:
    """What `text` asks for. While `typing`, the last word may be unfinished."""
    words: list[Word] = []
    names = ("tag", "source", "status", "language")
    found: dict[str, list[str]] = {name: [] for name in (*names, *(f"not_{name}" for name in names))}
    limits = {"before": "", "after": ""}
    trash = False
    for match in _PIECE.finditer(text):
        field = _FIELDS.get(fold(match["field"] or ""))
        value = match["quoted"] if match["quoted"] is not None else match["word"]
        negated = bool(match["not"])
        if field in ("before", "after"):
            date = parse_date(value)
            if date is not None:
                other = {"before": "after", "after": "before"}[field]
                limits[other if negated else field] = date.value[:10]
                continue
        elif field in ("status", "in"):
            status = _STATUSES.get(fold(value))
            if status == "trash":
                trash = not negated
                continue
            if status and field == "status":
                found["not_status" if negated else "status"].append(status)
                continue
        elif field == "language":
            found["not_language" if negated else "language"].append(_LANGUAGES.get(fold(value), value.lower()))
            continue
        elif field == "tag" and fold_key(value):
            found["not_tag" if negated else "tag"].append(value)
            continue
        elif field == "source" and fold_key(value):
            found["not_source" if negated else "source"].append(value)
            continue
        quoted = match["quoted"] is not None
        if match["field"] and not field:
            _words(words, match["field"], False, negated)
        elif match["field"]:
            _words(words, match["field"], False, False)
        ended = match.end() < len(text)
        _words(words, value, quoted, negated, prefix=typing and not quoted and not ended)
    return Query(
        words=tuple(words),
        tags=tuple(found["tag"]),
        not_tags=tuple(found["not_tag"]),
        sources=tuple(found["source"]),
        statuses=tuple(found["status"]),
        languages=tuple(found["language"]),
        not_sources=tuple(found["not_source"]),
        not_statuses=tuple(found["not_status"]),
        not_languages=tuple(found["not_language"]),
        trash=trash,
        before=limits["before"],
        after=limits["after"],
    )


def _words(words: list[Word], text: str, quoted: bool, negated: bool, prefix: bool = False) -> None:
    if fold_key(text):
        words.append(Word(text, quoted, negated, prefix))
