from threading import Event

from newsdesk.ui.jobs import Jobs


def test_what_was_asked_for_is_done_even_when_the_window_closes_at_once(qtbot):
    jobs, go, done = Jobs(), Event(), []
    for _ in range(4):
        jobs.run(lambda: go.wait(5))
    jobs.run(lambda: done.append("written"))
    qtbot.wait(20)
    assert not done, "it still stands in the queue"
    go.set()
    jobs.finish()
    assert done == ["written"]


def test_of_jobs_of_one_kind_the_newest_is_heard(qtbot):
    jobs, heard = Jobs(), []
    for number in range(5):
        jobs.run(lambda number=number: number, heard.append, key="one")
    qtbot.waitUntil(lambda: not jobs.busy)
    assert heard == [4]
    jobs.finish()


def test_a_finished_window_begins_no_work(qtbot):
    jobs, done = Jobs(), []
    jobs.finish()
    jobs.run(lambda: done.append(1))
    qtbot.wait(20)
    assert done == []


def test_what_was_overtaken_before_it_began_never_begins(qtbot):
    jobs, go, begun = Jobs(), Event(), []
    for _ in range(4):
        jobs.run(lambda: go.wait(5))
    for number in range(5):
        jobs.run(lambda number=number: begun.append(number), key="find")
    jobs.run(lambda: begun.append("facets"), key="facets")
    jobs.forget("facets")
    go.set()
    qtbot.waitUntil(lambda: not jobs.busy)
    assert begun == [4]
    jobs.finish()
