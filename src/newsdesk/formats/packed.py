"""Packed documents as they go out: the same articles make the same bytes, whatever the clock says."""

from __future__ import annotations

import re
import tempfile
import zipfile
from html import escape
from typing import IO

from newsdesk.text.patterns import pattern

MOST_IN_MEMORY = 16_000_000
"""Bytes of a part that waits until what stands before it is known; a longer one waits on disk."""

_DAY = (1980, 1, 1, 0, 0, 0)  # the first that a ZIP can say
_STORED = (".png", ".jpeg", ".gif", ".webp")
_ILLEGAL = pattern("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]")


def xml(text: str) -> str:
    """A text as XML takes it, in an element or between double quotes."""
    return escape(_ILLEGAL.sub("", text))


def info(name: str) -> zipfile.ZipInfo:
    """The entry of a part, without a moment of its own."""
    made = zipfile.ZipInfo(name, _DAY)
    made.compress_type = zipfile.ZIP_STORED if name.endswith(_STORED) or name == "mimetype" else zipfile.ZIP_DEFLATED
    made.external_attr = 0o644 << 16
    return made


def add(packed: zipfile.ZipFile, name: str, content: str | bytes) -> None:
    """A whole part."""
    packed.writestr(info(name), content)


def waiting() -> IO[bytes]:
    """A place for a part that cannot be packed yet."""
    return tempfile.SpooledTemporaryFile(MOST_IN_MEMORY)


def moment(value: str) -> str:
    """A moment of an article as both formats want it (xsd:dateTime in UTC); the first of 1980 where there is none."""
    found = re.match(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d", value)
    return f"{found[0]}Z" if found else "1980-01-01T00:00:00Z"
