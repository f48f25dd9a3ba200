"""Files of any size are cut in bounded memory, and what is too large is told in a line."""

import json
import subprocess
import sys

import pytest

from newsdesk.domain.capture import Skipped
from newsdesk.domain.errors import Unreadable
from newsdesk.formats import choose, table_files
from newsdesk.formats.decode import encoding_of


def rows_of(path):
    reader = choose(path)
    return [found for record in reader.split(path) for found in reader.read(record)]


def test_a_row_that_is_too_long_is_told_and_the_others_go_in(tmp_path, monkeypatch):
    monkeypatch.setattr(table_files, "MOST_ROW", 1000)
    path = tmp_path / "rows.jsonl"
    rows = [{"title": "أول", "body": "نص"}, {"title": "طويل", "body": "كلمة " * 900}, {"title": "آخر", "body": "نص"}]
    path.write_text("".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows), encoding="utf-8")
    first, long, last = rows_of(path)
    assert isinstance(long, Skipped) and (long.place, long.reason) == ("row 2", "too-large")
    assert (first.text.headline, last.text.headline, last.place) == ("أول", "آخر", "row 3")


@pytest.mark.parametrize("holder", ["", "articles", "data"])
def test_a_large_document_is_read_row_by_row(tmp_path, monkeypatch, holder):
    monkeypatch.setattr(table_files, "AT_ONCE", 100)
    rows = [{"title": f"عنوان {n}", "body": "نص", "words": 1.5} for n in range(20)]
    path = tmp_path / "all.json"
    path.write_text(
        json.dumps({holder: rows, "x": 1} if holder else rows, ensure_ascii=False, indent=1), encoding="utf-8"
    )
    found = rows_of(path)
    assert [one.text.headline for one in found] == [f"عنوان {n}" for n in range(20)]
    assert found[7].place == "row 8"


def test_a_large_document_that_is_torn_gives_what_stands_before_the_tear(tmp_path, monkeypatch):
    monkeypatch.setattr(table_files, "AT_ONCE", 100)
    path = tmp_path / "all.json"
    path.write_text(json.dumps([{"title": f"t{n}", "body": "x"} for n in range(20)])[:-200], encoding="utf-8")
    reader = choose(path)
    taken = []
    with pytest.raises(Unreadable):
        for record in reader.split(path):
            taken.append(record.place)
    assert len(taken) > 5


def test_a_table_with_a_quote_that_is_never_closed_ends_in_a_line(tmp_path, monkeypatch):
    monkeypatch.setattr(table_files, "MOST_ROW", 5000)
    path = tmp_path / "rows.csv"
    path.write_text('title,body\nأول,نص\nثان,"لا يُغلق\n' + "سطر بعد سطر\n" * 2000, encoding="utf-8")
    reader = choose(path)
    taken = []
    with pytest.raises(Unreadable) as told:
        taken.extend(reader.split(path))
    assert len(taken) == 1 and told.value.facts["reason"] == "too-large"


@pytest.mark.parametrize("encoding", ["utf-8", "cp1256", "utf-16", "utf-8-sig"])
def test_the_encoding_of_a_large_table_is_found_wherever_it_shows(tmp_path, monkeypatch, encoding):
    monkeypatch.setattr("newsdesk.formats.decode._PIECE", 64)
    path = tmp_path / "rows.csv"
    lines = ["title,body"] + ["plain,text"] * 20 + ["عنوان المرفأ الجديد في المدينة,نص الخبر كما كتبته الصحيفة"]
    path.write_bytes("\r\n".join(lines).encode(encoding))
    assert rows_of(path)[-1].text.headline == "عنوان المرفأ الجديد في المدينة"
    assert encoding_of(path)


def test_a_large_document_that_is_one_endless_string_is_told(tmp_path, monkeypatch):
    monkeypatch.setattr(table_files, "AT_ONCE", 100)
    monkeypatch.setattr(table_files, "MOST_ROW", 3000)
    monkeypatch.setattr(table_files, "_PIECE", 500)
    path = tmp_path / "all.json"
    path.write_text(json.dumps({"articles": [{"title": "a", "body": "x" * 9000}]}), encoding="utf-8")
    with pytest.raises(Unreadable) as told:
        rows_of(path)
    assert told.value.facts["reason"] == "too-large"


