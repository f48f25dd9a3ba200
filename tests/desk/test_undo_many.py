"""Several operations undone, or done again, one after another."""

import pytest

from newsdesk.desk import articles, undo
from newsdesk.domain.article import Status, Text


@pytest.fixture
def moved(desk):
    key, _ = articles.create(desk, Text(headline="A story"))
    for status in (Status.REVIEW, Status.FINAL, Status.ARCHIVED):
        articles.set_status(desk, [key], status)
    return desk


def done(desk):
    return [one.id for one in undo.recent(desk) if not one.undone]


def test_steps_are_undone_in_their_order_and_done_again(moved):
    steps = done(moved)[:3]
    turned, changes = undo.turn_to(moved, steps, undo=True)
    assert [one.id for one in turned] == steps and changes.articles
    assert articles.get(moved, 1).status is Status.DRAFT
    turned, _ = undo.turn_to(moved, steps[::-1][:2], undo=False)
    assert len(turned) == 2
    assert articles.get(moved, 1).status is Status.FINAL


def test_what_was_done_meanwhile_is_not_undone_unasked(moved):
    steps = done(moved)
    articles.set_status(moved, [1], Status.INBOX)
    assert undo.turn_to(moved, steps, undo=True)[0] == []
    assert articles.get(moved, 1).status is Status.INBOX


def test_it_can_be_stopped_between_two_steps_and_tells_how_far_it_is(moved):
    told = []

    class Stopping:
        def report(self, number, total):
            told.append((number, total))

        def cancelled(self):
            return len(told) > 1

    turned, _ = undo.turn_to(moved, done(moved), Stopping(), undo=True)
    assert len(turned) == 1
    assert told == [(0, 4), (1, 4)]
    assert articles.get(moved, 1).status is Status.FINAL
