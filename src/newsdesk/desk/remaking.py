"""Making an index anew, in worker processes, while another one answers; a making that was broken off goes on.

The new index grows in a folder beside the old one. It answers as soon as it is whole, and moves into the old one's
folder at the next start, when nothing holds either of them open.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

from newsdesk.archive import Archive, articles
from newsdesk.desk.entries import entries_of
from newsdesk.desk.workers import Workers
from newsdesk.domain.changes import Progress
from newsdesk.search import Entry, SearchIndex
from newsdesk.search.index import IndexDamaged

SLICE = 250
FEW = 600  # articles that are not worth starting workers for
COMMIT_EVERY = 20_000  # articles


def entries(archive: Archive, workers: Workers, ids: Sequence[int]) -> Iterator[tuple[Sequence[int], list[Entry]]]:
    """Ids, slice by slice, and the entries of those that are there. Many of them are analysed by workers."""
    parts = (ids[start : start + SLICE] for start in range(0, len(ids), SLICE))
    if len(ids) <= FEW:
        for part in parts:
            yield part, entries_of(_facts(archive, part))
        return
    asked: list[Sequence[int]] = []

    def pieces() -> Iterator[list[dict[str, Any]]]:
        for part in parts:
            asked.append(part)
            yield _facts(archive, part)

    with workers.busy():
        for _, made in workers.run(entries_of, pieces()):
            yield asked.pop(0), made


def _facts(archive: Archive, ids: Sequence[int]) -> list[dict[str, Any]]:
    with archive.read() as connection:
        return articles.for_index(connection, ids)


def next_to(path: Path) -> Path:
    """Where the index grows that will replace the one at `path`."""
    return path.with_name(path.name + "-new")


def begin(path: Path) -> SearchIndex:
    """The index that grows beside `path`, as far as it has come."""
    try:
        return SearchIndex(next_to(path))
    except IndexDamaged:
        SearchIndex.remove(next_to(path))
        return SearchIndex(next_to(path))


def take_over(path: Path) -> None:
    """Puts a whole new index into the place of the old one. Neither may be open."""
    new = next_to(path)
    if not new.exists():
        return
    try:
        found = SearchIndex(new, read_only=True)
    except IndexDamaged:
        return  # not whole yet: it goes on growing
    found.close()
    del found
    SearchIndex.remove(path)
    with suppress(OSError):  # held open by somebody else: it is made once more
        new.rename(path)


def fill(
    archive: Archive, workers: Workers, index: SearchIndex, progress: Progress, between: Callable[[], None]
) -> bool:
    """Fills an index from the database, from where it stopped; gives whether it is whole.

    `between` is called now and then. What changes meanwhile stands in the journal behind the number that is kept.
    """
    last, end = index.made
    end = end or archive.journal_end()
    with archive.read() as connection:
        every = articles.all_ids(connection)
    ids = [key for key in every if key > last]
    done = len(every) - len(ids)
    waiting = 0
    for part, made in entries(archive, workers, ids):
        if progress.cancelled():
            return False
        index.put(made, new=True)
        done, waiting = done + len(part), waiting + len(part)
        progress.report(done, len(every))
        if waiting >= COMMIT_EVERY:
            index.commit_part(part[-1], end)
            waiting = 0
            between()
    index.commit(end)
    return True
