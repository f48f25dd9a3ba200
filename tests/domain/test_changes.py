from newsdesk.domain.changes import Changes
from newsdesk.domain.errors import Unreadable
from newsdesk.domain.query import Query


def test_changes_add_up():
    both = Changes(frozenset([1]), tags=True, seq=3) | Changes(frozenset([2]), links=True, operation=7, seq=2)
    assert both == Changes(frozenset([1, 2]), tags=True, links=True, operation=7, seq=3)


def test_everything_may_have_changed_swallows_the_rest():
    assert (Changes(None) | Changes(frozenset([2]))).articles is None
    assert (Changes(frozenset([2])) | Changes(None)).articles is None


def test_nothing_changed_adds_nothing():
    assert Changes() | Changes() == Changes()


def test_a_search_inside_a_place_keeps_both_limits():
    query = Query(sources=("x",), tag_ids=(1,)).within(Query(statuses=("inbox",), tag_ids=(2,), trash=True))
    assert (query.statuses, query.tag_ids, query.trash, query.sources) == (("inbox",), (1, 2), True, ("x",))


def test_an_error_carries_its_code_and_facts_as_text():
    error = Unreadable(path=5, reason="empty")
    assert (error.code, error.facts) == ("unreadable", {"path": "5", "reason": "empty"})