def test_a_large_document_may_hold_what_python_writes(tmp_path, monkeypatch):
    monkeypatch.setattr(table_files, "AT_ONCE", 100)
    monkeypatch.setattr(table_files, "_PIECE", 7)
    rows = [{"title": f"عنوان {n}", "body": "نص", "n": 10**30, "x": float("nan"), "y": -1.5e-7} for n in range(9)]
    path = tmp_path / "all.json"
    path.write_text("\ufeff" + json.dumps({"meta": {"a": [1, "]"]}, "count": 9, "rows": rows}), encoding="utf-8")
    assert [one.text.headline for one in rows_of(path)] == [f"عنوان {n}" for n in range(9)]


def test_a_row_of_a_table_is_not_longer_than_a_row_may_be(tmp_path, monkeypatch):
    monkeypatch.setattr(table_files, "MOST_ROW", 1000)
    path = tmp_path / "rows.csv"
    path.write_text("title,body\nأول,نص\n" + 'ثان,"سطر\nسطر\nسطر"\n' * 200 + '"' + "سطر\n" * 900, encoding="utf-8")
    reader = choose(path)
    taken = []
    with pytest.raises(Unreadable):
        taken.extend(reader.split(path))
    assert len(taken) == 201, "short rows of several lines are rows like others"


def test_a_few_torn_letters_are_no_other_encoding(tmp_path, monkeypatch):
    monkeypatch.setattr("newsdesk.formats.decode._PIECE", 500)
    path = tmp_path / "rows.csv"
    line = "عنوان المرفأ الجديد في المدينة,نص الخبر كما كتبته الصحيفة\n".encode()
    path.write_bytes(b"title,body\n" + line * 40 + b"plain,it\x92s text\n" * 30 + line * 40)
    assert encoding_of(path) == "utf-8"


WATCHED = """
import resource, sys
from pathlib import Path
from newsdesk.domain.errors import Unreadable
from newsdesk.formats import choose
path = Path(sys.argv[1])
count, ended = 0, "whole"
try:
    for _ in choose(path).split(path):
        count += 1
except Unreadable as error:
    ended = error.facts["reason"]
print(count, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024, ended)
"""
BODY = "كلمة من نص طويل. " * 400
LARGE = {  # (beginning, what comes again and again, end, how it ends)
    "rows.jsonl": ("", json.dumps({"title": "عنوان", "body": BODY}) + "\n", "", "whole"),
    "rows.csv": ("title,body\n", f'عنوان,"{BODY}"\n', "", "whole"),
    "all.json": ("[", json.dumps({"title": "عنوان", "body": BODY}) + ",\n", "{}]", "whole"),
    "string.json": ('{"articles": [{"a": "', "x" * 20_000, '"}]}', "too-large"),
    "text.txt": ("عنوان\n\n", BODY, "", "too-large"),
    "page.html": ("<html><body>", f"<p>{BODY}</p>", "</body></html>", "too-large"),
    "docs.txt": ("", f"<DOC>\n<TITLE>عنوان</TITLE>\n<TEXT>\n{BODY}\n</TEXT>\n</DOC>\n", "", "whole"),
}


@pytest.mark.soak
@pytest.mark.parametrize("name", LARGE)
def test_two_gigabytes_are_cut_in_little_memory(tmp_path, name):
    begin, again, end, ended = LARGE[name]
    path = tmp_path / name
    block = again.encode() * 200
    with path.open("wb") as file:
        file.write(begin.encode())
        for _ in range(2_000_000_000 // len(block) + 1):
            file.write(block)
        file.write(end.encode())
    try:
        done = subprocess.run(
            [sys.executable, "-c", WATCHED, str(path)], capture_output=True, text=True, check=False, timeout=300
        )
    finally:
        path.unlink()
    count, memory, told = done.stdout.split()
    assert told == ended and int(memory) < 400, done.stdout
    assert ended != "whole" or int(count) > 50_000, done.stdout
