"""The book of tags tells at every moment what the database would."""

import sqlite3
import threading

import pytest

from newsdesk.desk import articles, tags, undo
from newsdesk.domain.article import Text
from newsdesk.domain.tag import TagKind


@pytest.fixture
def town(desk):
    """Ten articles under places and topics; gives the numbers of the tags by name."""
    for number in range(1, 11):
        articles.create(desk, Text(headline=f"خبر {number}"))
        tags.add(desk, [number], ["الساحل" if number % 2 else "الواحة", "مياه" if number % 3 else "زراعة"])
    tags.create(desk, "أماكن", TagKind.PLACE)
    found = {tag.name: tag.id for tag in tags.all_tags(desk)}
    tags.move(desk, [found["الساحل"], found["الواحة"]], found["أماكن"])
    return found


def agree(desk):
    """Whether the book and a reading of the database from nothing say the same."""
    base = sqlite3.connect(desk.archive.path / "archive.db")
    carried = base.execute(
        "SELECT tag_id, article_id FROM article_tags WHERE article_id NOT IN "
        "(SELECT id FROM articles WHERE trashed IS NOT NULL)"
    ).fetchall()
    parents = dict(base.execute("SELECT id, parent_id FROM tags"))

    def within(tag, top):
        while tag is not None and tag != top:
            tag = parents[tag]
        return tag is not None

    told = []
    for key, parent, note, name in base.execute(
        "SELECT tags.id, parent_id, note, name FROM tags JOIN tag_names ON tag_id = tags.id AND preferred"
    ).fetchall():
        aliases = base.execute("SELECT name FROM tag_names WHERE tag_id = ? AND NOT preferred", (key,)).fetchall()
        own = {article for tag, article in carried if tag == key}
        deep = {article for tag, article in carried if within(tag, key)}
        told.append((key, name, parent, {one for (one,) in aliases}, len(own), len(deep), note))
    base.close()
    book = [
        (tag.id, tag.name, tag.parent_id, set(tag.aliases), tag.count, tag.deep, tag.note)
        for tag in tags.all_tags(desk)
    ]
    assert sorted(book) == sorted(told)


def test_every_verb_is_in_the_book_at_once(desk, town):
    agree(desk)
    tags.rename(desk, town["مياه"], "المياه")
    agree(desk)
    tags.change(desk, town["مياه"], note="تعريف")
    agree(desk)
    articles.trash(desk, [1, 2])
    agree(desk)
    tags.merge(desk, [town["زراعة"]], town["مياه"])
    agree(desk)
    articles.restore(desk, [1])
    agree(desk)
    articles.empty_trash(desk)
    agree(desk)
    tags.delete(desk, town["الساحل"])
    agree(desk)
    for _ in range(4):
        undo.undo(desk)
        agree(desk)
    for _ in range(4):
        undo.redo(desk)
        agree(desk)


def test_names_are_found_however_they_are_spelled_and_the_preferred_one_first(desk, town):
    tags.add_alias(desk, town["الساحل"], "Coast")
    assert desk.tag_book.named("coast") == (town["الساحل"],)
    assert desk.tag_book.named("السَّاحل") == (town["الساحل"],)
    assert desk.tag_book.path(town["الساحل"]) == ("أماكن", "الساحل")
    assert desk.tag_book.named("ليس وسما") == ()


def test_how_many_of_an_answer_carry_a_tag(desk, town):
    from pyroaring import BitMap

    found = desk.tag_book.within(BitMap([1, 2, 3]))
    assert found[town["أماكن"]] == 3
    assert found[town["الساحل"]] == 2
    assert town["زراعة"] in found and found[town["زراعة"]] == 1


def test_who_reads_while_others_write_sees_whole_states(desk, town):
    wrong, over = [], threading.Event()

    def look():
        while not over.is_set():
            counted = {tag.id: tag for tag in tags.all_tags(desk)}
            if counted[town["أماكن"]].deep < counted[town["الساحل"]].count:
                wrong.append(1)

    reader = threading.Thread(target=look)
    reader.start()
    for _ in range(20):
        tags.give(desk, list(range(1, 11)), town["الساحل"])
        undo.undo(desk)
    over.set()
    reader.join(30)
    assert not wrong


def test_an_archive_that_another_program_writes_is_read_anew(desk, town, open_desk, archive_path):
    other = open_desk(archive_path, create=False, mode="read")
    before = {tag.id: tag.count for tag in tags.all_tags(other)}
    tags.give(desk, [2], town["الساحل"])
    after = {tag.id: tag.count for tag in tags.all_tags(other)}
    assert after[town["الساحل"]] == before[town["الساحل"]] + 1
