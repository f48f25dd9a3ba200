"""An article as the index takes it, and the fields it is kept in.

Fields: `h*` headline, `b*` text, `m*` tags, source and byline, `y*` the byline alone, each as exact words (`*e`) and
stems (`*s`), with positions. The rest are limits, counts and orders; `*_key` are keys by which text is ordered. The
bands of text.near stand twice: to be found by, and to be read (`sketch`).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from tantivy import Document, SchemaBuilder

from newsdesk.search.query import NO_DATE
from newsdesk.text.near import packed
from newsdesk.text.tokens import analyse

_LONGEST_AUTHOR = 200

Analysed = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Entry:
    """An article as the index takes it; the texts are analysed already (`text.tokens.analyse`).

    `month` is 202506 for June 2025, 202500 where only the year is known, 0 without a date; moments are seconds since
    1970; `tag_ids` are the tags and all that stand above them; `written` are the words of text.tokens.written; `marks`
    are codes of domain.query.Mark; `*_key` are text.sorting's; `bands` are text.near's.
    """

    id: int
    headline: Analysed
    text: Analysed
    meta: Analysed
    status: str
    trashed: bool
    language: str
    source_id: int | None
    tag_ids: tuple[int, ...]
    published: int | None
    modified: int
    byline: Analysed = ("", "")
    author: str = ""
    month: int = 0
    added: int = 0
    length: int = 0
    marks: tuple[str, ...] = ()
    headline_key: str = ""
    source_key: str = ""
    written: str = ""
    bands: tuple[str, ...] = ()


def analysed(headline: str, text: str, meta: str) -> tuple[Analysed, Analysed, Analysed]:
    """The three analysed texts of an Entry."""
    return analyse(headline), analyse(text), analyse(meta)


def schema() -> Any:
    builder = SchemaBuilder()
    builder.add_unsigned_field("id", stored=False, indexed=True, fast=True)
    for field in ("he", "be", "me", "ye", "hs", "bs", "ms", "ys"):
        builder.add_text_field(field, tokenizer_name="whitespace", index_option="position")
    builder.add_text_field("written", tokenizer_name="whitespace", index_option="basic")
    for field in ("place", "status", "lang", "source", "tag", "mark", "author"):
        builder.add_text_field(field, tokenizer_name="raw", index_option="basic", fast=True)
    for field in ("headline_key", "source_key"):
        builder.add_text_field(field, tokenizer_name="raw", index_option="basic", fast=True)
    for field in ("published", "added", "length"):
        builder.add_integer_field(field, indexed=True, fast=True)
    builder.add_integer_field("published_up", fast=True)  # the same, unknown dates last when the oldest come first
    for field in ("modified", "month"):
        builder.add_integer_field(field, fast=True)
    builder.add_text_field("band", tokenizer_name="raw", index_option="basic")
    builder.add_bytes_field("sketch", stored=True, indexed=False)
    return builder.build()


SCHEMA = schema()


def document(entry: Entry) -> Any:
    """The document of an entry."""
    return Document.from_dict(
        {
            "id": entry.id,
            "he": entry.headline[0], "hs": entry.headline[1],
            "be": entry.text[0], "bs": entry.text[1],
            "me": entry.meta[0], "ms": entry.meta[1],
            "ye": entry.byline[0], "ys": entry.byline[1], "written": entry.written,
            "place": "trash" if entry.trashed else "desk",
            "status": entry.status, "lang": entry.language or "und",
            "source": str(entry.source_id or 0),
            "tag": [str(key) for key in entry.tag_ids] or ["0"],
            "published": NO_DATE if entry.published is None else entry.published,
            "published_up": -NO_DATE if entry.published is None else entry.published,
            "modified": entry.modified, "added": entry.added, "month": entry.month, "length": entry.length,
            "mark": [*entry.marks, *(["tag"] if entry.tag_ids else [])] or ["-"],
            "author": entry.author[:_LONGEST_AUTHOR],
            "headline_key": entry.headline_key, "source_key": entry.source_key, "band": list(entry.bands),
            "sketch": packed(entry.bands),
        },
        SCHEMA,
    )  # fmt: skip
