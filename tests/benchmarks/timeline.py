"""Measures how quickly an article's timeline is gathered, and what links to it, beside a plain SQL select of the same
links and articles in the same run.

    python -m tests.benchmarks.timeline --articles 1000000 --links 2000000

The archive is made by plain SQL. Most articles have a few links; stories of forty articles are linked crosswise; one
article is linked from a tenth of all, another has as many headlines that wait for it as the first has links.
"""

from __future__ import annotations

import argparse
import json
import random
import shutil
import sqlite3
import statistics
import sys
import tempfile
import time
from pathlib import Path

from uuid_utils import uuid7

from newsdesk.archive import Archive
from newsdesk.archive.keys import title_key
from newsdesk.desk import timeline
from tests.benchmarks.tagging import open_desk

SEED = 11
STORY, HUB, WANTED = 40, 1, 2
KINDS = ("related", "background", "follow-up", "correction", "republication", "translation", "response", "quotes")


def made(folder, articles, links):
    """An archive of so many articles and links."""
    path = folder / "Links.newsdesk"
    Archive.create(path, folder / "cache").close()
    chance, base = random.Random(SEED), sqlite3.connect(path / "archive.db")
    base.execute("PRAGMA synchronous = OFF")
    columns = [row[1:6] for row in base.execute("PRAGMA table_info(articles)")]
    fixed = {
        name: (0 if kind.upper().startswith(("INT", "BIG", "BOOL")) else "")
        for name, kind, needed, default, key in columns if needed and default is None and not key
    }  # fmt: skip
    fixed |= {"status": "inbox", "language": "ar", "version": 1, "created": "2026-01-01T00:00:00Z",
              "modified": "2026-01-01T00:00:00Z"}  # fmt: skip
    own = ("uid", "headline", "headline_key", "published", "published_sort", "published_precision", "source_id")
    names = ["id", *own, *[name for name in fixed if name not in own]]
    rest = [fixed[name] for name in names[len(own) + 1 :]]
    base.executemany("INSERT INTO sources (id, name, key) VALUES (?, ?, ?)", _sources(base))
    base.executemany(
        f"INSERT INTO articles ({', '.join(names)}) VALUES ({', '.join('?' * len(names))})",
        (_article(key, articles, rest) for key in range(1, articles + 1)),
    )
    base.executemany(
        "INSERT INTO links (uid, from_id, to_id, title, title_key, kind, note, origin, created) "
        "VALUES (?, ?, ?, ?, ?, ?, '', 'hand', '2026-01-01T00:00:00Z')",
        ((str(uuid7()), *row) for row in _links(chance, articles, links)),
    )
    base.commit()
    base.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    base.close()
    return path


def _sources(base):
    needed = {row[1] for row in base.execute("PRAGMA table_info(sources)")}
    assert {"id", "name", "key"} <= needed, needed
    return [(key, f"source {key}", f"source {key}") for key in range(1, 41)]


def _article(key, articles, rest):
    year, month, day = 2010 + key % 15, 1 + key % 12, 1 + key % 28
    published = (f"{year}", f"{year}-{month:02}", f"{year}-{month:02}-{day:02}", None)[3 if key % 50 == 0 else key % 3]
    sort = None if published is None else (year - 1970) * 31_556_952 + month * 2_629_746 + day * 86_400
    precision = None if published is None else {4: "year", 7: "month", 10: "day"}[len(published)]
    headline = "خبر واحد من أخبار كثيرة" if key == WANTED else f"خبر {key}"
    return [key, str(uuid7()), headline, title_key(headline), published, sort, precision, 1 + key % 40, *rest]


def _links(chance, articles, links):
    """(from, to, title, title_key, kind)."""
    many, wanted = articles // 10, "خبر واحد من أخبار كثيرة"
    for key in range(10, 10 + many):
        yield key, HUB, "", "", KINDS[key % 8]
        yield key, None, wanted, title_key(wanted), "related"
    for start in range(20, min(articles - STORY, 20 + 200 * STORY), STORY):
        for one in range(start, start + STORY):
            for _ in range(6):
                yield one, start + chance.randrange(STORY), "", "", chance.choice(KINDS)
    for _ in range(max(0, links - 2 * many)):
        yield chance.randint(3, articles), chance.randint(3, articles), "", "", chance.choice(KINDS)


