"""The queue of an import: paused, broken off, gone on with exactly where it stopped, and told file by file."""

import json
import os
import random
import sys
from pathlib import Path

import pytest

from newsdesk.archive import imports
from newsdesk.desk import articles, gathering, importing, pasting, queue, searching, undo, verifying
from newsdesk.domain.errors import DiskTrouble, NotFound
from tests.desk.test_gathering import page
from tests.desk.test_importing import Stopper, rows
from tests.formats.test_containers import zipped


@pytest.fixture
def small(monkeypatch):
    """Slices of few articles."""
    monkeypatch.setattr(importing, "FIRST", 5)
    monkeypatch.setattr(importing, "SLICE", 5)
    monkeypatch.setattr(gathering, "CHUNK", 3)


class Pauser:
    """Pauses after some articles."""

    def __init__(self, after):
        self.after, self.done = after, 0

    def report(self, done, _total):
        self.done = done

    def cancelled(self):
        return False

    def __call__(self):
        return self.done >= self.after


def paused_at(desk, paths, after):
    pauser = Pauser(after)
    return importing.go_on(desk, importing.enqueue(desk, paths), pauser, pauser)


def test_a_paused_import_goes_on_where_it_stopped_and_is_one_piece_of_work(desk, jsonl):
    path = jsonl(rows(2600))
    report = paused_at(desk, [path], 700)
    assert report.paused and not report.cancelled
    assert 700 <= report.added < 2600
    (waiting,) = queue.pending(desk)
    assert (waiting.done, waiting.total) == (report.added, 2600)
    other = articles.create(desk, articles.Text(headline="كتب في أثناء ذلك"))[0]
    whole = importing.go_on(desk, waiting.run)
    assert (whole.added, whole.joined, whole.unchanged, whole.failed) == (2600, 0, 0, 0)
    assert not whole.paused and queue.pending(desk) == []
    assert searching.find(desk, searching.parse("عنوان")).total == 2600
    assert [one.name for one in undo.recent(desk)].count("import") == 1
    assert articles.get(desk, other).text.headline == "كتب في أثناء ذلك"
    assert verifying.verify(desk).problems == ()


def test_what_is_packed_goes_on_inside(desk, tmp_path, small):
    inner = zipped(tmp_path / "inner.zip", {f"{n:02}.html": page(n) for n in range(20, 30)})
    files = {f"{n:02}.html": page(n) for n in range(20)} | {"bad.html": b"", "z.zip": inner.read_bytes()}
    inner.unlink()
    path = zipped(tmp_path / "a.zip", files)
    taken = []
    report = paused_at(desk, [path], 5)
    while report.paused:
        taken.append(report.added)
        assert list(desk.archive.path.glob("unpacking/*")) == []
        pauser = Pauser(report.added + 5)
        report = importing.go_on(desk, report.run, pauser, pauser)
    assert (report.added, report.joined, report.unchanged) == (30, 0, 0)
    assert [(one.rpartition("/")[2], told.reason) for one, told in report.skipped] == [("bad.html", "empty")]
    assert len({articles.get(desk, key).originals[0].sha256 for key in range(1, 31)}) == 30


def test_files_that_are_done_are_not_looked_at_again(desk, tmp_path, small):
    for number in range(20):
        (tmp_path / f"{number:02}.txt").write_text(f"عنوان {number}\n\nنص الخبر رقم {number}.", encoding="utf-8")
    (tmp_path / "00.bin").write_bytes(b"\x00\x01")
    report = paused_at(desk, [tmp_path], 5)
    done = [one.location for one in queue.outcomes(desk, report.run) if one.done]
    assert done and not queue.outcomes(desk, report.run)[-1].done
    for location in done:
        Path(location).unlink()
    whole = importing.go_on(desk, report.run)
    assert (whole.added, whole.failed) == (20, 1)
    told = {Path(one.location).name: (one.done, one.added) for one in queue.outcomes(desk, report.run)}
    assert told.pop("00.bin") == (True, 0)
    assert set(told.values()) == {(True, 1)} and len(told) == 20


