"""What is done to very many articles: slices, stopping, undo across them, and an undo that was broken off."""

import pytest

from newsdesk.archive import operations
from newsdesk.desk import articles, bulk, searching, tags, undo
from newsdesk.domain.article import Status
from newsdesk.domain.errors import NotFound

COUNT = 50


@pytest.fixture
def many(desk, take, monkeypatch):
    monkeypatch.setattr(bulk, "SLICE", 7)
    monkeypatch.setattr(operations, "AT_ONCE", 2)
    take(desk, [{"id": str(n), "title": f"عنوان {n}", "body": f"نص {n}", "date": "2024-05-01"} for n in range(COUNT)])
    return list(searching.find(desk, searching.parse("")).ids)


class Stopper:
    """Asks to stop after some reports."""

    def __init__(self, reports):
        self.left, self.told = reports, []

    def report(self, done, total):
        self.told.append((done, total))
        self.left -= 1

    def cancelled(self):
        return self.left <= 0


def total(desk, text):
    return searching.find(desk, searching.parse(text)).total


def test_slices_are_one_operation_that_one_undo_takes_back(desk, many):
    changes = articles.set_status(desk, many, Status.FINAL)
    assert changes.count == COUNT
    assert total(desk, "status:final") == COUNT
    assert [found.count for found in undo.recent(desk) if found.name == "set-status"] == [COUNT]
    operation, _ = undo.undo(desk)
    assert (operation.name, total(desk, "status:final"), total(desk, "status:inbox")) == ("set-status", 0, COUNT)
    undo.redo(desk)
    assert total(desk, "status:final") == COUNT
    undo.undo(desk)
    assert total(desk, "status:inbox") == COUNT


def test_who_stops_keeps_what_is_done_and_can_take_it_back(desk, many):
    watcher = Stopper(3)
    changes = tags.add(desk, many, ["بحر"], watcher)
    assert changes.count == total(desk, "tag:بحر") == 21
    assert watcher.told == [(7, COUNT), (14, COUNT), (21, COUNT)]
    undo.undo(desk)
    assert total(desk, "tag:بحر") == 0


def test_trash_and_restore_of_many(desk, many):
    articles.trash(desk, many)
    assert (total(desk, ""), total(desk, "in:trash")) == (0, COUNT)
    articles.restore(desk, many[:30])
    undo.undo(desk)
    assert total(desk, "in:trash") == COUNT
    undo.undo(desk)
    assert total(desk, "") == COUNT


def test_nothing_is_done_where_one_of_very_many_is_no_article(desk, many):
    with pytest.raises(NotFound):
        tags.add(desk, [*many, 999_999], ["بحر"])
    assert total(desk, "tag:بحر") == 0


def test_an_undo_that_was_broken_off_is_gone_on_with(desk, many):
    articles.set_status(desk, many, Status.FINAL)
    undo.undo(desk, Stopper(1))
    half = total(desk, "status:final")
    assert 0 < half < COUNT
    assert [found.name for found in undo.recent(desk) if found.name == "turn"] == []
    articles.trash(desk, many[:2])  # something else is done in between
    operation, _ = undo.redo(desk)  # whatever is asked for, it ends as it began
    assert (operation.name, operation.undone, total(desk, "status:final")) == ("set-status", True, 0)
    assert undo.undo(desk)[0].name == "trash"
    assert total(desk, "status:inbox") == COUNT


def test_what_is_half_undone_is_named_by_undo_alone(desk, many):
    articles.set_status(desk, many, Status.FINAL)
    operation, _ = undo.undo(desk, Stopper(1))
    assert (operation.name, operation.half) == ("set-status", True)
    articles.trash(desk, many[:2])
    first, again = undo.state(desk)
    assert (first.name, first.half, again) == ("set-status", True, None)
    operation, _ = undo.go_on(desk)
    assert (operation.name, operation.half, total(desk, "status:final")) == ("set-status", False, 0)
    first, again = undo.state(desk)
    assert (first.name, again.name) == ("trash", "set-status")


def test_only_an_undo_that_ended_with_the_program_is_gone_on_with_unasked(desk, many):
    articles.set_status(desk, many, Status.FINAL)
    desk.archive.write("undo", lambda writer: operations.turn(writer, undo=True))  # and then the power went
    assert undo.broken_off(desk).name == "set-status"
    undo.undo(desk, Stopper(1))  # a person stops it
    assert undo.broken_off(desk) is None
    assert undo.state(desk)[0].half
    undo.undo(desk)
    assert undo.broken_off(desk) is None and not undo.state(desk)[0].half
    assert total(desk, "status:inbox") == COUNT


def test_an_import_of_many_slices_goes_to_the_trash_and_comes_back(desk, many):
    assert undo.undo(desk)[0].name == "import"
    assert total(desk, "in:trash") == COUNT
    undo.redo(desk)
    assert total(desk, "") == COUNT
