"""A watched folder: finished files come in by themselves, each once, whatever they are called."""

import json
import os
import time

import pytest

from newsdesk import cli_watch
from newsdesk.desk import articles, importing, queue, searching, watching
from newsdesk.domain.changes import NoProgress
from newsdesk.domain.errors import NotAFolder


@pytest.fixture
def folder(tmp_path):
    made = tmp_path / "وارد"
    made.mkdir()
    return made


@pytest.fixture
def watched(desk, folder):
    watching.add(desk, folder)
    return Turn(desk)


class Turn:
    """Looks, and takes in what is there, as the window does."""

    def __init__(self, desk):
        self.desk, self.now = desk, time.time() + 10
        self.watcher = watching.Watcher(desk, lambda: self.now)

    def __call__(self):
        found = self.watcher.look()
        if not found:
            return None
        return importing.go_on(self.desk, watching.begin(self.desk, found))

    def twice(self):
        self()
        return self()


def put(folder, name, number=1, **more):
    path = folder / name
    row = {"id": f"r{number}", "title": f"خبر {number}", "text": f"نص {number}", **more}
    path.write_text(json.dumps(row, ensure_ascii=False), encoding="utf-8")
    return path


def total(desk):
    return searching.find(desk, searching.parse("")).total


def test_a_new_file_comes_in_once_it_is_settled(desk, folder, watched):
    path = put(folder, "a.jsonl")
    assert watched() is None, "it may still be written to"
    path.write_text(path.read_text() + " ", encoding="utf-8")
    assert watched() is None, "it was"
    assert watched().added == 1
    assert watched.twice() is None
    assert watching.folders(desk)[0].files == 1


def test_a_file_that_was_written_a_moment_ago_waits(desk, folder, watched):
    path = put(folder, "a.jsonl")
    os.utime(path, (watched.now - 1, watched.now - 1))
    assert watched.twice() is None
    watched.now += 2
    assert watched().added == 1


def test_what_went_in_is_known_by_its_hash_and_not_by_its_name(desk, folder, watched):
    path = put(folder, "a.jsonl")
    watched.twice()
    path.rename(folder / "b.jsonl")
    assert watched.twice() is None
    put(folder, "copy.jsonl")
    assert watched.twice() is None, "the same bytes under another name"
    put(folder, "b.jsonl", 2)
    report = watched.twice()
    assert report.added == 1, "another text under the old name"
    assert total(desk) == 2


def test_what_was_imported_by_hand_or_deleted_here_does_not_come_back(desk, folder, watched):
    by_hand = put(folder, "a.jsonl")
    importing.import_paths(desk, [by_hand])
    assert watched.twice() is None
    put(folder, "b.jsonl", 2)
    watched.twice()
    key = searching.find(
        desk,
        searching.parse(
            "خبر 2",
        ),
        5,
    ).ids[0]
    articles.trash(desk, [key])
    articles.empty_trash(desk)
    assert Turn(desk).twice() is None, "nor after a restart"
    assert searching.find(desk, searching.parse("")).total == 1


def test_failures_stay_visible_until_they_are_tried_again_or_accepted(desk, folder, watched):
    bad = folder / "bad.bin"
    bad.write_bytes(b"\x00\x01\x02" * 50)
    put(folder, "half.jsonl", 1).write_text('{"title": "جيد"}\n{"broken\n', encoding="utf-8")
    report = watched.twice()
    assert (report.added, report.failed) == (1, 2)
    told = {one.location.rsplit("/", 1)[-1]: one.reason for one in watching.failures(desk)}
    assert told == {"bad.bin": "not-text", "half.jsonl": "bad-json"}
    assert watched.twice() is None
    assert Turn(desk).twice() is None
    assert len(watching.failures(desk)) == 2, "they outlive the program"
    first = next(one for one in watching.failures(desk) if one.reason == "not-text")
    watching.again(desk, [first.id])
    assert watched.twice().failed == 1
    watching.accept(desk, [one.id for one in watching.failures(desk)])
    assert watching.failures(desk) == []
    assert watched.twice() is None


def test_a_file_that_was_mended_is_tried_by_itself(desk, folder, watched):
    path = folder / "a.jsonl"
    path.write_text('{"broken\n', encoding="utf-8")
    watched.twice()
    assert len(watching.failures(desk)) == 1
    put(folder, "a.jsonl")
    assert watched.twice().added == 1


@pytest.mark.parametrize("name", ["a.jsonl.part", "a.crdownload", "~$a.docx", ".hidden.jsonl", ".~lock.a.odt#"])
def test_what_is_not_finished_is_left_alone(desk, folder, watched, name):
    put(folder, name)
    assert watched.twice() is None


def test_folders_inside_and_folders_that_come_and_go(desk, folder, watched, tmp_path):
    (folder / "داخل").mkdir()
    put(folder / "داخل", "a.jsonl")
    assert watched.twice().added == 1
    folder.rename(tmp_path / "away")
    assert watched.twice() is None
    assert not watching.folders(desk)[0].there
    put(tmp_path / "away", "b.jsonl", 2)
    (tmp_path / "away").rename(folder)
    assert watched.twice().added == 1


