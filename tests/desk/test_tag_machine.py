"""Whatever is done with tags, in whatever order, undone and opened again: the tree and its counts are those of a model
that knows no database."""

import shutil
import tempfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from newsdesk.archive.keys import name_key
from newsdesk.desk import Desk, articles, tags, undo
from newsdesk.domain.article import Text
from newsdesk.domain.errors import TagCycle, TagExists

ARTICLES = 8
NAMES = ["مياه", "مِياه", "ري", "الساحل", "الساحِل", "Coast", "coast", "أمريكا", "امريكا", "USA"]
numbers = st.integers(0, 30)
some = st.frozensets(st.integers(1, ARTICLES), max_size=ARTICLES)


class Model:
    """Tags as plain lists: each is [names, parent]; `carried` are pairs of article and tag."""

    def __init__(self):
        self.tags = {}
        self.carried = set()
        self.trash = set()

    def copy(self):
        made = Model()
        made.tags = {key: ([*names], parent) for key, (names, parent) in self.tags.items()}
        made.carried, made.trash = set(self.carried), set(self.trash)
        return made

    def keys(self, tag):
        return {name_key(name) for name in self.tags[tag][0]}

    def above(self, tag):
        found = []
        while self.tags[tag][1] is not None:
            tag = self.tags[tag][1]
            found.append(tag)
        return found

    def free(self, keys, parent, but=()):
        return not any(
            other_parent == parent and key not in but and keys & self.keys(key)
            for key, (_, other_parent) in self.tags.items()
        )

    def view(self):
        told = {}
        for key, (names, parent) in self.tags.items():
            own = {article for article, tag in self.carried if tag == key} - self.trash
            deep = {article for article, tag in self.carried if tag == key or key in self.above(tag)} - self.trash
            told[key] = (names[0], frozenset(names[1:]), parent, len(own), len(deep))
        return told

    def merge(self, gone, into):
        for tag in gone:
            self.merge_one(tag, into, set(gone))

    def alike(self, parent, keys):
        return sorted(key for key, (_, place) in self.tags.items() if place == parent and keys & self.keys(key))

    def merge_one(self, tag, into, gone):
        self.carried = {(article, into if key == tag else key) for article, key in self.carried}
        moved = sorted(key for key, (_, parent) in self.tags.items() if parent == tag)
        for child in moved:
            self.tags[child] = (self.tags[child][0], into)
        names, place = self.tags[into]
        for name in self.tags[tag][0]:
            beside = set(self.alike(place, {name_key(name)})) - {tag, into}
            if name_key(name) not in self.keys(into) and not beside:
                names.append(name)
        del self.tags[tag]
        for child in moved:
            if child not in gone:
                self.join_alike(child, gone)

    def join_alike(self, tag, gone):
        while tag in self.tags:
            alike = [key for key in self.alike(self.tags[tag][1], self.keys(tag)) if key not in gone]
            if len(alike) < 2:
                return
            self.merge_one(alike[1], alike[0], gone)
            tag = alike[0]


