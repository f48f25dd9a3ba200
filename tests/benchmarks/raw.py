"""The references: raw SQLite and raw tantivy with the same texts, without anything that newsdesk adds."""

from __future__ import annotations

import json
import os
import sqlite3
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import tantivy

from newsdesk.text.body import plain_text
from newsdesk.text.tokens import read

BATCH = 2000
Row = dict[str, Any]


def rows(files: Sequence[Path]) -> Iterator[Row]:
    """The rows of some files of newsdesk's own JSON Lines."""
    for file in files:
        with file.open(encoding="utf-8") as lines:
            for line in lines:
                yield json.loads(line)


def _batches(files: Sequence[Path]) -> Iterator[list[Row]]:
    batch: list[Row] = []
    for row in rows(files):
        batch.append(row)
        if len(batch) == BATCH:
            yield batch
            batch = []
    if batch:
        yield batch


def sqlite(files: Sequence[Path], path: Path) -> float:
    """Seconds to insert articles, taggings and links as they are, durably; reading the files is not counted."""
    connection = sqlite3.connect(path)
    for pragma in ("journal_mode=WAL", "synchronous=FULL", "cache_size=-131072", "wal_autocheckpoint=16384"):
        connection.execute(f"PRAGMA {pragma}")
    connection.execute(
        "CREATE TABLE a (id INTEGER PRIMARY KEY, x TEXT UNIQUE, title TEXT, body TEXT, date TEXT, source TEXT, "
        "byline TEXT, status TEXT)"
    )
    connection.execute("CREATE TABLE t (a INTEGER, tag TEXT, PRIMARY KEY (a, tag)) WITHOUT ROWID")
    connection.execute("CREATE TABLE l (id INTEGER PRIMARY KEY, a INTEGER, title TEXT)")
    connection.execute("CREATE INDEX la ON l (a)")
    taken, number = 0.0, 0
    for batch in _batches(files):
        values, tags, links = [], [], []
        for row in batch:
            number += 1
            values.append(
                (number, row["id"], row["headline"], row["html"], row["published"], row["source"], row["byline"],
                 row["status"])
            )  # fmt: skip
            tags += [(number, tag) for tag in dict.fromkeys(row["tags"])]
            links += [(number, link["title"]) for link in row["links"]]
        started = time.perf_counter()
        connection.executemany("INSERT INTO a VALUES (?, ?, ?, ?, ?, ?, ?, ?)", values)
        connection.executemany("INSERT INTO t VALUES (?, ?)", tags)
        connection.executemany("INSERT INTO l (a, title) VALUES (?, ?)", links)
        connection.commit()
        taken += time.perf_counter() - started
    connection.close()
    return taken


FIELDS = ("title", "body", "title_stem", "body_stem")


def index(files: Sequence[Path], path: Path, *, stems: bool = True) -> tuple[float, float, tantivy.Index]:
    """(seconds for headline and text as they compare, for the four texts that a search needs, the first index).

    The texts are analysed beforehand, and that is not counted; without `stems` there is no second figure (0).
    """
    four = _fill(files, _Raw(path / "four", FIELDS)).seconds if stems else 0.0
    two = _fill(files, _Raw(path / "two", FIELDS[:2]))
    return two.seconds, four, two.index


def _fill(files: Sequence[Path], made: _Raw) -> _Raw:
    number = 0
    for batch in _batches(files):
        ready = []
        for row in batch:
            number += 1
            title, body = read(row["headline"]), read(plain_text(row["html"]))
            texts = (title.exact, body.exact, title.stems, body.stems)
            ready.append({"id": number, **dict(zip(FIELDS, texts, strict=True))})
        made.add(ready)
    made.finish()
    return made


def _spent() -> float:
    """Seconds of processor time of tantivy's own threads: they work on while the next texts are being read here."""
    found = 0.0
    for task in Path("/proc/self/task").iterdir():
        told = (task / "stat").read_text(encoding="utf-8", errors="replace")
        name, rest = told[told.index("(") + 1 : told.rindex(")")], told[told.rindex(")") + 2 :].split()
        if "tantivy" in name or "merge" in name:
            found += (int(rest[11]) + int(rest[12])) / os.sysconf("SC_CLK_TCK")
    return found


class _Raw:
    """An index, and the seconds that it takes alone: the longer of handing over and indexing, and what is left then."""

    def __init__(self, path: Path, fields: Sequence[str]) -> None:
        path.mkdir(parents=True)
        builder = tantivy.SchemaBuilder()
        builder.add_unsigned_field("id", indexed=True, fast=True)
        for name in fields:
            builder.add_text_field(name, tokenizer_name="whitespace", index_option="position")
        self.schema, self.fields, self.seconds = builder.build(), ("id", *fields), 0.0
        self.adding = self.indexing = 0.0
        self.index = tantivy.Index(self.schema, str(path))
        self.writer = self.index.writer(96_000_000, 1)

    def add(self, ready: list[Row]) -> None:
        """Adds what is analysed already."""
        documents = [{name: row[name] for name in self.fields} for row in ready]
        started = time.perf_counter()
        for one in documents:
            self.writer.add_document(tantivy.Document.from_dict(one, self.schema))
        self.adding += time.perf_counter() - started

    def finish(self) -> None:
        """Makes it durable and whole."""
        self.indexing = _spent()
        started = time.perf_counter()
        self.writer.commit()
        self.writer.wait_merging_threads()
        self.seconds = max(self.adding, self.indexing) + time.perf_counter() - started
        self.index.reload()
