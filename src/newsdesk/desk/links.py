"""What can be done with links."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations

from newsdesk.archive import Writer, articles, link_lists, linking, links
from newsdesk.desk import bulk
from newsdesk.desk import waiting as titles
from newsdesk.desk.desk import Desk
from newsdesk.domain.article import Row
from newsdesk.domain.changes import Changes, Progress
from newsdesk.domain.link import Joined, Joining, Kind, LinkCounts, LinkKind, Waited
from newsdesk.domain.tag import Origin

MOST_TOGETHER = 20
"""Articles that are linked each with each other at most: that makes 190 links."""


def add(
    desk: Desk,
    start: int,
    end: int,
    kind: Kind = LinkKind.RELATED,
    note: str = "",
    passage: str = "",
    origin: Origin = Origin.HAND,
) -> Changes:
    """Links two articles; `passage` are words of the first that the link is about. Raises NotFound."""
    return desk.archive.write(
        "add-link", lambda writer: links.add(writer, start, end, kind, note, origin, passage.strip())
    )[1]


def add_to(desk: Desk, starts: Sequence[int], end: int, how: Joining, progress: Progress | None = None) -> Changes:
    """Links many articles with one, which is to each of them what `how` says. What is so linked already, or gone, is
    passed over; the count tells how many links were made. Slice by slice, as one operation."""
    return bulk.write(
        desk, "add-links", starts, lambda writer, part: linking.add_many(writer, [(key, end) for key in part], how),
        progress,
    )  # fmt: skip


def add_from(desk: Desk, start: int, ends: Sequence[int], how: Joining, progress: Progress | None = None) -> Changes:
    """As `add_to`, from one article to many, each of which is to it what `how` says."""
    return bulk.write(
        desk, "add-links", ends, lambda writer, part: linking.add_many(writer, [(start, key) for key in part], how),
        progress,
    )  # fmt: skip


def add_together(desk: Desk, ids: Sequence[int], how: Joining) -> Changes:
    """Links articles each with each other, the first with all that follow it, and so on. Two that are so linked
    already, in either direction, are passed over. Raises ValueError for more than MOST_TOGETHER."""
    if len(ids) > MOST_TOGETHER:
        raise ValueError(f"too many to link each with each other: {len(ids)}")
    pairs = list(combinations(dict.fromkeys(ids), 2))

    def verb(writer: Writer) -> None:
        linking.add_many(writer, pairs, how, either=True)

    return desk.archive.write("add-links", verb)[1]


def add_waiting(
    desk: Desk, start: int, title: str, kind: Kind = LinkKind.RELATED, note: str = "", passage: str = ""
) -> Changes:
    """Links an article to a title, which waits until exactly one article has it. Raises NotFound."""
    changes = desk.archive.write(
        "add-waiting-link",
        lambda writer: links.add_waiting(writer, start, title, kind, note.strip(), passage.strip()),
    )[1]
    titles.follow(desk, operation=changes.operation)
    return changes


def change(desk: Desk, link_id: int, kind: Kind, note: str) -> Changes:
    """Gives a link another kind and note. Raises NotFound."""
    return desk.archive.write("change-link", lambda writer: links.change(writer, link_id, kind, note.strip()))[1]


def resolve_to(desk: Desk, link_id: int, article_id: int) -> Changes:
    """Says which of several articles a waiting link means. Raises NotFound."""
    return desk.archive.write("resolve-link", lambda writer: links.resolve_to(writer, link_id, article_id))[1]


def remove(desk: Desk, link_id: int) -> Changes:
    """Takes a link away. Raises NotFound."""
    return desk.archive.write("remove-link", lambda writer: links.remove(writer, link_id))[1]


def dismiss(desk: Desk, article_id: int, other_id: int) -> Changes:
    """Two articles are not suggested to each other any more, until this is undone. Raises NotFound."""
    return desk.archive.write("dismiss-related", lambda writer: links.dismiss(writer, article_id, other_id))[1]


def candidates(desk: Desk, link_id: int) -> list[Row]:
    """The articles that have the title which a link waits for, ten at most. Raises NotFound."""
    with desk.archive.read() as connection:
        return articles.rows(connection, [found.id for found in links.candidates(connection, link_id)])


def overview(desk: Desk) -> LinkCounts:
    """How many links there are of each kind, and how many titles are waited for."""
    with desk.archive.read() as connection:
        return link_lists.counts(connection)


def listing(
    desk: Desk,
    kind: Kind | None = None,
    *,
    waiting: bool = False,
    several: bool = False,
    missing: bool = False,
    text: str = "",
    limit: int = 100,
    offset: int = 0,
) -> list[Joined] | list[Waited]:
    """Links of a kind (None: of every kind), the newest first; or what is `waiting`, the most wanted first: of that
    with `several` what the archive may have and somebody must choose, with `missing` what it has not. Each word of
    `text`, folded, stands in a headline of what is listed."""
    with desk.archive.read() as connection:
        if waiting or several or missing:
            return link_lists.waited(connection, text, limit, offset, several=several, missing=missing)
        return link_lists.joined(connection, kind, text, limit, offset)
