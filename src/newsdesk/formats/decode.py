"""Bytes to text, for files that do not say or say wrongly what encoding they are in."""

from __future__ import annotations

import codecs
import re
from pathlib import Path

from newsdesk.domain.errors import Unreadable

_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)


def whole(path: Path, most: int) -> bytes:
    """A file that is read at once. Raises Unreadable where it has more than `most` bytes."""
    if path.stat().st_size > most:
        raise Unreadable(path=path, reason="too-large")
    return path.read_bytes()


def decode(data: bytes) -> tuple[str, str]:
    """(text, encoding). A byte-order mark decides; then UTF-8 if it is valid; then Windows-1256 or Windows-1252.

    Never fails: a byte that no encoding knows becomes U+FFFD. CRLF and CR become LF.
    """
    text, encoding = _decode(data)
    return text.replace("\r\n", "\n").replace("\r", "\n"), encoding


def _decode(data: bytes) -> tuple[str, str]:
    for mark, encoding in _BOMS:
        if data.startswith(mark):
            return data.decode(encoding, "replace"), encoding
    wide_pages = ("utf-16-le", "utf-16-be") if b"\x00" in data[:4000] else ()
    for encoding in wide_pages:  # no mark, but every other byte is the Arabic or Latin page
        odd = data[1::2] if encoding.endswith("le") else data[::2]
        high = sum(1 for byte in odd[:2000] if byte in (0, 6))
        if len(data) > 20 and len(data) % 2 == 0 and 0 in odd and high > 0.9 * len(odd[:2000]):
            return data.decode(encoding, "replace"), encoding
    try:
        return data.decode("utf-8"), "utf-8"
    except UnicodeDecodeError as error:
        if error.end >= len(data) and len(data) - error.start < 4 and error.reason == "unexpected end of data":
            return data.decode("utf-8", "replace"), "utf-8"  # the head of a file, cut inside a letter
    broken = data.decode("utf-8", "replace")
    wide = sum(1 for letter in broken if letter > "\x7f" and letter != "\ufffd")
    if broken.count("\ufffd") * 10 < wide:  # UTF-8 with a few torn letters: other encodings rarely look like it
        return broken, "utf-8"
    arabic = data.decode("cp1256", "replace")
    letters = [letter for letter in arabic if letter.isalpha()]
    native = sum(1 for letter in letters if "\u0600" <= letter <= "\u06ff")
    if native * 3 > len(letters):
        return arabic, "windows-1256"
    return data.decode("cp1252", "replace"), "windows-1252"


def encoding_of(path: Path) -> str:
    """The encoding of a file of any size, as `decode` would tell it of the whole: by its mark; UTF-8 where it is that,
    a few torn letters aside; else by the lines that are not plain ASCII."""
    torn = wide = 0
    telling: list[bytes] = []
    found = codecs.getincrementaldecoder("utf-8")("replace")
    with path.open("rb") as file:
        piece = file.read(_PIECE)
        if piece.startswith(tuple(mark for mark, _ in _BOMS)) or b"\x00" in piece[:4000]:
            return decode(piece)[1]
        while piece:
            text = found.decode(piece)
            bad = text.count("\ufffd")
            torn += bad
            wide += len(piece) - len(text)  # a wide letter takes two bytes or more
            if bad and sum(map(len, telling)) < _TELLING:
                telling += [line for line in piece.split(b"\n") if not line.isascii()][:5000]
            piece = file.read(_PIECE)
    if not torn or torn * 10 < wide:
        return "utf-8"
    return decode(b"\n" + b"\n".join(telling).replace(b"\x00", b""))[1]  # a mark in the middle is none


_TELLING = 2_000_000  # bytes by which an old encoding is told
_PIECE = 8_000_000


def looks_binary(head: bytes) -> bool:
    """Whether the first bytes of a file can be no text: a NUL outside UTF-16/32, or a known binary signature."""
    if head.startswith((b"%PDF", b"PK\x03\x04", b"\x1f\x8b", b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"\xd0\xcf\x11\xe0",
                        b"SQLite format 3")):  # fmt: skip
        return True
    if head.startswith(tuple(mark for mark, _ in _BOMS)):
        return False
    if b"\x00" not in head:
        return False
    return _decode(head)[1] not in ("utf-16-le", "utf-16-be")


_CHARSET = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([\w.:-]+)", re.IGNORECASE)
_XML_CHARSET = re.compile(rb"\A\s*<\?xml[^>]{0,100}?encoding\s*=\s*[\"']([\w.:-]+)", re.IGNORECASE)
# What a page calls one encoding and means another by, as browsers read it (WHATWG Encoding); Western names say nothing.
_MEANT = {"gb2312": "gb18030", "gbk": "gb18030", "shift_jis": "cp932", "euc_kr": "cp949", "iso8859-9": "cp1254"}
_OF_PAGES = frozenset({
    *(f"cp{number}" for number in (866, 874, 932, 949, 1250, 1251, 1253, 1254, 1255, 1256, 1257, 1258)),
    *(f"iso8859-{number}" for number in (2, 3, 4, 5, 6, 7, 8, 10, 13, 14, 15, 16)), "koi8-r", "koi8-u", "mac-cyrillic",
    "gb18030", "big5", "big5hkscs", "euc_jp", "iso2022_jp", "tis-620",
})  # fmt: skip


def decode_page(data: bytes, served: str = "") -> str:
    """A web page as text: by its mark, as UTF-8 where it is that, then by what the server (`served`) or the page says.

    A page that declares a Western encoding and reads like Arabic in Windows-1256 was declared wrongly.
    """
    if data.startswith(tuple(mark for mark, _ in _BOMS)) or b"\x00" in data[:4000]:
        return decode(data)[0]
    head = data[:20_000]
    declared = [
        found[1].decode("ascii", "replace") for found in (_XML_CHARSET.search(head), _CHARSET.search(head)) if found
    ]
    try:
        return _lines(data.decode("utf-8"))
    except UnicodeDecodeError:
        pass
    for name in filter(None, (*declared, served)):
        codec = _codec(name.strip().lower())
        if codec:
            return _lines(data.decode(codec, "replace"))
    return decode(data)[0]


def _codec(name: str) -> str:
    """Python's name of a page's encoding; empty where it is none that pages are in, or says nothing."""
    try:
        known = codecs.lookup(name).name
    except (LookupError, ValueError):
        return ""
    known = _MEANT.get(known, known)
    return known if known in _OF_PAGES else ""


def _lines(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n")


_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")


def mended(text: str) -> str:
    """Text without control signs, and with a mark for half letters: JSON can spell both, and neither can be kept."""
    return text if text.isprintable() else _CONTROL.sub("", text).encode("utf-8", "replace").decode()
