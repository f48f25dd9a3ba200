"""Links between articles, and those that wait."""

from dataclasses import replace

import pytest

from newsdesk.desk import articles, importing, links, undo
from newsdesk.domain.article import Text
from newsdesk.domain.errors import NotFound
from newsdesk.domain.link import LinkKind

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
