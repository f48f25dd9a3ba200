"""The labels that news pages put before their parts, in Arabic, Persian and English, and what is only page furniture.

All are compared folded (`text.fold`), so one spelling stands for every spelling.
"""

from __future__ import annotations

import re
from enum import StrEnum

from newsdesk.text.fold import fold
from newsdesk.text.patterns import pattern


class Part(StrEnum):
    """What a labelled line announces."""

    READ_ALSO = "read-also"
    RELATED = "related"
    TAGS = "tags"
    SOURCE = "source"
    PUBLISHED = "published"
    UPDATED = "updated"
    BYLINE = "byline"
    CAPTURED = "captured"
    URL = "url"


_LABELS = {
    Part.READ_ALSO: (
        "اقرأ أيضا|اقرأ أيضًا على|اقرأ المزيد|اقرأ كذلك|اقرأ ايضآ|اقرأ|اقرا عن|شاهد أيضا|طالع أيضا|للمزيد|read also|also read|"
        "read more|see also|read next|بیشتر بخوانید|همچنین بخوانید|مزید پڑھیں|یہ بھی پڑھیں|קראו גם|קראו עוד"
    ),
    Part.RELATED: (
        "مقالات مشابهة|أخبار مشابهة|مواضيع مشابهة|موضوعات مشابهة|مواضيع ذات صلة|موضوعات ذات صلة|أخبار ذات صلة|مقالات ذات صلة|"
        "مواد ذات صلة|ذات صلة|موضوعات متعلقة|مواضيع متعلقة|أخبار متعلقة|مقالات متعلقة|روابط ذات صلة|قد يعجبك أيضا|"
        "قد يهمك|قد يهمك أيضا|موضوعات قد تهمك|أخبار قد تهمك|المزيد من الأخبار|في هذا الملف|مواضيع مرتبطة|أخبار مرتبطة|"
        "مقالات مرتبطة|related articles|related stories|related news|related topics|related posts|related content|related|"
        "similar articles|similar stories|more on this story|more stories|you may also like|recommended|"
        "مطالب مرتبط|اخبار مرتبط|مطالب مشابه|خبرهای مرتبط|اخبار مشابه|متعلقہ خبریں|כתבות קשורות|כתבות נוספות"
    ),
    Part.TAGS: (
        "الكلمات الدلالية|كلمات دلالية|الكلمات المفتاحية|كلمات مفتاحية|سمات|السمات|وسوم|الوسوم|وسوم المقال|وسوم الخبر|الأوسمة|"
        "تاغات|تاجات|هاشتاغ|هاشتاق|هاشتاج|العلامات|علامات|مفاتيح|دلالات|tags|tag|tagged|keywords|key words|labels|hashtags|"
        "topics|برچسب ها|برچسب‌ها|برچسب|کلیدواژه ها|کلیدواژه‌ها|کلیدواژه|کلمات کلیدی|ٹیگز|ٹیگ|תגיות|תגים"
    ),
    Part.SOURCE: "المصدر|مصدر الخبر|مصدر|المصادر|نقلا عن|source|sources|via|منبع|ماخذ|ذریعہ|מקור",
    Part.PUBLISHED: (
        "تاريخ النشر|نشر في|نشر بتاريخ|نشرت في|نشر يوم|نشر|تم النشر|تم النشر في|تاريخ ووقت النشر|وقت النشر|تاريخ الخبر|"
        "التاريخ|تاريخ|published|published on|published at|publication date|date published|posted|posted on|date|"
        "first published|تاریخ انتشار|انتشار|تاریخ|تاریخ اشاعت|شائع|פורסם|תאריך|פורסם בתאריך"
    ),
    Part.UPDATED: (
        "آخر تحديث|اخر تعديل|تم التحديث|تحديث|تاريخ التحديث|محدث|updated|last updated|last update|last modified|modified|"
        "updated on|آخرین به‌روزرسانی|بروزرسانی|به‌روزرسانی|עודכן"
    ),
    Part.BYLINE: (
        "الكاتب|الكاتبة|كتب|كتبت|كتبه|كتابة|بقلم|تحرير|إعداد|أعده|المحرر|المحررة|الصحفي|مراسلنا|المراسل|حاوره|حاورها|حاورته|أجرى الحوار|أجرت الحوار|by|author|written by|"
        "reported by|reporter|editor|byline|نویسنده|نگارنده|گزارشگر|خبرنگار|مصنف|تحریر|מאת"
    ),
    Part.CAPTURED: "تاريخ الالتقاط|وقت الالتقاط|التقط في|تم الالتقاط|captured|captured on|captured at|crawled|crawled at|retrieved|archived|archived on",
    Part.URL: "الرابط|رابط|رابط الخبر|رابط المقال|رابط مختصر|url|web address|link|permalink|لینک|لینک کوتاه",
}  # fmt: skip

LABELS: list[tuple[str, Part]] = sorted(
    {(fold(label), part) for part, labels in _LABELS.items() for label in labels.split("|")},
    key=lambda pair: -len(pair[0]),
)

