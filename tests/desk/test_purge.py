import pytest

from newsdesk.desk import articles
from newsdesk.domain.article import Text
from newsdesk.domain.errors import NotFound


def test_only_what_is_in_the_trash_is_deleted_for_ever(desk, take):
    take({"title": "أول", "body": "x"}, {"title": "ثان", "body": "y"}, name="both.jsonl")
    first, second = sorted(articles.find(desk, str(key)) for key in (1, 2))
    third, _ = articles.create(desk, Text(headline="ثالث"))
    articles.trash(desk, [first])
    assert articles.weigh_trash(desk, [first, third]) == (1, 0), "the other row of the file still needs it"
    assert articles.purge(desk, [first, third])[0] == 1
    with pytest.raises(NotFound):
        articles.get(desk, first)
    assert articles.get(desk, third)
    articles.trash(desk, [second])
    assert articles.weigh_trash(desk, [second]) == (1, 1)
    articles.purge(desk, [second])
    assert list(desk.archive.originals.names()) == []
