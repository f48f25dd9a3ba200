"""Links between articles, and those that wait."""

from dataclasses import replace

import pytest

from newsdesk.archive.writing import who
from newsdesk.desk import articles, importing, links, related, undo
from newsdesk.domain.article import Text
from newsdesk.domain.errors import NotFound
from newsdesk.domain.link import Joining, LinkCounts, LinkKind
from newsdesk.domain.tag import Origin

PAGE = """صحيفة المثال:
2025-06-13@08:30:00 GMT

خبر أول عن الميناء القديم

تاريخ النشر: 13 حزيران 2025

خبر أول عن الميناء القديم

قال مدير الميناء إن العمل يبدأ غدا في الرصيف الشرقي بعد شهور من الانتظار والتأجيل.

وأضاف أن الرصيف سيفتح للقوارب قبل نهاية العام وأن الكلفة لم تحسب بعد.

المصدر: صحيفة المثال

مقالات مشابهة

  • خبر ثان عن السفن الكبيرة
  • خبر ثالث عن الصيادين
"""


def new(desk, headline, body=""):
    return articles.create(desk, Text(headline=headline, body=body))[0]


def waiting(desk, key=1):
    return {link.title: link.article_id for link in articles.get(desk, key).links if link.outgoing}


@pytest.fixture
def page(desk, tmp_path):
    path = tmp_path / "page.txt"
    path.write_text(PAGE, encoding="utf-8")
    assert importing.import_paths(desk, [path]).added == 1
    return path


def test_a_link_waits_for_its_title_and_finds_it(desk, page):
    assert waiting(desk) == {"خبر ثان عن السفن الكبيرة": None, "خبر ثالث عن الصيادين": None}
    key = new(desk, "خبرٌ ثانٍ عن السفن الكبيره")
    assert waiting(desk) == {"خبر ثان عن السفن الكبيرة": key, "خبر ثالث عن الصيادين": None}
    incoming = articles.get(desk, key).links
    assert [(link.outgoing, link.article_id) for link in incoming] == [(False, 1)]


def test_a_link_finds_an_imported_article(desk, page, take):
    assert take({"headline": "خبر ثالث عن الصيادين", "body": "نص"}).added == 1
    assert waiting(desk)["خبر ثالث عن الصيادين"] == 2


def test_a_link_finds_an_article_that_is_renamed_to_its_title(desk, page):
    key = new(desk, "مسودة")
    articles.save(desk, key, 1, replace(articles.get(desk, key).text, headline="خبر ثالث عن الصيادين"))
    assert waiting(desk)["خبر ثالث عن الصيادين"] == key


def test_a_title_that_is_not_unique_is_offered_instead(desk, page, take):
    take(*({"headline": "خبر ثالث عن الصيادين", "body": body, "id": body} for body in ("أ", "ب")))
    link = next(link for link in articles.get(desk, 1).links if link.title.endswith("الصيادين"))
    assert (link.article_id, link.candidates) == (None, 2)


@pytest.mark.parametrize("way", ["restore", "import"])
def test_a_link_finds_an_article_that_comes_out_of_the_trash(desk, jsonl, tmp_path, way):
    file = jsonl([{"headline": "خبر ثالث عن الصيادين", "body": "نص"}])
    importing.import_paths(desk, [file])
    articles.trash(desk, [1])
    path = tmp_path / "page.txt"
    path.write_text(PAGE, encoding="utf-8")
    importing.import_paths(desk, [path])
    assert waiting(desk, 2)["خبر ثالث عن الصيادين"] is None
    if way == "restore":
        articles.restore(desk, [1])
    else:
        importing.import_paths(desk, [file])
    assert waiting(desk, 2)["خبر ثالث عن الصيادين"] == 1


def test_undoing_the_arrival_lets_the_link_wait_again(desk, page):
    key = new(desk, "خبر ثالث عن الصيادين")
    undo.undo(desk)
    assert waiting(desk)["خبر ثالث عن الصيادين"] is None
    undo.redo(desk)
    assert waiting(desk)["خبر ثالث عن الصيادين"] == key


