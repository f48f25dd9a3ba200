"""Versions of an article: comparing two, and going back to one."""

from dataclasses import replace

import pytest

from newsdesk.desk import articles, undo
from newsdesk.domain.article import Direction, Status, Text
from newsdesk.domain.comparison import Fate
from newsdesk.domain.dates import PartialDate
from newsdesk.domain.errors import Conflict, NotFound

FIRST = Text(
    headline="المجلس يقرّ خطة لإصلاح الشبكات",
    body="<p>أقرّ المجلس خطة من مرحلتين.</p>\n<p>فقرة ستُحذف من النص.</p>",
    source="صحيفة المرفأ",
    published=PartialDate("2025-06"),
)
SECOND = replace(
    FIRST,
    headline="المجلس يقرّ خطة لتجديد الشبكات",
    body="<p>أقرّ المجلس خطة من ثلاث مراحل.</p>",
    source="وكالة الأفق",
    published=PartialDate("2025-06-12"),
    direction=Direction.RTL,
    notes="راجع الأرقام",
)


@pytest.fixture
def key(desk):
    key, _ = articles.create(desk, FIRST)
    articles.save(desk, key, 1, SECOND)
    return key


def test_a_comparison_names_what_changed(desk, key):
    found = articles.compare(desk, key, 1, 2)
    assert {field.name: (field.old, field.new) for field in found.fields} == {
        "headline": (FIRST.headline, SECOND.headline), "source": ("صحيفة المرفأ", "وكالة الأفق"),
        "published": ("2025-06", "2025-06-12"), "direction": ("auto", "rtl"), "notes": ("", "راجع الأرقام"),
    }  # fmt: skip
    assert [block.fate for block in found.body] == [Fate.KEPT, Fate.DELETED]
    assert (found.inserted, found.deleted) == (3, 6)
    assert "".join(piece.text for piece in found.headline if piece.fate is not Fate.DELETED) == SECOND.headline
    assert found.text == SECOND
    assert not found.same


def test_none_is_the_text_as_it_stands_now(desk, key):
    now = articles.compare(desk, key, 1, None)
    assert now.current == 2
    assert now == articles.compare(desk, key, 1, 2), "it holds the text as it stands now, and can be taken back"
    back = articles.compare(desk, key, None, 1)
    assert (back.inserted, back.deleted, back.text) == (6, 3, FIRST)
    assert articles.compare(desk, key, 2, None).same


def test_what_is_not_there_cannot_be_compared_or_restored(desk, key):
    for work in (
        lambda: articles.compare(desk, key, 7, None),
        lambda: articles.compare(desk, 99, 1, None),
        lambda: articles.restore_revision(desk, key, 2, 7),
        lambda: articles.restore_revision(desk, 99, 1, 1),
    ):
        with pytest.raises(NotFound):
            work()


def test_an_article_that_was_captured_is_compared_with_its_first_revision(desk, take):
    take({"id": "1", "headline": "عنوان كما التُقط", "body": "نص كما التُقط", "source": "س"})
    article = articles.get(desk, 1)
    articles.save(desk, 1, article.version, replace(article.text, body="<p>نص كما نُقّح</p>"))
    found = articles.compare(desk, 1, 1, None)
    assert [(piece.fate, piece.text) for piece in found.body[0].pieces] == [
        (Fate.KEPT, "نص كما "), (Fate.DELETED, "التُقط"), (Fate.INSERTED, "نُقّح"),
    ]  # fmt: skip


def test_a_text_captured_again_beside_an_edited_one_is_not_the_current_one(desk, take):
    row = {"id": "1", "headline": "عنوان", "body": "نص كما التُقط", "source": "س"}
    take(row)
    article = articles.get(desk, 1)
    articles.save(desk, 1, article.version, replace(article.text, body="<p>نص كما نُقّح</p>"))
    take(row | {"body": "نص التُقط ثانية"})
    assert [found.why for found in articles.revisions(desk, 1)] == ["import-aside", "save", "import"]
    found = articles.compare(desk, 1, None, 3)
    assert found.current == 2
    assert found.text.body == "<p>نص التُقط ثانية</p>"


def test_restoring_is_a_new_version_and_loses_none(desk, key):
    before = articles.revisions(desk, key)
    version, changes = articles.restore_revision(desk, key, 2, 1)
    assert version == 3
    assert changes.articles == {key}
    assert articles.get(desk, key).text == FIRST
    after = articles.revisions(desk, key)
    assert after[1:] == before
    assert (after[0].number, after[0].why) == (3, "restore")
    assert articles.revision_text(desk, key, 2) == SECOND


def test_undo_brings_back_what_a_restored_version_replaced(desk, key):
    articles.restore_revision(desk, key, 2, 1)
    done, _ = undo.state(desk)
    assert done.name == "restore-version"
    undo.undo(desk)
    assert articles.get(desk, key).text == SECOND
    undo.redo(desk)
    assert articles.get(desk, key).text == FIRST
    assert [found.why for found in articles.revisions(desk, key)] == ["redo", "undo", "restore", "save", "new"]


def test_restoring_what_stands_there_already_is_no_change(desk, key):
    version, changes = articles.restore_revision(desk, key, 2, 2)
    assert (version, changes.operation) == (2, None)
    assert len(articles.revisions(desk, key)) == 2


def test_a_version_is_not_restored_over_one_that_nobody_saw(desk, key):
    articles.set_status(desk, [key], Status.REVIEW)
    with pytest.raises(Conflict):
        articles.restore_revision(desk, key, 2, 1)
    assert articles.get(desk, key).text == SECOND
