"""Everything at a thousand, forty thousand and a million articles: one table, each figure beside its reference.

    python -m tests.benchmarks.bench --sizes 1000,40000,1000000 --json bench.json [--keep FOLDER]

Archives are built through the import; with --keep they stay in a folder and are used again (the import is then not
measured). How a figure grows is told as an exponent: 0 for what does not grow with the archive, 1 for what grows as it.
"""

from __future__ import annotations

import argparse
import contextlib
import itertools
import json
import math
import os
import platform
import random
import shutil
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

from newsdesk.desk import Desk, articles, exporting, facets, fields, importing, related, searching, tags, undo
from newsdesk.domain.article import Status
from newsdesk.domain.fields import Do, Field, FieldEdit
from newsdesk.domain.query import Grouping, Sort
from tests.benchmarks import corpus, raw, starting
from tests.benchmarks.searching import questions

ROWS = 50
SEARCHES = 1000  # and as many articles opened, in the window of the largest archive
MOST_TWICE = 100_000  # articles of which raw tantivy makes two indexes: their texts are analysed anew for each
LABELS: dict[str, str] = {}


@dataclass(slots=True)
class Figure:
    """One line: `value` in `unit`, its p95, and the reference of the same run."""

    name: str
    size: int
    value: float
    unit: str
    p95: float | None = None
    reference: str = ""
    ratio: float | None = None
    aim: str = ""


class Table:
    """Gathers figures, and prints each as it comes."""

    def __init__(self) -> None:
        self.figures: list[Figure] = []

    def add(self, name: str, size: int, value: float, unit: str, **more: Any) -> None:
        """Adds a figure."""
        figure = Figure(name, size, value, unit, **more)
        self.figures.append(figure)
        sys.stdout.write(line(figure) + "\n")
        sys.stdout.flush()

    def value(self, name: str, size: int) -> float | None:
        """A figure that is there."""
        return next((one.value for one in self.figures if (one.name, one.size) == (name, size)), None)


def line(figure: Figure) -> str:
    """A figure as text."""
    shown = f"{figure.name:<42}{figure.size:>9,}{figure.value:>11,.1f} {figure.unit:<5}"
    shown += f" p95 {figure.p95:>9,.1f}" if figure.p95 is not None else " " * 14
    if figure.ratio is not None:
        shown += f"  {figure.ratio:6.2f} x {figure.reference}"
    return shown + (f"  (aim {figure.aim})" if figure.aim else "")


def spread(times: list[float]) -> tuple[float, float]:
    """(median, p95)."""
    ordered = sorted(times)
    return statistics.median(ordered), ordered[min(len(ordered) - 1, round(len(ordered) * 0.95))]


def timed(work: Callable[[], Any], repeat: int = 1) -> list[float]:
    """Milliseconds of each run."""
    found = []
    for _ in range(repeat):
        started = time.perf_counter()
        work()
        found.append((time.perf_counter() - started) * 1000)
    return found


def folder_size(path: Path) -> int:
    """Bytes in a folder."""
    return sum(file.stat().st_size for file in path.rglob("*") if file.is_file())


# -- what is measured


def build(table: Table, folder: Path, size: int) -> tuple[Path, Any]:
    """Raw references, then the import; gives the archive and the raw index."""
    archive, texts = folder / "Made.newsdesk", folder / "texts"
    files = corpus.write(texts, size)
    there = archive.exists()
    shutil.rmtree(folder / "raw", ignore_errors=True)
    (folder / "raw").mkdir()
    database = raw.sqlite(files, folder / "raw" / "raw.db")
    two, four, index = raw.index(files, folder / "raw", stems=size <= MOST_TWICE)
    (folder / "raw" / "raw.db").unlink()
    shutil.rmtree(folder / "raw" / "four", ignore_errors=True)
    table.add("raw SQLite, raw tantivy (2 fields)", size, database + two, "s")
    if four:
        table.add("raw SQLite, raw tantivy (4 fields)", size, database + four, "s")
    if not there:
        seconds = corpus.build(archive, texts, size, corpus.Told())
        table.add("import, durable and searchable", size, seconds, "s", reference="raw (2 fields)",
                  ratio=seconds / (database + two), aim="2.5")  # fmt: skip
        if four:
            table.add("import, beside raw with stems", size, seconds, "s", reference="raw (4 fields)",
                      ratio=seconds / (database + four))  # fmt: skip
    written = sum(file.stat().st_size for file in files)
    table.add("size of the archive", size, folder_size(archive) / 1e6, "MB", reference="texts and originals",
              ratio=folder_size(archive) / (2 * written), aim="1.6")  # fmt: skip
    return archive, index


