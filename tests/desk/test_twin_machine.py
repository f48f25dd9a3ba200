"""Whatever is written, trashed, purged, kept apart, merged, undone: near copies are those that comparing every two
finds."""

import shutil
import tempfile
from contextlib import suppress
from itertools import permutations
from pathlib import Path

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from newsdesk.desk import Desk, articles, merging, searching, twins, undo
from newsdesk.domain.article import Text
from newsdesk.domain.errors import NothingToUndo

FAMILIES = ("ا", "ب")
numbers = st.integers(0, 20)


def body(family, variant):
    """A text of a family: all of one are near copies of each other."""
    words = [f"{FAMILIES[family]}كلمة{place}" for place in range(50)]
    words[variant * 7 % 50] = f"غير{variant}"
    return f"<p>{' '.join(words)}</p>"


texts = st.builds(body, st.integers(0, 1), st.integers(0, 5)) | st.just("<p>قليل.</p>")


class Twins(RuleBasedStateMachine):
    @initialize()
    def begin(self):
        self.folder = Path(tempfile.mkdtemp(prefix="newsdesk-twins-"))
        self.desk = Desk.open(self.folder / "A.newsdesk", self.folder / "cache", create=True)
        for family in (0, 0, 1):
            articles.create(self.desk, Text(headline="أ", body=body(family, 0)))

    def teardown(self):
        if hasattr(self, "desk"):
            self.desk.close()
            shutil.rmtree(self.folder, ignore_errors=True)

    def all(self):
        with self.desk.archive.read() as connection:
            return articles.articles.many(connection, articles.articles.all_ids(connection))

    def pick(self, which, *, alive=True):
        found = [one.id for one in self.all() if not alive or one.trashed is None]
        return found[which % len(found)] if found else None

    @rule(text=texts)
    def create(self, text):
        articles.create(self.desk, Text(headline="جديد", body=text))

    @rule(which=numbers, text=texts)
    def save(self, which, text):
        key = self.pick(which)
        if key is not None:
            found = articles.get(self.desk, key)
            articles.save(self.desk, key, found.version, Text(headline=found.text.headline, body=text))

    @rule(which=numbers)
    def trash(self, which):
        key = self.pick(which)
        if key is not None:
            articles.trash(self.desk, [key])

    @rule(which=numbers)
    def restore(self, which):
        key = self.pick(which, alive=False)
        if key is not None:
            articles.restore(self.desk, [key])

    @rule()
    def empty(self):
        articles.empty_trash(self.desk)

    @rule(one=numbers, other=numbers)
    def apart(self, one, other):
        pair = {self.pick(one), self.pick(other)} - {None}
        if len(pair) == 2:
            twins.keep_apart(self.desk, sorted(pair))

    @rule(one=numbers, other=numbers)
    def merge(self, one, other):
        pair = [self.pick(one), self.pick(other)]
        if None not in pair and pair[0] != pair[1]:
            merging.merge(self.desk, pair, pair[0])

    @rule()
    def back(self):
        with suppress(NothingToUndo):
            undo.undo(self.desk)

    @rule()
    def again(self):
        with suppress(NothingToUndo):
            undo.redo(self.desk)

    @precondition(lambda self: hasattr(self, "desk"))
    @invariant()
    def as_seen_one_by_one(self):
        alive = {one.id: one.text.body for one in self.all() if one.trashed is None}
        with self.desk.archive.read() as connection:
            apart = twins.groups.apart(connection)

        def kind(text):
            return next((family for family in FAMILIES if f"{family}كلمة" in text), text)

        titles = {one.id: one.text.headline for one in self.all()}
        expected = {key: set() for key in alive}
        for one, other in permutations(alive, 2):
            same = kind(alive[one]) == kind(alive[other]) != ""
            if "قليل" in alive[one]:  # a few words are a copy of the same words below the same headline alone
                same = same and titles[one] == titles[other]
            if same and other not in apart.get(one, ()):
                expected[one].add(other)
        found = {key: {one.id for one in twins.of(self.desk, key)} for key in alive}
        assert found == expected
        self.desk.indexer.catch_up()  # it knows what lies in the trash
        every = set(searching.find(self.desk, searching.parse("is:duplicate")).ids)
        assert every == {key for key, others in expected.items() if others}


Twins.TestCase.settings = settings(
    max_examples=8, stateful_step_count=14, deadline=None, suppress_health_check=list(HealthCheck)
)
TestTwins = Twins.TestCase
