import json

from newsdesk.desk import articles, importing, searching, verifying
from newsdesk.domain.query import Query


class Stopper:
    """Asks to stop after some articles."""

    def __init__(self, after):
        self.after, self.told = after, []

    def report(self, done, total):
        self.told.append((done, total))

    def cancelled(self):
        return bool(self.told) and self.told[-1][0] >= self.after


def rows(count):
    return [
        {"id": f"r{n}", "title": f"عنوان رقم {n}", "body": f"نص {n} " * 20, "date": "2024-05-01"} for n in range(count)
    ]


def test_thousands_go_in_with_progress_through_workers(desk, take):
    watcher = Stopper(10**9)
    report = take(desk, rows(1700), watcher)
    assert (report.added, report.failed) == (1700, 0)
    assert [done for done, _ in watcher.told] == sorted(done for done, _ in watcher.told)
    assert watcher.told[-1] == (1700, 1700)
    assert len(watcher.told) > 3
    assert searching.find(desk, searching.parse("عنوان")).total == 1700
    assert verifying.verify(desk).problems == ()


def test_killed_workers_do_not_end_an_import(desk, take):
    import multiprocessing

    class Killer(Stopper):
        def report(self, done, total):
            super().report(done, total)
            if 0 < done < 1500:
                for worker in multiprocessing.active_children():
                    worker.kill()

    report = take(desk, rows(2600), Killer(10**9))
    assert (report.added, report.failed) == (2600, 0)


def test_an_archive_for_reading_takes_nothing_in(open_desk, jsonl):
    import pytest

    from newsdesk.desk import Mode
    from newsdesk.domain.errors import ArchiveReadOnly

    open_desk().close()
    desk = open_desk(mode=Mode.READ, create=False)
    with pytest.raises(ArchiveReadOnly):
        importing.import_paths(desk, [jsonl([{"title": "أ", "body": "ب"}])])
    assert list(desk.archive.originals.names()) == []


def test_a_cancelled_import_keeps_whole_articles_and_can_go_on(desk, take):
    report = take(desk, rows(1600), Stopper(500), name="many.jsonl")
    assert report.cancelled
    assert 500 <= report.added < 1600
    assert searching.find(desk, Query()).total == report.added
    again = take(desk, rows(1600), name="many.jsonl")
    assert (again.added, again.unchanged) == (1600 - report.added, report.added)


def test_broken_rows_are_reported_and_the_rest_goes_in(desk, tmp_path):
    path = tmp_path / "rows.jsonl"
    good = json.dumps({"title": "سليم", "body": "نص"}, ensure_ascii=False)
    path.write_text(
        f'{good}\n{{"title": broken\n[1]\n{{"category": "x"}}\n\n{good[:-1]}, "id": "2", "title": "آخر"}}\n',
        encoding="utf-8",
    )
    report = importing.import_paths(desk, [path])
    assert report.added == 2
    assert [(item.place, item.reason) for _, item in report.skipped] == [
        ("row 2", "bad-json"), ("row 3", "not-an-object"), ("row 4", "empty-row"),
    ]  # fmt: skip


def test_a_folder_stands_for_everything_in_it(desk, tmp_path):
    folder = tmp_path / "pages"
    (folder / "inner").mkdir(parents=True)
    (folder / "one.txt").write_text("عنوان أول\n\nنص أول", encoding="utf-8")
    (folder / "inner" / "two.txt").write_bytes("عنوان ثان\r\n\r\nنص ثان".encode("cp1256"))
    (folder / ".hidden.txt").write_text("خفي", encoding="utf-8")
    (folder / "picture.png").write_bytes(b"\x89PNG\r\n\x1a\n")
    report = importing.import_paths(desk, [folder])
    assert (report.added, report.failed) == (2, 1)
    assert {articles.get(desk, key).text.headline for key in report.article_ids} == {"عنوان أول", "عنوان ثان"}


def test_tags_of_a_row_and_its_category_become_tags(desk, take):
    take(desk, [{"title": "أ", "body": "ب", "tags": "غزة، القدس", "category": "سياسة"}])
    assert [tag.name for tag in articles.get(desk, 1).tags] == ["غزة", "القدس", "سياسة"]


def test_a_tag_that_nobody_could_see_stops_no_import(desk, take):
    report = take({"headline": "أ", "body": "ب", "tags": ["\u200d", "مياه\u0007", "  "]})
    assert (report.added, report.failed) == (1, 0)
    assert [tag.name for tag in articles.get(desk, report.article_ids[0]).tags] == ["مياه"]


def test_a_run_of_tags_is_cut_by_tags_that_are_known(desk, take):
    take(desk, [{"title": "أ", "body": "ب", "tags": ["مجلس الأمن", "وكالة الفضاء"]}])
    take(
        desk, "صحيفة:\n\nعنوان الصفحة\n\nنص لا يذكر شيئًا من ذلك كله في أي موضع.\n\nطباعة شارك وكالة الفضاء مجلس الأمن\n"
    )
    assert [tag.name for tag in articles.get(desk, 2).tags] == ["وكالة الفضاء", "مجلس الأمن"]


def test_the_five_thousand(desk, shared):
    report = importing.import_paths(desk, [shared("articles/jawhara-5000.jsonl")])
    assert (report.added, report.joined, report.failed) == (5000, 0, 0)
    assert searching.find(desk, searching.parse("رئيس الحكومة")).total > 100
    assert verifying.verify(desk).problems == ()