class Tags(RuleBasedStateMachine):
    @initialize()
    def begin(self):
        self.folder = Path(tempfile.mkdtemp(prefix="newsdesk-tags-"))
        self.desk = self.opened()
        for number in range(1, ARTICLES + 1):
            articles.create(self.desk, Text(headline=f"خبر {number}"))
        self.model, self.past, self.future = Model(), [], []

    def opened(self):
        return Desk.open(self.folder / "A.newsdesk", self.folder / "cache", create=True)

    def teardown(self):
        if hasattr(self, "desk"):
            self.desk.close()
            shutil.rmtree(self.folder, ignore_errors=True)

    def pick(self, number):
        keys = sorted(self.model.tags)
        return keys[number % len(keys)] if keys else None

    def do(self, verb, change, refused=None):
        """Does something here and in the model; both refuse it, or neither."""
        before = self.model.copy()
        if refused is not None:
            try:
                verb()
            except refused:
                return
            raise AssertionError("it was to be refused")
        changes = verb()
        change()
        if changes is not None and changes.operation is not None:
            self.past.append(before)
            self.future.clear()

    @rule(name=st.sampled_from(NAMES), parent=st.none() | numbers)
    def create(self, name, parent):
        parent = self.pick(parent) if parent is not None else None
        made = []

        def verb():
            key, changes = tags.create(self.desk, name, parent_id=parent)
            made.append(key)
            return changes

        free = self.model.free({name_key(name)}, parent)
        self.do(verb, lambda: self.model.tags.update({made[0]: ([name], parent)}), None if free else TagExists)

    @precondition(lambda self: self.model.tags)
    @rule(which=numbers, parent=st.none() | numbers)
    def nest(self, which, parent):
        tag, parent = self.pick(which), self.pick(parent) if parent is not None else None
        refused = None
        if parent is not None and (parent == tag or tag in self.model.above(parent)):
            refused = TagCycle
        elif not self.model.free(self.model.keys(tag), parent, (tag,)):
            refused = TagExists

        def change():
            self.model.tags[tag] = (self.model.tags[tag][0], parent)

        self.do(lambda: tags.move(self.desk, [tag], parent), change, refused)

    @precondition(lambda self: self.model.tags)
    @rule(which=numbers, name=st.sampled_from(NAMES))
    def alias(self, which, name):
        tag = self.pick(which)
        taken = any(name_key(name) in self.model.keys(key) for key in self.model.tags)
        self.do(
            lambda: tags.add_alias(self.desk, tag, name),
            lambda: self.model.tags[tag][0].append(name), TagExists if taken else None,
        )  # fmt: skip

    @precondition(lambda self: self.model.tags)
    @rule(which=numbers, name=st.sampled_from(NAMES))
    def rename(self, which, name):
        tag = self.pick(which)
        names, parent = self.model.tags[tag]

        def change():
            if names[0] != name:
                names[:] = [name, *[one for one in names if name_key(one) != name_key(name)]]

        free = self.model.free({name_key(name)}, parent, (tag,))
        self.do(lambda: tags.rename(self.desk, tag, name), change, None if free else TagExists)

    @precondition(lambda self: self.model.tags)
    @rule(which=st.lists(numbers, min_size=1, max_size=3), into=numbers)
    def merge(self, which, into):
        into = self.pick(into)
        gone = [key for key in dict.fromkeys(map(self.pick, which)) if key != into]
        cycle = set(gone) & set(self.model.above(into))
        self.do(
            lambda: tags.merge(self.desk, gone, into), lambda: self.model.merge(gone, into), TagCycle if cycle else None
        )

    @precondition(lambda self: self.model.tags)
    @rule(which=numbers, found=some, name=st.sampled_from(NAMES))
    def split(self, which, found, name):
        tag = self.pick(which)
        parent, key = self.model.tags[tag][1], name_key(name)
        beside = [
            other for other, (_, place) in self.model.tags.items() if place == parent and key in self.model.keys(other)
        ]
        made = []

        def verb():
            number, changes = tags.split(self.desk, tag, found, name)
            made.append(number)
            return changes

        def change():
            if not beside:
                self.model.tags[made[0]] = ([name], parent)
            assert not beside or made[0] in beside
            moved = {article for article, own in self.model.carried if own == tag and article in found}
            self.model.carried -= {(article, tag) for article in moved}
            self.model.carried |= {(article, made[0]) for article in moved}

        self.do(verb, change, TagExists if tag in beside else None)

    @precondition(lambda self: self.model.tags)
    @rule(which=numbers, found=some)
    def give(self, which, found):
        tag = self.pick(which)
        self.do(
            lambda: tags.give(self.desk, sorted(found), tag),
            lambda: self.model.carried.update((article, tag) for article in found),
        )

    @precondition(lambda self: self.model.tags)
    @rule(which=numbers, found=some)
    def take(self, which, found):
        tag = self.pick(which)
        gone = {(article, tag) for article in found}
        self.do(lambda: tags.remove(self.desk, sorted(found), tag), lambda: self.model.carried.difference_update(gone))

    @precondition(lambda self: self.model.tags)
    @rule(which=numbers, other=numbers, found=some)
    def replace(self, which, other, found):
        tag, other = self.pick(which), self.pick(other)

        def change():
            moved = {article for article, own in self.model.carried if own == tag and article in found}
            self.model.carried -= {(article, tag) for article in moved}
            self.model.carried |= {(article, other) for article in moved}

        self.do(lambda: tags.replace(self.desk, sorted(found), tag, other), change)

    @precondition(lambda self: self.model.tags)
    @rule(which=st.lists(numbers, min_size=1, max_size=3))
    def delete(self, which):
        doomed = list(dict.fromkeys(map(self.pick, which)))
        model = self.model.copy()
        refused = False
        for tag in doomed:
            parent = model.tags[tag][1]
            for child in [key for key, (_, place) in model.tags.items() if place == tag]:
                if child not in doomed and not model.free(model.keys(child), parent, {child, *doomed}):
                    refused = True
                model.tags[child] = (model.tags[child][0], parent)
            del model.tags[tag]
            model.carried = {(article, key) for article, key in model.carried if key != tag}

        def change():
            self.model = model

        self.do(lambda: tags.delete(self.desk, *doomed), change, TagExists if refused else None)

    @rule(found=some, back=st.booleans())
    def trash(self, found, back):
        if back:
            self.do(
                lambda: articles.restore(self.desk, sorted(found)), lambda: self.model.trash.difference_update(found)
            )
        else:
            self.do(lambda: articles.trash(self.desk, sorted(found)), lambda: self.model.trash.update(found))

    @precondition(lambda self: self.past)
    @rule()
    def undo(self):
        undo.undo(self.desk)
        self.future.append(self.model)
        self.model = self.past.pop()

    @precondition(lambda self: self.future)
    @rule()
    def redo(self):
        undo.redo(self.desk)
        self.past.append(self.model)
        self.model = self.future.pop()

    @rule()
    def restart(self):
        self.desk.close()
        self.desk = self.opened()

    @invariant()
    def same(self):
        if not hasattr(self, "model"):
            return
        told = {
            tag.id: (tag.name, frozenset(tag.aliases), tag.parent_id, tag.count, tag.deep)
            for tag in tags.all_tags(self.desk)
        }
        assert told == self.model.view()


Tags.TestCase.settings = settings(
    max_examples=8, stateful_step_count=25, deadline=None, suppress_health_check=list(HealthCheck)
)
TestTags = Tags.TestCase


class ManyTags(Tags):
    """The same, for long."""


ManyTags.TestCase.settings = settings(
    max_examples=400, stateful_step_count=40, deadline=None, suppress_health_check=list(HealthCheck)
)
TestManyTags = pytest.mark.soak(ManyTags.TestCase)
