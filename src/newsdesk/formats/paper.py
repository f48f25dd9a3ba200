"""Documents to be looked at: the pages of a PDF as they are printed, the text of the others as it was read."""

from __future__ import annotations

import re
import struct
from html import escape
from typing import Any

from newsdesk.domain.capture import KEPT, Capture, CaptureFile, SafePage
from newsdesk.formats import docx, odt, pdf, rtf

WIDTH, MOST_PAGES = 800, 12  # pixels, and pages that are drawn: whoever wants more opens the file elsewhere
READERS = frozenset({docx.READER, odt.READER, pdf.READER, rtf.READER})


def paper(reader: str, data: bytes) -> SafePage | None:
    """What a document looks like; None where it cannot be opened."""
    if reader == pdf.READER:
        return _printed(data)
    read = {docx.READER: docx.read, odt.READER: odt.read, rtf.READER: rtf.read}[reader]
    found = next((one for one in read("", data) if isinstance(one, Capture)), None)
    return _told(found) if found is not None else None


def _told(found: Capture) -> SafePage:
    images = {f"attachment:{file.sha256}": number for number, file in enumerate(found.files)}
    body = re.sub(
        r'(?<= src=")(attachment:[0-9a-f]{64})(?=")', lambda one: f"{KEPT}:{images.get(one[1], 0)}", found.text.body
    )
    direction = f' dir="{found.text.direction.value}"' if found.text.direction.value != "auto" else ""
    files: tuple[CaptureFile, ...] = found.files
    return SafePage(
        f"<body{direction}><h1>{escape(found.text.headline)}</h1>{body}</body>", tuple(one.data for one in files)
    )


def _printed(data: bytes) -> SafePage | None:
    with pdf.LOCK:
        return _pages(data)


def _pages(data: bytes) -> SafePage | None:
    import pypdfium2

    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError:
        return None
    try:
        count = min(len(document), MOST_PAGES)
        images = tuple(_drawn(document[number]) for number in range(count))
    except pypdfium2.PdfiumError:
        return None
    finally:
        document.close()
    return SafePage("".join(f'<p align="center"><img src="{KEPT}:{number}"></p>' for number in range(count)), images)


def _drawn(page: Any) -> bytes:
    """A page as an uncompressed bitmap: lines from the bottom up, each filled to four bytes."""
    scale = WIDTH / max(1.0, page.get_width())
    bitmap = page.render(scale=min(scale, 4000 / max(1.0, page.get_height())), no_smoothtext=False)
    width, height, stride, pixels = bitmap.width, bitmap.height, bitmap.stride, bytes(bitmap.buffer)
    padded = (width * 3 + 3) // 4 * 4
    lines = (pixels[row * stride : row * stride + width * 3].ljust(padded, b"\0") for row in range(height - 1, -1, -1))
    body = b"".join(lines)
    head = struct.pack("<2sIHHI", b"BM", 54 + len(body), 0, 0, 54)
    return head + struct.pack("<IiiHHIIiiII", 40, width, height, 1, 24, 0, len(body), 2835, 2835, 0, 0) + body
