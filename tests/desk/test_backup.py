"""Backups as a person has them: when they are due, where they lie, tried, and what is remembered."""

import json
import os
import shutil
import time
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from newsdesk.archive import backup as written
from newsdesk.desk import Desk, articles, backup, searching, verifying
from newsdesk.domain.article import Text
from newsdesk.domain.backup import Backup, Kind, Schedule
from newsdesk.domain.changes import NoProgress
from newsdesk.domain.errors import (
    BackupMissing,
    BackupNone,
    BackupPlaceClosed,
    BackupPlaceGone,
    BackupPlaceInside,
    Cancelled,
    DiskTrouble,
)


@pytest.fixture
def safety(filled, tmp_path):
    return backup.Safety(filled, tmp_path / "data", tmp_path / "cache")


def test_an_empty_archive_has_nothing_to_lose(desk, tmp_path):
    safety = backup.Safety(desk, tmp_path / "data", tmp_path / "cache")
    assert not safety.is_due()
    assert safety.back_up_if_due() is None


def test_a_backup_is_made_when_it_is_due_and_something_changed(safety, filled):
    now = datetime.now(UTC)
    first = safety.back_up_if_due()
    assert first is not None and first.kind is Kind.AUTO
    glance = safety.glance()
    assert glance.last == first and glance.sound and glance.same and glance.same_disk
    assert not safety.is_due()
    assert safety.is_due(now + timedelta(days=1, minutes=1))
    assert safety.back_up_if_due(moment=now + timedelta(days=1, minutes=1)) is None, "nothing has changed"
    assert len(safety.glance().backups) == 1 and safety.state().looked
    articles.create(filled, Text(headline="جديد"))
    assert not safety.glance().same
    assert safety.back_up_if_due(moment=now + timedelta(days=2, minutes=2)) is not None
    safety.remember(schedule=Schedule.WEEK)
    assert not safety.is_due(now + timedelta(days=6))
    safety.remember(schedule=Schedule.OFF)
    assert not safety.is_due(now + timedelta(days=600))


def test_what_is_remembered_outlives_the_program_and_a_broken_file(safety, filled, tmp_path):
    safety.remember(schedule=Schedule.WEEK, cloud_known=True, verified=("2026-01-01T00:00:00Z", 2))
    again = backup.Safety(filled, tmp_path / "data", tmp_path / "cache")
    assert again.state().schedule == "week" and again.state().cloud_known
    assert again.state().verified == ("2026-01-01T00:00:00Z", 2)
    file = next((tmp_path / "data" / "safety").glob("*.json"))
    for text in ("[1", "[]", '{"schedule": "never", "verified": [1], "trouble": ["x"], "folder": 3}'):
        file.write_text(text, encoding="utf-8")
        assert again.state() == backup.State()
    assert not list(filled.archive.path.glob("*.json")), "nothing of it lies in the archive"


def test_backups_go_where_a_person_wants_them(safety, filled, tmp_path):
    other = tmp_path / "قرص آخر"
    with pytest.raises(BackupPlaceGone):
        safety.choose_folder(other)
    other.mkdir()
    safety.choose_folder(other)
    made = safety.back_up()
    assert made.path.is_relative_to(other) and safety.find() == made
    with pytest.raises(BackupPlaceInside):
        safety.choose_folder(filled.archive.path / "originals")
    assert backup.elsewhere(other) == backup.elsewhere(made.path.parent) == backup.elsewhere(made.path) == [made]


def test_a_disk_that_was_unplugged_is_told_and_remembered_until_it_is_back(safety, tmp_path):
    other = tmp_path / "stick"
    other.mkdir()
    safety.choose_folder(other)
    other.rename(tmp_path / "away")
    with pytest.raises(BackupPlaceGone):
        safety.back_up_if_due()
    assert not other.exists(), "no folder is made where a stick belongs"
    glance = safety.glance()
    assert not glance.there and glance.state.trouble[1] == "backup-place-gone"
    (tmp_path / "away").rename(other)
    assert safety.back_up_if_due() is not None
    assert safety.glance().state.trouble[1] == ""


def test_a_folder_that_may_not_be_written_is_refused_when_it_is_chosen(safety, tmp_path, monkeypatch):
    def refuse(*_args, **_options):
        raise OSError(30, "Read-only file system")

    monkeypatch.setattr(backup.Path, "touch", refuse)
    with pytest.raises(BackupPlaceClosed):
        safety.choose_folder(tmp_path)
    assert safety.state().folder == ""


def test_a_drill_proves_that_a_backup_comes_back(safety, tmp_path):
    found = safety.drill(safety.back_up())
    assert (found.articles, found.files, found.texts, found.problems) == (12, 2, 12, ())
    assert list((tmp_path / "cache").glob("drill-*")) == [], "nothing of it is left"
    assert safety.state().drilled[1] == 0 and safety.state().drilled[0]


