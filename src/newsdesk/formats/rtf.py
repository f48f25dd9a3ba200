"""RTF: its words, by striprtf. What is set in bold or in tables is not told by the library; the words and lines are."""

from __future__ import annotations

import re

from newsdesk.domain.capture import Capture, Skipped
from newsdesk.formats import documents
from newsdesk.formats.documents import Properties
from newsdesk.text.body import from_paragraphs
from newsdesk.text.clean import parse
from newsdesk.text.patterns import pattern

READER, VERSION = "rtf", 1
MOST = 60_000_000
"""Bytes of a file; most of a large one are pictures."""

_PICTURE = pattern(
    r"\{\\\*?\\?(?:pict|shppict|nonshppict|object|themedata|colorschememapping|datastore|latentstyles)\b"
)
_BRACKET = pattern(r"\\.|[{}]", re.DOTALL)
_INFO = pattern(r"\{\\(title|author|keywords|subject)\s+([^{}]*)\}")
_BINARY = pattern(r"(?<!\\)\\bin(\d{1,9}) ?")
_RAW = pattern(r"[\x80-\xff]")
_CODEPAGE = pattern(r"\\ansicpg(\d{3,5})")


def read(place: str, data: bytes) -> list[Capture | Skipped]:
    """The article of a file."""
    from striprtf.striprtf import rtf_to_text

    text = _without_pictures(_without_binary(data.decode("latin-1")))
    text = _RAW.sub(lambda raw: f"\\'{ord(raw[0]):02x}", text)  # older writers do not escape what is not ASCII
    found = _CODEPAGE.search(text[:2000])
    try:
        words = rtf_to_text(text, encoding=f"cp{found[1]}" if found else "cp1252", errors="replace")
        told = {name: rtf_to_text(f"{{\\rtf1{found[0] if found else ''} {value}}}", errors="replace").strip()
                for name, value in _INFO.findall(text[:20_000])}  # fmt: skip
    except (ValueError, KeyError, IndexError, LookupError, RecursionError, TypeError, OverflowError) as error:
        return [Skipped(place, "bad-document", {"detail": f"{type(error).__name__}: {error}"[:200]})]
    words = words.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    lines = [" ".join(line.replace("|", " ").split()) for line in words.split("\n")]
    keywords = tuple(word for word in re.split(r"\s*[,،;؛]\s*", told.get("keywords", "")) if word)
    properties = Properties(told.get("title", ""), told.get("author", ""), "", keywords)
    return documents.captured(place, parse(from_paragraphs(lines)), properties)


def _without_binary(text: str) -> str:
    """An RTF without bytes that stand in it as they are: there may be brackets among them."""
    made: list[str] = []
    at = 0
    for begin in _BINARY.finditer(text):
        if begin.start() >= at:
            made.append(text[at : begin.start()])
            at = begin.end() + int(begin[1])
    return "".join(made) + text[at:]


def _without_pictures(text: str) -> str:
    """An RTF without what is no text: pictures written as digits are most of a large file."""
    made: list[str] = []
    at = 0
    for begin in _PICTURE.finditer(text):
        if begin.start() < at:
            continue
        made.append(text[at : begin.start()])
        depth, at = 0, begin.start()
        for sign in _BRACKET.finditer(text, begin.start()):
            depth += {"{": 1, "}": -1}.get(sign[0], 0)
            if not depth:
                at = sign.end()
                break
        else:
            at = len(text)
    return "".join(made) + text[at:]
