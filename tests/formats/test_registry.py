import pytest

from newsdesk.domain.errors import Unreadable
from newsdesk.formats import choose


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "empty"),
        (b" \n\t ", "empty"),
        (b"%PDF-1.7 x", "not-text"),
        (b"PK\x03\x04xx", "not-text"),
        (b"\x00\x01\x02abc", "not-text"),
        (b"<!DOCTYPE html><html>", "web-page"),
        (b"\xef\xbb\xbf <HTML>", "web-page"),
        (b"<?xml version='1.0'?><rss>", "web-page"),
        pytest.param(
            b"<!-- c --><html><body>x",
            "web-page",
        ),
    ],
)
def test_a_file_that_no_reader_reads_is_refused_with_its_reason(tmp_path, data, reason):
    path = tmp_path / "x.txt"
    path.write_bytes(data)
    with pytest.raises(Unreadable) as raised:
        choose(path)
    assert raised.value.facts == {"path": str(path), "reason": reason}


def test_a_file_that_is_not_there_is_said_to_be_missing(tmp_path):
    with pytest.raises(Unreadable) as raised:
        choose(tmp_path / "none.txt")
    assert raised.value.facts["reason"] == "missing"


def test_a_folder_is_refused(tmp_path):
    with pytest.raises(Unreadable):
        choose(tmp_path)


@pytest.mark.parametrize(
    ("name", "data", "reader"),
    [
        ("a.txt", "خبر\nنص", "dump"),
        ("a", "title,body\nA,B\n", "csv"),
        ("a.csv", "x\n1\n", "csv"),
        ("a.txt", '{"title":"a"}\n{"title":"b"}\n', "jsonl"),
        ("a.jsonl", "broken\n", "jsonl"),
        ("a.json", '[\n {"title": "a"}\n]', "jsonl"),
        ("a.txt", "عنوان، ثم نص\nوزير", "dump"),
        ("a.txt", "[صورة] خبر", "dump"),
    ],
)
def test_the_content_chooses_the_reader(tmp_path, name, data, reader):
    path = tmp_path / name
    path.write_text(data, encoding="utf-8")
    assert choose(path).name == reader


def test_utf_16_without_a_mark_is_a_text(tmp_path):
    path = tmp_path / "x.txt"
    path.write_bytes("قال وزير الخارجية إن المفاوضات مستمرة".encode("utf-16-le"))
    assert choose(path).name == "dump"
