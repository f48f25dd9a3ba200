"""Backups on disk: whole or not there, consistent while others write, cheap the tenth time, and honest about damage."""

import os
import shutil
import sqlite3
import subprocess
import sys
import threading
import time
from contextlib import closing

import pytest

from newsdesk.archive import backup, backup_folder, restoring
from newsdesk.archive.migrations import HEAD
from newsdesk.archive.originals import Store
from newsdesk.desk import Desk, articles
from newsdesk.domain.article import Text
from newsdesk.domain.backup import Kind
from newsdesk.domain.changes import NoProgress
from newsdesk.domain.errors import (
    BackupBusy,
    BackupDamaged,
    BackupNoRoom,
    BackupPlaceClosed,
    BackupPlaceGone,
    BackupTooNew,
    Cancelled,
    PlaceTaken,
)


@pytest.fixture
def home(tmp_path):
    return tmp_path / "backups"


def save(desk, home, kind=Kind.HAND, progress=None):
    return backup.write(desk.archive, home, kind, progress or NoProgress(), "0.1.0")


def test_a_backup_comes_back_as_it_was(filled, home, tmp_path, open_desk):
    (filled.archive.path / "words.txt").write_text("كلمة\n", encoding="utf-8")
    made = save(filled, home)
    assert backup_folder.listed(home) == [backup_folder.read(made.path)] == [made]
    assert made.counts["articles"] == 12 and made.files[0] == 2 and not made.missing
    assert restoring.restore(made, tmp_path / "Back.newsdesk", NoProgress()) == []
    with Desk.open(tmp_path / "Back.newsdesk", tmp_path / "cache-2") as back:
        assert back.archive.id != filled.archive.id, "it is another archive, with backups of its own"
        for key in range(1, 13):
            assert articles.get(back, key).text == articles.get(filled, key).text
        assert sorted(back.archive.originals.names()) == sorted(filled.archive.originals.names())
    assert (tmp_path / "Back.newsdesk" / "words.txt").read_text(encoding="utf-8") == "كلمة\n"


def test_the_next_backup_costs_only_what_is_new_in_files(filled, home, tmp_path):
    save(filled, home)
    pool = {path: path.stat().st_mtime_ns for path in (home / "files").rglob("*") if path.is_file()}
    filled.archive.attachments.keep_bytes(b"an image")
    second = save(filled, home)
    after = {path: path.stat().st_mtime_ns for path in (home / "files").rglob("*") if path.is_file()}
    assert len(after) == len(pool) + 1
    assert pool.items() <= after.items(), "what was there is not written again"
    assert second.files[0] == 3
    assert {path.name for path in second.path.iterdir()} == {"archive.db", "manifest.json", "files.txt"}


def test_a_backup_is_of_one_moment_while_others_write(filled, home, monkeypatch):
    monkeypatch.setattr(backup, "PAGES", 4)
    over, written = threading.Event(), []

    def write_on():
        while not over.is_set():
            written.append(articles.create(filled, Text(headline=f"خبر {len(written)}", body="<p>نص</p>"))[0])

    writer = threading.Thread(target=write_on)

    class Slow(NoProgress):
        def report(self, done, total):
            time.sleep(0.002)

    writer.start()
    try:
        while not written:
            time.sleep(0.01)
        found = [save(filled, home, progress=Slow()) for _ in range(3)]
    finally:
        over.set()
        writer.join()
    assert len(written) > 5, "writing went on"
    assert found[0].counts["articles"] < found[-1].counts["articles"] <= 12 + len(written)
    for one in found:
        assert one.counts["revisions"] == one.counts["articles"] == one.counts["operations"] + 11


def test_what_is_broken_off_is_no_backup(filled, home):
    class Stop(NoProgress):
        def __init__(self, after):
            self.after = after

        def cancelled(self):
            self.after -= 1
            return self.after < 0

    for after in range(5):
        with pytest.raises(Cancelled):
            save(filled, home, progress=Stop(after))
        assert backup_folder.listed(home) == []
        assert not list(home.glob(".*.part"))


def test_a_kill_in_the_middle_leaves_nothing_that_looks_whole(filled, home, tmp_path):
    first = save(filled, home)
    script = (
        "import sys, time\nfrom pathlib import Path\nfrom newsdesk.archive import Archive, Mode, backup\n"
        "from newsdesk.domain.backup import Kind\nfrom newsdesk.domain.changes import NoProgress\n"
        "backup.PAGES = 1\nclass Slow(NoProgress):\n    def report(self, done, total):\n"
        "        print('on', flush=True)\n        time.sleep(0.02)\n"
        "archive = Archive.open(Path(sys.argv[1]), Path(sys.argv[3]), Mode.READ)\n"
        "backup.write(archive, Path(sys.argv[2]), Kind.AUTO, Slow(), '0')\n"
    )
    command = [sys.executable, "-c", script, str(filled.archive.path), str(home), str(tmp_path / "c")]
    program = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    for _ in range(8):
        program.stdout.readline()
    program.kill()
    program.wait()
    program.stdout.close()
    assert list(home.glob(".*.part")), "it was in the middle"
    assert backup_folder.listed(home) == [first]
    save(filled, home)
    assert len(backup_folder.listed(home)) == 2
    assert not list(home.glob(".*.part")), "the next one takes away what was left"


