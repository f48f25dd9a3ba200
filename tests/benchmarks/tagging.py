"""Measures the tag manager at the size of a large archive: the book of tags, filtering and expanding, merging, tagging.

    python -m tests.benchmarks.tagging --articles 1000000 --tags 50000 --taggings 3000000

The archive is made by plain SQL, for only tags and taggings matter here; what is found by words is measured by
tests.benchmarks. Beside merging and tagging stands a plain set-based SQL statement that changes the same rows, in the
same run, in a copy of the same file.
"""

from __future__ import annotations

import argparse
import gc
import json
import os
import random
import shutil
import sqlite3
import sys
import tempfile
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from uuid_utils import uuid7

from newsdesk.archive import Archive
from newsdesk.archive.keys import name_key
from newsdesk.desk import Desk, tags, undo
from newsdesk.desk.workers import Workers
from newsdesk.domain.changes import NoProgress
from newsdesk.domain.errors import NotFound

SEED = 7
ROOTS, BRANCHES = 20, 2_000
LARGE = 100_000


class NoIndex:
    """Stands where the index is followed: it would learn of changes in its own time, behind what is measured."""

    making = False

    def stop(self):
        """Nothing runs."""

    def ask(self, _question):
        """Knows nothing."""
        raise NotFound(id=0)


def open_desk(path):
    """The archive with no index beside it."""
    archive = Archive.open(path, path.parent / "cache")
    return Desk(archive, NoIndex(), Workers())