def test_emptying_the_trash_lets_the_links_to_its_articles_wait_again(desk, page):
    key = new(desk, "خبر ثالث عن الصيادين")
    articles.trash(desk, [key])
    articles.empty_trash(desk)
    assert waiting(desk)["خبر ثالث عن الصيادين"] is None
    again = new(desk, "خبر ثالث عن الصيادين")
    assert waiting(desk)["خبر ثالث عن الصيادين"] == again != key


def test_a_link_by_hand_takes_the_place_of_the_waiting_one(desk, page, take):
    take(*({"headline": "خبر ثالث عن الصيادين", "body": body, "id": body} for body in ("أ", "ب")))
    links.add(desk, 1, 3, LinkKind.RELATED, "ملاحظة")
    assert waiting(desk) == {"خبر ثان عن السفن الكبيرة": None, "خبر ثالث عن الصيادين": 3}
    undo.undo(desk)
    assert waiting(desk)["خبر ثالث عن الصيادين"] is None


def test_the_note_of_a_link_by_hand_is_kept_where_one_waited(desk, page, take):
    take(*({"headline": "خبر ثالث عن الصيادين", "body": body, "id": body} for body in ("أ", "ب")))
    links.add(desk, 1, 3, LinkKind.RELATED, "ملاحظة")
    assert [link.note for link in articles.get(desk, 1).links if link.article_id == 3] == ["ملاحظة"]


def test_links_are_made_once_typed_and_undone(desk):
    first, second = new(desk, "أ"), new(desk, "ب")
    links.add(desk, first, second, LinkKind.BACKGROUND)
    assert links.add(desk, first, second, LinkKind.BACKGROUND).operation is None
    assert links.add(desk, first, first).operation is None
    links.add(desk, first, second, LinkKind.CORRECTION)
    found = articles.get(desk, second).links
    assert [(link.kind, link.outgoing) for link in found] == [
        (LinkKind.BACKGROUND, False),
        (LinkKind.CORRECTION, False),
    ]
    links.remove(desk, found[0].id)
    assert len(articles.get(desk, first).links) == 1
    undo.undo(desk)
    assert len(articles.get(desk, first).links) == 2
    with pytest.raises(NotFound):
        links.add(desk, first, 99)
    with pytest.raises(NotFound):
        links.remove(desk, 99)


def test_removing_a_link_can_be_undone_after_its_article_is_gone_for_ever(desk):
    first, second = new(desk, "أ"), new(desk, "ب")
    links.add(desk, first, second)
    links.remove(desk, articles.get(desk, first).links[0].id)
    articles.trash(desk, [second])
    articles.empty_trash(desk)
    undo.undo(desk)
    undo.undo(desk)
    assert [link.article_id for link in articles.get(desk, first).links] in ([], [None])


def twins(take):
    """Two articles with the title that the page waits for: 2 and 3, of which 3 is the newer."""
    take(
        {"headline": "خبر ثالث عن الصيادين", "body": "أ", "id": "a", "source": "الساحل", "published": "2025-01-02"},
        {"headline": "خبر ثالث عن الصيادين", "body": "ب", "id": "b", "source": "المرفأ", "published": "2025-03-02"},
    )


def links_of(desk, key=1):
    return [
        (link.kind, link.outgoing, link.title, link.article_id, link.note) for link in articles.get(desk, key).links
    ]


def back_and_forth(desk, look):
    """What was done, undone and done again looks as it should; leaves it done."""
    done = look()
    undo.undo(desk)
    undone = look()
    assert undone != done
    undo.redo(desk)
    assert look() == done
    return undone, done


def test_a_link_tells_of_its_other_end(desk, take):
    take(
        {"headline": "أ", "body": "نص", "id": "a", "source": "الساحل", "published": "2025-01-02"},
        {"headline": "ب", "body": "نص آخر", "id": "b", "source": "المرفأ", "published": "2025-03"},
    )
    links.add(desk, 1, 2, LinkKind.QUOTES)
    (out,), (back,) = articles.get(desk, 1).links, articles.get(desk, 2).links
    assert (out.source, out.published, out.trashed) == ("المرفأ", "2025-03", False)
    assert (back.source, back.published, back.trashed) == ("الساحل", "2025-01-02", False)
    articles.trash(desk, [2])
    assert articles.get(desk, 1).links[0].trashed


