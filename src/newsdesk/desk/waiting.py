"""Titles that links wait for and articles that read nearly so: what is found, taken and refused.

An article that arrives finds by itself what waits for it (archive.waiting). Here it is the other way round: titles that
are new, or of before there was such a thing, look through the articles that were there already.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from newsdesk.archive import links
from newsdesk.archive import waiting as titles
from newsdesk.archive import waiting_walk as walk
from newsdesk.archive.writing import Writer
from newsdesk.desk.desk import Desk
from newsdesk.domain.changes import Changes, NoProgress, Progress
from newsdesk.text.titles import marks

SLICE = 5000  # links that are looked at in one go
_LIKEST = 12  # articles of the index that a title is compared with
_WORTH = 150  # headlines that are walked through in the time in which the index is asked once


def follow(desk: Desk, progress: Progress | None = None, operation: int | None = None) -> int:
    """Lets titles that came to wait since this was done last find articles that were there before; gives how many
    links found theirs, as part of `operation` where one is given. What is cancelled goes on from where it stopped."""
    progress = progress or NoProgress()
    resolved = 0
    with desk.archive.read() as connection:
        last, end = walk.reached(connection), walk.newest(connection)
    first = last
    while last < end and not progress.cancelled():
        with desk.archive.read() as connection:
            asked = walk.after(connection, last, end, SLICE)
        pairs = _pairs(desk, {key for _, key in asked})
        last = asked[-1][0] if asked else end
        resolved += _settle(desk, [link for link, _ in asked], pairs, last, operation)
        progress.report(last - first, end - first)
    return resolved


def _settle(desk: Desk, asked: Sequence[int], pairs: set[tuple[str, str]], last: int, operation: int | None) -> int:
    def verb(writer: Writer) -> int:
        titles.mark_again(writer, asked)
        walk.reach(writer, last)
        found = titles.settle(writer, sorted(pairs))
        writer.count += found if operation is None else 0
        return found

    return desk.archive.write(titles.FINDING, verb, operation)[0]


def _pairs(desk: Desk, keys: set[str]) -> set[tuple[str, str]]:
    """Titles with the headlines that read much like them. A few titles ask the index, and many walk through all
    headlines once: whichever is less work."""
    wanted = {key: numbers for key in keys if (numbers := marks(key))}
    with desk.archive.read() as connection:
        many = walk.count(connection)
    if desk.indexer.making or len(wanted) * _WORTH > many:
        return _walked(desk, wanted)
    found = desk.indexer.ask(lambda index: index.titled(wanted, _LIKEST))
    with desk.archive.read() as connection:
        headed = walk.headlines_of(connection, {article for listed in found.values() for article in listed})
    met = {(key, headed[article]) for key, listed in found.items() for article in listed if article in headed}
    return {(key, headline) for key, headline in met if key != headline and titles.alike(key, headline)}


def _walked(desk: Desk, wanted: Mapping[str, Iterable[int]]) -> set[tuple[str, str]]:
    known: dict[int, list[str]] = {}
    for key, numbers in wanted.items():
        for number in numbers:
            known.setdefault(number, []).append(key)
    found: set[tuple[str, str]] = set()
    if not known:
        return found
    with desk.archive.read() as connection:
        for headline in walk.headlines(connection):
            met = {key for number in marks(headline) for key in known.get(number, ()) if key != headline}
            found.update((key, headline) for key in met if titles.alike(key, headline))
    return found


def accept(desk: Desk, key: str, article_id: int) -> Changes:
    """Every link that waits for a title (folded) means this article. Raises NotFound."""

    def verb(writer: Writer) -> None:
        for link in titles.asking(writer.connection, key):
            links.resolve_to(writer, link, article_id)

    return desk.archive.write("resolve-link", verb)[1]


def refuse(desk: Desk, key: str, ids: Sequence[int]) -> Changes:
    """A title (folded) means none of these articles: they are not offered for it any more, until this is undone.
    Raises NotFound."""
    return desk.archive.write("refuse-offer", lambda writer: titles.refuse(writer, key, ids))[1]


def refuse_for(desk: Desk, link_id: int, ids: Sequence[int]) -> Changes:
    """As `refuse`, for the title that a link waits for. Raises NotFound."""

    def verb(writer: Writer) -> None:
        titles.refuse(writer, titles.key_of(writer.connection, link_id), ids)

    return desk.archive.write("refuse-offer", verb)[1]
