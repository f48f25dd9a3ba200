"""Whatever is done with articles and links, in whatever order, undone and opened again: both ends of a link tell the
same, no title that somebody waits for is lost, and going back leads where one came from."""

import json
import shutil
import tempfile
from collections import Counter
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule
from sqlalchemy import select

from newsdesk.archive import tables
from newsdesk.archive.keys import title_key
from newsdesk.desk import Desk, articles, importing, link_kinds, links, merging, undo, verifying
from newsdesk.domain.article import Text
from newsdesk.domain.errors import KindExists
from newsdesk.domain.link import Joining, LinkKind

TITLES = [
    "افتتاح المكتبة العامة", "اِفتتاح المكتبه العامة", "ترميم المرفأ القديم يبدأ", "جدول جديد لمياه الشرب",
    "Harbour repairs begin", "Harbor repairs begin", "",
]  # fmt: skip
KINDS = [LinkKind.RELATED, LinkKind.FOLLOW_UP, LinkKind.CONTRADICTS]
numbers = st.integers(0, 40)
titles = st.sampled_from(TITLES)
kinds = st.integers(0, 4)
notes = st.sampled_from(["", "n", "m"])
L, A = tables.LinkRecord, tables.ArticleRecord


class Row:
    """A link as it lies in the archive, with what its end is called."""

    def __init__(self, row):
        self.uid, self.start, self.end, self.kind = row.uid, row.from_id, row.to_id, row.kind
        self.key, self.note, self.called = row.title_key, row.note, row.called or ""
        self.told = (row.uid, row.from_id, row.to_id, row.kind, row.note)

    def keeps(self, other, *, any_kind):
        """Whether this one still says what another said."""
        if self.start != other.start or not (any_kind or self.kind == other.kind):
            return False
        same_end = other.end is not None and self.end == other.end
        return self.uid == other.uid or same_end or bool({other.key, other.called} & {self.key, self.called} - {""})


