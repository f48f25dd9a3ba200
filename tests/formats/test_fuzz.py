"""Every reader fed with what is torn, spliced and scrambled: it finds something or says why not, and never fails."""

import gzip
import io
import json
import random
import time
import zipfile

import pytest

from newsdesk.domain.capture import Capture, Skipped
from newsdesk.domain.errors import Unreadable
from newsdesk.formats import choose, containers, table_files
from newsdesk.formats.paper import READERS as PAPER
from newsdesk.formats.paper import paper
from newsdesk.formats.pasted import packed
from newsdesk.formats.safe_page import safe_page
from newsdesk.text.clean import clean
from tests.formats.office import docx, odt
from tests.formats.test_collection import DOC
from tests.formats.test_containers import tarred, zipped
from tests.formats.test_crawls import MAIL, write
from tests.formats.test_documents import AUTOMATIC, NOTE, WRITER
from tests.formats.test_documents import WORD as WORD_BODY
from tests.formats.test_feed import ATOM, RDF, RSS
from tests.formats.test_newsroom import ALONE, FIRST_NINJS, NITF_BODY, SECOND_NINJS, g2_item
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
    "item.json": json.dumps([FIRST_NINJS, SECOND_NINJS], ensure_ascii=False), "alone.nitf": ALONE,
    "message.xml": f'<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><itemSet>{g2_item()}'
    f'{g2_item(content=f"<inlineXML>{NITF_BODY}</inlineXML>")}</itemSet></newsMessage>',
    "note.rtf": "{\\rtf1\\ansi\\ansicpg1256 {\\b x}\\par \\'c7\\'e1 \\u1602?{\\pict 00ff}\\par}",
    "dump.txt": "صحيفة:\n\nعنوان الصفحة\n\nنص لا يذكر شيئًا.\n\nإقرأ أيضاً\nخبر آخر\n\nطباعة شارك سياسة\n",
}  # fmt: skip
PDF = b"""%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>endobj
4 0 obj<</Length 96>>stream
BT /F 18 Tf 20 250 Td (The harbour opens) Tj 0 -40 Td /F 11 Tf (The quay opens on Monday.) Tj ET
endstream endobj
5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj
trailer<</Root 1 0 R/Size 6>>
%%EOF"""
SAVED = {"page.html": site().encode(), "page_files/x.png": picture(1), "b.txt": b"x"}
PACKED = ("crawl.warc", "crawl.warc.gz", "a.zip", "a.tgz", "b.html.gz", "a.docx", "a.odt", "a.pdf")


def sample(name, folder):
    """The bytes of a sound file of a kind."""
    path = folder / name
    if name in TEXTS:
        return TEXTS[name].encode()
    if "warc" in name:
        write(path, [("https://a.example/1", "200 OK", "text/html", site().encode())] * 2, packed=name.endswith("gz"))
    elif name == "a.zip":
        zipped(path, SAVED)
    elif name == "a.docx":
        path.write_bytes(docx(WORD_BODY, picture=picture(1), notes=NOTE))
    elif name == "a.odt":
        path.write_bytes(odt(WRITER, AUTOMATIC, picture=picture(1)))
    elif name == "a.pdf":
        path.write_bytes(PDF)
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
        safe = paper(reader.name, record.data) if reader.name in PAPER else safe_page(reader.name, record.data)
        assert safe is None or "<script" not in safe.markup
        for found in reader.read(record):
            assert isinstance(found, (Capture, Skipped))
            if isinstance(found, Capture):
                assert clean(found.text.body) == found.text.body
                found.text.headline.encode()  # half a letter could not be written down


def scrambled_inside(data, chance):
    """A packed document with one of its parts scrambled."""
    made = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as packed, zipfile.ZipFile(made, "w") as out:
        hit = chance.choice(packed.namelist())
        for part in packed.namelist():
            out.writestr(part, scrambled(packed.read(part), chance) if part == hit else packed.read(part))
    return made.getvalue()


def fuzz(name, folder, chance):
    path, into = folder / name, folder / "into"
    into.mkdir(exist_ok=True)
    sound = sample(name, folder)
    inside = name in ("a.docx", "a.odt") and chance.random() < 0.8
    path.write_bytes(scrambled_inside(sound, chance) if inside else scrambled(sound, chance))
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
