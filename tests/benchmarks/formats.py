"""Measures what each kind of file costs to take in, beside the library that only parses it, in the same run.

    python -m tests.benchmarks.formats --articles 1000

For each kind: articles and megabytes a second, how often the same files are parsed in that time by the library alone
(one process, nothing kept), and the most memory that the importing process and a worker of it held. Every kind is
imported by a process of its own into an archive of its own, durable and searchable at the end.
"""

from __future__ import annotations

import argparse
import base64
import csv
import gzip
import html
import json
import random
import re
import resource
import subprocess
import sys
import tempfile
import time
import zipfile
from pathlib import Path

from tests.benchmarks.corpus import Words

MENU = "".join(f'<li><a href="/s/{n}">قسم {n} من الموقع وما فيه</a></li>' for n in range(40))
SCRIPT = "<script>" + "var a=[1,2,3];function f(x){return x*2}" * 150 + "</script>"


class Story:
    """An article to be written in every kind of file."""

    def __init__(self, words: Words, number: int) -> None:
        self.number = number
        self.title = words.title(number)
        self.paragraphs = words.paragraphs() + words.paragraphs()
        self.day = f"{2010 + number % 15}-{1 + number % 12:02}-{1 + number % 28:02}"
        self.url = f"https://paper{number % 40}.example/news/{number}"
        self.source = f"صحيفة {number % 40}"

    def page(self, image: bytes = b"") -> str:
        """As a newspaper's site writes it, some thirty kilobytes."""
        facts = {
            "@type": "NewsArticle", "headline": self.title, "datePublished": f"{self.day}T08:00:00+03:00",
            "publisher": {"@type": "Organization", "name": self.source}, "author": {"name": "مراسل الصحيفة"},
        }  # fmt: skip
        text = "".join(f"<p>{html.escape(one)}</p>" for one in self.paragraphs)
        if image:
            text += f'<img alt="صورة" src="data:image/png;base64,{base64.b64encode(image).decode()}">'
        return (
            f'<!doctype html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>{self.title} | موقع</title>'
            f'<link rel="canonical" href="{self.url}"><meta property="og:title" content="{html.escape(self.title)}">'
            f'<script type="application/ld+json">{json.dumps(facts, ensure_ascii=False)}</script>{SCRIPT}</head>'
            f"<body><nav><ul>{MENU}</ul></nav><main><article><h1>{self.title}</h1>{text}</article></main>"
            f"<aside><h2>الأكثر قراءة</h2><ul>{MENU}</ul></aside>{SCRIPT}<footer>جميع الحقوق محفوظة</footer>"
            "</body></html>"
        )

    def row(self) -> dict[str, str]:
        return {"id": str(self.number), "title": self.title, "body": "\n".join(self.paragraphs), "date": self.day,
                "source": self.source, "url": self.url}  # fmt: skip

    def item(self) -> str:
        text = html.escape("".join(f"<p>{one}</p>" for one in self.paragraphs))
        return (
            f"<item><title>{html.escape(self.title)}</title><link>{self.url}</link><guid>{self.url}</guid>"
            f"<pubDate>Mon, 06 Sep 2021 16:45:00 +0000</pubDate><description>{text}</description></item>"
        )


def picture() -> bytes:
    """Bytes that begin as a picture and do not pack."""
    return b"\x89PNG\r\n\x1a\n" + random.Random(3).randbytes(60_000)