def timed(work, repeat=40):
    """(median, 95th percentile) of `work(n)` in milliseconds."""
    found = []
    for number in range(repeat):
        started = time.perf_counter()
        work(number)
        found.append((time.perf_counter() - started) * 1000)
    return statistics.median(found), sorted(found)[max(0, int(len(found) * 0.95) - 1)]


PLAIN = (  # + keeps SQLite from beginning at all articles outside the trash
    "SELECT l.id, l.kind, l.from_id, l.to_id, l.note, l.passage, l.origin, a.id, a.headline, a.published, "
    "a.published_sort, s.name FROM links l JOIN articles a ON a.id = l.{other} LEFT JOIN sources s ON s.id = "
    "a.source_id WHERE l.{one} IN ({marks}) AND +a.trashed IS NULL LIMIT 3000"
)


def plain(base, ids):
    """The same links by a select for each direction."""
    marks = ",".join(map(str, ids))
    return [
        base.execute(PLAIN.format(one=one, other=other, marks=marks)).fetchall()
        for one, other in (("from_id", "to_id"), ("to_id", "from_id"))
    ]


def measure(desk, path, articles):
    """Each thing that is asked, beside plain SQL."""
    base = sqlite3.connect(path / "archive.db")
    story = [20 + STORY * (number * 7 % min(200, (articles - STORY - 20) // STORY)) for number in range(40)]
    found = {}

    def put(name, ours, theirs):
        found[name] = {"ms": ours[0], "p95": ours[1], "sql": theirs[0]}

    for depth in (1, 2, 3):
        levels = []
        for key in story:
            told = timeline.gather(desk, key, depth)
            near = [key, *(entry.id for entry in told.entries)]
            depths = {key: 0} | {entry.id: entry.depth for entry in told.entries}
            levels.append([[one for one in near if depths[one] == level] for level in range(depth)])
        ours = timed(lambda number, depth=depth: timeline.gather(desk, story[number], depth))
        theirs = timed(lambda number, levels=levels: [plain(base, part) for part in levels[number] if part])
        put(f"story, {depth} deep", ours, theirs)
    put("article of a tenth of all", timed(lambda _n: timeline.gather(desk, HUB), 10),
        timed(lambda _n: plain(base, [HUB]), 10))  # fmt: skip
    put(
        "and two deep", timed(lambda _n: timeline.gather(desk, 12, 2), 10), timed(lambda _n: plain(base, [12, HUB]), 10)
    )
    incoming = PLAIN.format(one="to_id", other="from_id", marks="{}").replace("3000", "2000")
    put("what links to it", timed(lambda n: timeline.incoming(desk, story[n])),
        timed(lambda n: base.execute(incoming.format(story[n])).fetchall()))  # fmt: skip
    put("of a tenth of all", timed(lambda _n: timeline.incoming(desk, HUB), 10),
        timed(lambda _n: base.execute(incoming.format(HUB)).fetchall(), 10))  # fmt: skip
    put("what asks for a headline", timed(lambda _n: timeline.incoming(desk, WANTED), 10),
        timed(lambda _n: base.execute(incoming.format(HUB)).fetchall(), 10))  # fmt: skip
    base.close()
    return found


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--articles", type=int, default=1_000_000)
    parser.add_argument("--links", type=int, default=2_000_000)
    parser.add_argument("--keep", type=Path, help="a folder for the archive, used again where it is there")
    parser.add_argument("--json", type=Path)
    args = parser.parse_args()
    folder = args.keep or Path(tempfile.mkdtemp(prefix="newsdesk-timeline-"))
    try:
        path = folder / "Links.newsdesk"
        if not path.exists():
            folder.mkdir(parents=True, exist_ok=True)
            made(folder, args.articles, args.links)
        desk = open_desk(path)
        found = measure(desk, path, args.articles)
        desk.close()
    finally:
        if not args.keep:
            shutil.rmtree(folder)
    sys.stdout.write(f"{args.articles} articles, {args.links} links\n")
    for name, told in found.items():
        sys.stdout.write(
            f"{name:28} {told['ms']:8.2f} ms  p95 {told['p95']:8.2f} ms   {told['ms'] / told['sql']:6.1f} x plain SQL "
            f"({told['sql']:.2f} ms)\n"
        )
    if args.json:
        args.json.write_text(json.dumps(found), encoding="utf-8")


if __name__ == "__main__":
    main()
