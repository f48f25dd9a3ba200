"""Rows as articles: JSON Lines, JSON and CSV/TSV with the column names that people use."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import lru_cache

from newsdesk.domain.article import Direction, Status, Text
from newsdesk.domain.capture import BY_UID, Capture, CaptureLink, Skipped
from newsdesk.domain.dates import PartialDate, Precision
from newsdesk.domain.link import MOST_NAME, Kind, LinkKind, OwnKind, is_own
from newsdesk.domain.mapping import Mapping as Columns
from newsdesk.formats.decode import decode, mended
from newsdesk.text.body import from_paragraphs, plain_text
from newsdesk.text.clean import clean
from newsdesk.text.dates import parse_cell
from newsdesk.text.day_order import is_open, settled
from newsdesk.text.fold import fold
from newsdesk.text.language import detect_language
from newsdesk.text.patterns import pattern

VERSION = 2
OWN = "newsdesk"
"""The key that marks rows which newsdesk wrote itself (write_jsonl): they are taken as they stand, nothing is guessed."""

_COLUMNS = {
    "external_id": "id|external_id|externalid|_id|guid|uuid|article_id|articleid|doc_id|docid|identifier|المعرف|معرف|رقم|الرقم",
    "headline": "headline|title|heading|article_title|headline_text|العنوان|عنوان|عنوان المقال|العنوان الرئيسي|عنوان الخبر|تیتر",
    "body": "body|text|content|article|article_body|articlebody|body_text|content_text|full_text|fulltext|article_text|story|"
    "النص|نص|المحتوى|محتوى|نص المقال|نص الخبر|المتن|متن",
    "html": "html|body_html|content_html|body_xhtml|article_html",
    "subhead": "subhead|subtitle|subheadline|sub_title|deck|dek|standfirst|العنوان الفرعي|عنوان فرعي",
    "byline": "byline|author|authors|creator|writer|by|بقلم|الكاتب|كاتب|اسم الكاتب|المؤلف|المحرر|نویسنده",
    "dateline": "dateline|location|مكان",
    "summary": "abstract|summary|description|excerpt|lead|lede|teaser|الملخص|ملخص|الوصف|خلاصه",
    "slug": "slug|slugline",
    "source": "source|publisher|newspaper|site|website|outlet|source_name|publication|media|feed|domain|المصدر|مصدر|الصحيفة|الموقع|منبع",
    "provider": "provider|agency|الوكالة",
    "language": "language|lang|locale|اللغة|لغة",
    "direction": "direction|dir",
    "url": "url|link|permalink|uri|web_url|article_url|source_url|الرابط|رابط|لینک",
    "published": "published|published_at|publishedat|publish_date|published_date|publication_date|pub_date|pubdate|date|datetime|"
    "date_published|datepublished|publish_time|timestamp|تاريخ النشر|تاريخ الصدور|تاريخ الإصدار|التاريخ|تاريخ|تاریخ",
    "published_text": "date_raw|published_text|raw_date|date_text",
    "captured": "captured|captured_at|crawled|crawled_at|crawl_date|retrieved|retrieved_at|fetched|fetched_at|scraped_at|scraped",
    "tags": "tags|tag|keywords|topics|subjects|labels|الوسوم|وسوم|الكلمات المفتاحية|كلمات مفتاحية|الكلمات الدلالية|برچسب",
    "category": "category|categories|section|desk|rubric|الباب|باب|القسم|قسم|التصنيف|تصنيف|الفئة",
    "status": "status|state|الحالة",
    "notes": "notes|note|desk_notes|ملاحظات|الملاحظات",
    "embargo": "embargo|embargoed_until|embargo_until",
    "usage_terms": "usage_terms|usageterms|terms|rights|license|licence|شروط الاستخدام|الحقوق",
    "copyright": "copyright|copyright_notice|copyrightnotice|حقوق النشر",
}


_AGAIN = pattern(r"\s\(\d+\)\s*\Z")  # the second column of a name (table_files.unique)


@lru_cache(maxsize=1024)
def _key(name: str) -> str:
    return re.sub(r"[\s_\-]+", "_", fold(_AGAIN.sub("", name)).strip())


def known_columns(header: list[str]) -> set[str]:
    """Which of our fields the names of columns stand for."""
    return {_FIELD_OF[key] for key in map(_key, header) if key in _FIELD_OF}


def field_of(column: str) -> str:
    """What the name of a column stands for; empty where nobody calls anything so."""
    return _FIELD_OF.get(_key(column), "")


def is_language(value: str) -> bool:
    """Whether a cell names a language as BCP 47 does."""
    return _LANGUAGE.fullmatch(value.strip().lower().replace("_", "-")) is not None


_LANGUAGE = pattern(r"[a-z]{2,3}(?:-[a-z0-9]{2,8})*")
_FIELD_OF = {_key(name): field for field, names in _COLUMNS.items() for name in names.split("|")}
_LIST = pattern(r"\s*[,،;؛|\n]\s*")
_MARKUP = pattern(r"</?(?:p|br|div|strong|em|a|ul|ol|li|h[1-6]|blockquote|span|table)\b[^>]*>", re.IGNORECASE)
GUARDED = pattern(r"'+[=+\-@\t\r]")  # write_csv.guarded


@dataclass(frozen=True, slots=True)
class Mapped:
    """A row, and how its columns are understood."""

    row: object
    mapping: Columns


# -- reading rows


def read_json(place: str, data: object) -> list[Capture | Skipped]:
    """The article of one JSON object, given as bytes or already parsed."""
    mapping: Columns | None = None
    if isinstance(data, Mapped):
        mapping, data = data.mapping, data.row
    if isinstance(data, Skipped):
        return [data]
    if isinstance(data, bytes):
        try:
            data = json.loads(decode(data)[0])
        except (ValueError, RecursionError) as error:
            return [Skipped(place, "bad-json", {"detail": str(error)[:200]})]
    if not isinstance(data, dict):
        return [Skipped(place, "not-an-object")]
    if _is_vocabulary(data):
        return [Skipped(place, "vocabulary")]
    return read_row(place, data if mapping is None else Mapped(data, mapping))


def _is_vocabulary(data: dict[str, object]) -> bool:
    """Whether an object is a list of subjects, such as the IPTC's, or one of SKOS."""
    concepts = data.get("concepts") or data.get("conceptSet") or data.get("@graph")
    if not isinstance(concepts, list) or not concepts or not isinstance(concepts[0], dict):
        return False
    return bool({"qcode", "prefLabel", "skos:prefLabel"} & concepts[0].keys())


