"""Notes among the temporary files: what a killed program left is cleared, what a running one needs is not."""

import os
import subprocess
import sys
import tempfile

import pytest

from newsdesk.desk import scratch as rooms
from newsdesk.desk.scratch import PREFIX, scratch, sweep

HOLD = """
import sys
from newsdesk.desk.scratch import scratch
with scratch() as folder:
    (folder / "notes").write_bytes(bytes(1000))
    print(folder, flush=True)
    sys.stdin.read()
"""


@pytest.fixture
def temporary(tmp_path, monkeypatch):
    folder = tmp_path / "temporary"
    folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    return folder


@pytest.fixture
def other(temporary):
    """Another program that has notes there."""
    running = subprocess.Popen(
        [sys.executable, "-c", HOLD], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
        env={**os.environ, "TMPDIR": str(temporary), "TEMP": str(temporary), "TMP": str(temporary)},
    )  # fmt: skip
    assert running.stdout.readline().startswith(str(temporary))
    yield running
    running.kill()
    running.communicate()


def folders(temporary):
    return [path for path in temporary.iterdir() if path.is_dir()]


def test_notes_are_gone_at_the_end_however_it_comes(temporary):
    with scratch() as folder:
        (folder / "notes").write_text("some")
        assert folder.parent == temporary
    with pytest.raises(ValueError, match="broken"), scratch() as folder:
        raise ValueError("broken")
    assert list(temporary.iterdir()) == []


def test_what_a_killed_program_left_is_cleared_by_the_next_notes(temporary, other):
    (left,) = folders(temporary)
    with scratch() as folder:
        assert left in folders(temporary) and (left / "notes").exists(), "it is running still"
    other.kill()
    other.wait()
    with scratch() as folder:
        assert folders(temporary) == [folder]
    assert list(temporary.iterdir()) == []


def test_what_could_not_be_cleared_keeps_its_lock_for_the_next(temporary, monkeypatch):
    with monkeypatch.context() as held:
        held.setattr(rooms.shutil, "rmtree", lambda *_args, **_options: None)  # another program reads in it
        with scratch() as left:
            (left / "notes").write_text("some")
    assert left.exists()
    sweep()
    assert list(temporary.iterdir()) == []


def test_opening_an_archive_clears_it_too(temporary, other, open_desk):
    desk = open_desk()
    assert folders(temporary), "it is running still"
    desk.close()
    other.kill()
    other.wait()
    open_desk()
    assert folders(temporary) == []


@pytest.mark.skipif(sys.platform == "win32", reason="links need a right of their own there")
def test_what_is_running_here_and_what_others_left_stays(temporary):
    strange, linked = temporary / f"{PREFIX}strange", temporary / f"{PREFIX}linked"
    strange.mkdir()  # without a lock: nobody knows
    kept = temporary / "kept"
    kept.mkdir()
    (kept / "file").write_text("x")
    linked.symlink_to(kept, target_is_directory=True)
    rooms._beside(linked).touch()
    with scratch() as folder:
        sweep()
        assert folder.is_dir()
    assert strange.is_dir() and (kept / "file").exists() and linked.is_symlink()


def test_a_look_at_a_whole_archive_that_broke_off_leaves_nothing(temporary, desk, take, monkeypatch):
    from newsdesk.desk import twins

    monkeypatch.setattr(twins, "MANY", 3)
    take(desk, [{"id": str(n), "title": f"عنوان {n}", "body": f"نص عن المياه {n}"} for n in range(8)])
    seen = []

    def broken(_desk, folder, *_rest):
        seen.append(folder.parent)
        (folder / "notes").write_text("x")
        raise RuntimeError("stopped")

    monkeypatch.setattr(twins, "meetings", broken)
    with pytest.raises(RuntimeError):
        twins.look_again(desk)
    assert seen == [temporary] and list(temporary.iterdir()) == []
