"""The names of the search language: fields, and the values that are words of ours; Arabic and English, by folding."""

from __future__ import annotations

from newsdesk.domain.query import Mark
from newsdesk.text.fold import fold


def _by_name(table: dict[str, str]) -> dict[str, str]:
    return {fold(name.replace("_", " ")): meant for meant, names in table.items() for name in names.split()}


SPELLED = {
    "title": "title headline عنوان العنوان تيتر",
    "body": "body text نص النص متن",
    "source": "source مصدر المصدر منبع",
    "tag": "tag tags وسم الوسم وسوم برچسب",
    "by": "by byline author كاتب الكاتب بقلم",
    "status": "status حالة الحالة",
    "lang": "lang language لغة اللغة",
    "date": "date تاريخ التاريخ published",
    "before": "before until قبل حتى",
    "after": "after since بعد منذ",
    "added": "added أضيف اضيف الإضافة",
    "words": "words length كلمات الطول",
    "has": "has with يحوي فيه له مع",
    "without": "without no بلا بدون",
    "is": "is هو هي",
    "like": "like مثل يشبه",
    "in": "in في",
}
"""By meaning, the first English and the first Arabic name are those that are proposed."""

FIELDS = _by_name(SPELLED)
DATED = frozenset({"date", "before", "after", "added"})
WORDED = frozenset({"title", "body", "by"})

STATUS_NAMES = {
    "inbox": "inbox الوارد وارد",
    "draft": "draft drafts مسودة مسودات المسودات",
    "review": "review مراجعة المراجعة",
    "final": "final نهائي النهائي",
    "archived": "archived archive مؤرشف المؤرشف أرشيف",
    "trash": "trash المهملات مهملات سلة",
}
LANGUAGE_NAMES = {
    "ar": "ar arabic العربية عربي عربية",
    "en": "en english الإنجليزية إنجليزي إنجليزية",
    "fa": "fa persian farsi الفارسية فارسي فارسية",
    "fr": "fr french الفرنسية فرنسي فرنسية",
    "he": "he hebrew العبرية عبري عبرية",
    "ur": "ur urdu الأردية أردي أردية",
}
MARK_NAMES = {
    Mark.TAG.value: "tag tags وسم وسوم",
    Mark.LINK.value: "link links رابط روابط صلة صلات",
    Mark.WAITING.value: "waiting منتظر منتظرة انتظار",
    Mark.ORIGINAL.value: "original originals أصل الأصل",
    Mark.IMAGE.value: "image images picture photo صورة صور",
    Mark.NOTE.value: "note notes ملاحظة ملاحظات",
}
NOT_MARK_NAMES = {
    Mark.TAG.value: "untagged tags وسوم وسم",  # بلا:وسوم was the first way to say it
    Mark.LINK.value: "unlinked",
}
STATUSES, LANGUAGES = _by_name(STATUS_NAMES), _by_name(LANGUAGE_NAMES)
MARKS, NOT_MARKS = _by_name(MARK_NAMES), _by_name(NOT_MARK_NAMES)
DUPLICATES = {fold(name) for name in ["duplicate", "duplicates", "twin", "مكرر", "مكررة", "تكرار"]}
