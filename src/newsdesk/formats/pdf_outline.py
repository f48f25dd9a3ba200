"""The outline of a PDF: headlines and headings that lead to their places (ISO 32000-1, 12.3.3), written behind it.

Qt writes none. Its files have one flat list of pages and a table of objects in plain sight; where that is otherwise,
nothing is touched.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from newsdesk.formats.pdf_map import appended

_ROOT = re.compile(rb"/Root (\d+) 0 R")
_SIZE = re.compile(rb"/Size (\d+)")
_PAGES = re.compile(rb"/Pages (\d+) 0 R")
_KIDS = re.compile(rb"/Kids\s*\[(.*?)\]", re.DOTALL)
_TRAILER = re.compile(rb"trailer\s*<<(.*?)>>\s*startxref\s*(\d+)", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Mark:
    """A headline (level 1) or heading (2 to 4): its words, its page from 0, its height above the foot in points."""

    level: int
    title: str
    page: int
    height: float


@dataclass(slots=True)
class _Entry:
    number: int  # of its object
    mark: Mark | None
    above: _Entry | None = None
    place: int = 0  # among those below the same
    below: list[_Entry] = field(default_factory=list)


def outline(path: Path, marks: Sequence[Mark]) -> bool:
    """Writes the outline behind a PDF; whether it was written. Raises OSError."""
    data = path.read_bytes()
    trailer = next(reversed(list(_TRAILER.finditer(data))), None)
    if not marks or trailer is None:
        return False
    root, size = _ROOT.search(trailer[1]), _SIZE.search(trailer[1])
    catalog = _object(data, int(root[1])) if root else b""
    tree = _PAGES.search(catalog)
    kids = _KIDS.search(_object(data, int(tree[1]))) if tree else None
    pages = [int(one) for one in re.findall(rb"(\d+) 0 R", kids[1])] if kids else []
    if root is None or size is None or max(mark.page for mark in marks) >= len(pages) or b"/Outlines" in catalog:
        return False
    first = int(size[1])
    made = _entries(marks, pages, first)
    made[int(root[1])] = catalog.rstrip().removesuffix(b">>") + b"/Outlines %d 0 R\n>>" % first
    told = _SIZE.sub(b"/Size %d" % (first + len(marks) + 1), trailer[1])
    with path.open("ab") as file:
        file.write(appended(len(data), made, told, int(trailer[2])))
    return True


def _object(data: bytes, number: int) -> bytes:
    """The newest content of an object that is no stream; empty where it is not found."""
    found = list(re.finditer(rb"(?:^|[\r\n])%d 0 obj\b\s*(<<.*?>>)\s*endobj" % number, data, re.DOTALL))
    return found[-1][1] if found else b""


def _entries(marks: Sequence[Mark], pages: Sequence[int], first: int) -> dict[int, bytes]:
    """The objects of an outline, by their numbers from `first` on."""
    root = _Entry(first, None)
    known = [root]
    open_ = [root]
    for mark in marks:
        while open_[-1].mark is not None and open_[-1].mark.level >= mark.level:
            open_.pop()
        entry = _Entry(first + len(known), mark, open_[-1], len(open_[-1].below))
        open_[-1].below.append(entry)
        open_.append(entry)
        known.append(entry)
    return {entry.number: _written(entry, pages) for entry in known}


def _written(entry: _Entry, pages: Sequence[int]) -> bytes:
    told = b""
    mark, above = entry.mark, entry.above
    if mark is None:
        told += b"/Type /Outlines\n"
    elif above is not None:
        title = "\ufeff" + " ".join(mark.title.split())
        told += b"/Title <%s>\n/Parent %d 0 R\n" % (title.encode("utf-16-be").hex().encode(), above.number)
        told += b"/Dest [%d 0 R /XYZ null %.1f null]\n" % (pages[mark.page], mark.height)
        if entry.place:
            told += b"/Prev %d 0 R\n" % above.below[entry.place - 1].number
        if entry.place + 1 < len(above.below):
            told += b"/Next %d 0 R\n" % above.below[entry.place + 1].number
    if entry.below:
        count = len(entry.below) * (1 if mark is None else -1)  # what is below a headline is folded away at first
        told += b"/First %d 0 R\n/Last %d 0 R\n/Count %d\n" % (entry.below[0].number, entry.below[-1].number, count)
    return b"<<\n%s>>" % told
