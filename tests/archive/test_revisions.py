from dataclasses import replace

from sqlalchemy import select

from newsdesk.archive import tables as t
from newsdesk.archive.revisions import STILL
from newsdesk.desk import articles, undo
from newsdesk.domain.article import Status

ROWS = [{"id": "1", "title": "المطر على المرفأ", "body": "هطل المطر.", "source": "صحيفة المرفأ", "date": "2024-05-01"}]


def kept(desk, number):
    R = t.RevisionRecord
    with desk.archive.read() as connection:
        return connection.scalar(select(R.snapshot).where(R.article_id == 1, R.number == number))


def test_the_first_version_of_an_import_takes_no_room_until_the_text_changes(desk, take):
    take(desk, ROWS)
    before = articles.get(desk, 1).text
    assert kept(desk, 1) == STILL
    assert articles.revision_text(desk, 1, 1) == before
    articles.save(desk, 1, 1, replace(before, headline="عنوان آخر", source="مصدر آخر"))
    assert kept(desk, 1) != STILL
    assert articles.revision_text(desk, 1, 1) == before
    assert articles.revision_text(desk, 1, 2).headline == "عنوان آخر"
    undo.undo(desk)
    assert articles.get(desk, 1).text == before
    assert articles.revision_text(desk, 1, 1) == before


def test_status_tags_and_trash_write_no_version_out(desk, take):
    from newsdesk.desk import tags

    take(desk, ROWS)
    articles.set_status(desk, [1], Status.DRAFT)
    tags.add(desk, [1], ["مطر"])
    articles.trash(desk, [1])
    assert kept(desk, 1) == STILL
    assert articles.revision_text(desk, 1, 1) == articles.get(desk, 1).text


def test_what_comes_again_with_another_text_leaves_the_first_version_as_it_was(desk, take):
    take(desk, ROWS)
    before = articles.get(desk, 1).text
    take(desk, [{**ROWS[0], "body": "أشرقت الشمس على البحر كله."}])
    assert articles.revision_text(desk, 1, 1) == before
    assert "الشمس" in articles.revision_text(desk, 1, 2).body
    take(desk, [{**ROWS[0], "date": "2024-06-01", "body": "أشرقت الشمس على البحر كله."}])
    assert articles.revision_text(desk, 1, 1) == before