def test_one_bit_in_the_database_is_told(filled, home, tmp_path):
    made = save(filled, home)
    database = made.path / "archive.db"
    data = bytearray(database.read_bytes())
    data[len(data) // 2] ^= 1
    database.write_bytes(data)
    with pytest.raises(BackupDamaged):
        restoring.restore(made, tmp_path / "Back.newsdesk", NoProgress())
    assert not (tmp_path / "Back.newsdesk").exists() and not list(tmp_path.glob(".*.part"))


def test_what_a_killed_restoring_left_goes_with_the_next_one_and_what_still_grows_stays(filled, home, tmp_path):
    made = save(filled, home)
    old, new, other = (tmp_path / name for name in (".One.newsdesk.part", ".Two.newsdesk.part", ".mine.part"))
    mine = tmp_path / ".Three.newsdesk.part"
    for folder in (old, new, other, mine):
        folder.mkdir()
        (folder / ("notes.txt" if folder is mine else "archive.db")).write_bytes(b"half")
    long_ago = time.time() - 2 * restoring.ABANDONED
    for path in (old / "archive.db", old, new, other / "archive.db", other, mine / "notes.txt", mine):
        os.utime(path, (long_ago, long_ago))
    restoring.restore(made, tmp_path / "Back.newsdesk", NoProgress())
    assert not old.exists()
    assert new.exists() and other.exists() and mine.exists()


def test_files_that_are_gone_or_altered_are_told_and_the_rest_comes_back(filled, home, tmp_path):
    made = save(filled, home)
    gone, altered = sorted(Store(home / "files").names())
    Store(home / "files").path(gone).unlink()
    path = Store(home / "files").path(altered)
    path.write_bytes(path.read_bytes()[:-1] + b"!")
    found = restoring.restore(made, tmp_path / "Back.newsdesk", NoProgress())
    assert sorted(found) == sorted([("file-missing", gone), ("file-altered", altered)])
    assert list(Store(tmp_path / "Back.newsdesk" / "originals").names()) == []
    restoring.set_aside(home, [altered])
    save(filled, home)
    assert sorted(Store(home / "files").names()) == sorted([gone, altered]), "the next backup keeps them anew"


def test_a_list_of_files_that_was_altered_is_told(filled, home, tmp_path):
    made = save(filled, home)
    (made.path / "files.txt").write_text("", encoding="utf-8")
    with pytest.raises(BackupDamaged):
        restoring.restore(made, tmp_path / "Back.newsdesk", NoProgress())


def test_files_that_the_archive_itself_lost_are_counted_and_put_back_from_an_older_backup(filled, home):
    save(filled, home)
    lost, altered = sorted(filled.archive.originals.names())
    filled.archive.originals.path(lost).unlink()
    filled.archive.originals.path(altered).write_bytes(b"something else")
    again = save(filled, home)
    assert again.missing == 0, "the pool has them still"
    assert restoring.heal(filled.archive, home, [lost, altered, "0" * 64]) == [lost, altered]
    assert filled.archive.originals.sound(lost) and filled.archive.originals.sound(altered)
    filled.archive.originals.path(lost).unlink()
    assert save(filled, home.with_name("fresh")).missing == 1


def test_what_no_backup_needs_any_more_goes_with_the_last_that_did(filled, home):
    stored = filled.archive.attachments.keep_bytes(b"only in the first")
    first = save(filled, home)
    filled.archive.attachments.path(stored.sha256).unlink()
    second = save(filled, home)
    pool = Store(home / "files")
    assert stored.sha256 in set(pool.names())
    assert backup.remove(home, [first]) == 1
    assert backup_folder.listed(home) == [second]
    assert stored.sha256 not in set(pool.names())
    assert {one.sha256 for one in backup_folder.files_of(second)} == set(pool.names())


def test_nothing_is_taken_from_the_pool_while_a_backup_cannot_be_read(filled, home):
    stored = filled.archive.attachments.keep_bytes(b"needed by the damaged one")
    damaged = save(filled, home)
    (damaged.path / "manifest.json").write_text("{", encoding="utf-8")
    filled.archive.attachments.path(stored.sha256).unlink()
    second = save(filled, home)
    found = {one.path: one for one in backup_folder.listed(home)}
    assert found[damaged.path].damaged and found[damaged.path].kept
    backup.remove(home, [second])
    assert stored.sha256 in set(Store(home / "files").names())


def test_a_full_disk_is_told_before_anything_is_written(filled, home, monkeypatch):
    monkeypatch.setattr(backup_folder.shutil, "disk_usage", lambda _path: shutil._ntuple_diskusage(10, 10, 1 << 20))
    with pytest.raises(BackupNoRoom) as told:
        save(filled, home)
    assert told.value.facts["free"] == "1"
    assert backup_folder.listed(home) == [] and not (home / "files").exists()


@pytest.mark.parametrize(
    "number, error", [(28, BackupNoRoom), (122, BackupNoRoom), (30, BackupPlaceClosed), (13, BackupPlaceClosed)]
)
def test_a_disk_that_refuses_in_the_middle_leaves_what_was_there(filled, home, monkeypatch, number, error):
    first = save(filled, home)
    filled.archive.attachments.keep_bytes(b"something new")

    def refuse(*_args, **_options):
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(backup.Store, "keep", refuse)
    with pytest.raises(error):
        save(filled, home)
    assert backup_folder.listed(home) == [first]
    assert not list(home.glob(".*.part"))


def test_a_folder_that_is_not_there_is_not_made_in_its_place(filled, tmp_path):
    with pytest.raises(BackupPlaceGone):
        save(filled, tmp_path / "unplugged" / "backups")
    assert not (tmp_path / "unplugged").exists()


def test_two_at_once_wait_for_each_other(filled, home):
    save(filled, home)
    with backup_folder.alone(home), pytest.raises(BackupBusy):
        save(filled, home)


def test_a_backup_of_the_future_is_refused(filled, home, tmp_path):
    made = save(filled, home)
    path = made.path / "manifest.json"
    path.write_text(path.read_text(encoding="utf-8").replace(f'"{HEAD}"', '"9999"'), encoding="utf-8")
    with pytest.raises(BackupTooNew):
        restoring.restore(backup_folder.read(made.path), tmp_path / "Back.newsdesk", NoProgress())
    path.write_text(path.read_text(encoding="utf-8").replace('"format": 1', '"format": 2'), encoding="utf-8")
    with pytest.raises(BackupTooNew):
        restoring.restore(backup_folder.read(made.path), tmp_path / "Back.newsdesk", NoProgress())


def test_nothing_is_restored_over_something(filled, home, tmp_path):
    made = save(filled, home)
    (tmp_path / "Taken").mkdir()
    with pytest.raises(PlaceTaken):
        restoring.restore(made, tmp_path / "Taken", NoProgress())


def test_an_archive_that_is_exchanged_is_kept_under_another_name(filled, home, tmp_path):
    made = save(filled, home)
    later, _ = articles.create(filled, Text(headline="بعد النسخة"))
    present, key = filled.archive.path, filled.archive.id
    filled.close()
    restoring.restore(made, tmp_path / "New.newsdesk", NoProgress(), same=True)
    aside = restoring.exchange(present, tmp_path / "New.newsdesk", "2026-11-26 0912")
    assert aside.name == "Test 2026-11-26 0912.newsdesk"
    with Desk.open(present, tmp_path / "cache") as back, Desk.open(aside, tmp_path / "cache") as old:
        assert back.archive.id == key, "it goes on as the archive that it was"
        assert articles.get(old, later).text.headline == "بعد النسخة"
        assert back.archive.journal_end() == made.end


def test_a_backup_is_looked_into_and_leaves_nothing_beside_it(filled, home):
    made = save(filled, home)
    before = {path: path.read_bytes() for path in made.path.rglob("*") if path.is_file()}
    assert len(restoring.headlines(made, "", 5)) == 5
    assert [headline for _, headline, _ in restoring.headlines(made, "port ELLERY مَرفأ", 5)] == [
        "اتفاق على توأمة المرفأ مع مدينة Port Ellery في ثلاثة مشاريع"
    ]
    articles.create(filled, Text(headline="بعد النسخة"))
    article = articles.get(filled, 1)
    articles.save(filled, 1, article.version, Text(headline="عنوان آخر", body=article.text.body))
    found = restoring.difference(filled.archive, made)
    assert (found.here, found.there, found.other) == (1, 0, 1)
    assert {path: path.read_bytes() for path in made.path.rglob("*") if path.is_file()} == before


def test_a_database_in_a_backup_is_one_file(filled, home):
    made = save(filled, home)
    with closing(sqlite3.connect(made.path / "archive.db")) as connection:
        assert connection.execute("PRAGMA journal_mode").fetchone() == ("delete",)
