"""The letters of a PDF put right: which text each drawn sign stands for (ISO 32000-1, 9.10.3).

Qt writes for each font a map from the signs it drew to letters, and knows only the signs that one letter stands for by
itself: lam-alef in many faces, two marks above each other and the like are left out, and what is copied lacks them. The
painter knows which letters it drew each sign for. Signs are numbered in the order in which they are first drawn; so the
order of the painter and the map that is there must agree wherever both say something, else nothing is touched.
"""

from __future__ import annotations

import re
import unicodedata
import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

_TO_UNICODE = re.compile(rb"/ToUnicode (\d+) 0 R")
_TRAILER = re.compile(rb"trailer\s*<<(.*?)>>\s*startxref\s*(\d+)", re.DOTALL)
_PAIR = re.compile(rb"<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]*)>")
_RANGE = re.compile(rb"<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>\s*(?:<([0-9A-Fa-f]*)>|\[(.*?)\])", re.DOTALL)
_BLOCK = re.compile(rb"begin(bfchar|bfrange)(.*?)end(?:bfchar|bfrange)", re.DOTALL)


_JOINED = {"\u0644\u0627": "\ufefb", "\u0644\u0623": "\ufef7", "\u0644\u0625": "\ufef9", "\u0644\u0622": "\ufef5"}
"""Lam-alef as one letter: programs turn the signs of a line from right to left around before they look at the letters
of each, and two letters of one sign would come out the wrong way round; the one letter is made two afterwards."""

_ABOVE = frozenset("\ufc5e\ufc5f\ufc60\ufc61\ufc62\ufc63")
"""Two marks above each other as one letter: programs make a space and the marks of it, and find no word with them."""


@dataclass(frozen=True, slots=True)
class Drawn:
    """A sign as it was first drawn: the letter it stands for by itself ("" where it stands for none), and the letters
    it was drawn for (None where that was not always the same)."""

    own: str
    text: str | None


def mend_map(path: Path, faces: Sequence[Sequence[Drawn]]) -> int:
    """Writes behind a PDF of Qt's what its maps lack; `faces` are the signs of each font in the order of their first
    use. Gives how many maps were written; 0 where none is known again. Raises OSError."""
    data = path.read_bytes()
    trailer = list(_TRAILER.finditer(data))
    if not trailer:
        return 0
    made: dict[int, bytes] = {}
    for number in {int(found[1]) for found in _TO_UNICODE.finditer(data)}:
        known = _known(_stream(data, number))
        face = next((face for face in faces if known and _agree(known, face)), None)
        if face is not None:
            made[number] = _map(known, face)
    if made:
        with path.open("ab") as file:
            file.write(_update(len(data), made, trailer[-1][1], int(trailer[-1][2])))
    return len(made)


def _stream(data: bytes, number: int) -> bytes:
    """The unpacked content of an object."""
    found = re.search(rb"(?:^|[\r\n])%d 0 obj\b(.*?)stream\r?\n" % number, data, re.DOTALL)
    if found is None:
        return b""
    end = data.find(b"endstream", found.end())
    content = data[found.end() : end]
    if b"FlateDecode" not in found[1]:
        return content
    try:
        return zlib.decompressobj().decompress(content)
    except zlib.error:
        return b""


def _known(content: bytes) -> dict[int, str]:
    """What a map says."""
    known: dict[int, str] = {}
    for kind, inner in _BLOCK.findall(content):
        if kind == b"bfchar":
            known |= {int(code, 16): _letters(text) for code, text in _PAIR.findall(inner)}
            continue
        for first, last, start, several in _RANGE.findall(inner):
            codes = range(int(first, 16), int(last, 16) + 1)
            texts = [_letters(text) for text in re.findall(rb"<([0-9A-Fa-f]*)>", several)]
            if not several:
                begin = _letters(start)
                texts = [begin[:-1] + chr(ord(begin[-1]) + step) for step in range(len(codes))] if begin else []
            known |= dict(zip(codes, texts, strict=False))
    return known


def _letters(code: bytes) -> str:
    return bytes.fromhex(code.decode("ascii")).decode("utf-16-be", "ignore")


def _agree(known: dict[int, str], face: Sequence[Drawn]) -> bool:
    """Whether a font drew these signs in this order: sign 0 is the missing one, the others count from 1."""
    if max(known) > len(face):
        return False
    told = [(text, face[code - 1].own) for code, text in known.items() if code and text.strip("\0")]
    told = [(text, own) for text, own in told if own]
    return bool(told) and all(_same(text, own) for text, own in told)


def _same(one: str, other: str) -> bool:
    return unicodedata.normalize("NFKC", one).strip() == unicodedata.normalize("NFKC", other).strip()


def _plain(text: str) -> str:
    """The letter itself, where a face names its shape at the beginning, middle or end of a word: not every program that
    copies puts these right, and words are typed in no search with them."""
    found = unicodedata.normalize("NFKC", text)
    return found if len(text) == len(found) == 1 and "\ufb50" <= text <= "\ufeff" else text


def _map(known: dict[int, str], face: Sequence[Drawn]) -> bytes:
    pairs = []
    for code, one in enumerate(face, start=1):
        text = known.get(code, "").strip("\0")
        text = one.text if text in _ABOVE and one.text else text or _JOINED.get(one.text or "", one.text) or one.own
        text = _plain(text)
        pairs.append(f"<{code:04x}> <{text.encode('utf-16-be').hex()}>")
    parts = [pairs[start : start + 100] for start in range(0, len(pairs), 100)]
    blocks = "".join(f"{len(part)} beginbfchar\n" + "\n".join(part) + "\nendbfchar\n" for part in parts)
    return (
        "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
        "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
        "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
        f"1 begincodespacerange\n<0000> <ffff>\nendcodespacerange\n{blocks}"
        "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n"
    ).encode("ascii")


def _update(size: int, made: dict[int, bytes], trailer: bytes, before: int) -> bytes:
    """The streams once more."""
    told = {}
    for number, content in made.items():
        packed = zlib.compress(content)
        told[number] = b"<< /Length %d /Filter /FlateDecode >>\nstream\n" % len(packed) + packed + b"\nendstream"
    return appended(size, told, trailer, before)


def appended(size: int, made: dict[int, bytes], trailer: bytes, before: int) -> bytes:
    """What stands behind a PDF of `size` bytes to give it objects, new ones or others than it has, and a table of where
    they stand (7.5.6: a file grows at its end). `trailer` is its last one, whose table stands at `before`."""
    body, table = b"\n", b"xref\n"
    for number, content in sorted(made.items()):
        table += b"%d 1\n%010d 00000 n \n" % (number, size + len(body))
        body += b"%d 0 obj\n" % number + content + b"\nendobj\n"
    told = re.sub(rb"/Prev \d+", b"", trailer)
    end = b"trailer\n<<%s /Prev %d >>\nstartxref\n%d\n%%%%EOF\n" % (told, before, size + len(body))
    return body + table + end
