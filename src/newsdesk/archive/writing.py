"""The writer: every change to the archive passes through it, and leaves behind what undoes it (DESIGN 1.5, 1.6)."""

from __future__ import annotations

import getpass
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from sqlalchemy import Connection, Table, bindparam, delete, func, insert, select, update

from newsdesk.archive import tables as t
from newsdesk.archive import twin_rows
from newsdesk.archive.connection import reserve
from newsdesk.archive.operation_rows import store
from newsdesk.archive.packing import slices
from newsdesk.archive.revisions import TEXT_COLUMNS, settle
from newsdesk.archive.row_facts import TABLES, Values, subjects, taggings
from newsdesk.archive.rows_again import free_again, free_numbers, with_their_ends
from newsdesk.archive.tree import under
from newsdesk.domain.changes import MOST_NAMED, Authority, Changes
from newsdesk.domain.dates import now
from newsdesk.text.sorting import sort_key

_TAGGINGS = TABLES["article_tags"]
_NEVER_BACK = {"articles": {"version", "modified"}}  # undoing is a change too: these only go forward


def who() -> str:
    """The person at the machine, for operations and revisions."""
    try:
        return getpass.getuser()[:100]
    except (OSError, KeyError, ImportError):
        return ""


class Writer:
    """One transaction of one operation. Its `insert`, `update` and `delete` remember how to go back.

    Rows that are history themselves (revisions, originals, sources) are inserted with `keep=True`: undoing leaves them.
    """

    def __init__(self, connection: Connection, name: str, operation: int | None = None) -> None:
        self.connection = connection
        self.name = name
        self.operation = operation
        self.count = 0
        self.now = now()
        self.who = who()
        self.steps: list[dict[str, Any]] = []
        self.articles: set[int] = set()
        self.seen: set[int] = set()
        self.touched: set[tuple[str, int]] = set()
        self.membership = False
        self.authority = Authority()
        self.run: int | None = None  # the import that this is a part of
        self.names: list[str] = []  # what the work is about
        self._renamed: set[int] = set()
        self._moved: set[int] = set()  # tags that stand below another one now
        self._reworded: set[int] = set()  # articles whose near copies may be others now
        self._turned: set[int] = set()  # articles that went into the trash or came out of it

    # -- recorded statements

    def insert(self, table: Any, rows: Sequence[Values], *, keep: bool = False) -> list[int]:
        """Inserts `rows` (all with the same columns) and gives their new keys, in order."""
        if not rows:
            return []
        core: Table = table.__table__
        key = next(iter(core.primary_key.columns)).name
        keys = list(reserve(self.connection, core, len(rows)))
        self.connection.execute(insert(core), [{key: number, **row} for number, row in zip(keys, rows, strict=True)])
        if core is _TAGGINGS:
            self._carried(((row["tag_id"], row["article_id"]) for row in rows), True)
        self._named(core, keys)
        if not keep:
            self.remember("delete", core.name, keys=keys)
        return keys

    def update(self, table: Any, keys: Iterable[int], values: Values) -> None:
        """Sets the same `values` on the rows `keys`."""
        core: Table = table.__table__
        for part in slices(keys):
            self._remember_update(core, part, list(values))
            with self._carrying(core, part, values):
                self.connection.execute(update(core).where(core.c.id.in_(part)).values(dict(values)))

    def update_each(self, table: Any, rows: Sequence[Values]) -> None:
        """Sets on each row (all with the same columns, `id` among them) values of its own."""
        if not rows:
            return
        core: Table = table.__table__
        names = [name for name in rows[0] if name != "id"]
        for part in slices([row["id"] for row in rows]):
            self._remember_update(core, part, names)
        statement = (
            update(core).where(core.c.id == bindparam("_id")).values({name: bindparam(f"_{name}") for name in names})
        )
        with self._carrying(core, [row["id"] for row in rows], names):
            self.connection.execute(statement, [{f"_{name}": value for name, value in row.items()} for row in rows])

    def delete(self, table: Any, keys: Iterable[int]) -> None:
        """Deletes the rows `keys`."""
        core: Table = table.__table__
        for part in slices(keys):
            self._named(core, part)
            rows = self.connection.execute(select(core).where(core.c.id.in_(part))).all()
            if rows:
                self.remember(
                    "insert",
                    core.name,
                    columns=list(core.columns.keys()),
                    rows=[list(row) for row in rows],
                )
                self.connection.execute(delete(core).where(core.c.id.in_(part)))
                if core is _TAGGINGS:
                    self._carried(((row.tag_id, row.article_id) for row in rows), False)

    def _remember_update(self, core: Table, keys: list[int], names: list[str]) -> None:
        if core.name == "articles" and not TEXT_COLUMNS.isdisjoint(names):
            settle(self.connection, keys)
        if core.name == "articles" and not twin_rows.WORDS.isdisjoint(names):
            self._reworded.update(keys)
        if core.name == "tags" and "parent_id" in names:
            self._moved.update(keys)
        kept = [name for name in names if name not in _NEVER_BACK.get(core.name, ())]
        if not kept:
            return
        found = self.connection.execute(select(core.c.id, *(core.c[name] for name in kept)).where(core.c.id.in_(keys)))
        self.remember("update", core.name, columns=["id", *kept], rows=[list(row) for row in found])

    def _carried(self, pairs: Iterable[tuple[int, int]], on: bool) -> None:
        for tag, article in pairs:
            self.authority.tell(tag, article, on)

    @contextmanager
    def _carrying(self, core: Table, keys: list[int], names: Iterable[str]) -> Iterator[None]:
        """Around an update: taggings that come to be of another tag are told, and articles that change sides."""
        if core.name == "articles" and "trashed" in names:
            self.authority.trash = True
            self._turned.update(keys)
        if core.name in ("tags", "tag_names"):
            self._named(core, keys)
            yield
            self._named(core, keys)
            return
        if core is not _TAGGINGS or {"tag_id", "article_id"}.isdisjoint(names):
            yield
            return
        for on in (False, True):
            for part in slices(keys):
                statement = select(core.c.tag_id, core.c.article_id).where(core.c.id.in_(part))
                self._carried(((row.tag_id, row.article_id) for row in self.connection.execute(statement)), on)
            if not on:
                yield

    def _named(self, core: Table, keys: Iterable[int]) -> None:
        """Tags, or the tags that names are of, are otherwise."""
        if core.name == "tags":
            self.authority.tags.update(keys)
        elif core.name == "tag_names":
            for part in slices(keys):
                self.authority.tags.update(self.connection.scalars(select(core.c.tag_id).where(core.c.id.in_(part))))

    def remember(self, do: str, table: str, **what: Any) -> None:
        """Notes what takes a statement back that was made past this writer."""
        self.steps.append({"do": do, "table": table, **what})

    def inverse_trash(self, ids: Sequence[int]) -> None:
        """Undoing puts these new articles into the trash rather than out of existence: nothing is ever lost."""
        self.remember("trash", "articles", keys=list(ids))

    # -- what happened

    def touch(self, ids: Iterable[int], *, membership: bool = False) -> None:
        """Journals articles as changed; `membership` when they may now belong elsewhere in the sidebar."""
        self.articles.update(ids)
        self.membership = self.membership or membership

    def about(self, *names: str) -> None:
        """Says what this work is about, in the archive's own words: names of tags, a headline. It is shown with the
        work's name where it can be undone; of work on one article alone that nothing is said of, its headline is."""
        self.names += [name for name in names if name and name not in self.names]

    def touch_sight(self, ids: Iterable[int]) -> None:
        """Notes articles that look otherwise where they are shown, and are found as before: nothing to journal."""
        self.seen.update(ids)

    def touch_tag(self, tag_id: int) -> None:
        """Journals a tag as changed."""
        self.touched.add(("tag", tag_id))

    def touch_tags(self) -> None:
        """Notes that what is thought of tags changed, and no tag did: nothing to journal."""
        self.touched.add(("tag", 0))

    def touch_links(self) -> None:
        """Notes that links changed."""
        self.touched.add(("link", 0))

    def touch_search(self, search_id: int) -> None:
        """Journals a saved search as changed."""
        self.touched.add(("search", search_id))

    def touch_source(self, source_id: int) -> None:
        """Journals a source as changed."""
        self.touched.add(("source", source_id))

    def finish(self) -> Changes:
        """Writes the journal and what undoes this slice; called inside the transaction, last."""
        twin_rows.reworded(self.connection, self._reworded)
        twin_rows.moved(self.connection, self._turned)
        if self._moved:  # articles are found by the tags above their own
            tagging = t.ArticleTag
            self.touch(
                self.connection.scalars(select(tagging.article_id).where(tagging.tag_id.in_(under(self._moved))))
            )
        journal = [{"kind": "article", "entity_id": key} for key in sorted(self.articles)]
        journal += [{"kind": kind, "entity_id": key} for kind, key in sorted(self.touched) if key]
        self.authority.tags.update(key for kind, key in self.touched if kind == "tag")
        seq = 0
        if journal:
            self.connection.execute(insert(t.Change), journal)
            seq = int(self.connection.scalar(select(func.max(t.Change.seq))) or 0)
        if self.steps or self.count:
            store(self)
        return Changes(
            articles=None if len(self.articles) + len(self.seen) > MOST_NAMED else frozenset(self.articles | self.seen),
            tags=any(kind == "tag" for kind, _ in self.touched),
            links=any(kind == "link" for kind, _ in self.touched),
            sources=any(kind == "source" for kind, _ in self.touched),
            searches=any(kind == "search" for kind, _ in self.touched),
            membership=self.membership,
            operation=self.operation,
            seq=seq,
            count=self.count,
            authority=self.authority or None,
        )

    # -- going back

    def apply(self, steps: list[dict[str, Any]]) -> None:
        """Applies stored steps, the last first; each leaves its own inverse in this writer."""
        for step in reversed(steps):
            core = TABLES[step["table"]]
            if step["do"] == "delete":
                self._undo_insert(core, step["keys"])
            elif step["do"] == "insert":
                self._undo_delete(core, step["columns"], step["rows"])
            elif step["do"] == "update":
                self._undo_update(core, step["columns"], step["rows"])
            else:
                self.update(t.ArticleRecord, step["keys"], {"trashed": self.now})
                self.touch(step["keys"], membership=True)
        tagging = t.ArticleTag
        for part in slices(self._renamed):  # articles are found by the names of their tags
            self.touch(self.connection.scalars(select(tagging.article_id).where(tagging.tag_id.in_(part))))

    def _undo_insert(self, core: Table, keys: list[int]) -> None:
        key = next(iter(core.primary_key.columns))
        for part in slices(keys):
            if core.name == "tags":
                self._clear_later(part)
            if core.name == "articles":  # one that became one with another, once more
                twin_rows.reworded(self.connection, part)
            rows = self.connection.execute(select(core).where(key.in_(part))).all()
            self._note(core, rows)
            if rows:
                self.remember(
                    "insert",
                    core.name,
                    columns=list(core.columns.keys()),
                    rows=[list(row) for row in rows],
                )
                self.connection.execute(delete(core).where(key.in_(part)))
                if core is _TAGGINGS:
                    self._carried(((row.tag_id, row.article_id) for row in rows), False)

    def _clear_later(self, tags: list[int]) -> None:
        """What came to hang on tags that go: it goes first and is remembered, not swept along; who came to stand below
        them moves up."""
        for name in ("article_tags", "tag_names", "vocabulary_terms", "tag_lessons"):
            core = TABLES[name]
            later = select(core.c.id).where(core.c.tag_id.in_(tags))
            self._undo_insert(core, list(self.connection.scalars(later)))
        core = TABLES["tags"]
        below = select(core.c.id, core.c.parent_id).where(core.c.parent_id.in_(tags), core.c.id.not_in(tags))
        risen = self.connection.execute(below).all()
        going = select(core.c.id, core.c.parent_id).where(core.c.id.in_(tags))
        above = {row.id: row.parent_id for row in self.connection.execute(going)} if risen else {}
        for row in risen:
            parent = row.parent_id
            while parent in above:
                parent = above[parent]
            self.update(t.TagRecord, [row.id], {"parent_id": parent})
            self.touch_tag(row.id)

    def _undo_delete(self, core: Table, columns: list[str], rows: list[list[Any]]) -> None:
        values = with_their_ends(self.connection, core, [dict(zip(columns, row, strict=True)) for row in rows])
        if core.name == "article_tags" and values:  # given again since then by something else
            have = taggings(self.connection, [value["article_id"] for value in values])
            values = [value for value in values if (value["article_id"], value["tag_id"]) not in have]
        if values:
            values = free_again(self.connection, core, values)
            self.connection.execute(insert(core), values)
            if core is _TAGGINGS:
                self._carried(((value["tag_id"], value["article_id"]) for value in values), True)
            key = next(iter(core.primary_key.columns)).name
            self.remember("delete", core.name, keys=[value[key] for value in values])
            self._note(
                core, [tuple(value[name] for name in [column.key for column in core.columns]) for value in values]
            )

    def _undo_update(self, core: Table, columns: list[str], rows: list[list[Any]]) -> None:
        values = with_their_ends(self.connection, core, [dict(zip(columns, row, strict=True)) for row in rows])
        values = free_numbers(self.connection, core, values)
        if core.name == "article_tags" and "tag_id" in columns and values:
            values = self._without_doubles(values)
        if not values:
            return
        model = next(model for model in t.Base.__subclasses__() if model.__table__ is core)
        ids = [value["id"] for value in values]
        if core.name == "articles" and "headline" in columns:  # a step of before there was such a key
            values = [{"headline_sort": sort_key(value["headline"]), **value} for value in values]
        if core.name == "links" or "article_id" in columns:  # what is let go of is found by it no more
            self._note_rows(core, ids)
        self.update_each(model, values)
        if core.name == "articles":
            for part in slices(ids):
                self.connection.execute(
                    update(core).where(core.c.id.in_(part)).values(version=core.c.version + 1, modified=self.now)
                )
            self.touch(ids, membership=True)
        else:
            self._note_rows(core, ids)

    def _without_doubles(self, values: list[dict[str, Any]]) -> list[dict[str, Any]]:
        """Taggings that are to be of another tag again; where the article was given that one since, they go."""
        core = TABLES["article_tags"]
        wanted = {value["id"]: value["tag_id"] for value in values}
        rows: list[Any] = []
        for part in slices(wanted):
            rows += self.connection.execute(select(core.c.id, core.c.article_id).where(core.c.id.in_(part))).all()
        have = taggings(self.connection, [row.article_id for row in rows])
        doubled = {row.id for row in rows if (row.article_id, wanted[row.id]) in have}
        self._undo_insert(core, sorted(doubled))
        return [value for value in values if value["id"] not in doubled]

    def _note_rows(self, core: Table, ids: list[int]) -> None:
        for part in slices(ids):
            self._note(core, self.connection.execute(select(core).where(core.c.id.in_(part))).all())

    def _note(self, core: Table, rows: Iterable[Any]) -> None:
        """Journals what rows of a table are about."""
        names = list(core.columns.keys())
        for row in rows:
            value = dict(zip(names, row, strict=True))
            articles, touched = subjects(core.name, value)
            self.touch(articles, membership=core.name in ("article_tags", "articles"))
            if core.name == "articles" or (core.name == "dismissals" and value["kind"] == twin_rows.APART):
                self._reworded.update(articles)
                self.membership = True
            self.touched.update(touched)
            if core.name in ("tags", "tag_names"):
                self._renamed.update(key for _, key in touched)
                self.authority.tags.update(key for _, key in touched)