def write(kind: str, stories: list[Story], folder: Path) -> None:
    """Writes stories as files of a kind."""
    pages = {"pages", "single-file", "mhtml", "zip"}
    if kind in pages:
        image = picture() if kind == "single-file" else b""
        made = {f"{story.number:06}.html": story.page(image).encode() for story in stories}
        if kind == "zip":
            with zipfile.ZipFile(folder / "pages.zip", "w", zipfile.ZIP_DEFLATED) as packed:
                for name, data in made.items():
                    packed.writestr(name, data)
            return
        for (name, data), story in zip(made.items(), stories, strict=True):
            if kind == "mhtml":
                head = (
                    f"Snapshot-Content-Location: {story.url}\nMIME-Version: 1.0\nContent-Type: multipart/related; "
                    f'type="text/html"; boundary="----b"\n\n------b\nContent-Type: text/html\n'
                    f"Content-Transfer-Encoding: base64\nContent-Location: {story.url}\n\n"
                )
                data = head.encode() + base64.encodebytes(data) + b"\n------b--\n"
                name = name.replace(".html", ".mht")
            (folder / name).write_bytes(data)
    elif kind == "rows":
        lines = (json.dumps(story.row(), ensure_ascii=False) + "\n" for story in stories)
        (folder / "rows.jsonl").write_text("".join(lines), encoding="utf-8")
    elif kind == "csv":
        with (folder / "rows.csv").open("w", encoding="utf-8", newline="") as file:
            out = csv.DictWriter(file, list(stories[0].row()))
            out.writeheader()
            out.writerows(story.row() for story in stories)
    elif kind == "feeds":
        for start in range(0, len(stories), 30):
            items = "".join(story.item() for story in stories[start : start + 30])
            feed = f'<?xml version="1.0"?><rss version="2.0"><channel><title>خلاصة</title>{items}</channel></rss>'
            (folder / f"feed-{start:06}.xml").write_text(feed, encoding="utf-8")
    elif kind in ("docx", "odt"):
        make = {"docx": _docx, "odt": _odt}[kind]
        for story in stories:
            (folder / f"{story.number:06}.{kind}").write_bytes(make(story))
    elif kind == "rtf":
        for story in stories:
            words = r"\par ".join([story.title, *story.paragraphs])
            told = "".join(one if ord(one) < 128 else f"\\u{ord(one)}?" for one in words)
            (folder / f"{story.number:06}.rtf").write_text(
                f"{{\\rtf1\\ansi\\ansicpg1256 {told}\\par}}", encoding="ascii"
            )
    elif kind == "pdf":
        _pdfs(stories, folder)
    elif kind == "workbook":
        import openpyxl

        book = openpyxl.Workbook(write_only=True)
        sheet = book.create_sheet("rows")
        sheet.append(list(stories[0].row()))
        for story in stories:
            sheet.append(list(story.row().values()))
        book.save(folder / "rows.xlsx")
    elif kind in ("ninjs", "newsml", "nitf"):
        _newsroom(kind, stories, folder)
    elif kind == "warc":
        with (folder / "crawl.warc.gz").open("wb") as out:
            for story in stories:
                answer = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + story.page().encode()
                head = (
                    f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: {story.url}\r\nWARC-Date: "
                    f"2025-06-13T16:36:57Z\r\nWARC-Record-ID: <urn:uuid:{story.number}>\r\nContent-Type: "
                    f"application/http; msgtype=response\r\nContent-Length: {len(answer)}\r\n\r\n"
                )
                out.write(gzip.compress(head.encode() + answer + b"\r\n\r\n", 4))
    else:
        for story in stories:
            body = "\n\n".join(story.paragraphs)
            ending, head = (".md", "# ") if kind == "markdown" else (".txt", "")
            (folder / f"{story.number:06}{ending}").write_text(f"{head}{story.title}\n\n{body}\n", encoding="utf-8")


def _docx(story: Story) -> bytes:
    from tests.formats.office import docx, para

    body = para(story.title, style="T", bidi=True)
    return docx(body + "".join(para(html.escape(one), bidi=True) for one in story.paragraphs))


def _odt(story: Story) -> bytes:
    from tests.formats.office import odt

    text = "".join(f'<text:p text:style-name="Right">{html.escape(one)}</text:p>' for one in story.paragraphs)
    return odt(f'<text:p text:style-name="Title">{html.escape(story.title)}</text:p>{text}')


def _pdfs(stories: list[Story], folder: Path) -> None:
    """Set by Qt, a page or two each."""
    from PySide6.QtCore import QSizeF
    from PySide6.QtGui import QFont, QGuiApplication, QPageSize, QPdfWriter, QTextDocument

    application = QGuiApplication.instance() or QGuiApplication(["bench", "-platform", "offscreen"])
    for story in stories:
        writer = QPdfWriter(str(folder / f"{story.number:06}.pdf"))
        writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
        writer.setResolution(150)
        document = QTextDocument()
        document.setDefaultFont(QFont("Noto Naskh Arabic", 11))
        text = "".join(f'<p dir="rtl">{html.escape(one)}</p>' for one in story.paragraphs)
        document.setHtml(f'<h1 dir="rtl">{html.escape(story.title)}</h1>{text}')
        document.documentLayout().setPaintDevice(writer)
        document.setPageSize(QSizeF(writer.width(), writer.height()))
        document.print_(writer)
    del application