def read_row(place: str, data: object) -> list[Capture | Skipped]:
    """The article of one row: a mapping of column names to cells. None of a sheet that is not wanted."""
    mapping: Columns | None = None
    if isinstance(data, Mapped):
        mapping, data = data.mapping, data.row
        if mapping.sheet and place.rpartition("!")[0] != mapping.sheet:
            return []
    if not isinstance(data, Mapping):
        return [Skipped(place, "bad-row", {"detail": str(data)[:200]})]
    extra = data.get("\x00extra")
    if isinstance(extra, list) and any(map(_string, extra)):  # a line that ends with a separator has none
        return [Skipped(place, "too-many-cells")]
    if type(data.get(OWN)) is int:
        return [_own(place, data)]
    cells = _cells(data, mapping)
    text = _text(cells)
    if mapping is not None and mapping.day_order and is_open(text.published_text):
        text = replace(text, published=settled(text.published_text, mapping.day_order, text.language))
    partial = not text.headline and not text.body
    if partial and not ("external_id" in cells and cells.keys() - {"external_id", "source", "captured"}):
        return [Skipped(place, "empty-row")]
    captured = parse_cell(_string(cells.get("captured"))) if "captured" in cells else None
    status = _string(cells.get("status")).lower()
    return [
        Capture(
            text,
            external_id=_string(cells.get("external_id")) or None,
            captured=_instant(_string(cells.get("captured")), captured),
            status=status if status in _STATES else "",
            tags=tuple(dict.fromkeys(_names(cells.get("tags")) + _names(cells.get("category")))),
            place=place,
            dated_by_words=not ("published" in cells and "published_text" in cells)
            and not (mapping is not None and mapping.day_order),
            row=True,
            partial=partial,
        )
    ]


def _cells(data: Mapping[object, object], mapping: Columns | None) -> dict[str, object]:
    """The cells of a row by what they stand for. Of several for one field the first that is filled counts; tags of
    several columns are taken together."""
    cells: dict[str, object] = {}
    named = mapping.fields if mapping is not None else [(name, _FIELD_OF.get(_key(str(name)), "")) for name in data]
    for name, field in named:
        value = data.get(name)
        if not field or value in (None, "", [], {}):
            continue
        if mapping is not None and field in ("tags", "category") and field in cells:
            cells[field] = [*_names(cells[field]), *_names(value)]
        else:
            cells.setdefault(field, value)
    if mapping is not None and mapping.source:
        cells.setdefault("source", mapping.source)
    return cells


def _text(cells: dict[str, object]) -> Text:
    headline = " ".join(_string(cells.get("headline")).split())
    body = _body(cells)
    written = _string(cells.get("published"))
    words = _string(cells.get("published_text")) or written
    published = _date(cells.get("published")) or (parse_cell(words) if words else None)
    language = _string(cells.get("language")).lower().replace("_", "-")
    if not is_language(language):
        language = detect_language(f"{headline}\n{plain_text(body)}")
    direction = _string(cells.get("direction")).lower()
    one_line = {
        name: " ".join(_string(cells.get(name)).split())
        for name in ("subhead", "byline", "dateline", "slug", "source", "provider", "url", "embargo", "copyright")
    }
    return Text(
        headline=headline,
        summary=_string(cells.get("summary")),
        body=body,
        language=language,
        direction=Direction(direction) if direction in ("rtl", "ltr") else Direction.AUTO,
        published=published,
        published_text=words,
        notes=_string(cells.get("notes")),
        usage_terms=_string(cells.get("usage_terms")),
        **one_line,
    )


