"""The index follows the journal and repairs itself (DESIGN 1.3, 1.5)."""

import shutil
import threading

import pytest

from newsdesk.desk import articles, searching, verifying
from newsdesk.domain.article import Text
from newsdesk.search.index import IndexDamaged


def total(desk, text):
    return searching.find(desk, searching.parse(text)).total


@pytest.fixture
def filled(open_desk, take):
    desk = open_desk()
    take(desk, [{"id": str(n), "title": f"عنوان فريد{n}", "body": f"نص المقال رقم {n} عن المياه"} for n in range(80)])
    assert total(desk, "المياه") == 80
    desk.close()
    return open_desk


def test_a_deleted_index_is_made_again(filled, archive_path):
    shutil.rmtree(archive_path / "index")
    assert total(filled(), "المياه") == 80


def test_any_file_of_the_index_may_be_cut_short(filled, archive_path):
    files = sorted(path for path in (archive_path / "index").iterdir() if path.stat().st_size > 8)
    assert len(files) > 5
    for number in range(len(files)):
        current = sorted(path for path in (archive_path / "index").iterdir() if path.stat().st_size > 8)
        path = current[min(number, len(current) - 1)]
        path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
        desk = filled()
        assert total(desk, "المياه") == 80, path.name
        assert verifying.verify(desk).problems == ()
        desk.close()


def test_what_was_written_and_never_indexed_is_found_at_the_next_start(filled):
    desk = filled()
    desk.indexer.index.close()
    key, _ = articles.create(desk, Text(headline="كتبتهقبلالانقطاع"))
    articles.save(desk, 1, articles.get(desk, 1).version, Text(headline="صار غير ذلك", body="<p>نص</p>"))
    desk.archive.close()  # the program dies before the index hears of it
    desk = filled()
    assert searching.find(desk, searching.parse("كتبتهقبلالانقطاع")).ids == (key,)
    assert total(desk, "المياه") == 79
    assert verifying.verify(desk).problems == ()


def test_a_restored_backup_is_older_than_the_index(filled, archive_path, tmp_path):
    shutil.copytree(archive_path, tmp_path / "earlier")
    desk = filled()
    articles.create(desk, Text(headline="كتبتهبعدالنسخة"))
    desk.indexer.catch_up()
    desk.close()
    for name in ("archive.db", "archive.db-wal", "archive.db-shm"):
        (archive_path / name).unlink(missing_ok=True)
    shutil.copy(tmp_path / "earlier" / "archive.db", archive_path / "archive.db")
    desk = filled()
    assert total(desk, "كتبتهبعدالنسخة") == 0
    assert total(desk, "المياه") == 80


def test_trash_and_tags_and_statuses_are_followed(filled):
    from newsdesk.desk import tags
    from newsdesk.domain.article import Status

    desk = filled()
    articles.trash(desk, [1, 2])
    articles.set_status(desk, [3], Status.FINAL)
    tags.add(desk, [4], ["بحيرة"])
    desk.indexer.catch_up()
    assert total(desk, "المياه") == 78
    assert total(desk, "المياه in:trash") == 2
    assert total(desk, "المياه status:final") == 1
    assert total(desk, "المياه tag:بحيرة") == 1
    assert total(desk, "بحيرة") == 1


def test_a_question_put_beside_waits_and_is_put_again_where_the_index_was_damaged(filled):
    desk = filled()
    asked, goes_on = [], threading.Event()

    def question(index):
        asked.append(threading.current_thread())
        goes_on.wait(10)
        if len(asked) == 1:
            raise IndexDamaged(path=index.path, detail="torn")
        return index.size

    answer = desk.indexer.ask_beside(question)
    goes_on.set()  # the thread that asked went on
    assert answer() == 80
    beside, here = asked
    assert beside is not threading.current_thread() and here is threading.current_thread()


def test_what_is_asked_while_the_desk_closes_is_answered_or_refused(filled):
    desk = filled()
    desk.indexer.stop()
    assert desk.indexer.ask_beside(lambda index: index.path.name)() == "index"
