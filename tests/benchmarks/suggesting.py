"""Measures how well tags are suggested, and how fast.

    python -m tests.benchmarks.suggesting [--json FILE] [--show N]

Leave one out: each of the Persian articles that carry editors' tags in turn loses its own, all others keep theirs, and
the first five suggestions are compared with what its editors gave. Once every tag of the collection is known by name
(an authority file from which one chooses), and once only those that another article carries. Then the same with Arabic
articles in the order of time: their sections as tags, each article suggested from those before it.

Beside it, in the same run: the tags that are most frequent, and the words of the text that are tags, the most frequent
first. The texts are shared material that is not part of the project; without it the speed alone is measured.
"""

from __future__ import annotations

import argparse
import json
import random
import statistics
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

from newsdesk.desk import Desk, articles, importing, naming, suggesting, tags
from newsdesk.domain.article import Text
from newsdesk.text.body import plain_text
from newsdesk.text.fold import fold_key
from newsdesk.text.tokens import tokens

SHARED = Path(__file__).resolve().parents[3] / "shared" / "data" / "articles"
MIXED, JAWHARA = SHARED / "mixed-329.jsonl", SHARED / "jawhara-5000.jsonl"
FIRST = 5
ARABIC, ASKED = 1500, 150  # articles, and the last of them that are asked for
MANY_TAGS, LONG_TEXT = 50_000, 2000


def rows(path):
    """The rows of a JSON Lines file."""
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def day(published):
    """A date of either form, to be sorted by."""
    return "-".join(reversed(published.split("/"))) if "/" in published else published[:10]


def filled(folder, name, found):
    """A desk that holds these rows."""
    desk = Desk.open(folder / f"{name}.newsdesk", folder / "cache", create=True)
    source = folder / f"{name}.jsonl"
    source.write_text("".join(json.dumps(row, ensure_ascii=False) + "\n" for row in found), encoding="utf-8")
    importing.import_paths(desk, [source])
    desk.indexer.catch_up()
    return desk


def words_that_are_tags(text, known):
    """The words of a text, and its pairs and threes of words, that are names of tags, the most frequent first."""
    words = [token.exact for token in tokens(text)]
    runs = Counter(" ".join(words[at : at + size]) for size in (1, 2, 3) for at in range(len(words) - size + 1))
    return [known[run] for run, _ in runs.most_common() if run in known]


def score(answers, first):
    """Of the first few places, over (offered, wanted) pairs: precision (a place left empty is no hit), precision of
    what was offered, recall, and the share of articles with a right one."""
    hits = sum(len(set(offered[:first]) & wanted) for offered, wanted in answers)
    shown = sum(len(offered[:first]) for offered, _ in answers)
    wanted = sum(len(wanted) for _, wanted in answers)
    some = sum(1 for offered, wanted in answers if set(offered[:first]) & wanted)
    return hits / (first * len(answers)), hits / max(shown, 1), hits / wanted, some / len(answers)


def leave_one_out(desk):
    """Answers of the three ways, by name, for every article that carries tags."""
    every = {tag.id: tag for tag in tags.all_tags(desk)}
    names = {fold_key(tag.name): tag.id for tag in every.values()}
    carriers = set().union(*(desk.tag_book.carriers(tag) for tag in every))
    answers = {"newsdesk": [], "most frequent tags": [], "words of the text": []}
    for key in sorted(carriers):
        article = articles.get(desk, key)
        own = {tag.id for tag in article.tags}
        for tag in own:
            tags.remove(desk, [key], tag)
        desk.indexer.catch_up()
        text = f"{article.text.headline}\n{article.text.summary}\n{plain_text(article.text.body)}"
        offered = [one.tag.id for one in suggesting.suggest_tags(desk, key, FIRST)]
        answers["newsdesk"].append((offered, own))
        frequent = sorted(every, key=lambda tag: -len(desk.tag_book.carriers(tag)))
        answers["most frequent tags"].append((frequent, own))
        answers["words of the text"].append((words_that_are_tags(text, names), own))
        for tag in article.tags:
            tags.give(desk, [key], tag.id)
        desk.indexer.catch_up()
    return answers


