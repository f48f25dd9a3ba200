"""The search language: what a person types, as a Query.

    words            all of them, in any form                 مياه الري
    "a phrase"       exactly these words in this order        "مجلس الأمن"
    -word            not this one; -tag: -source: -status: -lang: likewise
    tag:x source:x status:x lang:x before:DATE after:DATE     in Arabic too: وسم: مصدر: حالة: لغة: قبل: بعد:
    in:trash         what lies in the trash                   في:المهملات
    is:untagged      what has no tag yet                      بلا:وسوم
    source:"=x"      exactly this source, and none whose name only contains it

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
        "is": "is بلا",
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
_UNTAGGED = {fold(name) for name in ["untagged", "tags", "وسوم", "وسم"]}
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
    reading = _Reading()
    for match in _PIECE.finditer(text):
        quoted = match["quoted"] is not None
        value = match["quoted"] if quoted else match["word"]
        negated = bool(match["not"])
        field = _FIELDS.get(fold(match["field"] or ""))
        if field and reading.take_field(field, value, negated):
            continue
        if match["field"]:
            reading.take_word(match["field"], negated=negated and not field)
        ended = match.end() < len(text)
        reading.take_word(value, quoted, negated, prefix=typing and not quoted and not ended)
    return reading.query()


class _Reading:
    """What was understood so far."""

    def __init__(self) -> None:
        self.words: list[Word] = []
        self.named: dict[str, list[str]] = {}
        self.limits = {"before": "", "after": ""}
        self.trash = self.untagged = False

    def take_word(self, text: str, quoted: bool = False, negated: bool = False, prefix: bool = False) -> None:
        if fold_key(text):
            self.words.append(Word(text, quoted, negated, prefix))

    def take_field(self, field: str, value: str, negated: bool) -> bool:
        """Understands `field:value`; False where the value makes no sense and the two are only words."""
        if field in ("before", "after"):
            date = parse_date(value)
            if date is not None:
                other = {"before": "after", "after": "before"}[field]
                self.limits[other if negated else field] = date.value[:10]
            return date is not None
        if field in ("status", "in"):
            status = _STATUSES.get(fold(value))
            if status == "trash":
                self.trash = not negated
            elif status and field == "status":
                self._name("status", status, negated)
            else:
                return False
            return True
        if field == "is":
            meant = fold(value) in _UNTAGGED and not negated
            self.untagged = self.untagged or meant
            return meant
        if not fold_key(value):
            return False
        if field == "language":
            value = _LANGUAGES.get(fold(value), value.lower())
        self._name(field, value, negated)
        return True

    def _name(self, field: str, value: str, negated: bool) -> None:
        self.named.setdefault(f"not_{field}" if negated else field, []).append(value)

    def query(self) -> Query:
        def named(field: str) -> tuple[str, ...]:
            return tuple(self.named.get(field, ()))

        return Query(
            words=tuple(self.words),
            tags=named("tag"),
            not_tags=named("not_tag"),
            sources=named("source"),
            not_sources=named("not_source"),
            statuses=named("status"),
            not_statuses=named("not_status"),
            languages=named("language"),
            not_languages=named("not_language"),
            trash=self.trash,
            untagged=self.untagged,
            before=self.limits["before"],
            after=self.limits["after"],
        )
