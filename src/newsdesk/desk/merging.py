"""Articles that say the same become one record, without losing anything of either."""

from __future__ import annotations

from collections.abc import Sequence

from newsdesk.archive import merging
from newsdesk.desk.desk import Desk
from newsdesk.domain.changes import Changes
from newsdesk.domain.merging import MergePreview

MOST = 50
"""Articles that become one at once."""


def preview(desk: Desk, ids: Sequence[int], stays: int | None = None) -> MergePreview:
    """What merging these would do; where nobody says who `stays`, the one that a person edited, else the one that says
    more (`MergeSide.weight`). Raises NotFound for one that is not there, or in the trash."""
    with desk.archive.read() as connection:
        return merging.preview(connection, ids, stays)


def merge(desk: Desk, ids: Sequence[int], stays: int, label: str = "") -> Changes:
    """Makes one article of several: `stays` stays, and what the others had goes over to it; what they said otherwise
    stands in its versions and, behind `label`, in its notes. One undo parts them again. Raises NotFound for one that is
    not there, or in the trash."""
    return desk.archive.write("merge-articles", lambda writer: merging.merge(writer, ids, stays, label))[1]