def _own(place: str, row: Mapping[object, object]) -> Capture:
    """A row that newsdesk wrote, as it stands; only the body is made safe once more, for anyone can write such a row."""
    texts = {name: _letters(row.get(name)) for name in _OWN_TEXTS}
    direction, status, captured = (_letters(row.get(name)) for name in ("direction", "status", "captured"))
    published = _letters(row.get("published"))
    text = Text(
        body=clean(_letters(row.get("html"))),
        direction=Direction(direction) if direction in ("rtl", "ltr") else Direction.AUTO,
        published=_exactly(published) or _date(published),
        **texts,
    )
    tags = row.get("tags")
    return Capture(
        text,
        external_id=_letters(row.get("id")) or None,
        captured=_instant(captured, parse_cell(captured)) if captured else None,
        status=status if status in _STATES else "",
        tags=tuple(filter(None, map(_letters, tags if isinstance(tags, list) else []))),
        links=tuple(filter(None, map(_link, _rows(row.get("links"))))),
        place=place,
        dated_by_words=False,
        row=True,
        uid=uid_of(row.get("uid")),
    )


_UID = pattern(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")


def uid_of(value: object) -> str:
    """The number of an article that is one in the whole world; empty for what is none."""
    return value if isinstance(value, str) and _UID.fullmatch(value) else ""


_KINDS = {kind.value: kind for kind in LinkKind}
KIND_NAMES = ("out_ar", "in_ar", "out_en", "in_en")
"""What the names of an own kind are called in a row, in their order."""


def _link(told: dict[str, object]) -> CaptureLink | None:
    """A link of a row that newsdesk wrote; None where it names no article or no kind that there could be."""
    uid = uid_of(told.get("uid"))
    title, code = _letters(told.get("title")), _letters(told.get("kind"))
    names = told.get("kind_names")
    names = names if isinstance(names, dict) else {}
    kind: Kind | None = _KINDS.get(code)
    if kind is None and is_own(code):
        kind = OwnKind(code, *(_letters(names.get(name))[:MOST_NAME] for name in KIND_NAMES))
    if not (title or uid) or kind is None:
        return None
    target = BY_UID + uid if uid else ""
    return CaptureLink(title, kind, target, note=_letters(told.get("note")), passage=_letters(told.get("passage")))


_STATES = frozenset(known.value for known in Status)
_OWN_TEXTS = (
    "headline", "subhead", "slug", "byline", "dateline", "summary", "language", "source", "provider", "embargo", "url",
    "published_text", "notes", "usage_terms", "copyright", "item_version",
)  # fmt: skip


def _letters(value: object) -> str:
    if not value or not isinstance(value, str):
        return ""
    return mended(value)


def _rows(value: object) -> list[dict[str, object]]:
    return [item for item in value if isinstance(item, dict)] if isinstance(value, list) else []


def _exactly(value: str) -> PartialDate | None:
    try:
        return PartialDate(value)
    except ValueError:
        return None


def _body(cells: dict[str, object]) -> str:
    if "html" in cells:
        return clean(_string(cells["html"]))
    value = cells.get("body", "")
    if isinstance(value, list):
        return from_paragraphs(map(str, value))
    text = _string(value)
    return clean(text) if len(_MARKUP.findall(text)) >= 2 else from_paragraphs(text.split("\n"))


def _string(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, str):
        return _letters(value).strip()
    if isinstance(value, list):
        return "، ".join(filter(None, map(_string, value)))
    if isinstance(value, dict):
        return _string(value.get("name") or value.get("title") or value.get("value"))
    return str(value)


def _names(value: object) -> list[str]:
    """Tags out of a list, or of a text that parts them by commas, bars or line breaks."""
    parts = [_string(part) for part in value] if isinstance(value, list) else _LIST.split(_string(value))
    return [name for name in (" ".join(part.split()).lstrip(" #").replace("_", " ") if part.startswith("#") else " ".join(part.split())
                              for part in parts) if name]  # fmt: skip


def _date(value: object) -> PartialDate | None:
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        from datetime import UTC, datetime

        if 1500 <= value <= 2100:
            return PartialDate(str(int(value)))
        seconds = value / 1000 if value > 10**11 else value
        if 0 < seconds < 4 * 10**9:
            return PartialDate(datetime.fromtimestamp(seconds, UTC).strftime("%Y-%m-%dT%H:%MZ"))
        return None
    text = _string(value)
    if re.fullmatch(r"\d{10}|\d{13}", text):
        return _date(int(text))
    return parse_cell(text) if text else None


def _instant(written: str, found: PartialDate | None) -> str | None:
    """When a row was captured: a full moment to the second where one is written, else as far as the date goes."""
    if found is None:
        return None
    seconds = re.search(r"T?\d\d:\d\d:(\d\d)", written)
    if found.precision is not Precision.MINUTE:
        return found.value
    moment = found.moment().astimezone(tz=None).timestamp()
    from datetime import UTC, datetime

    whole = datetime.fromtimestamp(moment + (int(seconds[1]) if seconds else 0), UTC)
    return whole.strftime("%Y-%m-%dT%H:%M:%SZ")