ALONE = frozenset(
    fold(word)
    for word in [
        "مصدر",
        "نشر",
        "اقرأ",
        "كتب",
        "كتبت",
        "تاريخ",
        "by",
        "date",
        "via",
        "tag",
        "topics",
        "related",
        "editor",
        "link",
        "رابط",
        "علامات",
        "مفاتيح",
        "محدث",
    ]
)
"""Labels too common in prose to be believed without a colon (or, for by, a name) behind them."""

RUBBISH = frozenset(
    fold(
        "مشاركة شارك شاركها شاركه المشاركة طباعة اطبع حجم الخط تصغير تكبير خط فيسبوك فيس بوك تويتر واتساب واتس اب تلغرام تيليجرام تليجرام تلجرام "
        "لينكد ان لينكدإن انستغرام انستقرام يوتيوب إكس ماسنجر بريد بريدالكتروني البريد الإلكتروني ايميل نسخ الرابط انسخ حفظ استمع للخبر إرسال أرسل "
        "تعليق تعليقات التعليقات أضف تعليقا إعلان اعلانات المشاهدات مشاهدة مشاهدات القراءات قراءة دقيقة دقائق وقت القراءة عبر على تابعنا تابعونا "
        "اشترك الآن النشرة البريدية الخبر المقال google news غوغل نيوز "
        "share print save tweet facebook twitter whatsapp telegram email e-mail mail linkedin pinterest instagram youtube copy link "
        "comment comments no font size advertisement ad listen x reddit bookmark this article on views min read subscribe newsletter to our في صفحتنا قناتنا القناة لمتابعة "
        "اشتراک گذاری اشتراک‌گذاری چاپ ارسال نظر نظرات کپی لینک"
    ).split()
)
_SURE = frozenset(
    fold(
        "مشاركة شارك شاركها طباعة حجم فيسبوك تويتر واتساب تلغرام تيليجرام لينكد بريد نسخ حفظ تعليق تعليقات إعلان المشاهدات القراءات تابعنا تابعونا "
        "اشترك share print save tweet facebook twitter whatsapp telegram email linkedin copy comment comments font advertisement listen "
        "استمع اطبع ماسنجر مشاهدات مشاهدة تعليقا subscribe views چاپ اشتراک دقيقة دقائق"
    ).split()
)
SHARE = frozenset(fold("طباعة شارك مشاركة شاركها اطبع share print tweet save email چاپ").split())

_CRUMBS = pattern(r"(?:الرييسيه|الصفحه الرييسيه|home|صفحه اصلي)\s*(?:[/>»›|\\:\-]|\").*")
_WORDS = pattern(r"[^\W\d_]+")
_RIGHTS = pattern(
    r"(?:^\W*(?:©|copyright\b|\(c\)))|(?:جميع |كل |كافه )?(?:ال)?حقوق (?:النشر |الطبع |النشر والطبع )?محفوظ|all rights reserved|تمامي حقوق"
)


def is_rubbish(folded: str) -> bool:
    """Whether a folded line is page furniture and nothing else."""
    if _CRUMBS.fullmatch(folded.strip()) and len(folded) < 120:
        return True
    words = _WORDS.findall(folded)
    if not words:
        return bool(folded.strip()) and len(folded) < 30 and not any(map(str.isalnum, folded))
    if len(folded) < 120 and _RIGHTS.search(folded):
        return True
    if len(words) > 14:
        return False
    if re.fullmatch(r"[aا]\s*[+\-]?(?:\s*[aا]\s*[+\-]?)*", folded.strip()):
        return True
    bare = [word.removeprefix("ال") for word in words]
    known = all(word in RUBBISH or plain in RUBBISH for word, plain in zip(words, bare, strict=True))
    return known and any(word in _SURE or plain in _SURE for word, plain in zip(words, bare, strict=True))


def label_of(line: str) -> tuple[Part, str, bool] | None:
    """(part, what follows the label, whether a colon stood between) of a line, or None.

    The rest keeps its own letters. Without a colon only the label alone counts, or a rest that the caller checks.
    """
    text = line.strip().lstrip("•-*–—▪●◦·‣#>»|[( ").rstrip(" ])")
    folded_prefix = fold(text[:60])
    for label, part in LABELS:
        if not folded_prefix.startswith(label):
            continue
        end = _original_end(text, label)
        rest = text[end:]
        if rest and (rest[0].isalnum() or rest[0] == "_"):
            continue
        after = rest.lstrip(" \u00a0\u200f\u200e]")
        if not after.strip(".…:： "):
            return part, "", ":" in after
        if after[0] in ":：؛":
            return part, after[1:].strip(), True
        if (part is not Part.SOURCE or len(after.split()) <= 6) and after[0] in "-–—|" and after[1:2] == " ":
            return part, after[1:].strip(), True
        if rest[0].isspace() and part in (Part.PUBLISHED, Part.UPDATED, Part.BYLINE, Part.CAPTURED):
            return part, after.strip(), False
        if part is Part.TAGS and (rest.startswith(("  ", "\t")) or " " in label):
            return part, after.strip(), False
    return None


def _original_end(text: str, label: str) -> int:
    """How many letters of `text` fold to `label`, with the marks behind them."""
    end = next(i for i in range(1, len(text) + 1) if len(fold(text[:i])) >= len(label))
    while end < len(text) and not fold(text[end]):
        end += 1
    return end
