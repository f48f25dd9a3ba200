"""How articles go out: read in slices, written beside the target, put in its place when the whole of it is there.

Pages are painted by whoever has Qt: `export` and `paint` are given the painter, and give it articles laid out.
"""

from __future__ import annotations

import errno
import os
import re
import time
import zipfile
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from itertools import chain
from pathlib import Path
from typing import IO
from uuid import uuid4

from newsdesk.archive import articles, batches
from newsdesk.archive.packing import slices
from newsdesk.desk.articles import get
from newsdesk.desk.desk import Desk
from newsdesk.desk.paper import Manuscript, manuscript
from newsdesk.domain.article import Article
from newsdesk.domain.changes import NoProgress, Progress
from newsdesk.domain.errors import Cancelled, DiskTrouble
from newsdesk.domain.paper import A4, Paper
from newsdesk.formats import LABELS, WRITERS, Frame, Writer, write_rich, writer_for, writer_named
from newsdesk.text.patterns import pattern

__all__ = [
    "FORMATS", "LABELS", "PDF", "Exported", "Format", "Layout", "Paint", "default_name", "export", "format_of", "paint",
    "rich",
]  # fmt: skip

SLICE = 100  # whole articles in memory at once
_LONGEST_NAME = 80  # letters; in Arabic twice as many bytes, of which most systems take 255
_NO_NAME = pattern('[\x00-\x1f\x7f<>:"/\\\\|?*\u061c\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]+')
_RESERVED = pattern(r"(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Format:
    """A format that can be written; its word is `export.format.NAME`."""

    name: str
    suffix: str
    media_type: str


PDF = Format("pdf", ".pdf", "application/pdf")
_WRITTEN = [Format(writer.name, writer.suffixes[0], writer.media_type) for writer in WRITERS]
FORMATS: tuple[Format, ...] = (_WRITTEN[0], PDF, *_WRITTEN[1:])

Paint = Callable[[Iterable[Manuscript], Frame, Path, Callable[[], bool]], None]
"""Paints articles into a new PDF: (articles, frame, file, whether to stop). Raises OSError, Cancelled."""


@dataclass(frozen=True, slots=True)
class Layout:
    """How articles are set on paper: on which, and `others`, the labels in the languages that the window does not
    speak: what is told of an article is told in its own."""

    paper: Paper = A4
    others: Sequence[Mapping[str, str]] = ()


@dataclass(frozen=True, slots=True)
class Exported:
    """What was written; `missing` articles were gone when their turn came."""

    count: int
    missing: int
    path: Path
    seconds: float


def format_of(path: Path) -> str | None:
    """The format that the name of a file asks for, None where it asks for none that is known."""
    if path.name.lower().endswith(PDF.suffix):
        return PDF.name
    writer = writer_for(path)
    return writer.name if writer else None


def default_name(title: str, format: str) -> str:
    """A file name that every system takes, from a headline, a search or an archive's name."""
    name = " ".join(_NO_NAME.sub(" ", title).split())[:_LONGEST_NAME].strip(" .")
    name = f"_{name}" if _RESERVED.match(name) else name or "newsdesk"
    return name + next((found.suffix for found in FORMATS if found.name == format), "")


def export(
    desk: Desk,
    ids: Iterable[int],
    path: Path,
    format: str,
    labels: Mapping[str, str],
    progress: Progress | None = None,
    paint: Paint | None = None,
    layout: Layout | None = None,
) -> Exported:
    """Writes articles, in the order of `ids` and each once, into one file at `path`. Where a file of the format holds
    one article and there are several, they are files of a ZIP beside it, and `Exported.path` is that.

    `labels` holds a word for each of LABELS and, as "language", the tag of their language. A file that is there already
    is replaced by a whole one or not at all; `paint` is what a PDF is painted with. Raises DiskTrouble, Cancelled
    (nothing is left of it), ValueError for a format that is not in FORMATS, or a PDF without a painter.
    """
    started = time.monotonic()
    writer = writer_named(format)
    if writer is None and (format != PDF.name or paint is None):
        raise ValueError(f"no such format: {format}")
    path = path.expanduser().absolute()
    run = _Export(desk, list(dict.fromkeys(ids)), progress or NoProgress(), layout or Layout())
    packed = writer is not None and writer.single and len(run.ids) > 1
    path = _packed_name(path, writer) if packed and writer is not None else path
    partial = path.with_name(f"newsdesk-{uuid4().hex[:12]}.part")
    try:
        _refuse(desk, path)
        if writer is None:
            assert paint is not None
            paint(run.manuscripts(labels), run.frame(labels, contents=True), partial, run.progress.cancelled)
        with partial.open("r+b" if writer is None else "wb") as file:
            if writer is not None and packed:
                run.pack(writer, labels, file)
            elif writer is not None:
                run.write(writer, labels, file)
            file.flush()
            os.fsync(file.fileno())
        run.check()
        partial.replace(path)
    except OSError as error:
        raise DiskTrouble(path=path, detail=error) from error
    finally:
        with suppress(OSError):
            partial.unlink(missing_ok=True)
    return Exported(run.count, len(run.ids) - run.count, path, time.monotonic() - started)


def paint(
    desk: Desk,
    ids: Iterable[int],
    labels: Mapping[str, str],
    painter: Callable[[Iterable[Manuscript], Frame], None],
    progress: Progress | None = None,
    layout: Layout | None = None,
) -> int:
    """Gives articles, laid out, to a painter of pages, and tells how many there were. Raises what the painter does."""
    run = _Export(desk, list(dict.fromkeys(ids)), progress or NoProgress(), layout or Layout())
    painter(run.manuscripts(labels), run.frame(labels, contents=True))
    return run.count


def rich(desk: Desk, article_id: int, labels: Mapping[str, str], part: str | None = None) -> tuple[str, str]:
    """(HTML, plain text) of an article, or of a `part` of its text, for the clipboard. Raises NoSuchArticle."""
    run = _Export(desk, [article_id], NoProgress(), Layout())
    return write_rich.rich(get(desk, article_id), run.frame(labels, contents=False), part)


def _packed_name(path: Path, writer: Writer) -> Path:
    """Where the ZIP goes: where it was asked for as one, else never over a file that nobody was asked about."""
    if path.suffix.lower() == ".zip":
        return path
    ends = [suffix for suffix in writer.suffixes if path.name.lower().endswith(suffix)]
    stem = path.name[: -len(max(ends, key=len))] if ends else path.name.removesuffix(".zip")
    kind = writer.suffixes[0].removesuffix(".json").removesuffix(".xml")
    made = path.with_name(f"{stem}{kind}.zip")
    number = 1
    while made.exists() and made != path:
        number += 1
        made = path.with_name(f"{stem} {number}{kind}.zip")
    return made


def _refuse(desk: Desk, path: Path) -> None:
    """Nothing is written over the archive itself, nor in the place of a folder."""
    if path.is_dir():
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(path))
    if path.resolve().is_relative_to(desk.archive.path.resolve()):
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(path))