def lists(table: Table, desk: Desk, size: int) -> None:
    """First rows in every order, other places, a page far down, the whole list, the numbers of the sidebar."""
    everything = searching.parse("")

    def first(query: Any) -> Callable[[], Any]:
        return lambda: searching.rows(desk, searching.find(desk, query, 300, grouped=True, counted=False).ids[:60])

    worst = 0.0
    for sort in Sort:
        if sort is not Sort.RELEVANCE:
            worst = max(worst, *timed(first(replace(everything, sort=sort)), 3)[1:])
    table.add("list: first rows, the slowest order", size, worst, "ms", aim="100")
    places = ('tag:"موضوع 3"', 'tag:"موضوع 17"', "status:inbox", 'source:"=صحيفة 0"', "in:trash", "is:untagged")
    worst = max(max(timed(first(searching.parse(text)), 3)[1:]) for text in places)
    table.add("list: first rows, the slowest place", size, worst, "ms", aim="100")
    whole = timed(lambda: searching.find(desk, everything, grouped=True), 3)
    table.add("list: all ids and days", size, min(whole), "ms")
    source = {"grouped": True, "by": Grouping.SOURCE}
    some = timed(lambda: searching.find(desk, everything, 300, counted=False, **source), 3)
    table.add("list: first ids by source", size, min(some), "ms", aim="100")
    sources = timed(lambda: searching.find(desk, everything, **source), 3)
    table.add("list: all ids and sources", size, min(sources), "ms", reference="ids and days",
              ratio=min(sources) / min(whole))  # fmt: skip
    ids = searching.find(desk, everything).ids
    edits = [FieldEdit(Field.BYLINE, Do.SET, "مكتب التحرير")]
    table.add("fields of all: foreseen", size, min(timed(lambda: fields.foresee(desk, ids, edits), 1)), "ms")
    chance = random.Random(5)
    pages = [chance.randrange(max(1, len(ids) - 60)) for _ in range(40)]
    middle, high = spread([timed(lambda at=at: searching.rows(desk, ids[at : at + 60]))[0] for at in pages])
    table.add("list: a page anywhere", size, middle, "ms", p95=high, aim="50")
    table.add("sidebar: counts and sources", size, min(timed(lambda: searching.counts(desk), 3)), "ms")
    table.add("sidebar: tags with counts", size, min(timed(lambda: tags.all_tags(desk), 2)), "ms")


def asked(desk: Desk, size: int) -> list[tuple[str, str, list[str], str]]:
    """A hundred questions of six kinds, made of the texts themselves."""
    ids = searching.find(desk, searching.parse("")).ids
    chance = random.Random(3)
    chosen = [ids[chance.randrange(len(ids))] for _ in range(min(1500, size))]
    texts = []
    for key in dict.fromkeys(chosen):
        article = articles.get(desk, key)
        texts.append({"title": article.text.headline, "body": article.text.body,
                      "tags": [tag.name for tag in article.tags]})  # fmt: skip
    return [(kind, *one) for kind, found in questions(texts, random.Random(3)).items() for one in found]


def searches(table: Table, desk: Desk, index: Any, size: int, among: list[tuple[str, str, list[str], str]]) -> None:
    """Fifty rows with snippets, the number of all and the facets; raw tantivy's fifty best beside it."""
    ours, facet, theirs, proposing = [], [], [], []
    reference = _raw_search(index)
    for _, text, words, way in among:
        query = searching.parse(text)
        ours.append(min(timed(lambda query=query: _answer(desk, query), 2)))
        facet.append(min(timed(lambda query=query: facets.facets(desk, query), 2)))
        theirs.append(min(timed(lambda words=words, way=way: reference(words, way), 2)))
    raw_middle, raw_high = spread(theirs)
    table.add("raw tantivy: 50 best", size, raw_middle, "ms", p95=raw_high)
    middle, high = spread(ours)
    table.add("search: 50 rows, snippets, number", size, middle, "ms", p95=high, reference="raw tantivy's p95",
              ratio=high / raw_high, aim="p95 40")  # fmt: skip
    middle, high = spread([a + b for a, b in zip(ours, facet, strict=True)])
    table.add("search: the same with facets", size, middle, "ms", p95=high, aim="p95 40")
    chance = random.Random(9)
    near = [timed(lambda: related.suggest(desk, 1 + chance.randrange(size), 6))[0] for _ in range(60)]
    middle, high = spread(near)
    table.add("related articles", size, middle, "ms", p95=high, aim="p95 25")
    names = facets.names(desk, tags.all_tags(desk), searching.counts(desk)[1])
    for text in ("مو", "موضوع 1", "وسم:موض", "tag:4", "مصدر:صح", "by:الك", "حكو"):
        proposing += timed(lambda text=text: facets.proposals(text, len(text), names, "ar"), 5)
    middle, high = spread(proposing)
    table.add("proposals while typing", size, middle, "ms", p95=high)


