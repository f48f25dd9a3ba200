"""MHTML: a web page and what it shows in one file, as browsers save it (RFC 2557). The page in it is read."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from email import message_from_bytes, policy
from email.message import EmailMessage, Message
from email.utils import parsedate_to_datetime

from newsdesk.domain.capture import Capture, Skipped
from newsdesk.formats import page
from newsdesk.formats.addresses import joined
from newsdesk.formats.page_dates import moment
from newsdesk.formats.page_images import Find
from newsdesk.text.patterns import pattern

READER, VERSION = "mhtml", 1
MOST = 300_000_000
"""Bytes of a file that is read as a whole."""

_HEADER = pattern(r"\A(?:[A-Za-z][\w-]*:[^\n]*\n(?:[ \t][^\n]*\n)*){1,60}", re.MULTILINE)


def accepts(head: bytes, name: str) -> int:
    """How sure it is (0-9) that a file is one."""
    text = head[:8000].decode("latin-1").replace("\r\n", "\n")
    lowered = text.lower()
    if "multipart/related" not in lowered and not name.endswith((".mht", ".mhtml")):
        return 0
    return 9 if _HEADER.match(text) and ("mime-version:" in lowered or "content-type:" in lowered) else 0


@dataclass(frozen=True, slots=True)
class Opened:
    """The page in a file, what is known of it, and how what it shows is found."""

    data: bytes
    charset: str
    address: str
    captured: str
    find: Find


def opened(data: bytes) -> Opened | None:
    """The page in a file; None where there is none."""
    message = message_from_bytes(data, policy=policy.default)
    assert isinstance(message, EmailMessage)
    root = next(
        (part for part in message.walk() if part.get_content_type() in ("text/html", "application/xhtml+xml")), None
    )
    if root is None:
        return None
    address = str(message.get("Snapshot-Content-Location") or root.get("Content-Location") or "").strip()
    base = str(root.get("Content-Location") or address).strip()
    parts = dict(_parts(message))
    return Opened(
        _payload(root), root.get_content_charset() or "", address if address.startswith("http") else "",
        _saved(str(message.get("Date") or "")), lambda name: parts.get(name) or parts.get(joined(base, name)),
    )  # fmt: skip


def read(place: str, data: bytes) -> list[Capture | Skipped]:
    """The article of the page."""
    found = opened(data)
    if found is None:
        return [Skipped(place, "no-page")]
    return page.read(
        place, found.data, address=found.address, captured=found.captured, charset=found.charset, find=found.find
    )


def _parts(message: EmailMessage) -> Iterator[tuple[str, bytes]]:
    """What the page shows, by the addresses that it calls it by."""
    for part in message.walk():
        if part.get_content_maintype() == "image":
            names = [str(part.get("Content-Location") or "").strip()]
            names += [f"cid:{str(part.get('Content-ID') or '').strip().strip('<>')}"]
            for name in filter(None, names):
                yield name, _payload(part)


def _payload(part: Message) -> bytes:
    found = part.get_payload(decode=True)
    return found if isinstance(found, bytes) else b""


def _saved(told: str) -> str:
    try:
        return moment(parsedate_to_datetime(told).isoformat()) if told else ""
    except (TypeError, ValueError):
        return ""
