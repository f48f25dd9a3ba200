"""Tables, newsroom formats and watched folders from the command line: the real program."""

import json
import signal
import subprocess
import time

import pytest

from tests.e2e.test_cli import PROGRAM, one, run  # noqa: F401

TABLE = "nr;kop;tekst;dag\n1;خبر أول;نص أول;2024-05-01\n2;خبر ثان;نص ثان;قريبا\n"
COLUMNS = [f"--column={pair}" for pair in ("nr=external_id", "kop=headline", "tekst=body", "dag=published")]


def test_a_table_is_checked_and_goes_in_as_its_columns_are_said(run, tmp_path):  # noqa: F811
    path = tmp_path / "a.csv"
    path.write_text(TABLE, encoding="utf-8")
    told = one(run("import", path, *COLUMNS, "--check", "--json"), 1)
    assert (told["rows"], told["new"], told["kinds"]) == (2, 2, {"bad-date": 1})
    assert told["problems"] == [{"place": "row 3", "column": "dag", "kind": "bad-date", "value": "قريبا"}]
    assert one(run("stats", "--json"))["articles"] == 0
    assert one(run("import", path, *COLUMNS, "--source", "صحيفة الساحل", "--json"))["added"] == 2
    [found] = one(run("search", "أول", "--json"))["articles"]
    assert (found["external_id"], found["source"]) == ("1", "صحيفة الساحل")


def test_what_is_said_wrongly_of_columns_is_told(run, tmp_path):  # noqa: F811
    path = tmp_path / "a.csv"
    path.write_text(TABLE, encoding="utf-8")
    for wrong, named in (
        ("--column=x=headline", "kop"),
        ("--column=kop=nonsense", "nonsense"),
        ("--sheet=x", ""),
        ("--column=kop", "NAME=FIELD"),
    ):
        code, _, err = run("import", path, wrong)
        assert code == 2 and named in err
    code, _, err = run("import", path, "--column=kop=headline", "--column=tekst=العنوان")
    assert code == 2 and "kop" in err and "tekst" in err, "two columns for one headline"
    code, _, err = run("import", tmp_path / "absent.csv", "--check")
    assert code == 1 and "there is no such file" in err
    page = tmp_path / "p.txt"
    page.write_text("خبر\nنص")
    assert run("import", page, "--source", "x")[0] == 2


def test_newsroom_formats_go_out_and_come_back(run, tmp_path):  # noqa: F811
    path = tmp_path / "a.jsonl"
    path.write_text('{"id": "1", "title": "خبر أول", "text": "نص", "source": "س"}\n{"title": "ثان", "text": "نص"}\n')
    run("import", path)
    for name in ("a.ninjs.json", "a.newsml.xml", "a.nitf.xml"):
        done = one(run("export", "", "--out", tmp_path / name, "--json"))
        assert done["exported"] == 2
        found = one(run("import", done["path"], "--json", archive=tmp_path / f"{name}.newsdesk"))
        assert (found["added"], found["failed"]) == (2, 0)
    assert (tmp_path / "a.ninjs.zip").is_file() and (tmp_path / "a.newsml.xml").is_file()


@pytest.mark.soak
def test_a_watched_folder_brings_what_is_new_until_it_is_stopped(run, tmp_path):  # noqa: F811
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "a.jsonl").write_text('{"title": "خبر أول", "text": "نص"}\n', encoding="utf-8")
    told = one(run("watch", "--add", folder, "--json"))
    assert told == {"folders": [{"path": str(folder), "enabled": True, "there": True, "files": 0}], "failures": []}
    assert one(run("watch", "--once", "--json"))["added"] == 1
    assert one(run("watch", "--once", "--json"))["added"] == 0
    command = [*PROGRAM, "--archive", str(tmp_path / "A.newsdesk"), "watch", "--json"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, encoding="utf-8") as program:
        (folder / "bad.bin").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(90))
        for line in program.stderr:
            if "1" in line:
                break
        time.sleep(0.5)
        program.send_signal(signal.SIGINT)
        out, _ = program.communicate(timeout=60)
    assert json.loads(out)["failed"] == 1
    assert one(run("watch", "--list", "--json"))["failures"][0]["reason"] == "not-text"
    assert one(run("watch", "--remove", folder, "--json"))["folders"] == []
    code, _, err = run("watch", "--add", tmp_path / "none")
    assert code == 1 and "none" in err


def test_what_was_said_of_columns_is_remembered_for_the_next_table(run, tmp_path):  # noqa: F811
    path, later = tmp_path / "a.csv", tmp_path / "b.csv"
    path.write_text(TABLE, encoding="utf-8")
    later.write_text(TABLE.replace("أول", "ثالث").replace("1;", "8;"), encoding="utf-8")
    run("import", path, *COLUMNS, "--source", "صحيفة الساحل")
    assert one(run("import", later, "--json"))["failed"] == 0
    assert one(run("search", "ثالث", "--json"))["articles"][0]["source"] == "صحيفة الساحل"


@pytest.mark.soak
def test_what_a_person_would_want_to_know_of_watched_folders_is_told(run, tmp_path):  # noqa: F811
    code, _, err = run("watch", "--once")
    assert code == 0 and "No folder is watched" in err
    folder = tmp_path / "in"
    folder.mkdir()
    run("watch", "--add", folder)
    folder.rmdir()
    assert "not to be found" in run("watch", "--once")[2]
    assert "not to be found" in run("watch", "--list")[1]
    assert run("watch", "--remove", tmp_path / "typo")[0] == 2
