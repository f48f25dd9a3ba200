"""Proof that nothing was altered or lost: the database's own checks, every original's hash, the index; and numbers."""

from __future__ import annotations

from dataclasses import dataclass

from newsdesk.archive import links, lists, verifying
from newsdesk.desk.desk import Desk
from newsdesk.domain.changes import NoProgress, Progress
from newsdesk.search.integrity import damage, ids


@dataclass(frozen=True, slots=True)
class Verdict:
    """What was looked at, and what was wrong as (code, what) pairs. `indexed` is None where the index was not looked
    at; `whole` is whether the check came to its end."""

    articles: int
    originals: int
    problems: tuple[tuple[str, str], ...]
    attachments: int = 0
    indexed: int | None = None
    whole: bool = True


INDEX = frozenset({"index", "index-behind", "index-odd"})
"""Problems that making the index anew mends."""
FILES = frozenset({"original-missing", "original-altered", "attachment-missing", "attachment-altered"})
"""Problems that a backup may mend."""


def verify(desk: Desk, progress: Progress | None = None) -> Verdict:
    """Looks at everything. Problems: database, those of FILES and those of INDEX; of the index what lacks articles,
    and what has some that are not there."""
    heard = progress or NoProgress()
    desk.indexer.catch_up()

    def step(done: int, total: int) -> bool:
        heard.report(done, total)
        return not heard.cancelled()

    found = list(verifying.problems(desk.archive, step))
    numbers = verifying.numbers(desk.archive)
    whole, indexed = not heard.cancelled(), None
    if whole:
        wrong = damage(desk.indexer.index.path, thorough=True) if numbers["articles"] else ""
        if wrong:
            found.append(("index", wrong))
        else:
            indexed, unlike = _index(desk)
            found += unlike
    return Verdict(numbers["articles"], numbers["originals"], tuple(found), numbers["attachments"], indexed, whole)


def _index(desk: Desk) -> tuple[int | None, list[tuple[str, str]]]:
    """How many articles the index has, and in what it is unlike the archive: those that it lacks, and those that are
    not there. Nothing is told of an index that others write, or that does not know yet what came in meanwhile."""
    indexer = desk.indexer
    if not indexer.writable or not indexer.exact:
        return None, []
    end = desk.archive.journal_end()
    there, known = verifying.article_ids(desk.archive), indexer.index.reading(ids)
    if desk.archive.journal_end() != end:
        return None, []
    lacks, odd = there - known, known - there
    found = [("index-behind", f"{len(there) - len(lacks)}/{len(there)}")] if lacks else []
    return len(known), found + ([("index-odd", f"{len(odd)}")] if odd else [])


def stats(desk: Desk) -> dict[str, object]:
    """The archive in numbers."""
    numbers: dict[str, object] = dict(verifying.numbers(desk.archive))
    with desk.archive.read() as connection:
        counts = lists.counts(connection)
        numbers["waiting_links"] = links.waiting_count(connection)
        numbers["by_source"] = {source.name: source.count for source in lists.sources(connection)}
    numbers["articles"] = counts.total
    numbers["by_status"] = dict(sorted(counts.statuses.items()))
    numbers["trash"] = counts.trash
    numbers["untagged"] = counts.untagged
    numbers["indexed"] = desk.indexer.index.size
    return numbers
