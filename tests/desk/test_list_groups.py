"""Lists one source after the other, and orders from either end."""

from dataclasses import replace

import pytest

from newsdesk.desk import articles, searching
from newsdesk.domain.article import Text
from newsdesk.domain.dates import PartialDate
from newsdesk.domain.query import Grouping, Query, Sort

GIVEN = (
    ("ب", "الخليج", "2024-02-01"), ("أ", "Reuters", "2024-01-01"), ("ج", "الخليج", "2025-03-01"),
    ("د", "", "2024-05-05"), ("هـ", "Reuters", ""),
)  # fmt: skip


@pytest.fixture
def made(desk):
    keys = {}
    for headline, source, date in GIVEN:
        text = Text(
            headline=f"خبر {headline}", source=source, published=PartialDate(date) if date else None,
            body="<p>نص</p>" * (len(keys) + 1),
        )  # fmt: skip
        keys[headline] = articles.create(desk, text)[0]
    desk.indexer.catch_up()
    return keys


def find(desk, text="", sort=Sort.NEWEST, **options):
    query = replace(searching.parse(text) if text else Query(), sort=sort)
    return searching.find(desk, query, grouped=True, by=Grouping.SOURCE, **options)


@pytest.mark.parametrize("text", ["", "خبر"])
@pytest.mark.parametrize(
    ("sort", "names", "sources"),
    [
        (Sort.NEWEST, "جبأهـد", (("الخليج", 0), ("Reuters", 2), ("", 4))),
        (Sort.OLDEST, "بجأهـد", (("الخليج", 0), ("Reuters", 2), ("", 4))),
        (Sort.SOURCE, "جبأهـد", (("الخليج", 0), ("Reuters", 2), ("", 4))),
        (Sort.SOURCE_BACK, "دأهـجب", (("", 0), ("Reuters", 1), ("الخليج", 3))),
    ],
)
def test_the_sources_follow_each_other(desk, made, text, sort, names, sources):
    found = find(desk, text, sort)
    wanted = [made["هـ" if one == "ه" else one] for one in names.replace("هـ", "ه")]
    assert found.ids == wanted
    assert found.by is Grouping.SOURCE
    assert found.groups == tuple((place, name) for name, place in sources)


@pytest.mark.parametrize("text", ["", "خبر"])
def test_the_first_rows_are_those_of_the_whole_list(desk, made, text):
    whole = find(desk, text)
    first = find(desk, text, limit=3, counted=False)
    assert first.ids == whole.ids[:3]
    assert first.groups == ((0, "الخليج"), (2, "Reuters"))
    rest = find(desk, text, limit=3, offset=1)
    assert rest.ids == whole.ids[1:4]
    assert rest.groups == ((0, "الخليج"), (1, "Reuters"))


def test_an_order_that_tears_sources_apart_has_no_headings(desk, made):
    found = find(desk, sort=Sort.HEADLINE)
    assert (found.groups, found.by) == ((), Grouping.NONE)


@pytest.mark.parametrize("text", ["", "خبر"])
@pytest.mark.parametrize("sort", [Sort.HEADLINE, Sort.LENGTH, Sort.MODIFIED, Sort.ADDED, Sort.SOURCE, Sort.NEWEST])
def test_every_order_has_another_end(desk, made, text, sort):
    def rows(order):
        query = replace(searching.parse(text) if text else Query(), sort=order)
        return searching.rows(desk, searching.find(desk, query).ids)

    def keys(order):
        what = {
            Sort.HEADLINE: lambda row: row.headline, Sort.LENGTH: lambda row: row.words,
            Sort.MODIFIED: lambda row: row.modified, Sort.ADDED: lambda row: row.created,
            Sort.SOURCE: lambda row: row.source, Sort.NEWEST: lambda row: row.published,
        }[sort]  # fmt: skip
        return [what(row) for row in rows(order)]

    there, back = keys(sort), keys(sort.turned)
    if sort is Sort.NEWEST:  # what has no date is last at both ends
        there, back = there[:-1], back[:-1]
    assert there == back[::-1]
    assert sort.turned.turned is sort
