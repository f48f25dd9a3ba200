"""Measures a hundred mixed searches beside raw tantivy on the same texts in the same run.

    python -m tests.benchmarks.searching --articles 5000

For each kind of question: what the index alone takes, what a person waits for (fifty rows with snippets and marks, the
number of all), what the counts of the answer take, and raw tantivy's fifty best numbers for the same words.
"""

from __future__ import annotations

import argparse
import collections
import json
import random
import statistics
import sys
import tempfile
import time
from pathlib import Path

import tantivy

from newsdesk.desk import Desk, facets, importing, searching
from newsdesk.text.tokens import analyse, tokens
from tests.benchmarks.__main__ import make

EACH = 17  # questions of each of six kinds: a hundred and two
ROWS = 50


def questions(rows, chance):
    """{kind: [(ours, raw tantivy's words, how)]} made from the words of the texts themselves."""
    frequency = collections.Counter()
    phrases = []
    for row in chance.sample(rows, min(len(rows), 1500)):
        found = [token.exact for token in tokens(row["body"]) if len(token.exact) > 3 and token.exact.isalpha()]
        frequency.update(set(found))
        words = row["title"].split()
        if len(words) > 3:
            phrases.append(" ".join(words[1:3]))
    ordered = [word for word, _ in frequency.most_common()]
    common, rare = ordered[5:120], [word for word in ordered if frequency[word] == 2]
    middle = ordered[120:1200]
    tags = sorted({tag for row in rows[:200] for tag in row["tags"]})
    made = {"rare": [], "common": [], "two words": [], "phrase": [], "prefix": [], "fields": []}
    for _ in range(EACH):
        word = chance.choice(rare)
        made["rare"].append((word, [word], "all"))
        word = chance.choice(common)
        made["common"].append((word, [word], "all"))
        pair = [chance.choice(common), chance.choice(middle)]
        made["two words"].append((" ".join(pair), pair, "all"))
        phrase = analyse(chance.choice(phrases))[0].split()
        made["phrase"].append((f'"{" ".join(phrase)}"', phrase, "phrase"))
        begun = chance.choice(middle)[:4]
        made["prefix"].append((f"{begun}*", [begun], "prefix"))
        word, year = chance.choice(middle), 2010 + chance.randrange(15)
        made["fields"].append((f'{word} tag:"{chance.choice(tags)}" OR source:"source {chance.randrange(40)}" '
                               f"date:{year}..{year + 4}", [word], "all"))  # fmt: skip
    return made


def raw_index(rows, folder):
    """Raw tantivy over the folded texts, and a function for each way to ask."""
    builder = tantivy.SchemaBuilder()
    builder.add_unsigned_field("id", indexed=True, fast=True)
    for field in ("title", "body"):
        builder.add_text_field(field, tokenizer_name="whitespace", index_option="position")
    schema = builder.build()
    index = tantivy.Index(schema, str(folder))
    writer = index.writer(96_000_000, 1)
    for number, row in enumerate(rows):
        texts = {"title": analyse(row["title"])[0], "body": analyse(row["body"])[0]}
        writer.add_document(tantivy.Document.from_dict({"id": number, **texts}, schema))
    writer.commit()
    writer.wait_merging_threads()
    index.reload()
    must, either = tantivy.Occur.Must, tantivy.Occur.Should
    query = tantivy.Query

    def one(make_query):
        return query.boolean_query([(either, make_query(field)) for field in ("title", "body")])

    def ask(words, way):
        if way == "phrase" and len(words) > 1:
            asked = one(lambda field: query.phrase_query(schema, field, words))
        elif way == "prefix":
            asked = one(lambda field: query.regex_query(schema, field, f"{words[0]}.*"))
        else:
            each = [(must, one(lambda field, word=word: query.term_query(schema, field, word))) for word in words]
            asked = query.boolean_query(each)
        searcher = index.searcher()
        hits = searcher.search(asked, ROWS, True).hits
        return searcher.fast_field_values("id", [address for _, address in hits]) if hits else []

    return ask


def measure(work, repeat=3):
    """The best of some times, in milliseconds: what the machine does besides is not measured."""
    best = float("inf")
    for _ in range(repeat):
        started = time.perf_counter()
        work()
        best = min(best, (time.perf_counter() - started) * 1000)
    return best


def spread(times):
    """(median, 95th percentile)."""
    ordered = sorted(times)
    return statistics.median(ordered), ordered[min(len(ordered) - 1, round(len(ordered) * 0.95))]


def main():
    """Prints the table."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--articles", type=int, default=5000)
    count = parser.parse_args().articles
    out = sys.stdout.write
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        path = folder / "rows.jsonl"
        make(path, count)
        rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
        (folder / "raw").mkdir()
        raw = raw_index(rows, folder / "raw")
        with Desk.open(folder / "A.newsdesk", folder / "cache", create=True) as desk:
            importing.import_paths(desk, [path])

            def find(query):
                return searching.find(desk, query, ROWS)

            def see(query):
                answer = find(query)
                searching.rows(desk, answer.ids, query.every_word(), answer.scores)

            columns = ("index", "50 rows", "counts", "raw tantivy")
            every = {column: [] for column in columns}
            out(
                f"{count} articles, milliseconds, p50 / p95\n{'':12}"
                + "".join(f"{name:>20}" for name in columns)
                + "\n"
            )
            for kind, asked in questions(rows, random.Random(3)).items():
                times = {column: [] for column in columns}
                for text, words, way in asked:
                    query = searching.parse(text)
                    times["index"].append(measure(lambda query=query: find(query)))
                    times["50 rows"].append(measure(lambda query=query: see(query)))
                    times["counts"].append(measure(lambda query=query: facets.facets(desk, query)))
                    times["raw tantivy"].append(measure(lambda words=words, way=way: raw(words, way)))
                _line(out, kind, times, columns)
                for column in columns:
                    every[column] += times[column]
            _line(out, "all", every, columns)
            ours, theirs = spread(every["index"]), spread(every["raw tantivy"])
            out(f"index beside raw tantivy: {ours[0] / theirs[0]:.1f} x at p50, {ours[1] / theirs[1]:.1f} x at p95\n")


def _line(out, kind, times, columns):
    cells = (spread(times[column]) for column in columns)
    out(f"{kind:12}" + "".join(f"{f'{middle:.2f} / {high:.2f}':>20}" for middle, high in cells) + "\n")


if __name__ == "__main__":
    main()