def _answer(desk: Desk, query: Any) -> None:
    answer = searching.find(desk, query, ROWS)
    searching.rows(desk, answer.ids, query.every_word(), answer.scores)


def _raw_search(index: Any) -> Callable[[list[str], str], Any]:
    import tantivy

    schema = tantivy.SchemaBuilder()
    schema.add_unsigned_field("id", indexed=True, fast=True)
    for name in ("title", "body"):
        schema.add_text_field(name, tokenizer_name="whitespace", index_option="position")
    fields, query, must, either = schema.build(), tantivy.Query, tantivy.Occur.Must, tantivy.Occur.Should

    def one(make: Callable[[str], Any]) -> Any:
        return query.boolean_query([(either, make(field)) for field in ("title", "body")])

    def ask(words: list[str], way: str) -> Any:
        if way == "phrase" and len(words) > 1:
            wanted = one(lambda field: query.phrase_query(fields, field, list(words)))
        elif way == "prefix":
            wanted = one(lambda field: query.regex_query(fields, field, f"{words[0]}.*"))
        else:
            wanted = query.boolean_query(
                [(must, one(lambda field, word=word: query.term_query(fields, field, word))) for word in words]
            )
        return index.searcher().search(wanted, ROWS, True)

    return ask


def while_importing(table: Table, desk: Desk, folder: Path, size: int, among: list[Any]) -> None:
    """Searches while more articles come in, beside the same searches when nothing does."""
    more = folder / "more.jsonl"
    with more.open("w", encoding="utf-8") as out:
        for number, row in zip(range(20_000), corpus.rows(20_000), strict=True):
            out.write(json.dumps({**row, "id": f"more-{number}", "headline": f"أخرى {row['headline']}"},
                                 ensure_ascii=False) + "\n")  # fmt: skip
    few = [searching.parse(one[1]) for one in among[::5]]
    quiet = [timed(lambda query=query: _answer(desk, query))[0] for query in few for _ in range(4)]
    thread = threading.Thread(target=lambda: importing.import_paths(desk, [more]))
    busy: list[float] = []
    thread.start()
    time.sleep(2)  # the workers have begun
    while thread.is_alive():
        for query in few:
            if thread.is_alive():
                busy += timed(lambda query=query: _answer(desk, query))
    thread.join()
    middle, high = spread(busy or [0.0])
    _, quiet_high = spread(quiet)
    table.add("search while an import runs", size, middle, "ms", p95=high, reference="p95 when nothing runs",
              ratio=high / quiet_high, aim="2")  # fmt: skip
    undo.undo(desk)
    articles.empty_trash(desk)


def bulk_verbs(table: Table, desk: Desk, folder: Path, size: int, count: int) -> None:
    """Each verb on `count` articles, its undo, and an export."""
    ids = list(searching.find(desk, searching.parse("")).ids[:count])
    verbs: dict[str, Callable[[], Any]] = {
        "tag": lambda: tags.add(desk, ids, ["وسم جديد"]),
        "set status": lambda: articles.set_status(desk, ids, Status.REVIEW),
        "trash": lambda: articles.trash(desk, ids),
    }
    for name, verb in verbs.items():
        seconds = timed(verb)[0] / 1000
        table.add(f"{name}, {count:,} articles", size, seconds, "s")
        if name == "trash":
            seconds = timed(lambda: articles.restore(desk, ids))[0] / 1000
            table.add(f"restore, {count:,} articles", size, seconds, "s")
            undo.undo(desk)
        seconds = timed(lambda: undo.undo(desk))[0] / 1000
        table.add(f"undo of {name}, {count:,}", size, seconds, "s")
    target = folder / "export.jsonl"
    seconds = timed(lambda: exporting.export(desk, ids, target, "jsonl", _labels()))[0] / 1000
    table.add(f"export to JSON Lines, {count:,}", size, seconds, "s")
    target.unlink()