def test_a_folder_that_is_switched_off_or_removed_is_not_looked_at(desk, folder, watched):
    [one] = watching.folders(desk)
    watching.enable(desk, one.id, False)
    put(folder, "a.jsonl")
    assert watched.twice() is None
    assert watching.add(desk, folder) == one.id, "the same folder is switched on again"
    assert watched.twice().added == 1
    watching.remove(desk, one.id)
    put(folder, "b.jsonl", 2)
    assert watched.twice() is None
    assert total(desk) == 1


def test_only_a_folder_outside_the_archive_is_watched(desk, archive_path, tmp_path):
    for path in (tmp_path / "none", put(tmp_path, "file.jsonl"), archive_path, archive_path / "originals"):
        with pytest.raises(NotAFolder):
            watching.add(desk, path)


def test_two_folders_with_the_same_file_bring_it_once(desk, folder, watched, tmp_path):
    other = tmp_path / "ثان"
    other.mkdir()
    watching.add(desk, other)
    put(folder, "a.jsonl")
    put(other, "b.jsonl")
    assert watched.twice().added == 1
    assert watched.twice() is None
    assert total(desk) == 1


class Stops:
    """Cancels at once."""

    def report(self, done, total):
        pass

    def cancelled(self):
        return True


def test_what_was_cancelled_stays_to_be_seen_and_can_be_tried_again(desk, folder, watched):
    put(folder, "a.jsonl")
    watched()
    run = watching.begin(desk, watched.watcher.look())
    importing.go_on(desk, run, Stops())
    [failure] = watching.failures(desk)
    assert failure.reason == "cancelled"
    assert watched.twice() is None
    watching.again(desk, [failure.id])
    assert watched.twice().added == 1
    assert watching.failures(desk) == []


def test_what_waits_for_its_turn_and_is_given_up_is_told(desk, folder, watched):
    put(folder, "a.jsonl")
    watched()
    queue.give_up(desk, watching.begin(desk, watched.watcher.look()))
    assert [one.reason for one in watching.failures(desk)] == ["cancelled"]


def test_an_import_that_ended_with_the_program_is_gone_on_with(desk, folder, watched, tmp_path, monkeypatch):
    for number in range(3):
        put(folder, f"{number}.jsonl", number)
    (folder / "bad.jsonl").write_text('{"broken\n', encoding="utf-8")
    watched()
    watching.begin(desk, watched.watcher.look())  # and the power goes
    put(tmp_path, "by-hand.jsonl", 9)
    by_hand = importing.enqueue(desk, [tmp_path / "by-hand.jsonl"])
    monkeypatch.setattr(watching, "EVERY", 0.05)
    report = cli_watch.watch(desk, NoProgress(), lambda: False, lambda _report: None, once=True)
    assert (report.added, report.failed) == (3, 1)
    assert [one.run for one in queue.pending(desk)] == [by_hand], "what a person began and left is theirs"
    assert [one.reason for one in watching.failures(desk)] == ["bad-json"]


def test_a_file_of_tomorrow_is_taken_and_one_that_cannot_be_read_is_told(desk, folder, watched):
    path = put(folder, "a.jsonl")
    os.utime(path, (time.time() + 7200,) * 2)
    assert watched.twice().added == 1
    (folder / "gone.jsonl").symlink_to(folder / "nowhere.jsonl")
    assert watched.twice() is None
    assert [one.reason for one in watching.failures(desk)] == ["unopened"]
    assert watched.twice() is None, "told once"


def test_other_content_of_the_same_size_and_time_is_seen(desk, folder, watched):
    path = put(folder, "a.jsonl", 1)
    watched.twice()
    look = path.stat()
    path.write_text(path.read_text(encoding="utf-8").replace("1", "2"), encoding="utf-8")
    os.utime(path, ns=(look.st_atime_ns, look.st_mtime_ns))
    assert watched.twice().added == 1


def test_a_file_with_some_bad_rows_says_which_and_how_many_and_is_tried_whole_again(desk, folder, watched):
    path = put(folder, "a.jsonl")
    path.write_text(path.read_text(encoding="utf-8") + '\n{"a\n{"b\n{"c\n', encoding="utf-8")
    assert (report := watched.twice()).added == 1 and report.failed == 3
    [failure] = watching.failures(desk)
    assert (failure.facts["place"], failure.facts["count"]) == ("row 2", "3")
    watching.again(desk, [failure.id])
    report = watched() or watched()
    assert (report.unchanged, report.failed) == (1, 3)


def test_a_failure_is_over_when_the_whole_file_came(desk, folder, watched):
    path = put(folder, "a.jsonl")
    whole = path.read_text(encoding="utf-8")
    path.write_text(whole[: len(whole) // 2], encoding="utf-8")
    watched.twice()
    assert len(watching.failures(desk)) == 1
    path.write_text(whole, encoding="utf-8")
    assert watched.twice().added == 1
    assert watching.failures(desk) == []