def test_candidates_are_offered_the_newest_first_and_one_of_them_chosen(desk, page, take):
    twins(take)
    link = next(link for link in articles.get(desk, 1).links if link.title.endswith("الصيادين"))
    assert [(found.id, found.source) for found in link.offered] == [(3, "المرفأ"), (2, "الساحل")]
    assert [row.id for row in links.candidates(desk, link.id)] == [3, 2]
    links.resolve_to(desk, link.id, 2)
    before, after = back_and_forth(desk, lambda: waiting(desk)["خبر ثالث عن الصيادين"])
    assert (before, after) == (None, 2)
    assert [(found.outgoing, found.article_id) for found in articles.get(desk, 2).links] == [(False, 1)]
    with pytest.raises(NotFound):
        links.candidates(desk, 99)
    with pytest.raises(NotFound):
        links.resolve_to(desk, link.id, 99)
    with pytest.raises(NotFound):
        links.resolve_to(desk, 99, 2)


def test_a_trashed_article_is_no_candidate(desk, page, take):
    twins(take)
    articles.trash(desk, [3])
    link = next(link for link in articles.get(desk, 1).links if link.title.endswith("الصيادين"))
    assert [found.id for found in link.offered] == [2]


def test_choosing_the_article_of_a_link_that_is_there_already_makes_one_of_two(desk, page, take):
    twins(take)
    links.add(desk, 1, 2, LinkKind.BACKGROUND)
    link = next(link for link in articles.get(desk, 1).links if link.article_id is None and link.candidates)
    links.change(desk, link.id, LinkKind.BACKGROUND, "من الصفحة")
    links.resolve_to(desk, link.id, 2)
    found = [entry for entry in links_of(desk) if entry[3] == 2]
    assert found == [(LinkKind.BACKGROUND, True, "خبر ثالث عن الصيادين", 2, "من الصفحة")]
    undo.undo(desk)
    assert len(articles.get(desk, 1).links) == 3


def test_a_link_may_wait_for_a_title_by_hand(desk):
    key = new(desk, "أ")
    links.add_waiting(desk, key, "  خبر   لم يصل ", LinkKind.CORRECTION, " ملاحظة ")
    _, done = back_and_forth(desk, lambda: links_of(desk, key))
    assert done == [(LinkKind.CORRECTION, True, "خبر لم يصل", None, "ملاحظة")]
    assert links.add_waiting(desk, key, "خبرٌ لم يصل", LinkKind.CORRECTION).operation is None
    assert links.add_waiting(desk, key, " !? ").operation is None
    arrived = new(desk, "خبر لم يصل")
    assert waiting(desk, key) == {"خبر لم يصل": arrived}
    with pytest.raises(NotFound):
        links.add_waiting(desk, 99, "خبر")


def test_a_title_that_the_archive_has_once_does_not_wait(desk):
    first, second = new(desk, "أ"), new(desk, "خبر وصل")
    links.add_waiting(desk, first, "خبر وصل", LinkKind.RESPONSE)
    assert links_of(desk, first) == [(LinkKind.RESPONSE, True, "خبر وصل", second, "")]
    assert links.add_waiting(desk, first, "أ").operation is None


def test_kind_and_note_of_a_link_change(desk):
    first, second = new(desk, "أ"), new(desk, "ب")
    links.add(desk, first, second)
    key = articles.get(desk, first).links[0].id
    links.change(desk, key, LinkKind.TRANSLATION, " عن الإنجليزية ")
    before, after = back_and_forth(desk, lambda: links_of(desk, second))
    assert before == [(LinkKind.RELATED, False, "أ", first, "")]
    assert after == [(LinkKind.TRANSLATION, False, "أ", first, "عن الإنجليزية")]
    assert links.change(desk, key, LinkKind.TRANSLATION, "عن الإنجليزية").operation is None
    with pytest.raises(NotFound):
        links.change(desk, 99, LinkKind.RELATED, "")


