import pytest

from newsdesk.domain.errors import Unreadable
from newsdesk.formats import choose


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "empty"),
        (b" \n\t ", "empty"),
        (b"PK\x03\x04xx", "not-text"),
        (b"\x00\x01\x02abc", "not-text"),
        (b"<?xml version='1.0'?><catalogue>", "markup"),
        (b"<!DOCTYPE score SYSTEM 'score.dtd'><score>", "markup"),
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


PAGE = "<html><body><p>نص</p>"
MAIL = "From: <Saved by a browser>\nMIME-Version: 1.0\nContent-Type: multipart/related; boundary=x\n\n--x"


@pytest.mark.parametrize(
    ("name", "text", "reader"),
    [
        ("a.txt", "<!DOCTYPE html><html>", "page"),
        ("a", "\ufeff <HTML>", "page"),
        ("a.txt", f"<!-- a note -->\n{PAGE}", "page"),
        ("a.html", "<p>نص</p>", "page"),
        ("a.xhtml", f"<?xml version='1.0' encoding='utf-8'?>{PAGE}", "page"),
        ("a.html", "<?xml version='1.0'?><!-- n --><rss version='2.0'>", "feed"),
        ("a.xml", "<feed xmlns='http://www.w3.org/2005/Atom'>", "feed"),
        ("a.xml", "<rdf:RDF>", "feed"),
        ("a.xml", "<!DOCTYPE rss [<!ENTITY x 'y'>]><rss>", "feed"),
        ("a.opml", "<opml version='2.0'>", "feed"),
        ("a.json", '{"version": "https://jsonfeed.org/version/1.1", "items": []}', "feed"),
        ("a.json", '{"title": "a", "body": "b"}', "jsonl"),
        ("a.mht", MAIL, "mhtml"),
        ("a", MAIL, "mhtml"),
        ("a.warc", "WARC/1.0\r\n", "warc"),
        ("a.md", "# عنوان\n\nنص", "markdown"),
        ("a.txt", "---\ntitle: عنوان\n---\nنص", "markdown"),
        ("a.csv", "title,body\na,b\n", "csv"),
        ("a.txt", "عنوان\n\nنص طويل", "dump"),
    ],
)
def test_the_reader_is_found_by_looking_inside(tmp_path, name, text, reader):
    path = tmp_path / name
    path.write_text(text, encoding="utf-8")
    assert choose(path).name == reader