def test_a_drill_tells_what_does_not_come_back(safety, filled):
    made = safety.back_up()
    lost, altered = sorted((made.path.parent / "files").glob("??/*"))
    lost.unlink()
    altered.write_bytes(b"x" * altered.stat().st_size)
    found = safety.drill(made)
    assert {kind for kind, _ in found.problems} == {"file-missing", "file-altered"} and len(found.problems) == 2
    assert safety.state().drilled[1] == 2
    again = safety.back_up()
    assert again.files == made.files and safety.drill(again).problems == (), "the archive still has them"
    (made.path / "archive.db").write_bytes(b"")
    assert [kind for kind, _ in safety.drill(made).problems] == ["backup-damaged"]
    assert not safety.glance().backups[-1].damaged


def test_a_drill_can_be_stopped(safety, tmp_path):
    made = safety.back_up()

    class Stop(NoProgress):
        def cancelled(self):
            return True

    with pytest.raises(Cancelled):
        safety.drill(made, Stop())
    assert list((tmp_path / "cache").glob("drill-*")) == []


def test_a_restored_archive_is_whole_and_searched(safety, tmp_path):
    made = safety.back_up()
    target = backup.beside(tmp_path / "Test.newsdesk", made, "restored")
    assert target.name.startswith("Test restored 20") and target.suffix == ".newsdesk"
    assert backup.restore(made, target) == []
    with Desk.open(target, tmp_path / "cache") as back:
        assert searching.find(back, searching.parse("المرفأ")).total > 0
        assert verifying.verify(back).problems == ()


def test_a_backup_is_called_by_its_name_or_is_the_newest(safety):
    made = safety.back_up()
    assert safety.find() == safety.find(made.path.name) == made
    with pytest.raises(BackupMissing):
        safety.find("2001-01-01")
    safety.delete(made)
    with pytest.raises(BackupNone):
        safety.find()


def test_thinning_follows_the_rule(safety):
    made = safety.back_up()
    old = made.path.with_name("2020-01-01T00-00-00")
    for number in range(3):
        path = old.with_name(f"2020-01-0{number + 1}T00-00-00")
        path.mkdir()
        for file in made.path.iterdir():
            (path / file.name).write_bytes(file.read_bytes())
        told = (path / "manifest.json").read_text(encoding="utf-8")
        told = told.replace(made.made, f"2020-01-0{number + 1}T00:00:00Z").replace('"hand"', '"auto"')
        (path / "manifest.json").write_text(told, encoding="utf-8")
    assert safety.thin() == 2
    assert [one.path.name for one in safety.glance().backups] == [made.path.name, "2020-01-03T00-00-00"]
    assert safety.drill(made).problems == (), "what they share stays"


def test_what_a_check_finds_is_mended_from_the_backups(safety, filled):
    safety.back_up()
    first, second = sorted(filled.archive.originals.names())
    filled.archive.originals.path(first).unlink()
    filled.archive.originals.path(second).write_bytes(b"broken")
    stored = filled.archive.attachments.keep_bytes(b"picture")
    articles_with = [1]
    from newsdesk.desk import attachments

    picture = Path(filled.archive.path) / "originals" / "picture.png"
    picture.write_bytes(b"picture")
    attachments.attach(filled, articles_with[0], [picture])
    filled.archive.attachments.path(stored.sha256).write_bytes(b"other")
    verdict = verifying.verify(filled)
    assert sorted(kind for kind, _ in verdict.problems) == [
        "attachment-altered", "original-altered", "original-missing",
    ]  # fmt: skip
    assert verdict.attachments == 1 and verdict.indexed == verdict.articles == 12
    assert safety.heal(verdict.problems) == 2, "the picture is in no backup"
    assert [kind for kind, _ in verifying.verify(filled).problems] == ["attachment-altered"]


def test_a_check_compares_the_index_article_by_article(filled):
    article, _ = articles.create(filled, Text(headline="خبر"))
    filled.indexer.catch_up()
    index = filled.indexer.index
    index.drop([article])
    index.commit(index.seq)
    verdict = verifying.verify(filled)
    assert verdict.problems == (("index-behind", "12/13"),)
    filled.indexer.rebuild()
    assert verifying.verify(filled).problems == ()


def dated(one, made):
    """The same backup, as if it had been made then."""
    manifest = one.path / "manifest.json"
    told = json.loads(manifest.read_text(encoding="utf-8")) | {"made": made}
    manifest.write_text(json.dumps(told, ensure_ascii=False), encoding="utf-8")
    return one


def test_one_backup_of_a_clock_that_ran_ahead_does_not_bring_one_every_ten_minutes(safety, filled):
    dated(safety.back_up(Kind.AUTO), "2093-01-01T00:00:00Z")
    safety.remember(looked="2093-01-01T00:00:00Z")
    made = 0
    for number in range(3):
        articles.create(filled, Text(headline=f"خبر {number}"))
        made += safety.back_up_if_due() is not None
    assert made == 1


