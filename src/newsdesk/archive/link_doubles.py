"""Two links that say the same become one: what either of them tells is kept."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from sqlalchemy import select

from newsdesk.archive import tables as t
from newsdesk.archive.packing import slices
from newsdesk.archive.writing import Writer

L = t.LinkRecord
Gone = tuple[int, int, str, int]  # a link that goes: its number, from, kind, to


def both(one: str, other: str) -> str:
    """Two notes, or two passages, as one; what stands in both stands once."""
    return "\n".join(part for part in dict.fromkeys((one, other)) if part)


def fold(writer: Writer, gone: Iterable[Gone]) -> None:
    """Deletes links beside which another says that the same two are so linked; that one takes over what they tell."""
    doomed = {link: (start, kind, end) for link, start, kind, end in gone}
    told: list[Any] = []
    for part in slices(doomed):
        asked = select(L.id, L.note, L.passage).where(L.id.in_(part), (L.note != "") | (L.passage != ""))
        told += writer.connection.execute(asked).all()
    for row in told:
        start, kind, end = doomed[row.id]
        same = select(L.id, L.note, L.passage).where(
            L.from_id == start, L.kind == kind, L.to_id == end, L.id.not_in(list(doomed))
        )
        stays = writer.connection.execute(same.order_by(L.id).limit(1)).one_or_none()
        if stays is not None:
            values = {"note": both(stays.note, row.note), "passage": both(stays.passage, row.passage)}
            if values != {"note": stays.note, "passage": stays.passage}:
                writer.update(L, [stays.id], values)
    writer.delete(L, list(doomed))