def _newsroom(kind: str, stories: list[Story], folder: Path) -> None:
    """As newsdesk writes them: a file each, of NewsML one message."""
    from newsdesk.domain.article import Article, Status, Text
    from newsdesk.domain.dates import PartialDate
    from newsdesk.formats import Frame, writer_named
    from newsdesk.text.body import from_paragraphs

    def article(story: Story) -> Article:
        text = Text(
            headline=story.title, body=from_paragraphs(story.paragraphs), language="ar", source=story.source,
            url=story.url, published=PartialDate(f"{story.day}T08:00+03:00"),
        )  # fmt: skip
        moment = "2025-01-01T00:00:00Z"
        return Article(
            story.number, f"u{story.number}", f"urn:newsml:bench.example:{story.number}", text, Status.INBOX, None,
            moment, moment, 100, 1, None,
        )  # fmt: skip

    writer = writer_named(kind)
    assert writer is not None
    frame = Frame({}, "bench")
    made = map(article, stories)
    if kind == "newsml":
        (folder / "message.xml").write_text("".join(writer.write(made, frame)), encoding="utf-8")
        return
    for one in made:
        name = f"{one.id:06}{writer.suffixes[0]}"
        (folder / name).write_text("".join(writer.write(iter([one]), frame)), encoding="utf-8")


KINDS = (
    "rows", "csv", "workbook", "text", "markdown", "feeds", "pages", "single-file", "mhtml", "warc", "zip", "docx",
    "odt", "rtf", "pdf", "ninjs", "newsml", "nitf",
)  # fmt: skip


def parse(kind: str, folder: Path) -> None:
    """What the named library makes of the same files, and nothing more: the reference."""
    files = sorted(folder.iterdir())
    if kind == "rows":
        for line in files[0].open(encoding="utf-8"):
            json.loads(line)
    elif kind == "csv":
        with files[0].open(encoding="utf-8", newline="") as file:
            for _ in csv.DictReader(file):
                pass
    elif kind == "feeds":
        import feedparser

        for path in files:
            feedparser.parse(path.read_bytes())
    elif kind == "markdown":
        from markdown_it import MarkdownIt

        for path in files:
            MarkdownIt("commonmark").render(path.read_text(encoding="utf-8"))
    elif kind == "text":
        for path in files:
            path.read_text(encoding="utf-8")
    elif kind in _ALONE:
        _ALONE[kind](files)
    else:
        import trafilatura

        for data in _pages(kind, files):
            trafilatura.bare_extraction(data.decode("utf-8", "replace"), with_metadata=True)


def _mammoth(files: list[Path]) -> None:
    import mammoth

    for path in files:
        with path.open("rb") as file:
            mammoth.convert_to_html(file)


def _pdfium(files: list[Path]) -> None:
    import pypdfium2

    for path in files:
        document = pypdfium2.PdfDocument(path)
        for page in document:
            page.get_textpage().get_text_range()
        document.close()


def _lxml(files: list[Path]) -> None:
    from lxml import etree

    for path in files:
        if path.suffix == ".odt":
            with zipfile.ZipFile(path) as packed:
                etree.fromstring(packed.read("content.xml"))
        else:
            etree.parse(str(path))


def _calamine(files: list[Path]) -> None:
    from python_calamine import CalamineWorkbook

    for path in files:
        book = CalamineWorkbook.from_path(str(path))
        for name in book.sheet_names:
            for _ in book.get_sheet_by_name(name).iter_rows():
                pass


def _striprtf(files: list[Path]) -> None:
    from striprtf.striprtf import rtf_to_text

    for path in files:
        rtf_to_text(path.read_text(encoding="latin-1"), encoding="cp1256")


def _json(files: list[Path]) -> None:
    for path in files:
        json.loads(path.read_text(encoding="utf-8"))


