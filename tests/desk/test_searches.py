import pytest

from newsdesk.desk import searches, undo
from newsdesk.domain.errors import NotFound, SearchExists


def test_a_search_is_saved_counted_renamed_changed_and_deleted(desk, take):
    take({"title": "مياه الري", "body": "نص"}, {"title": "خبر آخر", "body": "نص"})
    key, changes = searches.create(desk, "  الري ", "المياه")
    assert changes.searches
    assert [(found.name, count) for found, count in searches.counted(desk)] == [("الري", 1)]
    searches.rename(desk, key, "كل شيء")
    searches.update(desk, key, "")
    assert [(found.name, count) for found, count in searches.counted(desk)] == [("كل شيء", 2)]
    assert searches.delete(desk, key).searches
    assert searches.saved(desk) == []


def test_every_step_can_be_undone(desk):
    key, _ = searches.create(desk, "one", "a")
    searches.update(desk, key, "b")
    searches.delete(desk, key)
    for expected in ([("one", "b")], [("one", "a")], []):
        _, changes = undo.undo(desk)
        assert changes.searches
        assert [(found.name, found.query) for found in searches.saved(desk)] == expected
    for _ in range(3):
        undo.redo(desk)
    assert searches.saved(desk) == []


def test_two_searches_never_share_a_name(desk):
    searches.create(desk, "الأخبار", "a")
    for name in ("الاخبار", "  ", "…"):
        if name == "…":
            searches.create(desk, name, "b")  # a name of signs is a name
            continue
        with pytest.raises(SearchExists):
            searches.create(desk, name, "b")
    with pytest.raises(NotFound):
        searches.rename(desk, 999, "x")


def test_a_place_in_words_means_just_that_place(desk, take):
    from newsdesk.desk import searching

    take(
        {"title": "one", "body": "water", "source": "BBC"},
        {"title": "two", "body": "water", "source": "BBC Arabic", "tags": ["t"]},
    )

    def found(text):
        return searching.find(desk, searching.parse(text)).total

    assert (found('source:"BBC"'), found('source:"=BBC"')) == (2, 1)
    assert (found("is:untagged"), found("بلا:وسوم"), found("water is:untagged")) == (1, 1, 1)