def test_a_link_that_becomes_like_another_joins_it_and_both_notes_stay(desk):
    first, second = new(desk, "أ"), new(desk, "ب")
    links.add(desk, first, second, LinkKind.RELATED, "ملاحظة")
    links.add(desk, first, second, LinkKind.BACKGROUND, "أخرى")
    links.change(desk, articles.get(desk, first).links[1].id, LinkKind.RELATED, "أخرى")
    before, after = back_and_forth(desk, lambda: links_of(desk, first))
    assert after == [(LinkKind.RELATED, True, "ب", second, "ملاحظة\nأخرى")]
    assert len(before) == 2


def test_a_dismissed_suggestion_does_not_come_again_on_either_side(desk):
    body = "<p>قال مدير الميناء القديم إن ترميم الأرصفة الشرقية يبدأ غدا</p>"
    first, second = new(desk, "ترميم الأرصفة الشرقية", body), new(desk, "أرصفة الميناء القديم الشرقية", body)
    new(desk, "خبر عن الطقس والمطر", "<p>مطر غزير على الجبال</p>")

    def ids(key):
        desk.indexer.catch_up()
        return {found.id for found in related.suggest(desk, key)}

    def offered():
        return second in ids(first), first in ids(second)

    assert offered() == (True, True)
    changes = links.dismiss(desk, second, first)
    assert changes.links
    before, after = back_and_forth(desk, offered)
    assert (before, after) == ((True, True), (False, False))
    assert links.dismiss(desk, first, second).operation is None
    with pytest.raises(NotFound):
        links.dismiss(desk, first, 99)


def test_a_dismissed_article_that_is_linked_is_listed_with_the_linked(desk):
    first, second = new(desk, "أ"), new(desk, "ب")
    links.dismiss(desk, first, second)
    links.add(desk, first, second)
    assert [found.id for found in related.suggest(desk, first, with_linked=True)] == [second]


def test_no_reason_is_a_word_that_tells_nothing_nor_what_is_cut_from_one(desk):
    filler = [new(desk, f"Filler {number}", f"<p>Unlike matter {number}</p>") for number in range(3)]
    said = "<p>The harbour wall isn’t safe since it wasn't repaired; they DON'T know why, and won't ask www.</p>"
    told = "<p>وأثناء ترميم الأرصفة قال عنهم إن العمل سيكون نحو النهاية</p>"
    first = new(desk, "Harbour wall", said + told)
    second = new(desk, "Wall of the harbour", said.replace("safe", "whole") + told)
    desk.indexer.catch_up()
    [found] = [one for one in related.suggest(desk, first) if one.id not in filler]
    assert found.id == second
    words = {reason.removeprefix("word:") for reason in found.reasons if reason.startswith("word:")}
    assert words
    nothing = {"isn", "wasn", "don", "DON", "won", "since", "they", "why", "www", "وأثناء", "عنهم", "سيكون", "نحو"}
    assert not words & nothing


def test_links_are_counted_by_kind_without_the_trash(desk, page, take):
    assert links.overview(desk) == LinkCounts({}, 2, 0)
    twins(take)
    links.add(desk, 2, 3, LinkKind.CORRECTION)
    links.add(desk, 3, 1, LinkKind.RELATED)
    counts = links.overview(desk)
    assert counts == LinkCounts({LinkKind.CORRECTION: 1, LinkKind.RELATED: 1}, 2, 1)
    assert counts.total == 2
    articles.trash(desk, [1])
    assert links.overview(desk) == LinkCounts({LinkKind.CORRECTION: 1}, 0, 0)
    assert links.listing(desk, waiting=True) == []
    assert [found.kind for found in links.listing(desk)] == [LinkKind.CORRECTION]


