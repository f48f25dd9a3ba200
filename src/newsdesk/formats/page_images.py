"""The images of a saved page that are in the file itself, put back where they stood in the article.

An image counts where it stands between the headline and the last paragraph that was taken for the article, is a picture
by its first bytes, and is no icon. Images that would have to be fetched are left out: nothing is fetched.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
from collections.abc import Callable
from itertools import islice
from typing import Any
from urllib.parse import unquote_to_bytes

from newsdesk.domain.capture import CaptureFile
from newsdesk.text.body import Block, Figure, Run, plain_text, to_html
from newsdesk.text.fold import fold_key

Find = Callable[[str], bytes | None]
"""Gives the bytes of what a page calls by an address, where they are in the file."""

_LEAST = 2500  # bytes; what is smaller is an icon, but for drawings
_LEAST_SIDE = 120  # pixels of a drawing that takes few bytes
_MOST = 30_000_000
_MOST_IMAGES = 60
_MOST_PIECES = 400  # pieces of text in one paragraph
_KINDS = ((b"\x89PNG\r\n\x1a\n", "png"), (b"\xff\xd8\xff", "jpeg"), (b"GIF8", "gif"))
_BLOCKS = frozenset({"p", "h1", "h2", "h3", "h4", "h5", "h6", "li", "blockquote", "td"})
_SOURCES = ("src", "data-src", "data-original", "data-lazy-src")


def kind_of(data: bytes) -> str:
    """png, jpeg, gif or webp by the first bytes; empty for anything else."""
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return "webp"
    return next((kind for mark, kind in _KINDS if data.startswith(mark)), "")


def inside(address: str) -> bytes | None:
    """The bytes of a data: address."""
    if address[:5].lower() != "data:":
        return None
    head, _, body = address[5:].partition(",")
    try:
        return base64.b64decode(body + "==") if head.lower().endswith(";base64") else unquote_to_bytes(body)
    except (binascii.Error, ValueError):
        return None


def placed(tree: Any, blocks: list[Block], find: Find) -> tuple[list[Block], tuple[CaptureFile, ...]]:
    """The blocks of an article with its images among them, and the files that these show."""
    known = {fold_key(plain_text(to_html([block]))): place for place, block in enumerate(blocks)}
    known.pop("", None)
    if next(tree.iter("img"), None) is None:
        return blocks, ()
    longest = max(map(len, known), default=0) * 2 + 200  # letters of markup that could still be one of the blocks
    last = -1
    found: list[tuple[int, Figure, CaptureFile]] = []
    for element in tree.iter():
        if element.tag in _BLOCKS:
            text = "".join(islice(element.itertext(), _MOST_PIECES))
            last = max(last, known.get(fold_key(text), -1)) if len(text) <= longest else last
        elif element.tag == "img" and last < len(blocks) - 1 and len(found) < _MOST_IMAGES:
            shown = _figure(element, find)
            if shown is not None:
                found.append((last, *shown))
    before = [one for one in found if one[0] < 0][-1:]  # what stands above the article is its banner, but for the last
    after: dict[int, list[Figure]] = {}
    files: dict[str, CaptureFile] = {}
    for place, figure, file in (*before, *(one for one in found if one[0] >= 0)):
        if file.sha256 not in files:
            files[file.sha256] = file
            after.setdefault(place, []).append(figure)
    made: list[Block] = [*after.get(-1, ())]
    for place, block in enumerate(blocks):
        made += [block, *after.get(place, ())]
    return made, tuple(files.values())


def _figure(image: Any, find: Find) -> tuple[Figure, CaptureFile] | None:
    for name in _SOURCES:
        address = (image.get(name) or "").strip()
        data = (inside(address) or find(address)) if address else None
        if data is None or len(data) > _MOST or (len(data) < _LEAST and not _wide(data)):
            continue
        kind = kind_of(data)
        if kind:
            sha256 = hashlib.sha256(data).hexdigest()
            caption = _caption(image)
            figure = Figure(
                src=f"attachment:{sha256}", alt=" ".join((image.get("alt") or "").split()),
                caption=(Run(caption),) if caption else (),
            )  # fmt: skip
            return figure, CaptureFile(data, sha256, f"image/{kind}", f"{sha256[:12]}.{kind}")
    return None


def _wide(data: bytes) -> bool:
    """Whether a file of few bytes is a drawing all the same: a map or a chart of plain colours packs well."""
    if data[12:16] == b"IHDR" and len(data) > 24:
        size = int.from_bytes(data[16:20], "big"), int.from_bytes(data[20:24], "big")
    elif data.startswith(b"GIF8") and len(data) > 10:
        size = int.from_bytes(data[6:8], "little"), int.from_bytes(data[8:10], "little")
    else:
        return False
    return min(size) >= _LEAST_SIDE


def _caption(image: Any) -> str:
    for parent in image.iterancestors():
        if parent.tag == "figure":
            told = parent.find(".//figcaption")
            return " ".join("".join(told.itertext()).split())[:600] if told is not None else ""
    return ""
