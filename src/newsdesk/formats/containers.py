"""ZIP, TAR and GZ: files that hold files. What is in them is unpacked one by one, under limits, and read like any file.

Nothing is written under a name that stands in a container, so no name can lead out of the folder that is unpacked into;
names are told, cleaned, as where an article comes from.
"""

from __future__ import annotations

import errno
import gzip
import tarfile
import unicodedata
import zipfile
import zlib
from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack, suppress
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Protocol
from uuid import uuid4

from newsdesk.domain.capture import Skipped
from newsdesk.formats import warc
from newsdesk.formats.page import PARTS
from newsdesk.formats.page_images import kind_of as kind_of_image
from newsdesk.text.patterns import pattern

DEPTH = 4  # containers in containers
MOST_MEMBERS = 1_000_000
MOST_BYTES = 4_000_000_000  # of one member
LARGEST_PART, MOST_OF_PAGE, MOST_PARTS = 30_000_000, 40_000_000, 2_000_000_000
"""Bytes of one image of a page, of all of one page, and of all that lie unpacked at once."""
RATIO, FREE = 250, 50_000_000
"""A member that unpacks to more than RATIO times its size is a bomb, once it is larger than FREE bytes."""
_PIECE = 1 << 20
_TORN = (zipfile.BadZipFile, zlib.error, EOFError, RuntimeError, NotImplementedError)
_SUFFIX = pattern(r"(?:\.warc)?\.[a-z0-9]{1,8}$")
_PAGES = (".html", ".htm", ".xhtml")
_TAR = b"ustar"
_OFFICE = ("[content_types].xml", "mimetype", "meta-inf/manifest.xml")


@dataclass(frozen=True, slots=True)
class Member:
    """A file out of a container, at `path` for whoever takes it to remove; `name` is where it lay, `parts` are the
    images of a page that lay in its folder, by the names that the page calls them, to be removed as well."""

    path: Path
    name: str
    parts: dict[str, Path] = field(default_factory=dict)


def kind_of(path: Path) -> str:
    """zip, tar or gz for a container that is to be unpacked; empty for anything else, office documents included."""
    try:
        with path.open("rb") as file:
            head = file.read(560)
    except OSError:
        return ""
    if head[257:262] == _TAR:
        return "tar"
    if head.startswith(b"\x1f\x8b"):
        return "" if warc.accepts(head, path.name) else "gz"
    if head.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return "" if _is_office(path) else "zip"
    return ""


def _is_office(path: Path) -> bool:
    with suppress(Exception), zipfile.ZipFile(path) as found:  # torn ones make the library stumble in many ways
        names = [name.lower() for name in found.namelist()[:2000]]
        return any(name in _OFFICE for name in names)
    return False


def members(path: Path, into: Path, name: str = "") -> Iterator[Member | Skipped]:
    """The files of a container, unpacked one after the other into the folder `into`; what is refused is told. `name` is
    what the container was called. Raises OSError where the disk that is unpacked to is full."""
    kind = kind_of(path)
    try:
        yield from {"zip": _zip, "tar": _tar, "gz": _gz}[kind](path, into, name or path.name)
    except Exception as error:  # what is torn makes the libraries stumble in many ways
        if getattr(error, "errno", None) in (errno.ENOSPC, errno.EDQUOT):
            raise
        yield Skipped("", "broken-container", {"detail": str(error)[:200]})


def _zip(path: Path, into: Path, _name: str) -> Iterator[Member | Skipped]:
    with zipfile.ZipFile(path) as found:
        infos = [info for info in found.infolist() if not info.is_dir()]
        if any(info.filename == "datapackage.json" for info in infos):  # a WACZ: the rest describes the crawl
            crawls = [info for info in infos if info.filename.startswith("archive/")]
            infos = crawls or infos
        parts = _Parts([info.filename for info in infos], into)
        shown = {info.filename: info for info in infos}
        infos = [info for info in infos if not parts.has(info.filename)]
        for number, info in enumerate(infos):
            name = _shown(info.filename)
            if number >= MOST_MEMBERS:
                yield Skipped("", "too-many-files", {"most": str(MOST_MEMBERS)})
                return
            if info.flag_bits & 1:
                yield Skipped(name, "locked")
                continue
            if info.file_size > max(FREE, RATIO * max(info.compress_size, 1)):
                yield Skipped(name, "bomb")
                continue
            try:
                with found.open(info) as stream:
                    made = _unpacked(stream, name, into, info.compress_size)
                for part in parts.names(info.filename) if isinstance(made, Member) else ():
                    with suppress(*_TORN), found.open(shown[part]) as stream:  # a torn image loses no page
                        parts.take(part, stream)
                yield from parts.given(made, info.filename)
            except Exception as error:
                if getattr(error, "errno", None) in (errno.ENOSPC, errno.EDQUOT):
                    raise
                yield Skipped(name, "broken-member", {"detail": str(error)[:200]})