def test_a_moment_that_is_none_is_passed_over(safety):
    one = dated(safety.back_up(Kind.AUTO), "yesterday")
    safety.remember(looked="tomorrow", verified=("soon", 2), schedule=Schedule.WEEK)
    assert safety.state() == backup.State(schedule="week")
    assert safety.is_due()
    assert safety.back_up(Kind.AUTO) == safety.glance().last
    assert one.path.exists() and [found.damaged != "" for found in safety.glance().backups].count(True) == 1


def test_no_backup_goes_because_of_one_that_is_broken(safety):
    whole = dated(safety.back_up(Kind.AUTO), "2026-01-05T08:00:00Z")
    broken = dated(safety.back_up(Kind.AUTO), "2026-01-05T09:00:00Z")
    (broken.path / "archive.db").write_bytes(b"half")
    safety.back_up(Kind.AUTO)
    assert whole.path.exists()


def test_a_copy_of_an_archive_lets_nothing_of_the_other_go_and_has_backups_of_its_own(safety, filled, tmp_path):
    articles.create(filled, Text(headline="هنا"))
    one = dated(safety.back_up(Kind.AUTO), "2026-01-05T08:00:00Z")
    twin = tmp_path / "twin" / "Test.newsdesk"
    shutil.copytree(filled.archive.path, twin, ignore=shutil.ignore_patterns(".lock"))
    safety.back_up(Kind.AUTO)
    with Desk.open(twin, tmp_path / "cache-2") as desk:
        theirs = backup.Safety(desk, tmp_path / "data", tmp_path / "cache")
        assert theirs.home() == safety.home() and theirs.is_due() and not theirs.glance().same
        dated(theirs.back_up(Kind.AUTO), "2026-01-05T09:00:00Z")
        theirs.back_up(Kind.AUTO)
    assert one.path.exists()


def test_a_file_that_a_failing_disk_does_not_give_keeps_nothing_else_from_being_saved(safety, filled, monkeypatch):
    bad, real = filled.archive.originals.path(next(filled.archive.originals.names())), written._hash

    def failing(path, *rest):
        if path == bad:
            raise OSError(5, "Input/output error")
        return real(path, *rest)

    monkeypatch.setattr(written, "_hash", failing)
    assert safety.back_up().missing == 1


def test_a_backup_that_was_made_is_told_even_where_nothing_can_be_remembered(safety, monkeypatch):
    def full(_self, **_changes):
        raise DiskTrouble(path="x", detail="full")

    monkeypatch.setattr(backup.Safety, "remember", full)
    assert safety.back_up() == safety.glance().last


def test_what_a_killed_drill_left_goes_with_the_next_one(safety, tmp_path):
    old, fresh = tmp_path / "cache" / "drill-old", tmp_path / "cache" / "drill-fresh"
    for folder in (old, fresh):
        folder.mkdir(parents=True)
    os.utime(old, (0, 0))
    assert not safety.drill(safety.back_up()).problems
    assert fresh.exists() and not old.exists()


def test_what_a_drill_found_altered_is_kept_anew_though_nothing_changed(safety, filled):
    made = dated(safety.back_up(Kind.AUTO), "2026-01-05T08:00:00Z")
    sha256 = next(filled.archive.originals.names())
    (made.path.parent / "files" / sha256[:2] / sha256).write_bytes(b"bit rot")
    assert safety.drill(made).problems
    assert not safety.glance().same
    assert safety.back_up_if_due() is not None
    assert not safety.drill(safety.find()).problems
    assert safety.glance().same


def test_a_backup_whose_files_were_thrown_away_is_not_called_sound(safety):
    made = safety.back_up()
    shutil.rmtree(made.path.parent / "files")
    assert not safety.glance().sound


def test_an_archive_is_never_listed_as_a_backup_nor_deleted_as_one(safety, filled, tmp_path):
    """Somebody looks for backups in the folder in which the archives lie: each has an `archive.db` and no manifest."""
    home = filled.archive.path.parent
    assert [one for one in backup.elsewhere(home) if one.path == filled.archive.path] == []
    for path in (filled.archive.path, tmp_path / "Old.newsdesk"):
        if not path.exists():  # as an archive that lost its marker
            shutil.copytree(filled.archive.path, path, ignore=shutil.ignore_patterns("open.*", ".lock"))
        assert path not in [one.path for one in backup.elsewhere(home)]
        safety.delete(Backup(path, damaged="gone"))
        assert (path / "archive.db").exists()


def test_a_backup_that_lost_its_manifest_is_told_of_and_may_be_deleted(safety):
    made = safety.back_up()
    (made.path / "manifest.json").unlink()
    [one] = safety.glance().backups
    assert one.path == made.path and one.damaged
    safety.delete(one)
    assert not made.path.exists()


def test_what_two_jobs_remember_at_one_moment_is_all_remembered(safety, monkeypatch):
    read = safety.state

    def slowly():
        found = read()
        time.sleep(0.02)
        return found

    monkeypatch.setattr(safety, "state", slowly)
    with ThreadPoolExecutor(2) as jobs:
        list(jobs.map(lambda told: safety.remember(**told), ({"cloud_known": True}, {"schedule": "week"})))
    assert (read().cloud_known, read().schedule) == (True, "week")
