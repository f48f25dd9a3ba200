"""An index that is made anew: the old one answers meanwhile, and what was broken off goes on."""

from dataclasses import replace

import pytest

from newsdesk.desk import Mode, articles, remaking, searching, verifying
from newsdesk.desk.remaking import next_to
from newsdesk.domain.article import Text
from newsdesk.search.state import State

COUNT = 60


@pytest.fixture
def closed(open_desk, take, archive_path, monkeypatch):
    monkeypatch.setattr(remaking, "SLICE", 10)
    monkeypatch.setattr(remaking, "COMMIT_EVERY", 20)
    desk = open_desk()
    take(desk, [{"id": str(n), "title": f"عنوان {n}", "body": f"نص عن المياه {n}"} for n in range(COUNT)])
    desk.close()
    return archive_path / "index"


def total(desk, text):
    return searching.find(desk, searching.parse(text)).total


class Told:
    """Looks on, and asks to stop when so many are done."""

    def __init__(self, stop=10**9, look=lambda: None):
        self.stop, self.look, self.done = stop, look, []

    def report(self, done, total):
        self.done.append((done, total))
        self.look()

    def cancelled(self):
        return bool(self.done) and self.done[-1][0] >= self.stop


def outdated(index):
    state = State.read(index)
    replace(state, analyser=state.analyser - 1).write(index)


def test_the_index_of_an_earlier_analyser_answers_until_the_new_one_is_whole(closed, open_desk):
    outdated(closed)
    desk = open_desk(follow=True, create=False)
    while desk.indexer.index.outdated:
        assert total(desk, "المياه") == COUNT
    assert total(desk, "المياه") == COUNT
    assert desk.indexer.index.path == next_to(closed)
    articles.create(desk, Text(headline="جديد", body="<p>عن المياه</p>"))
    desk.indexer.catch_up()
    assert total(desk, "المياه") == COUNT + 1
    desk.close()
    again = open_desk(create=False)
    assert (again.indexer.index.path, next_to(closed).exists()) == (closed, False)
    assert total(again, "المياه") == COUNT + 1
    assert verifying.verify(again).problems == ()


def test_who_only_reads_makes_an_index_of_his_own(closed, open_desk):
    outdated(closed)
    desk = open_desk(mode=Mode.READ, create=False)
    assert total(desk, "المياه") == COUNT
    assert not next_to(closed).exists()


def test_what_is_written_meanwhile_is_found_in_the_old_index_and_in_the_new(closed, open_desk):
    outdated(closed)
    written = []

    def look():
        if not written:
            written.append(articles.create(desk, Text(headline="كتب أثناء ذلك"))[0])

    desk = open_desk(follow=False, create=False, progress=Told(stop=20))
    assert desk.indexer.index.outdated
    desk.indexer.catch_up(Told(look=look))
    assert not desk.indexer.index.outdated
    assert written
    assert searching.find(desk, searching.parse("أثناء")).ids == written


def test_a_making_that_was_broken_off_goes_on_where_it_stopped(closed, open_desk):
    desk = open_desk(create=False)
    desk.indexer.rebuild(Told(stop=40))
    assert desk.indexer.making
    assert desk.indexer.index.made[0] == 40
    key, _ = articles.create(desk, Text(headline="بعد الانقطاع"))
    desk.indexer.index.close()
    desk.archive.close()  # the program dies
    told = Told()
    again = open_desk(create=False, progress=told)
    assert told.done[0] == (50, COUNT + 1), "the first forty are there already"
    assert not again.indexer.making
    assert total(again, "المياه") == COUNT
    assert searching.find(again, searching.parse("الانقطاع")).ids == (key,)
    assert verifying.verify(again).problems == ()


def test_workers_make_what_the_desk_itself_would_make(closed, open_desk, monkeypatch):
    monkeypatch.setattr(remaking, "FEW", 5)
    desk = open_desk(create=False)
    assert desk.indexer.rebuild() == COUNT
    assert total(desk, "المياه") == COUNT
