"""Journals on disk: what is sound is read, what a crash cut off is not, and nothing behind it is lost."""

import os

import pytest

from newsdesk.archive.journals import Journals

OPEN = {"k": "open", "uid": "u-1", "text": {"body": "<p>نص\ud800</p>"}}


@pytest.fixture
def journals(tmp_path):
    return Journals(tmp_path / "drafts")


def steps(*numbers):
    return [{"k": "step", "at": "", "d": {"body": [number, "", "س"]}} for number in numbers]


def test_what_is_written_is_read(journals):
    journals.begin("u-1", [OPEN])
    for step in steps(1, 2):
        journals.add("u-1", step)
    assert journals.read("u-1") == [OPEN, *steps(1, 2)]
    assert [name for name, _ in journals.names()] == ["u-1"]
    assert journals.read("u-2") == []


@pytest.mark.parametrize("cut", range(1, 60, 7))
def test_a_line_that_was_cut_off_is_left_out_and_what_follows_is_whole(journals, cut):
    journals.begin("u-1", [OPEN, *steps(1, 2)])
    path = journals.folder / "u-1.journal"
    path.write_bytes(path.read_bytes()[:-cut])
    sound = journals.read("u-1")
    assert sound == [OPEN, *steps(1, 2)][: len(sound)]
    journals.mend("u-1", sound)
    journals.add("u-1", steps(3)[0])
    assert journals.read("u-1") == [*sound, steps(3)[0]]


@pytest.mark.parametrize("place", range(0, 120, 11))
def test_a_letter_that_rotted_ends_what_is_read(journals, place):
    journals.begin("u-1", [OPEN, *steps(1, 2)])
    path = journals.folder / "u-1.journal"
    data = bytearray(path.read_bytes())
    data[place % len(data)] ^= 0x15
    path.write_bytes(bytes(data))
    sound = journals.read("u-1")
    assert sound == [OPEN, *steps(1, 2)][: len(sound)]
    assert len(sound) < 3


def test_what_nobody_decided_on_is_set_aside_and_brought_back(journals):
    journals.begin("u-1", [OPEN])
    aside = journals.set_aside("u-1", "u-1")
    assert journals.read("u-1") == []
    assert journals.read(aside) == [OPEN]
    assert journals.set_aside(aside, "u-1") == aside, "once is enough"
    journals.bring_back(aside, "u-1", {"k": "saved", "print": "x"})
    assert journals.read("u-1") == [OPEN, {"k": "saved", "print": "x"}]
    again = journals.set_aside("u-1", "u-1")
    journals.begin("u-1", [OPEN])
    journals.bring_back(again, "u-1", {"k": "saved", "print": "x"})
    assert [name for name, _ in journals.names()] == ["u-1"], "another one began: that one stays"
    assert journals.read("u-1") == [OPEN]


def test_a_name_from_elsewhere_leads_nowhere_else(journals, tmp_path):
    journals.begin("../../outside", [OPEN])
    assert [path.parent for path in tmp_path.rglob("*.journal")] == [journals.folder]


@pytest.mark.parametrize("refused", ["write", "fsync"])
def test_what_the_disk_did_not_take_is_not_there_in_part_and_what_follows_is_read(journals, monkeypatch, refused):
    journals.begin("u-1", [OPEN])
    whole, sync = (journals.folder / "u-1.journal").read_bytes(), os.fsync
    with monkeypatch.context() as broken:
        if refused == "fsync":
            broken.setattr(os, "fsync", lambda _file: (_ for _ in ()).throw(OSError(5, "I/O")))
        else:
            broken.setattr("newsdesk.archive.journals._line", lambda _record: Cut(b"00000000 half a line"))
        with pytest.raises(OSError):
            journals.add("u-1", steps(1)[0])
    assert os.fsync is sync
    assert (journals.folder / "u-1.journal").read_bytes() == whole
    journals.add("u-1", steps(2)[0])
    assert journals.read("u-1") == [OPEN, steps(2)[0]]


class Cut(bytes):
    """A line of which the disk takes less than it is long."""

    def __len__(self):
        return super().__len__() + 1


def test_the_end_is_read_without_the_rest(journals):
    journals.begin("u-1", [OPEN, *steps(*range(2_000))])
    assert journals.tail("u-1")[-1] == steps(1_999)[0]
    assert 0 < len(journals.tail("u-1")) < 100
    with (journals.folder / "u-1.journal").open("ab") as file:
        file.write(b"half")
    assert journals.tail("u-1") == [], "what is not sound is read whole"
    assert journals.tail("u-2") == []