def made(folder, articles, tag_count, taggings):
    """An archive of so many articles and tags; two tags are carried by 100,000 articles each, or a tenth of all."""
    path = folder / "Tags.newsdesk"
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
    names = ["id", "headline", *[name for name in fixed if name not in ("uid", "headline")]]
    values = [fixed[name] for name in names[2:]]
    if "uid" in fixed:
        names.append("uid")
    statement = f"INSERT INTO articles ({', '.join(names)}) VALUES ({', '.join('?' * len(names))})"
    tail = lambda: [str(uuid7())] if "uid" in fixed else []  # noqa: E731
    base.executemany(statement, ([key, f"خبر {key}", *values, *tail()] for key in range(1, articles + 1)))
    kinds = ["topic", "person", "place", "organisation", "event"]
    rows, labels = [], []
    for key in range(1, tag_count + 1):
        parent = None
        if key > ROOTS:
            parent = chance.randint(1, ROOTS) if key <= BRANCHES else chance.randint(ROOTS + 1, min(BRANCHES, key - 1))
        rows.append((key, str(uuid7()), parent, kinds[key % 5], "", "", ""))
        name = f"{chance.choice(['مياه', 'ساحل', 'ميناء', 'وزارة', 'بلدية', 'Harbour', 'Council'])} {key}"
        labels.append((key, name, name_key(name), "", 1))
        if key % 3 == 0:
            labels.append((key, f"اسم {key}", name_key(f"اسم {key}"), "", 0))
    base.executemany(
        "INSERT INTO tags (id, uid, parent_id, kind, colour, note, uri) VALUES (?, ?, ?, ?, ?, ?, ?)", rows
    )
    base.executemany("INSERT INTO tag_names (tag_id, name, key, language, preferred) VALUES (?, ?, ?, ?, ?)", labels)
    large = min(LARGE, articles // 10)
    pairs = {(key, tag_count) for key in chance.sample(range(1, articles + 1), large)}
    pairs |= {(key, tag_count - 1) for key in chance.sample(range(1, articles + 1), large)}
    while len(pairs) < taggings:
        pairs.add((chance.randint(1, articles), 1 + int((tag_count - 2) * chance.random() ** 2)))
    ordered = sorted(pairs)
    base.executemany(
        "INSERT INTO article_tags (article_id, tag_id, origin, created) VALUES (?, ?, 'import', '2026-01-01')", ordered
    )
    base.commit()
    base.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    base.close()
    return path


def took(work):
    """(milliseconds, result)."""
    start = time.perf_counter()
    result = work()
    return (time.perf_counter() - start) * 1000, result


def plain_sql(path, statements):
    """The same rows by statements alone, in a copy of the database."""
    copy = path / "plain.db"
    shutil.copyfile(path / "archive.db", copy)
    base = sqlite3.connect(copy, isolation_level=None)
    base.execute("PRAGMA journal_mode = WAL")
    base.execute("PRAGMA foreign_keys = ON")

    def run():
        base.execute("BEGIN")
        for statement, values in statements:
            base.execute(statement, values)
        base.execute("COMMIT")

    spent, _ = took(run)
    base.close()
    for left in path.glob("plain.db*"):
        left.unlink()
    return spent


def verbs(desk, path, tag_count, articles):
    """Merging and tagging, each beside plain SQL."""
    found = {}
    one, other = tag_count, tag_count - 1
    give = sorted(random.Random(SEED).sample(range(1, articles + 1), min(LARGE, articles // 10)))
    free = 21
    marks = ",".join(map(str, give))
    sql = plain_sql(path, [
        ("INSERT OR IGNORE INTO article_tags (article_id, tag_id, origin, created) "
         f"SELECT id, {free}, 'hand', 'x' FROM articles WHERE id IN ({marks})", ()),
    ])  # fmt: skip
    spent, changes = took(lambda: tags.give(desk, give, free, NoProgress()))
    found["tag"] = {"ms": spent, "sql": sql, "rows": changes.count}
    found["tag undo"] = {"ms": took(lambda: undo.undo(desk))[0]}
    sql = plain_sql(path, [
        ("UPDATE OR IGNORE article_tags SET tag_id = ? WHERE tag_id = ?", (one, other)),
        ("DELETE FROM article_tags WHERE tag_id = ?", (other,)),
        ("UPDATE tag_names SET tag_id = ?, preferred = 0 WHERE tag_id = ?", (one, other)),
        ("DELETE FROM tags WHERE id = ?", (other,)),
    ])  # fmt: skip
    found["preview"] = {"ms": took(lambda: tags.merge_preview(desk, [other], one))[0]}
    spent, _ = took(lambda: tags.merge(desk, [other], one))
    found["merge"] = {"ms": spent, "sql": sql}
    found["counts after"] = {"ms": took(lambda: tags.all_tags(desk))[0]}
    found["merge undo"] = {"ms": took(lambda: undo.undo(desk))[0]}
    found["counts after undo"] = {"ms": took(lambda: tags.all_tags(desk))[0]}
    single = [took(lambda key=key: tags.give(desk, [key], free))[0] for key in range(1, 21)]
    found["one article"] = {"ms": sorted(single)[10]}
    found["counts after one"] = {"ms": took(lambda: tags.all_tags(desk))[0]}
    for _ in range(20):
        undo.undo(desk)
    return found


def manager(desk):
    """The manager on a screen: opening it with what the window knows already, filtering as one types, expanding."""
    from PySide6.QtWidgets import QApplication, QMainWindow

    from newsdesk.ui import i18n, theme
    from newsdesk.ui.actions import Actions
    from newsdesk.ui.application import application, settle_memory
    from newsdesk.ui.jobs import Jobs
    from newsdesk.ui.tags.manager import TagManager
    from newsdesk.ui.tags.verbs import TagVerbs

    app = application()
    i18n.apply(app, "ar")
    look = theme.choose("light")
    theme.apply(app, look)
    window = QMainWindow()
    jobs = Jobs(window)
    verbs_ = TagVerbs(desk, jobs, window)
    made = TagManager(desk, jobs, look, Actions(window, look), verbs_)
    window.setCentralWidget(made)
    window.resize(1280, 800)
    made.show_tags(tags.all_tags(desk))
    jobs.wait()  # nobody opens it in the moment in which the tags are read
    gc.collect()
    settle_memory()  # as the program does when it stands

    def shown(work):
        def run():
            work()
            QApplication.processEvents()
            QApplication.processEvents()

        return took(run)[0]

    def typed(text):
        made.filter.setText(text)
        made._timer.stop()
        made._narrow()

    found = {"manager opens": {"ms": shown(window.show)}}
    end = time.perf_counter() + 1
    while time.perf_counter() < end:  # nobody types sooner
        QApplication.processEvents()
    jobs.wait()
    spent = [shown(lambda row=row: made.tree.expand(made.model.index(row, 0))) for row in range(10)]
    found["expanding"] = {"ms": max(spent)}
    for text in ("م", "مي", "مين", "ميناء 1", "ميناء 12", "ميناء 123", "Harbour", ""):
        found[f"filter {text}" if text else "filter taken away"] = {"ms": shown(lambda text=text: typed(text))}
    jobs.finish()
    window.close()
    return found


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--articles", type=int, default=1_000_000)
    parser.add_argument("--tags", type=int, default=50_000)
    parser.add_argument("--taggings", type=int, default=3_000_000)
    parser.add_argument("--keep", type=Path, help="a folder for the archive, used again where it is there")
    parser.add_argument("--json", action="store_true")
    args = parser.parse_args()
    folder = args.keep or Path(tempfile.mkdtemp(prefix="newsdesk-tagging-"))
    path = folder / "Tags.newsdesk"
    if not path.exists():
        folder.mkdir(parents=True, exist_ok=True)
        made(folder, args.articles, args.tags, args.taggings)
    desk = open_desk(path)
    found = {
        "book": {"ms": took(lambda: tags.all_tags(desk))[0]},
        "book again": {"ms": took(lambda: tags.all_tags(desk))[0]},
    }
    found |= manager(desk)
    found |= verbs(desk, path, args.tags, args.articles)
    desk.close()
    if not args.keep:
        shutil.rmtree(folder)
    for name, told in found.items():
        beside = f"   plain SQL {told['sql']:9.1f}   {told['ms'] / told['sql']:5.1f} x" if "sql" in told else ""
        sys.stderr.write(f"{name:20} {told['ms']:9.1f} ms{beside}\n")
    if args.json:
        sys.stdout.write(json.dumps(found) + "\n")


if __name__ == "__main__":
    main()
