"""What is written down when something goes wrong, and what never is."""

import logging
import os
import signal
import string
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from newsdesk import log, trouble, words
from newsdesk.desk import articles, facts, tags
from newsdesk.domain.article import Text
from newsdesk.domain.errors import NotFound

SCREEN = trouble.Screen("6", "offscreen", 1440, 900, 1.0, 1.0, "light")
SECRETS = st.text(string.ascii_letters + "ابتثجحخدذرزسشصضطظعغفقكلمنهوي", min_size=5, max_size=12).map(
    lambda s: f"qx{s}"
)


@pytest.fixture(autouse=True)
def _english():
    words.use("en")
    yield
    words.use("en")


@pytest.fixture
def logs(tmp_path):
    """A log that is written into a folder, and not afterwards."""
    root, before = logging.getLogger(), (sys.excepthook, threading.excepthook)
    level, there = root.level, list(root.handlers)
    log.start(tmp_path / "logs")
    yield tmp_path / "logs"
    log.end()
    for handler in set(root.handlers) - set(there):
        root.removeHandler(handler)
        handler.close()
    root.setLevel(level)
    sys.excepthook, threading.excepthook = before


def written(logs):
    return "".join(path.read_text(encoding="utf-8") for path in logs.glob("newsdesk.log*"))


def crashing(folder, script):
    """A newsdesk that runs `script`; gives how it ended."""
    begin = f"import os, signal\nfrom pathlib import Path\nfrom newsdesk import log\nlog.start(Path({str(folder)!r}))"
    code = f"{begin}\n{script}"
    return subprocess.run([sys.executable, "-c", code], capture_output=True, check=False).returncode


@pytest.mark.skipif(sys.platform == "win32", reason="signals")
def test_a_hard_crash_leaves_a_trace_that_the_next_start_finds_once(tmp_path, logs):
    assert (
        crashing(logs, "def broken_part():\n    os.kill(os.getpid(), signal.SIGSEGV)\nbroken_part()") == -signal.SIGSEGV
    )
    assert log.crash(logs) is None  # this run began before that one
    assert crashing(logs, "log.end()") == 0  # the next start gathers what was left
    left = log.crash(logs)
    assert left is not None
    text = log.crash_text(left)
    assert "Segmentation fault" in text
    assert "broken_part" in text
    assert str(tmp_path) not in text
    assert str(Path.home()) not in text
    log.crash_seen(left)
    assert log.crash(logs) is None
    assert log.last_crash(logs) == left  # but a report still tells of it


@pytest.mark.skipif(sys.platform == "win32", reason="signals")
def test_a_run_that_was_killed_or_goes_on_is_no_crash(logs):
    assert crashing(logs, "os.kill(os.getpid(), signal.SIGKILL)") == -signal.SIGKILL
    crashing(logs, "log.end()")
    assert log.crash(logs) is None
    assert [path.name for path in logs.glob("run-*.trace")] == [f"run-{os.getpid()}.trace"]


@pytest.mark.skipif(sys.platform == "win32", reason="signals")
def test_of_many_crashes_the_last_few_are_kept(logs):
    for number in range(log.TRACES + 3):
        (logs / f"crash-10{number}-1.txt").write_text("Fatal Python error: Aborted\n")
    crashing(logs, "log.end()")
    assert len(list(logs.glob("crash-*.txt"))) == log.TRACES
    assert log.last_crash(logs).name == f"crash-10{log.TRACES + 2}-1.txt"


def test_the_log_turns(logs, monkeypatch):
    handler = next(one for one in logging.getLogger().handlers if isinstance(one.formatter, log.Plain))
    handler.maxBytes = 2000
    for number in range(400):
        logging.getLogger("newsdesk.test").warning("a line: %d", number)
    kept = sorted(path.name for path in logs.glob("newsdesk.log*"))
    assert kept == ["newsdesk.log", *(f"newsdesk.log.{number}" for number in range(1, log.COUNT + 1))]


