"""The writers: articles as text in a format. Pure: pieces of text come out, whoever asks puts them into a file."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import PurePath

from newsdesk.domain.article import Article
from newsdesk.formats import write_csv, write_html, write_jsonl, write_newsml, write_ninjs, write_nitf, write_text
from newsdesk.formats.frame import Frame


@dataclass(frozen=True, slots=True)
class Writer:
    """A format: `write` yields the text of a file piece by piece and never holds more than one article.

    `suffixes` are what its files are called by, the usual one first; with `contents` it wants `Frame.contents` filled.
    """

    name: str
    suffixes: tuple[str, ...]
    media_type: str
    write: Callable[[Iterable[Article], Frame], Iterator[str]]
    contents: bool = False
    single: bool = False  # a file holds one article; several are files of their own, packed into one


WRITERS: tuple[Writer, ...] = (
    Writer("html", (".html", ".htm"), "text/html", write_html.write, contents=True),
    Writer("text", (".txt", ".text"), "text/plain", write_text.write),
    Writer("jsonl", (".jsonl", ".ndjson"), "application/x-ndjson", write_jsonl.write),
    Writer("csv", (".csv",), "text/csv", write_csv.write),
    Writer("ninjs", (".ninjs.json", ".json", ".ninjs"), "application/json", write_ninjs.write, single=True),
    Writer("newsml", (".newsml.xml", ".newsml", ".xml"), "application/vnd.iptc.g2.newsmessage+xml", write_newsml.write),
    Writer("nitf", (".nitf.xml", ".nitf"), "application/nitf+xml", write_nitf.write, single=True),
)


def writer_named(name: str) -> Writer | None:
    """The writer called `name`, or None."""
    return next((writer for writer in WRITERS if writer.name == name), None)


def writer_for(path: PurePath) -> Writer | None:
    """The writer whose files end as `path` does, or None."""
    name = path.name.lower()
    told = [(len(suffix), writer) for writer in WRITERS for suffix in writer.suffixes if name.endswith(suffix)]
    return max(told, key=lambda one: one[0])[1] if told else None
