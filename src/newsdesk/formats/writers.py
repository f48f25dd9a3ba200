"""The writers: articles in a format. Pure: they write into an open file; whoever asks names it and puts it in place."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import PurePath
from typing import IO

from newsdesk.domain.article import Article
from newsdesk.formats import (
    write_csv,
    write_docx,
    write_html,
    write_jsonl,
    write_markdown,
    write_newsml,
    write_ninjs,
    write_nitf,
    write_odt,
    write_text,
)
from newsdesk.formats.frame import Frame


@dataclass(frozen=True, slots=True)
class Writer:
    """A format: `write` yields the text of a file piece by piece and never holds more than one article.

    `suffixes` are what its files are called by, the usual one first; with `contents` it wants `Frame.contents` filled.
    A format that is no text has `pack` instead, which writes into an open file.
    """

    name: str
    suffixes: tuple[str, ...]
    media_type: str
    write: Callable[[Iterable[Article], Frame], Iterator[str]] | None = None
    contents: bool = False
    single: bool = False  # a file holds one article; several are files of their own, packed into one
    pack: Callable[[Iterable[Article], Frame, IO[bytes]], None] | None = None

    def into(self, articles: Iterable[Article], frame: Frame, file: IO[bytes]) -> None:
        """Writes articles into an open file."""
        if self.pack is not None:
            self.pack(articles, frame, file)
        elif self.write is not None:
            for piece in self.write(articles, frame):
                file.write(piece.encode())


_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
_OPEN = "application/vnd.oasis.opendocument.text"

WRITERS: tuple[Writer, ...] = (
    Writer("html", (".html", ".htm"), "text/html", write_html.write, contents=True),
    Writer("docx", (".docx",), _WORD, contents=True, pack=write_docx.write),
    Writer("odt", (".odt",), _OPEN, contents=True, pack=write_odt.write),
    Writer("markdown", (".md", ".markdown"), "text/markdown", write_markdown.write, single=True),
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
