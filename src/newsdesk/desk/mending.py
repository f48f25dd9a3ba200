"""Putting spelling and setting right in many articles at once: shown first, one operation, one version each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from newsdesk.archive import articles as stored
from newsdesk.archive.revisions import texts
from newsdesk.archive.writing import Writer
from newsdesk.desk import bulk
from newsdesk.desk.desk import Desk
from newsdesk.domain.changes import Changes, NoProgress, Progress
from newsdesk.text.mending import Mended, Mending, shown

SHOWN = 200  # lines that are shown
AT_ONCE = 200  # articles that are read at once


@dataclass(frozen=True, slots=True)
class Preview:
    """What a mending would do: in how many articles, in how many of their lines, and the first of these, each with the
    headline of its article."""

    articles: int
    lines: int
    shown: tuple[tuple[str, Mended], ...]
    changed: tuple[int, ...]
    of: tuple[int, ...] = ()  # the article of each line that is shown
    cancelled: bool = False


def preview(desk: Desk, ids: Sequence[int], mending: Mending, progress: Progress | None = None) -> Preview:
    """Reads articles and tells what would be changed; nothing is written."""
    progress = progress or NoProgress()
    told: list[tuple[str, Mended]] = []
    changed: list[int] = []
    of: list[int] = []
    lines = done = 0
    for start in range(0, len(ids), AT_ONCE):
        if progress.cancelled():
            break
        part = list(ids[start : start + AT_ONCE])
        with desk.archive.read() as connection:
            read = texts(connection, part)
        for key in part:
            if key in read:
                number, found = shown(mending, read[key], SHOWN - len(told))
                lines += number
                changed += [key] if number else []
                told += [(read[key].headline, one) for one in found]
                of += [key] * len(found)
        done += len(part)
        progress.report(done, len(ids))
    return Preview(len(changed), lines, tuple(told), tuple(changed), tuple(of), progress.cancelled())


def mend(
    desk: Desk, ids: Sequence[int], mending: Mending, progress: Progress | None = None, name: str = "mend"
) -> Changes:
    """Puts articles right as one operation, called `name`; each that changes gets a version. What is edited meanwhile
    is read as it is then."""

    def verb(writer: Writer, part: Sequence[int]) -> None:
        for key, text in texts(writer.connection, part).items():
            made = mending.text(text)
            if made != text:
                stored.save(writer, key, stored.version_of(writer.connection, key), made, name)

    return bulk.write(desk, name, list(ids), verb, progress or NoProgress())
