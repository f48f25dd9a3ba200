"""PDF with text: its lines as paragraphs, without what stands on every page. Pictures of pages are not read."""

from __future__ import annotations

import re
import threading
from collections import Counter
from collections.abc import Iterator
from html import escape
from itertools import pairwise
from typing import Any

from newsdesk.domain.article import Direction
from newsdesk.domain.capture import Capture, Skipped
from newsdesk.formats import documents
from newsdesk.formats.documents import Properties
from newsdesk.formats.pdf_lines import Line, lines_of
from newsdesk.text.clean import parse
from newsdesk.text.fold import fold_key
from newsdesk.text.patterns import pattern

READER, VERSION = "pdf", 1
MOST_PAGES = 3000
LOCK = threading.Lock()
"""Held by whoever uses pdfium, which is made for one thread at a time (README of pypdfium2, "Thread safety")."""
_LARGE = 1.18  # times the usual size: a heading
_EDGE = 3  # lines at the top and the bottom of a page that may stand on every page
_UNREAD = 0.3  # of the letters without a known meaning: the text is none
_DIGITS = pattern(r"[\d٠-٩۰-۹]+")
_BULLET = pattern(r"^(?:[•●▪◦‣■○·]\s*|[*–—-]\s+)")
_NUMBERED = pattern(r"^[\d٠-٩۰-۹]{1,3}[.)]\s*(?=[^\W\d_])")


def read(place: str, data: bytes) -> list[Capture | Skipped]:
    """The article of a file."""
    with LOCK:
        import pypdfium2

        try:
            document = pypdfium2.PdfDocument(data)
        except pypdfium2.PdfiumError as error:
            locked = "assword" in str(error)
            detail = {} if locked else {"detail": str(error)[:200]}
            return [Skipped(place, "locked" if locked else "bad-document", detail)]
        try:
            return _read(place, document)
        finally:
            document.close()


def _read(place: str, document: Any) -> list[Capture | Skipped]:
    import pypdfium2

    if len(document) > MOST_PAGES:
        return [Skipped(place, "too-many-pages", {"most": str(MOST_PAGES)})]
    pages: list[list[Line]] = []
    letters = unknown = 0
    for number in range(len(document)):
        try:
            page = document[number]
            found, some, unread = lines_of(page)
            page.close()
        except pypdfium2.PdfiumError:  # a page that is torn: the others are read
            continue
        pages.append([line for line in found if line.text])
        letters, unknown = letters + some, unknown + unread
    if letters < 3:
        return [Skipped(place, "scanned")]
    if unknown > _UNREAD * letters:
        return [Skipped(place, "unknown-letters")]
    told = {name: " ".join(str(value).split()) for name, value in document.get_metadata_dict().items()}
    words = tuple(word for word in re.split(r"\s*[,،;؛]\s*", told.get("Keywords", "")) if word)
    properties = Properties(told.get("Title", ""), told.get("Author", ""), "", words)
    return documents.captured(place, parse("".join(_blocks(_without_edges(pages)))), properties)


def _without_edges(pages: list[list[Line]]) -> list[list[Line]]:
    """Pages without what most of them have at the top or the bottom: the name of the paper, the number of the page."""
    if len(pages) < 2:
        return pages
    seen: Counter[str] = Counter()
    for page in pages:
        seen.update({_key(line) for line in (*page[:_EDGE], *page[-_EDGE:])})
    least = max(2, round(0.6 * len(pages)))

    def stays(line: Line, edge: bool) -> bool:
        if not edge:
            return True
        alone = not _DIGITS.sub("", line.text).strip(" -–—|/·.")
        return not (alone or (len(pages) > 2 and seen[_key(line)] >= least))

    kept = []
    for page in pages:
        last = len(page) - _EDGE
        kept.append([line for number, line in enumerate(page) if stays(line, number < _EDGE or number >= last)])
    return kept


def _key(line: Line) -> str:
    return fold_key(_DIGITS.sub("0", line.text))