def test_links_are_listed_by_kind_and_words_in_parts(desk):
    keys = [new(desk, headline) for headline in ("سفينةٌ في المرفأ", "Harbour news", "رصيف الصيادين")]
    links.add(desk, keys[0], keys[1], LinkKind.TRANSLATION, "ملاحظة")
    links.add(desk, keys[0], keys[2], LinkKind.FOLLOW_UP)
    links.add(desk, keys[2], keys[1], LinkKind.FOLLOW_UP)

    def ends(**how):
        return [(found.start.id, found.end.id) for found in links.listing(desk, **how)]

    newest = [(keys[2], keys[1]), (keys[0], keys[2]), (keys[0], keys[1])]
    assert ends() == newest
    assert ends(limit=2) == newest[:2]
    assert ends(limit=2, offset=2) == newest[2:]
    assert ends(kind=LinkKind.TRANSLATION) == newest[2:]
    assert ends(text="المرفا سفينه") == newest[1:]
    assert ends(text="سفينة HARBOUR") == newest[2:]
    assert ends(text="100%") == []
    found = links.listing(desk, LinkKind.TRANSLATION)[0]
    assert (found.start.headline, found.end.headline, found.note) == ("سفينةٌ في المرفأ", "Harbour news", "ملاحظة")


def test_titles_that_are_waited_for_are_listed_once_the_most_wanted_first(desk, page, take):
    twins(take)
    links.add_waiting(desk, 2, "خبرٌ ثانٍ عن السفن الكبيرة")
    links.add_waiting(desk, 3, "خبر ثان عن السفن الكبيره", LinkKind.CORRECTION)
    first, second = links.listing(desk, waiting=True)
    assert (first.count, [end.id for end in first.articles], first.candidates) == (3, [1, 2, 3], 0)
    assert (second.title, second.count, second.candidates) == ("خبر ثالث عن الصيادين", 1, 2)
    assert links.listing(desk, several=True) == [second]
    assert links.listing(desk, waiting=True, text="سفن كبيره") == [first]
    assert links.listing(desk, waiting=True, limit=1, offset=1) == [second]


def ends(desk, key):
    return sorted((link.kind.value, link.outgoing, link.article_id or 0) for link in articles.get(desk, key).links)


def test_a_link_keeps_its_passage_who_made_it_and_when(desk):
    first, second = new(desk, "أ", "<p>قال مدير الميناء</p>"), new(desk, "ب")
    links.add(desk, first, second, LinkKind.CONTRADICTS, "ملاحظة", "مدير الميناء ")
    for key in (first, second):
        (found,) = articles.get(desk, key).links
        assert (found.kind, found.note, found.passage) == (LinkKind.CONTRADICTS, "ملاحظة", "مدير الميناء")
        assert found.origin is Origin.HAND and found.created and found.who == who()
    (listed,) = links.listing(desk)
    assert (listed.passage, listed.origin, listed.who) == ("مدير الميناء", Origin.HAND, who())


def test_many_are_linked_with_one_as_one_piece_of_work(desk):
    keys = [new(desk, f"خبر {number}") for number in range(5)]
    links.add_waiting(desk, keys[1], "الأصل", LinkKind.BACKGROUND, "من قبل")
    top = new(desk, "مقال آخر")
    articles.save(desk, top, 1, replace(articles.get(desk, top).text, headline="الأصل"))
    links.add(desk, keys[2], top, LinkKind.BACKGROUND)
    changes = links.add_to(desk, [*keys, top, keys[0], 999], top, Joining(LinkKind.BACKGROUND, "ملاحظة"))
    assert changes.count == 3  # one waited and found it before, one was linked, the article itself and 999 are none

    def look():
        return [ends(desk, key) for key in (*keys, top)]

    _, done = back_and_forth(desk, look)
    assert done[:5] == [[("background", True, top)]] * 5
    assert done[5] == [("background", False, key) for key in keys]


def test_many_are_linked_in_slices(desk, monkeypatch):
    monkeypatch.setattr("newsdesk.desk.bulk.SLICE", 2)
    keys = [new(desk, f"خبر {number}") for number in range(5)]
    changes = links.add_from(desk, keys[0], keys[1:], Joining(LinkKind.FOLLOW_UP))
    assert changes.count == 4 and undo.recent(desk)[0].count == 4
    assert ends(desk, keys[0]) == [("follow-up", True, key) for key in keys[1:]]
    undo.undo(desk)
    assert all(not articles.get(desk, key).links for key in keys)