class _Parts:
    """What lies in the folders of pages that were saved with what they show; images among it are unpacked into the
    folder `into`, and those that are too large are told."""

    def __init__(self, names: Iterable[str], into: Path) -> None:
        listed = list(names)
        pages = {name.rpartition(".")[0]: name for name in listed if name.lower().endswith(_PAGES)}
        self._into = into
        self._page: dict[str, tuple[str, str]] = {}  # part: its page, and what the page calls it
        self._parts: dict[str, list[str]] = {}
        for name in listed:
            told = _part_of(name, pages)
            if told is not None:
                self._page[name] = told
                self._parts.setdefault(told[0], []).append(name)
        self._kept: dict[str, dict[str, Path]] = {}
        self._sizes: dict[str, int] = {}  # of what is kept of a page
        self._refused: dict[str, list[str]] = {}

    def has(self, name: str) -> bool:
        """Whether a member belongs to a page."""
        return name in self._page

    def names(self, page: str) -> list[str]:
        """The members that belong to a page."""
        return self._parts.get(page, [])

    def take(self, part: str, stream: _Bytes) -> None:
        """Keeps a member, if it is an image and there is room for it."""
        page, told = self._page[part]
        head = stream.read(12)
        if not kind_of_image(head):
            return
        left = min(LARGEST_PART, MOST_OF_PAGE - self._sizes.get(page, 0), MOST_PARTS - sum(self._sizes.values()))
        target, size = self._into / f"{uuid4().hex}.part", len(head)
        with target.open("wb") as out:
            out.write(head)
            while size <= left and (piece := stream.read(_PIECE)):
                out.write(piece)
                size += len(piece)
        if size > left:
            target.unlink()
            self._refused.setdefault(page, []).append(part)
            return
        self._sizes[page] = self._sizes.get(page, 0) + size
        self._kept.setdefault(page, {})[told] = target

    def given(self, made: Member | Skipped, page: str) -> Iterator[Member | Skipped]:
        """A page with its images, and what of them is too large."""
        kept = self._kept.pop(page, {})
        self._sizes.pop(page, None)
        if isinstance(made, Member):
            yield replace(made, parts=kept)
        else:
            for path in kept.values():
                path.unlink(missing_ok=True)
            yield made
        for part in self._refused.pop(page, ()):
            yield Skipped(_shown(part), "too-large")


def _part_of(name: str, pages: dict[str, str]) -> tuple[str, str] | None:
    """The page in whose folder a member lies, and what the page calls it."""
    pieces = name.split("/")
    for depth, folder in enumerate(pieces[:-1]):
        found = PARTS.fullmatch(folder)
        page = pages.get("/".join([*pieces[:depth], found[1]])) if found is not None else None
        if page is not None:
            return page, "/".join(pieces[depth:])
    return None


def _tar(path: Path, into: Path, _name: str, stream: Callable[[], _Bytes] | None = None) -> Iterator[Member | Skipped]:
    """A tape is read twice: what a page shows may stand behind it."""
    with _opened(path, stream) as found:
        names = [info.name for _, info in zip(range(MOST_MEMBERS), found, strict=False) if _is_file(info)]
        parts = _Parts(names, into)
    if any(map(parts.has, names)):
        with _opened(path, stream) as found:
            for info in found:
                inner = found.extractfile(info) if parts.has(info.name) and _is_file(info) else None
                if inner is not None:
                    parts.take(info.name, inner)
    with _opened(path, stream) as found:
        for number, info in enumerate(found):
            if number >= MOST_MEMBERS:
                yield Skipped("", "too-many-files", {"most": str(MOST_MEMBERS)})
                return
            inner = found.extractfile(info) if _is_file(info) and not parts.has(info.name) else None
            if inner is not None:
                yield from parts.given(_unpacked(inner, _shown(info.name), into, info.size), info.name)


def _is_file(info: tarfile.TarInfo) -> bool:
    """Links and devices are nothing to read, holes a bomb."""
    return info.isfile() and not info.issparse()


def _opened(path: Path, stream: Callable[[], _Bytes] | None) -> tarfile.TarFile:
    if stream is None:
        return tarfile.open(path, "r:")
    streamed: Any = stream()  # tarfile asks for no more than `read`
    return tarfile.open(fileobj=streamed, mode="r|")


def _gz(path: Path, into: Path, name: str) -> Iterator[Member | Skipped]:
    with gzip.open(path) as stream:
        head = stream.read(560)
    if head[257:262] == _TAR:
        with ExitStack() as opened:
            size = path.stat().st_size
            yield from _tar(path, into, name, lambda: _Counted(opened.enter_context(gzip.open(path)), size))
        return
    with gzip.open(path) as stream:
        yield _unpacked(stream, _shown(name[:-3] if name.lower().endswith(".gz") else name), into, path.stat().st_size)


class _Bytes(Protocol):
    """What can be read from."""

    def read(self, size: int = -1, /) -> bytes:
        """The next bytes."""


class _Counted:
    """A stream that ends with an error where a bomb goes off."""

    def __init__(self, stream: _Bytes, packed: int) -> None:
        self._stream, self._most, self._read = stream, max(FREE, RATIO * packed), 0

    def read(self, size: int = -1) -> bytes:
        """The next bytes."""
        data = self._stream.read(size)
        self._read += len(data)
        if self._read > self._most:
            raise ValueError("bomb")
        return data


def _unpacked(stream: _Bytes, name: str, into: Path, packed: int) -> Member | Skipped:
    """Writes a member under a name of our own that ends as its own does: the ending helps to tell what it is."""
    suffix = _SUFFIX.search(name.lower())
    target = into / f"{uuid4().hex}{suffix[0] if suffix else ''}"
    written, most = 0, min(MOST_BYTES, max(FREE, RATIO * max(packed, 1)))
    whole = False
    try:
        with target.open("wb") as out:
            while piece := stream.read(_PIECE):
                written += len(piece)
                if written > most:
                    return Skipped(name, "bomb" if most < MOST_BYTES else "too-large")
                out.write(piece)
        whole = True
    finally:
        if not whole:
            target.unlink(missing_ok=True)
    return Member(target, name)


def _shown(name: str) -> str:
    """A name as it may be told: without what leads upwards, without control signs."""
    parts = [part for part in name.replace("\\", "/").split("/") if part not in ("", ".", "..")]
    told = "/".join(parts)
    return "".join(letter for letter in told if unicodedata.category(letter)[0] != "C")[-400:] or "?"
