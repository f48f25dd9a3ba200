"""Undo and the index when much has happened since."""

from newsdesk.desk import articles, searching, tags, undo
from newsdesk.domain.article import Status


def names(desk, key):
    return [tag.name for tag in articles.get(desk, key).tags]


def test_undo_never_touches_a_tagging_that_came_later(desk, take):
    take({"id": "1", "title": "أول", "body": "نص"})
    tags.add(desk, [1], ["وسم"])
    articles.trash(desk, [1])
    articles.empty_trash(desk)
    take({"id": "2", "title": "ثان", "body": "نص", "tags": ["باق"]})
    for _ in range(3):
        undo.undo(desk)
    assert names(desk, 2) == ["باق"]


def test_undoing_a_new_tag_gives_its_later_taggings_back_when_it_is_done_again(desk, take):
    take({"id": "1", "title": "أول", "body": "نص"})
    tags.add(desk, [1], ["وسم"])
    take({"id": "2", "title": "ثان", "body": "نص", "tags": ["وسم"]})
    undo.undo(desk)
    undo.undo(desk)
    undo.redo(desk)
    undo.redo(desk)
    assert names(desk, 1) == names(desk, 2) == ["وسم"]


def test_a_tagging_that_is_there_again_does_not_block_undo(desk, take):
    take({"id": "1", "source": "س", "title": "أول", "body": "نص", "tags": ["وسم"]})
    tag = tags.all_tags(desk)[0].id
    tags.remove(desk, [1], tag)
    tags.add(desk, [1], ["وسم"])
    undo.undo(desk)
    undo.undo(desk)
    assert names(desk, 1) == ["وسم"]


def test_closing_in_the_middle_of_catching_up_leaves_the_rest_for_later(desk, take):
    class Few:
        asked = 0

        def report(self, done, total):
            pass

        def cancelled(self):
            self.asked += 1
            return self.asked > 2

    take(*({"id": str(n), "title": f"عنوان {n}", "body": "نص"} for n in range(1300)))
    articles.set_status(desk, range(1, 1301), Status.FINAL)
    desk.indexer.catch_up(Few())
    assert desk.indexer.behind > 0
    desk.indexer.catch_up()
    assert searching.find(desk, searching.parse("عنوان status:final")).total == 1300


def test_a_tag_of_odd_spaces_ends_no_import(desk, take):
    report = take({"id": "1", "title": "أ", "body": "ب", "tags": ["★  ★", "ط" * 400, "مَ" * 320]})
    assert report.added == 1
    assert len(names(desk, 1)) == 3
