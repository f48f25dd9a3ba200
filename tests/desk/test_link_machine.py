"""Whatever is done with links, articles and kinds, in whatever order, undone and done again: both ends of a link agree,
no link stands twice, and who linked with what is gone for ever waits for its headline."""

import json
import shutil
import tempfile
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule
from sqlalchemy import select

from newsdesk.archive import tables as t
from newsdesk.archive.keys import title_key
from newsdesk.desk import Desk, articles, importing, link_kinds, links, undo
from newsdesk.domain.article import Text
from newsdesk.domain.errors import KindExists, NothingToUndo
from newsdesk.domain.link import Joining, LinkKind

L, A = t.LinkRecord, t.ArticleRecord
HEADLINES = ["خبر أول", "خبر ثانٍ", "خبر ثالث", "خبر رابع", "Fifth story"]
TITLES = [*HEADLINES, "خبر لم يصل", "Never here"]
numbers = st.integers(0, 40)
notes = st.sampled_from(["", "", "ملاحظة", "see both"])


class LinkMachine(RuleBasedStateMachine):
    """Beside the desk stand the rows of links as they were before each piece of work, for undo to lead back to."""

    @initialize()
    def begin(self):
        self.folder = Path(tempfile.mkdtemp())
        self.desk = Desk.open(self.folder / "A.newsdesk", self.folder / "cache", create=True)
        for headline in HEADLINES:
            articles.create(self.desk, Text(headline=headline))
        self.done, self.undone = [], []
        self.imported = 0

    def teardown(self):
        if hasattr(self, "desk"):
            self.desk.close()
            shutil.rmtree(self.folder, ignore_errors=True)

    # -- what there is

    def rows(self):
        """Links of articles outside the trash: what an undone import brought lies there with its links."""
        statement = select(L.from_id, L.to_id, L.kind, L.note, L.passage, L.title_key)
        with self.desk.archive.read() as connection:
            found = connection.execute(statement.join(A, A.id == L.from_id).where(A.trashed.is_(None)))
            return sorted(map(tuple, found), key=repr)

    def ids(self, *, trashed=None):
        with self.desk.archive.read() as connection:
            found = connection.execute(select(A.id, A.trashed).order_by(A.id)).all()
        return [row.id for row in found if trashed is None or (row.trashed is not None) is trashed]

    def pick(self, number, **which):
        ids = self.ids(**which)
        return ids[number % len(ids)] if ids else 0

    def link_ids(self):
        with self.desk.archive.read() as connection:
            return list(connection.scalars(select(L.id).order_by(L.id)))

    def kind(self, number):
        kinds = (LinkKind.RELATED, LinkKind.CONTRADICTS, LinkKind.FOLLOW_UP, *link_kinds.own(self.desk))
        return kinds[number % len(kinds)]

    def do(self, work):
        before, last = self.rows(), self.last()
        work()
        if self.last() != last:
            self.done.append((before, self.rows()))
            self.undone = []

    def last(self):
        found = undo.recent(self.desk)
        return [(one.id, one.undone) for one in found]

    # -- what is done

    @rule(a=numbers, b=numbers, kind=numbers, note=notes, passage=st.sampled_from(["", "مقطع"]))
    def link(self, a, b, kind, note, passage):
        start, end = self.pick(a), self.pick(b)
        if start:
            self.do(lambda: links.add(self.desk, start, end, self.kind(kind), note, passage))

    @rule(a=st.frozensets(numbers, max_size=4), b=numbers, kind=numbers, note=notes)
    def link_many(self, a, b, kind, note):
        end = self.pick(b)
        starts = sorted({self.pick(number) for number in a} - {0})
        self.do(lambda: links.add_to(self.desk, starts, end, Joining(self.kind(kind), note)))

    @rule(a=st.frozensets(numbers, max_size=4), kind=numbers)
    def link_together(self, a, kind):
        ids = sorted({self.pick(number) for number in a} - {0})
        self.do(lambda: links.add_together(self.desk, ids, Joining(self.kind(kind))))

    @rule(a=numbers, title=st.sampled_from(TITLES), kind=numbers, note=notes)
    def wait(self, a, title, kind, note):
        start = self.pick(a)
        if start:
            self.do(lambda: links.add_waiting(self.desk, start, title, self.kind(kind), note))

    @precondition(lambda self: self.link_ids())
    @rule(number=numbers)
    def unlink(self, number):
        ids = self.link_ids()
        self.do(lambda: links.remove(self.desk, ids[number % len(ids)]))

    @precondition(lambda self: self.link_ids())
    @rule(number=numbers, kind=numbers, note=notes)
    def change(self, number, kind, note):
        ids = self.link_ids()
        self.do(lambda: links.change(self.desk, ids[number % len(ids)], self.kind(kind), note))

    @rule(a=numbers)
    def trash(self, a):
        key = self.pick(a, trashed=False)
        if key:
            self.do(lambda: articles.trash(self.desk, [key]))

    @rule(a=numbers)
    def restore(self, a):
        key = self.pick(a, trashed=True)
        if key:
            self.do(lambda: articles.restore(self.desk, [key]))

    @rule(a=numbers, title=st.sampled_from(TITLES))
    def call(self, a, title):
        key = self.pick(a, trashed=False)
        if key:
            version = articles.get(self.desk, key).version
            self.do(lambda: articles.save(self.desk, key, version, Text(headline=title, body=f"<p>{version}</p>")))

    @rule(title=st.sampled_from(TITLES), kind=numbers, other=st.sampled_from(TITLES))
    def bring(self, title, kind, other):
        self.imported += 1
        told = [{"title": other, "kind": self.kind(kind).value, "note": "من بعيد"}]
        row = {"newsdesk": 1, "id": f"r{self.imported}", "headline": title, "html": f"<p>{self.imported}</p>",
               "links": told}  # fmt: skip
        path = self.folder / f"{self.imported}.jsonl"
        path.write_text(json.dumps(row, ensure_ascii=False), encoding="utf-8")
        self.do(lambda: importing.import_paths(self.desk, [path]))

    @rule(name=st.sampled_from(["يدحض", "يؤكد"]))
    def make_kind(self, name):
        with suppress(KindExists):
            self.do(lambda: link_kinds.create(self.desk, (name, "", "", "")))

    @rule(number=numbers)
    def remove_kind(self, number):
        own = link_kinds.own(self.desk)
        if own:
            self.do(lambda: link_kinds.remove(self.desk, own[number % len(own)]))

    @rule(a=numbers)
    def purge(self, a):
        key = self.pick(a, trashed=True)
        if not key:
            return
        with self.desk.archive.read() as connection:
            wanted = connection.execute(
                select(L.from_id, L.kind, L.title_key, L.origin, A.headline)
                .join(A, A.id == L.to_id)
                .where(L.to_id == key, L.from_id != key)
            ).all()
        articles.purge(self.desk, [key])
        with self.desk.archive.read() as connection:
            statement = select(L.from_id, L.kind, L.title_key).where(L.to_id.is_(None))
            waiting = set(map(tuple, connection.execute(statement)))
        for row in wanted:
            title = row.title_key if row.origin == "import" else title_key(row.headline)
            assert (row.from_id, row.kind, title) in waiting
        self.done = [None] * len(self.done)  # what was done before looks otherwise from now on
        self.undone = [None] * len(self.undone)

    @rule()
    def undo(self):
        if not self.done:
            return
        try:
            undo.undo(self.desk)
        except NothingToUndo:
            raise AssertionError("what was done cannot be undone") from None
        state = self.done.pop()
        self.undone.append(state)
        if state is not None:
            assert self.rows() == state[0]

    @rule()
    def redo(self):
        if not self.undone:
            return
        undo.redo(self.desk)
        state = self.undone.pop()
        self.done.append(state)
        if state is not None:
            assert self.rows() == state[1]

    # -- what always holds

    @invariant()
    def both_ends_agree(self):
        if not hasattr(self, "desk"):
            return
        out, back = set(), set()
        for key in self.ids():
            for link in articles.get(self.desk, key).links:
                told = (link.id, link.kind.value, link.note, link.passage, link.origin, link.who, link.created)
                if link.outgoing and link.article_id is not None:
                    out.add((key, link.article_id, *told))
                elif not link.outgoing:
                    back.add((link.article_id, key, *told))
                else:
                    assert link.title, "a waiting link says for what"
        assert out == back

    @invariant()
    def no_link_stands_twice_nor_leads_home(self):
        if hasattr(self, "desk"):
            ends = [(start, end, kind) for start, end, kind, *_ in self.rows() if end is not None]
            assert len(ends) == len(set(ends))
            assert not any(start == end for start, end, _ in ends)


LinkMachine.TestCase.settings = settings(
    max_examples=8, stateful_step_count=25, deadline=None, suppress_health_check=list(HealthCheck)
)
TestLinks = LinkMachine.TestCase


class ManyLinks(LinkMachine):
    """The same, for long."""


ManyLinks.TestCase.settings = settings(
    max_examples=300, stateful_step_count=40, deadline=None, suppress_health_check=list(HealthCheck)
)
TestManyLinks = pytest.mark.soak(ManyLinks.TestCase)
