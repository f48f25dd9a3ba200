"""What a person pasted as an article: the markup of a clipboard, kept in a file that says so in its first line.

All of it was chosen by a person, so nothing is looked for in it and nothing is left out.
"""

from __future__ import annotations

import re

from newsdesk.domain.article import Text
from newsdesk.domain.capture import Capture, Skipped
from newsdesk.formats import page
from newsdesk.formats.page_images import placed
from newsdesk.text.body import Figure, Para, plain_text, to_html
from newsdesk.text.clean import parse
from newsdesk.text.language import detect_language
from newsdesk.text.pasted import meant
from newsdesk.text.patterns import pattern

READER, VERSION = "pasted", 1
MOST = 80_000_000
"""Bytes of what is pasted; images may be among it."""

_FIRST = "<!-- pasted into newsdesk"
_LINE = pattern(r"\A<!-- pasted into newsdesk at (\S*) from (\S*) -->\n")
_TITLE_WORDS = 24  # the most words of a first line that is a headline
_ENDS = (".", "؟", "?", "!", "…", ":", "،", ",", ";", "؛")


def packed(markup: str, moment: str, address: str) -> bytes:
    """The file in which pasted markup is kept; `moment` is ISO 8601, `address` where it was copied if that is known."""
    safe = re.sub(r"[\s<>]|--", "", address)[:2000]
    return f"{_FIRST} at {moment} from {safe or '-'} -->\n{markup}".encode("utf-8", "replace")


def accepts(head: bytes, name: str) -> int:
    """How sure it is (0-9) that a file is one."""
    return 9 if head.startswith(_FIRST.encode()) else 0


def read(place: str, data: bytes) -> list[Capture | Skipped]:
    """Its article: a heading at its beginning, or a short first line above other text, is the headline."""
    text = data.decode("utf-8", "replace")
    line = _LINE.match(text)
    moment, address = (line[1], line[2].removeprefix("-")) if line else ("", "")
    markup = meant(text[line.end() :] if line else text)
    blocks = parse(markup)
    if not plain_text(to_html(blocks)).strip():
        return [Skipped(place, "empty")]
    headline = ""
    first = blocks[0]
    if isinstance(first, Para) and (first.kind in ("h2", "h3") or (len(blocks) > 1 and _is_title(first))):
        headline = " ".join(plain_text(to_html([first])).split())
        blocks = blocks[1:]
    plain = plain_text(to_html(blocks))
    tree = page.tree_of(markup)
    kept, files = placed(tree, blocks, lambda _address: None) if tree is not None else (blocks, ())
    kept = [block for block in kept if not (isinstance(block, Figure) and block.src.startswith("http"))]  # not in it
    headline = headline or " ".join(plain.split()[:12])
    found = Text(
        headline=headline, body=to_html(kept), language=detect_language(f"{headline}\n{plain}"),
        url=address if address.startswith(("http://", "https://")) else "",
    )  # fmt: skip
    return [Capture(found, captured=moment or None, files=files, place=place)]


def _is_title(block: Para) -> bool:
    words = plain_text(to_html([block])).split()
    return 0 < len(words) <= _TITLE_WORDS and not words[-1].endswith(_ENDS)