_ALONE = {
    "docx": _mammoth, "pdf": _pdfium, "odt": _lxml, "newsml": _lxml, "nitf": _lxml, "workbook": _calamine,
    "rtf": _striprtf, "ninjs": _json,
}  # fmt: skip


def _pages(kind: str, files: list[Path]):
    """The pages that are in files, as the standard library or warcio gives them."""
    if kind == "zip":
        with zipfile.ZipFile(files[0]) as packed:
            yield from map(packed.read, packed.namelist())
    elif kind == "mhtml":
        from email import message_from_bytes

        for path in files:
            for part in message_from_bytes(path.read_bytes()).walk():
                if part.get_content_type() == "text/html":
                    yield part.get_payload(decode=True)
    elif kind == "warc":
        from warcio.archiveiterator import ArchiveIterator

        with files[0].open("rb") as file:
            for record in ArchiveIterator(file):
                yield record.content_stream().read()
    else:
        for path in files:
            yield path.read_bytes()


REFERENCE = {
    "rows": "json", "csv": "csv", "text": "reading", "markdown": "markdown-it", "feeds": "feedparser",
    "docx": "mammoth", "odt": "lxml", "newsml": "lxml", "nitf": "lxml", "pdf": "pdfium", "workbook": "calamine",
    "rtf": "striprtf", "ninjs": "json",
}  # fmt: skip


def one(kind: str, folder: Path, archive: Path) -> None:
    """Runs one measurement in this process and prints it as JSON."""
    from newsdesk.desk import Desk, importing

    with Desk.open(archive, archive.parent / "cache", create=True) as desk:
        before = time.perf_counter()
        report = importing.import_paths(desk, [folder])
        seconds = time.perf_counter() - before
    # memory of the children is known once they ended: the pool was shut down with the import
    time.sleep(1)
    worker = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
    status = Path("/proc/self/status")  # getrusage would tell the memory of the process that started this one
    found = re.search(r"VmHWM:\s*(\d+)", status.read_text(encoding="ascii")) if status.exists() else None
    own = int(found[1]) / 1024 if found else resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    before = time.perf_counter()
    parse(kind, folder)
    alone = time.perf_counter() - before
    told = {"seconds": seconds, "alone": alone, "added": report.added, "failed": report.failed, "own": own}
    print(json.dumps(told | {"worker": worker}))  # noqa: T201 - it is read by the process that asked


def main() -> None:
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--articles", type=int, default=1000)
    asked.add_argument("--kinds", nargs="*", default=KINDS)
    asked.add_argument("--json", type=Path)
    asked.add_argument("--one", nargs=3)
    chosen = asked.parse_args()
    if chosen.one:
        one(chosen.one[0], Path(chosen.one[1]), Path(chosen.one[2]))
        return
    out = sys.stdout.write
    words = Words()
    stories = [Story(words, number) for number in range(chosen.articles)]
    out(f"{len(stories)} articles of each kind\n")
    out(f"{'':12}{'articles/s':>12}{'MB/s':>8}{'beside the library alone':>34}{'window MB':>12}{'worker MB':>12}\n")
    found = {}
    for kind in chosen.kinds:
        with tempfile.TemporaryDirectory() as made:
            folder = Path(made) / "in"
            folder.mkdir()
            write(kind, stories, folder)
            size = sum(path.stat().st_size for path in folder.iterdir()) / 1e6
            command = [
                sys.executable,
                "-m",
                "tests.benchmarks.formats",
                "--one",
                kind,
                str(folder),
                f"{made}/A.newsdesk",
            ]
            done = subprocess.run(command, capture_output=True, text=True, check=True)
            told = json.loads(done.stdout.splitlines()[-1])
        assert told["added"] == len(stories), (kind, told)
        library = REFERENCE.get(kind, "trafilatura")
        beside = f"{told['seconds'] / told['alone']:.1f} x {library} ({told['alone']:.2f} s)"
        rate, speed = told["added"] / told["seconds"], size / told["seconds"]
        out(f"{kind:12}{rate:12.0f}{speed:8.1f}{beside:>34}{told['own']:12.0f}{told['worker']:12.0f}\n")
        found[kind] = told | {"megabytes": size}
    if chosen.json:
        chosen.json.write_text(json.dumps(found, indent=1), encoding="utf-8")


if __name__ == "__main__":
    main()
