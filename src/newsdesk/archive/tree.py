"""What stands below a tag, as a statement for the database to follow."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from sqlalchemy import Select, select

from newsdesk.archive import tables as t

T = t.TagRecord


def under(roots: Collection[int]) -> Select[Any]:
    """A statement for these tags and every tag below them, at any depth. One tag may be below another of them."""
    first = select(T.id).where(T.id.in_(roots)).cte(recursive=True)
    # A union that drops what it has seen ends even where a tree was knotted by hand.
    every = first.union(select(T.id).join(first, T.parent_id == first.c.id))
    return select(every.c.id)