class Links(RuleBasedStateMachine):
    @initialize()
    def begin(self):
        self.folder = Path(tempfile.mkdtemp(prefix="newsdesk-links-"))
        self.desk = self.opened()
        for title in ("افتتاح المكتبة العامة", "خبر", "آخر"):
            articles.create(self.desk, Text(headline=title))
        self.past, self.future, self.files = [], [], 0

    def opened(self):
        return Desk.open(self.folder / "A.newsdesk", self.folder / "cache", create=True)

    def teardown(self):
        if hasattr(self, "desk"):
            self.desk.close()
            shutil.rmtree(self.folder, ignore_errors=True)

    # -- what there is

    def rows(self):
        asked = select(L.uid, L.from_id, L.to_id, L.kind, L.note, L.title_key, A.headline_key.label("called"))
        with self.desk.archive.read() as connection:
            return [Row(row) for row in connection.execute(asked.outerjoin(A, A.id == L.to_id).order_by(L.id))]

    def there(self):
        """The articles, each with whether it lies in the trash."""
        with self.desk.archive.read() as connection:
            return {row.id: row.trashed is not None for row in connection.execute(select(A.id, A.trashed))}

    def own(self):
        """The folded headlines of the articles."""
        with self.desk.archive.read() as connection:
            return {row.id: row.headline_key for row in connection.execute(select(A.id, A.headline_key))}

    def view(self):
        """The links that a reader sees: what lies in the trash has none."""
        there = self.there()
        return {row.told for row in self.rows() if not there[row.start] and not (row.end and there[row.end])}

    def pick(self, number):
        keys = sorted(self.there())
        return keys[number % len(keys)] if keys else None

    def pick_link(self, number):
        with self.desk.archive.read() as connection:
            keys = list(connection.scalars(select(L.id).order_by(L.id)))
        return keys[number % len(keys)] if keys else None

    def kind(self, number):
        known = (*KINDS, *link_kinds.own(self.desk))
        return known[number % len(known)]

    # -- what is done

    def do(self, verb, *, gone=(), any_kind=False, became=None):
        """Does something; whoever waited for a title, or was linked, still is, but for the links `gone`. What was
        linked with an article that became another is linked with that."""
        before, view, became = self.rows(), self.view(), became or {}
        changes = verb()
        after, there, own = self.rows(), self.there(), self.own()
        for one in before:
            one.start, one.end = became.get(one.start, one.start), became.get(one.end, one.end)
            if one.end is None and own.get(one.start) == one.key:
                continue  # what it waited for became itself
            if one.uid not in gone and one.start in there and one.start != one.end:
                assert any(row.keeps(one, any_kind=any_kind) for row in after), one.told
        if changes is not None and changes.operation is not None:
            self.past.append(view)
            self.future.clear()

    @rule(title=titles)
    def create(self, title):
        self.do(lambda: articles.create(self.desk, Text(headline=title))[1])

    @rule(which=numbers, title=titles)
    def save(self, which, title):
        key = self.pick(which)
        if key is not None and not self.there()[key]:
            version = articles.get(self.desk, key).version
            self.do(lambda: articles.save(self.desk, key, version, Text(headline=title))[1])

    @rule(start=numbers, end=numbers, kind=kinds, note=notes, passage=st.sampled_from(["", "مقطع"]))
    def link(self, start, end, kind, note, passage):
        start, end = self.pick(start), self.pick(end)
        if start is not None:
            self.do(lambda: links.add(self.desk, start, end, self.kind(kind), note, passage))

    @rule(found=st.frozensets(numbers, max_size=4), end=numbers, kind=kinds, note=notes, back=st.booleans())
    def link_many(self, found, end, kind, note, back):
        end, keys = self.pick(end), sorted({self.pick(one) for one in found} - {None})
        if end is not None:
            how = Joining(self.kind(kind), note)
            self.do(
                lambda: links.add_from(self.desk, end, keys, how) if back else links.add_to(self.desk, keys, end, how)
            )

    @rule(found=st.frozensets(numbers, max_size=4), kind=kinds)
    def link_together(self, found, kind):
        keys = sorted({self.pick(one) for one in found} - {None})
        self.do(lambda: links.add_together(self.desk, keys, Joining(self.kind(kind))))

    @rule(start=numbers, title=titles, kind=kinds, note=notes)
    def wait(self, start, title, kind, note):
        start = self.pick(start)
        if start is not None:
            self.do(lambda: links.add_waiting(self.desk, start, title, self.kind(kind), note))

    @rule(name=st.sampled_from(["يدحض", "يؤكد"]))
    def make_kind(self, name):
        with suppress(KindExists):
            self.do(lambda: link_kinds.create(self.desk, (name, "", "", ""))[1])

    @rule(number=numbers)
    def remove_kind(self, number):
        own = link_kinds.own(self.desk)
        if own:
            self.do(lambda: link_kinds.remove(self.desk, own[number % len(own)]), any_kind=True)

    @rule(which=numbers)
    def unlink(self, which):
        key = self.pick_link(which)
        if key is not None:
            with self.desk.archive.read() as connection:
                uid = connection.scalar(select(L.uid).where(L.id == key))
            self.do(lambda: links.remove(self.desk, key), gone={uid})

    @rule(which=numbers, kind=kinds, note=notes)
    def change(self, which, kind, note):
        key = self.pick_link(which)
        if key is not None:
            self.do(lambda: links.change(self.desk, key, self.kind(kind), note), any_kind=True)

    @rule(which=numbers, end=numbers)
    def choose(self, which, end):
        key, end = self.pick_link(which), self.pick(end)
        if key is not None and end is not None:
            with self.desk.archive.read() as connection:
                row = connection.execute(select(L.uid, L.to_id).where(L.id == key)).one()
            if row.to_id is None:
                self.do(lambda: links.resolve_to(self.desk, key, end), gone={row.uid})

    @rule(found=st.frozensets(numbers, max_size=3), back=st.booleans())
    def trash(self, found, back):
        keys = sorted({self.pick(one) for one in found} - {None})
        self.do(lambda: (articles.restore if back else articles.trash)(self.desk, keys))

    @rule(found=st.frozensets(numbers, min_size=2, max_size=3))
    def merge(self, found):
        there = self.there()
        keys = sorted({self.pick(one) for one in found} - {None})
        keys = [key for key in keys if not there[key]]
        if len(keys) > 1:
            stays, *others = keys
            became = dict.fromkeys(others, stays)
            self.do(lambda: merging.merge(self.desk, keys, stays), became=became)
            assert not set(others) & set(self.there())

    @rule()
    def purge(self):
        """Nobody goes back behind it: what went is gone."""
        doomed = {key for key, trashed in self.there().items() if trashed}
        wordless = {row.uid for row in self.rows() if row.end in doomed and not (row.called or row.key)}
        self.do(lambda: articles.empty_trash(self.desk), gone=wordless)
        assert not doomed & set(self.there())
        self.past = [None] * len(self.past)
        if doomed:
            self.future = []

    @rule(found=st.lists(st.tuples(titles, st.lists(st.tuples(titles, kinds), max_size=3)), min_size=1, max_size=3))
    def take(self, found):
        self.files += 1
        file = self.folder / f"{self.files}.jsonl"
        rows = [
            {
                "id": f"{self.files}-{at}", "title": title or "بلا عنوان", "body": f"نص {self.files} {at}",
                "links": [{"title": one, "kind": self.kind(kind).value} for one, kind in named],
            }
            for at, (title, named) in enumerate(found)
        ]  # fmt: skip
        file.write_text("".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows), encoding="utf-8")
        before, view = self.rows(), self.view()
        with self.desk.archive.read() as connection:
            last = connection.scalar(select(tables.OperationRecord.id).order_by(tables.OperationRecord.id.desc()))
        importing.import_paths(self.desk, [file])
        after, own = self.rows(), self.own()
        for one in before:
            itself = one.end is None and own.get(one.start) == one.key
            assert itself or any(row.keeps(one, any_kind=False) for row in after), one.told
        with self.desk.archive.read() as connection:
            newest = connection.scalar(select(tables.OperationRecord.id).order_by(tables.OperationRecord.id.desc()))
        if newest != last:
            self.past.append(view)
            self.future.clear()

    @precondition(lambda self: self.past)
    @rule()
    def undo(self):
        now = self.view()
        undo.undo(self.desk)
        wanted = self.past.pop()
        if wanted is not None:
            assert self.view() == wanted
        self.future.append(now if wanted is not None else None)

    @precondition(lambda self: self.future)
    @rule()
    def redo(self):
        now = self.view()
        undo.redo(self.desk)
        wanted = self.future.pop()
        if wanted is not None:
            assert self.view() == wanted
        self.past.append(now if wanted is not None else None)

    @rule()
    def restart(self):
        self.desk.close()
        self.desk = self.opened()

    # -- what always holds

    @invariant()
    def both_ends_tell_the_same(self):
        if not hasattr(self, "past"):
            return
        rows, there = self.rows(), self.there()
        assert not [
            row.told for row in rows if row.start not in there or (row.end is not None and row.end not in there)
        ]
        assert not [row.told for row in rows if row.start == row.end]
        doubled = Counter((row.start, row.kind, row.end) for row in rows if row.end is not None)
        assert max(doubled.values(), default=1) == 1
        seen = {key: articles.get(self.desk, key).links for key in there}
        out = {(key, link.article_id, link.id, link.kind, link.note) for key, own in seen.items()
               for link in own if link.outgoing and link.article_id is not None}  # fmt: skip
        back = {(link.article_id, key, link.id, link.kind, link.note) for key, own in seen.items()
                for link in own if not link.outgoing}  # fmt: skip
        assert out == back
        assert len(out) == sum(row.end is not None for row in rows)
        for own in seen.values():
            assert all(title_key(link.title) for link in own if link.article_id is None), "what waits says for what"
        alive = [row for row in rows if not there[row.start]]
        told = links.overview(self.desk)
        assert told.total == sum(row.end is not None and not there[row.end] for row in alive)
        assert told.waiting == len({row.key for row in alive if row.end is None})
        assert verifying.verify(self.desk).problems == ()


Links.TestCase.settings = settings(
    max_examples=8, stateful_step_count=25, deadline=None, suppress_health_check=list(HealthCheck)
)
TestLinks = Links.TestCase


class ManyLinks(Links):
    """The same, for long."""


ManyLinks.TestCase.settings = settings(
    max_examples=300, stateful_step_count=40, deadline=None, suppress_health_check=list(HealthCheck)
)
TestManyLinks = pytest.mark.soak(ManyLinks.TestCase)
