"""An article and what is linked with it, in time; and what links to it."""

from itertools import pairwise

import pytest
from sqlalchemy import event

from newsdesk.archive import timeline as rows
from newsdesk.desk import articles, links, timeline
from newsdesk.domain.article import Text
from newsdesk.domain.dates import PartialDate
from newsdesk.domain.errors import NotFound
from newsdesk.domain.link import LinkKind
from newsdesk.domain.tag import Origin
from newsdesk.domain.timeline import Asks


def new(desk, headline, published=None, source="", body=""):
    date = PartialDate(published) if published else None
    return articles.create(desk, Text(headline=headline, source=source, published=date, body=body))[0]


def ids(found):
    return [entry.id for entry in found.entries]


def test_what_is_linked_in_either_direction_is_there_with_kind_note_and_date(desk):
    main = new(desk, "حريق في الميناء", "2025-06-13")
    earlier = new(desk, "تقرير عن المستودعات", "2025-02", "الأفق")
    later = new(desk, "Port fire: inquiry", "2025-06-14T10:30+01:00", "The Quay Post")
    links.add(desk, main, earlier, LinkKind.BACKGROUND, "الأرقام في آخره")
    links.add(desk, later, main, LinkKind.RESPONSE)
    found = timeline.gather(desk, main)
    assert found.article.id == main and found.article.published == "2025-06-13"
    told = {entry.id: (entry.source, entry.published, entry.depth) for entry in found.entries}
    assert told == {earlier: ("الأفق", "2025-02", 1), later: ("The Quay Post", "2025-06-14T10:30+01:00", 1)}
    assert {(tie.start, tie.kind, tie.end, tie.note) for tie in found.ties} == {
        (main, "background", earlier, "الأرقام في آخره"),
        (later, "response", main, ""),
    }
    assert [tie.kind for tie in found.ties_of(later)] == ["response"]
    assert not found.left_out and not found.more


def test_two_links_between_two_articles_are_one_article_with_both(desk):
    one, other = new(desk, "أ"), new(desk, "ب")
    links.add(desk, one, other, LinkKind.RELATED)
    links.add(desk, other, one, LinkKind.QUOTES)
    found = timeline.gather(desk, one)
    assert ids(found) == [other] and {tie.kind for tie in found.ties} == {"related", "quotes"}


def test_depth_leads_further_and_ends_at_three(desk):
    chain = [new(desk, f"خبر {number}") for number in range(5)]
    for start, end in pairwise(chain):
        links.add(desk, start, end, LinkKind.FOLLOW_UP)
    assert ids(timeline.gather(desk, chain[0])) == chain[1:2]
    assert ids(timeline.gather(desk, chain[0], 2)) == chain[1:3]
    found = timeline.gather(desk, chain[0], 9)
    assert ids(found) == chain[1:4] and found.depth == 3
    assert [entry.depth for entry in found.entries] == [1, 2, 3]
    assert len(found.ties) == 3


def test_the_trash_is_left_out_and_what_lies_behind_it(desk):
    one, other, third = new(desk, "أ"), new(desk, "ب"), new(desk, "ج")
    links.add(desk, one, other)
    links.add(desk, other, third)
    articles.trash(desk, [other])
    found = timeline.gather(desk, one, 3)
    assert found.entries == () and found.ties == ()
    articles.restore(desk, [other])
    assert ids(timeline.gather(desk, one, 3)) == [other, third]


def test_titles_that_are_not_here_yet_stand_apart(desk):
    one, other = new(desk, "أ"), new(desk, "ب")
    links.add(desk, one, other)
    links.add_waiting(desk, one, "عنوان لم يصل", LinkKind.BACKGROUND, "من الصفحة")
    links.add_waiting(desk, other, "عنوان آخر")
    found = timeline.gather(desk, one)
    assert [(one.title, one.kind, one.note) for one in found.missing] == [("عنوان لم يصل", "background", "من الصفحة")]
    found = timeline.gather(desk, one, 2)
    assert [(one.title, one.start) for one in found.missing] == [("عنوان لم يصل", one), ("عنوان آخر", other)]


