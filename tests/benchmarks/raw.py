"""The references: raw SQLite and raw tantivy with the same texts, without anything that newsdesk adds."""

from __future__ import annotations

import json
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


def index(files: Sequence[Path], path: Path) -> tuple[float, float, tantivy.Index]:
    """(seconds for headline and text as they compare, for the four texts that a search needs, the first index).

    The texts are analysed beforehand, and that is not counted.
    """
    plain, plain_seconds = _index(files, path / "two", False)
    _, seconds = _index(files, path / "four", True)
    return plain_seconds, seconds, plain


def _index(files: Sequence[Path], path: Path, stems: bool) -> tuple[tantivy.Index, float]:
    path.mkdir(parents=True)
    builder = tantivy.SchemaBuilder()
    builder.add_unsigned_field("id", indexed=True, fast=True)
    names = ("title", "body", "title_stem", "body_stem") if stems else ("title", "body")
    for name in names:
        builder.add_text_field(name, tokenizer_name="whitespace", index_option="position")
    schema = builder.build()
    made = tantivy.Index(schema, str(path))
    writer = made.writer(96_000_000, 1)
    taken, number = 0.0, 0
    for batch in _batches(files):
        ready = []
        for row in batch:
            number += 1
            title, body = read(row["headline"]), read(plain_text(row["html"]))
            texts = {"title": title.exact, "body": body.exact}
            if stems:
                texts |= {"title_stem": title.stems, "body_stem": body.stems}
            ready.append({"id": number, **texts})
        started = time.perf_counter()
        for one in ready:
            writer.add_document(tantivy.Document.from_dict(one, schema))
        taken += time.perf_counter() - started
    started = time.perf_counter()
    writer.commit()
    writer.wait_merging_threads()
    taken += time.perf_counter() - started
    made.reload()
    return made, taken
