"""Every reader fed with what is torn, spliced and scrambled: it finds something or says why not, and never fails."""

import gzip
import random
import time

import pytest

from newsdesk.domain.capture import Capture, Skipped
from newsdesk.domain.errors import Unreadable
from newsdesk.formats import choose, containers, table_files
from newsdesk.formats.pasted import packed
from newsdesk.formats.safe_page import safe_page
from newsdesk.text.clean import clean
from tests.formats.test_collection import DOC
from tests.formats.test_containers import tarred, zipped
from tests.formats.test_crawls import MAIL, write
from tests.formats.test_feed import ATOM, RDF, RSS
from tests.formats.test_page import FACTS, ld, picture, site
from tests.text.test_pasted import WORD

ROUNDS = 25
SOAK = 60  # seconds for each kind of file
TEXTS = {
    "page.html": site(ld(FACTS), '<table><tr><td>أ</td></tr></table><p>اقرأ أيضاً: <a href="/b">خبر</a></p>'),
    "rss.xml": RSS, "atom.xml": ATOM, "rdf.xml": RDF, "page.mht": MAIL.format(way="8bit", body=site()),
    "note.md": "---\ntitle: عنوان\ntags: [a, b]\n---\n# عنوان\n\n- نص **مهم**\n\n| أ | ب |\n|---|---|\n| ١ | ٢ |\n",
    "rows.jsonl": '{"title": "عنوان", "body": "نص", "date": "2024-05-01", "tags": ["a"]}\n' * 3,
    "rows.csv": "title,body,date\nعنوان,نص,2024-05-01\n" * 3,
    "all.json": '{"articles": [' + '{"title": "عنوان", "body": "نص", "n": 1.5},' * 6 + '{"title": "آخر"}], "x": null}',
    "docs.txt": DOC * 2, "pasted.html": packed(WORD, "2026-01-02T03:04:05Z", "https://a.example/").decode(),
    "dump.txt": "صحيفة:\n\nعنوان الصفحة\n\nنص لا يذكر شيئًا.\n\nإقرأ أيضاً\nخبر آخر\n\nطباعة شارك سياسة\n",
}  # fmt: skip
SAVED = {"page.html": site().encode(), "page_files/x.png": picture(1), "b.txt": b"x"}
PACKED = ("crawl.warc", "crawl.warc.gz", "a.zip", "a.tgz", "b.html.gz")


def sample(name, folder):
    """The bytes of a sound file of a kind."""
    path = folder / name
    if name in TEXTS:
        return TEXTS[name].encode()
    if "warc" in name:
        write(path, [("https://a.example/1", "200 OK", "text/html", site().encode())] * 2, packed=name.endswith("gz"))
    elif name == "a.zip":
        zipped(path, SAVED)
    elif name == "a.tgz":
        tarred(path, SAVED, "w:gz")
    else:
        path.write_bytes(gzip.compress(site().encode()))
    return path.read_bytes()


def scrambled(data, chance):
    """The bytes with a few things done to them that happen to files, or that somebody does to them."""
    data = bytearray(data)
    for _ in range(chance.randint(1, 6)):
        at, end = sorted(chance.randrange(len(data) + 1) for _ in range(2))
        way = chance.randrange(7)
        if way == 0:
            del data[at:]
        elif way == 1:
            del data[at : min(end, at + 200)]
        elif way == 2:
            data[at:at] = bytes(chance.randrange(256) for _ in range(chance.randint(1, 40)))
        elif way == 3 and at < len(data):
            data[at] ^= 1 << chance.randrange(8)
        elif way == 4:
            data[at:at] = data[at:end] * chance.randint(1, 3)
        elif way == 5:
            data[at:at] = chance.choice(
                (b"\x00", b"\xff\xfe", b"<", b"<![CDATA[", b"&#0;", b'"', b"\r\n\r\n", b"<a " * 300)
            )
        else:
            data[at:end] = bytes(reversed(data[at:end]))
        if not data:
            data = bytearray(b"x")
    return bytes(data[:400_000])


def devour(path, into):
    """Everything that a file may hold, read."""
    if containers.kind_of(path):
        for found in containers.members(path, into):
            if isinstance(found, Skipped):
                assert found.reason
            else:
                devour(found.path, into)
                found.path.unlink()
        return
    try:
        reader = choose(path)
        records = list(reader.split(path))
    except Unreadable:
        return
    for record in records:
        safe = safe_page(reader.name, record.data)
        assert safe is None or "<script" not in safe.markup
        for found in reader.read(record):
            assert isinstance(found, (Capture, Skipped))
            if isinstance(found, Capture):
                assert clean(found.text.body) == found.text.body
                found.text.headline.encode()  # half a letter could not be written down


def fuzz(name, folder, chance):
    path, into = folder / name, folder / "into"
    into.mkdir(exist_ok=True)
    sound = sample(name, folder)
    path.write_bytes(scrambled(sound, chance))
    devour(path, into)


@pytest.fixture(autouse=True)
def small_documents(monkeypatch):
    monkeypatch.setattr(table_files, "AT_ONCE", 200)


@pytest.mark.parametrize("name", [*TEXTS, *PACKED])
def test_no_scrambled_file_makes_a_reader_fail(tmp_path, name):
    for number in range(ROUNDS):
        fuzz(name, tmp_path, random.Random(f"{name} {number}"))


@pytest.mark.soak
@pytest.mark.parametrize("name", [*TEXTS, *PACKED])
def test_no_scrambled_file_makes_a_reader_fail_for_a_minute(tmp_path, name):
    end, number = time.monotonic() + SOAK, 0
    while time.monotonic() < end:
        number += 1
        fuzz(name, tmp_path, random.Random(f"soak {name} {number}"))