def test_a_line_tells_where_and_what_but_not_of_whom(logs):
    ours, theirs = logging.getLogger("newsdesk.somewhere"), logging.getLogger("some.library")
    try:
        try:
            raise OSError(28, "no space", "/home/salma/الأخبار.docx")
        except OSError as error:
            raise ValueError("headline: اجتماع سري") from error
    except ValueError as error:
        ours.error("it failed at %s: %s, %d times", "/home/salma/x", error, 3, exc_info=error)
    ours.warning("not there: %s", NotFound(id="اجتماع"))
    theirs.warning("bad page http://example.org/salma %s", "اجتماع")
    text = written(logs)
    assert "it failed at [...]: ValueError, 3 times" in text
    assert "! OSError (28)" in text
    assert "test_trouble.py" in text
    assert "NotFound (not-found)" in text
    assert "some.library | test_trouble:" in text
    for secret in ("salma", "اجتماع", "no space", "example.org"):
        assert secret not in text
    assert [line for line in text.splitlines() if line not in log.last_lines(logs)] == []


def test_lines_that_another_version_wrote_in_another_way_are_left_out(logs):
    (logs / "newsdesk.log").write_text(
        "2026-01-01 10:00:00,000 ERROR newsdesk.ui: a job failed: اجتماع\nKeyError: 'salma'\nsalma\n"
        '  File "/home/salma/x.py", line 3, in f\n2026-01-01 10:00:00,000 ERROR newsdesk.ui | a job failed\n'
    )
    assert log.last_lines(logs) == ["2026-01-01 10:00:00,000 ERROR newsdesk.ui | a job failed"]


def test_errors_that_nobody_took_are_written_down_and_told(logs, capsys):
    heard = []
    deaf = log.hear(heard.append)
    error = RuntimeError("salma")
    sys.excepthook(RuntimeError, error, None)
    thread = threading.Thread(target=lambda: 1 / 0)
    thread.start()
    thread.join()
    deaf()
    deaf()
    sys.excepthook(RuntimeError, error, None)
    assert [type(one) for one in heard] == [RuntimeError, ZeroDivisionError]
    text = written(logs)
    assert "! ZeroDivisionError" in text
    assert "salma" not in text
    capsys.readouterr()


def test_a_report_has_what_somebody_needs_who_helps(desk, take, logs):
    take({"headline": "One", "body": "Text", "tags": ["a", "b"]}, {"headline": "Two", "body": "Text"})
    text = trouble.report(facts.numbers(desk), SCREEN, False, logs)
    for line in ("Articles: 2", "Tags: 2", "Without a tag: 1", "The log is empty.", "Language and theme: en, light"):
        assert line in text.splitlines()
    assert "SQLite " in text
    words.use("ar")
    assert "المقالات: 2" in trouble.report(facts.numbers(desk), SCREEN, False, logs)


def test_a_damaged_archive_does_not_hold_the_report_up(desk, monkeypatch, logs):
    monkeypatch.setattr("newsdesk.desk.verifying.stats", lambda _desk: 1 / 0)
    assert facts.numbers(desk) == {}
    assert "newsdesk" in trouble.report({}, SCREEN, True, logs)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(secrets=st.lists(SECRETS, min_size=7, max_size=7, unique=True))
def test_nothing_that_somebody_wrote_gets_into_a_report(desk, logs, secrets):
    headline, body, tag, source, note, file, person = secrets
    text = Text(headline=headline, body=f"<p>{body}</p>", source=source, notes=note, url=f"https://{file}.example/")
    made, _ = articles.create(desk, text)
    tags.add(desk, [made], [tag])
    ours = logging.getLogger("newsdesk.desk.importing")
    for said in (headline, f"/home/{person}/{file}.docx", tag):
        try:
            raise OSError(2, said, said)
        except OSError as error:
            ours.error("it failed: %s: %s", said, error, exc_info=error)
        logging.getLogger("library").warning(said)
    report = trouble.report(facts.numbers(desk), SCREEN, False, logs, "")
    assert [secret for secret in secrets if secret in report] == []
    assert "it failed: [...]: FileNotFoundError (2)" in report
