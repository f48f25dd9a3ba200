"""Rows as articles: JSON Lines, JSON and CSV/TSV with the column names that people use."""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from pathlib import Path

from newsdesk.domain.article import Direction, Status, Text
from newsdesk.domain.capture import Capture, CaptureLink, Skipped
from newsdesk.domain.dates import PartialDate, Precision
from newsdesk.domain.errors import Unreadable
from newsdesk.domain.link import LinkKind
from newsdesk.formats.decode import decode, mended
from newsdesk.text.body import from_paragraphs, plain_text
from newsdesk.text.clean import clean
from newsdesk.text.dates import parse_cell
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
    "byline": "byline|author|authors|creator|writer|by|الكاتب|كاتب|اسم الكاتب|المؤلف|المحرر|نویسنده",
    "dateline": "dateline|location|مكان",
    "summary": "abstract|summary|description|excerpt|lead|lede|teaser|الملخص|ملخص|الوصف|خلاصه",
    "slug": "slug|slugline",
    "source": "source|publisher|newspaper|site|website|outlet|source_name|publication|media|feed|domain|المصدر|مصدر|الصحيفة|الموقع|منبع",
    "provider": "provider|agency|الوكالة",
    "language": "language|lang|locale|اللغة|لغة",
    "direction": "direction|dir",
    "url": "url|link|permalink|uri|web_url|article_url|source_url|الرابط|رابط|لینک",
    "published": "published|published_at|publishedat|publish_date|published_date|publication_date|pub_date|pubdate|date|datetime|"
    "date_published|datepublished|publish_time|timestamp|تاريخ النشر|التاريخ|تاريخ|تاریخ",
    "published_text": "date_raw|published_text|raw_date|date_text",
    "captured": "captured|captured_at|crawled|crawled_at|crawl_date|retrieved|retrieved_at|fetched|fetched_at|scraped_at|scraped",
    "tags": "tags|tag|keywords|topics|subjects|labels|الوسوم|وسوم|الكلمات المفتاحية|كلمات مفتاحية|الكلمات الدلالية|برچسب",
    "category": "category|categories|section|desk|rubric|القسم|قسم|التصنيف|تصنيف|الفئة",
    "status": "status|state|الحالة",
    "notes": "notes|note|desk_notes|ملاحظات|الملاحظات",
    "embargo": "embargo|embargoed_until|embargo_until",
}


@lru_cache(maxsize=1024)
def _key(name: str) -> str:
    return re.sub(r"[\s_\-]+", "_", fold(name).strip())


_FIELD_OF = {_key(name): field for field, names in _COLUMNS.items() for name in names.split("|")}
_LIST = pattern(r"\s*[,،;؛|\n]\s*")
_MARKUP = pattern(r"</?(?:p|br|div|strong|em|a|ul|ol|li|h[1-6]|blockquote|span|table)\b[^>]*>", re.IGNORECASE)
_SEP = pattern(r"\Asep=.\n")
_GUARDED = pattern(r"'+[=+\-@\t\r]")  # write_csv.guarded
_MOST_JSON = 500_000_000


# -- cutting files


def accepts_json(head: bytes, name: str) -> int:
    """JSON, one object a line or one array or object in all."""
    if name.endswith((".jsonl", ".ndjson")):
        return 8
    text = decode(head)[0].lstrip()
    if not text.startswith(("{", "[")):
        return 0
    first = text.split("\n", 1)[0].strip()
    try:
        json.loads(first)
    except (ValueError, RecursionError):
        return 6 if name.endswith(".json") else 0
    return 7 if first.startswith("{") or name.endswith(".json") else 0


def split_json(path: Path) -> Iterator[tuple[str, object]]:
    """(place, bytes of one object) of each row; empty lines are passed over."""
    with path.open("rb") as file:
        first = next((line for line in file if line.strip()), b"").strip()
    lined = path.name.lower().endswith((".jsonl", ".ndjson"))
    if first.startswith((b"\xff\xfe", b"\xfe\xff")):
        for number, line in enumerate(decode(path.read_bytes())[0].split("\n"), 1):
            if line.strip():
                yield f"row {number}", line.encode()
        return
    if not lined and not _is_row(first):
        yield from _split_document(path)
        return
    with path.open("rb") as file:
        for number, row in enumerate(file, 1):
            stripped = row.strip().removeprefix(b"\xef\xbb\xbf")
            if stripped:
                yield f"row {number}", stripped


_HOLDERS = ("articles", "items", "data", "rows")


def _is_row(line: bytes) -> bool:
    """Whether a line is an article by itself, and not the beginning or the whole of a document that holds several."""
    try:
        found = json.loads(decode(line)[0])
    except (ValueError, RecursionError):
        return False
    return isinstance(found, dict) and not any(isinstance(found.get(name), list) for name in _HOLDERS)


def _split_document(path: Path) -> Iterator[tuple[str, object]]:
    if path.stat().st_size > _MOST_JSON:
        raise Unreadable(path=path, reason="too-large")
    try:
        found = json.loads(decode(path.read_bytes())[0])
    except (ValueError, RecursionError) as error:
        raise Unreadable(path=path, reason="bad-json") from error
    if isinstance(found, dict):
        inner = next((found[name] for name in _HOLDERS if isinstance(found.get(name), list)), None)
        found = [found] if inner is None else inner
    for number, row in enumerate(found if isinstance(found, list) else [found], 1):
        yield f"row {number}", row


