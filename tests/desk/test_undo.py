"""One undo for everything, across restarts (DESIGN 1.6)."""

import tempfile
from pathlib import Path

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, rule

from newsdesk.desk import Desk, articles, links, searching, tags, undo
from newsdesk.domain.article import Status, Text
from newsdesk.domain.errors import Conflict, NewsdeskError, NothingToUndo
from newsdesk.domain.query import Query


def picture(desk):
    """Everything of an archive that a person can see."""
    found = {}
    for trash in (False, True):
        for key in searching.find(desk, Query(trash=trash)).ids:
            article = articles.get(desk, key)
            found[key] = (
                article.text, article.status, bool(article.trashed), frozenset(tag.id for tag in article.tags),
                frozenset((link.kind, link.outgoing, link.title, link.article_id) for link in article.links),
            )  # fmt: skip
    return found, {(tag.id, tag.name, tag.parent_id, frozenset(tag.aliases)) for tag in tags.all_tags(desk)}


def test_an_import_is_undone_into_the_trash_and_done_again(desk, take):
    take(desk, [{"id": str(n), "title": f"عنوان {n}", "body": "نص"} for n in range(5)])
    undo.undo(desk)
    assert searching.find(desk, Query()).total == 0
    assert searching.find(desk, Query(trash=True)).total == 5
    undo.redo(desk)
    assert searching.find(desk, Query()).total == 5
    desk.indexer.catch_up()
    assert searching.find(desk, searching.parse("عنوان")).total == 5


def test_undo_survives_a_restart_and_knows_its_name(open_desk, take):
    desk = open_desk()
    take(desk, [{"id": "1", "title": "عنوان", "body": "نص"}])
    tags.add(desk, [1], ["وسم"])
    desk.close()
    desk = open_desk()
    done, _ = undo.state(desk)
    assert (done.name, done.about) == ("add-tag", ("وسم",))
    undo.undo(desk)
    assert articles.get(desk, 1).tags == ()


def test_new_work_forgets_what_could_be_done_again(desk):
    key, _ = articles.create(desk, Text(headline="أ"))
    articles.set_status(desk, [key], Status.FINAL)
    undo.undo(desk)
    articles.set_status(desk, [key], Status.REVIEW)
    with pytest.raises(NothingToUndo):
        undo.redo(desk)


def test_a_merge_of_tags_comes_back_whole(desk, take):
    take(
        desk,
        [
            {"id": "1", "title": "أ", "body": "ب", "tags": ["إسرائيل", "غزة"]},
            {"id": "2", "title": "ج", "tags": ["القدس"]},
        ],
    )
    before = picture(desk)
    found = {tag.name: tag.id for tag in tags.all_tags(desk)}
    tags.merge(desk, [found["غزة"], found["القدس"]], found["إسرائيل"])
    merged = {tag.name: tag for tag in tags.all_tags(desk)}
    assert set(merged) == {"إسرائيل"}
    assert set(merged["إسرائيل"].aliases) == {"غزة", "القدس"}
    assert merged["إسرائيل"].count == 2
    undo.undo(desk)
    assert picture(desk) == before


def test_going_back_is_a_version_too(desk):
    key, _ = articles.create(desk, Text(headline="أول"))
    articles.save(desk, key, 1, Text(headline="ثان"))
    undo.undo(desk)
    assert articles.get(desk, key).text.headline == "أول"
    assert [revision.why for revision in articles.revisions(desk, key)] == ["undo", "save", "new"]


def test_a_save_over_a_newer_version_writes_nothing(desk):
    key, _ = articles.create(desk, Text(headline="أول"))
    articles.save(desk, key, 1, Text(headline="ثان"))
    with pytest.raises(Conflict):
        articles.save(desk, key, 1, Text(headline="ثالث"))
    assert articles.get(desk, key).text.headline == "ثان"
    assert len(articles.revisions(desk, key)) == 2


def test_saving_what_is_there_already_is_no_change(desk):
    key, _ = articles.create(desk, Text(headline="أول", body="<p>نص</p>"))
    version, _ = articles.save(desk, key, 1, Text(headline="أول", body="<p>نص</p>"))
    assert version == 1
    assert len(articles.revisions(desk, key)) == 1


def test_a_renamed_tag_keeps_its_old_name_as_an_alias_and_is_found_by_both(desk, take):
    take(desk, [{"id": "1", "title": "أ", "body": "ب", "tags": ["أمريكا"]}])
    tag = tags.all_tags(desk)[0]
    tags.rename(desk, tag.id, "الولايات المتحدة")
    assert tags.all_tags(desk)[0].aliases == ("أمريكا",)
    desk.indexer.catch_up()
    for text in ("tag:أمريكا", 'tag:"الولايات المتحدة"', "المتحدة"):
        assert searching.find(desk, searching.parse(text)).total == 1