def test_a_file_that_went_meanwhile_is_told_and_one_that_changed_is_read_from_its_beginning(desk, jsonl, small):
    one, other = jsonl(rows(30), "a.jsonl"), jsonl([{"title": "آخر", "body": "نص"}], "b.jsonl")
    report = paused_at(desk, [one, other], 10)
    assert report.paused
    other.unlink()
    one.write_text("".join(json.dumps(row, ensure_ascii=False) + "\n" for row in reversed(rows(31))), encoding="utf-8")
    whole = importing.go_on(desk, report.run)
    assert (whole.added + whole.joined + whole.unchanged, whole.failed) == (31, 1), (
        "no row of the changed file is passed over"
    )
    assert searching.find(desk, searching.parse("")).total == 31
    assert whole.skipped[0][1].reason == "missing"


def test_a_cancelled_import_is_over_and_tells_what_it_did(desk, jsonl, tmp_path):
    report = importing.import_paths(desk, [jsonl(rows(1600))], Stopper(500))
    assert report.cancelled and queue.pending(desk) == []
    found = queue.last(desk)
    assert (found.added, found.cancelled) == (report.added, True)
    assert not queue.outcomes(desk, found.run)[0].done


def test_a_waiting_import_can_be_given_up(desk, jsonl):
    run = importing.enqueue(desk, [jsonl(rows(3))])
    assert [one.run for one in queue.pending(desk)] == [run]
    report = queue.give_up(desk, run)
    assert report.cancelled and report.added == 0
    assert queue.pending(desk) == []
    with pytest.raises(NotFound):
        queue.report(desk, run + 1)


def test_an_import_that_a_full_disk_ended_waits(desk, jsonl, small, monkeypatch):
    run = importing.enqueue(desk, [jsonl(rows(40))])
    write, writes = desk.archive.write, []

    def full(name, *rest):
        writes.append(name)
        if writes.count("import") == 3:
            raise DiskTrouble(path="/", detail="full")
        return write(name, *rest)

    monkeypatch.setattr(desk.archive, "write", full)
    with pytest.raises(DiskTrouble):
        importing.go_on(desk, run)
    monkeypatch.setattr(desk.archive, "write", write)
    there = searching.find(desk, searching.parse("")).total
    (waiting,) = queue.pending(desk)
    assert 0 < there == waiting.done < 40
    whole = importing.go_on(desk, run)
    assert (whole.added, whole.unchanged) == (40, 0)


def test_what_is_left_out_does_not_go_in(desk, jsonl):
    path = jsonl(rows(4))
    stored = desk.archive.originals.keep(path)
    run = importing.enqueue(desk, [path], [(stored.sha256, "row 2"), (stored.sha256, "row 3")])
    report = importing.go_on(desk, run)
    assert (report.added, report.failed) == (2, 0)
    assert queue.outcomes(desk, run)[0].done


def test_an_undone_import_goes_on_as_work_of_its_own(desk, jsonl):
    report = paused_at(desk, [jsonl(rows(2600))], 700)
    undo.undo(desk)
    assert searching.find(desk, searching.parse("")).total == 0
    whole = importing.go_on(desk, report.run)
    assert whole.added == 2600
    assert searching.find(desk, searching.parse("")).total == 2600 - report.added


def test_a_folder_that_holds_an_archive_is_read_without_it(desk, archive_path):
    (archive_path.parent / "note.txt").write_text("عنوان\n\nنص", encoding="utf-8")
    report = importing.import_paths(desk, [archive_path.parent])
    assert (report.added, report.failed) == (1, 0)
    told = importing.import_paths(desk, [archive_path]).skipped
    assert [(Path(path), item.reason) for path, item in told] == [(archive_path, "archive")]


def test_only_the_last_reports_are_kept(desk, jsonl):
    path = jsonl(rows(1))
    runs = [importing.import_paths(desk, [path]).run for _ in range(imports.KEPT + 4)]
    with pytest.raises(NotFound):
        queue.report(desk, runs[0])
    assert queue.report(desk, runs[-1]).unchanged == 1
    waiting = importing.enqueue(desk, [path])
    for _ in range(imports.KEPT + 4):
        importing.import_paths(desk, [path])
    assert [one.run for one in queue.pending(desk)] == [waiting], "what waits is no old report"


@pytest.mark.skipif(sys.platform != "linux", reason="only here may a name be no Unicode")
def test_a_name_that_no_unicode_spells_waits_and_goes_in(desk, tmp_path):
    path = os.fsencode(tmp_path) + b"/\xe3\xc7.txt"
    Path(os.fsdecode(path)).write_bytes("عنوان\n\nنص".encode())
    run = importing.enqueue(desk, [tmp_path])
    assert os.fsencode(queue.outcomes(desk, run)[0].location) == path
    report = importing.go_on(desk, run)
    assert report.added + report.failed == 1


