"""Addresses in markup, made whole: what a page or feed writes relative to itself leads where it led."""

from __future__ import annotations

from urllib.parse import urljoin, urlsplit

from newsdesk.text.patterns import pattern

_TAG = pattern(r"<[a-zA-Z][^<>]*>")
_ADDRESS = pattern(r"""(?<=\s)(href|src)=("[^"]*"|'[^']*')""")


def absolute(markup: str, base: str) -> str:
    """`markup` with its links and images relative to `base`; without one they stay as they are written."""
    if not base:
        return markup
    return _TAG.sub(
        lambda tag: _ADDRESS.sub(lambda match: f'{match[1]}="{_whole(match[2][1:-1], base)}"', tag[0]), markup
    )


def joined(base: str, written: str) -> str:
    """An address that is written relative to `base`; empty where it is none."""
    try:
        return urljoin(base, written.strip())
    except ValueError:
        return ""


def host(address: str) -> str:
    """The site of an address, without www."""
    try:
        return (urlsplit(address).hostname or "").removeprefix("www.")
    except ValueError:
        return ""


def _whole(written: str, base: str) -> str:
    return joined(base, written.replace("&amp;", "&")).replace("&", "&amp;").replace('"', "%22")