def test_a_tag_cannot_stand_below_itself(desk):
    first, _ = tags.create(desk, "أول")
    second, _ = tags.create(desk, "ثان", parent_id=first)
    with pytest.raises(NewsdeskError):
        tags.change(desk, first, parent_id=second)
    with pytest.raises(NewsdeskError):
        tags.create(desk, "أَوّل")


class Work(RuleBasedStateMachine):
    """Whatever is done, undoing all of it leads back, and doing it again leads forward."""

    @initialize()
    def begin(self):
        self.folder = tempfile.TemporaryDirectory()
        root = Path(self.folder.name)
        self.desk = Desk.open(root / "x.newsdesk", root / "cache", create=True)
        for number in range(3):
            articles.create(self.desk, Text(headline=f"عنوان {number}", body=f"<p>نص {number}</p>"))
        self.done = 0
        self.first = picture(self.desk)

    def _did(self, changes):
        self.done += changes.operation is not None

    @rule(key=st.integers(1, 3), text=st.sampled_from(["عنوان 0", "عنوان 1", "آخر", "ثالث"]))
    def save(self, key, text):
        version = articles.get(self.desk, key).version
        self._did(articles.save(self.desk, key, version, Text(headline=text, body=f"<p>{text}</p>"))[1])

    @rule(keys=st.sets(st.integers(1, 3), min_size=1), status=st.sampled_from(list(Status)))
    def move(self, keys, status):
        self._did(articles.set_status(self.desk, keys, status))

    @rule(keys=st.sets(st.integers(1, 3), min_size=1), away=st.booleans())
    def trash(self, keys, away):
        self._did((articles.trash if away else articles.restore)(self.desk, keys))

    @rule(keys=st.sets(st.integers(1, 3), min_size=1), name=st.sampled_from(["غزة", "القدس", "بيروت"]))
    def tag(self, keys, name):
        self._did(tags.add(self.desk, keys, [name]))

    @rule(
        choice=st.integers(0, 5), other=st.integers(0, 5), verb=st.sampled_from(["merge", "delete", "move", "rename"])
    )
    def tree(self, choice, other, verb):
        found = tags.all_tags(self.desk)
        if not found:
            return
        tag, into = found[choice % len(found)].id, found[other % len(found)].id
        try:
            if verb == "merge" and tag != into:
                self._did(tags.merge(self.desk, [tag], into))
            elif verb == "delete":
                self._did(tags.delete(self.desk, tag))
            elif verb == "move":
                self._did(tags.change(self.desk, tag, parent_id=into))
            elif verb == "rename":
                self._did(tags.rename(self.desk, tag, f"اسم {other}"))
        except NewsdeskError:
            pass

    @rule(start=st.integers(1, 3), end=st.integers(1, 3))
    def link(self, start, end):
        self._did(links.add(self.desk, start, end))

    def teardown(self):
        if not hasattr(self, "desk"):
            return
        last = picture(self.desk)
        for _ in range(self.done):
            undo.undo(self.desk)
        assert picture(self.desk) == self.first
        for _ in range(self.done):
            undo.redo(self.desk)
        assert picture(self.desk) == last
        self.desk.close()
        self.folder.cleanup()


TestWork = Work.TestCase
TestWork.settings = settings(max_examples=12, stateful_step_count=12, deadline=None)


def test_work_says_what_it_was_about(desk):
    def last():
        return undo.recent(desk, 1)[0].about

    made = {name: tags.create(desk, name)[0] for name in ("أول", "ثان", "ثالث", "رابع", "خامس")}
    assert last() == ("خامس",)
    tags.rename(desk, made["أول"], "الأول")
    assert last() == ("أول", "الأول")
    tags.change(desk, made["ثان"], parent_id=made["ثالث"])
    assert last() == ("ثان",)
    tags.delete(desk, made["ثان"], made["ثالث"], made["رابع"], made["خامس"])
    assert last() == ("ثان", "ثالث", "رابع", "…")
    undo.undo(desk)
    assert undo.state(desk)[1].about == ("ثان", "ثالث", "رابع", "…")
    one, other = (articles.create(desk, Text(headline=headline))[0] for headline in ("خبر", "سطر\nآخر"))
    assert last() == ("سطر آخر",)
    articles.set_status(desk, [one, other], Status.FINAL)
    assert last() == (), "how many they are is told"
    tags.add(desk, [one, other], ["جديد", "أول"])
    assert last() == ("جديد", "الأول")