def in_time(folder, count):
    """Answers for the last Arabic articles, each from those before it; their section is the tag."""
    found = [row for row in rows(JAWHARA) if row.get("title") and row.get("category") and row.get("published")]
    random.Random(5).shuffle(found)
    found = sorted(found[:count], key=lambda row: day(row["published"]))
    kept = [row | {"tags": [row["category"]]} for row in found[:-ASKED]]
    desk = filled(folder, "arabic", kept)
    every = {fold_key(tag.name): tag for tag in tags.all_tags(desk)}
    frequent = [tag.id for tag in sorted(every.values(), key=lambda tag: -tag.count)]
    answers = {"newsdesk": [], "most frequent tags": [], "words of the text": []}
    for row in found[-ASKED:]:
        text = Text(headline=row["title"], body="".join(f"<p>{part}</p>" for part in row["body"].split("\n")),
                    source=row.get("source") or "", language="ar")  # fmt: skip
        wanted = every.get(fold_key(row["category"]))
        if wanted is None:
            continue
        key, _ = articles.create(desk, text)
        desk.indexer.catch_up()
        offered = [one.tag.id for one in suggesting.suggest_tags(desk, key, 1)]
        names = {name: tag.id for name, tag in every.items()}
        answers["newsdesk"].append((offered[:1], {wanted.id}))
        answers["most frequent tags"].append((frequent[:1], {wanted.id}))
        in_words = words_that_are_tags(f"{row['title']}\n{row['body']}", names)[:1]
        answers["words of the text"].append((in_words, {wanted.id}))
        tags.give(desk, [key], wanted.id)
    desk.close()
    return answers


def speed(folder, figures):
    """How long 50,000 tags with aliases take to be made ready, and a text of 2,000 words to be answered."""
    chance = random.Random(3)
    letters = "ابتثجحخدذرزسشصضطظعغفقكلمنهوي"
    words = ["".join(chance.choices(letters, k=chance.randint(3, 8))) for _ in range(30_000)]
    kept = naming.Names()
    started = time.perf_counter()
    for number in range(MANY_TAGS):
        kept.put(number, [" ".join(chance.choices(words, k=chance.choice((1, 2, 2, 3)))) for _ in range(2)])
    made = time.perf_counter() - started
    text = " ".join(chance.choices(words, k=LONG_TEXT))
    kept.find(text)
    times = []
    for _ in range(40):
        text = " ".join(chance.choices(words, k=LONG_TEXT))
        started = time.perf_counter()
        kept.find(text)
        times.append((time.perf_counter() - started) * 1000)
    times.sort()
    figures["names"] = {"built_s": made, "find_ms": statistics.median(times), "find_p95_ms": times[-3]}
    sys.stdout.write(
        f"{MANY_TAGS:,} tags of two names ready in {made:.2f} s; a text of {LONG_TEXT:,} words in"
        f" {statistics.median(times):.1f} ms (p95 {times[-3]:.1f})\n"
    )


def tell(title, answers, figures, first=FIRST):
    """Prints what the three ways found, and keeps it."""
    sys.stdout.write(f"\n{title} ({len(answers['newsdesk'])} articles, first {first})\n")
    for way, found in answers.items():
        names = ("precision", "of what was offered", "recall", "articles with a right one")
        told = dict(zip(names, score(found, first), strict=True))
        figures.setdefault(title, {})[way] = told
        sys.stdout.write(f"{way:20}" + "".join(f"   {name} {value:6.1%}" for name, value in told.items()) + "\n")


def main():
    """Prints the tables."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--json", type=Path)
    parser.add_argument("--show", type=int, default=0)
    asked = parser.parse_args()
    figures = {}
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        speed(folder, figures)
        if MIXED.exists():
            desk = filled(
                folder, "mixed", [{**row, "category": None} for row in rows(MIXED)]
            )  # a section is no tag here
            answers = leave_one_out(desk)
            tell("leave one out, every tag known by name", answers, figures)
            for offered, wanted in answers["newsdesk"][: asked.show]:
                shown = {tag.id: tag.name for tag in tags.all_tags(desk)}
                sys.stdout.write(f"   {[shown[key] for key in offered[:FIRST]]} | {[shown[key] for key in wanted]}\n")
            tags.delete(desk, *(tag.id for tag in tags.all_tags(desk) if tag.count < 2))
            tell("leave one out, tags that another article carries alone", leave_one_out(desk), figures)
            times = []
            for key in range(1, 120):
                started = time.perf_counter()
                suggesting.suggest_tags(desk, key)
                times.append((time.perf_counter() - started) * 1000)
            sys.stdout.write(f"\na whole answer: {statistics.median(times):.1f} ms, p95 {sorted(times)[-6]:.1f}\n")
            desk.close()
        else:
            sys.stdout.write("the shared material is not beside this checkout: quality is not measured\n")
        if JAWHARA.exists():
            tell("Arabic articles in the order of time, their section", in_time(folder, ARABIC), figures, first=1)
    if asked.json:
        asked.json.write_text(json.dumps(figures, indent=1, ensure_ascii=False), encoding="utf-8")


if __name__ == "__main__":
    main()