@dataclass(slots=True)
class _Export:
    """One run: what is left to read, and how far it is."""

    desk: Desk
    ids: Sequence[int]
    progress: Progress
    layout: Layout
    count: int = 0
    uids: dict[int, str] = field(default_factory=dict)  # of the articles that this slice links to
    identities: dict[int, str] = field(default_factory=dict)

    def write(self, writer: Writer, labels: Mapping[str, str], file: IO[bytes]) -> None:
        """The whole of the file."""
        self.progress.report(0, len(self.ids))
        writer.into(self._articles(), self.frame(labels, contents=writer.contents), file)

    def pack(self, writer: Writer, labels: Mapping[str, str], file: IO[bytes]) -> None:
        """The files of the articles in a ZIP, each called by its headline and its number in the order."""
        self.progress.report(0, len(self.ids))
        frame = self.frame(labels, contents=False)
        with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as packed:
            for number, article in enumerate(self._articles(), 1):
                name = default_name(f"{number:04} {article.text.headline}", writer.name)
                with packed.open(name, "w", force_zip64=True) as part:
                    writer.into(iter((article,)), frame, part)

    def manuscripts(self, labels: Mapping[str, str]) -> Iterator[Manuscript]:
        """The articles, laid out."""
        self.progress.report(0, len(self.ids))
        frame = self.frame(labels, contents=True)
        return (manuscript(article, frame) for article in self._articles())

    def frame(self, labels: Mapping[str, str], *, contents: bool) -> Frame:
        """What writers need besides the articles."""
        return Frame(
            labels,
            self.desk.archive.name,
            self._contents() if contents else (),
            self._attachment,
            lambda article_id: self.uids.get(article_id),
            lambda article_id: self.identities.get(article_id),
            self.layout.others,
            self.layout.paper,
        )

    def check(self) -> None:
        """Raises Cancelled where the person asked to stop."""
        if self.progress.cancelled():
            raise Cancelled

    def _contents(self) -> list[tuple[str, str]]:
        with self.desk.archive.read() as connection:
            return list(batches.names(connection, self.ids).values())

    def _articles(self) -> Iterator[Article]:
        for part in slices(self.ids, SLICE):
            self.check()
            with self.desk.archive.read() as connection:
                found = articles.many(connection, part)
                ends = chain.from_iterable(article.links for article in found)
                linked = {link.article_id for link in ends if link.article_id is not None}
                self.uids = {key: uid for key, (uid, _) in batches.names(connection, sorted(linked)).items()}
                self.identities = batches.identities(connection, sorted(linked))
            yield from found
            self.count += len(found)
            self.progress.report(self.count, len(self.ids))

    def _attachment(self, sha256: str) -> bytes | None:
        try:
            return self.desk.archive.attachments.read(sha256)
        except (FileNotFoundError, NotADirectoryError):
            return None