def test_pauses_anywhere_lose_and_double_nothing(open_desk, tmp_path, small):
    chance = random.Random(7)
    files = {f"{n:02}.html": page(n) for n in range(12)}
    zipped(tmp_path / "a.zip", files)
    for number in range(9):
        (tmp_path / f"{number}.md").write_text(f"# ملاحظة {number}\n\nنص {number}.", encoding="utf-8")
    (tmp_path / "rows.jsonl").write_text(
        "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows(23)), encoding="utf-8"
    )
    desk = open_desk()
    paths = [tmp_path / "a.zip", *sorted(tmp_path.glob("*.md")), tmp_path / "rows.jsonl"]
    run, rounds = importing.enqueue(desk, paths), 0
    report = None
    while report is None or report.paused:
        pauser = Pauser((report.added if report else 0) + chance.randint(1, 9))
        report = importing.go_on(desk, run, pauser, pauser)
        rounds += 1
        desk.close()
        desk = open_desk(create=False)
    assert rounds > 3
    told = {Path(one.location).name: (one.done, one.added) for one in queue.outcomes(desk, run)}
    assert set(told.values()) <= {(True, 1), (True, 12), (True, 23)}, told
    assert (report.added, report.joined, report.unchanged, report.failed) == (12 + 9 + 23, 0, 0, 0)
    assert searching.find(desk, searching.parse("")).total == 44


def test_a_file_read_in_part_that_is_away_is_waited_for(desk, jsonl, small, tmp_path):
    path = jsonl(rows(30))
    report = paused_at(desk, [path], 10)
    away = path.rename(tmp_path / "away.jsonl")
    again = importing.go_on(desk, report.run)
    assert again.paused and again.added == report.added and again.failed == 0
    away.rename(path)
    assert importing.go_on(desk, report.run).added == 30


def test_a_file_that_is_changed_while_it_is_read_is_told(desk, jsonl, small, monkeypatch):
    path = jsonl(rows(30))
    taken = importing._Import._take

    def meanwhile(run, piece, found):
        with path.open("a", encoding="utf-8") as file:
            file.write(json.dumps({"title": "لاحق", "body": "نص"}) + "\n")
        taken(run, piece, found)

    monkeypatch.setattr(importing._Import, "_take", meanwhile)
    monkeypatch.setattr(importing, "FEW", 3)
    report = importing.import_paths(desk, [path])
    assert report.added >= 30 and [told.reason for _, told in report.skipped] == ["changed-meanwhile"]


def test_what_was_pasted_waits_as_long_as_its_import(open_desk):
    desk = open_desk()
    path = pasting.keep(desk, "<p>عنوان</p><p>نص ما لُصق.</p>", "")
    run = importing.enqueue(desk, [path])
    desk.close()
    desk = open_desk(create=False)
    assert importing.go_on(desk, run).added == 1
    desk.close()
    desk = open_desk(create=False)
    assert not path.exists()
    assert desk.archive.originals.sound(articles.get(desk, 1).originals[0].sha256)


def test_what_stands_for_nothing_is_told(desk, tmp_path):
    folder = tmp_path / "in"
    (folder / "empty").mkdir(parents=True)
    (folder / "nowhere.html").symlink_to(tmp_path / "gone.html")
    os.mkfifo(folder / "pipe.txt")
    report = importing.import_paths(desk, [folder, folder / "empty", tmp_path / "gone"])
    assert sorted((Path(path).name, item.reason) for path, item in report.skipped) == [
        ("empty", "no-files"), ("gone", "missing"), ("nowhere.html", "missing")
    ]  # fmt: skip


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="nothing is closed to the superuser")
def test_a_folder_and_a_file_that_are_closed_are_told(desk, tmp_path):
    closed = tmp_path / "in" / "closed"
    closed.mkdir(parents=True)
    (tmp_path / "in" / "locked.txt").write_text("نص", encoding="utf-8")
    (tmp_path / "in" / "locked.txt").chmod(0)
    closed.chmod(0)
    try:
        report = importing.import_paths(desk, [tmp_path / "in"])
    finally:
        closed.chmod(0o700)
    assert sorted((Path(path).name, item.reason) for path, item in report.skipped) == [
        ("closed", "closed-folder"), ("locked.txt", "forbidden")
    ]  # fmt: skip