def test_articles_are_linked_each_with_each_other_once(desk):
    keys = [new(desk, f"خبر {number}") for number in range(4)]
    links.add(desk, keys[3], keys[0])
    assert links.add_together(desk, keys, Joining()).count == 5
    for key in keys:
        assert len(articles.get(desk, key).links) == 3
    assert links.add_together(desk, keys, Joining()).operation is None
    undo.undo(desk)
    assert links.overview(desk).total == 1
    with pytest.raises(ValueError):
        links.add_together(desk, range(1, 23), Joining())


def test_what_is_deleted_for_ever_leaves_its_headline_waiting(desk, page):
    named = new(desk, "خبر ثالث عن الصيادين")
    by_hand = new(desk, "مقال")
    links.add(desk, by_hand, named, LinkKind.CORRECTION, "ملاحظة", "نص")
    links.add_waiting(desk, by_hand, "اسم جديد", LinkKind.CORRECTION, "أولى")
    text = replace(articles.get(desk, named).text, headline="اسم جديد عن الصيادين")
    articles.save(desk, named, 1, text)
    assert [link.called for link in articles.get(desk, by_hand).links if link.article_id] == ["اسم جديد عن الصيادين"]
    articles.trash(desk, [named])
    assert [link.trashed for link in articles.get(desk, by_hand).links if link.article_id] == [True]
    articles.empty_trash(desk)
    assert waiting(desk)["خبر ثالث عن الصيادين"] is None  # as the page names it
    assert waiting(desk, by_hand) == {"اسم جديد عن الصيادين": None, "اسم جديد": None}
    again = new(desk, "اسم جديد عن الصيادين")
    (link,) = [link for link in articles.get(desk, by_hand).links if link.article_id]
    assert (link.article_id, link.note, link.passage) == (again, "ملاحظة", "نص")


def test_what_had_no_headline_is_waited_for_by_its_first_words(desk):
    first = new(desk, "مقال")
    other, _ = articles.create(desk, Text(body="<p>وصلت السفينة إلى <b>المرفأ</b> فجرًا.</p>"))
    links.add(desk, first, other)
    articles.trash(desk, [other])
    articles.empty_trash(desk)
    assert waiting(desk, first) == {"وصلت السفينة إلى المرفأ فجرًا.": None}


def test_an_article_without_a_single_word_is_waited_for_by_nobody(desk):
    first, other = new(desk, "مقال"), new(desk, "")
    links.add(desk, first, other)
    articles.trash(desk, [other])
    articles.empty_trash(desk)
    assert waiting(desk, first) == {}
    assert links.overview(desk).waiting == 0


def test_two_links_that_come_to_wait_for_one_title_become_one(desk):
    first, other = new(desk, "مقال"), new(desk, "الاسم القديم")
    links.add(desk, first, other, LinkKind.RELATED, "للمقارنة")
    links.add_waiting(desk, first, "الاسم الجديد", LinkKind.RELATED, "ينتظر")
    articles.trash(desk, [other])  # nothing finds it there
    articles.save(desk, other, 2, replace(articles.get(desk, other).text, headline="الاسم الجديد"))
    articles.empty_trash(desk)
    (link,) = articles.get(desk, first).links
    assert (link.title, link.article_id, link.note) == ("الاسم الجديد", None, "ينتظر\nللمقارنة")
    again = new(desk, "الاسم الجديد")
    assert ends(desk, first) == [("related", True, again)]


def test_what_was_done_before_an_article_went_for_ever_can_be_undone_and_nothing_dangles(desk):
    first, second = new(desk, "أ"), new(desk, "ب")
    links.add(desk, first, second, LinkKind.RESPONSE)
    key = articles.get(desk, first).links[0].id
    links.change(desk, key, LinkKind.QUOTES, "")
    articles.trash(desk, [second])
    articles.empty_trash(desk)
    for _ in range(2):
        undo.undo(desk)  # the trashing, of which nothing is left, and the change of kind
    (link,) = articles.get(desk, first).links
    assert (link.kind, link.title, link.article_id) == (LinkKind.RESPONSE, "ب", None)
    undo.undo(desk)
    assert articles.get(desk, first).links == ()
    undo.redo(desk)
    assert [(link.title, link.article_id) for link in articles.get(desk, first).links] == [("ب", None)]