def _labels() -> dict[str, str]:
    return dict.fromkeys(exporting.LABELS, "") | {"language": "ar"}


def upkeep(table: Table, archive: Path, folder: Path, size: int) -> None:
    """The index made anew by workers, and how large the WAL is when nothing is written."""
    with Desk.open(archive, folder / "cache") as desk:
        seconds = timed(desk.indexer.rebuild)[0] / 1000
        table.add("index made anew", size, seconds, "s")
    wal = archive / "archive.db-wal"
    table.add("WAL after closing", size, wal.stat().st_size / 1e6 if wal.exists() else 0.0, "MB")


def window(table: Table, archive: Path, size: int) -> None:
    """The list in the real window, in a process of its own: frames, jumps, memory."""
    with tempfile.NamedTemporaryFile(suffix=".json") as out:
        command = [
            sys.executable,
            "-m",
            "tests.benchmarks.scrolling",
            "--archive",
            str(archive),
            "--json",
            out.name,
            "--searches",
            str(SEARCHES if size >= MOST_TWICE else SEARCHES // 5),
        ]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        for one in json.loads(Path(out.name).read_text(encoding="utf-8")):
            table.add(one.pop("name"), size, one.pop("value"), one.pop("unit"), **one)


def start(table: Table, archive: Path, size: int) -> None:
    """From the process to the first rows, and closing."""
    found = starting.measure(archive)
    table.add("start to first rows", size, found["start"], "ms", reference="bare PySide6 with SQLAlchemy",
              ratio=found["start"] / found["bare"], aim="2")  # fmt: skip
    table.add("closing", size, found["close"], "ms")


# -- what is told


def exponents(table: Table, sizes: list[int]) -> Iterator[str]:
    """How each figure grows between two sizes: log of the ratio of figures over log of the ratio of sizes."""
    names = dict.fromkeys(one.name for one in table.figures)
    for name in names:
        values = [(size, table.value(name, size)) for size in sizes]
        known = [(size, value) for size, value in values if value]
        if len(known) < 2:
            continue
        steps = [
            math.log(b / a) / math.log(n / m)
            for (m, a), (n, b) in itertools.pairwise(known)
        ]  # fmt: skip
        cells = "".join(f"{value:>14,.1f}" for _, value in known)
        yield f"{name:<42}{cells}   grows as n^{', n^'.join(f'{step:.2f}' for step in steps)}"


def machine() -> dict[str, Any]:
    """Where this was measured."""
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    return {"cores": os.cpu_count(), "memory GiB": round(memory), "system": platform.system(),
            "python": platform.python_version(), "date": time.strftime("%Y-%m-%d")}  # fmt: skip


def one_size(table: Table, folder: Path, size: int) -> None:
    """All of it at one size."""
    archive, index = build(table, folder, size)
    with Desk.open(archive, folder / "cache") as desk:
        lists(table, desk, size)
        among = asked(desk, size)
        searches(table, desk, index, size, among)
        while_importing(table, desk, folder, size, among)
    start(table, archive, size)
    window(table, archive, size)
    with Desk.open(archive, folder / "cache") as desk:
        for count in dict.fromkeys((min(size, 100_000), size)):
            bulk_verbs(table, desk, folder, size, count)
        table.add("index follows after bulk work", size, timed(desk.indexer.catch_up)[0] / 1000, "s")
    upkeep(table, archive, folder, size)


def main() -> None:
    """Measures, prints, writes."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--sizes", default="1000,40000,1000000")
    parser.add_argument("--json", type=Path)
    parser.add_argument("--keep", type=Path, help="a folder in which archives stay")
    given = parser.parse_args()
    sizes = [int(part) for part in given.sizes.split(",")]
    table, started = Table(), time.monotonic()
    sys.stdout.write(f"{machine()}\n")
    with contextlib.ExitStack() as stack:
        folder = given.keep or Path(stack.enter_context(tempfile.TemporaryDirectory()))
        for size in sizes:
            (folder / str(size)).mkdir(parents=True, exist_ok=True)
            one_size(table, folder / str(size), size)
    sys.stdout.write("\n" + "\n".join(exponents(table, sizes)) + "\n")
    sys.stdout.write(f"\n{(time.monotonic() - started) / 60:.0f} minutes\n")
    if given.json:
        told = {"machine": machine(), "figures": [asdict(one) for one in table.figures]}
        given.json.write_text(json.dumps(told, ensure_ascii=False, indent=1), encoding="utf-8")


if __name__ == "__main__":
    main()