def _blocks(pages: list[list[Line]]) -> Iterator[str]:
    """Paragraphs as HTML. One that goes on over the end of a page is one."""
    lines = [line for page in pages for line in page]
    usual = _usual([line.size for line in lines for _ in range(len(line.text))])
    hyphenated = _words_with_hyphens(lines)
    paragraph: list[Line] = []
    for page in pages:
        for number, line in enumerate(page):
            before = page[number - 1] if number else None
            if paragraph and _begins(line, before, paragraph, page, usual):
                yield _shown(paragraph, usual, hyphenated)
                paragraph = []
            paragraph.append(line)
    if paragraph:
        yield _shown(paragraph, usual, hyphenated)


def _usual(sizes: list[float]) -> float:
    return sorted(sizes)[len(sizes) // 2] if sizes else 10.0


def _begins(line: Line, before: Line | None, paragraph: list[Line], page: list[Line], usual: float) -> bool:
    """Whether a line begins a paragraph: it is larger or smaller, stands further below, is set in, or the line before
    it ended short."""
    last = paragraph[-1]
    if _heading(line, usual) != _heading(last, usual) or _BULLET.match(line.text) or _NUMBERED.match(line.text):
        return True
    if _heading(line, usual):
        return before is not None and before.base - line.base > 2.2 * line.size
    if before is None:  # the first line of a page: it goes on where the last one was full and ends no sentence
        return last.text[-1:] in ".!؟?۔:»”" and not last.hyphen
    leading = before.base - line.base
    if leading < -line.size:  # the next column
        return last.text[-1:] in ".!؟?۔:»”"
    if leading > 1.35 * _leading(page) and leading > 1.3 * line.size:
        return True
    left, right = _column(line, page)
    width = right - left
    first = line.text.split(" ", 1)[0]  # it would have stood on the line before, had there been room
    short = width - (before.right - before.left)
    if short > max(0.12 * width, 1.5 * line.size, 0.6 * line.size * len(first)):
        return True
    rtl = line.direction is Direction.RTL
    if rtl is not _ends_at_right(page):  # set against its own direction: no line is set in
        return False
    indent, before_indent = (
        (right - line.right, right - before.right) if rtl else (line.left - left, before.left - left)
    )
    return 0.8 * line.size < indent < 0.3 * width and before_indent < 0.5 * line.size


def _ends_at_right(page: list[Line]) -> bool:
    """Whether the lines of a page that are not full stand at the right."""
    left, right = min(line.left for line in page), max(line.right for line in page)
    short = [line for line in page if line.right - line.left < 0.85 * (right - left)]
    return sum(right - line.right < line.left - left for line in short) * 2 > len(short)


def _leading(page: list[Line]) -> float:
    steps = sorted(one.base - two.base for one, two in pairwise(page) if one.base > two.base)
    return steps[len(steps) // 2] if steps else 14.0


def _column(line: Line, page: list[Line]) -> tuple[float, float]:
    """The edges of the column that a line stands in: of the lines that overlap it."""
    beside = [one for one in page if min(one.right, line.right) - max(one.left, line.left) > 0]
    return min(one.left for one in beside), max(one.right for one in beside)


def _heading(line: Line, usual: float) -> bool:
    return line.size > _LARGE * usual and len(line.text) < 200


def _words_with_hyphens(lines: list[Line]) -> set[str]:
    """Words that the file writes with a hyphen inside a line."""
    return {word.strip(".,;:!?()").lower() for line in lines for word in line.text.split() if "-" in word[1:-1]}


def _shown(paragraph: list[Line], usual: float, hyphenated: set[str]) -> str:
    text = paragraph[0].text
    for before, line in pairwise(paragraph):
        if before.hyphen:
            last, first = text.rsplit(" ", 1)[-1], line.text.split(" ", 1)[0].strip(".,;:!?()")
            kept = f"{last}-{first}".lower() in hyphenated or not first[:1].islower()
            text = f"{text}-{line.text}" if kept else f"{text}{line.text}"
        else:
            text = f"{text} {line.text}"
    if _heading(paragraph[0], usual):
        return f"<h2>{escape(text)}</h2>"
    bullet = _BULLET.match(text)
    if bullet:
        return f"<p>• {escape(text[bullet.end() :])}</p>"
    return f"<p>{escape(text)}</p>"