def test_of_too_many_the_nearest_in_time_are_kept_and_it_is_said(desk):
    main = new(desk, "الخبر", "2025-06-13")
    days = [new(desk, f"خبر {day}", f"2025-06-{day:02}") for day in (1, 12, 14, 30)]
    undated = new(desk, "بلا تاريخ")
    for key in (undated, *days):
        links.add(desk, main, key)
    with desk.archive.read() as connection:
        found = rows.gather(connection, main, 1, most=3)
        assert set(ids(found)) == {days[1], days[2], days[0]}
        assert found.left_out == 2 and not found.more
        assert all(tie.end in ids(found) for tie in found.ties)
        found = rows.gather(connection, main, 2, most=3)
        assert found.left_out == 2 and found.more


def test_it_takes_a_bounded_number_of_statements(desk):
    keys = [new(desk, f"خبر {number}") for number in range(40)]
    for number, key in enumerate(keys[1:], 1):
        links.add(desk, keys[(number - 1) // 3], key)
    with desk.archive.read() as connection:
        told = []
        event.listen(
            connection, "before_cursor_execute", lambda *given: told.append(given[2]) if given[2] != "BEGIN" else None
        )
        assert len(rows.gather(connection, keys[0], 3).entries) == 39
        assert len(told) == 6  # the article, three steps, what waits, the archive's own kinds
        told.clear()
        rows.incoming(connection, keys[0])
        assert len(told) == 3


def test_an_article_that_is_not_there(desk):
    with pytest.raises(NotFound):
        timeline.gather(desk, 99)
    with pytest.raises(NotFound):
        timeline.incoming(desk, 99)


def test_what_links_here_says_why_who_and_when(desk):
    main = new(desk, "حريق في الميناء")
    one, other = new(desk, "متابعة", "2025-06-14", "الأفق"), new(desk, "في المهملات")
    key = links.add(desk, one, main, LinkKind.BACKGROUND, "للمقارنة")
    assert key
    links.add(desk, other, main)
    links.add(desk, main, one)  # leads away from it
    articles.trash(desk, [other])
    found = timeline.incoming(desk, main)
    assert found.article == main and found.total == 1
    link = found.links[0]
    assert (link.article.id, link.article.source, link.kind, link.note) == (one, "الأفق", "background", "للمقارنة")
    assert link.origin is Origin.HAND and link.created and link.asks is Asks.LINKED


def test_what_waits_for_the_headline_asks_for_it(desk):
    one, other = new(desk, "صفحة"), new(desk, "صفحة ثانية")
    for key in (one, other):
        links.add_waiting(desk, key, "حالة الطقس", LinkKind.RELATED, f"من {key}")
    first = new(desk, "حالة الطقس", body="<p>أ</p>")  # both find it
    assert {(link.article.id, link.asks) for link in timeline.incoming(desk, first).links} == {
        (one, Asks.LINKED),
        (other, Asks.LINKED),
    }
    second = new(desk, "حالة الطقس", body="<p>ب</p>")
    third = new(desk, "صفحة ثالثة")
    links.add_waiting(desk, third, "حالةُ الطقس")  # now two articles have it
    for key in (first, second):
        asking = [link for link in timeline.incoming(desk, key).links if link.asks is Asks.HEADLINE]
        assert [(link.article.id, link.title) for link in asking] == [(third, "حالةُ الطقس")]


def test_a_title_that_reads_nearly_alike_asks_too(desk):
    page, main = new(desk, "صفحة"), new(desk, "حريق في ميناء المدينة")
    links.add_waiting(desk, page, "حريق كبير في ميناء المدينة")
    found = timeline.incoming(desk, main)
    assert [(link.article.id, link.asks, link.title) for link in found.links] == [
        (page, Asks.NEAR, "حريق كبير في ميناء المدينة")
    ]


def test_of_too_many_that_link_here_the_newest_are_read_and_all_counted(desk):
    main = new(desk, "الخبر")
    keys = [new(desk, f"خبر {number}") for number in range(5)]
    for key in keys:
        links.add(desk, key, main)
    with desk.archive.read() as connection:
        found = rows.incoming(connection, main, most=3)
    assert [link.article.id for link in found.links] == keys[:1:-1] and found.total == 5
