"""What can be done with links."""

from __future__ import annotations

from newsdesk.archive import links
from newsdesk.desk.desk import Desk
from newsdesk.domain.changes import Changes
from newsdesk.domain.link import LinkKind


def add(desk: Desk, start: int, end: int, kind: LinkKind = LinkKind.RELATED, note: str = "") -> Changes:
    """Links two articles. Raises NotFound."""
    return desk.archive.write("add-link", lambda writer: links.add(writer, start, end, kind, note))[1]


def remove(desk: Desk, link_id: int) -> Changes:
    """Takes a link away. Raises NotFound."""
    return desk.archive.write("remove-link", lambda writer: links.remove(writer, link_id))[1]