_DELIMITERS = (",", ";", "\t", "|")


def _known(header: list[str]) -> set[str]:
    return {_FIELD_OF[key] for key in map(_key, header) if key in _FIELD_OF}


def _dialect(first_line: str) -> tuple[str, set[str]]:
    options = []
    for delimiter in _DELIMITERS:
        try:
            header = next(csv.reader([first_line], delimiter=delimiter), [])
        except csv.Error:
            header = []
        options.append((len(_known(header)), delimiter, _known(header)))
    count, delimiter, known = max(options, key=lambda option: option[0])
    return (delimiter, known) if count else (",", set())


_LONGEST_HEADER = 2000  # letters


def accepts_csv(head: bytes, name: str) -> int:
    """A first line of column names that we know, or a name that says so."""
    if name.endswith((".csv", ".tsv")):
        return 8
    first = _SEP.sub("", decode(head)[0].lstrip("\ufeff\n ")).split("\n", 1)[0]
    if len(first) >= _LONGEST_HEADER or first.startswith(("<", "{")):
        return 0
    known = _dialect(first)[1]
    return 5 if len(known) >= 2 and known & {"headline", "body", "html"} else 0


def split_csv(path: Path) -> Iterator[tuple[str, object]]:
    """(place, row as a dict) of each row. Raises Unreadable where no column can be a headline or a text."""
    text = decode(path.read_bytes())[0].lstrip("\ufeff")
    text = _SEP.sub("", text)  # Excel's own first line
    first = text.lstrip("\n").split("\n", 1)[0]
    delimiter, known = _dialect(first)
    if not known & {"headline", "body", "html"}:
        raise Unreadable(path=path, reason="no-columns")
    csv.field_size_limit(max(csv.field_size_limit(), len(text) + 1))
    rows = csv.reader(io.StringIO(text.lstrip("\n"), newline=""), delimiter=delimiter)
    header = next(rows)
    number = 1
    while True:
        number += 1
        try:
            cells = next(rows)
        except StopIteration:
            return
        except csv.Error as error:
            yield f"row {number}", str(error)
            continue
        if any(mended(cell).strip() for cell in cells):
            row: dict[str, object] = {}
            for name, cell in zip(header, cells, strict=False):
                if name not in row or not str(row[name]).strip():  # of two columns with one name the filled one counts
                    row[name] = cell[1:] if _GUARDED.match(cell) else cell
            if len(cells) > len(header):
                row["\x00extra"] = cells[len(header) :]
            yield f"row {number}", row


# -- reading rows


def read_json(place: str, data: object) -> list[Capture | Skipped]:
    """The article of one JSON object, given as bytes or already parsed."""
    if isinstance(data, bytes):
        try:
            data = json.loads(decode(data)[0])
        except (ValueError, RecursionError) as error:
            return [Skipped(place, "bad-json", {"detail": str(error)[:200]})]
    if not isinstance(data, dict):
        return [Skipped(place, "not-an-object")]
    return read_row(place, data)


def read_row(place: str, data: object) -> list[Capture | Skipped]:
    """The article of one row: a mapping of column names to cells."""
    if not isinstance(data, Mapping):
        return [Skipped(place, "bad-row", {"detail": str(data)[:200]})]
    if "\x00extra" in data:
        return [Skipped(place, "too-many-cells")]
    if type(data.get(OWN)) is int:
        return [_own(place, data)]
    cells: dict[str, object] = {}
    for name, value in data.items():
        field = _FIELD_OF.get(_key(str(name)))
        if field and value not in (None, "", [], {}) and field not in cells:
            cells[field] = value
    text = _text(cells)
    if not text.headline and not text.body:
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
        )
    ]


def _text(cells: dict[str, object]) -> Text:
    headline = " ".join(_string(cells.get("headline")).split())
    body = _body(cells)
    written = _string(cells.get("published"))
    words = _string(cells.get("published_text")) or written
    published = _date(cells.get("published")) or (parse_cell(words) if words else None)
    language = _string(cells.get("language")).lower().replace("_", "-")
    if not re.fullmatch(r"[a-z]{2,3}(?:-[a-z0-9]{2,8})*", language):
        language = detect_language(f"{headline}\n{plain_text(body)}")
    direction = _string(cells.get("direction")).lower()
    one_line = {
        name: " ".join(_string(cells.get(name)).split())
        for name in ("subhead", "byline", "dateline", "slug", "source", "provider", "url", "embargo")
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
    links = [(_letters(link.get("title")), _KINDS.get(_letters(link.get("kind")))) for link in _rows(row.get("links"))]
    tags = row.get("tags")
    return Capture(
        text,
        external_id=_letters(row.get("id")) or None,
        captured=_instant(captured, parse_cell(captured)) if captured else None,
        status=status if status in _STATES else "",
        tags=tuple(filter(None, map(_letters, tags if isinstance(tags, list) else []))),
        links=tuple(CaptureLink(title, kind) for title, kind in links if title and kind),
        place=place,
    )


_KINDS = {kind.value: kind for kind in LinkKind}
_STATES = frozenset(known.value for known in Status)
_OWN_TEXTS = (
    "headline", "subhead", "slug", "byline", "dateline", "summary", "language", "source", "provider", "embargo", "url",
    "published_text", "notes",
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
    return [name for name in (" ".join(part.split()).strip(" #").replace("_", " ") if part.startswith("#") else " ".join(part.split())
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
