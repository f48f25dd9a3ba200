"""Links and articles that become one, and work that goes on behind what was undone: nothing that was told is lost."""

import pytest

from newsdesk.desk import articles, link_kinds, links, merging, tags, undo, waiting
from newsdesk.domain.article import Text
from newsdesk.domain.errors import NothingToUndo
from newsdesk.domain.link import LinkKind


def new(desk, headline, body="<p>نص</p>"):
    return articles.create(desk, Text(headline=headline, body=body))[0]


def call(desk, key, headline):
    return articles.save(desk, key, articles.get(desk, key).version, Text(headline=headline))


def told(desk, key):
    return [(link.kind, link.article_id, link.note, link.passage) for link in articles.get(desk, key).links]


def test_a_title_that_arrives_beside_a_link_leaves_its_note_and_passage(desk):
    one, other = new(desk, "أول"), new(desk, "اسم آخر")
    links.add(desk, one, other, note="باليد")
    links.add_waiting(desk, one, "افتتاح المكتبة", note="ينتظر", passage="مقطع")
    call(desk, other, "افتتاح المكتبة")
    assert told(desk, one) == [(LinkKind.RELATED, other, "باليد\nينتظر", "مقطع")]
    undo.undo(desk)
    assert [row[2:] for row in told(desk, one)] == [("باليد", ""), ("ينتظر", "مقطع")]


def test_an_article_that_gets_the_title_it_waits_for_goes_on_waiting(desk):
    one = new(desk, "أول")
    links.add_waiting(desk, one, "افتتاح المكتبة", note="ملاحظة")
    call(desk, one, "افتتاح المكتبة")
    assert told(desk, one) == [(LinkKind.RELATED, None, "ملاحظة", "")]


def test_another_kind_and_a_deleted_one_keep_the_passage(desk):
    one, other = new(desk, "أول"), new(desk, "ثان")
    kind, _ = link_kinds.create(desk, ("يدحض", "", "", ""))
    links.add(desk, one, other, kind, "أ", "مقطع أ")
    links.add(desk, one, other, LinkKind.RELATED, "ب", "مقطع ب")
    link_kinds.remove(desk, kind)
    ((_, _, note, passage),) = told(desk, one)
    assert passage == "مقطع ب\nمقطع أ" and {"أ", "ب"} <= set(note.split("\n"))
    undo.undo(desk)
    first = next(link for link in articles.get(desk, one).links if link.kind == kind)
    links.change(desk, first.id, LinkKind.RELATED, first.note)
    assert told(desk, one) == [(LinkKind.RELATED, other, "ب\nأ", "مقطع ب\nمقطع أ")]


def test_a_title_that_was_refused_for_an_article_is_refused_for_what_it_became(desk):
    asks, one, other = new(desk, "يسأل"), new(desk, "عنوان آخر تماما"), new(desk, "افتتاح المكتبة العامة")
    twin = new(desk, "افتتاح المكتبة العامة", "<p>غيره</p>")
    links.add_waiting(desk, asks, "افتتاح المكتبة العامة")
    (link,) = articles.get(desk, asks).links
    waiting.refuse_for(desk, link.id, [other])
    articles.trash(desk, [twin])
    articles.purge(desk, [twin])
    merging.merge(desk, [one, other], one)
    assert [link.article_id for link in articles.get(desk, asks).links] == [None]
    undo.undo(desk)
    assert [link.article_id for link in articles.get(desk, asks).links] == [None]


def test_a_quotation_of_what_became_one_stays_linked_while_one_is_quoted(desk):
    one, other, quotes = new(desk, "أول"), new(desk, "ثان"), new(desk, "مقتبس")
    uids = {key: articles.get(desk, key).uid for key in (one, other)}

    def quote(*keys):
        blocks = "".join(f'<blockquote cite="article:{uids[key]}"><p>كلام {key}</p></blockquote>' for key in keys)
        version = articles.get(desk, quotes).version
        articles.save(desk, quotes, version, Text(headline="مقتبس", body=f"<p>م</p>{blocks}"))

    quote(one, other)
    merging.merge(desk, [one, other], one)
    quote(one)
    assert [row[:2] for row in told(desk, quotes)] == [(LinkKind.QUOTES, one)]
    quote()
    assert told(desk, quotes) == []


def test_what_goes_on_behind_an_undone_piece_of_work_ends_its_redo(desk):
    one = new(desk, "أول")
    tag = tags.create(desk, "وسم")[0]
    other = tags.create(desk, "آخر")[0]
    begun = tags.give(desk, [one], tag)
    tags.rename(desk, other, "سواه")
    undo.undo(desk)
    desk.archive.write("add-tag", lambda writer: tags.tags.take(writer, [one], tag), begun.operation)
    with pytest.raises(NothingToUndo):
        undo.redo(desk)


def test_after_a_deletion_for_ever_nothing_is_done_again(desk):
    one, other = new(desk, "أول"), new(desk, "ثان")
    merging.merge(desk, [one, other], one)
    undo.undo(desk)
    articles.trash(desk, [other])
    undo.undo(desk)
    gone = new(desk, "ثالث")
    undo.undo(desk)
    articles.purge(desk, [gone])
    with pytest.raises(NothingToUndo):
        undo.redo(desk)
