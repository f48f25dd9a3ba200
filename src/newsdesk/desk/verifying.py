"""Proof that nothing was altered or lost: the database's own checks, every original's hash, the index; and numbers."""

from __future__ import annotations

from dataclasses import dataclass

from newsdesk.archive import links, lists, verifying
from newsdesk.desk.desk import Desk
from newsdesk.domain.changes import NoProgress, Progress
from newsdesk.search.integrity import damage


@dataclass(frozen=True, slots=True)
class Verdict:
    """What was looked at, and what was wrong as (code, what) pairs."""

    articles: int
    originals: int
    problems: tuple[tuple[str, str], ...]


def verify(desk: Desk, progress: Progress | None = None) -> Verdict:
    """Looks at everything. Problems: database, original-missing, original-altered, index, index-behind."""
    heard = progress or NoProgress()
    desk.indexer.catch_up()

    def step(done: int, total: int) -> bool:
        heard.report(done, total)
        return not heard.cancelled()

    found = list(verifying.problems(desk.archive, step))
    numbers = verifying.numbers(desk.archive)
    wrong = damage(desk.indexer.index.path, thorough=True) if numbers["articles"] else ""
    if wrong:
        found.append(("index", wrong))
    elif desk.indexer.writable and desk.indexer.index.size != numbers["articles"]:
        found.append(("index-behind", f"{desk.indexer.index.size}/{numbers['articles']}"))
    return Verdict(numbers["articles"], numbers["originals"], tuple(found))


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
