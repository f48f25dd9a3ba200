"""The days of a list."""

from newsdesk.desk import articles, searching
from newsdesk.domain.article import Text
from newsdesk.domain.dates import PartialDate
from newsdesk.domain.query import Query, Sort


def make(desk, *dates):
    for date in dates:
        articles.create(desk, Text(headline="خبر", published=PartialDate(date) if date else None))
    desk.indexer.catch_up()


def test_a_list_knows_where_its_days_begin(desk):
    make(desk, "2025-06-12T14:20", "2025-06-12", "2025-06-11T23:00+03:00", "2025-05", "", "2024")
    found = searching.find(desk, Query(sort=Sort.NEWEST), grouped=True)
    assert found.groups == ((0, "2025-06-12"), (2, "2025-06-11"), (3, "2025-05"), (4, "2024"), (5, ""))
    first = searching.find(desk, Query(sort=Sort.NEWEST), 2, grouped=True)
    assert (first.total, first.groups) == (6, ((0, "2025-06-12"),))


def test_a_search_by_time_has_days_and_one_by_rank_has_none(desk):
    make(desk, "2025-06-12", "2025-06-11")
    query = searching.parse("خبر")
    from dataclasses import replace

    assert searching.find(desk, replace(query, sort=Sort.OLDEST), grouped=True).groups == (
        (0, "2025-06-11"), (1, "2025-06-12"),
    )  # fmt: skip
    assert searching.find(desk, replace(query, sort=Sort.RELEVANCE), grouped=True).groups == ()
    assert searching.find(desk, Query(sort=Sort.HEADLINE), grouped=True).groups == ()
    assert len(searching.find(desk, Query(sort=Sort.MODIFIED), grouped=True).groups) == 1
