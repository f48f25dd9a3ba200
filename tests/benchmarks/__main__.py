"""Measures import and search against raw SQLite and raw tantivy on the same texts, in the same run.

    python -m tests.benchmarks --articles 5000

Texts are recombined sentences of real articles where the shared material is there, else of the tests' town.
"""

from __future__ import annotations

import argparse
import json
import random
import re
import sqlite3
import statistics
import sys
import tempfile
import time
from pathlib import Path

import tantivy

from newsdesk.desk import Desk, articles, importing, related, searching
from newsdesk.text.tokens import analyse
from tests.conftest import TOWN

SHARED = Path(__file__).resolve().parents[3] / "shared" / "data" / "articles" / "jawhara-5000.jsonl"


def sentences():
    """Sentences of real articles, and headlines."""
    source = SHARED if SHARED.exists() else TOWN / "town.jsonl"
    bodies, titles = [], []
    for line in source.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        bodies += [part.strip() for part in re.split(r"(?<=[.؟!])\s+|\n", row["body"]) if len(part) > 20]
        titles.append(row.get("title") or row.get("headline") or "")
    return bodies, titles


def make(path, count):
    """Writes `count` rows; the same ones every time."""
    chance = random.Random(7)
    bodies, titles = sentences()
    with path.open("w", encoding="utf-8") as file:
        for number in range(count):
            row = {
                "id": f"bench-{number}",
                "title": " ".join(chance.choice(titles).split()[:9]) + f" {number}",
                "body": "\n".join(" ".join(chance.choices(bodies, k=3)) for _ in range(3)),
                "date": f"{2010 + number % 15}-{1 + number % 12:02}-{1 + number % 28:02}",
                "source": f"source {number % 40}",
                "tags": [f"tag {chance.randrange(500)}" for _ in range(3)],
            }
            file.write(json.dumps(row, ensure_ascii=False) + "\n")


def raw(path, folder):
    """Seconds for raw SQLite and raw tantivy to take the same texts in."""
    rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    started = time.perf_counter()
    connection = sqlite3.connect(folder / "raw.db")
    connection.execute("PRAGMA journal_mode=WAL")
    connection.execute("PRAGMA synchronous=FULL")
    connection.execute(
        "CREATE TABLE a (id INTEGER PRIMARY KEY, x TEXT UNIQUE, title TEXT, body TEXT, date TEXT, source TEXT)"
    )
    for start in range(0, len(rows), 500):
        part = rows[start : start + 500]
        values = [(row["id"], row["title"], row["body"], row["date"], row["source"]) for row in part]
        connection.executemany("INSERT INTO a (x, title, body, date, source) VALUES (?, ?, ?, ?, ?)", values)
        connection.commit()
    connection.close()
    database = time.perf_counter() - started
    builder = tantivy.SchemaBuilder()
    builder.add_unsigned_field("id", indexed=True, fast=True)
    for field in ("title", "body"):
        builder.add_text_field(field, tokenizer_name="whitespace")
    (folder / "raw").mkdir()
    schema = builder.build()
    index = tantivy.Index(schema, str(folder / "raw"))
    started = time.perf_counter()
    writer = index.writer(96_000_000, 1)
    for number, row in enumerate(rows):
        document = {"id": number, "title": row["title"], "body": row["body"]}
        writer.add_document(tantivy.Document.from_dict(document, schema))
    writer.commit()
    writer.wait_merging_threads()
    indexing = time.perf_counter() - started
    index.reload()
    return database, indexing, index


def timed(work, repeat):
    """(median, 95th percentile) of `work(n)` in milliseconds."""
    found = []
    for number in range(repeat):
        started = time.perf_counter()
        work(number)
        found.append((time.perf_counter() - started) * 1000)
    return statistics.median(found), sorted(found)[int(len(found) * 0.95) - 1]


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--articles", type=int, default=5000)
    count = parser.parse_args().articles
    out = sys.stdout.write
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        rows = folder / "rows.jsonl"
        make(rows, count)
        database, indexing, index = raw(rows, folder)
        with Desk.open(folder / "A.newsdesk", folder / "cache", create=True) as desk:
            report = importing.import_paths(desk, [rows])
            assert report.added == count, report
            out(f"{count} articles\n")
            out(f"import            {report.seconds:8.2f} s   {report.seconds / (database + indexing):6.2f} x "
                f"raw SQLite ({database:.2f} s) + raw tantivy ({indexing:.2f} s)\n")  # fmt: skip
            queries = [" ".join(title.split()[:2]) for title in sentences()[1][:60] if len(title.split()) > 1]
            folded = [analyse(query)[0] for query in queries]

            def search(number):
                query = searching.parse(queries[number % len(queries)])
                answer = searching.find(desk, query, 50)
                searching.rows(desk, answer.ids, query.words, answer.scores)

            def plain(number):
                query = index.parse_query(folded[number % len(folded)].replace(":", " "), ["title", "body"])
                index.searcher().search(query, 50)

            ours, theirs = timed(search, 200), timed(plain, 200)
            ratio = ours[1] / theirs[1]
            out(f"search, 50 rows   {ours[0]:8.2f} ms  p95 {ours[1]:6.2f} ms   {ratio:6.2f} x raw tantivy's p95 ")
            out(f"({theirs[1]:.2f} ms, ids alone)\n")
            near = timed(lambda number: related.suggest(desk, 1 + number * 7 % count, 6), 60)
            out(f"related           {near[0]:8.2f} ms  p95 {near[1]:6.2f} ms\n")
            article = articles.get(desk, 1)

            def save(number):
                from dataclasses import replace

                current = articles.get(desk, 1)
                articles.save(desk, 1, current.version, replace(article.text, subhead=f"version {number}"))

            saved = timed(save, 40)
            out(f"save, durably     {saved[0]:8.2f} ms  p95 {saved[1]:6.2f} ms\n")
            listed = timed(lambda _number: searching.find(desk, searching.parse(""), 300), 20)
            out(f"list, first rows  {listed[0]:8.2f} ms  p95 {listed[1]:6.2f} ms\n")


if __name__ == "__main__":
    main()
